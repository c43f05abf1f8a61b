// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "dissect/fields/cell.h"

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

// The cells of one column in one group. Sums of whole numbers and times are exact as long as 64
// bits hold them.
class Aggregation {
public:
    // False where the function needs a number and the cell is none.
    bool add(const Cell &cell, Aggregate function);
    Cell result(Aggregate function) const;

private:
    struct Many {
        std::vector<double> numbers;
        std::unordered_set<std::string> cells;
    };

    void addToSum(const Cell &cell);
    void keepExtreme(const Cell &cell, bool isLeast);
    Many &many();

    std::uint64_t m_count = 0; // cells, or numbers where the function needs them
    Cell::Kind m_kind
        = Cell::Kind::Nothing; // of the sum, or of the extreme: Number, Seconds or Real
    std::int64_t m_number = 0;
    double m_real = 0;
    double m_lost = 0; // of a real sum, to rounding
    std::unique_ptr<Many> m_many; // for percentiles and Distinct only
};

} // namespace remora::dissect
