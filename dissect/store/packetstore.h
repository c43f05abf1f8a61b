// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "dissect/store/packetchunk.h"
#include "dissect/store/rowmask.h"

namespace remora::dissect {

// The packets of a capture so far. A cheap value: copies share the chunks, which never change, so a
// copy can be read on any thread while the original grows.
class PacketStore {
public:
    void append(std::shared_ptr<const PacketChunk> chunk);
    const std::vector<std::shared_ptr<const PacketChunk>> &chunks() const { return m_chunks; }
    std::uint64_t packets() const { return m_packets; } // in or not
    // A store of the same chunks, of which only the packets of the masks are in; one mask a chunk.
    PacketStore selected(std::vector<RowMask> masks) const;
    PacketStore selected(std::shared_ptr<const std::vector<RowMask>> masks) const;
    // Of the packets that are in, only those that are in the masks too, or lie within a range.
    PacketStore narrowed(std::vector<RowMask> masks) const;
    PacketStore within(const TimeRange &range) const;
    bool isIn(std::size_t chunk, std::size_t row) const
    {
        return m_masks == nullptr || (*m_masks)[chunk][row] != 0;
    }
    std::size_t memory() const; // bytes of all chunks

    // Where a packet lies.
    struct Place {
        std::size_t chunk;
        std::size_t row;
    };
    Place place(PacketIndex packet) const; // of a packet that is there, in or not
    // The index of a chunk's first packet.
    std::uint64_t first(std::size_t chunk) const { return m_firsts[chunk]; }
    bool isEverything() const { return m_masks == nullptr; }
    // Of a chunk; nullptr where all of its packets are in.
    const RowMask *mask(std::size_t chunk) const
    {
        return m_masks == nullptr ? nullptr : &(*m_masks)[chunk];
    }

private:
    std::vector<std::shared_ptr<const PacketChunk>> m_chunks;
    std::shared_ptr<const std::vector<RowMask>> m_masks; // nullptr: all packets are in
    std::vector<std::uint64_t> m_firsts; // by chunk
    std::uint64_t m_packets = 0;
};

} // namespace remora::dissect
