// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>

#include "dissect/fields/column.h"
#include "dissect/fields/numbertest.h"
#include "dissect/fields/packetat.h"
#include "dissect/fields/packetheaders.h"
#include "dissect/store/rowmask.h"

namespace remora::dissect {

// How a field is read: `packet` or `way`, which dissect/fields/readings makes of a function that
// tells one value.
struct FieldReading {
    // Of one packet.
    void (*packet)(const PacketAt &packet, FieldValues &values) = nullptr;
    // Of all packets of a conversation in one direction, where nothing else decides.
    void (*way)(const OneWay &way, FieldValues &values) = nullptr;
    bool isSameBothWays = false; // nor does the direction
    // May be there besides `packet`, for numbers: which packets satisfy, faster than one by one.
    // The mask is 0 before.
    void (*rows)(const PacketRows &rows, const NumberTest &test, RowMask &mask) = nullptr;
    // Of the bytes of a packet, as numbers or as bytes: alone where no column knows the field,
    // besides the others where its bytes are searched or cut into slices.
    void (*headers)(const PacketHeaders &packet, HeaderValues &values) = nullptr;
    // `packet` needs what PacketAt says of the packets before it.
    bool isInOrder = false;
    // `way` needs the details of the conversation.
    bool needsDetails = false;
    // The turns of the capture are needed.
    bool needsTurns = false;
    // Besides the number it tells the whole that this is a part of: filters take per cents of that.
    // Then there are no `rows`.
    bool isOfWhole = false;

    bool isOfColumns() const { return packet != nullptr || way != nullptr; }
    void read(const PacketAt &at, FieldValues &values) const
    {
        if (packet != nullptr)
            packet(at, values);
        else if (way != nullptr && at.conversation != nullptr)
            way(at.way(), values);
    }
};

// What a number of that type can be, in the least unit.
constexpr NumberRange rangeOf(
    ColumnType type, std::int64_t greatest = std::numeric_limits<std::int64_t>::max())
{
    if (type == ColumnType::Flag)
        return {0, 1};
    // A clock may have been put back between two packets, or stand before 1970.
    const bool isSigned
        = type == ColumnType::Elapsed || type == ColumnType::Time || type == ColumnType::Signed;
    return isSigned ? NumberRange{-std::numeric_limits<std::int64_t>::max()}
                    : NumberRange{0, greatest};
}

// A column and, where filters or queries know it, how it is read. Everything that is said of a
// field is said in its entry.
struct NativeField {
    Column column;
    FieldReading reading = {};
    NumberRange range = rangeOf(column.type); // beyond it a filter is refused
};

// All, in the order of columns().
std::span<const NativeField> nativeFields();

} // namespace remora::dissect
