// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QString>
#include <QStringList>

#include "model/charts/chartkind.h"

namespace remora::model {

// Which charts stand in the stack, from above, and what the user has made of each; by its key.
struct ChartArrangement {
    // A part of the values that was chosen; in the unit of the data.
    struct Values {
        double least = 0;
        double greatest = 0;
        bool operator==(const Values &) const = default;
    };
    // Of a chart that the user makes taller or lower, pixels.
    static constexpr int leastHeight = 60;
    static constexpr int mostHeight = 4'000;
    std::vector<const ChartKind *> kinds; // each once
    std::map<QString, int> heights; // pixels; where it is not the stack's own choice
    std::map<QString, Values> zooms;
    std::map<QString, QStringList> hidden; // names of series that are not drawn
    bool operator==(const ChartArrangement &) const = default;
};

} // namespace remora::model
