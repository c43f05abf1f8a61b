// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/store/sparsecolumn.h"

namespace remora::dissect {

// A column of 32-bit numbers that hardly ever need more than 16 bits, such as lengths of packets.
class NarrowColumn {
public:
    explicit NarrowColumn(std::pmr::memory_resource *memory = std::pmr::get_default_resource())
        : m_narrow(memory)
        , m_wide(memory)
    {
    }
    void copy(const NarrowColumn &other)
    {
        m_narrow.assign(other.m_narrow.begin(), other.m_narrow.end());
        m_wide.copy(other.m_wide);
    }
    void push_back(std::uint32_t value)
    {
        if (value >= marker)
            m_wide.add(m_narrow.size(), value);
        m_narrow.push_back(static_cast<std::uint16_t>(value < marker ? value : marker));
    }
    void append(const std::uint32_t *values, std::size_t count)
    {
        const std::size_t before = m_narrow.size();
        std::uint16_t *const to = m_narrow.extend(count);
        std::uint32_t greatest = 0;
        for (std::size_t i = 0; i < count; ++i) {
            greatest = std::max(greatest, values[i]);
            to[i] = static_cast<std::uint16_t>(std::min<std::uint32_t>(values[i], marker));
        }
        for (std::size_t i = 0; greatest >= marker && i < count; ++i) {
            if (values[i] >= marker)
                m_wide.add(before + i, values[i]);
        }
    }
    std::uint32_t operator[](std::size_t row) const
    {
        const std::uint16_t value = m_narrow[row];
        return value != marker ? value : *m_wide.find(row);
    }
    std::size_t size() const { return m_narrow.size(); }
    void reserve(std::size_t rows) { m_narrow.reserve(rows); }
    void shrink()
    {
        m_narrow.shrink_to_fit();
        m_wide.shrink();
    }
    std::size_t memory() const
    {
        return m_narrow.capacity() * sizeof(std::uint16_t) + m_wide.memory();
    }

private:
    static constexpr std::uint16_t marker = 0xffff;
    PlainVector<std::uint16_t> m_narrow;
    SparseColumn<std::uint32_t> m_wide;
};

} // namespace remora::dissect
