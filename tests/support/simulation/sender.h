// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "tests/support/simulation/events.h"
#include "tests/support/simulation/flow.h"
#include "tests/support/simulation/roundtrip.h"
#include "tests/support/simulation/scenario.h"
#include "tests/support/simulation/segment.h"

namespace remora::test::simulation {

// The sending half of one end: Reno with partial acknowledgements (RFC 5681, 6582), the timer of
// RFC 6298, window probes (RFC 9293 3.8.6.1). Writes down what holds it.
class Sender {
public:
    using Send = std::function<void(Segment)>; // what the other half says is not filled in

    Sender(Events &events, const HostSettings &host, Flow &flow, Send send);

    // The handshake is over. `segment`: the most data that a segment has; `trip`: what the
    // handshake measured, -1: nothing; `window`: of the other end, bytes.
    void establish(std::int64_t segment, std::int64_t trip, std::int64_t window);
    void write(const std::string &bytes); // the program hands them over; sent where it may be
    void close(); // behind all that was written
    // What a segment of the other end says; `window` in bytes.
    void hear(const Segment &segment, std::int64_t window);
    void keepAlive(std::int64_t bytes); // 0 or 1, of what is acknowledged

    std::int64_t written() const; // by the program, with what waits for the send buffer
    std::int64_t next() const { return m_most; } // the sequence number of what is not data
    bool isIdle() const { return m_next == limit() && m_una == m_next; }

private:
    std::int64_t limit() const; // of what may be sent, by the program and the send buffer
    std::int64_t flight() const { return m_next - m_una; }
    void transmit();
    Flow::Held sendWhatFits();
    void sendOne(std::int64_t offset, std::int64_t size, bool isProbe);
    void advance(const Segment &segment, bool fromFull);
    void duplicate();
    void grow(std::int64_t acknowledged, bool fromFull);
    void beginRecovery();
    void setTimers(Flow::Held held);
    void timeOut();
    void probe();
    void note(Flow::Held held);

    Events &m_events;
    const HostSettings &m_host;
    Flow &m_flow;
    Send m_send;
    RoundTrip m_trip;
    std::int64_t m_segment = 0; // 0: not established
    bool m_isClosed = false;
    std::int64_t m_una = 0; // the first byte that is not acknowledged
    std::int64_t m_next = 0; // what is sent next
    std::int64_t m_most = 0; // what was never sent begins here
    std::int64_t m_edge = 0; // of the other end's window
    std::int64_t m_mostWindow = 0; // that it ever offered
    std::int64_t m_congestion = 0; // cwnd
    std::int64_t m_threshold = std::int64_t{1} << 40; // ssthresh
    std::int64_t m_recover = -1; // the recovery ends when this is acknowledged
    bool m_isRecovering = false;
    int m_duplicates = 0;
    std::int64_t m_lastSent = 0;
    std::int64_t m_probeDelay = 0;
    Timer m_repeat;
    Timer m_persist;
};

} // namespace remora::test::simulation
