// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "dissect/core/ids.h"
#include "dissect/core/timestamp.h"

namespace remora::dissect {

// Up to 65,536 packets in a row, one vector per field. Filled by the reader, then const for ever.
struct PacketChunk {
    static constexpr std::size_t capacity = 65'536;

    // Bits of `facts`.
    enum Fact : std::uint8_t {
        FromB = 1, // sent by end b of its conversation
        HasIpv4Length = 2, // tshark shows ip.len
        HasFlags = 4, // tshark shows tcp.flags
        IsQuoted = 8, // an ICMP error's quotation: does not count for its conversation
        IsOdd = 16, // has an Oddity
    };

    std::vector<Timestamp> times; // frame.time_epoch
    std::vector<std::uint64_t> offsets; // of the record in the (uncompressed) file
    std::vector<ConversationId> conversations; // noConversation where there is no IP
    std::vector<std::uint32_t> ipLengths; // ip.len, for IPv6 header and payload. Bytes
    std::vector<std::uint32_t> frameLengths; // frame.len. Bytes
    std::vector<std::uint16_t> tcpFlags; // tcp.flags
    std::vector<std::uint8_t> facts;
    // tcp.analysis.ack_rtt, only where it exists: row in this chunk, and nanoseconds.
    std::vector<std::uint32_t> rttRows;
    std::vector<Duration> rtts;

    std::size_t size() const { return times.size(); }
    void reserve(std::size_t packets);
    void shrink(); // gives back room that was reserved and not used
    std::size_t memory() const; // bytes

    bool countsForConversation(std::size_t row) const
    {
        return conversations[row] != noConversation && (facts[row] & IsQuoted) == 0;
    }
};

} // namespace remora::dissect
