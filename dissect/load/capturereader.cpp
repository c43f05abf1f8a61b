// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/load/capturereader.h"

#include <algorithm>
#include <limits>

namespace remora::dissect {

namespace {

    // What the packets say by themselves, column by column.
    void addHeaders(
        const FrameBatch::Headers &packets, std::size_t at, std::size_t count, PacketChunk &chunk)
    {
        const auto append = [&](auto &to, const auto &from) {
            std::copy_n(from.begin() + static_cast<std::ptrdiff_t>(at), count, to.extend(count));
        };
        append(chunk.times, packets.times);
        append(chunk.tcpWindows, packets.tcpWindows);
        append(chunk.tcpBits, packets.tcpBits);
        append(chunk.marks, packets.marks);
        chunk.frameLengths.append(packets.wireLengths.data() + at, count);
        chunk.ipLengths.append(packets.ipLengths.data() + at, count);
        chunk.tcpLengths.append(packets.tcpLengths.data() + at, count);
        std::uint32_t *const steps = chunk.offsetSteps.extend(count);
        for (std::size_t i = 0; i < count; ++i)
            steps[i] = static_cast<std::uint32_t>(packets.offsets[at + i] - chunk.firstOffset);
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
    if (isAtEndOfBatch())
        return false;
    if (chunk.size() == 0) {
        chunk.reserve(wanted);
        chunk.firstOffset = m_batch->headers->offsets[m_at];
    }
    const std::size_t most = std::min(m_batch->size - m_at, wanted - chunk.size());
    const std::size_t count = fitting(*m_batch->headers, m_at, most, chunk.firstOffset);
    addHeaders(*m_batch->headers, m_at, count, chunk);
    analyze(count, chunk);
    noteTotals(count);
    m_at += count;
    return count < most || chunk.size() >= wanted;
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

void CaptureReader::analyze(std::size_t count, PacketChunk &chunk)
{
    const std::size_t before = chunk.conversations.size();
    std::uint32_t *const sequences = chunk.tcpSequences.extend(count);
    std::uint32_t *const acknowledgments = chunk.tcpAcknowledgments.extend(count);
    TcpNotes *const notes = chunk.tcpNotes.extend(count);
    std::int8_t *const shifts = chunk.windowShifts.extend(count);
    ConversationId *const conversations = chunk.conversations.extend(count);
    std::uint8_t *const marks = &chunk.marks[before];
    const FrameBatch::Item *const packets = m_batch->items->data() + m_at;
    const Timestamp *const times = m_batch->headers->times.data() + m_at;
    const Timestamp *const clocks = m_batch->headers->clocks.data() + m_at;
    for (std::size_t i = 0; i < count; ++i) {
        constexpr std::size_t soon = 8;
        if (i + soon < count)
            m_table.prefetch(packets[i + soon].hash);
        const Frame &frame = packets[i].frame;
        ++m_facts.packets;
        const auto assignment = m_table.add(frame, packets[i].hash, {times[i], clocks[i]},
            static_cast<std::uint32_t>(m_facts.packets));
        const TcpAnalysis &tcp = assignment.tcp;
        addSparse(before + i, tcp, chunk);
        sequences[i] = frame.tcp.sequenceOnly ? frame.tcp.sequence : tcp.sequence;
        acknowledgments[i] = tcp.acknowledgment;
        notes[i] = tcp.notes;
        shifts[i] = tcp.windowShift;
        conversations[i] = assignment.conversation;
        if (assignment.direction == Direction::FromB)
            marks[i] |= PacketChunk::FromB;
        if (frame.oddities != 0) [[unlikely]]
            m_facts.oddities.note(frame.oddities, m_facts.packets, frame.unknownNumber);
    }
}

void CaptureReader::noteTotals(std::size_t count)
{
    const FrameBatch::Headers &packets = *m_batch->headers;
    std::uint64_t wire = 0;
    std::uint64_t captured = 0;
    std::uint64_t cut = 0;
    Timestamp first = std::numeric_limits<Timestamp>::max();
    Timestamp last = noTime; // less than any other
    for (std::size_t i = m_at; i < m_at + count; ++i) {
        wire += packets.wireLengths[i];
        captured += packets.capturedLengths[i];
        cut += packets.capturedLengths[i] < packets.wireLengths[i] ? 1 : 0;
        const Timestamp time = packets.times[i];
        first = time != noTime ? std::min(first, time) : first;
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
