// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "dissect/core/ids.h"
#include "dissect/core/plainvector.h"
#include "dissect/core/timestamp.h"
#include "dissect/tcp/tcpnote.h"

namespace remora::dissect {

// The packets of a chunk while it is being filled, as they come; PacketChunk tells what each column
// is. It is used again for the next chunk.
struct ChunkColumns {
    static constexpr std::size_t capacity = 65'536;

    struct DuplicateAck {
        std::uint32_t number;
        std::uint32_t frame;
    };
    struct Rto {
        Duration duration;
        std::uint32_t frame;
    };
    // What only some packets have. Rows ascend.
    template <class Value> class Some {
    public:
        void add(std::size_t row, const Value &value)
        {
            bits[row / 64] |= std::uint64_t{1} << row % 64;
            values.push_back(value);
        }
        void clear()
        {
            bits.fill(0);
            values.clear();
        }
        std::array<std::uint64_t, capacity / 64> bits{}; // of rows that have one
        PlainVector<Value> values;
    };
    // What shares a number with many other packets: tcpBits, marks, tcpNotes and windowShift.
    class Profile {
    public:
        // What the packet says by itself.
        static std::uint32_t header(std::uint16_t tcpBits, std::uint8_t marks)
        {
            return std::uint32_t{tcpBits} | std::uint32_t{marks} << 16U;
        }
        static std::uint64_t whole(
            std::uint32_t header, std::uint8_t moreMarks, TcpNotes notes, std::int8_t windowShift)
        {
            return std::uint64_t{header | std::uint32_t{moreMarks} << 16U}
            | std::uint64_t{std::bit_cast<std::uint16_t>(notes)} << 32U
                | std::uint64_t{static_cast<std::uint8_t>(windowShift)} << 48U;
        }
        static std::uint16_t tcpBits(std::uint64_t profile)
        {
            return static_cast<std::uint16_t>(profile);
        }
        static std::uint8_t marks(std::uint64_t profile)
        {
            return static_cast<std::uint8_t>(profile >> 16U);
        }
        static TcpNotes notes(std::uint64_t profile)
        {
            return std::bit_cast<TcpNotes>(static_cast<std::uint16_t>(profile >> 32U));
        }
        static std::int8_t windowShift(std::uint64_t profile)
        {
            return static_cast<std::int8_t>(profile >> 48U);
        }
    };

    PlainVector<Timestamp> times;
    PlainVector<ConversationId> conversations;
    PlainVector<std::uint32_t> ipLengths;
    PlainVector<std::uint32_t> frameLengths;
    PlainVector<std::uint32_t> tcpSequences;
    PlainVector<std::uint32_t> tcpAcknowledgments;
    PlainVector<std::uint32_t> tcpLengths;
    PlainVector<std::uint16_t> tcpWindows;
    PlainVector<std::uint64_t> profiles;
    std::uint64_t firstOffset = 0;
    PlainVector<std::uint32_t> offsets; // from the first
    Some<std::uint32_t> ackedFrames;
    PlainVector<Duration> rtts; // with each acked frame; 0: none
    Some<std::uint32_t> flights;
    PlainVector<std::uint32_t> sincePush; // with each flight
    Some<DuplicateAck> duplicateAcks;
    Some<Rto> rtos;

    std::size_t size() const { return times.size(); }
    // Keeps the room.
    void clear()
    {
        each([](auto &column) { column.clear(); });
        ackedFrames.clear();
        rtts.clear();
        flights.clear();
        sincePush.clear();
        duplicateAcks.clear();
        rtos.clear();
    }
    void reserve(std::size_t packets)
    {
        each([packets](auto &column) { column.reserve(packets); });
    }

private:
    template <class Visit> void each(Visit visit)
    {
        visit(times);
        visit(conversations);
        visit(ipLengths);
        visit(frameLengths);
        visit(tcpSequences);
        visit(tcpAcknowledgments);
        visit(tcpLengths);
        visit(tcpWindows);
        visit(profiles);
        visit(offsets);
    }
};

} // namespace remora::dissect
