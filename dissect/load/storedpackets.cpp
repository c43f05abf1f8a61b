// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/load/storedpackets.h"

#include <optional>

#include "dissect/core/filesink.h"

namespace remora::dissect {

namespace {

    constexpr const char *stopped = "stopped";

    bool isPcapng(OutputFormat format)
    {
        return format == OutputFormat::PcapngUs || format == OutputFormat::PcapngNs;
    }

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
                return failure(Error::Kind::NotReadable, "the file has changed since it was read");
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

Result<std::uint64_t> savePackets(const std::string &path, const PacketStore &store,
    const ConversationSet &set, OutputFormat format, const std::string &to,
    const std::atomic<bool> &cancelled, std::atomic<std::uint64_t> *visited)
{
    auto packets = StoredPackets::open(path);
    if (!packets)
        return tl::unexpected(packets.error());
    auto sink = FileSink::open(to, {true, false, &cancelled});
    if (!sink)
        return tl::unexpected(sink.error());
    std::optional<CaptureWriter> writer; // as soon as a link type is known
    std::string block;
    const auto open = [&](LinkType link) {
        writer.emplace(format, link, longestRecord);
        writer->appendHeader(block);
    };
    std::uint64_t written = 0;
    bool mixed = false;
    const auto read = packets->each(
        store, cancelled, [&](const RawPacket &packet, std::size_t chunk, std::size_t row) {
            if (visited != nullptr)
                ++*visited;
            if (!store.isIn(chunk, row) || !set.has(*store.chunks()[chunk], row))
                return true;
            if (!writer) {
                open(packet.link);
            } else if (!writer->hasLink(packet.link)) {
                mixed = !isPcapng(format);
                if (mixed)
                    return false;
                writer->appendLink(block, packet.link);
            }
            writer->appendPacket(block, packet);
            ++written;
            constexpr std::size_t enough = 256UL * 1024;
            if (block.size() >= enough) {
                sink->write(block);
                block.clear();
            }
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    if (mixed)
        return failure(
            Error::Kind::Unsupported, "packets of different link types need the pcapng format");
    if (!writer)
        open(LinkType::Ethernet);
    sink->write(block);
    const auto finished = sink->finish();
    if (!finished)
        return tl::unexpected(finished.error());
    return written;
}

Result<BpfSearch> BpfSearch::open(const std::string &path, std::string expression)
{
    auto packets = StoredPackets::open(path);
    if (!packets)
        return tl::unexpected(packets.error());
    return BpfSearch(std::move(*packets), std::move(expression));
}

Result<const BpfFilter *> BpfSearch::filterOf(LinkType link)
{
    for (const BpfFilter &filter : m_filters) {
        if (filter.link() == link)
            return &filter;
    }
    auto compiled = BpfFilter::compile(m_expression, link);
    if (!compiled)
        return tl::unexpected(compiled.error());
    return &m_filters.emplace_back(std::move(*compiled));
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
            const auto filter = filterOf(packet.link);
            if (filter)
                masks[chunk - first][row] = (*filter)->matches(packet) ? 1 : 0;
            else
                compiled = tl::unexpected(filter.error());
            return filter.has_value();
        });
    if (!compiled)
        return tl::unexpected(compiled.error());
    if (!read)
        return tl::unexpected(read.error());
    return masks;
}

} // namespace remora::dissect
