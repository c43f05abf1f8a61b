// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

#include "dissect/core/timestamp.h"

namespace remora::dissect {

// What one capture's clock shows more than another's: a straight line over the time of the first.
struct ClockLine {
    Timestamp origin = 0; // of the first clock
    double offset = 0; // at the origin, nanoseconds
    double drift = 0; // nanoseconds a nanosecond; 1e-6 is one part in a million

    double at(Timestamp time) const { return offset + drift * static_cast<double>(time - origin); }
    Duration whole(Timestamp time) const { return static_cast<Duration>(std::llround(at(time))); }
};

} // namespace remora::dissect
