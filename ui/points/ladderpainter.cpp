// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/points/ladderpainter.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include "dissect/core/filesink.h"
#include "model/text/filename.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr double sideWidth = 96; // for the times beside the first and the last point
    constexpr double lostShare = 0.6; // of the way that a lost packet is drawn
    constexpr double crossSize = 4;
    constexpr double nearEnough = 5; // pixels from the pointer

    double distance(QPointF place, QPointF from, QPointF to)
    {
        const QPointF along = to - from;
        const double length = QPointF::dotProduct(along, along);
        const double share = length == 0
            ? 0
            : std::clamp(QPointF::dotProduct(place - from, along) / length, 0.0, 1.0);
        const QPointF off = place - (from + along * share);
        return std::hypot(off.x(), off.y());
    }

} // namespace

double LadderPainter::x(std::size_t point) const
{
    const double room = std::max(40.0, area.width() - 2 * sideWidth);
    const auto segments = std::max<qsizetype>(1, layout->points.size() - 1);
    return area.left() + sideWidth
        + room * static_cast<double>(point) / static_cast<double>(segments);
}

LadderPainter::Shape LadderPainter::shapeOf(std::size_t line) const
{
    const dissect::Ladder::Line &of = layout->ladder.lines[line];
    const QPointF from(x(of.from), y(layout->places[line].sent));
    const QPointF to(x(of.to), y(layout->places[line].came));
    return {from, of.isLost ? from + (to - from) * lostShare : to};
}

bool LadderPainter::isSeen(const Shape &shape) const
{
    const double margin = 12;
    const double highest = std::min(shape.from.y(), shape.to.y());
    const double lowest = std::max(shape.from.y(), shape.to.y());
    return lowest >= area.top() + headHeight - margin && highest <= area.bottom() + margin;
}

QColor LadderPainter::colourOf(const dissect::Ladder::Line &line) const
{
    return line.isLost ? colours->failed : colours->ofSeries(line.to > line.from ? 0 : 2);
}

void LadderPainter::paint(QPainter &painter) const
{
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, colours->panel);
    painter.save();
    painter.setClipRect(area.adjusted(0, headHeight, 0, 0));
    paintGaps(painter);
    for (std::size_t i = 0; i < layout->ladder.lines.size(); ++i) {
        if (i != marked && isSeen(shapeOf(i)))
            paintLine(painter, i);
    }
    paintLabels(painter);
    if (marked)
        paintLine(painter, *marked);
    painter.restore();
    paintPoints(painter);
}

void LadderPainter::paintPoints(QPainter &painter) const
{
    const QFontMetricsF metrics(font);
    const double room = layout->points.size() > 1 ? x(1) - x(0) - 16 : area.width();
    const double end = std::min(area.bottom(), y(layout->length) + 12);
    for (qsizetype i = 0; i < layout->points.size(); ++i) {
        const double at = x(static_cast<std::size_t>(i));
        painter.setPen(QPen(colours->dimText, 1.4));
        painter.drawLine(QPointF(at, area.top() + headHeight - 4), QPointF(at, end));
        painter.setPen(colours->text);
        const double width = std::min(room, 2 * std::min(at - area.left(), area.right() - at));
        painter.drawText(QRectF(at - width / 2, area.top(), width, headHeight - 6),
            Qt::AlignHCenter | Qt::AlignBottom,
            metrics.elidedText(layout->points[i], Qt::ElideMiddle, width));
    }
}

void LadderPainter::paintGaps(QPainter &painter) const
{
    painter.setPen(colours->dimText);
    const double height = QFontMetricsF(font).height();
    double last = area.top();
    for (const auto &gap : layout->gaps) {
        const double at = y(gap.place);
        if (at < area.top() || at > area.bottom() || at - last < height)
            continue;
        last = at;
        const QString text = u"⋯ %1 ms ⋯"_s.arg(static_cast<double>(gap.length) / 1e6, 0, 'f', 3);
        painter.drawText(
            QRectF(area.left(), at - height / 2, area.width(), height), Qt::AlignCenter, text);
    }
}

void LadderPainter::paintLine(QPainter &painter, std::size_t line) const
{
    const dissect::Ladder::Line &of = layout->ladder.lines[line];
    const auto [from, to] = shapeOf(line);
    const QColor colour = colourOf(of);
    painter.setPen(QPen(colour, line == marked ? 2.6 : 1.4));
    painter.drawLine(from, to);
    if (of.isLost) {
        const QPointF one(crossSize, crossSize);
        const QPointF other(crossSize, -crossSize);
        painter.setPen(QPen(colour, 2));
        painter.drawLine(to - one, to + one);
        painter.drawLine(to - other, to + other);
        return;
    }
    const double back = of.to > of.from ? -6 : 6;
    painter.drawLine(to + QPointF(back, -3), to);
    painter.drawLine(to + QPointF(back, 3), to);
}

