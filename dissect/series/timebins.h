// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "dissect/core/timestamp.h"

namespace remora::dissect {

// Half-open bins [k*w, (k+1)*w), with edges on multiples of the width since midnight UTC of the day
// of the first time, from the bin of the first time to that of the last: what pandas' resample
// does.
class TimeBins {
public:
    static constexpr std::size_t usuallyMost = 4'000'000;
    // How many bins of that width a span takes.
    static std::uint64_t count(TimeRange span, Duration width);

    TimeBins() = default;
    // `span` holds the first and the last time, both within. Where that would be more than `most`
    // bins the width is doubled until it fits, and width() tells.
    TimeBins(TimeRange span, Duration width, std::size_t most = usuallyMost);

    Duration width() const { return m_width; }
    std::size_t size() const { return m_size; }
    // Whether a time lies in one of them.
    bool has(Timestamp time) const { return time >= edge(0) && time < edge(m_size); }
    // The bin of such a time.
    std::size_t indexOf(Timestamp time) const
    {
        return static_cast<std::size_t>((time - m_begin) / m_width);
    }
    // The bins that a range touches, as [first, last).
    std::pair<std::size_t, std::size_t> touching(const TimeRange &range) const
    {
        if (m_size == 0 || range.end <= edge(0))
            return {0, 0};
        const std::size_t first = range.begin <= edge(0) ? 0 : indexOf(range.begin);
        const std::size_t last = std::min(m_size, indexOf(range.end) + 1);
        return {std::min(first, last), last};
    }
    // Bins [first, last) alone.
    TimeBins part(std::size_t first, std::size_t last) const
    {
        TimeBins bins = *this;
        bins.m_begin = edge(first);
        bins.m_size = last - first;
        return bins;
    }
    // Moves all edges.
    void shift(Duration by) { m_begin += by; }
    // Which part of a bin lies within a range whose last time is within too, 0 to 1.
    double covered(std::size_t bin, const TimeRange &range) const
    {
        const Duration length
            = std::min(edge(bin + 1), range.end + 1) - std::max(edge(bin), range.begin);
        return static_cast<double>(std::clamp<Duration>(length, 0, m_width))
            / static_cast<double>(m_width);
    }
    // The left edge of a bin.
    Timestamp edge(std::size_t bin) const { return m_begin + static_cast<Duration>(bin) * m_width; }

private:
    Timestamp m_begin = 0;
    Duration m_width = second;
    std::size_t m_size = 0;
};

} // namespace remora::dissect
