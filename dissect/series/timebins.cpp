// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/series/timebins.h"

#include <algorithm>
#include <limits>

namespace remora::dissect {

TimeBins::TimeBins(TimeRange span, Duration width, std::size_t most)
    : m_width(std::max<Duration>(width, 1))
{
    const Timestamp midnight = startOfDay(span.begin);
    const auto needed
        = [&] { return (span.end - midnight) / m_width - (span.begin - midnight) / m_width + 1; };
    while (static_cast<std::uint64_t>(needed()) > most
        && m_width < std::numeric_limits<Duration>::max() / 2)
        m_width *= 2;
    m_begin = midnight + (span.begin - midnight) / m_width * m_width;
    m_size = static_cast<std::size_t>(needed());
}

} // namespace remora::dissect
