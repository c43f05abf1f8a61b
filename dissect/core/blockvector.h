// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace remora::dissect {

// A list that grows at its end without moving what is in it: millions of rows are not copied, and
// hardly any room is in reserve.
template <class Value> class BlockVector {
public:
    Value &append()
    {
        if (m_size == m_blocks.size() * blockSize)
            m_blocks.push_back(std::make_unique<Block>());
        return (*this)[m_size++];
    }
    Value &operator[](std::size_t i) { return (*m_blocks[i / blockSize])[i % blockSize]; }
    const Value &operator[](std::size_t i) const
    {
        return (*m_blocks[i / blockSize])[i % blockSize];
    }
    std::size_t size() const { return m_size; }

private:
    static constexpr std::size_t blockSize = 1024;
    using Block = std::array<Value, blockSize>;
    std::vector<std::unique_ptr<Block>> m_blocks;
    std::size_t m_size = 0;
};

} // namespace remora::dissect
