// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/query/celltable.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace remora::dissect {

namespace {

    // Sorting cannot be interrupted otherwise.
    struct Cancelled { };
    class Interruption {
    public:
        explicit Interruption(const std::atomic<bool> &cancelled)
            : m_cancelled(cancelled)
        {
        }
        void look()
        {
            constexpr std::size_t often = 1U << 16U;
            if (++m_looks % often == 0 && m_cancelled)
                throw Cancelled();
        }

    private:
        const std::atomic<bool> &m_cancelled;
        std::size_t m_looks = 0;
    };

    struct Key {
        std::int64_t number; // the same order as that of the cells
        std::uint32_t row;
    };

    std::optional<std::int64_t> keyOf(const Cell &cell)
    {
        if (cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Flags
            || cell.kind == Cell::Kind::Seconds)
            return cell.number;
        if (cell.kind != Cell::Kind::Address || cell.address.family() != IpAddress::Family::V4)
            return std::nullopt;
        std::int64_t number = 0;
        const auto bytes = cell.address.bytes();
        for (std::size_t i = 0; i < 4; ++i)
            number = number * 256 + bytes[i];
        return number;
    }

    // Rows that have a value, with a key, and behind them those that have none; nothing where a key
    // is not enough. Cells are slow to read, and are compared often.
    struct Keys {
        std::vector<Key> keys;
        std::vector<std::uint32_t> empty;
    };
    std::optional<Keys> keysOf(
        const CellTable &table, std::size_t column, Interruption &interruption)
    {
        Keys all;
        Cell::Kind kind = Cell::Kind::Nothing;
        std::string kept;
        for (std::uint32_t row = 0; row < table.rows(); ++row) {
            interruption.look();
            const Cell cell = table.cell(row, column, kept);
            if (cell.isEmpty()) {
                all.empty.push_back(row);
                continue;
            }
            const auto key = keyOf(cell);
            if (!key || (kind != Cell::Kind::Nothing && kind != cell.kind))
                return std::nullopt;
            kind = cell.kind;
            all.keys.push_back({*key, row});
        }
        return all;
    }

    std::vector<std::uint32_t> sortedByKeys(Keys all, bool isDescending, Interruption &interruption)
    {
        std::ranges::stable_sort(all.keys, [&](const Key &one, const Key &other) {
            interruption.look();
            return isDescending ? other.number < one.number : one.number < other.number;
        });
        std::vector<std::uint32_t> order;
        order.reserve(all.keys.size() + all.empty.size());
        for (const Key &key : all.keys)
            order.push_back(key.row);
        order.insert(order.end(), all.empty.begin(), all.empty.end());
        return order;
    }

    std::vector<std::uint32_t> sortedByCells(
        const CellTable &table, std::size_t column, bool isDescending, Interruption &interruption)
    {
        std::vector<std::uint32_t> order(table.rows());
        std::iota(order.begin(), order.end(), 0U);
        std::string mine;
        std::string theirs;
        std::ranges::stable_sort(order, [&](std::uint32_t one, std::uint32_t other) {
            interruption.look();
            return sortsBefore(
                table.cell(one, column, mine), table.cell(other, column, theirs), isDescending);
        });
        return order;
    }

} // namespace

void readRows(const CellTable &table, RowTarget &to, const std::atomic<bool> &cancelled,
    const std::vector<std::uint32_t> *which)
{
    std::vector<Cell> cells(table.columns());
    std::vector<std::string> kept(table.columns());
    const std::size_t rows = which != nullptr ? which->size() : table.rows();
    for (std::size_t i = 0; i < rows && !cancelled && !to.isOver(); ++i) {
        const std::size_t row = which != nullptr ? (*which)[i] : i;
        for (std::size_t column = 0; column < cells.size(); ++column)
            cells[column] = table.cell(row, column, kept[column]);
        to.add(table.packet(row), cells);
    }
}

std::vector<std::uint32_t> sortedRows(const CellTable &table, std::size_t column, bool isDescending,
    const std::atomic<bool> &cancelled)
{
    Interruption interruption(cancelled);
    try {
        if (auto keys = keysOf(table, column, interruption))
            return sortedByKeys(std::move(*keys), isDescending, interruption);
        return sortedByCells(table, column, isDescending, interruption);
    } catch (const Cancelled &) {
        return {};
    }
}

} // namespace remora::dissect
