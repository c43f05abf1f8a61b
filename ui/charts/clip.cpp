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

namespace {

    QPointF atX(const QPointF &a, const QPointF &b, double x)
    {
        return {x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())};
    }

    // What of a line from left to right lies between two sides of the plot; what is above or below
    // goes along its edge, as the edge of an area does.
    QPolygonF clippedEdge(const QPolygonF &line, const QRectF &plot)
    {
        QPolygonF within;
        const auto add = [&](const QPointF &point) {
            within << QPointF(point.x(), std::clamp(point.y(), plot.top(), plot.bottom()));
        };
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QPointF &to = line[i];
            if (i > 0) {
                const QPointF &from = line[i - 1];
                // Places where the line crosses a side, in its direction.
                QList<QPointF> crossings;
                for (const double x : {plot.left(), plot.right()}) {
                    if ((from.x() < x) != (to.x() < x) && from.x() != to.x())
                        crossings << atX(from, to, x);
                }
                for (const double y : {plot.top(), plot.bottom()}) {
                    if ((from.y() < y) != (to.y() < y))
                        crossings << QPointF(
                            from.x() + (to.x() - from.x()) * (y - from.y()) / (to.y() - from.y()),
                            y);
                }
                std::stable_sort(crossings.begin(), crossings.end(),
                    [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
                for (const QPointF &crossing : crossings) {
                    if (crossing.x() >= plot.left() && crossing.x() <= plot.right())
                        add(crossing);
                }
            }
            if (to.x() >= plot.left() && to.x() <= plot.right())
                add(to);
        }
        return within;
    }

} // namespace

QPolygonF Area::outline() const
{
    QPolygonF all = upper;
    for (auto it = lower.rbegin(); it != lower.rend(); ++it)
        all << *it;
    return all;
}

Area clippedArea(const Area &area, const QRectF &plot)
{
    if (plot.contains(area.upper.boundingRect()) && plot.contains(area.lower.boundingRect()))
        return area;
    return {clippedEdge(area.upper, plot), clippedEdge(area.lower, plot)};
}

} // namespace remora::ui
