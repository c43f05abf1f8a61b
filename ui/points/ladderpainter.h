// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFont>
#include <QRectF>

#include "dissect/core/result.h"
#include "model/points/ladderlayout.h"
#include "model/work/savetask.h"
#include "ui/common/palette.h"

class QPainter;

namespace remora::ui {

// Draws a ladder: points as upright lines, time downwards, packets between them, what was lost ends
// with a cross. Any thread.
struct LadderPainter {
    const model::LadderLayout *layout = nullptr; // not owned
    const Colours *colours = &lightColours();
    QFont font;
    QRectF area; // of all, with the names of the points at its top
    double top = 0; // place of the axis at which the area begins
    double zoom = 1; // pixels of the area for one of the axis
    std::optional<std::size_t> marked = {}; // line below the pointer

    static constexpr double headHeight = 28; // of the names
    void paint(QPainter &painter) const;
    // The line whose packet is drawn nearest to a place, within some pixels.
    std::optional<std::size_t> lineAt(QPointF place) const;
    // Whether a place is nearer to where a line ends than to where it begins.
    bool isNearerToEnd(std::size_t line, QPointF place) const;
    // The middle of a line as it is drawn.
    QPointF middleOf(std::size_t line) const;

private:
    struct Shape {
        QPointF from;
        QPointF to; // where it is drawn to
    };
    double x(std::size_t point) const;
    double y(double place) const { return area.top() + headHeight + (place - top) * zoom; }
    Shape shapeOf(std::size_t line) const;
    bool isSeen(const Shape &shape) const;
    QColor colourOf(const dissect::Ladder::Line &line) const;
    void paintPoints(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintLine(QPainter &painter, std::size_t line) const;
    void paintLabels(QPainter &painter) const;
};

// Writes the whole ladder, on white, as SVG or PNG by the ending of the path; a PNG shows as much
// as fits in `mostPictureHeight`. The answer runs on any thread.
inline constexpr int mostPictureHeight = 30'000;
model::SaveTask::Write ladderWriter(
    std::shared_ptr<const model::LadderLayout> layout, const QFont &font, const QString &path);

} // namespace remora::ui
