// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace remora::dissect {

// Both ends are in.
struct NumberRange {
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    bool contains(std::int64_t number) const { return number >= least && number <= greatest; }
};

// Whether a number satisfies what a filter asks of it.
class NumberTest {
public:
    enum class Order : std::uint8_t { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

    // Any number does: only whether there is one is asked.
    NumberTest() = default;
    NumberTest(Order order, std::int64_t value)
        : m_kind(static_cast<Kind>(order))
        , m_value(value)
    {
    }
    explicit NumberTest(std::vector<NumberRange> ranges)
        : m_kind(Kind::In)
        , m_ranges(std::move(ranges))
    {
    }
    bool operator()(std::int64_t number) const
    {
        switch (m_kind) {
        case Kind::Equal:
            return number == m_value;
        case Kind::NotEqual:
            return number != m_value;
        case Kind::Less:
            return number < m_value;
        case Kind::LessOrEqual:
            return number <= m_value;
        case Kind::Greater:
            return number > m_value;
        case Kind::GreaterOrEqual:
            return number >= m_value;
        case Kind::In:
            return std::ranges::any_of(
                m_ranges, [&](const NumberRange &range) { return range.contains(number); });
        case Kind::Any:
            break;
        }
        return true;
    }

private:
    // The orders come first, and are the same.
    enum class Kind : std::uint8_t {
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        In,
        Any,
    };
    Kind m_kind = Kind::Any;
    std::int64_t m_value = 0;
    std::vector<NumberRange> m_ranges;
};

} // namespace remora::dissect
