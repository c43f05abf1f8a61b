// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/fieldtest.h"

#include <algorithm>

#include "dissect/filter/filtervalue.h"

namespace remora::dissect {

namespace {

    using Kind = FilterExpression::Kind;

    bool isInPrefix(const IpAddress &address, const FilterValue &value)
    {
        if (address.family() != value.address.family())
            return false;
        const auto bytes = address.bytes();
        const auto wanted = value.address.bytes();
        int left = value.prefix;
        for (std::size_t i = 0; left > 0; ++i, left -= 8) {
            const unsigned keep = left >= 8 ? 0xffU : 0xffU << static_cast<unsigned>(8 - left);
            if (((bytes[i] ^ wanted[i]) & keep & 0xffU) != 0)
                return false;
        }
        return true;
    }

    bool isBetween(const IpAddress &address, const IpAddress &first, const IpAddress &last)
    {
        return address.family() == first.family() && address >= first && address <= last;
    }

    // `address` is one of the conversation's own.
    bool is(const IpAddress &address, const FilterValue &value, const OneWay *way)
    {
        switch (value.kind) {
        case FilterValue::Kind::Client:
            return way != nullptr && &address == &way->client().address;
        case FilterValue::Kind::Server:
            return way != nullptr && &address == &way->server().address;
        default:
            return value.lastAddress ? isBetween(address, value.address, *value.lastAddress)
                                     : isInPrefix(address, value);
        }
    }

    __extension__ using Wide = __int128;

    // How a number stands to one end of a value: below, at or above 0. A per cent is exact, too.
    int compared(std::int64_t number, std::int64_t end, bool isShare, std::int64_t whole)
    {
        const Wide left = isShare ? Wide{number} * perCent * 100 : Wide{number};
        const Wide right = isShare ? Wide{end} * whole : Wide{end};
        return left < right ? -1 : left > right ? 1 : 0;
    }

} // namespace

NumberTest numberTest(const FilterExpression &test)
{
    if (test.kind == Kind::Compare && !test.values.empty()) // not with another field
        return {test.order, test.values.front().low};
    if (test.kind == Kind::Exists && test.bits)
        return {FilterExpression::Order::NotEqual, 0};
    if (test.kind != Kind::In)
        return {};
    std::vector<NumberRange> ranges;
    for (const FilterValue &value : test.values)
        ranges.push_back({value.low, value.high});
    return NumberTest(std::move(ranges));
}

FieldTest::FieldTest(const FilterExpression &test)
    : m_test(&test)
    , m_isOfAddresses(test.field != nullptr && isAddress(test.field->type))
    , m_isNotEqual(test.kind == Kind::Compare && test.order == FilterExpression::Order::NotEqual)
    , m_hasShares(std::ranges::any_of(test.values, &FilterValue::isShare))
    , m_number(numberTest(test))
{
}

// Of nothing there are no per cents.
bool FieldTest::fitsShare(std::int64_t number, std::int64_t whole) const
{
    const auto standsTo = [&](const FilterValue &value, std::int64_t end) {
        return compared(number, end, value.isShare, whole);
    };
    if (m_test->kind == Kind::Compare) {
        const FilterValue &value = m_test->values.front();
        return whole > 0 && NumberTest(m_test->order, 0)(standsTo(value, value.low));
    }
    return std::ranges::any_of(m_test->values, [&](const FilterValue &value) {
        return (whole > 0 || !value.isShare) && standsTo(value, value.low) >= 0
            && standsTo(value, value.high) <= 0;
    });
}

bool FieldTest::fits(const IpAddress &address, const OneWay *way) const
{
    if (m_test->kind == Kind::Exists)
        return true;
    const bool isAny = std::ranges::any_of(
        m_test->values, [&](const FilterValue &value) { return is(address, value, way); });
    return isAny != m_isNotEqual;
}

bool FieldTest::holds(const FieldValues &values, const OneWay *way) const
{
    for (std::size_t i = 0; i < values.count; ++i) {
        const bool holds = m_isOfAddresses ? fits(*values.addresses[i], way)
            : m_hasShares                  ? fitsShare(values.numbers[i], values.whole)
                                           : m_number(values.numbers[i]);
        if (holds != m_isNotEqual)
            return holds;
    }
    return m_isNotEqual && values.count > 0;
}

} // namespace remora::dissect
