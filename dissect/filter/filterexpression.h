// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "dissect/core/address.h"
#include "dissect/core/clockzone.h"
#include "dissect/core/timestamp.h"
#include "dissect/filter/filterfield.h"

namespace remora::dissect {

// Why a filter is not understood, and which of its words is wrong. The sentence for the user is
// made in model/errortext.
struct FilterError {
    enum class Kind : std::uint8_t {
        UnknownField,
        NotAsked, // a column of files that is kept with no packet and no conversation
        FieldExpected, // a field should stand here
        ValueExpected,
        NothingToCompare, // a note is there or not; it has no value
        NoBytes, // nothing to search or to cut slices from: the field is a number
        BadSlice, // what stands in brackets
        BadBytes, // neither a text in quotes nor hexadecimal digits, or of a wrong length
        BadPattern, // what stands behind "matches"; `detail` is PCRE2's word for it
        PatternExpected, // a text in quotes behind "matches"
        FieldOnly, // "in" asks a field, not a part of it
        OtherType, // two fields that cannot be compared with each other
        BadNumber, // no number, or not a whole one of the least unit
        BadUnit,
        MixedRange, // one end of it is a per cent, the other is none
        OutOfRange, // beyond what `field` can be
        BadAddress, // or one of the other family
        BadTime,
        BadProtocol,
        BadOrder, // addresses are equal or not, but not greater
        CloseExpected, // a parenthesis or a set has no end
        SetExpected, // behind "in"
        NoSuchOperator, // one of Wireshark's; `field` is what stands before it, if any
        NoFunctions, // likewise
        Leftover, // the filter was over before this word
        TooDeep,
    };
    Kind kind;
    std::size_t begin; // bytes from the start of the filter
    std::size_t length; // 0 at its end
    std::string word;
    const FilterField *field = nullptr; // that is compared; nullptr where there is none
    std::string detail = {};
};

// What a value of a filter means where it does not say all: times of a day.
struct FilterContext {
    Timestamp captureStart = 0;
    ClockZone zone = {}; // of the times that the user sees
};

// A value, or a range of them, on the right of a comparison.
struct FilterValue {
    enum class Kind : std::uint8_t { Number, Address, Client, Server, Bytes };
    Kind kind = Kind::Number;
    std::int64_t low = 0; // in the least unit: bytes, nanoseconds
    std::int64_t high = 0;
    IpAddress address;
    int prefix = 128; // bits of it that count
    std::optional<IpAddress> lastAddress = {}; // of a range of them, of the same family
    bool isBare = false; // a number without a unit was written
    bool isShare = false; // a per cent was: low and high count 10^-9 of one
    std::string bytes = {}; // of Bytes, and the last of a range of them
    std::string lastBytes = {};
};

// Some bytes of a field: from `begin`, which counts from the end where it is negative, `length` of
// them, or all others.
struct FilterSlice {
    std::int32_t begin = 0;
    std::optional<std::int32_t> length; // from 1; nothing: up to the end
    std::optional<std::int32_t> last = {}; // in place of a length: the last byte, as `begin`
};

// What a test asks about: a field, bytes of it in the order of the slices, or some of its bits.
struct FilterOperand {
    const FilterField *field = nullptr;
    std::vector<FilterSlice> slices; // none: the field itself
    bool isPlain() const { return slices.empty(); }
};

// A filter over packets and conversations with Wireshark's words: a tree of tests.
struct FilterExpression {
    enum class Kind : std::uint8_t { And, Or, Not, Exists, Compare, In, Contains, Matches };
    using Order = NumberTest::Order;

    Kind kind = Kind::Exists;
    std::vector<FilterExpression> parts; // of And, Or (two or more) and Not (one)
    const FilterField *field = nullptr; // of the tests
    std::vector<FilterSlice> slices; // of the field; none: it itself
    std::optional<FilterValue> bits; // which count, of Exists, where any will do, and Compare
    Order order = Order::Equal; // of Compare
    FilterOperand
        other; // of Compare: what is compared with, in place of a value, if it has a field
    std::vector<FilterValue> values; // of Compare, Contains and Matches (one), and In
    std::size_t begin = 0; // bytes from the start of the filter
    std::size_t length = 0;

    // or < and < not; "!" needs no parentheses around a test. An empty filter is an error: whoever
    // wants all packets asks for no filter.
    static tl::expected<FilterExpression, FilterError> parse(
        std::string_view text, const FilterContext &context);
};

} // namespace remora::dissect
