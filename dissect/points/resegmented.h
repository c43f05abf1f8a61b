// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/points/point.h"
#include "dissect/points/waymatcher.h"

namespace remora::dissect {

// One way of a talk at one point.
struct PointSide {
    const Point *point;
    WayMatcher::Side side;
};

// Of TCP: data that were sent as one segment at one point and came as several at the other, or the
// other way round, as network cards and proxies do. What is left of both sides and covers each
// other's bytes is marked as Resegmented.
void markResegmented(const PointSide &one, const PointSide &other);

} // namespace remora::dissect
