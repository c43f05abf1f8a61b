// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/nativeseries.h"

#include <QAreaSeries>
#include <QChart>
#include <QCoreApplication>
#include <QLineSeries>
#include <QScatterSeries>

#include "model/text/foreigntext.h"

namespace remora::ui {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    using Sign = SeriesStyle::Sign;

    // Beyond these a repaint takes longer than a frame.
    constexpr qsizetype mostPoints = 500; // of all lines and areas of a chart
    constexpr qsizetype mostSigns = 300;

    constexpr qsizetype longestName = 200;

    // From places in the plot to the numbers of the axes.
    class Numbers {
    public:
        Numbers(const PlotScale &scale, const NativeSeries::Units &units, bool isOverTime)
            : m_scale(scale)
            , m_units(units)
            , m_isOverTime(isOverTime)
        {
        }
        QPointF operator()(QPointF place) const
        {
            const double share = (place.x() - m_scale.area.left()) / m_scale.area.width();
            const double x = m_isOverTime ? share * static_cast<double>(m_scale.visible.length())
                                          : m_scale.across.value(share) / m_units.across;
            return {x, m_scale.valueAt(place.y()) / m_units.values};
        }
        QList<QPointF> operator()(const QPolygonF &line) const
        {
            QList<QPointF> numbers;
            numbers.reserve(line.size());
            for (const QPointF &place : line)
                numbers << (*this)(place);
            return numbers;
        }

    private:
        const PlotScale &m_scale;
        NativeSeries::Units m_units;
        bool m_isOverTime;
    };

    qsizetype points(const QList<QPolygonF> &lines)
    {
        qsizetype count = 0;
        for (const QPolygonF &line : lines)
            count += line.size();
        return count;
    }

    qsizetype points(const QList<Area> &areas)
    {
        qsizetype count = 0;
        for (const Area &area : areas)
            count += area.upper.size() + area.lower.size();
        return count;
    }

    // Areas between gaps as one: between them it has no height.
    void replaceArea(QAreaSeries &series, const QList<Area> &areas, const Numbers &numbers)
    {
        Area all;
        for (const Area &area : areas) {
            if (!all.upper.isEmpty()) {
                all.upper << all.lower.last() << area.lower.first();
                all.lower << area.lower.first();
            }
            all.upper << area.upper;
            all.lower << area.lower;
        }
        series.upperSeries()->replace(numbers(all.upper));
        series.lowerSeries()->replace(numbers(all.lower));
    }

    void setSign(QScatterSeries &points, const SeriesStyle &style, double size)
    {
        const bool isFilled = style.sign == Sign::Dot || style.sign == Sign::Triangle
            || style.sign == Sign::Segment;
        points.setMarkerShape(style.sign == Sign::Diamond
                ? QScatterSeries::MarkerShapeRotatedRectangle
                : style.sign == Sign::Triangle ? QScatterSeries::MarkerShapeTriangle
                : style.sign == Sign::Segment  ? QScatterSeries::MarkerShapeRectangle
                                               : QScatterSeries::MarkerShapeCircle);
        points.setMarkerSize(size);
        points.setPen(isFilled ? QPen(Qt::NoPen) : QPen(style.colour, 1.25));
        points.setBrush(isFilled ? QBrush(style.colour) : QBrush(Qt::NoBrush));
    }

} // namespace

// Makes series that are attached to both axes.
class NativeSeries::Builder {
public:
    Builder(QChart &chart, QAbstractAxis &x, QAbstractAxis &y)
        : m_chart(chart)
        , m_x(x)
        , m_y(y)
    {
    }
    QLineSeries *line(const QPen &pen)
    {
        auto *made = new QLineSeries;
        made->setPen(pen);
        return attach(made);
    }
    QScatterSeries *points(const SeriesStyle &style, double size)
    {
        auto *made = new QScatterSeries;
        setSign(*made, style, size);
        return attach(made);
    }
    QAreaSeries *area(QColor colour, double opacity)
    {
        auto *made = new QAreaSeries;
        made->setUpperSeries(new QLineSeries(made));
        made->setLowerSeries(new QLineSeries(made));
        colour.setAlphaF(static_cast<float>(opacity));
        made->setBrush(colour);
        made->setPen(Qt::NoPen);
        return attach(made);
    }
    QAbstractSeries *sign(const SeriesStyle &style)
    {
        constexpr double size = 8;
        if (style.sign == Sign::Line)
            return line(style.pen);
        return points(style, size);
    }

private:
    template <class Series> Series *attach(Series *series)
    {
        m_chart.addSeries(series);
        series->attachAxis(&m_x);
        series->attachAxis(&m_y);
        return series;
    }
    QChart &m_chart;
    QAbstractAxis &m_x;
    QAbstractAxis &m_y;
};

