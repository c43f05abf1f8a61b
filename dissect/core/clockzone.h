// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "dissect/core/timestamp.h"

namespace remora::dissect {

// What a clock on a wall shows over some time: offsets from UTC, and the instants from which they
// count. A value, so that it crosses threads and needs no list of zones.
struct ClockZone {
    struct Change {
        Timestamp from = 0;
        Duration offset = 0;
        bool operator==(const Change &) const = default;
    };
    Duration offset = 0; // before the first change
    std::vector<Change> changes; // in the order of their instants

    Duration offsetAt(Timestamp time) const;
    // When the clock shows `local`, nanoseconds since 1970 as if its time were UTC. Where it shows
    // that twice, as it is put back, the first time, by the earlier offset; what it never shows, as
    // it is put forward, is taken by the earlier offset too: 2:30 is 3:30 then. So do Python's
    // datetime (fold=0) and QDateTime.
    Timestamp utcOf(Timestamp local) const;
    bool operator==(const ClockZone &) const = default;
};

} // namespace remora::dissect
