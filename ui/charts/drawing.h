// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QLineF>
#include <QList>
#include <QPen>
#include <QPolygonF>

#include "model/charts/chartseries.h"
#include "ui/charts/chartappearance.h"
#include "ui/charts/clip.h"
#include "ui/charts/plotscale.h"
#include "ui/charts/seriesstyle.h"

class QPainter;

namespace remora::ui {

// Pieces of lines, or whole ones, with one pen.
struct Strokes {
    QList<QLineF> lines;
    QPen pen;
    QList<QPolygonF> paths = {};
};

// The same sign at many places.
struct Signs {
    QPolygonF places;
    SeriesStyle style;
    double size = 5; // from edge to edge, pixels
};

// What a series comes to in a plot of a certain size: pixels, within the plot, no more than a
// screen shows. Qt Charts' own series take what they are good at; the rest is painted over them.
struct SeriesDrawing {
    SeriesStyle style;
    QList<Area> areas;
    double fill = 0.18; // opacity of the areas
    QList<QPolygonF> lines;
    QList<QRectF> columns; // lines so dense that they are an area
    bool isLevel = false; // its lines are level and upright
    std::vector<Strokes> strokes;
    std::vector<Signs> signs;
    bool isCloud = false; // samples that are found when they are painted: they may be millions
    // What one of Qt Charts' series draws instead.
    bool hasLineSeries = false;
    bool hasAreaSeries = false;
    bool hasPointSeries = false;
};

struct ChartDrawing {
    PlotScale scale;
    bool isOverTime = true;
    std::vector<SeriesDrawing> series; // one for each of the chart; of hidden ones nothing
    std::vector<Strokes> marks;
};

ChartDrawing drawn(
    const model::ChartData &chart, const PlotScale &scale, const ChartAppearance &appearance);

// Paints what no series of Qt Charts does: from the last series to the first, then the marks, the
// time range in focus and the selected packet. Any thread.
void paintDrawing(QPainter &painter, const ChartDrawing &drawing, const model::ChartData &chart,
    const ChartAppearance &appearance);

} // namespace remora::ui
