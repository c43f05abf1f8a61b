// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation/receiver.h"

#include <algorithm>

namespace remora::test::simulation {

Receiver::Receiver(Events &events, const HostSettings &host, Flow &flow, std::int64_t segment,
    int scale, Wishes wishes)
    : m_events(events)
    , m_host(host)
    , m_flow(flow)
    , m_segment(segment)
    , m_scale(scale)
    , m_wishes(std::move(wishes))
    , m_edge(std::min<std::int64_t>(host.receiveBuffer, 65'535))
    , m_delayed(events)
    , m_reading(events)
{
}

void Receiver::receive(const Segment &segment)
{
    if (segment.isEmpty()) {
        if (segment.offset < m_inOrder) // a keep-alive or a probe
            m_wishes.acknowledge();
        return;
    }
    const std::int64_t end = std::min(segment.end(), m_edge + (segment.fin ? 1 : 0));
    if (end <= m_inOrder || segment.offset >= end) { // had before, or beyond the window
        m_wishes.acknowledge();
        return;
    }
    if (segment.offset > m_inOrder) {
        keep(segment.offset, end);
        m_wishes.acknowledge();
        return;
    }
    if (accept(segment, end))
        m_wishes.arrived();
}

// The next bytes. Whether there were any.
bool Receiver::accept(const Segment &segment, std::int64_t end)
{
    m_echo = m_echo < 0 ? segment.sent : m_echo;
    if (m_flow.sends.empty() || m_flow.sends.back().end <= m_inOrder) // a probe that found room
        m_flow.sends.push_back({m_inOrder, end, segment.sent, m_events.now(), false});
    const bool hadBeyond = !m_beyond.empty();
    m_unacknowledged += end - m_inOrder;
    advance(end);
    readOn();
    acknowledgeSoon(segment, hadBeyond);
    return true;
}

void Receiver::keep(std::int64_t begin, std::int64_t end)
{
    // Joined with what it touches.
    for (auto other = m_beyond.begin(); other != m_beyond.end();) {
        if (other->first <= end && begin <= other->second) {
            begin = std::min(begin, other->first);
            end = std::max(end, other->second);
            other = m_beyond.erase(other);
        } else {
            ++other;
        }
    }
    m_beyond.insert(m_beyond.begin(), {begin, end});
}

void Receiver::advance(std::int64_t end)
{
    m_inOrder = end;
    for (bool more = true; more;) {
        const auto next = std::find_if(m_beyond.begin(), m_beyond.end(),
            [this](const auto &range) { return range.first <= m_inOrder; });
        more = next != m_beyond.end();
        if (more) {
            m_inOrder = std::max(m_inOrder, next->second);
            m_beyond.erase(next);
        }
    }
    m_flow.advances.push_back({m_events.now(), m_inOrder});
}

void Receiver::acknowledgeSoon(const Segment &segment, bool filledHole)
{
    if (m_unacknowledged == 0) // done, with a window update
        return;
    if (filledHole || segment.fin || m_host.delayedAck == 0 || m_unacknowledged >= 2 * m_segment
        || m_inOrder >= m_edge) {
        m_wishes.acknowledge();
    } else if (!m_delayed.isRunning()) {
        m_delayed.start(m_host.delayedAck, [this] { m_wishes.acknowledge(); });
    }
}

// Reads what is there as the program does.
void Receiver::readOn()
{
    if (m_isStopped || m_reading.isRunning() || m_read == m_inOrder || waitsAtStop())
        return;
    if (m_host.readRate != 0) {
        const std::int64_t portion = std::min<std::int64_t>(m_inOrder - m_read, 4096);
        m_reading.start(portion * second / m_host.readRate, [this] { readPortion(); });
        return;
    }
    m_read = m_inOrder;
    if (m_stop < m_host.stops.size())
        m_read = std::min(m_read, m_host.stops[m_stop].offset);
    afterReading();
    waitsAtStop();
}

void Receiver::readPortion()
{
    m_read += std::min<std::int64_t>(m_inOrder - m_read, 4096);
    afterReading();
    readOn();
}

bool Receiver::waitsAtStop()
{
    if (m_stop == m_host.stops.size() || m_read < m_host.stops[m_stop].offset)
        return false;
    m_isStopped = true;
    m_reading.start(m_host.stops[m_stop++].duration, [this] {
        m_isStopped = false;
        readOn();
    });
    return true;
}

void Receiver::afterReading()
{
    // An acknowledgement only for the window: where it at least doubles, and by two segments or
    // half of the buffer.
    const std::int64_t grows = offered() - m_edge;
    if (grows >= std::max(std::min(m_host.receiveBuffer / 2, 2 * m_segment), m_edge - m_inOrder)
        && (m_edge - m_inOrder < 2 * m_segment || m_toldClosed))
        m_wishes.acknowledge();
    m_wishes.read();
}

std::int64_t Receiver::offered() const
{
    const std::int64_t room = std::max<std::int64_t>(m_read + m_host.receiveBuffer - m_inOrder, 0);
    return m_inOrder
        + std::min<std::int64_t>(room >> m_scale, 65'535) * (std::int64_t{1} << m_scale);
}

void Receiver::stamp(Segment &segment)
{
    const std::int64_t grows = offered() - m_edge;
    if (grows >= std::min(m_host.receiveBuffer / 2, m_segment))
        m_edge = offered();
    const std::int64_t unit = std::int64_t{1} << m_scale;
    segment.window = std::min<std::int64_t>(
        (std::max<std::int64_t>(m_edge - m_inOrder, 0) + unit - 1) >> m_scale, 65'535);
    m_edge = std::max(m_edge, m_inOrder + segment.window * unit);
    segment.acknowledged = m_inOrder;
    segment.opensWindow = m_toldClosed && segment.window != 0;
    m_toldClosed = segment.window == 0;
    segment.echo = m_echo;
    m_echo = -1;
    if (m_host.selective)
        segment.selective.assign(
            m_beyond.begin(), m_beyond.begin() + std::min<std::ptrdiff_t>(std::ssize(m_beyond), 3));
    m_unacknowledged = 0;
    m_delayed.stop();
}

} // namespace remora::test::simulation
