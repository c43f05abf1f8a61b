// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "dissect/store/columnarena.h"
#include "dissect/store/packetchunk.h"

namespace remora::dissect {

// Packs the columns of chunks, one chunk after the other. One thread at a time.
class ChunkPacker {
public:
    ChunkPacker();
    std::shared_ptr<const PacketChunk> pack(const ChunkColumns &columns);

private:
    // Arrays behind each other in the chunk's block.
    class Room;
    // Where a number lies that hardly any row has.
    template <class Value> struct Rare {
        std::vector<std::uint16_t> rows;
        std::vector<Value> values;
        void add(std::size_t row, Value value)
        {
            rows.push_back(static_cast<std::uint16_t>(row));
            values.push_back(value);
        }
    };

    void packTimes(const ChunkColumns &from, Room &room, PacketChunk &to);
    void packLengths(const ChunkColumns &from, Room &room, PacketChunk &to);
    void packProfiles(const ChunkColumns &from, Room &room, PacketChunk &to);
    void packOffsets(const ChunkColumns &from, Room &room, PacketChunk &to);
    void packSparse(const ChunkColumns &from, Room &room, PacketChunk &to);
    template <class NumberAt> NarrowColumn narrow(std::size_t count, Room &room, NumberAt numberAt);
    template <class Other, class NumberAt>
    CloseColumn<Other> close(std::size_t count, Room &room, Other other, NumberAt numberAt);
    template <class Value> RareValues<Value> rare(Rare<Value> &from, Room &room);
    std::uint16_t profileOf(std::uint64_t key, std::size_t &slot);
    void growProfiles();

    ColumnArena m_arena;
    std::uint64_t m_seed; // so that no capture can be made to collide
    unsigned m_shift = 0; // of a hash to its slot
    std::vector<std::uint64_t> m_profiles; // of the chunk, as numbers
    std::vector<std::uint32_t> m_slots; // one more than the profile's place; 0: free
    Rare<std::uint32_t> m_rare;
};

} // namespace remora::dissect
