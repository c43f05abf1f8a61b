// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/turnsource.h"

#include <utility>

namespace remora::dissect {

TurnSource::TurnSource(
    PacketStore store, Conversations conversations, ClientIsA clientIsA, TapPosition tap)
    : m_store(std::move(store))
    , m_conversations(std::move(conversations))
    , m_clientIsA(std::move(clientIsA))
    , m_tap(tap)
{
}

std::shared_ptr<const TurnTable> TurnSource::table(const std::atomic<bool> &cancelled) const
{
    const std::scoped_lock lock(m_mutex);
    if (m_table == nullptr)
        m_table = turnTableOf(m_store, *m_conversations, *m_clientIsA, cancelled, m_tap);
    return m_table;
}

bool TurnSource::isOf(const PacketStore &store, const Conversations &conversations,
    const std::vector<std::uint8_t> &clientIsA, TapPosition tap) const
{
    return m_tap == tap && m_store.packets() == store.packets() && m_conversations == conversations
        && *m_clientIsA == clientIsA;
}

} // namespace remora::dissect
