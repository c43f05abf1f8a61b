// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "dissect/query/aggregate.h"
#include "dissect/query/rowtarget.h"

namespace remora::dissect {

// How rows are grouped, by the places of their columns; as pandas' groupby does, and resample where
// there are only bins.
struct RowGrouping {
    struct Value {
        std::size_t column;
        Aggregate function;
    };
    std::optional<Duration>
        bin; // then a group is of one bin, and its left edge is the first column
    std::vector<std::size_t> keys; // a group has the same cells there; rows without one have none
    std::vector<Value> values;
};

// In which order groups are written: by bin and keys, or by a column first.
struct GroupOrder {
    std::optional<std::size_t> column; // of what comes out: bin, keys, values
    bool isDescending = false;
    std::optional<std::size_t> most; // groups
};

// Takes rows and hands groups on. Bins count from midnight (UTC) of the first row.
class GroupedRows final : public RowTarget {
public:
    explicit GroupedRows(RowGrouping grouping);

    void add(const RowPacket &packet, std::span<const Cell> cells) override;

    std::size_t groups() const { return m_groups.size(); }
    // Rows that are in no group, since they have no value for one of the keys.
    std::uint64_t left() const { return m_left; }
    // Those of them that are in no bin: their packets have no time.
    std::uint64_t untimed() const { return m_untimed; }
    // Cells that are no numbers where the function needs one: they count for nothing.
    std::uint64_t noNumbers() const { return m_noNumbers; }
    // Bins from first to last; 0 without.
    std::uint64_t bins() const;
    // Where bins are all that groups are made of, those without a row come too, up to `mostBins`.
    static constexpr std::uint64_t mostBins = 10'000'000;
    bool hasTooManyBins() const { return m_grouping.keys.empty() && bins() > mostBins; }
    void write(const GroupOrder &order, RowTarget &to) const;

private:
    struct Group {
        std::string key; // holds the texts of the head
        std::vector<Cell> head; // bin and keys
        std::vector<Aggregation> values;
        RowPacket first;
    };

    bool makeKey(const RowPacket &packet, std::span<const Cell> cells);
    Group makeGroup(const RowPacket &packet, std::span<const Cell> cells) const;
    Timestamp edge(Timestamp time) const;
    bool isOneTotal() const;
    bool fillsGaps() const;
    std::deque<Group> emptyBins() const;
    std::deque<Group> withoutRows() const;
    Cell cell(const Group &group, std::size_t column) const;

    RowGrouping m_grouping;
    std::optional<Timestamp> m_origin; // of the bins
    Timestamp m_firstEdge = latestTime;
    Timestamp m_lastEdge = -latestTime;
    std::uint64_t m_left = 0;
    std::uint64_t m_untimed = 0;
    std::uint64_t m_noNumbers = 0;
    std::string m_key; // of the row
    std::deque<Group> m_groups; // in the order of their first rows
    std::unordered_map<std::string_view, Group *> m_known; // by their keys
    Group *m_last = nullptr;
};

} // namespace remora::dissect
