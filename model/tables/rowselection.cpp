// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/rowselection.h"

#include <algorithm>

namespace remora::model {

namespace {

    using Id = dissect::ConversationId;

    // Adds each once, in the order of coming.
    class Collector {
    public:
        explicit Collector(std::size_t keys)
            : m_isIn(keys)
        {
        }
        bool has(std::uint32_t key) const { return key < m_isIn.size() && m_isIn[key] != 0; }
        void add(std::uint32_t key)
        {
            if (key >= m_isIn.size() || m_isIn[key] != 0)
                return;
            m_isIn[key] = 1;
            m_chosen.push_back(Id{key});
        }
        void remove(std::uint32_t key)
        {
            if (key < m_isIn.size())
                m_isIn[key] = 0;
        }
        RowSelection take()
        {
            std::erase_if(m_chosen, [this](Id id) { return !has(dissect::row(id)); });
            RowSelection selection(std::move(m_chosen));
            selection.set(); // made here, not where it is painted
            return selection;
        }

    private:
        std::vector<std::uint8_t> m_isIn;
        std::vector<Id> m_chosen;
    };

    bool coversAll(const RowChange &change, std::size_t rows)
    {
        return change.rows.size() == 1 && change.rows.front().first == 0
            && change.rows.front().second + 1 == static_cast<int>(rows);
    }

    RowSelection inOrderOf(const RowSelection &before, const RowSelection &now)
    {
        if (now.chosen().size() > mostColours)
            return now;
        std::vector<Id> kept;
        for (const Id id : before.chosen()) {
            if (now.has(id))
                kept.push_back(id);
        }
        for (const Id id : now.chosen()) {
            if (std::find(kept.begin(), kept.end(), id) == kept.end())
                kept.push_back(id);
        }
        return RowSelection(std::move(kept));
    }

} // namespace

RowSelection changed(const RowSelection &before, const RowChange &change,
    const std::vector<std::uint32_t> &order, bool isWhole)
{
    using Kind = RowChange::Kind;
    const bool adds = change.kind == Kind::Replace || change.kind == Kind::Add;
    if (adds && isWhole && order.size() > mostColours && coversAll(change, order.size()))
        return RowSelection::all();
    if (change.rows.empty() || (change.kind == Kind::Add && before.isAll()))
        return change.kind == Kind::Replace ? RowSelection() : before;
    std::uint32_t keys = 0;
    for (const std::uint32_t key : order)
        keys = std::max(keys, key + 1);
    for (const Id id : before.chosen())
        keys = std::max(keys, dissect::row(id) + 1);
    Collector collected(keys);
    if (change.kind != Kind::Replace && before.isAll()) {
        for (const std::uint32_t key : order)
            collected.add(key);
    } else if (change.kind != Kind::Replace) {
        for (const Id id : before.chosen())
            collected.add(dissect::row(id));
    }
    for (const auto &[first, last] : change.rows) {
        const auto end = std::min(static_cast<std::size_t>(last) + 1, order.size());
        for (auto row = static_cast<std::size_t>(first); row < end; ++row) {
            const bool removes = change.kind == Kind::Remove
                || (change.kind == Kind::Toggle && collected.has(order[row]));
            if (removes)
                collected.remove(order[row]);
            else
                collected.add(order[row]);
        }
    }
    return inOrderOf(before, collected.take());
}

ConversationSelection conversationsOf(const RowSelection &keys, const ConversationRows &rows)
{
    if (!rows.groups || keys.chosen().empty())
        return keys;
    std::vector<Id> members;
    for (const Id key : keys.chosen()) {
        if (dissect::row(key) >= rows.size())
            continue;
        const auto own = rows.groups->membersOf(dissect::row(key));
        members.insert(members.end(), own.begin(), own.end());
    }
    ConversationSelection conversations(std::move(members));
    conversations.set();
    return conversations;
}

RowSelection keysOf(const ConversationSelection &conversations, const ConversationRows &rows)
{
    if (!rows.groups || conversations.chosen().empty())
        return conversations;
    Collector keys(rows.size());
    for (const Id id : conversations.chosen()) {
        if (dissect::row(id) < rows.conversations->size())
            keys.add(rows.rowFor(id));
    }
    return keys.take();
}

} // namespace remora::model
