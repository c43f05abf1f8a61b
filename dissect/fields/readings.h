// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/fields/nativefield.h"

// What makes a FieldReading of a function that tells one value; for the tables of fields.
namespace remora::dissect::readings {

template <class Number> std::optional<std::int64_t> counted(const std::optional<Number> &number)
{
    return number ? std::optional(static_cast<std::int64_t>(*number)) : std::nullopt;
}
template <class Number> std::int64_t counted(Number number)
{
    return static_cast<std::int64_t>(number);
}

template <auto has, auto number> void readNumber(const PacketAt &at, FieldValues &values)
{
    if (has(at.chunk, at.row))
        values.add(counted(number(at)));
}
template <class Number> bool fits(const NumberTest &holds, const std::optional<Number> &number)
{
    return number && holds(static_cast<std::int64_t>(*number));
}
template <class Number> bool fits(const NumberTest &holds, Number number)
{
    return holds(static_cast<std::int64_t>(number));
}
template <auto has, auto number>
void testNumber(const PacketRows &rows, const NumberTest &holds, RowMask &mask)
{
    for (std::size_t row = 0; row < mask.size(); ++row) {
        const bool isIn = has(rows.chunk, row) && fits(holds, number(rows.at(row)));
        mask[row] = isIn ? 1 : 0;
    }
}
// A number, or an optional one, as `number(PacketAt)` tells it, of packets of which
// `has(PacketChunk, row)` is true. That is asked first, and costs less.
template <auto has, auto number>
inline constexpr FieldReading numberWhere{
    readNumber<has, number>, nullptr, false, testNumber<has, number>};
template <unsigned marks> bool bears(const PacketChunk &chunk, std::size_t row)
{
    return (chunk.marks[row] & marks) == marks;
}
// Of packets that bear all of the marks.
template <unsigned marks, auto number>
inline constexpr FieldReading numbersOf = numberWhere<bears<marks>, number>;
// Of every packet.
template <auto number> inline constexpr FieldReading numberOfAll = numbersOf<0, number>;

template <auto has> void readSign(const PacketAt &at, FieldValues &values)
{
    if (has(at.chunk, at.row))
        values.add(1);
}
template <auto has> void testSign(const PacketRows &rows, const NumberTest &, RowMask &mask)
{
    for (std::size_t row = 0; row < mask.size(); ++row)
        mask[row] = has(rows.chunk, row) ? 1 : 0;
}
// What is there or not: 1 where `has(PacketChunk, row)`.
template <auto has>
inline constexpr FieldReading sign{readSign<has>, nullptr, false, testSign<has>};

template <auto column, auto number> void readSparse(const PacketAt &at, FieldValues &values)
{
    if (const auto found = (at.chunk.*column).find(at.row))
        values.add(counted(number(*found)));
}
template <auto column, auto number>
void testSparse(const PacketRows &rows, const NumberTest &holds, RowMask &mask)
{
    (rows.chunk.*column).each([&](std::size_t row, const auto &value) {
        mask[row] = holds(counted(number(value))) ? 1 : 0;
    });
}
inline constexpr auto itself = [](const auto &value) { return value; };
// A SparseColumn, as `number` of what lies in it.
template <auto column, auto number = itself>
inline constexpr FieldReading sparse{
    readSparse<column, number>, nullptr, false, testSparse<column, number>};

template <auto number> void readWay(const OneWay &way, FieldValues &values)
{
    values.add(counted(number(way)));
}
// A number, or an optional one, that conversation and direction decide.
template <auto number> inline constexpr FieldReading ofWay{nullptr, readWay<number>};
// The same in both directions.
template <auto number> inline constexpr FieldReading ofConversation{nullptr, readWay<number>, true};

// What is there or not: 1 where `is(OneWay)`.
template <auto is> std::optional<int> oneWhere(const OneWay &way)
{
    return is(way) ? std::optional(1) : std::nullopt;
}
template <auto is> inline constexpr FieldReading whereWay = ofWay<oneWhere<is>>;
template <auto is> inline constexpr FieldReading where = ofConversation<oneWhere<is>>;

} // namespace remora::dissect::readings
