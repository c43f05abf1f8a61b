// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ladder.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/charts/clip.h"
#include "ui/charts/seriespaths.h"

namespace remora::ui {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    using Segment = dissect::SequenceTrace::Segment;
    using Sign = SeriesStyle::Sign;

    constexpr int mostMarks = 400; // more of them are one dark cloud: a rug below tells where

    QPen pen(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine)
    {
        return {colour, width, style, Qt::FlatCap, Qt::RoundJoin};
    }

    QColor soft(QColor colour, double opacity)
    {
        colour.setAlphaF(static_cast<float>(opacity));
        return colour;
    }

    QPen ackPen(const Colours &colours) { return pen(colours.text, 1.5); }
    QPen windowPen(const Colours &colours)
    {
        QPen dashed = pen(colours.dimText, 1.5);
        dashed.setDashPattern({3, 2});
        return dashed;
    }
    QPen sackPen(const Colours &colours) { return pen(soft(colours.series[6], 0.5), 2); }

    QList<QLineF> clipped(const QList<QLineF> &lines, const QRectF &plot)
    {
        QList<QLineF> parts;
        for (QLineF line : lines) {
            if (clip(line, plot))
                parts << line;
        }
        return parts;
    }

    // Where the same bytes went first: the latest segment before that holds the first of them.
    const Segment *sentBefore(const dissect::SequenceTrace &trace, const Segment &again)
    {
        constexpr int far = 20'000; // segments to look back over
        const auto at = static_cast<std::ptrdiff_t>(&again - trace.segments.data());
        for (std::ptrdiff_t i = at - 1; i >= 0 && i >= at - far; --i) {
            const Segment &one = trace.segments[static_cast<std::size_t>(i)];
            if (one.begin <= again.begin && again.begin < one.end)
                return &one;
        }
        return nullptr;
    }

    struct Again {
        QPolygonF places;
        QPolygonF before;
        QList<QLineF> waits;
        QList<QLineF> rug;
    };

    Again sentAgain(const dissect::SequenceTrace &trace, const PlotScale &scale)
    {
        Again all;
        const auto begin = std::lower_bound(trace.segments.begin(), trace.segments.end(),
            scale.visible.begin,
            [](const Segment &segment, dissect::Timestamp time) { return segment.time < time; });
        const auto end = std::upper_bound(begin, trace.segments.end(), scale.visible.end,
            [](dissect::Timestamp time, const Segment &segment) { return time < segment.time; });
        const auto marks
            = std::count_if(begin, end, [](const Segment &segment) { return segment.resent; });
        for (auto it = begin; it != end; ++it) {
            if (!it->resent)
                continue;
            const QPointF at(scale.x(it->time), scale.y((it->begin + it->end) / 2));
            if (marks > mostMarks) {
                if (all.rug.isEmpty() || at.x() - all.rug.last().x1() >= 1)
                    all.rug << QLineF(at.x(), scale.area.bottom() - 6, at.x(), scale.area.bottom());
                continue;
            }
            if (scale.area.contains(at))
                all.places << at;
            const Segment *before = sentBefore(trace, *it);
            if (before == nullptr)
                continue;
            const QPointF first(scale.x(before->time), at.y());
            if (scale.area.contains(first))
                all.before << first;
            all.waits << QLineF(first, at);
        }
        all.waits = clipped(all.waits, scale.area);
        return all;
    }

    QPolygonF firstBytes(const QList<QLineF> &segments)
    {
        QPolygonF places;
        for (const QLineF &segment : segments)
            places << segment.p1();
        return places;
    }

    void drawLine(const dissect::Samples &samples, const PlotScale &scale, const QPen &with,
        SeriesDrawing &to)
    {
        Strokes strokes{{}, with, {}};
        const Path path = levels(samples, nullptr, scale);
        QList<QPolygonF> lines = path.lines;
        QPolygonF ends; // of each column
        for (const QRectF &column : path.columns)
            ends << column.bottomLeft() << column.topRight();
        lines << ends;
        for (const QPolygonF &line : lines)
            strokes.paths += clippedLine(line, scale.area);
        to.strokes.push_back(std::move(strokes));
    }

    void drawDots(const SegmentLines &lines, const ChartAppearance &appearance, const QRectF &plot,
        SeriesDrawing &to)
    {
        const auto add = [&](const QList<QLineF> &segments, const QColor &colour) {
            SeriesStyle dot = to.style;
            dot.sign = Sign::Dot;
            dot.colour = colour;
            Signs signs{{}, dot, 3.4};
            for (const QPointF &place : firstBytes(segments)) {
                if (plot.contains(place))
                    signs.places << place;
            }
            to.signs.push_back(signs);
        };
        add(lines.first, to.style.colour);
        add(lines.again, appearance.colours->failed);
    }

} // namespace

void drawLadder(const dissect::SequenceTrace &trace, const PlotScale &scale,
    const ChartAppearance &appearance, SeriesDrawing &to)
{
    const SegmentLines lines = segmentLines(trace, scale);
    if (appearance.options.stevens) {
        drawDots(lines, appearance, scale.area, to);
        return;
    }
    const Colours &colours = *appearance.colours;
    to.strokes.push_back({clipped(sackLines(trace, scale), scale.area), sackPen(colours), {}});
    drawLine(trace.permitted, scale, windowPen(colours), to);
    drawLine(trace.acknowledged, scale, ackPen(colours), to);
    to.strokes.push_back({clipped(lines.first, scale.area), pen(to.style.colour, 2.2), {}});
    const Again again = sentAgain(trace, scale);
    to.strokes.push_back({again.waits, pen(colours.failed, 1, Qt::DotLine), {}});
    to.strokes.push_back({again.rug, pen(colours.failed, 1), {}});
    SeriesStyle sign = to.style;
    sign.colour = colours.failed;
    sign.sign = Sign::Open;
    to.signs.push_back({again.before, sign, 7});
    sign.sign = Sign::Triangle;
    to.signs.push_back({again.places, sign, 8});
}

std::vector<LadderPart> ladderParts(const dissect::SequenceTrace &trace, const SeriesStyle &style,
    const ChartAppearance &appearance)
{
    const Colours &colours = *appearance.colours;
    std::vector<LadderPart> parts;
    const auto add = [&](const QString &name, Sign sign, const QPen &with) {
        SeriesStyle own = style;
        own.sign = sign;
        own.colour = with.color();
        own.pen = with;
        parts.push_back({name, own});
    };
    const bool hasAgain = std::any_of(trace.segments.begin(), trace.segments.end(),
        [](const Segment &segment) { return segment.resent; });
    if (hasAgain)
        add(Texts::tr("sent again"), appearance.options.stevens ? Sign::Dot : Sign::Triangle,
            pen(colours.failed, 1.5));
    if (appearance.options.stevens)
        return parts;
    if (hasAgain)
        add(Texts::tr("sent before"), Sign::Open, pen(colours.failed, 1.5));
    add(Texts::tr("acknowledged"), Sign::Line, ackPen(colours));
    if (!trace.sacks.empty())
        add(Texts::tr("SACK"), Sign::Segment, sackPen(colours));
    add(Texts::tr("receiver's window"), Sign::Line, windowPen(colours));
    return parts;
}

} // namespace remora::ui
