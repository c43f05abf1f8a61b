// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "dissect/core/address.h"

namespace remora::dissect {

// A value of a table before it is text. What `text` views is its owner's.
struct Cell {
    enum class Kind : std::uint8_t {
        Nothing,
        Number,
        Flags, // written as 0x0012
        Seconds, // nanoseconds, written with nine decimals
        Real,
        Address,
        Text,
    };

    Kind kind = Kind::Nothing;
    std::int64_t number = 0; // of Number, Flags and Seconds
    double real = 0; // of Real
    IpAddress address = {};
    std::string_view text = {};

    static Cell ofNumber(std::int64_t number) { return {Kind::Number, number}; }
    static Cell ofSeconds(std::int64_t nanoseconds) { return {Kind::Seconds, nanoseconds}; }
    static Cell ofReal(double real) { return {Kind::Real, 0, real}; }
    // An empty text is no value.
    static Cell ofText(std::string_view text)
    {
        return {text.empty() ? Kind::Nothing : Kind::Text, 0, 0, {}, text};
    }
    // A text as the kind that is expected, where that would be written the same; else a text.
    static Cell read(std::string_view text, Kind expected);

    bool isEmpty() const { return kind == Kind::Nothing; }
    bool operator==(const Cell &) const = default;
};

// As `tshark -T fields` writes it.
void write(fmt::memory_buffer &to, const Cell &cell);
// What is counted with, seconds for Seconds; nothing where it is no finite number.
std::optional<double> numberOf(const Cell &cell);
// How tables are sorted: numbers, addresses, texts; what is empty comes last in both directions.
bool sortsBefore(const Cell &one, const Cell &other, bool isDescending);

} // namespace remora::dissect
