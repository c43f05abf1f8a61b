// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "dissect/load/sackblocks.h"
#include "model/charts/chartbuilder.h"
#include "netshark/filename.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    ChartTitle sequenceTitle(const ChartData &, const QString &unit)
    {
        return {Texts::tr("Sequence numbers, %1 · tcp.seq").arg(unit), {}};
    }

    void makeSequence(ChartBuilder &builder)
    {
        const auto one = builder.selection().single;
        if (!one) {
            builder.needOneConversation();
            return;
        }
        const ChartSource &source = builder.source();
        const bool fromA = sendsMoreFromA(builder.store(), *one);
        auto trace = sequenceTrace(builder.store(), *one, fromA);
        if (!source.path.isEmpty())
            trace.sacks = dissect::sackBlocks(
                netshark::fileBytes(source.path), source.sections, builder.store(), *one, fromA);
        const bool isClient = fromA == builder.isClientA(*one);
        builder.addTrace(
            builder.named(isClient ? Texts::tr("from client") : Texts::tr("from server")),
            std::move(trace));
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind sequence{
        .key = "sequence",
        .name = QT_TRANSLATE_NOOP("charts", "Sequence"),
        .help = QT_TRANSLATE_NOOP("charts",
            "Sequence numbers of one conversation: segments, ACKs, window, retransmissions"),
        .nothing = QT_TRANSLATE_NOOP("charts", "No TCP packets in this range."),
        .quantity = Quantity::Size,
        .fromZero = false,
        .title = sequenceTitle,
        .make = makeSequence,
    };
} // namespace kinds

} // namespace remora::model
