// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "dissect/core/ids.h"
#include "dissect/core/plainvector.h"
#include "dissect/core/timestamp.h"
#include "dissect/tcp/tcpnote.h"

namespace remora::dissect {

// The packets of a chunk while it is being filled, as they come; PacketChunk tells what each column
// is. It is used again for the next chunk.
struct ChunkColumns {
    static constexpr std::size_t capacity = 65'536;

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
    struct Ack {
        Duration rtt; // 0: none
        std::uint32_t frame;
    };
    // What only some packets have. Rows ascend.
    template <class Value> struct Some {
        PlainVector<std::uint16_t> rows;
        PlainVector<Value> values;
        void add(std::size_t row, const Value &value)
        {
            rows.push_back(static_cast<std::uint16_t>(row));
            values.push_back(value);
        }
        void clear()
        {
            rows.clear();
            values.clear();
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
    PlainVector<std::uint16_t> tcpBits;
    PlainVector<TcpNotes> tcpNotes;
    PlainVector<std::int8_t> windowShifts;
    PlainVector<std::uint8_t> marks;
    PlainVector<std::uint64_t> offsets;
    Some<Ack> acks;
    Some<Flight> flights;
    Some<DuplicateAck> duplicateAcks;
    Some<Rto> rtos;

    std::size_t size() const { return times.size(); }
    // Keeps the room.
    void clear()
    {
        each([](auto &column) { column.clear(); });
        acks.clear();
        flights.clear();
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
        visit(tcpBits);
        visit(tcpNotes);
        visit(windowShifts);
        visit(marks);
        visit(offsets);
    }
};

} // namespace remora::dissect
