// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/selectedtotals.h"

#include <algorithm>

namespace remora::dissect {

namespace {

    void clearTotals(Conversation &conversation)
    {
        conversation.packets = {};
        conversation.bytes = {};
        conversation.first = noTime;
        conversation.last = noTime;
        conversation.rtts = {};
        conversation.notes = Conversation::noNotes;
    }

    Direction directionOf(const PacketChunk &chunk, std::size_t at)
    {
        const bool fromB = (chunk.marks[at] & PacketChunk::FromB) != 0;
        return fromB ? Direction::FromB : Direction::FromA;
    }

    void addPacket(SelectedTotals &totals, const PacketChunk &chunk, std::size_t at)
    {
        Conversation &to = totals.conversations[row(chunk.conversations[at])];
        const Direction direction = directionOf(chunk, at);
        to.count(direction, chunk.ipLengths[at], chunk.times[at]);
        countNotes(totals.notes, to, direction, chunk.tcpNotes[at]);
    }

} // namespace

SelectedTotals totalsOf(const PacketStore &store, std::span<const Conversation> conversations)
{
    SelectedTotals totals;
    totals.conversations.assign(conversations.begin(), conversations.end());
    std::for_each(totals.conversations.begin(), totals.conversations.end(), clearTotals);
    for (std::size_t i = 0; i < store.chunks().size(); ++i) {
        const PacketChunk &chunk = *store.chunks()[i];
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            if (store.isIn(i, at) && chunk.countsForConversation(at))
                addPacket(totals, chunk, at);
        }
        chunk.rtts.each([&](std::size_t at, Duration rtt) {
            if (store.isIn(i, at) && chunk.countsForConversation(at))
                totals.conversations[row(chunk.conversations[at])].rtts.add(
                    static_cast<std::size_t>(directionOf(chunk, at)), rtt);
        });
    }
    return totals;
}

PacketTotals packetTotals(const PacketStore &store)
{
    PacketTotals totals;
    for (std::size_t i = 0; i < store.chunks().size(); ++i) {
        const PacketChunk &chunk = *store.chunks()[i];
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            if (!store.isIn(i, at))
                continue;
            ++totals.packets;
            totals.wireBytes += chunk.frameLengths[at];
            totals.cutPackets += chunk.wasCut(at) ? 1 : 0;
            totals.oddPackets += (chunk.marks[at] & PacketChunk::IsOdd) != 0 ? 1 : 0;
            include(totals.span, chunk.times[at]);
        }
    }
    return totals;
}

} // namespace remora::dissect
