// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace remora::model {

// A plot of a query that is often asked for.
struct PlotPreset {
    QString name; // translated
    QString plot; // as QueryWords has it: "ip.len:bitrate"
    QString bin; // "1 s"; empty: automatic, or none
};
// The four of the reference workflow, with the widths that it uses.
std::vector<PlotPreset> plotPresets();

} // namespace remora::model
