// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "model/charts/chartbuilder.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    ChartTitle rttBandsTitle(const ChartData &chart, const QString &unit)
    {
        if (chart.bin == 0)
            return {chartName(*chart.kind), {}};
        const QString main = chart.options.percentiles
            ? Texts::tr("RTT, %1 · p50, p95, p99 per %2")
            : Texts::tr("RTT, %1 · min, mean, max per %2");
        return {sayAutomatic(chart, main.arg(unit, binText(chart.bin))), sidesText(chart)};
    }

    void makeRttBands(ChartBuilder &builder)
    {
        const auto bandsIn
            = builder.options().percentiles ? dissect::percentileBandsOf : dissect::bandsOf;
        for (auto &[set, series] : builder.eachSide())
            builder.addBands(
                std::move(series), bandsIn(rttSamples(builder.store(), set), builder.bins()));
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind rttBands{
        .key = "rtt-bands",
        .name = QT_TRANSLATE_NOOP("charts", "RTT bands"),
        .help = QT_TRANSLATE_NOOP("charts",
            "Minimum, mean and maximum RTT in each bin, or its percentiles; an empty bin is a gap"),
        .nothing = QT_TRANSLATE_NOOP(
            "charts", "No RTT samples here: no packet acknowledges the end of a segment."),
        .quantity = Quantity::Duration,
        .usualBin = dissect::second / 10,
        .takes = {.sides = true, .percentiles = true},
        .title = rttBandsTitle,
        .make = makeRttBands,
    };
} // namespace kinds

} // namespace remora::model
