// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation/sender.h"

#include <algorithm>
#include <utility>

namespace remora::test::simulation {

Sender::Sender(Events &events, const HostSettings &host, Flow &flow, Send send)
    : m_events(events)
    , m_host(host)
    , m_flow(flow)
    , m_send(std::move(send))
    , m_trip(host.minimumRto)
    , m_repeat(events)
    , m_persist(events)
{
}

std::int64_t Sender::written() const { return static_cast<std::int64_t>(m_flow.bytes.size()); }

std::int64_t Sender::limit() const
{
    const std::int64_t buffered = std::min(written(), m_una + m_host.sendBuffer);
    return buffered + (m_isClosed && buffered == written() ? 1 : 0);
}

void Sender::establish(std::int64_t segment, std::int64_t trip, std::int64_t window)
{
    m_segment = segment;
    m_edge = m_mostWindow = window;
    m_congestion = m_host.initialWindow * segment;
    if (trip >= 0)
        m_trip.sample(trip);
    transmit();
}

void Sender::write(const std::string &bytes)
{
    m_flow.bytes += bytes;
    if (m_segment == 0)
        return;
    if (m_host.slowAfterIdle && flight() == 0 && m_events.now() - m_lastSent > m_trip.timeout())
        m_congestion = std::min(m_congestion, m_host.initialWindow * m_segment);
    transmit();
}

void Sender::close()
{
    m_isClosed = true;
    transmit();
}

void Sender::hear(const Segment &segment, std::int64_t window)
{
    const std::int64_t offered = segment.acknowledged + window;
    const bool sameWindow = offered <= m_edge;
    m_edge = std::max(m_edge, offered);
    m_mostWindow = std::max(m_mostWindow, window);
    const bool fromFull = flight() + m_segment > m_congestion;
    if (segment.acknowledged > m_una)
        advance(segment, fromFull);
    else if (segment.acknowledged == m_una && flight() > 0 && segment.isEmpty()
        && (sameWindow || !segment.selective.empty()))
        duplicate();
    transmit();
}

void Sender::advance(const Segment &segment, bool fromFull)
{
    const std::int64_t acknowledged = segment.acknowledged - m_una;
    m_una = segment.acknowledged;
    m_next = std::max(m_next, m_una);
    m_most = std::max(m_most, m_una); // a probe found room
    m_trip.forgive();
    if (m_host.timestamps && segment.echo >= 0)
        m_trip.sample(m_events.now() - segment.echo);
    else if (!m_host.timestamps)
        m_trip.acknowledge(m_una, m_events.now());
    m_repeat.stop(); // started again behind what is sent now
    m_probeDelay = 0;
    m_duplicates = 0;
    if (!m_isRecovering) {
        grow(acknowledged, fromFull);
    } else if (m_una >= m_recover) {
        m_isRecovering = false;
        m_congestion = std::min(m_threshold, std::max(flight(), m_segment) + m_segment);
    } else { // the next hole
        m_congestion = std::max(m_congestion - acknowledged + m_segment, m_segment);
        sendOne(m_una, m_segment, false);
    }
}

void Sender::grow(std::int64_t acknowledged, bool fromFull)
{
    if (!fromFull) // cwnd was not what held it (RFC 7661)
        return;
    if (m_congestion < m_threshold)
        m_congestion += std::min(acknowledged, 2 * m_segment);
    else
        m_congestion += std::max<std::int64_t>(m_segment * m_segment / m_congestion, 1);
}

void Sender::duplicate()
{
    ++m_duplicates;
    if (m_isRecovering)
        m_congestion += m_segment;
    else if (m_duplicates == 3 && m_una > m_recover)
        beginRecovery();
}

void Sender::beginRecovery()
{
    m_isRecovering = true;
    m_recover = m_most;
    m_threshold = std::max(flight() / 2, 2 * m_segment);
    m_congestion = m_threshold + 3 * m_segment;
    m_trip.forget();
    sendOne(m_una, m_segment, false);
    m_repeat.stop();
}

void Sender::transmit()
{
    if (m_segment == 0)
        return;
    const Flow::Held held = sendWhatFits();
    note(held);
    setTimers(held);
}

Flow::Held Sender::sendWhatFits()
{
    while (m_next < limit()) {
        std::int64_t size = std::min(m_segment, limit() - m_next);
        if (m_next < m_most)
            size = std::min(size, m_most - m_next);
        if (flight() > 0 && m_congestion - flight() < size)
            return Flow::Held::Congestion;
        const std::int64_t room = m_edge - m_next;
        if (room < size && m_next >= written()) // a FIN alone takes no room
            size = 1;
        else if (room < size && (room <= 0 || 2 * room < m_mostWindow))
            return m_next < m_most ? Flow::Held::Congestion : Flow::Held::Window;
        else
            size = std::min(size, room);
        sendOne(m_next, size, false);
        m_next += size;
    }
    return limit() < written() ? Flow::Held::Congestion : Flow::Held::Application;
}

// At most `size` places from `offset`.
void Sender::sendOne(std::int64_t offset, std::int64_t size, bool isProbe)
{
    if (!isProbe && offset < m_most) // repeats as it was cut before, or in part
        size = std::min(size, m_most - offset);
    Segment segment;
    segment.offset = offset;
    segment.length = std::min(offset + size, written()) - offset;
    segment.fin = m_isClosed && !isProbe && offset + size > written();
    segment.push = !isProbe && segment.length > 0 && offset + segment.length == written();
    const std::int64_t end = segment.end();
    if (!isProbe && end > m_most) {
        segment.firstSend = std::ssize(m_flow.sends);
        m_flow.sends.push_back({offset, end, m_events.now(), 0, false});
        m_most = end;
        m_trip.time(end, m_events.now());
    } else if (!isProbe) {
        m_trip.forget();
    }
    m_lastSent = m_events.now();
    m_send(std::move(segment));
}

void Sender::setTimers(Flow::Held held)
{
    if (flight() == 0)
        m_repeat.stop();
    else if (!m_repeat.isRunning())
        m_repeat.start(m_trip.timeout(), [this] { timeOut(); });
    if (held != Flow::Held::Window || flight() > 0)
        m_persist.stop();
    else if (!m_persist.isRunning()) {
        m_probeDelay
            = m_probeDelay == 0 ? m_trip.timeout() : std::min(2 * m_probeDelay, 60 * second);
        m_persist.start(m_probeDelay, [this] { probe(); });
    }
}

void Sender::timeOut()
{
    if (!(m_una < m_recover && m_congestion == m_segment)) // not again for a repeat
        m_threshold = std::max(flight() / 2, 2 * m_segment);
    m_congestion = m_segment;
    m_recover = m_most;
    m_isRecovering = false;
    m_duplicates = 0;
    m_trip.backOff();
    m_next = m_una;
    transmit();
}

void Sender::probe()
{
    const std::int64_t room = std::min(m_edge, limit()) - m_next;
    if (room > 0) { // less than it would like to send, but nothing else comes
        const std::int64_t size = std::min(room, m_segment);
        sendOne(m_next, size, false);
        m_next += size;
    } else if (m_host.probeBytes == 0) {
        keepAlive(0);
    } else {
        sendOne(m_next, m_host.probeBytes, true);
    }
    transmit();
}

void Sender::keepAlive(std::int64_t bytes)
{
    Segment segment;
    segment.offset = m_una - 1;
    segment.length = bytes;
    m_send(std::move(segment));
}

void Sender::note(Flow::Held held)
{
    if (m_flow.holds.empty() || m_flow.holds.back().by != held)
        m_flow.holds.push_back({m_events.now(), held});
}

} // namespace remora::test::simulation
