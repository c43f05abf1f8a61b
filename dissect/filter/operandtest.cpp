// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/operandtest.h"

#include <algorithm>
#include <deque>

namespace remora::dissect {

namespace {

    using Kind = FilterExpression::Kind;
    using Order = FilterExpression::Order;
    using Type = FilterField::Type;

    std::string_view viewOf(std::span<const std::uint8_t> bytes)
    {
        return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
    }

    // Where a place that may count from the end lies; nothing where it lies before the beginning.
    std::optional<std::size_t> placeIn(std::size_t size, std::int64_t place)
    {
        const std::int64_t at = place < 0 ? static_cast<std::int64_t>(size) + place : place;
        return at >= 0 ? std::optional(static_cast<std::size_t>(at)) : std::nullopt;
    }

    // False where the bytes end before the slice does.
    bool cut(std::string_view bytes, const FilterSlice &slice, std::string &to)
    {
        const auto begin = placeIn(bytes.size(), slice.begin);
        if (!begin || *begin >= bytes.size())
            return false;
        std::size_t length = bytes.size() - *begin;
        if (slice.last) {
            const auto last = placeIn(bytes.size(), *slice.last);
            if (!last || *last < *begin || *last >= bytes.size())
                return false;
            length = *last - *begin + 1;
        } else if (slice.length) {
            if (static_cast<std::size_t>(*slice.length) > length)
                return false;
            length = static_cast<std::size_t>(*slice.length);
        }
        to.append(bytes.substr(*begin, length));
        return true;
    }

    // What was made of a packet's bytes, until the next packet.
    using Made = std::deque<std::string>;

    std::optional<std::string_view> cut(
        std::string_view bytes, const std::vector<FilterSlice> &slices, Made &made)
    {
        std::string &whole = made.emplace_back();
        for (const FilterSlice &slice : slices) {
            if (!cut(bytes, slice, whole))
                return std::nullopt;
        }
        return whole;
    }

    // Only as many bytes as there are bits can be told.
    std::optional<std::string_view> masked(
        std::string_view bytes, std::string_view bits, Made &made)
    {
        if (bytes.size() != bits.size())
            return std::nullopt;
        std::string &whole = made.emplace_back(bytes);
        for (std::size_t i = 0; i < bits.size(); ++i)
            whole[i] = static_cast<char>(whole[i] & bits[i]);
        return whole;
    }

    // A longer one is greater, as in Wireshark.
    int compared(std::string_view one, std::string_view other)
    {
        if (one.size() != other.size())
            return one.size() < other.size() ? -1 : 1;
        return one.compare(other);
    }
    int compared(std::int64_t one, std::int64_t other)
    {
        return one < other ? -1 : one > other ? 1 : 0;
    }
    int compared(const IpAddress *one, const IpAddress *other) { return *one == *other ? 0 : 1; }

    bool fits(Order order, int compared) { return NumberTest(order, 0)(compared); }

    // One pair that fits is enough; of "!=" none may be equal.
    template <class Value>
    bool fitAny(Order order, const std::vector<Value> &left, const std::vector<Value> &right)
    {
        const bool isNotEqual = order == Order::NotEqual;
        for (const Value &one : left) {
            for (const Value &other : right) {
                if (fits(order, compared(one, other)) != isNotEqual)
                    return !isNotEqual;
            }
        }
        return isNotEqual && !left.empty() && !right.empty();
    }

