// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "dissect/core/timestamp.h"

namespace remora::dissect {

// Half-open bins [k*w, (k+1)*w), with edges on multiples of the width since midnight UTC of the day
// of the first time, from the bin of the first time to that of the last: what pandas' resample
// does.
class TimeBins {
public:
    TimeBins() = default;
    // `span` holds the first and the last time, both within. Where that would be more than `most`
    // bins the width is doubled until it fits, and width() tells.
    TimeBins(TimeRange span, Duration width, std::size_t most = 4'000'000);

    Duration width() const { return m_width; }
    std::size_t size() const { return m_size; }
    // The bin of a time within the span.
    std::size_t indexOf(Timestamp time) const
    {
        return static_cast<std::size_t>((time - m_begin) / m_width);
    }
    // The left edge of a bin.
    Timestamp edge(std::size_t bin) const { return m_begin + static_cast<Duration>(bin) * m_width; }

private:
    Timestamp m_begin = 0;
    Duration m_width = second;
    std::size_t m_size = 0;
};

} // namespace remora::dissect
