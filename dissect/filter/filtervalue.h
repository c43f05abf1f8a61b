// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "dissect/filter/filterexpression.h"

namespace remora::dissect {

// The values of a filter, word by word. None knows of the words around it.

// What one of that unit is in the least one; nothing where fields of the type have no such unit.
std::optional<std::int64_t> filterUnit(FilterField::Type type, std::string_view unit);
// A per cent of the whole that a number is a part of, and what one is in FilterValue.
inline constexpr std::string_view shareUnit = "%";
inline constexpr std::int64_t perCent = 1'000'000'000;
// A number and the unit written at it, as in "50ms".
struct FilterNumber {
    std::string_view digits;
    std::string_view unit; // may be empty
};
FilterNumber splitNumber(std::string_view word);
// Nothing where it is no number, or not a whole one of the least unit unless that is rounded.
std::optional<std::int64_t> scaledNumber(
    std::string_view digits, std::int64_t unit, bool isRounded = false);
// "10.0.0.0/8", "fd00::1"; of the family of the type.
std::optional<FilterValue> filterAddress(FilterField::Type type, std::string_view word);
// "udp", "132".
std::optional<std::uint8_t> filterProtocol(std::string_view word);
// "2013-04-21 09:14:02.5", "2013-04-21T09:14", "09:14:02"; nanoseconds since 1970.
std::optional<Timestamp> filterTime(std::string_view text, const FilterContext &context);

} // namespace remora::dissect
