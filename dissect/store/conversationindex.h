// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace remora::dissect {

// Finds the row of a conversation by the hash of its ends. It keeps 8 bytes a conversation and no
// keys: the caller has the rows in memory that it must touch anyway, and a million conversations
// still fit the processor's cache. At most 2^31 of them.
class ConversationIndex {
public:
    static constexpr std::uint32_t none = 0xffffffffU;

    ConversationIndex()
        : m_slots(64)
        , m_mask(m_slots.size() - 1)
    {
    }

    // The row of that hash for which `isIt(row)` is true, or none.
    template <typename IsIt> std::uint32_t find(std::uint32_t hash, IsIt isIt) const
    {
        for (std::size_t at = place(hash); m_slots[at].row != none; at = after(at)) {
            if (m_slots[at].hash == hash && isIt(m_slots[at].row))
                return m_slots[at].row;
        }
        return none;
    }
    // Lets the processor fetch what `find` will look at.
    void prefetch(std::uint32_t hash) const { __builtin_prefetch(&m_slots[place(hash)]); }
    // Only for ends that are not in the index yet.
    void insert(std::uint32_t hash, std::uint32_t row)
    {
        if (++m_count > m_slots.size() / 2)
            grow();
        put({hash, row});
    }
    // From now on the ends of row `from` belong to row `to`.
    void replace(std::uint32_t hash, std::uint32_t from, std::uint32_t to)
    {
        std::size_t at = place(hash);
        while (m_slots[at].row != from)
            at = after(at);
        m_slots[at].row = to;
    }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t row = none;
    };

    std::size_t place(std::uint32_t hash) const { return hash & m_mask; }
    std::size_t after(std::size_t at) const { return (at + 1) & m_mask; }
    void put(const Slot &slot)
    {
        std::size_t at = place(slot.hash);
        while (m_slots[at].row != none)
            at = after(at);
        m_slots[at] = slot;
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        m_mask = m_slots.size() - 1;
        for (const Slot &slot : old) {
            if (slot.row != none)
                put(slot);
        }
    }

    std::vector<Slot> m_slots; // a power of two of them
    std::size_t m_mask; // of places: one less than there are slots
    std::size_t m_count = 0;
};

} // namespace remora::dissect
