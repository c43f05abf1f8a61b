// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/queriedpackets.h"

#include "dissect/filter/packetfilter.h"

namespace remora::model {

namespace {

    std::vector<dissect::RowMask> masksOf(
        const dissect::ConversationSet &set, const dissect::PacketStore &store)
    {
        std::vector<dissect::RowMask> masks;
        for (const auto &chunk : store.chunks()) {
            dissect::RowMask &mask = masks.emplace_back(chunk->size());
            for (std::size_t row = 0; row < chunk->size(); ++row)
                mask[row] = set.contains(chunk->conversations[row]);
        }
        return masks;
    }

} // namespace

QueriedPackets QueriedPackets::of(const Investigation &investigation)
{
    const Capture &capture = investigation.capture();
    QueriedPackets packets;
    packets.context = investigation.contextInView();
    packets.whole = capture.conversations();
    packets.noteTotals = capture.noteTotals();
    return packets;
}

dissect::PacketStore QueriedPackets::narrowed(
    const dissect::PacketStore &store, const std::vector<std::uint8_t> &clientIsA) const
{
    dissect::PacketStore left = range ? store.within(*range) : store;
    if (!selected.chosen().empty())
        left = left.narrowed(masksOf(selected.set(), left));
    if (where.trimmed().isEmpty())
        return left;
    const auto expression = dissect::FilterExpression::parse(where.toStdString(), context);
    if (!expression)
        return left;
    const dissect::PacketFilter filter(
        *expression, *whole, *noteTotals, clientIsA, context.captureStart);
    return left.narrowed(filter.masks(left));
}

} // namespace remora::model
