// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/core/filesink.h"
#include "dissect/points/pointscomparison.h"

namespace remora::dissect {

// A row for each conversation, segment of the way and direction. Times in seconds; a value that
// does not exist is empty.
void writeSegments(FileSink &sink, const PointsComparison &comparison);

} // namespace remora::dissect
