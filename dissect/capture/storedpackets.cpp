// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/storedpackets.h"

#include <optional>

#include "dissect/capture/recordreader.h"
#include "dissect/core/filesink.h"
#include "dissect/filter/bpf.h"

namespace remora::dissect {

namespace {

    constexpr const char *stopped = "stopped";

    bool isPcapng(OutputFormat format)
    {
        return format == OutputFormat::PcapngUs || format == OutputFormat::PcapngNs;
    }

} // namespace

Result<void> eachStoredPacket(const std::string &path, const PacketStore &store,
    const std::atomic<bool> &cancelled, const VisitStored &visit)
{
    auto source = openAgain(path);
    if (!source)
        return tl::unexpected(source.error());
    auto records = openRecords(std::move(*source));
    if (!records)
        return tl::unexpected(records.error());
    RawPacket packet;
    for (std::size_t i = 0; i < store.chunks().size(); ++i) {
        const PacketChunk &chunk = *store.chunks()[i];
        for (std::size_t row = 0; row < chunk.size();) {
            if (cancelled)
                return failure(Error::Kind::NotReadable, stopped);
            if ((*records)->next(packet) != RecordReader::Next::Packet
                || packet.offset > chunk.offset(row))
                return failure(Error::Kind::NotReadable, "the file has changed since it was read");
            // Packets that a capture filter left out are in the file, but not in the store.
            if (packet.offset < chunk.offset(row))
                continue;
            if (!visit(packet, i, row))
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
    const auto read = eachStoredPacket(
        path, store, cancelled, [&](const RawPacket &packet, std::size_t chunk, std::size_t row) {
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

Result<std::vector<RowMask>> bpfMasks(const std::string &path, const PacketStore &store,
    const std::string &expression, const std::atomic<bool> &cancelled)
{
    std::vector<RowMask> masks;
    for (const auto &chunk : store.chunks())
        masks.emplace_back(chunk->size());
    std::vector<BpfFilter> filters; // one per link type met
    std::optional<Error> error;
    const auto filterOf = [&](LinkType link) -> const BpfFilter * {
        for (const BpfFilter &filter : filters) {
            if (filter.link() == link)
                return &filter;
        }
        auto compiled = BpfFilter::compile(expression, link);
        if (!compiled) {
            error = compiled.error();
            return nullptr;
        }
        return &filters.emplace_back(std::move(*compiled));
    };
    const auto read = eachStoredPacket(
        path, store, cancelled, [&](const RawPacket &packet, std::size_t chunk, std::size_t row) {
            const BpfFilter *filter = filterOf(packet.link);
            if (filter != nullptr)
                masks[chunk][row] = filter->matches(packet) ? 1 : 0;
            return filter != nullptr;
        });
    if (error)
        return tl::unexpected(*error);
    if (!read)
        return tl::unexpected(read.error());
    return masks;
}

} // namespace remora::dissect
