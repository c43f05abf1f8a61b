// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/chartaxes.h"
#include "ui/charts/seriesextent.h"
#include "ui/charts/seriespainter.h"

namespace remora::ui {

namespace {

    // From values to places across a plot, and back.
    struct ValueScale {
        QRectF area;
        double least;
        double greatest;
        bool logarithmic;
        double x(double value) const
        {
            const double share = logarithmic ? std::log(value / least) / std::log(greatest / least)
                                             : (value - least) / (greatest - least);
            return area.left() + share * area.width();
        }
        double value(double share) const
        {
            return logarithmic ? least * std::pow(greatest / least, share)
                               : least + (greatest - least) * share;
        }
    };

    std::vector<double> histogram(
        const std::vector<double> &values, const ValueScale &scale, int bins)
    {
        std::vector<double> counts;
        auto from = values.begin();
        for (int i = 1; i <= bins; ++i) {
            const auto to = i == bins
                ? values.end()
                : std::lower_bound(from, values.end(), scale.value(static_cast<double>(i) / bins));
            counts.push_back(static_cast<double>(to - from) / static_cast<double>(values.size()));
            from = to;
        }
        return counts;
    }

    void paintBars(QPainter &painter, const std::vector<double> &counts, double most,
        const QRectF &plot, QColor colour)
    {
        colour.setAlphaF(0.3F);
        const double width = plot.width() / static_cast<double>(counts.size());
        for (std::size_t i = 0; i < counts.size(); ++i) {
            const double height = counts[i] / most * plot.height();
            painter.fillRect(QRectF(plot.left() + static_cast<double>(i) * width + 0.5,
                                 plot.bottom() - height, std::max(1.0, width - 1), height),
                colour);
        }
    }

    void paintCurve(QPainter &painter, const std::vector<double> &values, const ValueScale &scale,
        const QColor &colour, Qt::PenStyle style)
    {
        QPolygonF line;
        const auto columns = static_cast<int>(scale.area.width());
        for (int column = 0; column <= columns; ++column) {
            const double value = scale.value(static_cast<double>(column) / columns);
            const auto below = std::upper_bound(values.begin(), values.end(), value);
            const double share
                = static_cast<double>(below - values.begin()) / static_cast<double>(values.size());
            line << QPointF(
                scale.area.left() + column, scale.area.bottom() - share * scale.area.height());
        }
        painter.setPen(QPen(colour, 1.6, style));
        painter.drawPolyline(line);
    }

    void paintAxes(QPainter &painter, const ValueScale &scale, const ChartLook &look)
    {
        const QFontMetricsF metrics(look.font);
        for (const int percent : {0, 25, 50, 75, 95, 100}) {
            const double y
                = std::round(scale.area.bottom() - percent / 100.0 * scale.area.height()) + 0.5;
            painter.setPen(QPen(look.colours->grid, 1));
            painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y));
            if (percent == 95 && scale.area.height() < 300) // too near to 100
                continue;
            painter.setPen(look.colours->dimText);
            painter.drawText(QRectF(scale.area.left() - leftMargin, y - metrics.height(),
                                 leftMargin - 8, metrics.height() * 2),
                Qt::AlignRight | Qt::AlignVCenter,
                QCoreApplication::translate("charts", "%1 %").arg(percent));
        }
        const AxisUnit unit
            = unitOf(model::ChartKind::Distribution, scale.greatest, model::RateUnit::Bits);
        const int most = std::max(2, static_cast<int>(scale.area.width() / 70));
        ValueTicks ticks
            = valueTicks(scale.least / unit.divisor, scale.greatest / unit.divisor, most);
        if (scale.logarithmic)
            ticks.values
                = logarithmicTicks(scale.least / unit.divisor, scale.greatest / unit.divisor, most);
        painter.setPen(look.colours->dimText);
        double end = -1e9; // labels do not touch
        for (const double value : ticks.values) {
            const QString text
                = scale.logarithmic ? logarithmicTickText(value) : tickText(value, ticks.step);
            const double width = metrics.horizontalAdvance(text);
            const double x = scale.x(value * unit.divisor) - width / 2;
            if (x < end + 8)
                continue;
            painter.drawText(QPointF(x, scale.area.bottom() + 6 + metrics.ascent()), text);
            end = x + width;
        }
    }

} // namespace

void paintDistribution(
    QPainter &painter, const model::ChartData &chart, const QRectF &plot, const ChartLook &look)
{
    const auto extent = extentOf(chart, look.visible, look.options.rateUnit);
    if (!extent || extent->greatest <= 0)
        return;
    ValueScale scale{plot, 0, extent->greatest, look.options.logarithmic};
    if (scale.logarithmic) {
        scale.least = std::max(extent->least, extent->greatest * 1e-7) * 0.9;
        scale.greatest *= 1.1;
    }
    paintAxes(painter, scale, look);
    const int bins = std::clamp(static_cast<int>(plot.width() / 8), 10, 150);
    std::vector<std::vector<double>> counts;
    double most = 0;
    for (const model::ChartSeries &series : chart.series) {
        const auto &values = std::get<model::Distribution>(series.data).values;
        counts.push_back(values.empty() ? std::vector<double>() : histogram(values, scale, bins));
        for (const double count : counts.back())
            most = std::max(most, count);
    }
    for (std::size_t i = chart.series.size(); i-- > 0;) {
        const model::ChartSeries &series = chart.series[i];
        if (counts[i].empty())
            continue;
        const QColor colour = look.colours->ofSeries(series.colour);
        paintBars(painter, counts[i], most, plot, colour);
        const bool differs = series.colour >= 4 || series.isSecond;
        paintCurve(painter, std::get<model::Distribution>(series.data).values, scale, colour,
            differs ? Qt::DashLine : Qt::SolidLine);
    }
}

} // namespace remora::ui
