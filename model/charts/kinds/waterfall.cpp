// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QCoreApplication>

#include "model/charts/chartbuilder.h"
#include "model/text/format.h"
#include "model/turns/partwords.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    ChartTitle waterfallTitle(const ChartData &chart, const QString &unit)
    {
        const QString main = Texts::tr("Turns, %1").arg(unit);
        if (!chart.rows || chart.rows->leftOut == 0)
            return {main, turnsOfText(chart)};
        return {main,
            Texts::tr("the first %1 of %2")
                .arg(count(chart.rows->rows.size()),
                    count(chart.rows->rows.size() + chart.rows->leftOut))};
    }

    void makeWaterfall(ChartBuilder &builder)
    {
        constexpr std::size_t most = 2'000; // rows are no picture of more
        const auto rows = builder.turnRows(most);
        std::array<dissect::Duration, dissect::timeParts> sums{};
        for (const TurnRows::Row &row : rows->rows) {
            for (std::size_t i = 0; i < sums.size(); ++i) {
                if (row.turn->parts.of[i] > 0)
                    sums[i] = dissect::sumOf(sums[i], row.turn->parts.of[i]);
            }
        }
        for (std::size_t i = 0; i < sums.size() && !rows->rows.empty(); ++i) {
            const auto part = static_cast<dissect::TimePart>(i);
            ChartSeries series = builder.named(partName(part));
            series.part = part;
            series.colour = static_cast<int>(i);
            builder.addBars(std::move(series), {sums[i]});
        }
        builder.setRows(rows);
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind waterfall{
        .key = "waterfall",
        .name = QT_TRANSLATE_NOOP("charts", "Waterfall"),
        .help = QT_TRANSLATE_NOOP("charts",
            "Each turn in a row of its own, as long as its client waited, by what it waited for"),
        .nothing = QT_TRANSLATE_NOOP(
            "charts", "No TCP turns in focus: no client asks and waits for an answer here."),
        .quantity = Quantity::Duration,
        .takes = {.marks = false},
        .isOneStack = true,
        .isOfTurns = true,
        .hasRows = true,
        .title = waterfallTitle,
        .make = makeWaterfall,
    };
} // namespace kinds

} // namespace remora::model
