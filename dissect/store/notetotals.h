// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "dissect/store/conversation.h"
#include "dissect/tcp/tcpnote.h"

namespace remora::dissect {

// How often each note is shown at packets of each direction of a conversation, by tshark's rule:
// fast and spurious retransmissions count as retransmissions too.
using NoteTotals = std::array<std::array<std::uint32_t, tcpNoteKinds>, 2>;

// Adds the notes of a packet; a conversation with its first ones gets a row.
inline void countNotes(std::vector<NoteTotals> &totals, Conversation &conversation,
    Direction direction, TcpNotes notes)
{
    if (!notes.hasAny())
        return;
    if (conversation.notes == Conversation::noNotes) {
        conversation.notes = static_cast<std::uint32_t>(totals.size());
        totals.emplace_back();
    }
    auto &counts = totals[conversation.notes][static_cast<std::size_t>(direction)];
    for (std::size_t i = 0; i < tcpNoteKinds; ++i)
        counts[i] += notes.shows(static_cast<TcpNote>(i)) ? 1 : 0;
}

// Those of one conversation, from the totals of all; nullptr where there are none.
inline const NoteTotals *notesOf(
    const Conversation &conversation, std::span<const NoteTotals> totals)
{
    return conversation.notes < totals.size() ? &totals[conversation.notes] : nullptr;
}

} // namespace remora::dissect
