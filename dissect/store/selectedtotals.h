// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "dissect/core/timestamp.h"
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

// What the packets that are in a store come to.
struct PacketTotals {
    std::uint64_t packets = 0;
    std::uint64_t wireBytes = 0; // sum of frame.len
    std::uint64_t cutPackets = 0; // captured shorter than they were on the wire
    std::uint64_t oddPackets = 0; // with an Oddity
    std::optional<TimeRange> span; // first to last packet, both within
};
PacketTotals packetTotals(const PacketStore &store);

} // namespace remora::dissect
