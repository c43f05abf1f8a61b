// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "dissect/core/timestamp.h"

// What is simulated: conversations, each with a path of its own, two hosts and what their programs
// do. All times are nanoseconds, all sizes bytes of TCP payload, where nothing else is said.
namespace remora::test {

namespace simulation {
    using dissect::second;
    inline constexpr std::int64_t microsecond = 1'000;
    inline constexpr std::int64_t millisecond = 1'000'000;
} // namespace simulation

// One thing that the path loses, in the piece of the path of this number.
struct Drop {
    enum class What : std::uint8_t {
        Syn, // of the client
        SynAck,
        ThirdPacket,
        Data, // the segment with the byte `offset` of its sender's stream
        Acknowledgement, // without data, that opens no closed window and acknowledges `offset`
                         // bytes
        WindowUpdate, // the first packet that opens a closed window
    };
    What what = What::Data;
    bool fromClient = false;
    std::int64_t offset = 0;
    int times = 1; // so many transmissions of it, one after the other
    int piece = 2;
};

// client -- delays[0] -- NearClient -- delays[1] -- Between -- delays[2] -- NearServer -- delays[3]
// -- server. The same both ways.
struct Path {
    std::array<std::int64_t, 4> delays
        = {0, 5 * simulation::millisecond, 5 * simulation::millisecond, 0}; // propagation
    std::int64_t rate = 0; // of the bottleneck, bits per second of IP and Ethernet; 0: no limit
    std::int64_t queue = 0; // what waits at the bottleneck at most, bytes; 0: no limit
    int bottleneck = 2; // the piece that it stands at the beginning of
    // Packets of others, so many bytes at a time, that stand in the same queues; the mean time
    // between.
    std::int64_t foreignBytes = 0;
    std::int64_t foreignGap = 0;
    // Chances that a packet is lost, at the beginning of the piece `lossPiece`.
    double lossUp = 0; // from the client to the server
    double lossDown = 0;
    double lossAgain = 0; // that the next one is lost, too
    int lossPiece = 2;
    double reorder
        = 0; // the chance that a packet is delayed by `reorderDelay` in the last piece but one
    std::int64_t reorderDelay = 0;
    std::vector<Drop> drops = {};

    std::int64_t oneWay() const { return delays[0] + delays[1] + delays[2] + delays[3]; }
};

// A program that stops reading when it has read `offset` bytes.
struct ReadStop {
    std::int64_t offset = 0;
    std::int64_t duration = 0;
};

// A host's TCP, and how its program reads.
struct HostSettings {
    std::int64_t mss = 1460; // that it offers, without options
    bool timestamps = true; // used where both offer it
    bool selective = true; // SACK permitted; the sender repeats without looking at the blocks
    int windowScale = 7; // 0 to 14
    std::int64_t receiveBuffer = 1 << 20;
    std::int64_t sendBuffer = 4 << 20;
    std::int64_t delayedAck
        = 40 * simulation::millisecond; // 0: each segment is acknowledged at once
    std::int64_t minimumRto = 200 * simulation::millisecond;
    std::int64_t initialWindow = 10; // segments
    bool slowAfterIdle = true; // back to the initial window after an idle time of one RTO
    bool offload = false; // what it sends at once shows as one packet at a tap without delay to it
    std::int64_t readRate = 0; // bytes per second; 0: reads at once
    std::vector<ReadStop> stops = {};
    std::int64_t keepAliveAfter = 0; // idle time; 0: none
    std::int64_t keepAliveBytes = 0; // 0 or 1
    std::int64_t probeBytes
        = 0; // of a window probe: 0 (an old sequence number) or 1 (the next byte)
};

// What a program hands to TCP in one go, so long after what it did before.
struct Portion {
    std::int64_t bytes = 0;
    std::int64_t pause = 0;
};

struct Exchange {
    std::int64_t clientThink = 0; // from the answer before (or the set-up) having been read
    std::vector<Portion> request = {}; // none, in the first exchange: the server greets
    std::int64_t serverThink = 0; // from the request being complete (and the answer before given)
    std::vector<Portion> answer = {};
    // The request leaves `clientThink` after the one before it, without waiting for its answer.
    bool pipelined = false;
    Portion push = {}; // what the server sends unasked, so long after it gave the answer
};

enum class TlsKind : std::uint8_t { None, Tls12, Tls13 };

struct Scenario {
    Path path = {};
    HostSettings client = {};
    HostSettings server = {};
    std::uint16_t clientPort = 40'000; // one that no other conversation has
    std::uint16_t serverPort = 8'765;
    std::uint32_t serverHost = 1; // 1 to 250: the last byte of its address
    std::uint32_t clientHost = 1;
    std::int64_t start = 0; // the SYN leaves, from the beginning of the capture
    TlsKind tls = TlsKind::None;
    std::int64_t tlsThink = simulation::millisecond; // of each end for each flight
    std::int64_t tlsCertificate = 3'000; // bytes of the server's first flight
    std::int64_t tlsTickets
        = 0; // of TLS 1.3: the server sends so many as it has the client's Finished
    std::vector<Exchange> exchanges = {};
    std::int64_t closeAfter
        = 10 * simulation::millisecond; // the client closes so long after the last answer
};

} // namespace remora::test
