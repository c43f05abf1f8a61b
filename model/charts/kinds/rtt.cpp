// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "model/charts/chartbuilder.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    using Style = ChartSeries::Style;

    void addKinds(
        ChartBuilder &builder, const dissect::ConversationSet &set, const ChartSeries &plain)
    {
        auto kinds = dissect::rttKinds(builder.store(), set);
        const auto add = [&](dissect::Samples &samples, const QString &suffix, Style style) {
            ChartSeries series = plain;
            series.name += suffix;
            series.brief += suffix;
            series.style = style;
            builder.addSamples(std::move(series), std::move(samples));
        };
        add(kinds.plain, {}, plain.style);
        add(kinds.cumulative, u", "_s + Texts::tr("cumulative ACK"), Style::Diamonds);
        add(kinds.resent, u", "_s + Texts::tr("sent again"), Style::Triangles);
    }

    ChartTitle rttTitle(const ChartData &chart, const QString &unit)
    {
        return {Texts::tr("RTT, %1 · tcp.analysis.ack_rtt").arg(unit), sidesText(chart)};
    }

    void makeRtt(ChartBuilder &builder)
    {
        for (auto &[set, series] : builder.eachSide()) {
            if (builder.options().rttKinds)
                addKinds(builder, set, series);
            else
                builder.addSamples(std::move(series), rttSamples(builder.store(), set));
        }
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind rtt{
        .key = "rtt",
        .name = QT_TRANSLATE_NOOP("charts", "RTT"),
        .help = QT_TRANSLATE_NOOP("charts", "tcp.analysis.ack_rtt of every packet that has one"),
        .nothing = QT_TRANSLATE_NOOP(
            "charts", "No RTT samples here: no packet acknowledges the end of a segment."),
        .quantity = Quantity::Duration,
        .takes = {.sides = true, .rttKinds = true},
        .title = rttTitle,
        .make = makeRtt,
    };
} // namespace kinds

} // namespace remora::model