// Where there is room, each side and each direction by itself.
void LadderPainter::paintLabels(QPainter &painter) const
{
    const QFontMetricsF metrics(font);
    const double height = metrics.height();
    const double width = layout->points.size() > 1 ? x(1) - x(0) - 16 : 0;
    std::array<double, 2> lastTime{-1e9, -1e9};
    std::array<double, 2> lastLabel{-1e9, -1e9};
    for (std::size_t i = 0; i < layout->ladder.lines.size(); ++i) {
        const dissect::Ladder::Line &line = layout->ladder.lines[i];
        const Shape shape = shapeOf(i);
        if (!line.isFirst || !isSeen(shape))
            continue;
        const bool isForward = line.to > line.from;
        const double at = shape.from.y();
        const double before = isForward ? x(line.from) : x(line.from - 1);
        if (auto &last = lastTime[isForward ? 0 : 1]; at - last >= height) {
            last = at;
            const bool isLeft = line.from == 0;
            const bool isRight = line.from + 1 == static_cast<std::size_t>(layout->points.size());
            painter.setPen(colours->dimText);
            if (isLeft)
                painter.drawText(QRectF(area.left(), at - height / 2, sideWidth - 6, height),
                    Qt::AlignRight | Qt::AlignVCenter, layout->timeText(line.sent));
            else if (isRight)
                painter.drawText(QRectF(shape.from.x() + 6, at - height / 2, sideWidth - 6, height),
                    Qt::AlignLeft | Qt::AlignVCenter, layout->timeText(line.sent));
        }
        if (auto &last = lastLabel[isForward ? 0 : 1]; at - last >= height) {
            last = at;
            painter.setPen(colourOf(line));
            painter.drawText(QRectF(before + 8, at - height, width, height),
                (isForward ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom,
                metrics.elidedText(QString::fromStdString(line.label), Qt::ElideRight, width));
        }
    }
}

bool LadderPainter::isNearerToEnd(std::size_t line, QPointF place) const
{
    const auto [from, to] = shapeOf(line);
    return std::abs(place.x() - to.x()) < std::abs(place.x() - from.x());
}

QPointF LadderPainter::middleOf(std::size_t line) const
{
    const auto [from, to] = shapeOf(line);
    return (from + to) / 2;
}

std::optional<std::size_t> LadderPainter::lineAt(QPointF place) const
{
    std::optional<std::size_t> nearest;
    double least = nearEnough;
    for (std::size_t i = 0; i < layout->ladder.lines.size(); ++i) {
        const Shape shape = shapeOf(i);
        const double far = isSeen(shape) ? distance(place, shape.from, shape.to) : least + 1;
        if (far < least) {
            least = far;
            nearest = i;
        }
    }
    return nearest;
}

namespace {

    QByteArray picture(const model::LadderLayout &layout, const QFont &font, bool isSvg)
    {
        constexpr double segmentWidth = 380;
        constexpr double margin = 24;
        LadderPainter painter;
        painter.layout = &layout;
        painter.font = font;
        const auto segments = static_cast<double>(layout.points.size() - 1);
        double height = layout.length + 2 * margin + LadderPainter::headHeight;
        if (!isSvg)
            height = std::min<double>(height, mostPictureHeight);
        const QSizeF size(
            std::ceil(segmentWidth * segments + 2 * sideWidth), std::ceil(height + 2 * margin));
        painter.area = QRectF(0, margin, size.width(), size.height() - margin);
        painter.top = -8;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const auto draw = [&](QPaintDevice *device) {
            QPainter on(device);
            on.fillRect(QRectF(QPointF(), size), painter.colours->panel);
            painter.paint(on);
            on.setPen(painter.colours->text);
            on.drawText(QRectF(12, 4, size.width() - 24, margin), Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetricsF(font).elidedText(
                    layout.headline(), Qt::ElideRight, size.width() - 24));
        };
        if (isSvg) {
            QSvgGenerator svg;
            svg.setOutputDevice(&buffer);
            svg.setSize(size.toSize());
            svg.setViewBox(QRectF(QPointF(), size));
            draw(&svg);
        } else {
            QImage image(size.toSize(), QImage::Format_RGB32);
            if (image.isNull())
                return {};
            draw(&image);
            image.save(&buffer, "PNG");
        }
        return bytes;
    }

} // namespace

model::SaveTask::Write ladderWriter(
    std::shared_ptr<const model::LadderLayout> layout, const QFont &font, const QString &path)
{
    return [layout = std::move(layout), font, path](model::FileProgress &progress) {
        return dissect::FileSink::open(model::fileBytes(path), {false, false, &progress.cancelled})
            .and_then([&](dissect::FileSink sink) {
                const QByteArray bytes
                    = picture(*layout, font, !path.endsWith(".png"_L1, Qt::CaseInsensitive));
                sink.write({bytes.constData(), static_cast<std::size_t>(bytes.size())});
                return sink.finish();
            });
    };
}

} // namespace remora::ui
