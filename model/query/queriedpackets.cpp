// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/queriedpackets.h"

#include "dissect/load/filterrun.h"
#include "netshark/filename.h"

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
    packets.all = capture.store();
    packets.path = capture.path();
    packets.turns = investigation.turnSource();
    if (const auto &format = capture.facts().format)
        packets.sections = format->sections;
    return packets;
}

dissect::Result<dissect::PacketStore> QueriedPackets::narrowed(const dissect::PacketStore &store,
    const std::vector<std::uint8_t> &clientIsA, const std::atomic<bool> &cancelled) const
{
    dissect::PacketStore left = range ? store.within(*range) : store;
    if (!selected.chosen().empty())
        left = left.narrowed(masksOf(selected.set(), left));
    if (where.trimmed().isEmpty())
        return left;
    auto expression = dissect::FilterExpression::parse(where.toStdString(), context);
    if (!expression)
        return left; // it was asked for only because it is one
    dissect::FilterRun run(std::move(*expression), netshark::fileBytes(path));
    auto masks = run.masks(
        {left, all, *whole, *noteTotals, clientIsA, context.captureStart, sections, turns.get()},
        cancelled);
    if (!masks)
        return tl::unexpected(masks.error());
    return left.narrowed(std::move(*masks));
}

} // namespace remora::model
