// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "tests/support/simulation/receiver.h"
#include "tests/support/simulation/road.h"
#include "tests/support/simulation/sender.h"

namespace remora::test::simulation {

// The TCP of one end of a conversation: the handshake, and both halves.
class End {
public:
    struct Wishes { // of its program
        std::function<void()> established;
        std::function<void()> arrived;
        std::function<void()> read;
    };
    End(Events &events, const HostSettings &own, const HostSettings &other, bool isClient,
        Flow &outgoing, Flow &incoming, Road &road);
    End(const End &) = delete;
    End &operator=(const End &) = delete;

    void serve(Wishes wishes) { m_wishes = std::move(wishes); }
    void connect(); // the client's
    void receive(const Segment &segment); // ghosts, too
    void write(const std::string &bytes);
    void close();

    std::int64_t inOrder() const { return m_receiver.inOrder(); }
    std::int64_t read() const { return m_receiver.read(); }
    // Nanoseconds; -1 before.
    std::int64_t firstSyn() const { return m_firstSyn; }
    std::int64_t established() const { return m_established; }
    struct Third {
        std::int64_t due = -1; // arrived here, or would have
        bool isLost = false;
    };
    Third third() const { return m_third; } // the server's

private:
    void sendSyn();
    void establish(const Segment &segment);
    void send(Segment segment);
    void acknowledge(bool isThird);
    void hearGhost(const Segment &segment);
    void restKeepAlive();

    Events &m_events;
    HostSettings m_host; // what both ends can do
    int m_otherScale;
    std::int64_t m_segment;
    bool m_isClient;
    Flow &m_incoming;
    Road &m_road;
    Wishes m_wishes;
    Sender m_sender;
    Receiver m_receiver;
    Timer m_synTimer;
    Timer m_idle;
    int m_syns = 0;
    std::int64_t m_firstSyn = -1;
    std::int64_t m_established = -1;
    Third m_third;
    bool m_isClosed = false;
    std::uint16_t m_identification = 0;
    std::int64_t m_recent = -1; // TS.Recent, as the time that it stands for
    std::int64_t m_lastAcknowledged = 0;
};

} // namespace remora::test::simulation
