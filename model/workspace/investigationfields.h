// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "model/charts/chartoptions.h"

namespace remora::model {

// How an investigation's file names what charts can be told: what writes it and what reads it
// agree.
struct ChartFlag {
    const char *name;
    bool ChartOptions::*option;
};
inline constexpr std::array chartFlags{ChartFlag{"perDirection", &ChartOptions::perDirection},
    ChartFlag{"mixedSides", &ChartOptions::mixedSides},
    ChartFlag{"stacked", &ChartOptions::stacked}, ChartFlag{"rttKinds", &ChartOptions::rttKinds},
    ChartFlag{"percentiles", &ChartOptions::percentiles},
    ChartFlag{"aligned", &ChartOptions::aligned}, ChartFlag{"marks", &ChartOptions::marks},
    ChartFlag{"logarithmic", &ChartOptions::logarithmic},
    ChartFlag{"stevens", &ChartOptions::stevens}};

inline constexpr std::array rateUnitNames{"bits", "bytes", "packets"}; // in the order of RateUnit

} // namespace remora::model
