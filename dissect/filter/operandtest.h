// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dissect/fields/packetat.h"
#include "dissect/fields/packetheaders.h"
#include "dissect/filter/bytepattern.h"
#include "dissect/filter/fieldtest.h"

namespace remora::dissect {

// A test of a filter that is asked packet by packet: of a field that no column holds, or of its
// bytes, some of its bits, or another field. The test must outlive it.
class OperandTest {
public:
    explicit OperandTest(const FilterExpression &test);
    // Whether FieldTest does not do.
    static bool isNeededFor(const FilterExpression &test);

    // The bytes of the packets must be read.
    bool needsHeaders() const { return m_left.isOfHeaders || m_right.isOfHeaders; }
    // Their EarlierTimes must be known.
    bool isInOrder() const { return m_left.isInOrder || m_right.isInOrder; }
    // The turns of the capture must be known.
    bool needsTurns() const { return m_left.needsTurns() || m_right.needsTurns(); }
    // As FieldTest::holds; of two fields, one pair of values that fits is enough, but for "!=".
    // `headers`: nullptr unless they are needed. Any thread.
    bool holds(const PacketAt &at, const PacketHeaders *headers) const;

    // What an operand is in a packet: one of the three, where it has values.
    struct Values {
        std::vector<std::int64_t> numbers;
        std::vector<const IpAddress *> addresses;
        std::vector<std::string_view> bytes;
    };

private:
    enum class Form : std::uint8_t { Number, Address, Bytes };
    // What stands on one side of the comparison.
    struct Side {
        FilterOperand operand; // without a field: nothing stands there
        Form form = Form::Number;
        bool isOfHeaders = false;
        bool isInOrder = false;
        bool isSearched = false; // with all that it carries
        std::uint64_t bits = ~std::uint64_t{0}; // of numbers
        std::string byteBits = {}; // of bytes; empty: all

        bool needsTurns() const
        {
            return operand.field != nullptr && operand.field->reading->needsTurns;
        }
        void read(const PacketAt &at, const PacketHeaders *headers, Values &to) const;
    };
    static Side sideOf(const FilterOperand &operand);
    bool holdsAlone(const Values &values) const;
    bool holdsBytes(std::string_view bytes) const;

    const FilterExpression *m_test;
    Side m_left;
    Side m_right;
    NumberTest m_number;
    std::optional<BytePattern> m_pattern;
};

} // namespace remora::dissect
