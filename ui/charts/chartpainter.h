// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QRectF>
#include <QString>

#include "model/charts/chartseries.h"
#include "ui/charts/chartlook.h"

class QPainter;

namespace remora::ui {

// The part of `area` where the data is drawn.
QRectF plotArea(const QRectF &area, const ChartLook &look);
// "Bit rate, Mbit/s · 1 s bins"
QString chartTitle(const model::ChartData &chart, const ChartLook &look);
// The range that shows everything, with a little air.
dissect::TimeRange wholeRange(const model::ChartData &chart);

void paintChart(
    QPainter &painter, const QRectF &area, const model::ChartData &chart, const ChartLook &look);

} // namespace remora::ui
