// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "dissect/core/ids.h"
#include "dissect/core/timestamp.h"
#include "dissect/store/narrowcolumn.h"
#include "dissect/tcp/tcpnote.h"

namespace remora::dissect {

// Up to 65,536 packets in a row, one vector per field. Filled by the reader, then const for ever.
struct PacketChunk {
    static constexpr std::size_t capacity = 65'536;

    // Bits of `facts`.
    enum Fact : std::uint8_t {
        FromB = 1, // sent by end b of its conversation
        HasIpv4Length = 2, // tshark shows ip.len
        HasFlags = 4, // tshark shows tcp.flags, tcp.ack and the window
        IsQuoted = 8, // an ICMP error's quotation: does not count for its conversation
        IsOdd = 16, // has an Oddity
        HasSequence = 32, // tshark shows tcp.seq
        HasLength = 64, // tshark shows tcp.len
    };
    // What bytes_in_flight and push_bytes_sent are, where they are shown.
    struct Flight {
        std::uint32_t bytes;
        std::uint32_t sincePush;
    };
    struct DuplicateAck {
        std::uint32_t number;
        std::uint32_t frame;
    };
    struct Rto {
        Duration duration;
        std::uint32_t frame;
    };

    std::vector<Timestamp> times; // frame.time_epoch
    std::vector<ConversationId> conversations; // noConversation where there is no IP
    NarrowColumn ipLengths; // ip.len, for IPv6 header and payload. Bytes
    NarrowColumn frameLengths; // frame.len. Bytes
    std::vector<std::uint32_t> tcpSequences; // tcp.seq, relative where tshark's is
    std::vector<std::uint32_t> tcpAcknowledgments; // tcp.ack
    NarrowColumn tcpLengths; // tcp.len, only where HasLength
    std::vector<std::uint16_t> tcpWindows; // as it stands in the header
    std::vector<std::uint16_t> tcpFlags; // tcp.flags
    std::vector<TcpNotes> tcpNotes; // tcp.analysis.* flags
    std::vector<std::int8_t> windowShifts; // of the sender; -1 not known, -2 not used, -3 not shown
    std::vector<std::uint8_t> facts;
    SparseColumn<Duration> rtts; // tcp.analysis.ack_rtt, nanoseconds
    SparseColumn<std::uint32_t> ackedFrames; // tcp.analysis.acks_frame
    SparseColumn<Flight> flights; // tcp.analysis.bytes_in_flight, push_bytes_sent
    SparseColumn<DuplicateAck> duplicateAcks; // tcp.analysis.duplicate_ack_num, _frame
    SparseColumn<Rto> rtos; // tcp.analysis.rto, rto_frame

    std::size_t size() const { return times.size(); }
    void reserve(std::size_t packets);
    // Gives back room that was reserved and not used; of the columns that each packet has only
    // where that is much.
    void shrink();
    std::size_t memory() const; // bytes

    bool countsForConversation(std::size_t row) const
    {
        return conversations[row] != noConversation && (facts[row] & IsQuoted) == 0;
    }
    // Where the packet's record begins in the (uncompressed) file.
    std::uint64_t offset(std::size_t row) const { return firstOffset + offsetSteps[row]; }
    // tcp.window_size
    std::uint32_t windowSize(std::size_t row) const
    {
        const bool scaled = windowShifts[row] > 0 && (facts[row] & HasLength) != 0;
        return scaled ? std::uint32_t{tcpWindows[row]} << static_cast<unsigned>(windowShifts[row])
                      : tcpWindows[row];
    }

    std::uint64_t firstOffset = 0;
    std::vector<std::uint32_t> offsetSteps; // from firstOffset; a chunk spans less than 4 GiB
};

} // namespace remora::dissect
