// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/turntable.h"

#include <algorithm>
#include <utility>

#include "dissect/turns/turns.h"

namespace remora::dissect {

TurnTable::TurnTable(std::vector<Turn> turns, std::size_t conversations)
    : m_turns(std::move(turns))
    , m_totals(m_turns, conversations)
{
    m_firsts.reserve(conversations + 1);
    std::size_t next = 0;
    for (std::size_t of = 0; of < conversations; ++of) {
        m_firsts.push_back(static_cast<std::uint32_t>(next));
        while (next < m_turns.size() && row(m_turns[next].conversation) <= of)
            ++next;
    }
    m_firsts.push_back(static_cast<std::uint32_t>(next));
}

const Turn *TurnTable::at(ConversationId conversation, PacketIndex packet) const
{
    const std::size_t of = row(conversation);
    if (conversation == noConversation || of + 1 >= m_firsts.size())
        return nullptr;
    const std::span own(
        m_turns.data() + m_firsts[of], std::size_t{m_firsts[of + 1]} - m_firsts[of]);
    // Turns of a conversation follow each other.
    const auto behind = std::ranges::upper_bound(own, packet, {}, &Turn::first);
    if (behind == own.begin())
        return nullptr;
    const Turn &turn = *(behind - 1);
    return packet <= turn.last ? &turn : nullptr;
}

std::shared_ptr<const TurnTable> turnTableOf(const PacketStore &store,
    std::span<const Conversation> conversations, std::span<const std::uint8_t> clientIsA,
    const std::atomic<bool> &cancelled, TapPosition tap)
{
    std::vector<Turn> turns = turnsOf(store, conversations, clientIsA, cancelled, tap);
    if (cancelled)
        return nullptr;
    return std::make_shared<const TurnTable>(std::move(turns), conversations.size());
}

} // namespace remora::dissect
