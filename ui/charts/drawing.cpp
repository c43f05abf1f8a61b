// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawing.h"

#include <algorithm>
#include <cmath>

#include <QPaintEngine>
#include <QPainter>

#include "ui/charts/distribution.h"
#include "ui/charts/dotmap.h"
#include "ui/charts/ladder.h"
#include "ui/charts/seriesextent.h"
#include "ui/charts/seriespaths.h"
#include "ui/charts/waterfall.h"

namespace remora::ui {

using model::ChartData;
using model::ChartSeries;

namespace {

    void append(QList<QPolygonF> &to, const QList<QPolygonF> &lines, const QRectF &plot)
    {
        for (const QPolygonF &line : lines)
            to += clippedLine(line, plot);
    }

    void append(QList<Area> &to, const QList<Area> &areas, const QRectF &plot)
    {
        for (const Area &area : areas) {
            if (const Area part = clippedArea(area, plot); !part.upper.isEmpty())
                to << part;
        }
    }

    // What is the same for all series of a chart, lest two of them look unlike.
    struct Whole {
        model::RateUnit unit = model::RateUnit::Bits;
        bool hasFewSamples = true;
        double tallest = 0; // share of the values in one bar of a histogram
    };

    Whole wholeOf(const ChartData &chart, const PlotScale &scale, const ChartAppearance &appearance)
    {
        Whole whole;
        whole.unit = rateUnitOf(*chart.kind, appearance.options.rateUnit);
        std::size_t samples = 0;
        for (const ChartSeries &series : chart.series) {
            if (appearance.hidden.contains(series.name))
                continue;
            if (const auto *own = std::get_if<dissect::Samples>(&series.data))
                samples += visibleSamples(*own, scale.visible);
            if (const auto *own = std::get_if<model::Distribution>(&series.data))
                whole.tallest = std::max(whole.tallest, tallestBar(own->values, scale));
        }
        whole.hasFewSamples = samples <= fewSamples;
        return whole;
    }

    // Draws one series into `to`.
    class Drawer {
    public:
        Drawer(const ChartSeries &series, const PlotScale &scale, const ChartAppearance &appearance,
            const Whole &whole, SeriesDrawing &to)
            : m_series(series)
            , m_whole(whole)
            , m_scale(scale)
            , m_appearance(appearance)
            , m_to(to)
        {
        }

        void operator()(const dissect::Samples &samples) const
        {
            if (m_series.style == ChartSeries::Style::Line)
                take(levels(samples, m_series.pyramid.get(), m_scale));
            else if (m_whole.hasFewSamples)
                m_to.signs.push_back({placesOf(samples, m_scale), m_to.style, signSize});
            else
                m_to.isCloud = true;
        }

        void operator()(const dissect::BinnedSums &sums) const
        {
            const model::RateUnit unit = m_whole.unit;
            take(
                steps({sums, ratesOf(sums, unit), pyramidOf(m_series, unit), rateScale(sums, unit)},
                    m_scale));
        }

        void operator()(const dissect::BinnedBands &bands) const
        {
            const auto parts = bandParts(bands, m_scale);
            for (const BandPart &part : parts) {
                append(m_to.areas, QList<Area>{part.area}, m_scale.area);
                append(m_to.lines, QList<QPolygonF>{part.mean}, m_scale.area);
            }
        }

        void operator()(const dissect::SequenceTrace &trace) const
        {
            drawLadder(trace, m_scale, m_appearance, m_to);
        }

        void operator()(const model::Distribution &distribution) const
        {
            append(m_to.areas,
                QList<Area>{histogram(distribution.values, m_scale, m_whole.tallest)},
                m_scale.area);
            append(m_to.lines, QList<QPolygonF>{cumulative(distribution.values, m_scale)},
                m_scale.area);
        }

        void operator()(const model::Scatter &scatter) const
        {
            QPolygonF places;
            for (std::size_t i = 0; i < scatter.values.size(); ++i) {
                const QPointF at(m_scale.xOf(scatter.across[i]), m_scale.y(scatter.values[i]));
                if (m_scale.area.contains(at))
                    places << at;
            }
            m_to.signs.push_back({places, m_to.style, signSize});
        }

        void operator()(const model::Columns &) const { } // they stand on each other
        void operator()(const model::TurnBars &) const { } // painted row by row

    private:
        static constexpr double signSize = 6;

        void take(const Path &path) const
        {
            append(m_to.lines, path.lines, m_scale.area);
            m_to.isLevel = true;
            for (const QRectF &column : path.columns) {
                if (column.intersects(m_scale.area)) // nothing is no rectangle at 0, 0
                    m_to.columns << column.intersected(m_scale.area);
            }
        }

        const ChartSeries &m_series;
        const Whole &m_whole;
        const PlotScale &m_scale;
        const ChartAppearance &m_appearance;
        SeriesDrawing &m_to;
    };

