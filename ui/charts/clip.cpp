// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/clip.h"

#include <algorithm>

namespace remora::ui {

bool clip(QLineF &line, const QRectF &plot)
{
    // Liang and Barsky: the part of the line, from 0 to 1, that is within all four sides.
    double from = 0;
    double to = 1;
    const auto side = [&](double direction, double distance) {
        if (direction == 0)
            return distance >= 0;
        const double at = distance / direction;
        if (direction < 0)
            from = std::max(from, at);
        else
            to = std::min(to, at);
        return from <= to;
    };
    const double dx = line.dx();
    const double dy = line.dy();
    if (!side(-dx, line.x1() - plot.left()) || !side(dx, plot.right() - line.x1())
        || !side(-dy, line.y1() - plot.top()) || !side(dy, plot.bottom() - line.y1()))
        return false;
    line = QLineF(line.pointAt(from), line.pointAt(to));
    return true;
}

QList<QPolygonF> clippedLine(const QPolygonF &line, const QRectF &plot)
{
    if (line.size() > 1 && plot.contains(line.boundingRect()))
        return {line};
    QList<QPolygonF> parts;
    bool isOpen = false; // the last part goes on
    for (qsizetype i = 1; i < line.size(); ++i) {
        QLineF piece(line[i - 1], line[i]);
        if (!clip(piece, plot)) {
            isOpen = false;
            continue;
        }
        if (!isOpen || parts.last().last() != piece.p1())
            parts.append(QPolygonF{piece.p1()});
        parts.last().append(piece.p2());
        isOpen = piece.p2() == line[i];
    }
    return parts;
}

QPolygonF clippedArea(const QPolygonF &area, const QRectF &plot)
{
    // Its edges are level and upright: what is beyond a side lies on it, and has no area there.
    QPolygonF within = area;
    for (QPointF &point : within)
        point = {std::clamp(point.x(), plot.left(), plot.right()),
            std::clamp(point.y(), plot.top(), plot.bottom())};
    return within;
}

} // namespace remora::ui
