// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/support/simulation/end.h"
#include "tests/support/simulation/tlsrecords.h"

namespace remora::test::simulation {

// The programs at both ends of a conversation: they do what the scenario says and write down when.
class Program {
public:
    // Of an exchange. Offsets are those of the client's stream and of the server's.
    struct Mark {
        std::int64_t requestBegin = -1;
        std::int64_t requestEnd = -1;
        std::int64_t answerBegin = -1;
        std::int64_t answerEnd = -1;
        std::int64_t handed = -1; // when the first byte of the answer was given to TCP
    };
    Program(Events &events, const Scenario &scenario, End &client, End &server, const Flow &up,
        const Flow &down);

    const std::vector<Mark> &marks() const { return m_marks; }
    std::int64_t helloEnd() const { return m_helloEnd; } // of TLS, in the server's stream
    bool isGreeted() const; // the server speaks first

private:
    static std::int64_t size(const Flow &flow)
    {
        return static_cast<std::int64_t>(flow.bytes.size());
    }
    void sayFlights();
    void finishHandshake();
    void request(std::size_t exchange, std::size_t portion);
    void requested(std::size_t exchange);
    void readOn();
    void next(std::size_t exchange);
    void sendTickets();
    void serve();
    void answer(std::size_t portion);
    void answered();

    Events &m_events;
    const Scenario &m_scenario;
    End &m_client;
    End &m_server;
    const Flow &m_up;
    const Flow &m_down;
    std::vector<Mark> m_marks;
    std::vector<Flight> m_flights;
    std::size_t m_flight = 0; // the next one
    bool m_isThinking = false; // about a flight
    bool m_isShaken = false; // the handshake of TLS is over, for the client
    std::int64_t m_helloEnd = 0;
    std::ptrdiff_t m_awaited = -1; // the exchange whose answer the client waits for
    std::size_t m_served = 0; // the exchange that the server serves or waits for
    bool m_isServing = false;
    std::int64_t m_finishedEnd = 0; // of the client's handshake, in its stream
    std::int64_t m_tickets; // still to be sent
};

} // namespace remora::test::simulation
