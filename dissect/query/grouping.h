// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "dissect/core/timestamp.h"
#include "dissect/query/rowwriter.h"

namespace remora::dissect {

// What becomes of the cells of a column in a group. Cells that are empty count nowhere, those that
// are no number only for Count and Distinct.
enum class Aggregate : std::uint8_t {
    Sum,
    Count,
    Minimum,
    Mean,
    Maximum,
    Median,
    P95, // between two values in proportion, as pandas does
    Distinct,
};
inline constexpr std::string_view aggregateNames[]{
    "sum", "count", "min", "mean", "max", "median", "p95", "distinct"};
std::optional<Aggregate> aggregateOf(std::string_view name);

// How rows are grouped, by the places of their columns.
struct RowGrouping {
    struct Value {
        std::size_t column;
        Aggregate function;
    };
    struct Bin {
        std::size_t column; // frame.time_epoch
        Duration width;
        Timestamp origin; // of the bins: midnight of the first day
    };
    std::optional<Bin> bin; // then a group is of one bin, and its left edge is the first column
    std::vector<std::size_t> keys; // a group has the same cells there, empty ones too
    std::vector<Value> values;
};

// In which order groups are written; those of the same rank in that of their first rows.
struct GroupOrder {
    std::optional<std::size_t> column; // of what comes out: bin, keys, values
    bool isDescending = false;
    std::optional<std::size_t> most; // groups
};

// Takes rows and hands groups on.
class GroupedRows final : public RowTarget {
public:
    // `columns`: how many cells a row has.
    GroupedRows(RowGrouping grouping, std::size_t columns);

    void add(std::string_view cell) override { m_cells[m_at++] = cell; }
    void endRow() override;
    bool isOver() const override { return false; }

    void write(const GroupOrder &order, RowTarget &to) const;

private:
    struct Cell {
        std::uint64_t count = 0; // that are not empty
        std::uint64_t numbers = 0;
        double sum = 0;
        double lost = 0; // of the sum, to rounding
        double least = 0;
        double greatest = 0;
        std::vector<double> all; // for percentiles only
        std::unordered_set<std::string> texts; // for Distinct only
    };
    struct Group {
        std::vector<std::string> head; // bin and keys
        std::vector<Cell> values;
    };

    Group &groupOfRow();
    static void count(Cell &cell, std::string_view text, Aggregate function);
    static std::string text(const Cell &cell, Aggregate function);
    std::string cell(const Group &group, std::size_t column) const;

    RowGrouping m_grouping;
    std::vector<std::string> m_cells; // of the row
    std::size_t m_at = 0;
    std::string m_key;
    std::deque<Group> m_groups; // in the order of their first rows
    std::unordered_map<std::string, Group *> m_known;
};

} // namespace remora::dissect
