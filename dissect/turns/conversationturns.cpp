// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/conversationturns.h"

#include <algorithm>

namespace remora::dissect {

ConversationTurns::ConversationTurns(std::span<const Turn> turns, std::size_t conversations)
    : m_places(conversations, none)
{
    for (const Turn &turn : turns) {
        if (row(turn.conversation) < conversations)
            at(row(turn.conversation)).add(turn);
    }
    findLongest();
}

ConversationTurns::ConversationTurns(
    const ConversationTurns &all, std::span<const std::uint32_t> groupOf, std::size_t groups)
    : m_places(groups, none)
{
    for (std::size_t row = 0; row < groupOf.size(); ++row) {
        if (const TurnTotals *totals = all.find(row); totals != nullptr && groupOf[row] < groups)
            at(groupOf[row]).add(*totals);
    }
    findLongest();
}

TurnTotals &ConversationTurns::at(std::size_t row)
{
    if (m_places[row] == none) {
        m_places[row] = static_cast<std::uint32_t>(m_totals.size());
        m_totals.emplace_back();
    }
    return m_totals[m_places[row]];
}

void ConversationTurns::findLongest()
{
    for (const TurnTotals &totals : m_totals)
        m_longest = std::max(m_longest, totals.total());
}

} // namespace remora::dissect
