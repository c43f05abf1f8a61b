// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/query/grouping.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace remora::dissect {

namespace {

    using Kind = Cell::Kind;

    template <class Value> void appendBytes(std::string &to, const Value &value)
    {
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        to.append(bytes, sizeof value);
    }

    // Cells that are written the same have the same key, and no other ones.
    void appendKey(std::string &to, const Cell &cell)
    {
        to.push_back(static_cast<char>(cell.kind));
        switch (cell.kind) {
        case Kind::Nothing:
            return;
        case Kind::Number:
        case Kind::Flags:
        case Kind::Seconds:
            appendBytes(to, cell.number);
            return;
        case Kind::Real:
            appendBytes(to, cell.real);
            return;
        case Kind::Address:
            to.push_back(static_cast<char>(cell.address.family()));
            appendBytes(to, cell.address.high());
            appendBytes(to, cell.address.low());
            return;
        case Kind::Text:
            appendBytes(to, cell.text.size());
            to.append(cell.text);
            return;
        }
    }

    // As std::stable_sort, in steps between which nobody may want the rows any more: then false.
    template <class Value, class Before>
    bool sortInSteps(std::vector<Value> &values, Before before, const RowTarget &to)
    {
        constexpr std::size_t step = 16'384;
        const auto at = [&](std::size_t i) {
            return values.begin() + static_cast<std::ptrdiff_t>(std::min(i, values.size()));
        };
        for (std::size_t i = 0; i < values.size(); i += step) {
            if (to.isOver())
                return false;
            std::stable_sort(at(i), at(i + step), before);
        }
        for (std::size_t run = step; run < values.size(); run *= 2) {
            for (std::size_t i = 0; i + run < values.size(); i += 2 * run) {
                if (to.isOver())
                    return false;
                std::inplace_merge(at(i), at(i + run), at(i + 2 * run), before);
            }
        }
        return true;
    }

} // namespace

GroupedRows::GroupedRows(RowGrouping grouping)
    : m_grouping(std::move(grouping))
{
}

Timestamp GroupedRows::edge(Timestamp time) const
{
    const Duration rest = (time - *m_origin) % *m_grouping.bin;
    return time - (rest < 0 ? rest + *m_grouping.bin : rest);
}

bool GroupedRows::makeKey(const RowPacket &packet, std::span<const Cell> cells)
{
    m_key.clear();
    if (m_grouping.bin) {
        if (packet.time == noTime) {
            ++m_untimed;
            return false;
        }
        if (!m_origin)
            m_origin = startOfDay(packet.time);
        const Timestamp left = edge(packet.time);
        m_firstEdge = std::min(m_firstEdge, left);
        m_lastEdge = std::max(m_lastEdge, left);
        appendKey(m_key, Cell::ofSeconds(left));
    }
    for (const std::size_t key : m_grouping.keys) {
        if (cells[key].isEmpty())
            return false;
        appendKey(m_key, cells[key]);
    }
    return true;
}

GroupedRows::Group GroupedRows::makeGroup(
    const RowPacket &packet, std::span<const Cell> cells) const
{
    Group group;
    group.key = m_key;
    group.first = packet;
    if (m_grouping.bin)
        group.head.push_back(Cell::ofSeconds(edge(packet.time)));
    for (const std::size_t key : m_grouping.keys)
        group.head.push_back(cells[key]);
    group.values.resize(m_grouping.values.size());
    return group;
}

void GroupedRows::add(const RowPacket &packet, std::span<const Cell> cells)
{
    if (!makeKey(packet, cells)) {
        ++m_left;
        return;
    }
    // Packets of one group often follow each other.
    if (m_last == nullptr || m_last->key != m_key) {
        const auto known = m_known.find(m_key);
        if (known != m_known.end()) {
            m_last = known->second;
        } else {
            m_last = &m_groups.emplace_back(makeGroup(packet, cells));
            // The texts of the row are gone with it; those of the key stay.
            std::size_t at = 0;
            std::string key;
            for (Cell &cell : m_last->head) {
                key.clear();
                appendKey(key, cell);
                at += key.size();
                if (cell.kind == Kind::Text)
                    cell.text = std::string_view(m_last->key)
                                    .substr(at - cell.text.size(), cell.text.size());
            }
            m_known.emplace(m_last->key, m_last);
        }
    }
    for (std::size_t i = 0; i < m_grouping.values.size(); ++i) {
        const RowGrouping::Value &value = m_grouping.values[i];
        if (!m_last->values[i].add(cells[value.column], value.function))
            ++m_noNumbers;
    }
}

std::uint64_t GroupedRows::bins() const
{
    if (!m_grouping.bin || m_groups.empty())
        return 0;
    return static_cast<std::uint64_t>(m_lastEdge - m_firstEdge)
        / static_cast<std::uint64_t>(*m_grouping.bin)
        + 1;
}

bool GroupedRows::isOneTotal() const { return !m_grouping.bin && m_grouping.keys.empty(); }

bool GroupedRows::fillsGaps() const
{
    return m_grouping.bin && m_grouping.keys.empty() && bins() <= mostBins;
}

std::deque<GroupedRows::Group> GroupedRows::emptyBins() const
{
    std::deque<Group> empty;
    std::string key;
    for (std::uint64_t i = 0; i < bins(); ++i) {
        const Cell left = Cell::ofSeconds(m_firstEdge + static_cast<Duration>(i) * *m_grouping.bin);
        key.clear();
        appendKey(key, left);
        if (m_known.contains(key))
            continue;
        Group &group = empty.emplace_back();
        group.head.push_back(left);
        group.values.resize(m_grouping.values.size());
    }
    return empty;
}

// Groups that are written though no row is in them.
std::deque<GroupedRows::Group> GroupedRows::withoutRows() const
{
    if (fillsGaps())
        return emptyBins();
    std::deque<Group> total;
    if (isOneTotal() && m_groups.empty()) // of no rows: as many as none, not nothing
        total.emplace_back().values.resize(m_grouping.values.size());
    return total;
}

Cell GroupedRows::cell(const Group &group, std::size_t column) const
{
    if (column < group.head.size())
        return group.head[column];
    const std::size_t value = column - group.head.size();
    return group.values[value].result(m_grouping.values[value].function);
}

void GroupedRows::write(const GroupOrder &order, RowTarget &to) const
{
    struct Ranked {
        const Group *group;
        Cell cell; // of the column that is sorted by
    };
    const std::deque<Group> empty = withoutRows();
    std::vector<Ranked> ranked;
    for (const auto *groups : {&m_groups, &empty}) {
        for (const Group &group : *groups)
            ranked.push_back({&group, order.column ? cell(group, *order.column) : Cell()});
    }
    const auto comesBefore = [&](const Ranked &one, const Ranked &other) {
        if (sortsBefore(one.cell, other.cell, order.isDescending))
            return true;
        if (sortsBefore(other.cell, one.cell, order.isDescending))
            return false;
        return std::ranges::lexicographical_compare(one.group->head, other.group->head,
            [](const Cell &mine, const Cell &theirs) { return sortsBefore(mine, theirs, false); });
    };
    if (!sortInSteps(ranked, comesBefore, to))
        return;
    if (order.most && *order.most < ranked.size())
        ranked.resize(*order.most);
    std::vector<Cell> cells;
    for (const Ranked &one : ranked) {
        if (to.isOver())
            return;
        cells.clear();
        for (std::size_t i = 0; i < one.group->head.size() + m_grouping.values.size(); ++i)
            cells.push_back(cell(*one.group, i));
        to.add({0, one.group->first.time, one.group->first.capture}, cells);
    }
}

} // namespace remora::dissect
