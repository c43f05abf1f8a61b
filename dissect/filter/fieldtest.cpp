// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/fieldtest.h"

#include <algorithm>

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

    // `address` is one of the conversation's own.
    bool is(const IpAddress &address, const FilterValue &value, const OneWay *way)
    {
        switch (value.kind) {
        case FilterValue::Kind::Client:
            return way != nullptr && &address == &way->client().address;
        case FilterValue::Kind::Server:
            return way != nullptr && &address == &way->server().address;
        default:
            return isInPrefix(address, value);
        }
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
    , m_number(numberTest(test))
{
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
        const bool holds
            = m_isOfAddresses ? fits(*values.addresses[i], way) : m_number(values.numbers[i]);
        if (holds != m_isNotEqual)
            return holds;
    }
    return m_isNotEqual && values.count > 0;
}

} // namespace remora::dissect
