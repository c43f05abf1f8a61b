// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/chartseries.h"
#include "ui/charts/axisticks.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/plotscale.h"

class QPainter;

namespace remora::ui {

inline constexpr double leftMargin = 68;
inline constexpr double rightMargin = 20;

double lineHeight(const ChartLook &look);

// The unit of a chart's values that keeps its numbers short.
AxisUnit unitOf(model::ChartKind kind, double greatest, model::RateUnit rate);

// Horizontal lines with round values; on a logarithmic scale the powers of ten and their parts.
void paintValueAxis(
    QPainter &painter, const PlotScale &scale, const AxisUnit &unit, const ChartLook &look);
// Round times; seconds since the first packet where `aligned`.
void paintTimeAxis(QPainter &painter, const PlotScale &scale, bool aligned, const ChartLook &look);

} // namespace remora::ui
