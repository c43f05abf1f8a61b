// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/packetfilter.h"

#include <algorithm>
#include <optional>

#include "dissect/filter/earliertimes.h"

namespace remora::dissect {

namespace {

    bool anyField(const FilterExpression &expression, bool FieldReading::*is)
    {
        const auto fits
            = [&](const FilterField *field) { return field != nullptr && field->reading->*is; };
        return fits(expression.field) || fits(expression.other.field)
            || std::ranges::any_of(
                expression.parts, [&](const FilterExpression &part) { return anyField(part, is); });
    }

    RowMask tested(const OperandTest &asked, const PacketRows &rows)
    {
        RowMask mask(rows.chunk.size());
        for (std::size_t row = 0; row < mask.size(); ++row)
            mask[row] = asked.holds(rows.at(row), nullptr) ? 1 : 0;
        return mask;
    }

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
    std::span<const std::uint8_t> clientIsA, Timestamp captureStart,
    std::span<const ConversationDetails> details, const TurnTable *turns)
    : m_conversations(conversations)
    , m_clientIsA(clientIsA)
    , m_beside{notes, details, turns}
    , m_captureStart(captureStart)
    , m_root(prepare(expression))
{
}

bool PacketFilter::needsDetails(const FilterExpression &expression)
{
    return anyField(expression, &FieldReading::needsDetails);
}

bool PacketFilter::needsTurns(const FilterExpression &expression)
{
    return anyField(expression, &FieldReading::needsTurns);
}

bool PacketFilter::isLateForNow() const
{
    return std::ranges::any_of(m_late, &OperandTest::needsTurns);
}

PacketFilter::Step PacketFilter::prepare(const FilterExpression &expression)
{
    Step step{&expression, FieldTest(expression), {}, {}, false, {}, {}, false};
    for (const FilterExpression &part : expression.parts) {
        step.parts.push_back(prepare(part));
        step.isLate = step.isLate || step.parts.back().isLate;
    }
    if (step.parts.empty())
        prepareTest(step);
    else
        knowParts(step);
    return step;
}

void PacketFilter::prepareTest(Step &step)
{
    if (!OperandTest::isNeededFor(*step.test)) {
        knowTest(step);
        return;
    }
    step.operand.emplace(*step.test);
    step.isLate = step.operand->needsHeaders() || step.operand->isInOrder();
    if (!step.isLate)
        return;
    step.late = m_late.size();
    m_late.push_back(*step.operand);
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
    OneWay way = OneWay{of, false, m_clientIsA[conversation] != 0}.with(m_beside, conversation);
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

bool PacketFilter::needsHeaders() const
{
    return std::ranges::any_of(m_late, &OperandTest::needsHeaders);
}

std::vector<RowMask> PacketFilter::masks(const PacketStore &store) const
{
    std::vector<Late> late;
    if (!m_late.empty())
        askInOrder(store, late);
    std::vector<RowMask> masks;
    std::uint64_t number = 1;
    for (const auto &chunk : store.chunks()) {
        if (late.empty())
            masks.push_back(evaluate(m_root, rowsOf(*chunk, number)));
        else
            masks.push_back(judge(*chunk, number, late[masks.size()]).must);
        number += chunk->size();
    }
    return masks;
}

void PacketFilter::makeRoom(Late &late, std::size_t packets) const
{
    late.resize(m_late.size());
    for (RowMask &mask : late)
        mask.resize(packets);
}

void PacketFilter::askInOrder(const PacketStore &store, std::vector<Late> &late) const
{
    const std::size_t known = late.size();
    late.resize(store.chunks().size());
    if (std::ranges::none_of(m_late, &OperandTest::isInOrder))
        return;
    EarlierTimesReader reader;
    std::uint64_t number = 1;
    for (std::size_t i = 0; i < store.chunks().size(); ++i) {
        const PacketChunk &chunk = *store.chunks()[i];
        const PacketRows rows = rowsOf(chunk, number);
        number += chunk.size();
        if (i >= known)
            makeRoom(late[i], chunk.size());
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            const EarlierTimes times = reader.next(chunk, row);
            if (i < known)
                continue;
            PacketAt at = rows.at(row);
            at.earlier = &times;
            askInOrder(at, late[i]);
        }
    }
}

void PacketFilter::askInOrder(const PacketAt &at, Late &late) const
{
    for (std::size_t test = 0; test < m_late.size(); ++test) {
        if (!m_late[test].needsHeaders())
            late[test][at.row] = static_cast<std::uint8_t>(
                LateIsKnown | (m_late[test].holds(at, nullptr) ? LateHolds : 0));
    }
}

void PacketFilter::askHeaders(const PacketAt &at, const PacketHeaders &headers, Late &late) const
{
    makeRoom(late, at.chunk.size());
    for (std::size_t test = 0; test < m_late.size(); ++test) {
        if (m_late[test].needsHeaders())
            late[test][at.row] = static_cast<std::uint8_t>(
                LateIsKnown | (m_late[test].holds(at, &headers) ? LateHolds : 0));
    }
}

PacketFilter::Verdict PacketFilter::judge(
    const PacketChunk &chunk, std::uint64_t firstNumber, const Late &late) const
{
    return judged(m_root, rowsOf(chunk, firstNumber), late);
}

RowMask PacketFilter::evaluate(const Step &step, const PacketRows &rows) const
{
    if (step.isKnown)
        return gather(step.known, rows.chunk);
    if (!step.parts.empty())
        return combined(step, rows);
    return step.operand ? tested(*step.operand, rows)
                        : tested(step.asked, *step.test->field->reading, rows);
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

namespace {

    void invert(RowMask &mask)
    {
        for (std::uint8_t &in : mask)
            in ^= 1U;
    }
    void join(RowMask &mask, const RowMask &part, bool isAnd)
    {
        for (std::size_t row = 0; row < mask.size(); ++row)
            mask[row]
                = static_cast<std::uint8_t>(isAnd ? mask[row] & part[row] : mask[row] | part[row]);
    }

} // namespace

RowMask PacketFilter::combined(const Step &step, const PacketRows &rows) const
{
    RowMask mask = evaluate(step.parts.front(), rows);
    if (step.test->kind == FilterExpression::Kind::Not) {
        invert(mask);
        return mask;
    }
    const bool isAnd = step.test->kind == FilterExpression::Kind::And;
    for (std::size_t i = 1; i < step.parts.size(); ++i)
        join(mask, evaluate(step.parts[i], rows), isAnd);
    return mask;
}

PacketFilter::Verdict PacketFilter::judged(
    const Step &step, const PacketRows &rows, const Late &late) const
{
    if (!step.isLate) {
        RowMask mask = evaluate(step, rows);
        return {mask, mask};
    }
    if (step.parts.empty()) {
        Verdict verdict{RowMask(rows.chunk.size(), 1), RowMask(rows.chunk.size())};
        if (late.empty())
            return verdict;
        const RowMask &found = late[*step.late];
        for (std::size_t row = 0; row < found.size(); ++row) {
            verdict.may[row] = found[row] != LateIsKnown ? 1 : 0;
            verdict.must[row] = found[row] == (LateIsKnown | LateHolds) ? 1 : 0;
        }
        return verdict;
    }
    Verdict verdict = judged(step.parts.front(), rows, late);
    if (step.test->kind == FilterExpression::Kind::Not) {
        std::swap(verdict.may, verdict.must);
        invert(verdict.may);
        invert(verdict.must);
        return verdict;
    }
    const bool isAnd = step.test->kind == FilterExpression::Kind::And;
    for (std::size_t i = 1; i < step.parts.size(); ++i) {
        const Verdict part = judged(step.parts[i], rows, late);
        join(verdict.may, part.may, isAnd);
        join(verdict.must, part.must, isAnd);
    }
    return verdict;
}

} // namespace remora::dissect
