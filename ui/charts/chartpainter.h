// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QFont>
#include <QRectF>
#include <QString>
#include <QTimeZone>

#include "model/charts/chartseries.h"
#include "ui/common/palette.h"

class QPainter;

namespace remora::ui {

// How a chart is drawn: the same on screen, in images and in vector files.
struct ChartLook {
    const Colours *colours = nullptr;
    QFont font;
    dissect::TimeRange visible; // what the time axis shows
    QTimeZone zone = QTimeZone::systemTimeZone();
    bool showsTimeAxis = true;
    bool showsLegend = false; // in files; in the window the table's swatches say it
    QString footer; // capture and filter, in files
    std::optional<dissect::Timestamp> crosshair;
};

// The part of `area` where the data is drawn.
QRectF plotArea(const QRectF &area, const ChartLook &look, const model::ChartData &chart);
// "Bit rate, Mbit/s · 1 s bins"
QString chartTitle(const model::ChartData &chart, const dissect::TimeRange &visible);
// The range that shows everything, with a little air.
dissect::TimeRange wholeRange(const model::ChartData &chart);

void paintChart(
    QPainter &painter, const QRectF &area, const model::ChartData &chart, const ChartLook &look);

// What the crosshair reads out of one series at a time: the bin, or the sample nearest to it within
// `reach`. Nothing where there is no value.
std::optional<QString> readout(const model::ChartSeries &series, model::ChartKind kind,
    dissect::Timestamp time, dissect::Duration reach);

} // namespace remora::ui
