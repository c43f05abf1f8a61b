// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/packetstore.h"

#include <algorithm>

namespace remora::dissect {

void PacketStore::append(std::shared_ptr<const PacketChunk> chunk)
{
    m_firsts.push_back(m_packets);
    m_packets += chunk->size();
    m_chunks.push_back(std::move(chunk));
}

PacketStore::Place PacketStore::place(PacketIndex packet) const
{
    const auto index = static_cast<std::uint64_t>(packet);
    const auto behind = std::upper_bound(m_firsts.begin(), m_firsts.end(), index);
    const auto chunk = static_cast<std::size_t>(behind - m_firsts.begin()) - 1;
    return {chunk, static_cast<std::size_t>(index - m_firsts[chunk])};
}

PacketStore PacketStore::selected(std::vector<RowMask> masks) const
{
    return selected(std::make_shared<const std::vector<RowMask>>(std::move(masks)));
}

PacketStore PacketStore::selected(std::shared_ptr<const std::vector<RowMask>> masks) const
{
    PacketStore store = *this;
    store.m_masks = std::move(masks);
    return store;
}

PacketStore PacketStore::narrowed(std::vector<RowMask> masks) const
{
    for (std::size_t i = 0; m_masks != nullptr && i < masks.size(); ++i) {
        for (std::size_t row = 0; row < masks[i].size(); ++row)
            masks[i][row] &= (*m_masks)[i][row];
    }
    return selected(std::move(masks));
}

PacketStore PacketStore::within(const TimeRange &range) const
{
    std::vector<RowMask> masks;
    masks.reserve(m_chunks.size());
    for (const auto &chunk : m_chunks) {
        RowMask &mask = masks.emplace_back(chunk->size());
        for (std::size_t row = 0; row < mask.size(); ++row)
            mask[row] = range.contains(chunk->times[row]) ? 1 : 0;
    }
    return narrowed(std::move(masks));
}

std::size_t PacketStore::memory() const
{
    std::size_t bytes = 0;
    for (const auto &chunk : m_chunks)
        bytes += chunk->memory();
    return bytes;
}

} // namespace remora::dissect
