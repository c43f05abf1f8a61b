// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readoutcard.h"

#include <algorithm>

#include <QFontMetricsF>
#include <QPainter>

#include "model/format.h"
#include "ui/charts/axisticks.h"
#include "ui/charts/readout.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    using Charts = std::vector<std::shared_ptr<const model::ChartData>>;

    struct Line {
        int colour;
        QString text;
    };

    std::vector<Line> linesOfCharts(const Charts &charts, dissect::Timestamp time,
        dissect::Duration reach, model::RateUnit unit)
    {
        std::vector<Line> lines;
        for (const auto &chart : charts) {
            for (const model::ChartSeries &series : chart->series) {
                const bool isOnly = chart->series.size() == 1;
                const QString name = isOnly
                    ? model::chartName(chart->kind)
                    : model::chartName(chart->kind) + ", "_L1 + series.brief;
                if (const auto value = readout(series, chart->kind, time, reach, unit))
                    lines.push_back({series.colour, name + "  "_L1 + *value});
            }
        }
        return lines;
    }

    std::vector<Line> linesOfSeries(const Charts &charts, dissect::Timestamp time,
        dissect::Duration reach, model::RateUnit unit)
    {
        std::vector<Line> lines;
        const std::size_t count = charts.front()->series.size();
        for (std::size_t i = 0; i < count; ++i) {
            QStringList values;
            for (const auto &chart : charts) {
                if (i >= chart->series.size())
                    continue;
                if (const auto value = readout(chart->series[i], chart->kind, time, reach, unit))
                    values.append(*value);
            }
            const model::ChartSeries &series = charts.front()->series[i];
            if (!values.isEmpty())
                lines.push_back({series.colour, series.brief + "  "_L1 + values.join(u" · "_s)});
        }
        return lines;
    }

    QRectF placed(QSizeF size, QPointF cursor, const QRectF &bounds)
    {
        QRectF card(cursor + QPointF(14, 10), size);
        if (card.right() > bounds.right())
            card.moveRight(cursor.x() - 14);
        if (card.bottom() > bounds.bottom())
            card.moveBottom(bounds.bottom() - 4);
        card.moveLeft(std::max(card.left(), bounds.left()));
        card.moveTop(std::max(card.top(), bounds.top()));
        return card;
    }

} // namespace

void paintReadoutCard(QPainter &painter, QPointF cursor, const QRectF &bounds, const Charts &charts,
    dissect::Timestamp time, dissect::Duration reach, const ChartLook &look)
{
    if (charts.empty())
        return;
    // Charts of one selection each tell of it in their own way; of several, one line a series.
    const bool several = charts.front()->series.size() > 1
        && std::all_of(charts.begin(), charts.end(), [&](const auto &chart) {
               return chart->series.size() == charts.front()->series.size();
           });
    const model::RateUnit unit = look.options.rateUnit;
    const std::vector<Line> lines = several ? linesOfSeries(charts, time, reach, unit)
                                            : linesOfCharts(charts, time, reach, unit);
    const QFontMetricsF metrics(look.font);
    const QString title = charts.front()->options.aligned ? elapsedTickText(time, 1'000'000)
                                                          : model::timeOfDay(time, look.zone, 3);
    double width = metrics.horizontalAdvance(title);
    for (const Line &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line.text) + 16);
    const double row = metrics.height() + 3;
    const QSizeF size(width + 20, row * static_cast<double>(lines.size() + 1) + 12);
    const QRectF card = placed(size, cursor, bounds);

    painter.save();
    painter.setFont(look.font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.colours->line);
    painter.setBrush(look.colours->panel);
    painter.drawRoundedRect(card, 5, 5);
    double y = card.top() + 6 + metrics.ascent();
    painter.setPen(look.colours->text);
    painter.drawText(QPointF(card.left() + 10, y), title);
    for (const Line &line : lines) {
        y += row;
        painter.fillRect(
            QRectF(card.left() + 10, y - 9, 9, 9), look.colours->ofSeries(line.colour));
        painter.drawText(QPointF(card.left() + 26, y), line.text);
    }
    painter.restore();
}

} // namespace remora::ui
