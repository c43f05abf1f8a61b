// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriespainter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include "ui/charts/dotmap.h"
#include "ui/charts/seriesextent.h"
#include "ui/charts/seriespaths.h"

namespace remora::ui {

using model::ChartMarks;
using model::ChartSeries;

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    // The other direction, or what a series is measured by, has the same colour, but less of it.
    QColor colourOf(const ChartSeries &series, const ChartLook &look)
    {
        QColor colour = look.colours->ofSeries(series.colour);
        if (series.isSecond)
            colour.setAlphaF(0.55F);
        return colour;
    }

    // Beyond four series, and for second ones, lines differ too.
    Qt::PenStyle penStyle(const ChartSeries &series)
    {
        if (series.isSecond)
            return Qt::DotLine;
        return series.colour >= 4 ? Qt::DashLine : Qt::SolidLine;
    }

    QColor mixed(const QColor &colour, const QColor &ground)
    {
        const float share = colour.alphaF();
        const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
        return QColor::fromRgbF(mix(colour.redF(), ground.redF()),
            mix(colour.greenF(), ground.greenF()), mix(colour.blueF(), ground.blueF()));
    }

    // A line of level and upright parts. Smooth edges show nothing there and cost much where there
    // are many: then it is drawn as boxes.
    void paintSteps(QPainter &painter, const QPolygonF &line, const QPen &pen)
    {
        constexpr qsizetype many = 300;
        const bool isRaster = painter.paintEngine()->type() == QPaintEngine::Raster;
        if (!isRaster || line.size() < many) {
            painter.setPen(pen);
            painter.drawPolyline(line);
            return;
        }
        QList<QRectF> boxes;
        boxes.reserve(line.size());
        const double half = pen.widthF() / 2;
        for (qsizetype i = 1; i < line.size(); ++i)
            boxes.append(
                QRectF(line[i - 1], line[i]).normalized().adjusted(-half, -half, half, half));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        painter.drawRects(boxes);
        painter.restore();
    }

    class SeriesPainter {
    public:
        SeriesPainter(QPainter &painter, const ChartSeries &series, const PlotScale &scale,
            const ChartLook &look)
            : m_painter(painter)
            , m_series(series)
            , m_scale(scale)
            , m_look(look)
            , m_colour(colourOf(series, look))
        {
        }

        void operator()(const dissect::Samples &samples) const
        {
            if (m_series.style != ChartSeries::Style::Line) {
                paintDots(m_painter, m_series, m_scale, m_colour);
                return;
            }
            paintSteps(m_painter, levels(samples, m_series.pyramid.get(), m_scale),
                QPen(opaque(), 1.4, penStyle(m_series)));
        }

        void operator()(const dissect::BinnedSums &sums) const
        {
            const model::RateUnit unit = m_look.options.rateUnit;
            const Rate rate{
                sums.bins, ratesOf(sums, unit), pyramidOf(m_series, unit), rateScale(unit)};
            paintSteps(m_painter, steps(rate, m_scale), QPen(opaque(), 1.4, penStyle(m_series)));
        }

        void operator()(const dissect::BinnedBands &bands) const
        {
            QColor fill = m_colour;
            fill.setAlphaF(0.18F);
            const auto parts = bandParts(bands, m_scale);
            for (const BandPart &part : parts) {
                m_painter.setPen(Qt::NoPen);
                m_painter.setBrush(fill);
                m_painter.drawPolygon(part.outline);
                m_painter.setBrush(Qt::NoBrush);
                m_painter.setPen(QPen(m_colour, 1.6, penStyle(m_series)));
                m_painter.drawPolyline(part.mean);
            }
        }

        void operator()(const dissect::SequenceTrace &trace) const
        {
            if (!m_look.options.stevens) {
                QColor soft = m_colour;
                soft.setAlphaF(0.6F);
                m_painter.setPen(QPen(soft, 1.2));
                m_painter.drawPolyline(levels(trace.acknowledged, nullptr, m_scale));
                m_painter.setPen(QPen(soft, 1.2, Qt::DotLine));
                m_painter.drawPolyline(levels(trace.permitted, nullptr, m_scale));
            }
            if (!m_look.options.stevens)
                paintSegments(sackLines(trace, m_scale), m_look.colours->valid, 2);
            const SegmentLines lines = segmentLines(trace, m_scale);
            paintSegments(lines.first, m_colour, 1.6);
            paintSegments(lines.again, m_look.colours->failed, 2.4);
        }

