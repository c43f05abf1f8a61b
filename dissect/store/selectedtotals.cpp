// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/selectedtotals.h"

#include <algorithm>

namespace remora::dissect {

namespace {

    void clearTotals(Conversation &conversation)
    {
        conversation.packets = {};
        conversation.bytes = {};
        conversation.first = 0;
        conversation.last = 0;
        conversation.rtt = {};
        conversation.notes = Conversation::noNotes;
    }

    void addNotes(SelectedTotals &totals, Conversation &to, std::size_t direction, TcpNotes notes)
    {
        if (to.notes == Conversation::noNotes) {
            to.notes = static_cast<std::uint32_t>(totals.notes.size());
            totals.notes.emplace_back();
        }
        for (std::size_t i = 0; i < tcpNoteKinds; ++i)
            totals.notes[to.notes][direction][i] += notes.has(static_cast<TcpNote>(i)) ? 1 : 0;
    }

    void addPacket(SelectedTotals &totals, const PacketChunk &chunk, std::size_t at)
    {
        Conversation &to = totals.conversations[row(chunk.conversations[at])];
        const std::size_t direction = (chunk.facts[at] & PacketChunk::FromB) != 0 ? 1 : 0;
        const Timestamp time = chunk.times[at];
        const bool isFirst = to.allPackets() == 0;
        to.first = isFirst ? time : std::min(to.first, time);
        to.last = isFirst ? time : std::max(to.last, time);
        to.packets[direction] += 1;
        to.bytes[direction] += chunk.ipLengths[at];
        if (chunk.tcpNotes[at].hasAny())
            addNotes(totals, to, direction, chunk.tcpNotes[at]);
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
        for (std::size_t k = 0; k < chunk.rtts.size(); ++k) {
            const std::size_t at = chunk.rtts.row(k);
            if (store.isIn(i, at) && chunk.countsForConversation(at))
                totals.conversations[row(chunk.conversations[at])].rtt.add(chunk.rtts.value(k));
        }
    }
    return totals;
}

} // namespace remora::dissect
