// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QCoreApplication>

#include "dissect/series/tcprates.h"
#include "model/charts/chartbuilder.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    ChartTitle tcpFlagsTitle(const ChartData &chart, const QString &unit)
    {
        if (chart.bin == 0)
            return {chartName(*chart.kind), {}};
        return {
            sayAutomatic(chart, Texts::tr("TCP flags, %1 · %2 bins").arg(unit, binText(chart.bin))),
            Texts::tr("each packet counts once: as RST, else SYN, FIN, PSH, ACK only")};
    }

    void makeTcpFlags(ChartBuilder &builder)
    {
        const dissect::TimeBins bins = builder.bins();
        const auto flags = flagRates(builder.store(), builder.shiftedSets(), bins);
        // By FlagGroup.
        const std::array names{
            u"RST"_s, u"SYN"_s, u"FIN"_s, u"PSH"_s, Texts::tr("ACK only"), Texts::tr("others")};
        static_assert(names.size() == dissect::flagGroups);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!flags.isThere[i])
                continue;
            ChartSeries series = builder.named(names[i]);
            series.colour = static_cast<int>(i);
            builder.addSums(std::move(series), {bins, flags.rates[i], flags.rates[i]});
        }
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind tcpFlags{
        .key = "tcp-flags",
        .name = QT_TRANSLATE_NOOP("charts", "TCP flags"),
        .help = QT_TRANSLATE_NOOP("charts",
            "TCP packets per second by flag; each counts once: as RST, else SYN, FIN, PSH, ACK "
            "only, others"),
        .nothing = QT_TRANSLATE_NOOP("charts", "No TCP packets in this range."),
        .quantity = Quantity::PacketRate,
        .usualBin = dissect::second,
        .isOneStack = true,
        .title = tcpFlagsTitle,
        .make = makeTcpFlags,
    };
} // namespace kinds

} // namespace remora::model
