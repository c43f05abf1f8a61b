// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>

namespace remora::dissect {

// Nanoseconds since 1970-01-01 00:00 UTC, and differences of these. Never a floating-point number:
// a double loses nanoseconds.
using Timestamp = std::int64_t;
using Duration = std::int64_t;

inline constexpr Duration second = 1'000'000'000;

// Packets of a file lie within: a hostile clock is brought to the nearer end, so that no difference
// of two times, and no bin around one, overflows. From 1951 to 2225.
inline constexpr Timestamp earliestTime = -(std::int64_t{1} << 59);
inline constexpr Timestamp latestTime
    = std::numeric_limits<std::int64_t>::max() - (std::int64_t{1} << 60);

// Half-open: begin <= t < end.
struct TimeRange {
    Timestamp begin = 0;
    Timestamp end = 0;
    Duration length() const { return end - begin; }
    bool contains(Timestamp time) const { return time >= begin && time < end; }
    // The least range that holds both.
    TimeRange united(const TimeRange &other) const
    {
        return {std::min(begin, other.begin), std::max(end, other.end)};
    }
    bool operator==(const TimeRange &) const = default;
};

// Seconds with nine decimals, the sign in front, as tshark prints times: "-0.001000000".
std::string secondsText(std::int64_t nanoseconds);

// Midnight UTC of the day that holds `time`.
Timestamp startOfDay(Timestamp time);

} // namespace remora::dissect
