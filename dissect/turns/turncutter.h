// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "dissect/tcp/tcpnote.h"
#include "dissect/turns/byteway.h"
#include "dissect/turns/tappath.h"
#include "dissect/turns/turn.h"

namespace remora::dissect {

// Cuts one TCP conversation into turns, packet by packet in the order of the capture, and splits
// the waiting of each; docs/how-remora-judges.md has the rules. Of fixed size, about 1,500 bytes.
class TurnCutter {
public:
    // A TCP packet that has a time and a length.
    struct Packet {
        Timestamp time;
        PacketIndex index;
        std::uint32_t sequence; // relative
        std::uint32_t acknowledgment; // relative; only with ACK
        std::uint32_t length; // payload, bytes
        std::uint32_t window; // bytes
        bool windowIsKnown; // else its scale is not
        bool fromClient;
        bool hasSack; // selective acknowledgments came with it
        bool startsHandshake; // of TLS
        bool wasCut; // its payload may be one without saying so
        std::uint16_t flags; // frame's tcpSyn …
        TcpNotes notes;
    };

    TurnCutter() = default;
    TurnCutter(ConversationId conversation, const TapPath &path);

    // Adds a turn to `turns` as soon as it is over. A turn that turns out to go on is taken back:
    // its conversation becomes noConversation.
    void take(const Packet &packet, std::vector<Turn> &turns);
    // No more packets come: the answer that runs is as it is.
    void end(std::vector<Turn> &turns);
    // The turn that runs, as far as it is split; nullptr: none does.
    const Turn *running() const
    {
        return m_phase == Phase::Request || m_phase == Phase::Answer ? &m_turn : nullptr;
    }

private:
    enum class Phase : std::uint8_t {
        Unseen, // no SYN: what began before the capture is not counted
        Connecting,
        Open, // connected, nobody has spoken
        Tls, // handshake
        Shaken, // the handshake is over, the client has not asked
        Idle, // between two turns
        Request,
        Answer,
        Closed,
    };
    enum Sender : std::uint8_t { Client, Server };

    struct Flow {
        ByteWay bytes;
        Timestamp probe = noTime; // the last window probe
        Duration queue = 0; // behind the tap, as the last prompt acknowledgment told
        Timestamp arrived = noTime; // on the clock of the tap, what that acknowledged
        std::uint32_t arrivedEnd = 0; // the bytes before it
        double behind
            = 0; // nanoseconds a byte of a link behind the tap that was busy; 0: not known
        Timestamp lastTime = noTime; // of its last packet in order
        Duration leastQueue = notSeen; // the least of all that prompt acknowledgments told
        double spacing = 0; // least nanoseconds a byte between two full segments; 0: not known
        std::uint32_t spacings = 0; // so many about as small
        std::uint32_t lastLength = 0;
        bool hasPushed = false; // PSH is used
        bool lastPushed
            = true; // its last packet in order: the sender had no more (RFC 9293, 3.9.1)
        std::uint32_t begin = 0; // payload of the first packet of the stretch
    };

    void open(const Packet &packet);
    void connect(const Packet &packet);
    void reset(std::vector<Turn> &turns);
    void hear(const Packet &packet);
    void ask(const Packet &packet, std::vector<Turn> &turns);
    void answer(const Packet &packet, std::vector<Turn> &turns);
    void shake(const Packet &packet);
    void shakeOfServer(const Packet &packet);
    void endHandshake();
    void beginTurn(const Packet &packet);
    void beginAnswer(const Packet &packet);
    void takeBackRequest(std::uint32_t acknowledged);
    bool goesOn(std::vector<Turn> &turns);
    bool isPush(const Packet &packet) const;
    void close(std::vector<Turn> &turns);

    void advance(Sender from, ByteWay::Arrival arrival, const Packet &packet);
    void spend(Sender from, const Packet &packet);
    void space(Flow &flow, const Packet &packet);
    void giveBack();
    Duration underWay() const;
    bool wasHeld(Sender from, const Packet &packet, Duration gap) const;
    void lose(Timestamp from, Timestamp until);
    void judge(Sender from, const ByteWay::Acknowledgment &acknowledged, const Packet &packet);
    Timestamp arrivalOf(
        Flow &flow, Sender from, const ByteWay::Acknowledgment &acknowledged, const Packet &packet);
    bool isUnfinished(const Flow &flow) const;
    bool isActive(Sender from) const
    {
        return m_phase == (from == Client ? Phase::Request : Phase::Answer);
    }
    // The round trip from the tap to an end; 0 where it is not seen.
    Duration roundTripTo(Sender end) const;

    ConversationId m_conversation = noConversation;
    TapPath m_path;
    Phase m_phase = Phase::Unseen;
    bool m_counts = false; // the turn began within the capture
    bool m_sawAcknowledgment = false; // of the whole request, without data
    std::uint32_t m_turns = 0;
    std::uint32_t m_requestBegin = 0; // sequence
    Timestamp m_opened = noTime; // SYN
    Timestamp m_answered = noTime; // the first SYN-ACK
    Timestamp m_connected = noTime; // the third packet
    PacketIndex m_synIndex{};
    Duration m_connection = notSeen;

    // The handshake of TLS.
    struct Flight {
        Timestamp time = noTime; // noTime: none
        PacketIndex index{};
        std::uint32_t begin = 0; // sequence
        std::uint32_t length = 0;
    };
    Duration m_tls = 0;
    Timestamp m_shaken = noTime; // when the server's last flight passed
    Flight
        m_finished; // the client's, of which the server's next word tells whether it was the last
    Duration m_requestSpan = 0; // from its first packet to when it was complete
    bool m_isTentative = false; // a request that may be a part of that flight

    // Of the stretch that runs, on the clock of the tap.
    Timestamp m_settled = 0; // up to here it is split
    Timestamp m_begun = 0;
    Timestamp m_lossUntil = 0; // up to here loss was counted
    Turn m_turn;
    // Of the turn before, where it may go on.
    std::size_t m_before = none;
    Timestamp m_beforeSettled = 0;
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    std::array<Flow, 2> m_flows;
};

} // namespace remora::dissect
