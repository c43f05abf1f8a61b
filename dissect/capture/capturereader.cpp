// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/capturereader.h"

#include <algorithm>

#include "dissect/frame/dissectframe.h"

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

CaptureReader::CaptureReader(std::unique_ptr<RecordReader> records, Options options)
    : m_records(std::move(records))
    , m_options(std::move(options))
    , m_fragments(std::make_unique<FragmentTable>())
{
    m_facts.format = m_records->format();
}

Result<CaptureReader> CaptureReader::open(std::unique_ptr<ByteSource> source, Options options)
{
    auto records = openRecords(std::move(source));
    if (!records)
        return tl::unexpected(records.error());
    CaptureReader reader(std::move(*records), std::move(options));
    if (!reader.m_options.bpf.empty()) {
        // A wrong expression is refused before anything is read.
        const auto &links = reader.m_records->format().links;
        const LinkType link = links.empty() ? LinkType::Ethernet : links.front();
        auto filter = BpfFilter::compile(reader.m_options.bpf, link);
        if (!filter)
            return tl::unexpected(filter.error());
        reader.m_filters.push_back(*filter);
    }
    return reader;
}

Result<bool> CaptureReader::isWanted(const RawPacket &packet)
{
    if (m_options.bpf.empty())
        return true;
    for (const BpfFilter &filter : m_filters) {
        if (filter.link() == packet.link)
            return filter.matches(packet);
    }
    auto filter = BpfFilter::compile(m_options.bpf, packet.link);
    if (!filter)
        return tl::unexpected(filter.error());
    m_filters.push_back(*filter);
    return filter->matches(packet);
}

Result<CaptureReader::Chunk> CaptureReader::nextChunk()
{
    constexpr std::size_t firstChunk = 1000;
    const std::size_t wanted = m_started ? PacketChunk::capacity : firstChunk;
    auto chunk = std::make_shared<PacketChunk>();
    Chunk answer;
    RawPacket packet;
    while (chunk->size() < wanted) {
        const RecordReader::Next next = m_records->next(packet);
        if (next != RecordReader::Next::Packet) {
            answer.state
                = next == RecordReader::Next::Dry ? ByteSource::State::Dry : ByteSource::State::End;
            break;
        }
        const auto isIn = isWanted(packet);
        if (!isIn)
            return tl::unexpected(isIn.error());
        if (!*isIn)
            continue;
        if (chunk->size() == 0)
            chunk->reserve(wanted);
        add(packet, *chunk);
        // Offsets in a chunk are 32 bits from its first.
        constexpr std::uint64_t widest = 0xffffffffULL - std::uint64_t{2} * longestRecord;
        if (packet.offset - chunk->firstOffset > widest)
            break;
    }
    m_started = m_started || chunk->size() > 0;
    chunk->shrink(); // a file that grows slowly comes in chunks of few packets
    m_facts.format = m_records->format();
    m_facts.damage = m_records->damage();
    answer.packets = std::move(chunk);
    return answer;
}

void CaptureReader::add(const RawPacket &packet, PacketChunk &chunk)
{
    const Frame frame = dissectFrame(packet, m_fragments.get());
    ++m_facts.packets;
    const auto assignment
        = m_table.add(frame, packet.time, static_cast<std::uint32_t>(m_facts.packets));
    m_facts.wireBytes += packet.wireLength;
    m_facts.capturedBytes += packet.data.size();
    m_facts.cutPackets += packet.data.size() < packet.wireLength ? 1 : 0;
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
