// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpainter.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "model/format.h"
#include "ui/charts/chartaxes.h"
#include "ui/charts/seriesextent.h"
#include "ui/charts/seriespainter.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::TimeRange;
using model::ChartData;
using model::ChartKind;
using model::ChartSeries;

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    // Entries that do not fit are counted.
    class Legend {
    public:
        Legend(QPainter &painter, const QRectF &row, const ChartLook &look)
            : m_painter(painter)
            , m_row(row)
            , m_metrics(look.font)
            , m_look(look)
            , m_x(row.left())
        {
        }
        // False where there was no room.
        bool add(const QString &name, const QColor &colour)
        {
            const double width = m_metrics.horizontalAdvance(name) + 34;
            if (m_x + width > m_row.right() - 70)
                return false;
            m_painter.fillRect(QRectF(m_x, m_row.center().y() - 5, 10, 10), colour);
            m_painter.setPen(m_look.colours->text);
            text(16, name);
            m_x += width;
            return true;
        }
        void addRest(std::size_t more)
        {
            m_painter.setPen(m_look.colours->dimText);
            text(0, Texts::tr("+ %1 more").arg(more));
        }

    private:
        void text(double offset, const QString &text)
        {
            m_painter.drawText(
                QPointF(m_x + offset, m_row.center().y() + m_metrics.ascent() / 2 - 1), text);
        }
        QPainter &m_painter;
        QRectF m_row;
        QFontMetricsF m_metrics;
        const ChartLook &m_look;
        double m_x;
    };

    void paintLegend(
        QPainter &painter, const QRectF &row, const ChartData &chart, const ChartLook &look)
    {
        Legend legend(painter, row, look);
        const std::size_t all = chart.series.size() + chart.marks.size();
        std::size_t shown = 0;
        for (const ChartSeries &series : chart.series) {
            if (!legend.add(
                    model::harmless(series.name, 200), look.colours->ofSeries(series.colour)))
                break;
            ++shown;
        }
        for (const auto &marks : chart.marks) {
            if (shown < chart.series.size()
                || !legend.add(markName(marks.kind), markColour(marks.kind, *look.colours)))
                break;
            ++shown;
        }
        if (shown < all)
            legend.addRest(all - shown);
    }

    QString footerText(const ChartData &chart, const ChartLook &look)
    {
        const QString footer = model::harmless(look.footer, 1000);
        if (chart.options.aligned)
            return Texts::tr("%1 · seconds since each first packet").arg(footer);
        return Texts::tr("%1 · %2 · times in %3")
            .arg(footer, model::dateAndTime(look.visible.begin, look.zone, 0).left(10),
                model::zoneName(look.visible.begin, look.zone));
    }

    void paintFrameTexts(
        QPainter &painter, const QRectF &area, const ChartData &chart, const ChartLook &look)
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
                chartTitle(chart, look), Qt::ElideRight, titleRow.width()));
        painter.setFont(look.font);
        if (look.showsLegend)
            paintLegend(painter,
                QRectF(area.left() + 12, titleRow.bottom() + 2, area.width() - 24,
                    lineHeight(look) + 4),
                chart, look);
        if (look.footer.isEmpty())
            return;
        painter.setPen(look.colours->dimText);
        painter.drawText(QRectF(area.left() + 12, area.bottom() - lineHeight(look) - 6,
                             area.width() - 24, lineHeight(look) + 2),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(footerText(chart, look), Qt::ElideMiddle, area.width() - 24));
    }

    QString nothingText(const ChartData &chart)
    {
        if (chart.needsOneConversation)
            return Texts::tr("Select one conversation in the table to see its sequence numbers.");
        const bool rtt = chart.kind == ChartKind::Rtt || chart.kind == ChartKind::RttBands
            || chart.kind == ChartKind::Distribution;
        if (chart.series.empty())
            return Texts::tr("Nothing in focus: widen the time range or the filter.");
        if (rtt)
            return Texts::tr("No RTT samples here: no packet acknowledges the end of a segment.");
        if (chart.kind == ChartKind::Sequence || chart.kind == ChartKind::InFlight
            || chart.kind == ChartKind::Window)
            return Texts::tr("No TCP packets in this range.");
        return Texts::tr("No packets in this range.");
    }

    PlotScale scaleOf(
        const ChartData &chart, const QRectF &plot, const Extent &extent, const ChartLook &look)
    {
        PlotScale scale{plot, look.visible, 0, extent.greatest * 1.06};
        if (chart.kind == ChartKind::Sequence) {
            const double air = std::max(1.0, (extent.greatest - extent.least) * 0.03);
            scale.least = std::max(0.0, extent.least - air);
            scale.greatest = extent.greatest + air;
        } else if (look.options.logarithmic) {
            const double least = extent.least > 0 ? extent.least : extent.greatest / 1e4;
            scale.logarithmic = true;
            scale.least = std::min(least, extent.greatest / 10) * 0.9;
            scale.greatest = extent.greatest * 1.3;
        }
        return scale;
    }

    // What lies outside the time range in focus is dimmed.
    void paintBrush(QPainter &painter, const PlotScale &scale, const ChartLook &look)
    {
        QColor veil = look.colours->window;
        veil.setAlphaF(0.65F);
        const QRectF &plot = scale.area;
        const double left = std::clamp(scale.x(look.brushed->begin), plot.left(), plot.right());
        const double right = std::clamp(scale.x(look.brushed->end), plot.left(), plot.right());
        painter.fillRect(QRectF(plot.left(), plot.top(), left - plot.left(), plot.height()), veil);
        painter.fillRect(QRectF(right, plot.top(), plot.right() - right, plot.height()), veil);
        painter.setPen(QPen(look.colours->accent, 1));
        for (const double x : {left, right}) {
            if (x > plot.left() && x < plot.right())
                painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        }
    }

    void paintData(
        QPainter &painter, const QRectF &plot, const ChartData &chart, const ChartLook &look)
    {
        const auto extent = extentOf(chart, look.visible, look.options.rateUnit);
        if (!extent || extent->greatest <= 0 || plot.height() < 10 || plot.width() < 10) {
            painter.setPen(look.colours->dimText);
            painter.drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, nothingText(chart));
            return;
        }
        if (!isOverTime(chart.kind)) {
            paintDistribution(painter, chart, plot, look);
            return;
        }
        const PlotScale scale = scaleOf(chart, plot, *extent, look);
        paintValueAxis(
            painter, scale, unitOf(chart.kind, extent->greatest, look.options.rateUnit), look);
        painter.save();
        painter.setClipRect(plot.adjusted(-2, -3, 2, 2));
        paintAllSeries(painter, chart, scale, look);
        paintMarks(painter, chart, scale, look);
        if (look.brushed && !chart.options.aligned)
            paintBrush(painter, scale, look);
        painter.restore();
    }

} // namespace

