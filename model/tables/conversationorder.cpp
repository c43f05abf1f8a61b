// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/conversationorder.h"

#include <algorithm>
#include <atomic>

#include "dissect/turns/turns.h"

namespace remora::model {

namespace {

    bool isFound(const ConversationValues &values, const QString &find)
    {
        using Column = ConversationColumn;
        for (const auto searched : {Column::Client, Column::ClientPort, Column::Server,
                 Column::ServerPort, Column::Protocol, Column::Service}) {
            if (cellText(searched, values).contains(find, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

    struct Item {
        SortKey key;
        std::uint32_t row;
        bool isMissing; // it has no value: last, up and down

        bool comesBefore(const Item &other) const
        {
            return isMissing != other.isMissing ? other.isMissing : key < other.key;
        }
    };

    // Keys are taken out once: comparing rows themselves would fetch each of them twenty times.
    void takeKeys(std::vector<Item> &items, const ConversationRows &rows, const SortBy &by)
    {
        const std::uint64_t flip = by.descending ? ~std::uint64_t{0} : 0;
        for (Item &item : items) {
            const auto key = sortKey(by.column, rows.values(item.row));
            item.isMissing = !key;
            item.key = key ? SortKey{(*key)[0] ^ flip, (*key)[1] ^ flip} : SortKey{};
        }
    }

} // namespace

std::vector<SortBy> usualSorting(bool hasTurns)
{
    using Column = ConversationColumn;
    return {hasTurns ? SortBy{Column::Wait, true} : SortBy{Column::Bytes, true}};
}

ConversationRows ConversationRows::of(const Investigation &investigation)
{
    ConversationRows rows;
    rows.store = investigation.store();
    rows.conversations = investigation.conversations();
    rows.notes = investigation.noteTotals();
    rows.clientIsA = investigation.clientIsA();
    rows.serverPorts = investigation.capture().serverPorts();
    rows.swapped = investigation.capture().swapped();
    rows.turnSource = investigation.turnSource();
    return rows;
}

std::shared_ptr<const std::vector<dissect::ConversationDetails>>
ConversationRows::findDetails() const
{
    return std::make_shared<const std::vector<dissect::ConversationDetails>>(groups
            ? detailsOf(store, groups->groups, groups->groupOf, *clientIsA)
            : detailsOf(store, *conversations));
}

std::shared_ptr<const dissect::ConversationTurns> ConversationRows::sumsOf(
    std::span<const dissect::Turn> turnsInFocus) const
{
    auto each
        = std::make_shared<const dissect::ConversationTurns>(turnsInFocus, conversations->size());
    return !groups ? each
                   : std::make_shared<const dissect::ConversationTurns>(
                       *each, groups->groupOf, groups->groups.size());
}

std::shared_ptr<const dissect::ConversationTurns> ConversationRows::findTurns() const
{
    const auto table = turnSource ? turnSource->table(std::atomic<bool>(false)) : nullptr;
    if (!table)
        return nullptr;
    return store.isEverything() ? sumsOf(table->turns())
                                : sumsOf(dissect::turnsWithin(store, table->turns()));
}

dissect::RttBySide ConversationRows::rttBySide() const
{
    return clientIsA ? dissect::rttBySide(store, *conversations, *clientIsA) : dissect::RttBySide();
}

ConversationValues ConversationRows::values(std::uint32_t row) const
{
    ConversationValues values;
    values.isGroup = groups != nullptr;
    values.names = names.get();
    values.details = details ? &(*details)[row] : nullptr;
    values.turns = turns ? turns->find(row) : nullptr;
    if (groups) {
        values.conversation = &groups->groups[row];
        values.notes = notesOf(*values.conversation, groups->notes);
        values.members = groups->membersOf(row).size();
        values.roles.clientIsA = true;
        return values;
    }
    values.conversation = &(*conversations)[row];
    values.notes = notesOf(*values.conversation, *notes);
    values.roles = rolesOf(*values.conversation, serverPorts);
    values.swapped = !swapped.isEmpty() && swapped.contains(row);
    values.roles.clientIsA = values.roles.clientIsA != values.swapped;
    return values;
}

std::vector<dissect::ConversationId> ConversationRows::members(std::uint32_t row) const
{
    if (!groups)
        return {dissect::ConversationId{row}};
    const auto members = groups->membersOf(row);
    return {members.begin(), members.end()};
}

std::vector<dissect::ConversationId> ConversationRows::someMembers(std::uint32_t row) const
{
    if (!groups)
        return {dissect::ConversationId{row}};
    constexpr std::size_t some = 100;
    const auto members = groups->membersOf(row);
    return {members.begin(),
        members.begin() + static_cast<std::ptrdiff_t>(std::min(members.size(), some))};
}

std::vector<std::uint32_t> arranged(
    const ConversationRows &rows, const ConversationArrangement &arrangement)
{
    std::vector<Item> items;
    const auto size = static_cast<std::uint32_t>(rows.size());
    const auto &all = rows.groups ? rows.groups->groups : *rows.conversations;
    for (std::uint32_t row = 0; row < size; ++row) {
        const bool isKept = rows.groups || arrangement.kept.has(dissect::ConversationId{row});
        if (all[row].allPackets() == 0 && !isKept)
            continue;
        if (arrangement.find.isEmpty() || isFound(rows.values(row), arrangement.find))
            items.push_back({{}, row, false});
    }
    auto sorting = arrangement.sorting;
    if (sorting.size() == 1 && isOfTurns(sorting.front().column))
        sorting.push_back({ConversationColumn::Bytes, true}); // many rows have none
    for (auto by = sorting.rbegin(); by != sorting.rend(); ++by) {
        takeKeys(items, rows, *by);
        if (by == sorting.rbegin()) {
            std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) {
                return a.comesBefore(b) || (!b.comesBefore(a) && a.row < b.row);
            });
            continue;
        }
        std::stable_sort(items.begin(), items.end(),
            [](const Item &a, const Item &b) { return a.comesBefore(b); });
    }
    std::vector<std::uint32_t> order;
    order.reserve(items.size());
    for (const Item &item : items)
        order.push_back(item.row);
    return order;
}

} // namespace remora::model
