// SPDX-License-Identifier: GPL-3.0-or-later
// What the table of conversations shows, found off the GUI thread: groups, turns, order, totals.
#include <algorithm>
#include <utility>

#include "model/tables/conversationtablemodel.h"

namespace remora::model {

namespace {

    // What is selected and has no packet in focus.
    std::vector<dissect::ConversationId> emptyOnes(const ConversationSelection &selection,
        const std::vector<dissect::Conversation> &conversations)
    {
        std::vector<dissect::ConversationId> empty;
        for (const auto id : selection.chosen()) {
            if (dissect::row(id) < conversations.size()
                && conversations[dissect::row(id)].allPackets() == 0)
                empty.push_back(id);
        }
        return empty;
    }

} // namespace

ConversationTableModel::Arranged ConversationTableModel::answer(Asked asked)
{
    Arranged result;
    result.generation = asked.generation;
    result.rows = std::move(asked.rows);
    ConversationRows &rows = result.rows;
    const bool isGrouped = asked.grouping != dissect::Grouping::Stream;
    if (isGrouped)
        result.kept = emptyOnes(asked.selection, *rows.conversations);
    // Sorting and finding change neither groups nor details, which cost a pass over all packets.
    if (asked.before.conversations == rows.conversations && asked.before.clientIsA == rows.clientIsA
        && asked.keptBefore == result.kept) {
        rows.groups = asked.before.groups;
        rows.details = asked.before.details;
    }
    if (isGrouped && !rows.groups)
        rows.groups = std::make_shared<const dissect::ConversationGroups>(groupsOf(
            asked.grouping, *rows.conversations, *rows.notes, *rows.clientIsA, result.kept));
    const auto &all = rows.groups ? rows.groups->groups : *rows.conversations;
    if (asked.details && !rows.details)
        rows.details = rows.findDetails();
    addTurns(asked, result);
    if (!asked.selection.isAll())
        asked.arrangement.kept = asked.selection;
    auto order
        = std::make_shared<const std::vector<std::uint32_t>>(arranged(rows, asked.arrangement));
    result.order = order;
    result.chosen = keysOf(asked.selection, rows);
    result.selection = std::move(asked.selection);
    result.total = !isGrouped ? asked.withPackets
                              : static_cast<std::size_t>(std::count_if(all.begin(), all.end(),
                                  [](const auto &row) { return row.allPackets() > 0; }));
    result.rowOf.assign(all.size(), -1);
    const auto weight
        = [&](std::uint32_t key) { return std::pair(all[key].rtt().count, all[key].allPackets()); };
    for (std::size_t i = 0; i < order->size(); ++i) {
        const std::uint32_t key = (*order)[i];
        result.rowOf[key] = static_cast<int>(i);
        if (all[key].allPackets() == 0) {
            result.hasEmpty = true;
            continue;
        }
        const bool isMore = result.mostTelling < 0
            || weight((*order)[static_cast<std::size_t>(result.mostTelling)]) < weight(key);
        if (isMore)
            result.mostTelling = static_cast<int>(i);
    }
    addTotals(result);
    return result;
}

void ConversationTableModel::addTurns(const Asked &asked, Arranged &result)
{
    result.hasTurns = !asked.turns.all->empty();
    if (!asked.turns.isKnown)
        return;
    result.turnsOf = asked.turns.inFocus;
    const bool isSame = asked.before.turns && asked.turnsBefore == result.turnsOf
        && asked.before.groups == result.rows.groups
        && asked.before.conversations == result.rows.conversations;
    result.rows.turns = isSame ? asked.before.turns : result.rows.sumsOf(*result.turnsOf);
}

void ConversationTableModel::addTotals(Arranged &result)
{
    for (const std::uint32_t key : *result.order) {
        const ConversationRows &rows = result.rows;
        const auto &row = rows.groups ? rows.groups->groups[key] : (*rows.conversations)[key];
        result.packets += row.allPackets();
        result.bytes += row.allBytes();
        if (const auto *turns = rows.turns ? rows.turns->find(key) : nullptr)
            result.turnTotals.add(*turns);
    }
}

} // namespace remora::model
