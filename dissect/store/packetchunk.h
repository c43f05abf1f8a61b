// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>

#include "dissect/core/ids.h"
#include "dissect/core/timestamp.h"
#include "dissect/store/chunkcolumns.h"
#include "dissect/store/packedcolumns.h"
#include "dissect/tcp/tcpnote.h"

namespace remora::dissect {

// Up to 65,536 packets in a row, a column per field, packed. Never changes: any thread reads it.
class PacketChunk {
public:
    static constexpr std::size_t capacity = ChunkColumns::capacity;

    // An empty one; ChunkPacker makes others.
    PacketChunk() = default;
    // A copy in `memory`, of other.memory() bytes, aligned as any type needs.
    PacketChunk(const PacketChunk &other, std::shared_ptr<std::byte> memory);
    PacketChunk(const PacketChunk &) = delete;
    PacketChunk &operator=(const PacketChunk &) = delete;

    // Bits of `marks`.
    enum Mark : std::uint8_t {
        FromB = 1, // sent by end b of its conversation
        HasIpv4Length = 2, // tshark shows ip.len
        HasFlags = 4, // tshark shows tcp.flags, tcp.ack and the window
        IsQuoted = 8, // an ICMP error's quotation: does not count for its conversation
        IsOdd = 16, // has an Oddity
        HasSequence = 32, // tshark shows tcp.seq
        HasLength = 64, // tshark shows tcp.len
        HasUdpStream = 128, // tshark shows udp.stream
    };
    // What many packets of a chunk have alike.
    struct Profile {
        std::uint16_t tcpBits = 0;
        TcpNotes tcpNotes;
        std::int8_t windowShift = 0;
        std::uint8_t marks = 0;
        bool operator==(const Profile &) const = default;
    };
    // What bytes_in_flight and push_bytes_sent are, where they are shown.
    struct Flight {
        std::uint32_t bytes;
        std::uint32_t sincePush;
    };
    using DuplicateAck = ChunkColumns::DuplicateAck;
    using Rto = ChunkColumns::Rto;
    class FlightValues {
    public:
        using Value = Flight;
        FlightValues() = default;
        FlightValues(NarrowColumn bytes, NarrowColumn sincePush)
            : m_bytes(bytes)
            , m_sincePush(sincePush)
        {
        }
        std::optional<Flight> operator[](std::size_t i) const
        {
            return Flight{m_bytes[i], m_sincePush[i]};
        }
        template <class Visit> void eachPointer(Visit visit)
        {
            m_bytes.eachPointer(visit);
            m_sincePush.eachPointer(visit);
        }

    private:
        NarrowColumn m_bytes;
        NarrowColumn m_sincePush;
    };

    TimeColumn times; // frame.time_epoch; noTime: none
    PlainColumn<ConversationId> conversations; // noConversation where there is no IP
    NarrowColumn frameLengths; // frame.len. Bytes
    CloseColumn<NarrowColumn> ipLengths; // ip.len, for IPv6 header and payload. Bytes
    CloseColumn<CloseColumn<NarrowColumn>> tcpLengths; // tcp.len, only where HasLength
    PlainColumn<std::uint32_t> tcpSequences; // tcp.seq, relative where tshark's is
    PlainColumn<std::uint32_t> tcpAcknowledgments; // tcp.ack
    PlainColumn<std::uint16_t> tcpWindows; // as it stands in the header
    // tcp.flags in the lower 12 bits, as they stand in the header, and four bits more, which
    // are below.
    SharedColumn<Profile, &Profile::tcpBits> tcpBits;
    SharedColumn<Profile, &Profile::tcpNotes> tcpNotes; // tcp.analysis.* flags
    // Of the sender; -1 not known, -2 not used, -3 not shown.
    SharedColumn<Profile, &Profile::windowShift> windowShifts;
    SharedColumn<Profile, &Profile::marks> marks;
    SparseColumn<RttValues> rtts; // tcp.analysis.ack_rtt, nanoseconds
    SparseColumn<WholeValues<std::uint32_t>> ackedFrames; // tcp.analysis.acks_frame
    SparseColumn<FlightValues> flights; // tcp.analysis.bytes_in_flight, push_bytes_sent
    // tcp.analysis.duplicate_ack_num, _frame
    SparseColumn<WholeValues<DuplicateAck>> duplicateAcks;
    SparseColumn<WholeValues<Rto>> rtos; // tcp.analysis.rto, rto_frame

    std::size_t size() const { return m_size; }
    std::size_t memory() const { return m_bytes; } // bytes

    bool countsForConversation(std::size_t row) const
    {
        return conversations[row] != noConversation && (marks[row] & IsQuoted) == 0;
    }
    // Where the packet's record begins in the (uncompressed) file.
    std::uint64_t offset(std::size_t row) const { return m_firstOffset + m_offsets[row]; }
    static constexpr std::uint16_t hasSackBit = 0x8000;
    static constexpr std::uint16_t tcpFlagsBits = 0x0fff;
    std::uint16_t tcpFlags(std::size_t row) const { return tcpBits[row] & tcpFlagsBits; }
    // Selective acknowledgments came with it (RFC 2018).
    bool hasSack(std::size_t row) const { return (tcpBits[row] & hasSackBit) != 0; }
    // Fewer bytes were captured than were on the wire; of any packet.
    static constexpr std::uint16_t wasCutBit = 0x4000;
    bool wasCut(std::size_t row) const { return (tcpBits[row] & wasCutBit) != 0; }
    // More than one IP header was found, as in a tunnel or in what an ICMP error quotes; of any
    // packet.
    static constexpr std::uint16_t severalIpBit = 0x2000;
    bool hasSeveralIp(std::size_t row) const { return (tcpBits[row] & severalIpBit) != 0; }
    // The TCP payload begins as a record of the TLS handshake does.
    static constexpr std::uint16_t startsHandshakeBit = 0x1000;
    bool startsHandshake(std::size_t row) const { return (tcpBits[row] & startsHandshakeBit) != 0; }
    // tcp.nxtseq, where HasFlags and HasLength: relative as tcp.seq is.
    std::uint32_t nextSequence(std::size_t row) const;
    // tcp.window_size_scalefactor, with tshark's -1 and -2; nothing where it shows none.
    std::optional<int> windowScale(std::size_t row) const;
    // tcp.window_size
    std::uint32_t windowSize(std::size_t row) const
    {
        const bool scaled = windowShifts[row] > 0 && (marks[row] & HasLength) != 0;
        return scaled ? std::uint32_t{tcpWindows[row]} << static_cast<unsigned>(windowShifts[row])
                      : tcpWindows[row];
    }

private:
    friend class ChunkPacker;
    template <class Visit, class... Chunks> static void eachColumn(Visit visit, Chunks &...chunks);

    std::shared_ptr<std::byte> m_memory; // of all columns
    std::size_t m_bytes = 0;
    std::size_t m_size = 0;
    std::uint64_t m_firstOffset = 0;
    OffsetColumn m_offsets; // from m_firstOffset; a chunk spans less than 4 GiB
};

} // namespace remora::dissect
