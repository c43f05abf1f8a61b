// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QJsonObject>

#include "netshark/standin/linkedsource.h"

namespace remora::standin {

// How far the clocks of a multi-segment file's sources are apart, by the packets that were seen in
// several of them: the API's timeskew_estimate. Reads `packets` packets of each.
QJsonObject estimateTimeskew(const std::vector<LinkedTrace> &traces, qint64 packets);

} // namespace remora::standin
