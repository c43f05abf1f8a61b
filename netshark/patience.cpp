// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/patience.h"

#include <algorithm>

namespace remora::netshark {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

Patience::Patience(CancelFlag cancel, milliseconds limit, milliseconds grace)
    : m_cancel(std::move(cancel))
    , m_limit(limit)
    , m_grace(grace)
    , m_asked(steady_clock::now())
{
}

void Patience::renew(milliseconds limit)
{
    m_limit = limit;
    m_waited = milliseconds(0);
    m_asked = steady_clock::now();
}

std::optional<Error> Patience::ended()
{
    constexpr milliseconds longestStep{200};
    const auto passed = std::chrono::duration_cast<milliseconds>(steady_clock::now() - m_asked);
    m_waited += std::min(passed, longestStep);
    m_asked += passed; // the rest of the millisecond counts the next time
    if (m_cancel && *m_cancel) {
        m_grace -= std::min(passed, longestStep);
        if (m_grace <= milliseconds(0))
            return failure(Error::Kind::Cancelled).value();
    }
    if (m_waited >= m_limit)
        return failure(Error::Kind::TimedOut).value();
    return std::nullopt;
}

} // namespace remora::netshark
