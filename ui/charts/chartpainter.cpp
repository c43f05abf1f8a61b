// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpainter.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "model/format.h"
#include "ui/charts/axisticks.h"
#include "ui/charts/seriespaths.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::TimeRange;
using dissect::Timestamp;
using model::ChartData;
using model::ChartKind;
using model::ChartSeries;

namespace {

    QString tr(const char *text) { return QCoreApplication::translate("charts", text); }

    constexpr double leftMargin = 68;
    constexpr double rightMargin = 20;

    double greatestVisible(const ChartSeries &series, const TimeRange &visible)
    {
        double greatest = 0;
        if (const auto *samples = std::get_if<dissect::Samples>(&series.data)) {
            const auto begin
                = std::lower_bound(samples->times.begin(), samples->times.end(), visible.begin);
            const auto end = std::upper_bound(begin, samples->times.end(), visible.end);
            for (auto it = begin; it != end; ++it)
                greatest = std::max(greatest,
                    samples->values[static_cast<std::size_t>(it - samples->times.begin())]);
            return greatest;
        }
        const auto isVisible = [&](const dissect::TimeBins &bins, std::size_t i) {
            return bins.edge(i) + bins.width() > visible.begin && bins.edge(i) < visible.end;
        };
        if (const auto *sums = std::get_if<dissect::BinnedSums>(&series.data)) {
            for (std::size_t i = 0; i < sums->values.size(); ++i) {
                if (isVisible(sums->bins, i))
                    greatest = std::max(greatest, sums->values[i]);
            }
            return greatest;
        }
        const auto &bands = std::get<dissect::BinnedBands>(series.data);
        for (std::size_t i = 0; i < bands.bands.size(); ++i) {
            if (bands.bands[i].count > 0 && isVisible(bands.bins, i))
                greatest = std::max(greatest, bands.bands[i].maximum);
        }
        return greatest;
    }

    double greatestVisible(const ChartData &chart, const TimeRange &visible)
    {
        double greatest = 0;
        for (const ChartSeries &series : chart.series)
            greatest = std::max(greatest, greatestVisible(series, visible));
        return greatest;
    }

    AxisUnit unitOf(ChartKind kind, double greatest)
    {
        if (kind == ChartKind::Length)
            return {1, tr("bytes")};
        return kind == ChartKind::BitRate ? bitRateUnit(greatest) : durationUnit(greatest);
    }

    // "1 s", "100 ms", "2.5 ms": as short as it is exact.
    QString binText(dissect::Duration bin)
    {
        const AxisUnit unit = bin >= dissect::second ? AxisUnit{1e9, u"s"_s}
            : bin >= 1'000'000                       ? AxisUnit{1e6, u"ms"_s}
                                                     : AxisUnit{1e3, u"µs"_s};
        return QStringLiteral("%1 %2").arg(
            QLocale().toString(static_cast<double>(bin) / unit.divisor, 'g', 6), unit.name);
    }

    double lineHeight(const ChartLook &look) { return QFontMetricsF(look.font).height(); }

