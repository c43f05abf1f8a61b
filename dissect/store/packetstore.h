// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "dissect/store/packetchunk.h"

namespace remora::dissect {

// The packets of a capture so far. A cheap value: copies share the chunks, which never change, so a
// copy can be read on any thread while the original grows.
class PacketStore {
public:
    void append(std::shared_ptr<const PacketChunk> chunk);
    const std::vector<std::shared_ptr<const PacketChunk>> &chunks() const { return m_chunks; }
    std::uint64_t packets() const { return m_packets; }
    std::size_t memory() const; // bytes of all chunks

private:
    std::vector<std::shared_ptr<const PacketChunk>> m_chunks;
    std::uint64_t m_packets = 0;
};

} // namespace remora::dissect
