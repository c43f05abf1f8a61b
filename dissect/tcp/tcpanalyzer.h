// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <limits>

#include "dissect/core/blockvector.h"
#include "dissect/core/ids.h"
#include "dissect/core/timestamp.h"
#include "dissect/frame/frame.h"
#include "dissect/tcp/tcpnote.h"
#include "dissect/tcp/unacked.h"

namespace remora::dissect {

// What tshark shows of a TCP packet beyond its header. 0 is "not shown" wherever tshark never shows
// a 0. Frame numbers count from 1.
struct TcpAnalysis {
    static constexpr std::int8_t shiftNotShown = -3;

    Duration ackRtt = 0; // tcp.analysis.ack_rtt; 0: none
    Duration rto = 0; // tcp.analysis.rto; 0: none
    std::uint32_t sequence = 0; // tcp.seq
    std::uint32_t acknowledgment = 0; // tcp.ack
    std::uint32_t acksFrame = 0; // tcp.analysis.acks_frame; 0: none
    std::uint32_t bytesInFlight = 0; // tcp.analysis.bytes_in_flight; 0: none
    std::uint32_t pushBytesSent = 0; // tcp.analysis.push_bytes_sent, with bytes in flight
    std::uint32_t duplicateAckNumber = 0; // tcp.analysis.duplicate_ack_num; 0: none
    std::uint32_t duplicateAckFrame = 0; // tcp.analysis.duplicate_ack_frame
    std::uint32_t rtoFrame = 0; // tcp.analysis.rto_frame
    TcpNotes notes;
    // By which tcp.window_size is the window of the header: -1 not known, -2 not used, else bits.
    std::int8_t windowShift = shiftNotShown;
};

// Analyzes all TCP streams of a capture, packet by packet in the order of the file, as tshark 4.0
// does on one pass with its default preferences. The numbers of rules and steps in the source are
// those of the project's reference on TCP analysis.
class TcpAnalyzer {
public:
    TcpAnalyzer() { m_senders.append(); } // the silent one; nothing changes it
    // A new stream's number (tshark's tcp.stream).
    std::uint32_t open();
    // Whether a packet opens a new stream although its ends have one (3.4).
    bool opensAnother(std::uint32_t stream, Direction direction, const TcpSegment &segment) const;

    struct Packet {
        const TcpSegment *segment;
        Timestamp time; // also modulo 2^64 ns; noTime: not known
        std::uint32_t frame; // its number
        bool reusesPorts; // it opened a stream by rule 3.4
    };
    // `result`: as it is made, without anything.
    void add(std::uint32_t stream, Direction direction, const Packet &packet, TcpAnalysis &result);
    // tcp.analysis.initial_rtt as it is known now, the same for all of a stream; 0: not yet.
    Duration initialRtt(std::uint32_t stream) const { return m_streams[stream].initialRtt(); }

private:
    static constexpr std::uint32_t muted = std::numeric_limits<std::uint32_t>::max();
    static constexpr std::int8_t scaleUnknown = -1;
    static constexpr std::int8_t scaleUnused = -2;

    // The packets of one end of a stream; 0 means "not known yet" for top, edge and lastAck (1.4).
    // A capture may have millions of ends: mind the size.
    struct Sender {
        Timestamp topTime = 0;
        Timestamp lastTime = 0;
        [[no_unique_address]] UnackedSegments unacked;
        bool mptcpKnown : 1 = false;
        bool baseKnown : 1 = false;
        bool flightKnown : 1 = true;
        bool pushedLast : 1 = false;
        bool windowFromSyn : 1 = false;
        bool windowKnown : 1 = false;
        std::uint8_t mptcpSeen = 0; // of the stream, when this end last sent
        std::uint32_t base = 0;
        std::uint32_t top = 0; // the highest end of sequence space seen
        std::uint32_t topFrame = 0; // what raised it
        std::uint32_t edge = 0; // end of the part without holes
        std::uint32_t lastAck = 0;
        std::uint32_t duplicates = 0; // of an ACK, in a row; or muted
        std::uint32_t ackFrame = 0; // in which the ACK number last changed
        std::uint32_t pushBytes = 0;
        std::uint32_t sackBytes = 0;
        std::uint16_t lastWindow = 0; // where windowKnown
        TcpNotes lastNotes;

        bool hadWindow(std::uint16_t window) const { return windowKnown && lastWindow == window; }
    };
    static constexpr std::uint32_t silent = 0;
    struct Stream {
        // By Direction. An end that never sent and was never acknowledged shares one with all such.
        std::array<std::uint32_t, 2> senders{silent, silent};
        Timestamp synTime = 0; // until the initial RTT is known, which then takes its place
        std::array<std::int8_t, 2> scales{scaleUnknown, scaleUnknown}; // by Direction
        bool synSeen : 1 = false;
        bool initialRttKnown : 1 = false;
        bool mptcpKnown : 1 = false;
        std::uint8_t mptcpSeen = 0;

        Duration initialRtt() const { return initialRttKnown ? synTime : 0; } // 0: not known
    };
    // One packet on its way through the steps.
    struct Step {
        Stream &stream;
        Sender &sender;
        Sender &peer;
        std::int8_t &scale; // of the sender
        std::int8_t &peerScale;
        const TcpSegment &segment;
        const Packet &packet;
        std::uint32_t length;
        TcpAnalysis &result;

        bool isSynOrFin() const { return (segment.flags & (tcpSyn | tcpFin)) != 0; }
        bool isSynFinOrReset() const { return (segment.flags & (tcpSyn | tcpFin | tcpRst)) != 0; }
        bool isRepeat() const;
        void note(TcpNote note) { result.notes.set(note); }
        bool has(TcpNote note) const { return result.notes.has(note); }
    };

    // One way for each packet: a call of each would cost more than it does.
    [[gnu::always_inline]] static inline void settleBases(Step &step);
    [[gnu::always_inline]] static inline void analyze(Step &step);
    [[gnu::always_inline]] static inline void noteWindows(Step &step);
    [[gnu::always_inline]] static inline bool noteProbe(Step &step);
    [[gnu::always_inline]] static inline bool noteAnswers(Step &step);
    [[gnu::always_inline]] static inline void noteUnseenData(Step &step);
    [[gnu::always_inline]] static inline void noteRepeatedData(Step &step);
    [[gnu::always_inline]] static inline bool isFastRetransmission(const Step &step);
    [[gnu::always_inline]] static inline bool isOutOfOrder(const Step &step);
    [[gnu::always_inline]] static inline void remember(Step &step);
    [[gnu::always_inline]] static inline void useAcknowledgment(Step &step);
    [[gnu::always_inline]] static inline void countFlight(Step &step);
    [[gnu::always_inline]] static inline void timeHandshake(Step &step);
    [[gnu::always_inline]] static inline void showWindow(Step &step);
    [[gnu::always_inline]] static inline void takeOptions(Step &step);
    [[gnu::always_inline]] static inline void settleScaling(Step &step);
    [[gnu::always_inline]] static inline void show(Step &step);

    [[gnu::always_inline]] inline Sender &senderOf(Stream &stream, std::size_t direction);

    BlockVector<Stream> m_streams;
    BlockVector<Sender> m_senders;
};

} // namespace remora::dissect
