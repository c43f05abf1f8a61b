// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "model/charts/chartbuilder.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    ChartTitle lengthTitle(const ChartData &, const QString &)
    {
        return {Texts::tr("Packet length, ip.len in bytes"), {}};
    }

    void makeLength(ChartBuilder &builder)
    {
        for (auto &[set, series] : builder.eachWay())
            builder.addSamples(std::move(series), lengthSamples(builder.store(), set));
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind length{
        .key = "length",
        .name = QT_TRANSLATE_NOOP("charts", "Length"),
        .help = QT_TRANSLATE_NOOP("charts", "ip.len of every packet"),
        .nothing = QT_TRANSLATE_NOOP("charts", "No packets in this range."),
        .quantity = Quantity::Length,
        .takes = {.directions = true},
        .title = lengthTitle,
        .make = makeLength,
    };
} // namespace kinds

} // namespace remora::model