void NativeSeries::clear(QChart &chart)
{
    m_series.clear();
    m_entries.clear();
    chart.removeAllSeries();
}

void NativeSeries::build(QChart &chart, QAbstractAxis &x, QAbstractAxis &y,
    const model::ChartData &data, const ChartAppearance &appearance)
{
    Builder builder(chart, x, y);
    for (const model::ChartSeries &series : data.series)
        add(builder, series, data, appearance);
    for (const model::ChartMarks &marks : data.marks) {
        SeriesStyle style;
        style.sign = Sign::Segment;
        style.colour = markColour(marks.kind, *appearance.colours);
        QAbstractSeries *mark = builder.sign(style);
        m_entries.append(Entry{mark, {}, markName(marks.kind), markName(marks.kind)});
    }
}

void NativeSeries::add(Builder &builder, const model::ChartSeries &series,
    const model::ChartData &data, const ChartAppearance &appearance)
{
    constexpr double signSize = 6;
    const SeriesStyle style = styleOf(series, data, *appearance.colours);
    One &one = m_series.emplace_back();
    const bool isBand = std::holds_alternative<dissect::BinnedBands>(series.data);
    const bool isDistribution = std::holds_alternative<model::Distribution>(series.data);
    QAbstractSeries *shown = nullptr;
    if (data.isStack || data.rows) {
        shown = one.area = builder.area(style.colour, 1);
    } else if (isBand || isDistribution) {
        one.area = builder.area(style.colour, SeriesDrawing().fill);
        one.area->setName({});
        shown = one.line = builder.line(style.pen);
    } else if (style.sign == Sign::Line) {
        shown = one.line = builder.line(style.pen);
    } else if (style.sign == Sign::Segment) {
        shown = builder.sign(style);
    } else {
        shown = one.points = builder.points(style, signSize);
    }
    const QString brief = briefName(series, appearance.onlySelection);
    m_entries.append(Entry{shown, series.name, model::harmless(series.name, longestName),
        model::harmless(brief.isEmpty() ? series.name : brief, longestName)});
    const bool isFirst = m_series.size() == 1; // the parts of all look alike
    const auto *trace = std::get_if<dissect::SequenceTrace>(&series.data);
    if (trace != nullptr && isFirst) {
        for (const LadderPart &part : ladderParts(*trace, style, appearance)) {
            QAbstractSeries *sign = builder.sign(part.style);
            m_entries.append(Entry{sign, {}, part.name, part.name});
        }
    }
}

// The legend reads what it is given as rich text.
void NativeSeries::nameEntries(bool full) const
{
    for (const Entry &entry : m_entries)
        entry.series->setName((full ? entry.full : entry.brief).toHtmlEscaped());
}

void NativeSeries::feed(ChartDrawing &drawing, const Units &units)
{
    const bool isOverTime = drawing.isOverTime;
    const Numbers numbers(drawing.scale, units, isOverTime);
    qsizetype room = mostPoints;
    qsizetype signs = mostSigns;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        SeriesDrawing &own = drawing.series[i];
        const One &one = m_series[i];
        const auto fits = [&room](const auto &lines) {
            const qsizetype count = points(lines);
            if (count == 0 || count > room)
                return false;
            room -= count;
            return true;
        };
        if (one.area != nullptr) {
            own.hasAreaSeries = fits(own.areas);
            replaceArea(*one.area, own.hasAreaSeries ? own.areas : QList<Area>(), numbers);
        }
        if (one.line != nullptr) {
            // A line over a gap would join its ends.
            // At an edge it would be cut along its middle.
            const double half = own.style.pen.widthF() / 2;
            const QRectF inside = drawing.scale.area.adjusted(-half, half, half, -half);
            const auto isInside = [&](const QRectF &bounds) {
                return bounds.top() >= inside.top() && bounds.bottom() <= inside.bottom();
            };
            own.hasLineSeries = own.lines.size() == 1 && isInside(own.lines.first().boundingRect())
                && fits(own.lines);
            one.line->replace(own.hasLineSeries ? numbers(own.lines.first()) : QList<QPointF>());
        }
        if (one.points != nullptr) {
            const QPolygonF places = own.signs.empty() ? QPolygonF() : own.signs.front().places;
            // At an edge it would cut a sign.
            const double half = own.signs.empty() ? 0 : own.signs.front().size / 2;
            const bool isInside = drawing.scale.area.adjusted(half, half, -half, -half)
                                      .contains(places.boundingRect());
            // What is open stands a little aside with it.
            own.hasPointSeries = places.size() > 1 && places.size() <= signs && isInside
                && own.style.sign != Sign::Open && own.style.sign != Sign::Diamond;
            signs -= own.hasPointSeries ? places.size() : 0;
            one.points->replace(own.hasPointSeries ? numbers(places) : QList<QPointF>());
        }
    }
}

} // namespace remora::ui
