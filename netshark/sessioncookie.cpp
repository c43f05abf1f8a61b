// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/sessioncookie.h"

namespace remora::netshark {

json::SessionCookie SharedCookie::now() const
{
    const std::lock_guard guard(m_lock);
    return m_cookie;
}

Result<void> SharedCookie::renew(
    const json::SessionCookie &old, const std::function<Result<json::SessionCookie>()> &logIn)
{
    const std::lock_guard guard(m_lock);
    if (m_cookie.value != old.value)
        return {};
    auto fresh = logIn();
    if (!fresh)
        return tl::unexpected(fresh.error());
    m_cookie = *fresh;
    return {};
}

json::SessionCookie SharedCookie::take()
{
    const std::lock_guard guard(m_lock);
    m_isTaken = true;
    return std::exchange(m_cookie, {});
}

bool SharedCookie::isTaken() const
{
    const std::lock_guard guard(m_lock);
    return m_isTaken;
}

} // namespace remora::netshark
