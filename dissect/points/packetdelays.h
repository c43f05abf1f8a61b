// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "dissect/points/pointscomparison.h"

namespace remora::dissect {

// A time of the clock of a point, on that of the first point of the way.
Timestamp onFirstClock(const PointsComparison &comparison, std::size_t point, Timestamp time);

// The talk of a row that `comparison` gave, at the first of its segment's two points.
std::uint32_t talkOf(const PointsComparison &comparison, const SegmentRow &row);

// Of each packet of a row that was matched: when it was sent, on the clock of the first point of
// the way, and how long it took, nanoseconds, as in SegmentDelay. In the order of sending.
void eachDelay(const PointsComparison &comparison, const SegmentRow &row,
    const std::function<void(Timestamp sent, Duration delay)> &visit);

} // namespace remora::dissect
