// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "dissect/series/series.h"

namespace remora::dissect {

// tcp.analysis.ack_rtt told apart by what it can be trusted for. Seconds.
struct RttKinds {
    Samples plain;
    Samples cumulative; // the ACK covers more than the segment that it is timed from
    Samples resent; // the segment was sent more than once before the ACK
};
RttKinds rttKinds(const PacketStore &store, const ConversationSet &set);

// What one end of a TCP conversation sent and what the other end said of it: tcptrace's time
// sequence graph. Sequence numbers are tcp.seq, counted on where they wrap.
struct SequenceTrace {
    struct Segment {
        Timestamp time;
        double begin; // first byte
        double end; // behind the last
        bool resent; // tcp.analysis.retransmission
    };
    // Bytes that the other end has although something before them is missing (RFC 2018).
    struct Sack {
        Timestamp time;
        double begin;
        double end;
    };
    std::vector<Segment> segments; // with payload, SYN or FIN
    std::vector<Sack> sacks; // of its duplicate ACKs; see sackBlocks
    Samples acknowledged; // tcp.ack of the other end
    Samples permitted; // the same plus its tcp.window_size
};
// Of one conversation; `fromA`: which end sends.
SequenceTrace sequenceTrace(const PacketStore &store, ConversationId id, bool fromA);
// The end that sent more payload.
bool sendsMoreFromA(const PacketStore &store, ConversationId id);

// tcp.analysis.bytes_in_flight of what the set's packets leave open, and tcp.window_size.
Samples bytesInFlight(const PacketStore &store, const ConversationSet &set);
Samples windowSizes(const PacketStore &store, const ConversationSet &set);

// Times of packets that show a note.
std::vector<Timestamp> noteTimes(
    const PacketStore &store, const ConversationSet &set, TcpNote note);

} // namespace remora::dissect
