// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/fields/packetat.h"
#include "dissect/filter/filterexpression.h"

namespace remora::dissect {

// What a number must be that a test compares, or looks for in a set: for one that does neither,
// any.
NumberTest numberTest(const FilterExpression &test);

// What a test of a filter asks of its field, ready to be asked of many. The test must outlive it.
class FieldTest {
public:
    explicit FieldTest(const FilterExpression &test);

    // A field may have several values: one that fits is enough, but for "!=", which none may
    // contradict. Without values no test holds.
    // `way`: of the packets that are asked; nullptr where they have no conversation.
    bool holds(const FieldValues &values, const OneWay *way) const;
    const NumberTest &number() const { return m_number; }

private:
    bool fits(const IpAddress &address, const OneWay *way) const;
    bool fitsShare(std::int64_t number, std::int64_t whole) const;

    const FilterExpression *m_test;
    bool m_isOfAddresses;
    bool m_isNotEqual;
    bool m_hasShares; // some of the values are per cents
    NumberTest m_number;
};

} // namespace remora::dissect
