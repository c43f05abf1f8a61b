// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>

#include <QCoreApplication>

#include "model/charts/chartbuilder.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    double total(const dissect::Samples &samples)
    {
        return std::accumulate(samples.values.begin(), samples.values.end(), 0.0);
    }

    ChartTitle inFlightTitle(const ChartData &, const QString &unit)
    {
        return {
            Texts::tr("Bytes in flight, %1").arg(unit), Texts::tr("dashed: the receiver's window")};
    }

    void makeInFlight(ChartBuilder &builder)
    {
        using Way = ChartBuilder::Way;
        if (!builder.selection().single) { // of several it would be no one's
            builder.needOneConversation();
            return;
        }
        dissect::Samples client = bytesInFlight(builder.store(), builder.only(Way::FromClient));
        dissect::Samples server = bytesInFlight(builder.store(), builder.only(Way::FromServer));
        const bool isClient = total(client) > total(server);
        ChartSeries flight
            = builder.named(isClient ? Texts::tr("from client") : Texts::tr("from server"));
        flight.style = ChartSeries::Style::Line;
        builder.addSamples(std::move(flight), std::move(isClient ? client : server));
        ChartSeries window = builder.named(Texts::tr("receiver's window"));
        window.style = ChartSeries::Style::Line;
        window.isSecond = true;
        const auto receiver = builder.only(isClient ? Way::FromServer : Way::FromClient);
        builder.addSamples(std::move(window), windowSizes(builder.store(), receiver));
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind inFlight{
        .key = "in-flight",
        .name = QT_TRANSLATE_NOOP("charts", "In flight"),
        .help = QT_TRANSLATE_NOOP(
            "charts", "tcp.analysis.bytes_in_flight against the window that the receiver offers"),
        .nothing = QT_TRANSLATE_NOOP("charts", "No TCP packets in this range."),
        .quantity = Quantity::Size,
        .title = inFlightTitle,
        .make = makeInFlight,
    };
} // namespace kinds

} // namespace remora::model
