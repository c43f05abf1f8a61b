// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <memory_resource>
#include <optional>

#include "dissect/core/ids.h"
#include "dissect/core/timestamp.h"
#include "dissect/store/narrowcolumn.h"
#include "dissect/tcp/tcpnote.h"

namespace remora::dissect {

// Up to 65,536 packets in a row, one vector per field. Filled by the reader, then const for ever.
struct PacketChunk {
    static constexpr std::size_t capacity = 65'536;
    // At most so many bytes lie between columns that stand behind each other.
    static constexpr std::size_t mostPadding = 64 * alignof(std::max_align_t);

    // Its columns lie in `memory`, which it keeps; in the program's own without.
    explicit PacketChunk(std::shared_ptr<std::pmr::memory_resource> memory = nullptr)
        : m_memory(std::move(memory))
    {
    }
    // A copy whose columns take no more room than they need.
    PacketChunk(const PacketChunk &other, std::shared_ptr<std::pmr::memory_resource> memory);
    PacketChunk(const PacketChunk &) = delete;
    PacketChunk &operator=(const PacketChunk &) = delete;

private:
    std::shared_ptr<std::pmr::memory_resource> m_memory; // first: the columns need it
    std::pmr::memory_resource *place() const
    {
        return m_memory ? m_memory.get() : std::pmr::get_default_resource();
    }

public:
    template <class Value> using Column = PlainVector<Value>;

    // Bits of `facts`.
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

    Column<Timestamp> times{place()}; // frame.time_epoch; noTime: none
    Column<ConversationId> conversations{place()}; // noConversation where there is no IP
    NarrowColumn ipLengths{place()}; // ip.len, for IPv6 header and payload. Bytes
    NarrowColumn frameLengths{place()}; // frame.len. Bytes
    Column<std::uint32_t> tcpSequences{place()}; // tcp.seq, relative where tshark's is
    Column<std::uint32_t> tcpAcknowledgments{place()}; // tcp.ack
    NarrowColumn tcpLengths{place()}; // tcp.len, only where HasLength
    Column<std::uint16_t> tcpWindows{place()}; // as it stands in the header
    // tcp.flags in the lower 12 bits, as they stand in the header, and three bits more, which
    // are below.
    Column<std::uint16_t> tcpBits{place()};
    Column<TcpNotes> tcpNotes{place()}; // tcp.analysis.* flags
    Column<std::int8_t> windowShifts{
        place()}; // of the sender; -1 not known, -2 not used, -3 not shown
    Column<std::uint8_t> marks{place()};
    SparseColumn<Duration> rtts{place()}; // tcp.analysis.ack_rtt, nanoseconds
    SparseColumn<std::uint32_t> ackedFrames{place()}; // tcp.analysis.acks_frame
    SparseColumn<Flight> flights{place()}; // tcp.analysis.bytes_in_flight, push_bytes_sent
    SparseColumn<DuplicateAck> duplicateAcks{place()}; // tcp.analysis.duplicate_ack_num, _frame
    SparseColumn<Rto> rtos{place()}; // tcp.analysis.rto, rto_frame

    std::size_t size() const { return times.size(); }
    void reserve(std::size_t packets);
    // Gives back room that was reserved and not used; of the columns that each packet has only
    // where that is much.
    void shrink();
    std::size_t memory() const; // bytes

    bool countsForConversation(std::size_t row) const
    {
        return conversations[row] != noConversation && (marks[row] & IsQuoted) == 0;
    }
    // Where the packet's record begins in the (uncompressed) file.
    std::uint64_t offset(std::size_t row) const { return firstOffset + offsetSteps[row]; }
    static constexpr std::uint16_t hasSackBit = 0x8000;
    std::uint16_t tcpFlags(std::size_t row) const { return tcpBits[row] & 0x0fffU; }
    // Selective acknowledgments came with it (RFC 2018).
    bool hasSack(std::size_t row) const { return (tcpBits[row] & hasSackBit) != 0; }
    // Fewer bytes were captured than were on the wire; of any packet.
    static constexpr std::uint16_t wasCutBit = 0x4000;
    bool wasCut(std::size_t row) const { return (tcpBits[row] & wasCutBit) != 0; }
    // More than one IP header was found, as in a tunnel or in what an ICMP error quotes; of any
    // packet.
    static constexpr std::uint16_t severalIpBit = 0x2000;
    bool hasSeveralIp(std::size_t row) const { return (tcpBits[row] & severalIpBit) != 0; }
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

    std::uint64_t firstOffset = 0;
    Column<std::uint32_t> offsetSteps{place()}; // from firstOffset; a chunk spans less than 4 GiB
};

} // namespace remora::dissect
