// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "dissect/filter/filterexpression.h"

namespace remora::dissect {

// Whether numbers satisfy a test. A field may have several values: one that fits is enough, but for
// "!=", which none may contradict.
class FilterTest {
public:
    explicit FilterTest(const FilterExpression &test)
        : m_test(test)
        , m_value(test.values.empty() ? 0 : test.values.front().low)
    {
    }
    bool isNotEqual() const
    {
        return m_test.kind == FilterExpression::Kind::Compare
            && m_test.order == FilterExpression::Order::NotEqual;
    }
    bool operator()(std::int64_t number) const
    {
        using Order = FilterExpression::Order;
        switch (m_test.kind) {
        case FilterExpression::Kind::Compare:
            switch (m_test.order) {
            case Order::Equal:
                return number == m_value;
            case Order::NotEqual:
                return number != m_value;
            case Order::Less:
                return number < m_value;
            case Order::LessOrEqual:
                return number <= m_value;
            case Order::Greater:
                return number > m_value;
            case Order::GreaterOrEqual:
                return number >= m_value;
            }
            return false;
        case FilterExpression::Kind::In:
            return std::any_of(
                m_test.values.begin(), m_test.values.end(), [&](const FilterValue &value) {
                    return number >= value.low && number <= value.high;
                });
        default:
            // Wireshark: a flag alone asks whether it is there, not whether it is set.
            return true;
        }
    }
    bool operator()(std::int64_t one, std::int64_t other) const
    {
        return isNotEqual() ? (*this)(one) && (*this)(other) : (*this)(one) || (*this)(other);
    }

private:
    const FilterExpression &m_test;
    std::int64_t m_value;
};

} // namespace remora::dissect
