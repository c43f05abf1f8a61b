// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QBrush>
#include <QColor>
#include <QPen>
#include <QRectF>

#include "model/charts/chartseries.h"
#include "ui/common/palette.h"

class QPainter;

namespace remora::ui {

// How a series is drawn, in charts, legends and read-outs alike.
struct SeriesStyle {
    enum class Sign { Line, Dot, Open, Diamond, Triangle, Area, Segment };
    Sign sign = Sign::Line;
    QColor colour; // opaque
    QPen pen; // of its line; round joins
    std::optional<QBrush> pattern; // of its areas, over the colour
    QColor outline; // of its areas; none where it is not valid
};
SeriesStyle styleOf(
    const model::ChartSeries &series, const model::ChartData &chart, const Colours &colours);
// The sign of a sample; `size`: from edge to edge.
void paintSign(QPainter &painter, QPointF at, const SeriesStyle &style, double size);
// The sign of a series in a read-out, in the middle of `place`, 16 wide.
void paintLegendSign(QPainter &painter, const QRectF &place, const SeriesStyle &style);

// The brief name of a series. `only`: that of the only selection, which is not said again for each
// side of it; empty where there are several.
QString briefName(const model::ChartSeries &series, const QString &only);
QString markName(model::ChartMarks::Kind kind); // translated
QColor markColour(model::ChartMarks::Kind kind, const Colours &colours);

} // namespace remora::ui
