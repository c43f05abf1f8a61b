// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "model/charts/chartbuilder.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    ChartTitle interArrivalDistributionTitle(const ChartData &, const QString &unit)
    {
        return {
            Texts::tr(
                "Inter-arrival distribution, %1 · histogram and cumulative share of the packets")
                .arg(unit),
            {}};
    }

    void makeInterArrivalDistribution(ChartBuilder &builder)
    {
        for (auto &[set, series] : builder.eachWay())
            builder.addDistribution(std::move(series), interArrivals(builder.store(), set).values);
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind interArrivalDistribution{
        .key = "inter-arrival-distribution",
        .name = QT_TRANSLATE_NOOP("charts", "Inter-arrival distribution"),
        .help = QT_TRANSLATE_NOOP("charts",
            "Histogram of the times since the previous packet, with their cumulative share"),
        .nothing = QT_TRANSLATE_NOOP("charts", "No packet has a previous one here."),
        .quantity = Quantity::Share,
        .isOverTime = false,
        .takes = {.directions = true, .marks = false},
        .title = interArrivalDistributionTitle,
        .make = makeInterArrivalDistribution,
    };
} // namespace kinds

} // namespace remora::model