        void operator()(const model::Distribution &) const { }

    private:
        QColor opaque() const { return mixed(m_colour, m_look.colours->panel); }

        void paintSegments(const QList<QLineF> &lines, const QColor &colour, double width) const
        {
            m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
            if (!m_look.options.stevens) {
                m_painter.drawLines(lines);
                return;
            }
            m_painter.setPen(QPen(colour, width + 1, Qt::SolidLine, Qt::RoundCap));
            for (const QLineF &line : lines)
                m_painter.drawPoint(line.p1());
        }

        QPainter &m_painter;
        const ChartSeries &m_series;
        const PlotScale &m_scale;
        const ChartLook &m_look;
        QColor m_colour;
    };

    // Rates on each other: each series fills what lies between those below it and itself.
    void paintStack(QPainter &painter, const model::ChartData &chart, const PlotScale &scale,
        const ChartLook &look)
    {
        const double unit = rateScale(look.options.rateUnit);
        std::vector<double> below;
        for (const ChartSeries &series : chart.series) {
            const auto &sums = std::get<dissect::BinnedSums>(series.data);
            const auto &values = ratesOf(sums, look.options.rateUnit);
            below.resize(std::max(below.size(), values.size()));
            std::vector<double> above = below;
            for (std::size_t i = 0; i < values.size(); ++i)
                above[i] += values[i] * unit;
            const QPolygonF upper = steps({sums.bins, above}, scale);
            const QPolygonF lower = steps({sums.bins, below}, scale);
            QPolygonF area = upper;
            for (auto it = lower.rbegin(); it != lower.rend(); ++it)
                area << *it;
            QColor fill = look.colours->ofSeries(series.colour);
            fill.setAlphaF(0.75F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawPolygon(area);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(look.colours->ofSeries(series.colour), 1));
            painter.drawPolyline(upper);
            below = std::move(above);
        }
    }

} // namespace

void paintAllSeries(
    QPainter &painter, const model::ChartData &chart, const PlotScale &scale, const ChartLook &look)
{
    const bool isStack = chart.options.stacked && !chart.options.aligned
        && std::all_of(chart.series.begin(), chart.series.end(), [](const ChartSeries &series) {
               return std::holds_alternative<dissect::BinnedSums>(series.data);
           });
    if (isStack) {
        paintStack(painter, chart, scale, look);
        return;
    }
    for (auto it = chart.series.rbegin(); it != chart.series.rend(); ++it)
        std::visit(SeriesPainter(painter, *it, scale, look), it->data);
}

QString markName(ChartMarks::Kind kind)
{
    switch (kind) {
    case ChartMarks::Kind::Retransmission:
        return Texts::tr("retransmission");
    case ChartMarks::Kind::DuplicateAck:
        return Texts::tr("duplicate ACK");
    case ChartMarks::Kind::ZeroWindow:
        break;
    }
    return Texts::tr("zero window");
}

QColor markColour(ChartMarks::Kind kind, const Colours &colours)
{
    switch (kind) {
    case ChartMarks::Kind::Retransmission:
        return colours.failed;
    case ChartMarks::Kind::DuplicateAck:
        return colours.doubtful;
    case ChartMarks::Kind::ZeroWindow:
        break;
    }
    return colours.accent;
}

void paintMarks(
    QPainter &painter, const model::ChartData &chart, const PlotScale &scale, const ChartLook &look)
{
    // Signs of each kind in a row of their own, so that colour is not all that tells them apart.
    double y = scale.area.top() + 3;
    for (const ChartMarks &marks : chart.marks) {
        painter.setPen(QPen(markColour(marks.kind, *look.colours), 1.4));
        const auto begin
            = std::lower_bound(marks.times.begin(), marks.times.end(), scale.visible.begin);
        double last = -10;
        for (auto it = begin; it != marks.times.end() && *it <= scale.visible.end; ++it) {
            const double x = scale.x(*it);
            if (x - last < 0.75) // the same pixel
                continue;
            last = x;
            painter.drawLine(QPointF(x, y), QPointF(x, y + 6));
        }
        y += 8;
    }
}

} // namespace remora::ui
