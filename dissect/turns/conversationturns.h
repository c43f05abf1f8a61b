// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "dissect/turns/turn.h"

namespace remora::dissect {

// What the turns of each conversation, or of each group of them, come to. Memory for those that
// have turns; four bytes for one that has none. Any thread.
class ConversationTurns {
public:
    ConversationTurns() = default;
    // By row of the conversations.
    ConversationTurns(std::span<const Turn> turns, std::size_t conversations);
    // Of so many groups; `groupOf` by row of the conversations, those beyond `groups` being in
    // none.
    ConversationTurns(
        const ConversationTurns &all, std::span<const std::uint32_t> groupOf, std::size_t groups);

    // nullptr: it has no turn.
    const TurnTotals *find(std::size_t row) const
    {
        return row < m_places.size() && m_places[row] != none ? &m_totals[m_places[row]] : nullptr;
    }
    // The largest total of all rows.
    Duration longest() const { return m_longest; }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    TurnTotals &at(std::size_t row);
    void findLongest();

    std::vector<std::uint32_t> m_places; // by row, in m_totals
    std::vector<TurnTotals> m_totals;
    Duration m_longest = 0;
};

} // namespace remora::dissect
