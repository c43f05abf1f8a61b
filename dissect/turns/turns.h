// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <span>
#include <vector>

#include "dissect/store/conversation.h"
#include "dissect/store/packetstore.h"
#include "dissect/turns/tappath.h"
#include "dissect/turns/turn.h"

namespace remora::dissect {

// All turns of the TCP conversations of a capture, by conversation, then in their order. Every
// packet counts, selected or not: a turn of some packets would be no turn. On several threads, each
// with the conversations that run at a time, at most 65,536, about 100 MB; beside them 32 bytes for
// each conversation of the capture. `conversations` count all packets of the store. Ends early,
// with what it has, where `cancelled` is set. `tap`: where the packets were captured, if somebody
// knows; else Unknown.
std::vector<Turn> turnsOf(const PacketStore &store, std::span<const Conversation> conversations,
    std::span<const std::uint8_t> clientIsA, const std::atomic<bool> &cancelled,
    TapPosition tap = TapPosition::Unknown);

// Those of which a packet is in the store; as turnsOf gives them.
std::vector<Turn> turnsWithin(const PacketStore &store, std::vector<Turn> turns);

} // namespace remora::dissect
