// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "model/charts/chartbuilder.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    ChartTitle interArrivalTitle(const ChartData &, const QString &unit)
    {
        return {Texts::tr("Inter-arrival time, %1 · since the previous packet").arg(unit), {}};
    }

    void makeInterArrival(ChartBuilder &builder)
    {
        for (auto &[set, series] : builder.eachWay())
            builder.addSamples(std::move(series), interArrivals(builder.store(), set));
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind interArrival{
        .key = "inter-arrival",
        .name = QT_TRANSLATE_NOOP("charts", "Inter-arrival"),
        .help = QT_TRANSLATE_NOOP("charts", "Time since the previous packet, in order of time"),
        .nothing = QT_TRANSLATE_NOOP("charts", "No packet has a previous one here."),
        .quantity = Quantity::Duration,
        .takes = {.directions = true},
        .title = interArrivalTitle,
        .make = makeInterArrival,
    };
} // namespace kinds

} // namespace remora::model
