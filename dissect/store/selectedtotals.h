// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "dissect/store/conversation.h"
#include "dissect/store/notetotals.h"
#include "dissect/store/packetstore.h"

namespace remora::dissect {

// Conversations with the totals of the packets that are in a store, which may hold a selection
// only. Rows stay where they are; one without a packet has none. What belongs to the conversation
// as a whole (ends, streams, handshake, initial RTT) stays too.
struct SelectedTotals {
    std::vector<Conversation> conversations;
    std::vector<NoteTotals> notes;
};
SelectedTotals totalsOf(const PacketStore &store, std::span<const Conversation> conversations);

} // namespace remora::dissect