    // Columns of a histogram on each other, 1 px apart.
    void drawColumns(const ChartData &chart, const ChartAppearance &appearance, ChartDrawing &to)
    {
        const PlotScale &scale = to.scale;
        std::vector<double> below;
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            if (appearance.hidden.contains(chart.series[i].name))
                continue;
            const auto &columns = std::get<model::Columns>(chart.series[i].data);
            below.resize(columns.values.size());
            to.series[i].fill = 1;
            QList<Area> areas;
            for (std::size_t column = 0; column < columns.values.size(); ++column) {
                if (columns.values[column] <= 0)
                    continue;
                const double left = std::round(scale.xOf(columns.edges[column]));
                const double right
                    = std::max(std::round(scale.xOf(columns.edges[column + 1])) - 1, left + 1);
                const double bottom = scale.y(below[column]);
                below[column] += columns.values[column];
                const double top = scale.y(below[column]);
                areas << Area{{{left, top}, {right, top}}, {{left, bottom}, {right, bottom}}};
            }
            append(to.series[i].areas, areas, scale.area);
        }
    }

    void drawStack(const ChartData &chart, const ChartAppearance &appearance, const Whole &whole,
        ChartDrawing &to)
    {
        if (!chart.series.empty()
            && std::holds_alternative<model::Columns>(chart.series.front().data)) {
            drawColumns(chart, appearance, to);
            return;
        }
        std::vector<Rate> rates;
        std::vector<SeriesDrawing *> shown;
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            if (appearance.hidden.contains(chart.series[i].name))
                continue;
            const auto &sums = std::get<dissect::BinnedSums>(chart.series[i].data);
            rates.push_back(
                {sums, ratesOf(sums, whole.unit), nullptr, rateScale(sums, whole.unit)});
            shown.push_back(&to.series[i]);
        }
        const auto parts = stackParts(rates, to.scale);
        for (std::size_t i = 0; i < shown.size(); ++i) {
            shown[i]->fill = 1;
            append(shown[i]->areas, QList<Area>{parts[static_cast<qsizetype>(i)]}, to.scale.area);
        }
    }

    // Signs of each kind in a row of their own, so that colour is not all that tells them apart.
    std::vector<Strokes> drawnMarks(
        const ChartData &chart, const PlotScale &scale, const ChartAppearance &appearance)
    {
        constexpr double high = 6;
        constexpr double row = 8;
        std::vector<Strokes> all;
        double y = scale.area.top() + 3;
        for (const model::ChartMarks &marks : chart.marks) {
            Strokes strokes{{}, QPen(markColour(marks.kind, *appearance.colours), 1.5)};
            const auto begin
                = std::lower_bound(marks.times.begin(), marks.times.end(), scale.visible.begin);
            double last = -10;
            for (auto it = begin; it != marks.times.end() && *it <= scale.visible.end; ++it) {
                const double x = scale.x(*it);
                if (x - last < 0.75) // the same pixel
                    continue;
                last = x;
                strokes.lines << QLineF(x, y, x, y + high);
            }
            all.push_back(std::move(strokes));
            y += row;
        }
        return all;
    }

    void fillAreas(
        QPainter &painter, const QList<Area> &areas, const QColor &colour, double opacity)
    {
        QColor fill = colour;
        fill.setAlphaF(static_cast<float>(opacity));
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        for (const Area &area : areas)
            painter.drawPolygon(area.outline());
        painter.setBrush(Qt::NoBrush);
    }

    // What tells areas apart besides their colours.
    void paintOver(QPainter &painter, const QList<Area> &areas, const SeriesStyle &style)
    {
        if (!style.pattern && !style.outline.isValid())
            return;
        painter.setPen(style.outline.isValid() ? QPen(style.outline, 1) : QPen(Qt::NoPen));
        painter.setBrush(style.pattern.value_or(QBrush(Qt::NoBrush)));
        for (const Area &area : areas)
            painter.drawPolygon(area.outline());
        painter.setBrush(Qt::NoBrush);
    }

    // Whole pixels: smooth edges show nothing there and cost much.
    void paintColumns(QPainter &painter, const QList<QRectF> &columns, const QColor &colour)
    {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRects(columns);
        painter.setBrush(Qt::NoBrush);
        painter.setRenderHint(QPainter::Antialiasing);
    }

    // Qt strokes a path of many corners slowly, and fills rectangles fast.
    void paintLevels(QPainter &painter, const QPolygonF &line, const QPen &pen)
    {
        const double half = pen.widthF() / 2;
        const QList<qreal> dashes
            = pen.style() == Qt::SolidLine ? QList<qreal>() : pen.dashPattern();
        QList<QRectF> pieces;
        qsizetype dash = 0; // every second is a gap
        double left = dashes.isEmpty() ? 0 : dashes[0] * pen.widthF();
        for (qsizetype i = 1; i < line.size(); ++i) {
            const QLineF whole(line[i - 1], line[i]);
            for (double at = 0; at < whole.length();) {
                const double length
                    = dashes.isEmpty() ? whole.length() : std::min(left, whole.length() - at);
                if (dash % 2 == 0)
                    pieces << QRectF(whole.pointAt(at / whole.length()),
                        whole.pointAt((at + length) / whole.length()))
                                  .normalized()
                                  .adjusted(-half, -half, half, half);
                at += length;
                left -= length;
                if (!dashes.isEmpty() && left <= 0) {
                    dash = (dash + 1) % dashes.size();
                    left = dashes[dash] * pen.widthF();
                }
            }
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        painter.drawRects(pieces);
        painter.setBrush(Qt::NoBrush);
    }

    void paintLines(QPainter &painter, const SeriesDrawing &drawing)
    {
        const bool isRaster = painter.paintEngine()->type() == QPaintEngine::Raster;
        for (const QPolygonF &line : drawing.lines) {
            if (isRaster && drawing.isLevel) {
                paintLevels(painter, line, drawing.style.pen);
                continue;
            }
            painter.setPen(drawing.style.pen);
            painter.drawPolyline(line);
        }
    }

    void paintSeries(QPainter &painter, const SeriesDrawing &drawing, const ChartSeries &series,
        const PlotScale &scale)
    {
        if (!drawing.hasAreaSeries)
            fillAreas(painter, drawing.areas, drawing.style.colour, drawing.fill);
        paintOver(painter, drawing.areas, drawing.style);
        QColor dense = drawing.style.colour;
        if (series.isSecond) // too dense for dashes
            dense.setAlphaF(0.5F);
        paintColumns(painter, drawing.columns, dense);
        if (!drawing.hasLineSeries)
            paintLines(painter, drawing);
        for (const Strokes &strokes : drawing.strokes) {
            painter.setPen(strokes.pen);
            painter.drawLines(strokes.lines);
            for (const QPolygonF &path : strokes.paths)
                painter.drawPolyline(path);
        }
        if (drawing.isCloud)
            paintCloud(painter, series, scale, drawing.style);
        for (const Signs &signs : drawing.signs) {
            if (!drawing.hasPointSeries)
                paintSigns(painter, signs);
        }
    }

    // What lies outside the time range in focus is dimmed.
    void paintFocus(QPainter &painter, const PlotScale &scale, const ChartAppearance &appearance)
    {
        QColor veil = appearance.colours->panel;
        veil.setAlphaF(0.65F);
        const QRectF &plot = scale.area;
        const double left = std::clamp(scale.x(appearance.focus->begin), plot.left(), plot.right());
        const double right = std::clamp(scale.x(appearance.focus->end), plot.left(), plot.right());
        painter.fillRect(QRectF(plot.left(), plot.top(), left - plot.left(), plot.height()), veil);
        painter.fillRect(QRectF(right, plot.top(), plot.right() - right, plot.height()), veil);
        painter.setPen(QPen(appearance.colours->accent, 1));
        for (const double x : {left, right}) {
            if (x > plot.left() && x < plot.right())
                painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
    }

    void paintMarked(QPainter &painter, const PlotScale &scale, const ChartAppearance &appearance)
    {
        const double x = scale.x(*appearance.marked);
        painter.setPen(QPen(appearance.colours->accent, 1.5));
        painter.drawLine(QPointF(x, scale.area.top()), QPointF(x, scale.area.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(appearance.colours->accent);
        constexpr double half = 4;
        painter.drawPolygon(QPolygonF{{x - half, scale.area.top()}, {x + half, scale.area.top()},
            {x, scale.area.top() + half + 1}});
        painter.setBrush(Qt::NoBrush);
    }

} // namespace

ChartDrawing drawn(
    const ChartData &chart, const PlotScale &scale, const ChartAppearance &appearance)
{
    ChartDrawing drawing{scale, chart.kind->isOverTime, {}, {}};
    const Whole whole = wholeOf(chart, scale, appearance);
    for (const ChartSeries &series : chart.series) {
        SeriesDrawing &one = drawing.series.emplace_back();
        one.style = styleOf(series, chart, *appearance.colours);
        if (!chart.isStack && !appearance.hidden.contains(series.name))
            std::visit(Drawer(series, scale, appearance, whole, one), series.data);
    }
    if (chart.isStack)
        drawStack(chart, appearance, whole, drawing);
    if (chart.kind->isOverTime)
        drawing.marks = drawnMarks(chart, scale, appearance);
    return drawing;
}

void paintDrawing(QPainter &painter, const ChartDrawing &drawing, const ChartData &chart,
    const ChartAppearance &appearance)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chart.rows)
        paintRows(painter, chart, drawing.scale, appearance);
    for (std::size_t i = chart.series.size(); i-- > 0;)
        paintSeries(painter, drawing.series[i], chart.series[i], drawing.scale);
    for (const Strokes &marks : drawing.marks) {
        painter.setPen(marks.pen);
        painter.drawLines(marks.lines);
    }
    if (chart.kind->isOverTime && !chart.options.aligned) {
        if (appearance.focus)
            paintFocus(painter, drawing.scale, appearance);
        if (appearance.marked && appearance.visible.contains(*appearance.marked))
            paintMarked(painter, drawing.scale, appearance);
    }
    painter.restore();
}

} // namespace remora::ui
