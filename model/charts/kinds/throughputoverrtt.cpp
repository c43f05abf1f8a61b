// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "dissect/series/tcprates.h"
#include "model/charts/chartbuilder.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    using Style = ChartSeries::Style;
    using Way = ChartBuilder::Way;

    // Over the bins that hold RTT samples, and of which enough was captured to tell a rate.
    Scatter scatterOf(const dissect::BinnedBands &rtt, const std::vector<double> &rates,
        const dissect::TimeRange &captured)
    {
        constexpr double enough = 0.5;
        Scatter scatter;
        for (std::size_t bin = 0; bin < rates.size(); ++bin) {
            const bool isPart = rates.size() > 2 && rtt.bins.covered(bin, captured) < enough;
            if (rtt.bands[bin].count == 0 || isPart)
                continue;
            scatter.across.push_back(rtt.bands[bin].mean);
            scatter.values.push_back(rates[bin]);
            scatter.times.push_back(rtt.bins.edge(bin));
        }
        return scatter;
    }

    // What goes one way, over the RTT of what acknowledges it; whether there is any.
    bool addSide(ChartBuilder &builder, Way data, Way acknowledgments)
    {
        const dissect::PacketStore &store = builder.store();
        const dissect::TimeBins bins = builder.bins();
        const auto rtt = bandsOf(rttSamples(store, builder.only(acknowledgments)), bins);
        const auto rates = payloadRates(store, builder.only(data), bins);
        const bool toServer = data == Way::FromClient;
        bool isAny = false;
        const auto add = [&](const QString &name, Style style, const std::vector<double> &values) {
            Scatter scatter = scatterOf(rtt, values, builder.captured());
            if (scatter.values.empty())
                return;
            isAny = true;
            ChartSeries series = builder.named(name);
            series.style = style;
            series.isSecond = !toServer;
            builder.addScatter(std::move(series), std::move(scatter), bins);
        };
        add(toServer ? Texts::tr("to server, throughput") : Texts::tr("to client, throughput"),
            toServer ? Style::Open : Style::Dots, rates.throughput);
        add(toServer ? Texts::tr("to server, goodput") : Texts::tr("to client, goodput"),
            toServer ? Style::Diamonds : Style::Triangles, rates.goodput);
        return isAny;
    }

    ChartTitle throughputOverRttTitle(const ChartData &chart, const QString &unit)
    {
        if (chart.bin == 0)
            return {chartName(*chart.kind), {}};
        return {sayAutomatic(chart,
                    Texts::tr("Throughput and goodput over RTT, %1 · %2 bins")
                        .arg(unit, binText(chart.bin))),
            Texts::tr("one point per bin and side; goodput leaves out retransmissions")};
    }

    void makeThroughputOverRtt(ChartBuilder &builder)
    {
        const bool toServer = addSide(builder, Way::FromClient, Way::FromServer);
        const bool toClient = addSide(builder, Way::FromServer, Way::FromClient);
        if (!toServer && !toClient) // its file has a head all the same
            builder.addScatter(
                builder.named(Texts::tr("to server, throughput")), {}, builder.bins());
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind throughputOverRtt{
        .key = "throughput-rtt",
        .name = QT_TRANSLATE_NOOP("charts", "Throughput over RTT"),
        .help = QT_TRANSLATE_NOOP("charts",
            "8 × the sum of tcp.len sent in each bin, per second, over the mean RTT of the path; "
            "goodput leaves out retransmissions"),
        .nothing = QT_TRANSLATE_NOOP(
            "charts", "No RTT samples here: no packet acknowledges the end of a segment."),
        .quantity = Quantity::Rate,
        .isOverTime = false,
        .usualBin = dissect::second,
        .takes = {.marks = false},
        .title = throughputOverRttTitle,
        .make = makeThroughputOverRtt,
    };
} // namespace kinds

} // namespace remora::model
