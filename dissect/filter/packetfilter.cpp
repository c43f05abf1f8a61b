// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/packetfilter.h"

#include <algorithm>
#include <optional>

namespace remora::dissect {

namespace {

    RowMask tested(const FieldTest &asked, const FieldReading &reading, const PacketRows &rows)
    {
        RowMask mask(rows.chunk.size());
        if (reading.rows != nullptr) {
            reading.rows(rows, asked.number(), mask);
            return mask;
        }
        for (std::size_t row = 0; row < mask.size(); ++row) {
            const PacketAt packet = rows.at(row);
            const auto way
                = packet.conversation != nullptr ? std::optional(packet.way()) : std::nullopt;
            FieldValues values;
            reading.packet(packet, values);
            mask[row] = asked.holds(values, way ? &*way : nullptr) ? 1 : 0;
        }
        return mask;
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
    Step step{&expression, FieldTest(expression), {}, {}, false};
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
    if (step.test->field->reading->way == nullptr)
        return;
    step.isKnown = true;
    step.known.resize(m_conversations.size());
    for (std::size_t row = 0; row < m_conversations.size(); ++row)
        step.known[row] = waysOf(step, row);
}

std::uint8_t PacketFilter::waysOf(const Step &step, std::size_t conversation) const
{
    const FieldReading &reading = *step.test->field->reading;
    const Conversation &of = m_conversations[conversation];
    OneWay way{of, false, m_clientIsA[conversation] != 0, notesOf(of, m_notes)};
    const auto holds = [&] {
        FieldValues values;
        reading.way(way, values);
        return step.asked.holds(values, &way);
    };
    const bool fromA = holds();
    if (reading.isSameBothWays)
        return fromA ? 3 : 0;
    way.isFromB = true;
    return static_cast<std::uint8_t>((fromA ? 1 : 0) | (holds() ? 2 : 0));
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
    return evaluate(m_root, {chunk, firstNumber, m_captureStart, m_conversations, m_clientIsA});
}

RowMask PacketFilter::evaluate(const Step &step, const PacketRows &rows) const
{
    if (step.isKnown)
        return gather(step.known, rows.chunk);
    return step.parts.empty() ? tested(step.asked, *step.test->field->reading, rows)
                              : combined(step, rows);
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

RowMask PacketFilter::combined(const Step &step, const PacketRows &rows) const
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

} // namespace remora::dissect