    Made &made()
    {
        thread_local Made all;
        return all;
    }
    HeaderValues &fresh(HeaderValues &values)
    {
        values.clear();
        return values;
    }

} // namespace

bool OperandTest::isNeededFor(const FilterExpression &test)
{
    return !test.slices.empty() || test.bits || test.other.field != nullptr
        || test.kind == Kind::Contains || test.kind == Kind::Matches
        || !test.field->reading->isOfColumns() || test.field->reading->isInOrder
        || (test.kind != Kind::Exists && test.field->type == Type::Presence);
}

OperandTest::Side OperandTest::sideOf(const FilterOperand &operand)
{
    Side side{operand};
    if (operand.field == nullptr)
        return side;
    const FieldReading &reading = *operand.field->reading;
    const Type type = operand.field->type;
    const bool isOfBytes = !operand.isPlain() || isBytes(type) || type == Type::Presence;
    side.form = isOfBytes ? Form::Bytes : isAddress(type) ? Form::Address : Form::Number;
    side.isOfHeaders = isOfBytes || !reading.isOfColumns();
    side.isInOrder = !side.isOfHeaders && reading.isInOrder;
    return side;
}

OperandTest::OperandTest(const FilterExpression &test)
    : m_test(&test)
    , m_left(sideOf({test.field, test.slices}))
    , m_right(sideOf(test.other))
    , m_number(numberTest(test))
{
    m_left.isSearched = test.kind == Kind::Contains || test.kind == Kind::Matches;
    if (test.bits && m_left.form == Form::Bytes)
        m_left.byteBits = test.bits->bytes;
    else if (test.bits)
        m_left.bits = static_cast<std::uint64_t>(test.bits->low);
    if (test.kind == Kind::Matches) {
        auto pattern = BytePattern::compile(test.values.front().bytes);
        if (pattern) // the parser has tried it
            m_pattern = std::move(*pattern);
    }
}

void OperandTest::Side::read(const PacketAt &at, const PacketHeaders *headers, Values &to) const
{
    if (operand.field == nullptr)
        return;
    const FieldReading &reading = *operand.field->reading;
    if (!isOfHeaders) {
        FieldValues values;
        reading.read(at, values);
        for (std::size_t i = 0; i < values.count; ++i) {
            if (form == Form::Address)
                to.addresses.push_back(values.addresses[i]);
            else
                to.numbers.push_back(values.numbers[i]);
        }
    } else if (headers != nullptr) {
        thread_local HeaderValues scratch;
        reading.headers(*headers, fresh(scratch));
        to.numbers.insert(to.numbers.end(), scratch.numbers.begin(), scratch.numbers.end());
        for (const HeaderBytes &bytes : scratch.bytes) {
            std::optional<std::string_view> found
                = viewOf(isSearched && operand.isPlain() ? bytes.all : bytes.itself());
            if (!operand.isPlain())
                found = cut(*found, operand.slices, made());
            if (found && !byteBits.empty())
                found = masked(*found, byteBits, made());
            if (found)
                to.bytes.push_back(*found);
        }
    }
    for (std::int64_t &number : to.numbers)
        number = static_cast<std::int64_t>(static_cast<std::uint64_t>(number) & bits);
}

bool OperandTest::holdsBytes(std::string_view bytes) const
{
    switch (m_test->kind) {
    case Kind::Contains: {
        const std::string &sought = m_test->values.front().bytes;
        return !sought.empty() && bytes.find(sought) != std::string_view::npos;
    }
    case Kind::Matches:
        return m_pattern
            && m_pattern->isIn(
                {reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()});
    case Kind::Compare:
        return fits(m_test->order, compared(bytes, m_test->values.front().bytes));
    case Kind::In:
        return std::ranges::any_of(m_test->values, [&](const FilterValue &value) {
            return compared(bytes, value.bytes) >= 0 && compared(bytes, value.lastBytes) <= 0;
        });
    default: // it is there, or has one of the bits
        return !m_test->bits || std::ranges::any_of(bytes, [](char byte) { return byte != 0; });
    }
}

bool OperandTest::holdsAlone(const Values &values) const
{
    const bool isNotEqual = m_test->kind == Kind::Compare && m_test->order == Order::NotEqual;
    // An address is alone only where it is there or not: anything else FieldTest does.
    if (m_left.form == Form::Address)
        return !values.addresses.empty();
    for (const std::int64_t number : values.numbers) {
        if (m_number(number) != isNotEqual)
            return !isNotEqual;
    }
    for (const std::string_view bytes : values.bytes) {
        if (holdsBytes(bytes) != isNotEqual)
            return !isNotEqual;
    }
    return isNotEqual && !(values.numbers.empty() && values.bytes.empty());
}

bool OperandTest::holds(const PacketAt &at, const PacketHeaders *headers) const
{
    thread_local Values left;
    thread_local Values right;
    for (Values *values : {&left, &right}) {
        values->numbers.clear();
        values->addresses.clear();
        values->bytes.clear();
    }
    made().clear();
    // The values of way-readings may be the conversation's own, which stay where they are.
    m_left.read(at, headers, left);
    if (m_test->other.field == nullptr)
        return holdsAlone(left);
    m_right.read(at, headers, right);
    switch (m_left.form) {
    case Form::Number:
        return fitAny(m_test->order, left.numbers, right.numbers);
    case Form::Address:
        return fitAny(m_test->order, left.addresses, right.addresses);
    case Form::Bytes:
        break;
    }
    return fitAny(m_test->order, left.bytes, right.bytes);
}

} // namespace remora::dissect
