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

    static constexpr std::uint64_t noProfile = ~std::uint64_t{0};
    struct Slot {
        std::uint64_t profile = noProfile;
        std::uint16_t place = 0; // among the profiles
    };

    void packTimes(const ChunkColumns &from, Room &room, PacketChunk &to);
    void packLengths(const ChunkColumns &from, Room &room, PacketChunk &to);
    void packProfiles(const ChunkColumns &from, Room &room, PacketChunk &to);
    void packOffsets(const ChunkColumns &from, Room &room, PacketChunk &to);
    void packSparse(const ChunkColumns &from, Room &room, PacketChunk &to);
    RttValues packRtts(const PlainVector<Duration> &rtts, Room &room);
    NarrowColumn narrow(const PlainVector<std::uint32_t> &numbers, Room &room);
    template <class Other>
    CloseColumn<Other> close(const PlainVector<std::uint32_t> &bases,
        const PlainVector<std::uint32_t> &numbers, Room &room, Other other);
    template <class Value> RareValues<Value> rare(Rare<Value> &from, Room &room);
    std::uint16_t placeOf(std::uint64_t profile);
    void growProfiles();

    ColumnArena m_arena;
    std::uint64_t m_seed; // so that no capture can be made to collide
    unsigned m_shift = 0; // of a hash to its slot
    std::vector<std::uint64_t> m_profiles; // of the chunk
    std::vector<Slot> m_slots; // a power of two of them
    Rare<std::uint32_t> m_rare;
};

} // namespace remora::dissect
