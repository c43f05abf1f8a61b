// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/point.h"

#include <algorithm>

#include "dissect/capture/recordreader.h"

namespace remora::dissect {

namespace {

    constexpr std::uint32_t noWay = 0xffffffff;
    // Packets of one way are sorted as 28 bits of place beside 36 of key.
    constexpr std::uint64_t mostOfWay = (std::uint64_t{1} << 28U) - 1;
    constexpr std::uint64_t mostOfPoint = std::uint64_t{1} << 31U;

    std::uint64_t folded(std::uint64_t a, std::uint64_t b)
    {
        __extension__ using Wide = unsigned __int128;
        const Wide product = static_cast<Wide>(a) * b;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
    }

    std::uint64_t hashOf(const Endpoint &end, const PrintMaker::Seeds &seeds)
    {
        return folded(end.address.high() ^ seeds.words[0],
            (end.address.low() + end.rest() * seeds.words[2]) ^ seeds.words[1]);
    }

    std::uint64_t hashOf(const Conversation &conversation, const PrintMaker::Seeds &seeds)
    {
        const std::uint64_t what = static_cast<std::uint64_t>(conversation.kind)
            | std::uint64_t{conversation.protocol} << 8U;
        const std::uint64_t ends = hashOf(conversation.a, seeds) + hashOf(conversation.b, seeds);
        return folded(ends ^ seeds.words[2], what ^ seeds.words[1]);
    }

    // The packets of a store with their bytes; those that a filter left out are passed over.
    template <class Visit>
    Result<void> eachPacketOf(
        const PointCapture &capture, const std::atomic<bool> &cancelled, const Visit &visit)
    {
        constexpr const char *changed = "the file has changed since it was read";
        auto records = openRecordsAgain(capture.path);
        if (!records)
            return tl::unexpected(records.error());
        std::vector<RawPacket> packets(256);
        std::size_t count = 0;
        std::size_t at = 0;
        const auto &chunks = capture.store.chunks();
        for (std::size_t c = 0; c < chunks.size(); ++c) {
            const PacketChunk &chunk = *chunks[c];
            if (cancelled)
                return failure(Error::Kind::NotReadable, "stopped");
            for (std::size_t row = 0; row < chunk.size();) {
                if (at == count) {
                    at = 0;
                    count = (*records)->ready(packets);
                    if (count == 0) {
                        if ((*records)->next(packets[0]) != RecordReader::Next::Packet)
                            return failure(Error::Kind::NotReadable, changed, capture.path);
                        count = 1;
                    }
                }
                const RawPacket &packet = packets[at];
                // Of all rows the offset would cost a sum; a wrong one shows at the block's first.
                const bool isKnown = packet.time == chunk.times[row]
                    && packet.wireLength == chunk.frameLengths[row];
                if (!isKnown || row % OffsetColumn::block == 0) {
                    if (packet.offset > chunk.offset(row))
                        return failure(Error::Kind::NotReadable, changed, capture.path);
                    if (packet.offset < chunk.offset(row)) {
                        ++at;
                        continue;
                    }
                }
                visit(packet, c, row);
                ++at;
                ++row;
            }
        }
        return {};
    }

} // namespace

Result<std::size_t> Point::commonContent(
    std::span<const PointCapture> captures, const std::atomic<bool> &cancelled)
{
    std::size_t least = PrintMaker::wholePayload;
    for (const PointCapture &capture : captures) {
        if (!capture.hasCutPackets)
            continue;
        PrintMaker maker({}, 0);
        const auto read = eachPacketOf(
            capture, cancelled, [&](const RawPacket &packet, std::size_t chunk, std::size_t row) {
                const PacketChunk &packets = *capture.store.chunks()[chunk];
                if (packets.wasCut(row) && packets.conversations[row] != noConversation)
                    least = std::min(least, maker.capturedPayload(packet));
            });
        if (!read)
            return tl::unexpected(read.error());
    }
    return least;
}

Result<Point> Point::read(const PointCapture &capture, const PrintMaker::Seeds &seeds,
    std::size_t content, const std::atomic<bool> &cancelled)
{
    Point point;
    point.m_capture = capture;
    if (capture.store.packets() >= mostOfPoint)
        return failure(Error::Kind::Unsupported, "more than 2,147,483,647 packets", capture.path);
    point.findTalks(seeds);
    if (const auto counted = point.countWays(); !counted)
        return tl::unexpected(counted.error());
    point.m_prints = std::make_unique_for_overwrite<PacketPrint[]>(point.prints());
    std::vector<std::uint32_t> next(point.m_begins.begin(), point.m_begins.end());
    PrintMaker maker(seeds, content);
    const auto read = eachPacketOf(
        capture, cancelled, [&](const RawPacket &packet, std::size_t c, std::size_t row) {
            const PacketChunk &chunk = *capture.store.chunks()[c];
            const std::uint32_t way = point.wayOf(chunk, row);
            if (way == noWay)
                return;
            PacketPrint &print = point.m_prints[next[way]++];
            maker.make(packet, chunk, row, print);
            print.time = chunk.times[row];
            print.packet = static_cast<std::uint32_t>(capture.store.first(c) + row);
        });
    if (!read)
        return tl::unexpected(read.error());
    return point;
}

// Conversations of the same ends are one talk: sorted by hash they lie together.
void Point::findTalks(const PrintMaker::Seeds &seeds)
{
    const std::vector<Conversation> &all = *m_capture.conversations;
    struct Hashed {
        std::uint64_t hash;
        std::uint32_t row;
    };
    std::vector<Hashed> hashed(all.size());
    for (std::uint32_t i = 0; i < all.size(); ++i)
        hashed[i] = {hashOf(all[i], seeds), i};
    std::ranges::sort(hashed, [](const Hashed &one, const Hashed &other) {
        return one.hash != other.hash ? one.hash < other.hash : one.row < other.row;
    });
    m_talkOf.resize(all.size());
    m_isTurned.resize(all.size());
    std::vector<std::uint32_t> first(all.size()); // conversation by conversation
    for (std::size_t i = 0; i < hashed.size(); ++i) {
        const Conversation &here = all[hashed[i].row];
        first[hashed[i].row] = hashed[i].row;
        for (std::size_t before = i; before-- > 0 && hashed[before].hash == hashed[i].hash;) {
            const Conversation &there = all[first[hashed[before].row]];
            const bool isSame = there.a.isSame(here.a) && there.b.isSame(here.b);
            const bool isTurned = there.a.isSame(here.b) && there.b.isSame(here.a);
            if (there.kind != here.kind || there.protocol != here.protocol
                || (!isSame && !isTurned))
                continue;
            first[hashed[i].row] = first[hashed[before].row];
            m_isTurned[hashed[i].row] = isSame ? 0 : 1;
            break;
        }
    }
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        if (first[i] == i) {
            m_talkOf[i] = static_cast<std::uint32_t>(m_first.size());
            m_first.push_back(i);
        } else {
            m_talkOf[i] = m_talkOf[first[i]];
        }
    }
    m_hashes.resize(m_first.size());
    for (const Hashed &one : hashed) {
        if (first[one.row] == one.row)
            m_hashes[m_talkOf[one.row]] = one.hash;
    }
}

