// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/packetstore.h"

namespace remora::dissect {

void PacketStore::append(std::shared_ptr<const PacketChunk> chunk)
{
    m_packets += chunk->size();
    m_chunks.push_back(std::move(chunk));
}

PacketStore PacketStore::selected(std::vector<RowMask> masks) const
{
    PacketStore store = *this;
    store.m_masks = std::make_shared<const std::vector<RowMask>>(std::move(masks));
    return store;
}

std::size_t PacketStore::memory() const
{
    std::size_t bytes = 0;
    for (const auto &chunk : m_chunks)
        bytes += chunk->memory();
    return bytes;
}

} // namespace remora::dissect
