// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

#include "dissect/core/ids.h"
#include "dissect/store/conversation.h"
#include "dissect/store/packetstore.h"
#include "dissect/turns/tappath.h"
#include "dissect/turns/turn.h"

namespace remora::dissect {

// A stretch of a turn that has one cause.
struct TurnPiece {
    TimePart part;
    Duration length; // nanoseconds, more than 0
    PacketIndex from; // packets that bound it
    PacketIndex to;
};

// What the client of a turn waited for, one thing after the other. A part may come several times,
// never twice in a row. The pieces of each part add up to the turn's exactly; a part that was not
// seen has none.
struct TurnPieces {
    ConversationId conversation = noConversation;
    std::uint32_t number = 0; // of the turn
    std::vector<TurnPiece> pieces;
};

// Of all turns that turnsOf finds in these conversations with the same clients and tap; by
// conversation, then by number. `wanted`: rows of the conversations, rising. Goes over all packets
// of the store, selected or not; nothing where it was cancelled. Any thread.
std::vector<TurnPieces> piecesOf(const PacketStore &store,
    std::span<const Conversation> conversations, std::span<const std::uint8_t> clientIsA,
    std::span<const std::uint32_t> wanted, const std::atomic<bool> &cancelled,
    TapPosition tap = TapPosition::Unknown);

} // namespace remora::dissect