QString chartTitle(const ChartData &chart, const ChartLook &look)
{
    const auto extent = extentOf(chart, look.visible, look.options.rateUnit);
    const AxisUnit unit = unitOf(chart.kind, extent ? extent->greatest : 0, look.options.rateUnit);
    switch (chart.kind) {
    case ChartKind::Length:
        return Texts::tr("Packet length, ip.len in bytes");
    case ChartKind::BitRate:
        return chart.bin == 0
            ? model::chartName(chart.kind)
            : Texts::tr("Bit rate, %1 · %2 bins").arg(unit.name, model::binText(chart.bin));
    case ChartKind::Rtt:
        return Texts::tr("RTT, %1 · tcp.analysis.ack_rtt").arg(unit.name);
    case ChartKind::RttBands:
        if (chart.bin == 0)
            return model::chartName(chart.kind);
        return chart.options.percentiles
            ? Texts::tr("RTT, %1 · p50, p95, p99 per %2").arg(unit.name, model::binText(chart.bin))
            : Texts::tr("RTT, %1 · min, mean, max per %2")
                  .arg(unit.name, model::binText(chart.bin));
    case ChartKind::Distribution:
        return Texts::tr("RTT distribution, %1 · share of the samples below, and how many there")
            .arg(unit.name);
    case ChartKind::Sequence:
        return look.options.stevens
            ? Texts::tr("Sequence numbers, %1 · tcp.seq").arg(unit.name)
            : Texts::tr("Sequence numbers, %1 · segments, ACKs, window").arg(unit.name);
    case ChartKind::InFlight:
        return Texts::tr("Bytes in flight, %1 · dotted: the receiver's window").arg(unit.name);
    case ChartKind::Window:
        break;
    }
    return Texts::tr("Window, %1 · client's; dotted: server's").arg(unit.name);
}

TimeRange wholeRange(const ChartData &chart)
{
    TimeRange range = chart.span.value_or(TimeRange{0, dissect::second});
    const dissect::Duration air = std::max<dissect::Duration>(range.length() / 60, 1'000'000);
    range.begin -= std::max(air, chart.bin / 2);
    range.end += air + chart.bin; // the last bin ends after the last packet
    return range;
}

QRectF plotArea(const QRectF &area, const ChartLook &look)
{
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
    const QRectF plot = plotArea(area, look);
    paintFrameTexts(painter, area, chart, look);
    paintData(painter, plot, chart, look);
    const PlotScale scale{plot, look.visible, 0, 1};
    if (look.showsTimeAxis && isOverTime(chart.kind))
        paintTimeAxis(painter, scale, chart.options.aligned, look);
    if (look.crosshair && isOverTime(chart.kind) && look.visible.contains(*look.crosshair)) {
        const double x = scale.x(*look.crosshair);
        painter.setPen(QPen(look.colours->dimText, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    painter.restore();
}

} // namespace remora::ui
