// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <type_traits>

namespace remora::dissect {

// A vector of plain values for what grows with every packet: values can be added in advance and
// written later, without being zeroed before, and adding one is no call of a function.
template <class Value> class PlainVector {
    static_assert(std::is_trivially_copyable_v<Value>);

public:
    using value_type = Value;

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const Value &operator[](std::size_t i) const { return m_data[i]; }
    Value &operator[](std::size_t i) { return m_data[i]; }
    const Value *data() const { return m_data.get(); }
    const Value *begin() const { return m_data.get(); }
    const Value *end() const { return m_data.get() + m_size; }

    void push_back(const Value &value)
    {
        if (m_size == m_capacity) [[unlikely]] {
            const Value kept = value; // it may lie in here
            reserve(std::max<std::size_t>(m_capacity * 2, 4));
            m_data[m_size++] = kept;
            return;
        }
        m_data[m_size++] = value;
    }
    // So many more, to be written by the caller.
    Value *extend(std::size_t count)
    {
        if (m_capacity - m_size < count)
            reserve(std::max(m_capacity * 2, m_size + count));
        m_size += count;
        return m_data.get() + (m_size - count);
    }
    void reserve(std::size_t capacity)
    {
        if (capacity <= m_capacity)
            return;
        auto data = std::make_unique_for_overwrite<Value[]>(capacity);
        std::copy_n(m_data.get(), m_size, data.get());
        m_data = std::move(data);
        m_capacity = capacity;
    }
    Value &back() { return m_data[m_size - 1]; }
    const Value &back() const { return m_data[m_size - 1]; }
    std::size_t capacity() const { return m_capacity; }
    // Keeps the room.
    void clear() { m_size = 0; }
    // Of what is there, only so many from `first` on.
    void keep(std::size_t first, std::size_t count)
    {
        if (first > 0)
            std::copy_n(m_data.get() + first, count, m_data.get());
        m_size = count;
    }
    // Gives the room back.
    void release()
    {
        m_data.reset();
        m_size = 0;
        m_capacity = 0;
    }

private:
    std::unique_ptr<Value[]> m_data; // NOLINT(modernize-avoid-c-arrays): not zeroed
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace remora::dissect
