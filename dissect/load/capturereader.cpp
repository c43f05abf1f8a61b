// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/load/capturereader.h"

#include <algorithm>

namespace remora::dissect {

namespace {

    // What the packets say by themselves, column by column.
    void addHeaders(const FrameBatch::Headers &packets, std::size_t at, std::size_t count,
        ChunkColumns &columns)
    {
        const auto append = [&](auto &to, const auto &from) {
            std::copy_n(from.begin() + static_cast<std::ptrdiff_t>(at), count, to.extend(count));
        };
        append(columns.times, packets.times);
        append(columns.frameLengths, packets.wireLengths);
        append(columns.ipLengths, packets.ipLengths);
        append(columns.tcpLengths, packets.tcpLengths);
        append(columns.tcpWindows, packets.tcpWindows);
        std::uint32_t *const offsets = columns.offsets.extend(count);
        for (std::size_t i = 0; i < count; ++i)
            offsets[i] = static_cast<std::uint32_t>(packets.offsets[at + i] - columns.firstOffset);
    }

    // What only some packets have; none of it without a note.
    void addSparse(std::size_t row, const TcpAnalysis &tcp, ChunkColumns &columns)
    {
        if (tcp.acksFrame != 0) {
            columns.ackedFrames.add(row, tcp.acksFrame);
            columns.rtts.push_back(tcp.ackRtt);
        }
        if (tcp.bytesInFlight != 0) {
            columns.flights.add(row, tcp.bytesInFlight);
            columns.sincePush.push_back(tcp.pushBytesSent);
        }
        if ((tcp.duplicateAckNumber | tcp.rto) == 0) [[likely]]
            return;
        if (tcp.duplicateAckNumber != 0)
            columns.duplicateAcks.add(row, {tcp.duplicateAckNumber, tcp.duplicateAckFrame});
        if (tcp.rto != 0)
            columns.rtos.add(row, {tcp.rto, tcp.rtoFrame});
    }

    // How many of the packets a chunk can take: offsets in it are 32 bits from its first, and one
    // record beyond still fits.
    std::size_t fitting(
        const FrameBatch::Headers &packets, std::size_t at, std::size_t count, std::uint64_t first)
    {
        constexpr std::uint64_t widest = 0xffffffffULL - std::uint64_t{2} * longestRecord;
        if (packets.offsets[at + count - 1] - first <= widest) // offsets rise
            return count;
        const auto *const begin = packets.offsets.data() + at;
        const auto *const tooFar = std::find_if(
            begin, begin + count, [&](std::uint64_t offset) { return offset - first > widest; });
        return static_cast<std::size_t>(tooFar - begin) + 1;
    }

} // namespace

CaptureReader::CaptureReader(FrameReader frames, const Options &options)
    : m_frames(std::make_unique<ReadAhead>(std::move(frames), options.readAhead))
    , m_space(options.space)
{
}

Result<CaptureReader> CaptureReader::open(
    std::unique_ptr<ByteSource> source, const Options &options)
{
    auto frames = FrameReader::open(std::move(source), options.bpf);
    if (!frames)
        return tl::unexpected(frames.error());
    return CaptureReader(std::move(*frames), options);
}

Result<CaptureReader::Chunk> CaptureReader::nextChunk()
{
    constexpr std::size_t firstChunk = 1000;
    const std::size_t wanted = m_started ? PacketChunk::capacity : firstChunk;
    m_columns.clear();
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
        isFull = takeFromBatch(wanted);
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
    m_started = m_started || m_columns.size() > 0;
    auto kept = keep();
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
bool CaptureReader::takeFromBatch(std::size_t wanted)
{
    if (isAtEndOfBatch())
        return false;
    const FrameBatch::Headers &packets = *m_batch->headers;
    if (m_columns.size() == 0) {
        m_columns.reserve(wanted);
        m_columns.firstOffset = packets.offsets[m_at];
    }
    const std::size_t most = std::min(m_batch->size - m_at, wanted - m_columns.size());
    const std::size_t count = fitting(packets, m_at, most, m_columns.firstOffset);
    addHeaders(packets, m_at, count, m_columns);
    analyze(count);
    noteTotals(count);
    m_at += count;
    return count < most || m_columns.size() >= wanted;
}

// A chunk for which there is no room stays where it is, and is the last one.
std::shared_ptr<const PacketChunk> CaptureReader::keep()
{
    auto chunk = m_packer.pack(m_columns);
    if (!m_space || chunk->size() == 0)
        return chunk;
    auto kept = m_space->keep(chunk);
    if (kept)
        return *kept;
    m_facts.damage = Damage{Damage::Kind::NoRoom, m_bytesRead, kept.error().words};
    return chunk;
}

void CaptureReader::analyze(std::size_t count)
{
    const std::size_t before = m_columns.conversations.size();
    std::uint32_t *const sequences = m_columns.tcpSequences.extend(count);
    std::uint32_t *const acknowledgments = m_columns.tcpAcknowledgments.extend(count);
    std::uint64_t *const profiles = m_columns.profiles.extend(count);
    ConversationId *const conversations = m_columns.conversations.extend(count);
    const FrameBatch::Item *const packets = m_batch->items->data() + m_at;
    const std::uint32_t *const headers = m_batch->headers->profiles.data() + m_at;
    const Timestamp *const times = m_batch->headers->times.data() + m_at;
    const Timestamp *const clocks = m_batch->headers->clocks.data() + m_at;
    auto number = static_cast<std::uint32_t>(m_facts.packets);
    m_facts.packets += count;
    for (std::size_t i = 0; i < count; ++i) {
        constexpr std::size_t soon = 8;
        if (i + soon < count)
            m_table.prefetch(packets[i + soon].hash);
        const Frame &frame = packets[i].frame;
        ++number;
        TcpAnalysis tcp;
        const auto assignment
            = m_table.add(frame, packets[i].hash, {times[i], clocks[i]}, number, tcp);
        if (tcp.notes.isAnalyzed())
            addSparse(before + i, tcp, m_columns);
        sequences[i] = tcp.sequence;
        acknowledgments[i] = tcp.acknowledgment;
        const std::uint8_t way
            = assignment.direction == Direction::FromB ? std::uint8_t{PacketChunk::FromB} : 0;
        profiles[i] = ChunkColumns::Profile::whole(headers[i], way, tcp.notes, tcp.windowShift);
        conversations[i] = assignment.conversation;
        if (frame.oddities != 0) [[unlikely]]
            m_facts.oddities.note(
                frame.oddities, m_facts.packets - count + i + 1, frame.unknownNumber);
    }
}

void CaptureReader::noteTotals(std::size_t count)
{
    const FrameBatch::Headers &packets = *m_batch->headers;
    std::uint64_t wire = 0;
    std::uint64_t captured = 0;
    std::uint32_t cut = 0;
    const std::uint32_t *const wires = packets.wireLengths.data() + m_at;
    const std::uint32_t *const captureds = packets.capturedLengths.data() + m_at;
    for (std::size_t i = 0; i < count; ++i) { // several at once, without the times
        wire += wires[i];
        captured += captureds[i];
        cut += captureds[i] < wires[i] ? 1U : 0U;
    }
    Timestamp first = noTime;
    Timestamp last = noTime; // less than any other
    for (const Timestamp time : std::span(packets.times.data() + m_at, count)) {
        first = earlier(first, time);
        last = std::max(last, time);
    }
    if (last != noTime) {
        include(m_facts.span, first);
        include(m_facts.span, last);
    }
    m_facts.wireBytes += wire;
    m_facts.capturedBytes += captured;
    m_facts.cutPackets += cut;
}

} // namespace remora::dissect
