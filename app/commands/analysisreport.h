// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/loadedcapture.h"

namespace remora::app {

// The report of the window, without one. False where it could not be written; complains then.
bool writeAnalysisReport(const QString &path, const Loaded &loaded, const AnalysisOptions &options,
    const QList<model::ChartSelection> &chosen);

} // namespace remora::app
