// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/chartseries.h"
#include "ui/charts/chartlook.h"
#include "ui/charts/plotscale.h"

class QPainter;

namespace remora::ui {

// Draws the data of a chart over time, the first series on top.
void paintAllSeries(QPainter &painter, const model::ChartData &chart, const PlotScale &scale,
    const ChartLook &look);
// Retransmissions, duplicate ACKs and zero windows as signs along the upper edge.
void paintMarks(QPainter &painter, const model::ChartData &chart, const PlotScale &scale,
    const ChartLook &look);
// How many values are how large, and which share of all is not larger; its horizontal axis is the
// value.
void paintDistribution(
    QPainter &painter, const model::ChartData &chart, const QRectF &plot, const ChartLook &look);

QString markName(model::ChartMarks::Kind kind); // translated
QColor markColour(model::ChartMarks::Kind kind, const Colours &colours);

} // namespace remora::ui
