// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "dissect/points/pointscomparison.h"

namespace remora::dissect {

// Sentences for people: on which segment packets were lost and which one delays, then of each
// segment the clocks, what was matched, each direction, and what was changed on the way.
std::string pointsSummary(const PointsComparison &comparison);

} // namespace remora::dissect
