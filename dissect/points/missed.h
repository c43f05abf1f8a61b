// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

#include "dissect/points/pointpair.h"

namespace remora::dissect {

// Packets that the first point of three has and the third, but not the second: its capture missed
// them, and they are lost on no segment. Marks them as Later at both.
void markMissed(PointPair &first, PointPair &next, const std::atomic<bool> &cancelled);

} // namespace remora::dissect
