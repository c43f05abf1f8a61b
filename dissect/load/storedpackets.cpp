// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/load/storedpackets.h"

namespace remora::dissect {

namespace {

    constexpr const char *stopped = "stopped";
    constexpr const char *changed = "the file has changed since it was read";

} // namespace

Result<StoredPackets> StoredPackets::open(const std::string &path)
{
    auto records = openRecordsAgain(path);
    if (!records)
        return tl::unexpected(records.error());
    return StoredPackets(std::move(*records));
}

Result<void> StoredPackets::each(
    const PacketStore &store, const std::atomic<bool> &cancelled, const Visit &visit)
{
    RawPacket packet;
    for (; m_chunks < store.chunks().size(); ++m_chunks) {
        const PacketChunk &chunk = *store.chunks()[m_chunks];
        for (std::size_t row = 0; row < chunk.size();) {
            if (cancelled)
                return failure(Error::Kind::NotReadable, stopped);
            if (m_records->next(packet) != RecordReader::Next::Packet
                || packet.offset > chunk.offset(row))
                return failure(Error::Kind::NotReadable, changed);
            // Packets that a capture filter left out are in the file, but not in the store.
            if (packet.offset < chunk.offset(row))
                continue;
            if (!visit(packet, m_chunks, row))
                return {};
            ++row;
        }
    }
    return {};
}

Result<std::optional<std::uint32_t>> StoredChoice::part(const RawPacket &packet, std::uint64_t)
{
    while (m_chunk < m_store.chunks().size() && m_row == m_store.chunks()[m_chunk]->size()) {
        ++m_chunk;
        m_row = 0;
    }
    if (m_chunk == m_store.chunks().size())
        return std::nullopt;
    const PacketChunk &chunk = *m_store.chunks()[m_chunk];
    const std::size_t row = m_row;
    if (packet.offset > chunk.offset(row))
        return failure(Error::Kind::NotReadable, changed);
    // Packets that a capture filter left out are in the file, but not in the store.
    if (packet.offset < chunk.offset(row))
        return std::nullopt;
    ++m_row;
    if (m_visited != nullptr)
        ++*m_visited;
    if (!m_store.isIn(m_chunk, row) || !m_set.has(chunk, row))
        return std::nullopt;
    return std::optional(m_apart ? partOf(chunk, row) : 0U);
}

std::uint32_t StoredChoice::partOf(const PacketChunk &chunk, std::size_t row)
{
    std::uint32_t *part = &m_without;
    if (chunk.countsForConversation(row)) {
        const std::size_t at = dissect::row(chunk.conversations[row]);
        if (at >= m_parts.size())
            m_parts.resize(at + 1);
        part = &m_parts[at];
    }
    if (*part == 0)
        *part = ++m_count;
    return *part - 1;
}

Result<void> StoredChoice::atEnd()
{
    const auto &chunks = m_store.chunks();
    const bool isAll = m_chunk >= chunks.size()
        || (m_chunk + 1 == chunks.size() && m_row == chunks[m_chunk]->size());
    return isAll ? Result<void>() : failure(Error::Kind::NotReadable, changed);
}

Result<BpfSearch> BpfSearch::open(const std::string &path, std::string expression)
{
    auto packets = StoredPackets::open(path);
    if (!packets)
        return tl::unexpected(packets.error());
    return BpfSearch(std::move(*packets), std::move(expression));
}

Result<std::vector<RowMask>> BpfSearch::masks(
    const PacketStore &store, const std::atomic<bool> &cancelled)
{
    const std::size_t first = m_packets.chunks();
    std::vector<RowMask> masks;
    for (std::size_t i = first; i < store.chunks().size(); ++i)
        masks.emplace_back(store.chunks()[i]->size());
    Result<void> compiled;
    const auto read = m_packets.each(
        store, cancelled, [&](const RawPacket &packet, std::size_t chunk, std::size_t row) {
            const auto matches = m_filters.matches(packet);
            if (matches)
                masks[chunk - first][row] = *matches ? 1 : 0;
            else
                compiled = tl::unexpected(matches.error());
            return matches.has_value();
        });
    if (!compiled)
        return tl::unexpected(compiled.error());
    if (const auto fits = m_filters.fitsAny(); !fits)
        return tl::unexpected(fits.error());
    if (!read)
        return tl::unexpected(read.error());
    return masks;
}

} // namespace remora::dissect
