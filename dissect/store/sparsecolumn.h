// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

#include "dissect/core/plainvector.h"

namespace remora::dissect {

// A column of a chunk that only some packets have. Rows ascend.
template <class Value> class SparseColumn {
public:
    explicit SparseColumn(std::pmr::memory_resource *memory = std::pmr::get_default_resource())
        : m_rows(memory)
        , m_values(memory)
    {
    }
    // Takes no more room than it needs.
    void copy(const SparseColumn &other)
    {
        m_rows.assign(other.m_rows.begin(), other.m_rows.end());
        m_values.assign(other.m_values.begin(), other.m_values.end());
    }
    void add(std::size_t row, const Value &value)
    {
        m_rows.push_back(static_cast<std::uint16_t>(row));
        m_values.push_back(value);
    }
    // nullptr where the packet has none. O(log n).
    const Value *find(std::size_t row) const
    {
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), row);
        if (found == m_rows.end() || *found != row)
            return nullptr;
        return &m_values[static_cast<std::size_t>(found - m_rows.begin())];
    }
    std::size_t size() const { return m_rows.size(); }
    std::size_t row(std::size_t i) const { return m_rows[i]; }
    const Value &value(std::size_t i) const { return m_values[i]; }
    void shrink()
    {
        m_rows.shrink_to_fit();
        m_values.shrink_to_fit();
    }
    std::size_t memory() const
    {
        return m_rows.capacity() * sizeof(std::uint16_t) + m_values.capacity() * sizeof(Value);
    }

private:
    PlainVector<std::uint16_t> m_rows; // a chunk holds up to 65,536 packets
    PlainVector<Value> m_values;
};

} // namespace remora::dissect
