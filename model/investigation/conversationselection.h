// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <memory>
#include <mutex>
#include <vector>

#include "dissect/series/series.h"

namespace remora::model {

// Of so many rows or conversations at most each has a colour of its own, as many as a palette tells
// apart; more are charted as one.
inline constexpr std::size_t mostColours = 8;

// Which conversations are selected: none, all, or some in the order in which they were chosen. Says
// what is selected and not where it stands in a table, so that it lasts while tables change.
// Immutable and cheap to copy; any thread.
class ConversationSelection {
public:
    ConversationSelection() = default; // none
    ConversationSelection(std::vector<dissect::ConversationId> chosen);
    ConversationSelection(std::initializer_list<dissect::ConversationId> chosen)
        : ConversationSelection(std::vector(chosen))
    {
    }
    static ConversationSelection all();

    bool isNone() const { return !m_isAll && m_some == nullptr; }
    bool isAll() const { return m_isAll; }
    // Which ones where it is some; empty for none and for all, which both leave all packets.
    const std::vector<dissect::ConversationId> &chosen() const;
    bool has(dissect::ConversationId id) const
    {
        return m_isAll || (m_some != nullptr && set().contains(id));
    }
    // The packets that it leaves. Made when it is first asked for: ids of a file may be any number.
    const dissect::ConversationSet &set() const;
    bool operator==(const ConversationSelection &other) const
    {
        return m_isAll == other.m_isAll && (m_some == other.m_some || chosen() == other.chosen());
    }

private:
    struct Some {
        std::vector<dissect::ConversationId> chosen;
        std::once_flag isMade;
        dissect::ConversationSet set;
    };
    bool m_isAll = false;
    std::shared_ptr<Some> m_some; // nullptr: none or all
};

} // namespace remora::model
