// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/packetfilter.h"

#include "dissect/filter/conversationtest.h"
#include "dissect/filter/filtertest.h"
#include "dissect/frame/frame.h"

namespace remora::dissect {

namespace {

    using Id = FilterField::Id;

    // Asks `value(row)`, which may have none, of each packet.
    template <class Value>
    RowMask ofEach(
        const PacketChunk &chunk, const FilterTest &holds, PacketChunk::Mark shown, Value value)
    {
        RowMask mask(chunk.size());
        for (std::size_t row = 0; row < mask.size(); ++row)
            mask[row] = (chunk.marks[row] & shown) == shown && holds(value(row)) ? 1 : 0;
        return mask;
    }

    template <class Column, class Number>
    RowMask ofSparse(
        const PacketChunk &chunk, const Column &column, const FilterTest &holds, Number number)
    {
        RowMask mask(chunk.size());
        for (std::size_t i = 0; i < column.size(); ++i)
            mask[column.row(i)] = holds(number(column.value(i))) ? 1 : 0;
        return mask;
    }

    std::uint16_t flagOf(Id id)
    {
        constexpr std::uint16_t urgent = 0x20;
        switch (id) {
        case Id::TcpFin:
            return tcpFin;
        case Id::TcpSyn:
            return tcpSyn;
        case Id::TcpReset:
            return tcpRst;
        case Id::TcpPush:
            return tcpPsh;
        case Id::TcpAck:
            return tcpAck;
        default:
            return urgent;
        }
    }

} // namespace

PacketFilter::PacketFilter(const FilterExpression &expression,
    std::span<const Conversation> conversations, std::span<const NoteTotals> notes,
    std::span<const std::uint8_t> clientIsA, Timestamp captureStart)
    : m_conversations(conversations)
    , m_notes(notes)
    , m_clientIsA(clientIsA)
    , m_captureStart(captureStart)
    , m_root(prepare(expression))
{
}

PacketFilter::Step PacketFilter::prepare(const FilterExpression &expression) const
{
    Step step{&expression, {}, {}, false};
    for (const FilterExpression &part : expression.parts)
        step.parts.push_back(prepare(part));
    if (step.parts.empty())
        knowTest(step);
    else
        knowParts(step);
    return step;
}

void PacketFilter::knowTest(Step &step) const
{
    if (!testConversation(*step.test, Conversation(), true, nullptr))
        return;
    step.isKnown = true;
    step.known.resize(m_conversations.size());
    for (std::size_t row = 0; row < m_conversations.size(); ++row)
        step.known[row] = *testConversation(*step.test, m_conversations[row], m_clientIsA[row] != 0,
            notesOf(m_conversations[row], m_notes));
}

// "Not" is left to the packets: those without a conversation satisfy it.
void PacketFilter::knowParts(Step &step) const
{
    const bool isAnd = step.test->kind == FilterExpression::Kind::And;
    const bool allKnown = std::all_of(
        step.parts.begin(), step.parts.end(), [](const Step &part) { return part.isKnown; });
    if (!allKnown || step.test->kind == FilterExpression::Kind::Not)
        return;
    step.known = step.parts.front().known;
    for (std::size_t i = 1; i < step.parts.size(); ++i) {
        const BothWays &part = step.parts[i].known;
        for (std::size_t row = 0; row < part.size(); ++row)
            step.known[row] = static_cast<std::uint8_t>(
                isAnd ? step.known[row] & part[row] : step.known[row] | part[row]);
    }
    step.isKnown = true;
    step.parts.clear();
}

std::vector<RowMask> PacketFilter::masks(const PacketStore &store) const
{
    std::vector<RowMask> masks;
    std::uint64_t number = 1;
    for (const auto &chunk : store.chunks()) {
        masks.push_back(rows(*chunk, number));
        number += chunk->size();
    }
    return masks;
}

RowMask PacketFilter::rows(const PacketChunk &chunk, std::uint64_t firstNumber) const
{
    return evaluate(m_root, {chunk, firstNumber});
}

RowMask PacketFilter::evaluate(const Step &step, const Rows &rows) const
{
    if (step.isKnown)
        return gather(step.known, rows.chunk);
    return step.parts.empty() ? tested(*step.test, rows) : combined(step, rows);
}

RowMask PacketFilter::gather(const BothWays &known, const PacketChunk &chunk) const
{
    RowMask mask(chunk.size());
    for (std::size_t i = 0; i < mask.size(); ++i) {
        const ConversationId id = chunk.conversations[i];
        // A conversation that came after the filter was made is not known yet.
        if (id != noConversation && row(id) < known.size())
            mask[i] = static_cast<std::uint8_t>(
                known[row(id)] >> (chunk.marks[i] & PacketChunk::FromB) & 1U);
    }
    return mask;
}

RowMask PacketFilter::combined(const Step &step, const Rows &rows) const
{
    RowMask mask = evaluate(step.parts.front(), rows);
    if (step.test->kind == FilterExpression::Kind::Not) {
        for (std::uint8_t &in : mask)
            in ^= 1U;
        return mask;
    }
    const bool isAnd = step.test->kind == FilterExpression::Kind::And;
    for (std::size_t i = 1; i < step.parts.size(); ++i) {
        const RowMask part = evaluate(step.parts[i], rows);
        for (std::size_t row = 0; row < mask.size(); ++row)
            mask[row]
                = static_cast<std::uint8_t>(isAnd ? mask[row] & part[row] : mask[row] | part[row]);
    }
    return mask;
}

RowMask PacketFilter::tested(const FilterExpression &test, const Rows &rows) const
{
    const PacketChunk &chunk = rows.chunk;
    const FilterTest holds(test);
    const auto all = PacketChunk::Mark{0};
    const auto each
        = [&](PacketChunk::Mark shown, auto value) { return ofEach(chunk, holds, shown, value); };
    const auto flight = [&](auto member) {
        return ofSparse(chunk, chunk.flights, holds,
            [member](const PacketChunk::Flight &value) { return std::int64_t{value.*member}; });
    };
    const auto same = [](std::int64_t value) { return value; };
    switch (test.field->id) {
    case Id::FrameNumber:
        return each(all,
            [&](std::size_t row) { return static_cast<std::int64_t>(rows.firstNumber + row); });
    case Id::FrameLength:
        return each(all, [&](std::size_t row) { return std::int64_t{chunk.frameLengths[row]}; });
    case Id::FrameTime:
        return each(all, [&](std::size_t row) { return chunk.times[row]; });
    case Id::FrameTimeRelative:
        return each(all, [&](std::size_t row) { return chunk.times[row] - m_captureStart; });
    case Id::IpLength:
        return each(PacketChunk::HasIpv4Length,
            [&](std::size_t row) { return std::int64_t{chunk.ipLengths[row]}; });
    case Id::UdpStream:
        return each(PacketChunk::HasUdpStream, [&](std::size_t at) {
            return std::int64_t{m_conversations[row(chunk.conversations[at])].stream};
        });
    case Id::TcpSequence:
        return each(PacketChunk::HasSequence,
            [&](std::size_t row) { return std::int64_t{chunk.tcpSequences[row]}; });
    case Id::TcpNextSequence:
        return each(static_cast<PacketChunk::Mark>(PacketChunk::HasFlags | PacketChunk::HasLength),
            [&](std::size_t row) { return std::int64_t{chunk.nextSequence(row)}; });
    case Id::TcpAcknowledgment:
        return each(PacketChunk::HasFlags,
            [&](std::size_t row) { return std::int64_t{chunk.tcpAcknowledgments[row]}; });
    case Id::TcpLength:
        return each(PacketChunk::HasLength,
            [&](std::size_t row) { return std::int64_t{chunk.tcpLengths[row]}; });
    case Id::TcpWindow:
        return each(PacketChunk::HasFlags,
            [&](std::size_t row) { return std::int64_t{chunk.windowSize(row)}; });
    case Id::TcpWindowScale: {
        RowMask mask(chunk.size());
        for (std::size_t row = 0; row < mask.size(); ++row) {
            const auto scale = chunk.windowScale(row);
            mask[row] = scale && holds(*scale) ? 1 : 0;
        }
        return mask;
    }
    case Id::TcpFlags:
        return each(PacketChunk::HasFlags,
            [&](std::size_t row) { return std::int64_t{chunk.tcpFlags(row)}; });
    case Id::AckRtt:
        return ofSparse(chunk, chunk.rtts, holds, same);
    case Id::AcksFrame:
        return ofSparse(chunk, chunk.ackedFrames, holds, same);
    case Id::BytesInFlight:
        return flight(&PacketChunk::Flight::bytes);
    case Id::PushBytesSent:
        return flight(&PacketChunk::Flight::sincePush);
    case Id::DuplicateAckNumber:
        return ofSparse(chunk, chunk.duplicateAcks, holds,
            [](const PacketChunk::DuplicateAck &ack) { return std::int64_t{ack.number}; });
    case Id::DuplicateAckFrame:
        return ofSparse(chunk, chunk.duplicateAcks, holds,
            [](const PacketChunk::DuplicateAck &ack) { return std::int64_t{ack.frame}; });
    case Id::Rto:
        return ofSparse(
            chunk, chunk.rtos, holds, [](const PacketChunk::Rto &rto) { return rto.duration; });
    case Id::RtoFrame:
        return ofSparse(chunk, chunk.rtos, holds,
            [](const PacketChunk::Rto &rto) { return std::int64_t{rto.frame}; });
    case Id::InitialRtt: {
        RowMask mask(chunk.size());
        for (std::size_t i = 0; i < mask.size(); ++i) {
            if (!chunk.tcpNotes[i].isAnalyzed() || chunk.conversations[i] == noConversation)
                continue;
            const Conversation &of = m_conversations[row(chunk.conversations[i])];
            const bool isShown = of.showsInitialRtt(rows.firstNumber + i);
            mask[i] = isShown && holds(of.initialRtt) ? 1 : 0;
        }
        return mask;
    }
    case Id::Note:
    case Id::AnyNote: {
        RowMask mask(chunk.size());
        const auto note = static_cast<TcpNote>(test.field->note);
        const bool any = test.field->id == Id::AnyNote;
        for (std::size_t row = 0; row < mask.size(); ++row)
            mask[row]
                = (any ? chunk.tcpNotes[row].hasAny() : chunk.tcpNotes[row].shows(note)) ? 1 : 0;
        return mask;
    }
    default: {
        const std::uint16_t flag = flagOf(test.field->id);
        return each(PacketChunk::HasFlags, [&](std::size_t row) {
            return std::int64_t{(chunk.tcpFlags(row) & flag) != 0 ? 1 : 0};
        });
    }
    }
}

} // namespace remora::dissect
