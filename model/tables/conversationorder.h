// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include <QString>

#include "dissect/turns/conversationturns.h"
#include "model/investigation/investigation.h"
#include "model/tables/conversationcolumns.h"

namespace remora::model {

// One column by which rows are ordered.
struct SortBy {
    ConversationColumn column = ConversationColumn::Bytes;
    bool descending = true;
    bool operator==(const SortBy &) const = default;
};

// By which rows are ordered where nobody chose: what waited longest first, or is largest where
// nobody waited.
std::vector<SortBy> usualSorting(bool hasTurns);

// The conversations of a capture, or groups of them, with all that is known of each. Immutable once
// made; cheap to copy; any thread.
struct ConversationRows {
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations;
    std::shared_ptr<const std::vector<dissect::NoteTotals>> notes;
    std::shared_ptr<const std::vector<std::uint8_t>> clientIsA;
    std::shared_ptr<const dissect::ConversationGroups> groups; // nullptr: each stands alone
    std::shared_ptr<const std::vector<dissect::ConversationDetails>> details; // nullptr: unknown
    std::shared_ptr<const dissect::HostNames> names; // nullptr: addresses are shown
    std::vector<std::uint16_t> serverPorts;
    QSet<std::uint32_t> swapped;
    dissect::PacketStore store = {}; // their packets
    std::shared_ptr<const dissect::TurnSource> turnSource = nullptr; // of the whole capture
    std::shared_ptr<const dissect::ConversationTurns> turns = nullptr; // nullptr: unknown

    // Of the conversations that are in focus, each for itself.
    static ConversationRows of(const Investigation &investigation);
    std::size_t size() const { return groups ? groups->groups.size() : conversations->size(); }
    ConversationValues values(std::uint32_t row) const;
    std::vector<dissect::ConversationId> members(std::uint32_t row) const;
    // As many of them as are worth looking at to find the row again among others.
    std::vector<dissect::ConversationId> someMembers(std::uint32_t row) const;
    // Goes over all packets.
    std::shared_ptr<const std::vector<dissect::ConversationDetails>> findDetails() const;
    // What these turns come to for each row.
    std::shared_ptr<const dissect::ConversationTurns> sumsOf(
        std::span<const dissect::Turn> turnsInFocus) const;
    // Of the turns in focus. Goes over all packets where turns were not looked for yet.
    std::shared_ptr<const dissect::ConversationTurns> findTurns() const;
    // Of all of them, by side of the tap. Goes over all packets.
    dissect::RttBySide rttBySide() const;
    // The row that stands for a conversation; beyond all rows where it is in no group.
    std::uint32_t rowFor(dissect::ConversationId id) const
    {
        return groups ? groups->groupOf[dissect::row(id)] : dissect::row(id);
    }
};

// How rows are to be shown.
struct ConversationArrangement {
    std::vector<SortBy> sorting; // the most significant first; never empty. Bytes follow the wait
    QString find; // only rows whose addresses, ports or protocol hold it; empty: all
    ConversationSelection kept = {}; // shown without packets too, and groups of them
};

// The rows with packets, and those that are kept, in their order, those without a value of it last;
// equal ones keep the order of their first packets.
std::vector<std::uint32_t> arranged(
    const ConversationRows &rows, const ConversationArrangement &arrangement);

} // namespace remora::model
