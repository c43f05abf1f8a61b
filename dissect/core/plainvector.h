// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory_resource>
#include <type_traits>

namespace remora::dissect {

// A vector of plain values for what grows with every packet: values can be added in advance and
// written later, without being zeroed before, and adding one is no call of a function.
template <class Value> class PlainVector {
    static_assert(std::is_trivially_copyable_v<Value>);

public:
    using value_type = Value;

    explicit PlainVector(std::pmr::memory_resource *memory = std::pmr::get_default_resource())
        : m_memory(memory)
    {
    }
    PlainVector(const PlainVector &) = delete;
    PlainVector &operator=(const PlainVector &) = delete;
    ~PlainVector() { release(); }

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    std::size_t capacity() const { return m_capacity; }
    const Value &operator[](std::size_t i) const { return m_data[i]; }
    Value &operator[](std::size_t i) { return m_data[i]; }
    const Value *data() const { return m_data; }
    const Value *begin() const { return m_data; }
    const Value *end() const { return m_data + m_size; }
    Value *begin() { return m_data; }
    Value *end() { return m_data + m_size; }
    const Value &front() const { return m_data[0]; }
    const Value &back() const { return m_data[m_size - 1]; }

    void push_back(const Value &value)
    {
        if (m_size == m_capacity) [[unlikely]] {
            const Value kept = value; // it may lie in here
            grow(1);
            m_data[m_size++] = kept;
            return;
        }
        m_data[m_size++] = value;
    }
    // So many more, to be written by the caller.
    Value *extend(std::size_t count)
    {
        if (m_capacity - m_size < count)
            grow(count);
        m_size += count;
        return m_data + (m_size - count);
    }
    template <class From> void assign(From begin, From end)
    {
        m_size = 0;
        const auto count = static_cast<std::size_t>(end - begin);
        reserve(count);
        std::copy(begin, end, extend(count));
    }
    void reserve(std::size_t capacity)
    {
        if (capacity > m_capacity)
            move(capacity);
    }
    void shrink_to_fit()
    {
        if (m_size < m_capacity)
            move(m_size);
    }

private:
    void grow(std::size_t count) { move(std::max(m_capacity * 2, m_size + count)); }
    void move(std::size_t capacity)
    {
        Value *data = nullptr;
        if (capacity > 0) {
            data = static_cast<Value *>(
                m_memory->allocate(capacity * sizeof(Value), alignof(Value)));
            if (m_size > 0)
                std::memcpy(static_cast<void *>(data), m_data, m_size * sizeof(Value));
        }
        release();
        m_data = data;
        m_capacity = capacity;
    }
    void release()
    {
        if (m_data != nullptr)
            m_memory->deallocate(m_data, m_capacity * sizeof(Value), alignof(Value));
    }

    std::pmr::memory_resource *m_memory;
    Value *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace remora::dissect
