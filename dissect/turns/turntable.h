// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "dissect/store/conversation.h"
#include "dissect/store/packetstore.h"
#include "dissect/turns/conversationturns.h"
#include "dissect/turns/tappath.h"
#include "dissect/turns/turn.h"

namespace remora::dissect {

// The turns of a capture, found by their packets and by their conversations. Any thread.
class TurnTable {
public:
    TurnTable() = default;
    // `turns`: as turnsOf gives them, of so many conversations.
    TurnTable(std::vector<Turn> turns, std::size_t conversations);

    const std::vector<Turn> &turns() const { return m_turns; }
    const ConversationTurns &totals() const { return m_totals; }
    // Which turn of the conversation begins not after the packet and ends not before it; nullptr:
    // none.
    const Turn *at(ConversationId conversation, PacketIndex packet) const;

private:
    std::vector<Turn> m_turns;
    std::vector<std::uint32_t> m_firsts; // in m_turns, by row; one more at the end
    ConversationTurns m_totals;
};

// Cuts all conversations of a capture, as turnsOf; nullptr where it was cancelled.
std::shared_ptr<const TurnTable> turnTableOf(const PacketStore &store,
    std::span<const Conversation> conversations, std::span<const std::uint8_t> clientIsA,
    const std::atomic<bool> &cancelled, TapPosition tap = TapPosition::Unknown);

} // namespace remora::dissect
