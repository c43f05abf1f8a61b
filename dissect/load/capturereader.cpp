// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/load/capturereader.h"

#include <algorithm>
#include <span>

namespace remora::dissect {

namespace {

    std::uint8_t marksOf(const Frame &frame, const ConversationTable::Assignment &assignment)
    {
        unsigned facts = 0;
        if (assignment.direction == Direction::FromB)
            facts |= PacketChunk::FromB;
        if (frame.ipv4LengthKnown)
            facts |= PacketChunk::HasIpv4Length;
        if (assignment.isTcp && frame.tcp.flagsShown)
            facts |= PacketChunk::HasFlags;
        if (assignment.isTcp || frame.tcp.sequenceOnly)
            facts |= PacketChunk::HasSequence;
        if (assignment.isTcp && frame.tcp.length)
            facts |= PacketChunk::HasLength;
        if (frame.udpWhole)
            facts |= PacketChunk::HasUdpStream;
        if (frame.quoted)
            facts |= PacketChunk::IsQuoted;
        if (frame.oddities != 0)
            facts |= PacketChunk::IsOdd;
        return static_cast<std::uint8_t>(facts);
    }

    using Packets = std::span<const FrameBatch::Item>;

    // What the packets say by themselves, column by column: that is much faster than packet by
    // packet.
    void addHeaders(Packets packets, PacketChunk &chunk)
    {
        const std::size_t before = chunk.size();
        const auto append = [&](auto &column, auto valueOf) {
            column.resize(before + packets.size());
            for (std::size_t i = 0; i < packets.size(); ++i)
                column[before + i] = valueOf(packets[i]);
        };
        const auto appendNarrow = [&](NarrowColumn &column, auto valueOf) {
            column.append(packets.size(), [&](std::size_t i) { return valueOf(packets[i]); });
        };
        using Item = FrameBatch::Item;
        append(chunk.times, [](const Item &packet) { return packet.time; });
        append(chunk.offsetSteps, [&](const Item &packet) {
            return static_cast<std::uint32_t>(packet.offset - chunk.firstOffset);
        });
        append(chunk.tcpWindows, [](const Item &packet) { return packet.frame.tcp.window; });
        append(chunk.tcpBits, [](const Item &packet) {
            const TcpSegment &tcp = packet.frame.tcp;
            const bool wasCut = packet.capturedLength < packet.wireLength;
            return static_cast<std::uint16_t>((tcp.flags & 0x0fffU)
                | (tcp.options.hasSack ? PacketChunk::hasSackBit : 0U)
                | (wasCut ? PacketChunk::wasCutBit : 0U)
                | (packet.frame.ipHeaders > 1 ? PacketChunk::severalIpBit : 0U));
        });
        appendNarrow(chunk.frameLengths, [](const Item &packet) { return packet.wireLength; });
        appendNarrow(chunk.ipLengths, [](const Item &packet) { return packet.frame.ipLength; });
        appendNarrow(chunk.tcpLengths,
            [](const Item &packet) { return packet.frame.tcp.length.value_or(0); });
    }

    // What only some packets have.
    void addSparse(std::size_t row, const TcpAnalysis &tcp, PacketChunk &chunk)
    {
        if (tcp.acksFrame != 0)
            chunk.ackedFrames.add(row, tcp.acksFrame);
        if (tcp.ackRtt != 0)
            chunk.rtts.add(row, tcp.ackRtt);
        if (tcp.bytesInFlight != 0)
            chunk.flights.add(row, {tcp.bytesInFlight, tcp.pushBytesSent});
        if (tcp.duplicateAckNumber != 0)
            chunk.duplicateAcks.add(row, {tcp.duplicateAckNumber, tcp.duplicateAckFrame});
        if (tcp.rto != 0)
            chunk.rtos.add(row, {tcp.rto, tcp.rtoFrame});
    }

