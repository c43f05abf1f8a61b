// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/patience.h"

#include <algorithm>

namespace remora::netshark {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

Patience::Patience(CancelFlag cancel, milliseconds limit)
    : m_cancel(std::move(cancel))
    , m_limit(limit)
    , m_since(steady_clock::now())
{
}

void Patience::renew() { m_since = steady_clock::now(); }

milliseconds Patience::left() const
{
    const auto passed = std::chrono::duration_cast<milliseconds>(steady_clock::now() - m_since);
    return std::max(milliseconds(0), m_limit - passed);
}

Patience Patience::share(int parts) const { return {m_cancel, left() / parts}; }

std::optional<Error> Patience::ended() const
{
    if (m_cancel && *m_cancel)
        return failure(Error::Kind::Cancelled).value();
    if (left() == milliseconds(0))
        return failure(Error::Kind::TimedOut).value();
    return std::nullopt;
}

} // namespace remora::netshark
