// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "dissect/query/rowtarget.h"

namespace remora::dissect {

// Rows that can be read at random. Never changes once it is made; any thread may read it.
class CellTable {
public:
    CellTable() = default;
    CellTable(const CellTable &) = delete;
    CellTable &operator=(const CellTable &) = delete;
    virtual ~CellTable() = default;

    virtual std::size_t rows() const = 0; // less than 2^32
    virtual std::size_t columns() const = 0;
    virtual RowPacket packet(std::size_t row) const = 0;
    // Its text lies in the table, or in `kept`.
    virtual Cell cell(std::size_t row, std::size_t column, std::string &kept) const = 0;
};

// Hands rows on, all in their order or those that are named; ends early where they are not wanted
// or `cancelled` is set.
void readRows(const CellTable &table, RowTarget &to, const std::atomic<bool> &cancelled,
    const std::vector<std::uint32_t> *which = nullptr);
// The rows in the order of a column; those that are equal keep theirs. Empty where
// `cancelled` is set meanwhile.
std::vector<std::uint32_t> sortedRows(const CellTable &table, std::size_t column, bool isDescending,
    const std::atomic<bool> &cancelled);

} // namespace remora::dissect