    // Offsets in a chunk are 32 bits from its first.
    bool isTooFar(const FrameBatch::Item &packet, std::uint64_t firstOffset)
    {
        constexpr std::uint64_t widest = 0xffffffffULL - std::uint64_t{2} * longestRecord;
        return packet.offset - firstOffset > widest;
    }

} // namespace

CaptureReader::CaptureReader(
    FrameReader frames, const ConversationHash &hash, const Options &options)
    : m_frames(std::make_unique<ReadAhead>(std::move(frames), options.readAhead))
    , m_table(hash)
    , m_space(options.space)
{
}

Result<CaptureReader> CaptureReader::open(
    std::unique_ptr<ByteSource> source, const Options &options)
{
    const ConversationHash hash;
    auto frames = FrameReader::open(std::move(source), options.bpf, hash);
    if (!frames)
        return tl::unexpected(frames.error());
    return CaptureReader(std::move(*frames), hash, options);
}

Result<CaptureReader::Chunk> CaptureReader::nextChunk()
{
    constexpr std::size_t firstChunk = 1000;
    const std::size_t wanted = m_started ? PacketChunk::capacity : firstChunk;
    auto chunk = std::make_shared<PacketChunk>();
    ByteSource::State state = ByteSource::State::More;
    bool isFull = false;
    while (!isFull && state == ByteSource::State::More) {
        if (isAtEndOfBatch()) {
            m_batch = &m_frames->next();
            m_at = 0;
            if (m_batch->error)
                return tl::unexpected(*m_batch->error);
            takeNames();
        }
        isFull = takeFromBatch(wanted, *chunk);
        if (isAtEndOfBatch()) {
            m_facts.format = m_batch->format;
            m_facts.damage = m_batch->damage;
            m_facts.passedOver = m_batch->passedOver;
            m_bytesRead = m_batch->position;
            state = m_batch->state;
        }
    }
    if (m_names.size() != m_facts.names->size())
        m_facts.names = std::make_shared<const HostNames>(m_names);
    m_started = m_started || chunk->size() > 0;
    chunk->shrink(); // a file that grows slowly comes in chunks of few packets
    auto kept = keep(std::move(chunk));
    if (!m_facts.damage || m_facts.damage->kind != Damage::Kind::NoRoom)
        return Chunk{std::move(kept), state};
    // It is all that there is where no packet follows.
    while (state == ByteSource::State::More && isAtEndOfBatch()) {
        m_batch = &m_frames->next();
        m_at = 0;
        state = m_batch->error ? ByteSource::State::Dry : m_batch->state;
    }
    if (state == ByteSource::State::End && isAtEndOfBatch()) {
        m_facts.damage = m_batch->damage;
        m_facts.passedOver = m_batch->passedOver;
        m_bytesRead = m_batch->position;
    }
    return Chunk{std::move(kept), ByteSource::State::End};
}

void CaptureReader::takeNames()
{
    constexpr std::size_t mostNames = 100'000;
    for (const NamedAddress &known : m_batch->names) {
        if (m_names.size() < mostNames)
            m_names.try_emplace(known.address, known.name);
    }
}

// Adds what is left of the batch, as far as it fits. True where the chunk can take no more.
bool CaptureReader::takeFromBatch(std::size_t wanted, PacketChunk &chunk)
{
    auto packets = Packets(m_batch->items).subspan(m_at);
    if (packets.empty())
        return false;
    if (chunk.size() == 0) {
        chunk.reserve(wanted);
        chunk.firstOffset = packets.front().offset;
    }
    packets = packets.first(std::min(packets.size(), wanted - chunk.size()));
    const auto tooFar = std::find_if(packets.begin(), packets.end(),
        [&](const FrameBatch::Item &packet) { return isTooFar(packet, chunk.firstOffset); });
    // One record beyond still fits.
    const bool endsHere = tooFar != packets.end();
    if (endsHere)
        packets = packets.first(static_cast<std::size_t>(tooFar - packets.begin()) + 1);
    addHeaders(packets, chunk);
    for (std::size_t i = 0; i < packets.size(); ++i) {
        constexpr std::size_t soon = 8;
        if (i + soon < packets.size())
            m_table.prefetch(packets[i + soon].hash);
        add(packets[i], chunk);
    }
    m_at += packets.size();
    return endsHere || chunk.size() >= wanted;
}

// A chunk for which there is no room stays where it is, and is the last one.
std::shared_ptr<const PacketChunk> CaptureReader::keep(std::shared_ptr<PacketChunk> chunk)
{
    if (!m_space || chunk->size() == 0)
        return chunk;
    auto kept = m_space->keep(chunk);
    if (kept)
        return *kept;
    m_facts.damage = Damage{Damage::Kind::NoRoom, m_bytesRead, kept.error().words};
    return chunk;
}

void CaptureReader::add(const FrameBatch::Item &packet, PacketChunk &chunk)
{
    const Frame &frame = packet.frame;
    ++m_facts.packets;
    const Timestamp clock = packet.time != noTime ? packet.time : packet.farTime;
    const auto assignment = m_table.add(
        frame, packet.hash, {packet.time, clock}, static_cast<std::uint32_t>(m_facts.packets));
    const TcpAnalysis &tcp = assignment.tcp;
    addSparse(chunk.conversations.size(), tcp, chunk);
    chunk.tcpSequences.push_back(frame.tcp.sequenceOnly ? frame.tcp.sequence : tcp.sequence);
    chunk.tcpAcknowledgments.push_back(tcp.acknowledgment);
    chunk.tcpNotes.push_back(tcp.notes);
    chunk.windowShifts.push_back(tcp.windowShift);
    chunk.conversations.push_back(assignment.conversation);
    chunk.marks.push_back(marksOf(frame, assignment));

    m_facts.wireBytes += packet.wireLength;
    m_facts.capturedBytes += packet.capturedLength;
    m_facts.cutPackets += packet.capturedLength < packet.wireLength ? 1 : 0;
    m_facts.oddities.note(frame.oddities, m_facts.packets, frame.unknownNumber);
    include(m_facts.span, packet.time);
}

} // namespace remora::dissect
