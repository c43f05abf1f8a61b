// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "dissect/fields/besidecolumns.h"
#include "dissect/store/conversation.h"
#include "dissect/store/conversationdetails.h"
#include "dissect/store/notetotals.h"
#include "dissect/store/packetchunk.h"

namespace remora::dissect {

// The packets of a conversation from one end to the other.
struct OneWay {
    const Conversation &conversation;
    bool isFromB;
    bool clientIsA;
    const NoteTotals *notes = nullptr; // of the conversation; nullptr: all are 0
    const ConversationDetails *details = nullptr; // where a field that needs them is read
    const TurnTotals *turns = nullptr; // likewise; nullptr: it has none

    // The same with what `beside` says of the conversation, whose row it is.
    OneWay with(const BesideColumns &beside, std::size_t row) const
    {
        OneWay way = *this;
        way.notes = notesOf(conversation, beside.notes);
        way.details = row < beside.details.size() ? &beside.details[row] : nullptr;
        way.turns = beside.turns != nullptr ? beside.turns->totals().find(row) : nullptr;
        return way;
    }
    const Endpoint &source() const { return isFromB ? conversation.b : conversation.a; }
    const Endpoint &target() const { return isFromB ? conversation.a : conversation.b; }
    const Endpoint &client() const { return clientIsA ? conversation.a : conversation.b; }
    const Endpoint &server() const { return clientIsA ? conversation.b : conversation.a; }
    // The client's and the server's place in arrays by Direction.
    std::size_t fromClient() const { return clientIsA ? 0 : 1; }
    std::size_t fromServer() const { return clientIsA ? 1 : 0; }
};

// Times of packets before one in the file; noTime where there is no such packet, or none of it.
struct EarlierTimes {
    Timestamp before = noTime; // of the one before it
    // Where tshark tells the times of a TCP header; noTime where it was cut too short.
    Timestamp streamFirst = noTime; // of the first one of its TCP conversation, which it may be
    Timestamp streamBefore
        = noTime; // of the one before it in that, or its own where it is the first
};

// A packet whose fields are read.
struct PacketAt {
    const PacketChunk &chunk;
    std::size_t row;
    std::uint64_t number; // frame.number
    const Conversation *conversation; // nullptr without IP
    bool clientIsA = true;
    Timestamp captureStart = 0; // time of the first packet
    std::string_view file = {}; // name of the capture's; empty: it has none
    const EarlierTimes *earlier = nullptr; // where a field that needs it is read
    const BesideColumns *beside = nullptr; // likewise

    static PacketAt of(const PacketChunk &chunk, std::size_t row, std::uint64_t number,
        std::span<const Conversation> conversations)
    {
        const ConversationId id = chunk.conversations[row];
        return {
            chunk, row, number, id != noConversation ? &conversations[dissect::row(id)] : nullptr};
    }
    bool has(PacketChunk::Mark mark) const { return (chunk.marks[row] & mark) != 0; }
    // Only where there is a conversation.
    OneWay way() const
    {
        const OneWay plain{*conversation, has(PacketChunk::FromB), clientIsA};
        return beside != nullptr ? plain.with(*beside, dissect::row(chunk.conversations[row]))
                                 : plain;
    }
};

// The packets of a chunk, and what belongs to them.
struct PacketRows {
    const PacketChunk &chunk;
    std::uint64_t firstNumber; // frame.number of its first packet
    Timestamp captureStart;
    // As far as they are known: a conversation that came later is none.
    std::span<const Conversation> conversations;
    std::span<const std::uint8_t> clientIsA;
    const BesideColumns *beside = nullptr;

    PacketAt at(std::size_t row) const
    {
        const ConversationId id = chunk.conversations[row];
        const std::size_t of = dissect::row(id);
        const bool isKnown = id != noConversation && of < conversations.size();
        return {chunk, row, firstNumber + row, isKnown ? &conversations[of] : nullptr,
            isKnown && clientIsA[of] != 0, captureStart, {}, nullptr, beside};
    }
};

// What a field is in one packet: its occurrences in tshark's order, none where tshark shows none.
// A number counts in the least unit; of addresses, `addresses` holds the values.
struct FieldValues {
    std::array<std::int64_t, 2> numbers{};
    std::array<const IpAddress *, 2> addresses{};
    std::string_view text = {};
    std::size_t count = 0;
    std::int64_t whole = 0; // of what numbers are parts, where a reading isOfWhole

    void add(std::int64_t number) { numbers[count++] = number; }
    void add(std::optional<std::int64_t> number)
    {
        if (number)
            add(*number);
    }
    void add(const IpAddress &address)
    {
        if (address.family() != IpAddress::Family::None)
            addresses[count++] = &address;
    }
};

} // namespace remora::dissect