// Where the packet's way stands among all; noWay where it takes no part.
std::uint32_t Point::wayOf(const PacketChunk &chunk, std::size_t row) const
{
    const ConversationId id = chunk.conversations[row];
    if (id == noConversation || chunk.times[row] == noTime)
        return noWay;
    const std::uint8_t marks = chunk.marks[row];
    const bool fromB = (marks & PacketChunk::FromB) != 0;
    // An ICMP error goes against the packet that it quotes.
    const bool isQuoted = (marks & PacketChunk::IsQuoted) != 0;
    const std::uint32_t conversation = dissect::row(id);
    const bool way = (fromB != isQuoted) != (m_isTurned[conversation] != 0);
    return m_talkOf[conversation] * 2 + (way ? 1U : 0U);
}

Result<void> Point::countWays()
{
    std::vector<std::uint32_t> counts(m_first.size() * 2 + 1);
    std::optional<TimeRange> span;
    for (const auto &chunk : m_capture.store.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            include(span, chunk->times[row]);
            if (const std::uint32_t way = wayOf(*chunk, row); way != noWay)
                ++counts[way];
        }
    }
    m_span = span.value_or(TimeRange());
    std::uint32_t begin = 0;
    for (std::uint32_t &count : counts) {
        if (count > mostOfWay)
            return failure(Error::Kind::Unsupported,
                "more than 268,435,455 packets from one end to another", m_capture.path);
        const std::uint32_t next = begin + count;
        count = begin;
        begin = next;
    }
    m_begins = std::move(counts);
    return {};
}

std::size_t Point::memory() const
{
    return prints() * sizeof(PacketPrint) + m_first.size() * sizeof(std::uint32_t)
        + m_hashes.size() * sizeof(std::uint64_t)
        + m_talkOf.size() * (sizeof(std::uint32_t) + sizeof(std::uint8_t))
        + m_begins.size() * sizeof(std::uint32_t);
}

} // namespace remora::dissect
