// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "model/charts/chartbuilder.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    ChartTitle windowTitle(const ChartData &, const QString &unit)
    {
        return {
            Texts::tr("Window, %1 · tcp.window_size").arg(unit), Texts::tr("dashed: the server's")};
    }

    void makeWindow(ChartBuilder &builder)
    {
        using Way = ChartBuilder::Way;
        if (!builder.selection().single) { // of several it would be no one's
            builder.needOneConversation();
            return;
        }
        for (const Way way : {Way::FromClient, Way::FromServer}) {
            const bool isServer = way == Way::FromServer;
            ChartSeries series
                = builder.named(isServer ? Texts::tr("server's") : Texts::tr("client's"));
            series.style = ChartSeries::Style::Line;
            series.isSecond = isServer;
            builder.addSamples(std::move(series), windowSizes(builder.store(), builder.only(way)));
        }
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind window{
        .key = "window",
        .name = QT_TRANSLATE_NOOP("charts", "Window"),
        .help = QT_TRANSLATE_NOOP("charts", "tcp.window_size of every packet"),
        .nothing = QT_TRANSLATE_NOOP("charts", "No TCP packets in this range."),
        .quantity = Quantity::Size,
        .title = windowTitle,
        .make = makeWindow,
    };
} // namespace kinds

} // namespace remora::model
