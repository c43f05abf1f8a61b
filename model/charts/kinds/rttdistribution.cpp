// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "model/charts/chartbuilder.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    ChartTitle rttDistributionTitle(const ChartData &chart, const QString &unit)
    {
        return {Texts::tr("RTT distribution, %1 · histogram and cumulative share of the samples")
                    .arg(unit),
            sidesText(chart)};
    }

    void makeRttDistribution(ChartBuilder &builder)
    {
        for (auto &[set, series] : builder.eachSide())
            builder.addDistribution(std::move(series), rttSamples(builder.store(), set).values);
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind rttDistribution{
        .key = "rtt-distribution",
        .name = QT_TRANSLATE_NOOP("charts", "Distribution"),
        .help
        = QT_TRANSLATE_NOOP("charts", "Histogram of the RTT samples, with their cumulative share"),
        .nothing = QT_TRANSLATE_NOOP(
            "charts", "No RTT samples here: no packet acknowledges the end of a segment."),
        .quantity = Quantity::Share,
        .isOverTime = false,
        .takes = {.sides = true, .marks = false},
        .title = rttDistributionTitle,
        .make = makeRttDistribution,
    };
} // namespace kinds

} // namespace remora::model
