// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace remora::dissect {

// Nanoseconds since 1970-01-01 00:00 UTC, and differences of these. Never a floating-point number:
// a double loses nanoseconds.
using Timestamp = std::int64_t;
using Duration = std::int64_t;

inline constexpr Duration second = 1'000'000'000;

// Of a packet of which no time is known: its file tells none, or one beyond those below. Stands in
// no bin and no range; before anything is subtracted from a packet's time, it must be ruled out.
inline constexpr Timestamp noTime = std::numeric_limits<std::int64_t>::min();

// Times of packets lie within, so that no difference of two of them, and no bin around one,
// overflows. From 1951 to 2225.
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

// Makes a span of first and last time, both within, hold one more; nothing where there is none.
inline void include(std::optional<TimeRange> &span, Timestamp time)
{
    if (time == noTime)
        return;
    if (!span)
        span = TimeRange{time, time};
    span->begin = std::min(span->begin, time);
    span->end = std::max(span->end, time);
}

// The earlier of two; noTime only where both are.
inline Timestamp earlier(Timestamp one, Timestamp other)
{
    // One less, noTime is the greatest of all numbers.
    const auto rank = [](Timestamp time) {
        return static_cast<Timestamp>(static_cast<std::uint64_t>(time) - 1);
    };
    return rank(one) < rank(other) ? one : other;
}

// Seconds with nine decimals, the sign in front, as tshark prints times: "-0.001000000".
std::string secondsText(std::int64_t nanoseconds);

// Midnight UTC of the day that holds `time`.
Timestamp startOfDay(Timestamp time);

} // namespace remora::dissect
