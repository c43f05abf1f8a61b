// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

#include <fmt/format.h>

#include "dissect/fields/cell.h"
#include "dissect/fields/nativefield.h"

namespace remora::dissect {

// A field of packets that the columns of a chunk tell: one that is written, beside being asked for
// in filters. The table of these is packettable.cpp.
struct PacketField : NativeField {
    enum class Form : std::uint8_t {
        Number,
        Flags, // 0x0012
        Seconds, // nanoseconds, written with nine decimals
        Address,
        Text,
    };

    static constexpr Form formOf(ColumnType type)
    {
        using Type = ColumnType;
        if (type == Type::Elapsed || type == Type::Time)
            return Form::Seconds;
        return isAddress(type) ? Form::Address : Form::Number;
    }
    constexpr PacketField(const Column &what, const FieldReading &how)
        : NativeField{what, how, rangeOf(what.type, std::numeric_limits<std::uint32_t>::max())}
        , name(what.name)
        , form(formOf(what.type))
    {
    }

    std::string_view name; // of the column
    Form form;
    // Where a packet has several IP or UDP headers tshark shows it of each, and the columns hold
    // that of the innermost.
    bool isOfEachHeader = false;

    FieldValues of(const PacketAt &packet) const
    {
        FieldValues values;
        reading.read(packet, values);
        return values;
    }
    bool isNumeric() const { return form == Form::Number || form == Form::Seconds; }
    // The i-th of the values, and its text.
    Cell cell(const FieldValues &values, std::size_t i) const;
    void write(fmt::memory_buffer &to, const FieldValues &values, std::size_t i) const
    {
        dissect::write(to, cell(values, i));
    }
    Cell::Kind kind() const;
    bool isOwn() const { return column.isOwn; } // tshark does not know it
};

std::span<const PacketField> packetFields();
// "capture.file", which of several captures a packet is of; no column holds it, no filter knows it.
const PacketField &captureFile();
// Of all of these; nullptr where there is none of that name.
const PacketField *packetField(std::string_view name);

} // namespace remora::dissect
