// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaxes.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace remora::ui {

using model::ChartKind;

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

} // namespace

double lineHeight(const ChartLook &look) { return QFontMetricsF(look.font).height(); }

AxisUnit unitOf(ChartKind kind, double greatest, model::RateUnit rate)
{
    switch (kind) {
    case ChartKind::Length:
        return {1, Texts::tr("bytes")};
    case ChartKind::BitRate:
        return rateUnitFor(greatest, rate);
    case ChartKind::Rtt:
    case ChartKind::RttBands:
    case ChartKind::Distribution:
        return durationUnit(greatest);
    case ChartKind::Sequence:
    case ChartKind::InFlight:
    case ChartKind::Window:
        break;
    }
    return byteUnit(greatest);
}

void paintValueAxis(
    QPainter &painter, const PlotScale &scale, const AxisUnit &unit, const ChartLook &look)
{
    const QFontMetricsF metrics(look.font);
    const int most
        = std::clamp(static_cast<int>(scale.area.height() / (metrics.capHeight() + 3)), 2, 6);
    const double least = scale.least / unit.divisor;
    const double greatest = scale.greatest / unit.divisor;
    ValueTicks ticks = valueTicks(least, greatest, most);
    if (scale.logarithmic)
        ticks.values = logarithmicTicks(least, greatest, most * 2);
    for (const double value : ticks.values) {
        const double y = std::round(scale.y(value * unit.divisor)) + 0.5;
        painter.setPen(QPen(look.colours->grid, 1));
        painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y));
        painter.setPen(look.colours->dimText);
        painter.drawText(QRectF(scale.area.left() - leftMargin, y - metrics.height(),
                             leftMargin - 8, metrics.height() * 2),
            Qt::AlignRight | Qt::AlignVCenter,
            scale.logarithmic ? logarithmicTickText(value) : tickText(value, ticks.step));
    }
}

void paintTimeAxis(QPainter &painter, const PlotScale &scale, bool aligned, const ChartLook &look)
{
    const QFontMetricsF metrics(look.font);
    const QTimeZone zone = aligned ? QTimeZone::utc() : look.zone;
    const auto textOf = [&](dissect::Timestamp time, dissect::Duration step) {
        return aligned ? elapsedTickText(time, step) : timeTickText(time, step, zone);
    };
    // Labels are thinned until they do not touch.
    int wanted = std::max(2, static_cast<int>(scale.area.width() / 90));
    TimeTicks ticks;
    for (; wanted >= 1; --wanted) {
        ticks = timeTicks(scale.visible, wanted, zone);
        if (ticks.times.size() < 2)
            break;
        const double width = metrics.horizontalAdvance(textOf(ticks.times.back(), ticks.step)) + 14;
        if (scale.x(ticks.times[1]) - scale.x(ticks.times[0]) >= width)
            break;
    }
    painter.setPen(look.colours->dimText);
    for (const dissect::Timestamp time : ticks.times) {
        const QString text = textOf(time, ticks.step);
        const double width = metrics.horizontalAdvance(text);
        const double x = std::clamp(scale.x(time) - width / 2, scale.area.left() - leftMargin,
            scale.area.right() + rightMargin - 6 - width);
        painter.drawText(QPointF(x, scale.area.bottom() + 6 + metrics.ascent()), text);
    }
}

} // namespace remora::ui
