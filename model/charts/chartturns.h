// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/chartseries.h"

namespace remora::model {

// Each piece of each turn, with the row that it stands in.
void writeTurnRows(dissect::FileSink &sink, const ChartData &chart);

} // namespace remora::model