    // Legend entries that do not fit are counted.
    void paintLegend(
        QPainter &painter, const QRectF &row, const ChartData &chart, const ChartLook &look)
    {
        const QFontMetricsF metrics(look.font);
        double x = row.left();
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            const QString name = chart.series[i].name;
            const double width = metrics.horizontalAdvance(name) + 34;
            if (x + width > row.right()) {
                painter.setPen(look.colours->dimText);
                painter.drawText(QPointF(x, row.center().y() + metrics.ascent() / 2 - 1),
                    tr("+ %1 more").arg(chart.series.size() - i));
                return;
            }
            painter.fillRect(QRectF(x, row.center().y() - 5, 10, 10),
                look.colours->ofSeries(chart.series[i].colour));
            painter.setPen(look.colours->text);
            painter.drawText(QPointF(x + 16, row.center().y() + metrics.ascent() / 2 - 1), name);
            x += width;
        }
    }

    void paintValueAxis(
        QPainter &painter, const PlotScale &scale, const AxisUnit &unit, const ChartLook &look)
    {
        const QFontMetricsF metrics(look.font);
        const int most
            = std::clamp(static_cast<int>(scale.area.height() / (metrics.capHeight() + 3)), 2, 6);
        const ValueTicks ticks
            = valueTicks(scale.least / unit.divisor, scale.greatest / unit.divisor, most);
        for (const double value : ticks.values) {
            const double y = std::round(scale.y(value * unit.divisor)) + 0.5;
            painter.setPen(QPen(look.colours->grid, 1));
            painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y));
            painter.setPen(look.colours->dimText);
            painter.drawText(
                QRectF(0, y - metrics.height(), scale.area.left() - 8, metrics.height() * 2),
                Qt::AlignRight | Qt::AlignVCenter, tickText(value, ticks.step));
        }
    }

    void paintTimeAxis(QPainter &painter, const PlotScale &scale, const ChartLook &look)
    {
        const QFontMetricsF metrics(look.font);
        // Labels are thinned until they do not touch.
        int wanted = std::max(2, static_cast<int>(scale.area.width() / 90));
        TimeTicks ticks;
        for (; wanted >= 1; --wanted) {
            ticks = timeTicks(scale.visible, wanted, look.zone);
            if (ticks.times.size() < 2)
                break;
            const double width
                = metrics.horizontalAdvance(timeTickText(ticks.times[0], ticks.step, look.zone))
                + 14;
            if (scale.x(ticks.times[1]) - scale.x(ticks.times[0]) >= width)
                break;
        }
        painter.setPen(look.colours->dimText);
        for (const Timestamp time : ticks.times) {
            const QString text = timeTickText(time, ticks.step, look.zone);
            const double width = metrics.horizontalAdvance(text);
            const double x = std::clamp(
                scale.x(time) - width / 2, 0.0, scale.area.right() + rightMargin - width);
            painter.drawText(QPointF(x, scale.area.bottom() + 6 + metrics.ascent()), text);
        }
    }

    void paintSeries(
        QPainter &painter, const ChartSeries &series, const PlotScale &scale, const ChartLook &look)
    {
        const QColor colour = look.colours->ofSeries(series.colour);
        const bool patterned = series.colour >= 4; // beyond four, lines differ too
        const Qt::PenStyle style = patterned ? Qt::DashLine : Qt::SolidLine;
        if (const auto *samples = std::get_if<dissect::Samples>(&series.data)) {
            QPen pen(colour, 2.6);
            pen.setCapStyle(patterned ? Qt::SquareCap : Qt::RoundCap);
            painter.setPen(pen);
            painter.drawPoints(dots(*samples, scale));
        } else if (const auto *sums = std::get_if<dissect::BinnedSums>(&series.data)) {
            painter.setPen(QPen(colour, 1.4, style));
            painter.drawPolyline(steps(*sums, scale));
        } else {
            QColor fill = colour;
            fill.setAlphaF(0.18F);
            const auto parts = bandParts(std::get<dissect::BinnedBands>(series.data), scale);
            for (const BandPart &part : parts) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(fill);
                painter.drawPolygon(part.outline);
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(colour, 1.6, style));
                painter.drawPolyline(part.mean);
            }
        }
    }

    void paintFrameTexts(QPainter &painter, const QRectF &area, const QRectF &plot,
        const ChartData &chart, const ChartLook &look)
    {
        const QFontMetricsF metrics(look.font);
        QFont bold = look.font;
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(look.colours->text);
        const QRectF titleRow(
            area.left() + 12, area.top() + 4, area.width() - 24, lineHeight(look) + 4);
        painter.drawText(titleRow, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(bold).elidedText(
                chartTitle(chart, look.visible), Qt::ElideRight, titleRow.width()));
        painter.setFont(look.font);
        if (look.showsLegend)
            paintLegend(painter,
                QRectF(area.left() + 12, titleRow.bottom() + 2, area.width() - 24,
                    lineHeight(look) + 4),
                chart, look);
        if (look.footer.isEmpty())
            return;
        painter.setPen(look.colours->dimText);
        const QString zone = model::zoneName(look.visible.begin, look.zone);
        const QString text
            = tr("%1 · %2 · times in %3")
                  .arg(look.footer, model::dateAndTime(look.visible.begin, look.zone, 0).left(10),
                      zone);
        painter.drawText(QRectF(area.left() + 12, area.bottom() - lineHeight(look) - 6,
                             area.width() - 24, lineHeight(look) + 2),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(text, Qt::ElideMiddle, area.width() - 24));
        Q_UNUSED(plot)
    }

} // namespace

QString chartTitle(const ChartData &chart, const TimeRange &visible)
{
    const AxisUnit unit = unitOf(chart.kind, greatestVisible(chart, visible));
    switch (chart.kind) {
    case ChartKind::Length:
        return tr("Packet length, ip.len in bytes");
    case ChartKind::BitRate:
        return tr("Bit rate, %1 · %2 bins").arg(unit.name, binText(chart.bin));
    case ChartKind::Rtt:
        return tr("RTT, %1 · tcp.analysis.ack_rtt").arg(unit.name);
    case ChartKind::RttBands:
        break;
    }
    return tr("RTT, %1 · min, mean, max per %2").arg(unit.name, binText(chart.bin));
}

