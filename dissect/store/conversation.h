// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include "dissect/core/address.h"
#include "dissect/core/ids.h"
#include "dissect/core/timestamp.h"

namespace remora::dissect {

// tcp.analysis.ack_rtt over the packets of a conversation. Nanoseconds.
struct RttStatistics {
    Duration minimum = std::numeric_limits<Duration>::max();
    Duration maximum = std::numeric_limits<Duration>::min();
    double sum = 0; // a sum of hostile 64-bit times must not overflow; exact up to 2^53 ns
    std::uint32_t count = 0;

    void add(Duration rtt)
    {
        ++count;
        minimum = rtt < minimum ? rtt : minimum;
        maximum = rtt > maximum ? rtt : maximum;
        sum += static_cast<double>(rtt);
    }
    void add(const RttStatistics &more)
    {
        count += more.count;
        minimum = more.minimum < minimum ? more.minimum : minimum;
        maximum = more.maximum > maximum ? more.maximum : maximum;
        sum += more.sum;
    }
    // Only where count > 0.
    double mean() const { return sum / count; }
};

// Those of both directions, as RttStatistics, with no byte idle between them.
class DirectedRtts {
public:
    RttStatistics operator[](std::size_t direction) const
    {
        return {m_minimum[direction], m_maximum[direction], m_sum[direction], m_count[direction]};
    }
    void add(std::size_t direction, Duration rtt)
    {
        ++m_count[direction];
        m_minimum[direction] = rtt < m_minimum[direction] ? rtt : m_minimum[direction];
        m_maximum[direction] = rtt > m_maximum[direction] ? rtt : m_maximum[direction];
        m_sum[direction] += static_cast<double>(rtt);
    }
    void add(std::size_t direction, const RttStatistics &more)
    {
        RttStatistics all = (*this)[direction];
        all.add(more);
        m_minimum[direction] = all.minimum;
        m_maximum[direction] = all.maximum;
        m_sum[direction] = all.sum;
        m_count[direction] = all.count;
    }

private:
    static constexpr RttStatistics none{};
    std::array<Duration, 2> m_minimum{none.minimum, none.minimum};
    std::array<Duration, 2> m_maximum{none.maximum, none.maximum};
    std::array<double, 2> m_sum{};
    std::array<std::uint32_t, 2> m_count{};
};

// What two ends said to each other: a TCP stream, the UDP packets of a pair of ends, or all packets
// of another protocol between two hosts.
struct Conversation {
    enum class Kind : std::uint8_t {
        Tcp,
        Udp,
        Other, // another IP protocol, or fragments without ports: addresses only
        PortsOnly, // TCP headers too short to belong to a stream
    };
    // Who opened the connection, as its packets tell.
    enum class Opener : std::uint8_t { Unknown, A, B };

    static constexpr std::uint32_t noNotes = std::numeric_limits<std::uint32_t>::max();
    static constexpr std::uint32_t noStream = std::numeric_limits<std::uint32_t>::max();

    // A capture may have millions of conversations: no byte lies idle between the fields.
    Endpoint a; // sent the first packet
    [[no_unique_address]] Endpoint b;
    Kind kind = Kind::Tcp;
    std::uint8_t protocol = 0; // IANA protocol number
    Opener synFrom = Opener::Unknown;
    Opener synAckFrom = Opener::Unknown;
    std::uint32_t stream = noStream; // tcp.stream or udp.stream; a UDP
                                     // header that was cut off belongs to none
    std::array<std::uint32_t, 2> packets{}; // by Direction
    std::uint32_t notes = noNotes; // row of the table's totals of notes; noNotes: all are 0
    std::array<std::uint64_t, 2> bytes{}; // sum of ip.len
    Timestamp first = noTime; // of the packets that have a time; noTime: none has
    Timestamp last = noTime;
    // By Direction of the packets that acknowledge: what comes from the server acknowledges what
    // went on from the tap to it, so that those are of the path to the server.
    DirectedRtts rtts;
    std::uint32_t initialRttFrame = 0; // the packet from which on it is shown
    Duration initialRtt = 0; // tcp.analysis.initial_rtt; 0: not known

    // A packet from that end, with its ip.len.
    void count(Direction direction, std::uint32_t ipLength, Timestamp time)
    {
        first = earlier(first, time);
        last = std::max(last, time); // noTime is less than all others
        packets[static_cast<std::size_t>(direction)] += 1;
        bytes[static_cast<std::size_t>(direction)] += ipLength;
    }
    // Whether the packet of that number shows initialRtt, if it shows any analysis.
    bool showsInitialRtt(std::uint64_t number) const
    {
        return initialRttFrame != 0 && number >= initialRttFrame;
    }
    // Both sides mixed.
    RttStatistics rtt() const
    {
        RttStatistics mixed = rtts[0];
        mixed.add(rtts[1]);
        return mixed;
    }
    std::uint64_t allPackets() const { return std::uint64_t{packets[0]} + packets[1]; }
    std::uint64_t allBytes() const { return bytes[0] + bytes[1]; }
};

} // namespace remora::dissect
