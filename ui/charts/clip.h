// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace remora::ui {

// What of a line lies within a plot: Qt's SVG files know no clipping of what is painted, so nothing
// is painted outside.
QList<QPolygonF> clippedLine(const QPolygonF &line, const QRectF &plot);
// An area between two lines that both go from left to right.
struct Area {
    QPolygonF upper;
    QPolygonF lower;
    QPolygonF outline() const;
};
Area clippedArea(const Area &area, const QRectF &plot);
// Changes a piece of a line to what lies within; false where nothing does.
bool clip(QLineF &line, const QRectF &plot);

} // namespace remora::ui