TimeRange wholeRange(const ChartData &chart)
{
    TimeRange range = chart.span.value_or(TimeRange{0, dissect::second});
    const dissect::Duration air = std::max<dissect::Duration>(range.length() / 60, 1'000'000);
    range.begin -= std::max(air, chart.bin / 2);
    range.end += air + chart.bin; // the last bin ends after the last packet
    return range;
}

QRectF plotArea(const QRectF &area, const ChartLook &look, const ChartData &chart)
{
    Q_UNUSED(chart)
    const double line = lineHeight(look);
    const double top = line + 14 + (look.showsLegend ? line + 6 : 0);
    const double bottom
        = (look.showsTimeAxis ? line + 10 : 6) + (look.footer.isEmpty() ? 0 : line + 10);
    return area.adjusted(leftMargin, top, -rightMargin, -bottom);
}

void paintChart(
    QPainter &painter, const QRectF &area, const ChartData &chart, const ChartLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look.font);
    const QRectF plot = plotArea(area, look, chart);
    paintFrameTexts(painter, area, plot, chart, look);
    const double greatest = greatestVisible(chart, look.visible);
    if (greatest <= 0 || plot.height() < 10 || plot.width() < 10) {
        painter.setPen(look.colours->dimText);
        const bool rtt = chart.kind == ChartKind::Rtt || chart.kind == ChartKind::RttBands;
        painter.drawText(plot, Qt::AlignCenter | Qt::TextWordWrap,
            chart.series.empty() ? tr("Select conversations in the table above.")
                : rtt ? tr("No RTT samples here: no packet acknowledges the end of a segment.")
                      : tr("No packets in this range."));
    } else {
        const PlotScale scale{plot, look.visible, 0, greatest * 1.06};
        paintValueAxis(painter, scale, unitOf(chart.kind, greatest), look);
        painter.save();
        painter.setClipRect(plot.adjusted(-2, -3, 2, 2));
        for (auto it = chart.series.rbegin(); it != chart.series.rend(); ++it)
            paintSeries(painter, *it, scale, look);
        painter.restore();
    }
    if (look.showsTimeAxis)
        paintTimeAxis(painter, PlotScale{plot, look.visible, 0, 1}, look);
    if (look.crosshair && look.visible.contains(*look.crosshair)) {
        const double x = PlotScale{plot, look.visible, 0, 1}.x(*look.crosshair);
        painter.setPen(QPen(look.colours->dimText, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    painter.restore();
}

std::optional<QString> readout(
    const ChartSeries &series, ChartKind kind, Timestamp time, dissect::Duration reach)
{
    const auto text = [&](double value) {
        const AxisUnit unit = unitOf(kind, value);
        const double shown = value / unit.divisor;
        return QStringLiteral("%1 %2").arg(
            QLocale().toString(shown, 'f', shown >= 100 || kind == ChartKind::Length ? 0 : 2),
            unit.name);
    };
    if (const auto *samples = std::get_if<dissect::Samples>(&series.data)) {
        const auto after = std::lower_bound(samples->times.begin(), samples->times.end(), time);
        auto nearest = after;
        if (after == samples->times.end()
            || (after != samples->times.begin() && time - *(after - 1) < *after - time))
            nearest = after == samples->times.begin() ? after : after - 1;
        if (nearest == samples->times.end() || std::abs(*nearest - time) > reach)
            return std::nullopt;
        return text(samples->values[static_cast<std::size_t>(nearest - samples->times.begin())]);
    }
    const auto isWithin = [&](const dissect::TimeBins &bins) {
        return bins.size() > 0 && time >= bins.edge(0) && time < bins.edge(bins.size());
    };
    if (const auto *sums = std::get_if<dissect::BinnedSums>(&series.data)) {
        if (!isWithin(sums->bins))
            return std::nullopt;
        return text(sums->values[sums->bins.indexOf(time)]);
    }
    const auto &bands = std::get<dissect::BinnedBands>(series.data);
    if (!isWithin(bands.bins) || bands.bands[bands.bins.indexOf(time)].count == 0)
        return std::nullopt;
    const auto &band = bands.bands[bands.bins.indexOf(time)];
    return QStringLiteral("%1 / %2 / %3")
        .arg(text(band.minimum), text(band.mean), text(band.maximum));
}

} // namespace remora::ui
