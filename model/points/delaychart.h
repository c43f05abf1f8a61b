// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/charts/chartseries.h"
#include "model/points/comparedpoints.h"

namespace remora::model {

// One-way delay over time of the conversations of some rows, by place among those of `compared`; of
// all rows where there is none: a series for each segment and direction, on the clock of the first
// point. Each packet, or bands where these are more than `mostSamples`. Not for the GUI thread.
inline constexpr std::size_t mostSamples = 50'000;
ChartData delayChart(const ComparedPoints &compared, const std::vector<std::uint32_t> &rows,
    const std::atomic<bool> &cancelled);

} // namespace remora::model
