// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/capturereader.h"

#include <algorithm>

namespace remora::dissect {

namespace {

    std::uint8_t factsOf(const Frame &frame, const ConversationTable::Assignment &assignment)
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

    void addTcp(const Frame &frame, const TcpAnalysis &tcp, PacketChunk &chunk)
    {
        const std::size_t row = chunk.size();
        chunk.tcpSequences.push_back(frame.tcp.sequenceOnly ? frame.tcp.sequence : tcp.sequence);
        chunk.tcpAcknowledgments.push_back(tcp.acknowledgment);
        chunk.tcpLengths.push_back(frame.tcp.length.value_or(0));
        chunk.tcpWindows.push_back(frame.tcp.window);
        chunk.tcpFlags.push_back(frame.tcp.flags);
        chunk.tcpNotes.push_back(tcp.notes);
        chunk.windowShifts.push_back(tcp.windowShift);
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

} // namespace

CaptureReader::CaptureReader(
    FrameReader frames, const ConversationHash &hash, const Options &options)
    : m_frames(std::make_unique<ReadAhead>(std::move(frames), options.readAhead))
    , m_table(hash)
    , m_space(options.space)
{
}

Result<CaptureReader> CaptureReader::open(std::unique_ptr<ByteSource> source, Options options)
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
    // Offsets in a chunk are 32 bits from its first.
    constexpr std::uint64_t widest = 0xffffffffULL - std::uint64_t{2} * longestRecord;
    const std::size_t wanted = m_started ? PacketChunk::capacity : firstChunk;
    auto chunk = std::make_shared<PacketChunk>();
    ByteSource::State state = ByteSource::State::More;
    while (chunk->size() < wanted && state == ByteSource::State::More) {
        if (isAtEndOfBatch()) {
            m_batch = &m_frames->next();
            m_at = 0;
            if (m_batch->error)
                return tl::unexpected(*m_batch->error);
        }
        if (chunk->size() == 0 && !m_batch->items.empty())
            chunk->reserve(wanted);
        bool tooWide = false;
        while (m_at < m_batch->items.size() && chunk->size() < wanted && !tooWide) {
            constexpr std::size_t soon = 8;
            if (m_at + soon < m_batch->items.size())
                m_table.prefetch(m_batch->items[m_at + soon].hash);
            const FrameBatch::Item &packet = m_batch->items[m_at++];
            add(packet, *chunk);
            tooWide = packet.offset - chunk->firstOffset > widest;
        }
        if (isAtEndOfBatch()) {
            m_facts.format = m_batch->format;
            m_facts.damage = m_batch->damage;
            m_bytesRead = m_batch->position;
            state = m_batch->state;
        }
        if (tooWide)
            break;
    }
    m_started = m_started || chunk->size() > 0;
    chunk->shrink(); // a file that grows slowly comes in chunks of few packets
    auto kept = keep(std::move(chunk));
    const bool goesOn = !m_facts.damage || m_facts.damage->kind != Damage::Kind::NoRoom;
    return Chunk{std::move(kept), goesOn ? state : ByteSource::State::End};
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
    const auto assignment
        = m_table.add(frame, packet.hash, packet.time, static_cast<std::uint32_t>(m_facts.packets));
    m_facts.wireBytes += packet.wireLength;
    m_facts.capturedBytes += packet.capturedLength;
    m_facts.cutPackets += packet.capturedLength < packet.wireLength ? 1 : 0;
    m_facts.oddities.note(frame.oddities, m_facts.packets);
    if (!m_facts.span)
        m_facts.span = TimeRange{packet.time, packet.time};
    m_facts.span->begin = std::min(m_facts.span->begin, packet.time);
    m_facts.span->end = std::max(m_facts.span->end, packet.time);

    if (chunk.size() == 0)
        chunk.firstOffset = packet.offset;
    addTcp(frame, assignment.tcp, chunk);
    chunk.offsetSteps.push_back(static_cast<std::uint32_t>(packet.offset - chunk.firstOffset));
    chunk.conversations.push_back(assignment.conversation);
    chunk.ipLengths.push_back(frame.ipLength);
    chunk.frameLengths.push_back(packet.wireLength);
    chunk.facts.push_back(factsOf(frame, assignment));
    chunk.times.push_back(packet.time);
}

} // namespace remora::dissect
