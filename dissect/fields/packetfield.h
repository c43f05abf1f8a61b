// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <fmt/format.h>

#include "dissect/fields/cell.h"
#include "dissect/store/conversation.h"
#include "dissect/store/packetchunk.h"

namespace remora::dissect {

// A packet whose fields are read.
struct PacketAt {
    const PacketChunk &chunk;
    std::size_t row;
    std::uint64_t number; // frame.number
    const Conversation *conversation; // nullptr without IP
    bool clientIsA = true;
    Timestamp captureStart = 0; // time of the first packet

    static PacketAt of(const PacketChunk &chunk, std::size_t row, std::uint64_t number,
        std::span<const Conversation> conversations)
    {
        const ConversationId id = chunk.conversations[row];
        return {
            chunk, row, number, id != noConversation ? &conversations[dissect::row(id)] : nullptr};
    }
    bool has(PacketChunk::Mark mark) const { return (chunk.marks[row] & mark) != 0; }
    const Endpoint &source() const
    {
        return has(PacketChunk::FromB) ? conversation->b : conversation->a;
    }
    const Endpoint &target() const
    {
        return has(PacketChunk::FromB) ? conversation->a : conversation->b;
    }
};

// What a field is in one packet: its occurrences in tshark's order, none where tshark shows none.
// A number counts in the least unit; of addresses, `addresses` holds the values.
struct FieldValues {
    std::array<std::int64_t, 2> numbers{};
    std::array<const IpAddress *, 2> addresses{};
    std::size_t count = 0;

    void add(std::int64_t number) { numbers[count++] = number; }
    void add(const IpAddress &address)
    {
        if (address.family() != IpAddress::Family::None)
            addresses[count++] = &address;
    }
};

// A field of packets that the columns of a chunk tell: how it is read, and how it is written. The
// one table of these; store/column says what each means.
struct PacketField {
    enum class Form : std::uint8_t {
        Number,
        Flags, // 0x0012
        Seconds, // nanoseconds, written with nine decimals
        Address,
    };

    std::string_view name; // of a Column
    Form form;
    void (*read)(const PacketAt &packet, const PacketField &field, FieldValues &values);
    std::uint16_t bits = 0; // a TCP flag, or a TcpNote
    // Where a packet has several IP or UDP headers tshark shows it of each, and the columns hold
    // that of the innermost.
    bool isOfEachHeader = false;

    FieldValues of(const PacketAt &packet) const
    {
        FieldValues values;
        read(packet, *this, values);
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
    bool isOwn() const; // tshark does not know it
};

std::span<const PacketField> packetFields();
// nullptr where there is none of that name.
const PacketField *packetField(std::string_view name);

} // namespace remora::dissect
