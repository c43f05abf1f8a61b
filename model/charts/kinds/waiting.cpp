// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "model/charts/chartbuilder.h"
#include "model/text/format.h"
#include "model/turns/partwords.h"
#include "model/turns/placedpieces.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    ChartTitle waitingTitle(const ChartData &chart, const QString &unit)
    {
        if (chart.bin == 0)
            return {chartName(*chart.kind), {}};
        return {
            sayAutomatic(chart, Texts::tr("Waiting, %1 · %2 bins").arg(unit, binText(chart.bin))),
            turnsOfText(chart)};
    }

    void makeWaiting(ChartBuilder &builder)
    {
        WaitBins waits(builder.bins());
        for (const auto &[turn, shift] : builder.turns())
            waits.add(*turn, shift);
        for (std::size_t i = 0; i < dissect::timeParts; ++i) {
            const auto part = static_cast<dissect::TimePart>(i);
            if (!waits.has(part))
                continue;
            ChartSeries series = builder.named(partName(part));
            series.part = part;
            series.colour = static_cast<int>(i);
            std::vector<double> seconds;
            seconds.reserve(builder.bins().size());
            for (const dissect::Duration wait : waits.of(part))
                seconds.push_back(static_cast<double>(wait) / 1e9);
            builder.addCounts(std::move(series), {builder.bins(), std::move(seconds), {}});
        }
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind waiting{
        .key = "waiting",
        .name = QT_TRANSLATE_NOOP("charts", "Waiting"),
        .help = QT_TRANSLATE_NOOP("charts",
            "What the clients of TCP conversations waited for in each bin, the parts on each "
            "other"),
        .nothing = QT_TRANSLATE_NOOP(
            "charts", "No TCP turns in focus: no client asks and waits for an answer here."),
        .quantity = Quantity::Duration,
        .usualBin = dissect::second,
        .isOneStack = true,
        .isOfTurns = true,
        .title = waitingTitle,
        .make = makeWaiting,
    };
} // namespace kinds

} // namespace remora::model
