// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

#include "dissect/core/timestamp.h"

namespace remora::dissect {

// Clocks may differ by any time, so that what is measured by two of them may be more than 64 bits
// hold: the most that they hold then.
inline Timestamp later(Timestamp time, Duration by)
{
    Timestamp sum = 0;
    if (!__builtin_add_overflow(time, by, &sum))
        return sum;
    return by < 0 ? std::numeric_limits<Timestamp>::min() + 1
                  : std::numeric_limits<Timestamp>::max();
}

// What one capture's clock shows more than another's: a straight line over the time of the first.
struct ClockLine {
    Timestamp origin = 0; // of the first clock
    double offset = 0; // at the origin, nanoseconds
    double drift = 0; // nanoseconds a nanosecond; 1e-6 is one part in a million

    double at(Timestamp time) const { return offset + drift * static_cast<double>(time - origin); }
    // At most 2^62.
    Duration whole(Timestamp time) const
    {
        constexpr double most = 0x1p62;
        return static_cast<Duration>(std::llround(std::clamp(at(time), -most, most)));
    }
    // What the other clock shows.
    Timestamp onSecond(Timestamp first) const { return later(first, whole(first)); }
    Timestamp onFirst(Timestamp other) const
    {
        return later(other, -whole(later(other, -whole(other))));
    }
    // From a time of the first clock to one of the second; at most 2^60, which is 36 years.
    Duration between(Timestamp first, Timestamp other) const
    {
        constexpr Duration most = Duration{1} << 60U;
        return std::clamp(later(other - first, -whole(first)), -most, most);
    }
};

} // namespace remora::dissect
