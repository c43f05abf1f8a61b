// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/series/timebins.h"

#include <algorithm>
#include <limits>

namespace remora::dissect {

std::uint64_t TimeBins::count(TimeRange span, Duration width)
{
    const Timestamp midnight = startOfDay(span.begin);
    const Duration bins = (span.end - midnight) / width - (span.begin - midnight) / width + 1;
    return static_cast<std::uint64_t>(bins);
}

TimeBins::TimeBins(TimeRange span, Duration width, std::size_t most)
    : m_width(std::max<Duration>(width, 1))
{
    while (count(span, m_width) > most && m_width < std::numeric_limits<Duration>::max() / 2)
        m_width *= 2;
    const Timestamp midnight = startOfDay(span.begin);
    m_begin = midnight + (span.begin - midnight) / m_width * m_width;
    m_size = static_cast<std::size_t>(count(span, m_width));
}

} // namespace remora::dissect
