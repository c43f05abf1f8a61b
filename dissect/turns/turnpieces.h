// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "dissect/core/ids.h"
#include "dissect/core/timestamp.h"
#include "dissect/store/conversation.h"
#include "dissect/store/packetstore.h"
#include "dissect/turns/turn.h"

namespace remora::dissect {

// A stretch of a turn that has one cause.
struct TurnPiece {
    TimePart part;
    Duration length; // nanoseconds, more than 0
    PacketIndex from; // packets that bound it
    PacketIndex to;
    bool atMost; // an upper bound, part of which may be loss
};

// What the client of a turn waited for, one thing after the other. A part may come several times,
// never twice in a row. The pieces of each part add up to the turn's exactly; a part that was not
// seen has none. `turn` is one that turnsOf found in the store with the same conversations and
// clients, whether selected or not; of any other there are none.
std::vector<TurnPiece> piecesOf(const PacketStore &store,
    std::span<const Conversation> conversations, std::span<const std::uint8_t> clientIsA,
    const Turn &turn);

} // namespace remora::dissect
