// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "dissect/turns/turn.h"

namespace remora::dissect {

// Parts in whole units that add up to their total in whole units: what is left by rounding down
// goes to the parts that lost most (largest remainder). What was not seen stays so.
PartTimes roundedParts(const PartTimes &parts, Duration unit);
// Per cent of the total by TimePart; together 100, or all 0 where nothing was waited for.
std::array<int, timeParts> percentsOf(const PartTimes &parts);

} // namespace remora::dissect
