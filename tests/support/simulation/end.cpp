// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation/end.h"

#include <algorithm>
#include <utility>

namespace remora::test::simulation {

namespace {

    HostSettings agreed(HostSettings own, const HostSettings &other)
    {
        own.timestamps = own.timestamps && other.timestamps;
        own.selective = own.selective && other.selective;
        return own;
    }

    std::int64_t segmentOf(const HostSettings &own, const HostSettings &other)
    {
        return std::min(own.mss, other.mss) - (own.timestamps && other.timestamps ? 12 : 0);
    }

} // namespace

End::End(Events &events, const HostSettings &own, const HostSettings &other, bool isClient,
    Flow &outgoing, Flow &incoming, Road &road)
    : m_events(events)
    , m_host(agreed(own, other))
    , m_otherScale(other.windowScale)
    , m_segment(segmentOf(own, other))
    , m_isClient(isClient)
    , m_incoming(incoming)
    , m_road(road)
    , m_sender(events, m_host, outgoing, [this](Segment segment) { send(std::move(segment)); })
    , m_receiver(events, m_host, incoming, m_segment, m_host.windowScale,
          {[this] { acknowledge(false); }, [this] { m_wishes.arrived(); },
              [this] { m_wishes.read(); }})
    , m_synTimer(events)
    , m_idle(events)
{
}

void End::connect()
{
    m_firstSyn = m_events.now();
    sendSyn();
}

void End::sendSyn()
{
    Segment segment;
    segment.fromClient = m_isClient;
    segment.syn = true;
    segment.ack = !m_isClient;
    segment.offset = -1;
    segment.window = std::min<std::int64_t>(m_host.receiveBuffer, 65'535);
    segment.identification = ++m_identification;
    segment.echoOfOther = m_recent;
    m_road.carry(std::move(segment));
    m_synTimer.start(second << std::min(m_syns++, 6), [this] { sendSyn(); });
}

void End::establish(const Segment &segment)
{
    m_synTimer.stop();
    m_established = m_events.now();
    const std::int64_t trip = m_syns == 1 ? m_events.now() - m_firstSyn : -1;
    if (m_isClient)
        acknowledge(true);
    m_sender.establish(
        m_segment, trip, segment.syn ? segment.window : segment.window << m_otherScale);
    restKeepAlive();
    m_wishes.established();
}

void End::hearGhost(const Segment &segment)
{
    if (segment.isThird)
        m_third = {m_events.now(), segment.isLost};
    if (segment.firstSend >= 0) {
        Flow::Send &send = m_incoming.sends[static_cast<std::size_t>(segment.firstSend)];
        send.due = m_events.now();
        send.isLost = segment.isLost;
    }
}

void End::receive(const Segment &segment)
{
    hearGhost(segment);
    if (segment.isLost)
        return;
    if (segment.offset <= m_lastAcknowledged)
        m_recent = std::max(m_recent, segment.sent);
    if (segment.syn) {
        if (!m_isClient && m_established < 0) {
            m_firstSyn = m_firstSyn < 0 ? m_events.now() : m_firstSyn;
            sendSyn();
        } else if (m_isClient && m_established < 0) {
            establish(segment);
        } else {
            acknowledge(false);
        }
        return;
    }
    if (m_established < 0)
        establish(segment);
    restKeepAlive();
    m_sender.hear(segment, segment.window << m_otherScale);
    m_receiver.receive(segment);
    const bool hasEnded = m_receiver.inOrder() > static_cast<std::int64_t>(m_incoming.bytes.size());
    if (hasEnded && !m_isClosed)
        close();
}

void End::write(const std::string &bytes) { m_sender.write(bytes); }

void End::close()
{
    m_isClosed = true;
    m_idle.stop();
    m_sender.close();
}

void End::acknowledge(bool isThird)
{
    Segment segment;
    segment.isThird = isThird;
    segment.offset = m_sender.next();
    send(std::move(segment));
}

void End::send(Segment segment)
{
    segment.fromClient = m_isClient;
    segment.identification = ++m_identification;
    m_receiver.stamp(segment);
    m_lastAcknowledged = segment.acknowledged;
    segment.echoOfOther = m_recent;
    m_road.carry(std::move(segment));
    restKeepAlive();
}

void End::restKeepAlive()
{
    if (m_host.keepAliveAfter != 0 && !m_isClosed)
        m_idle.start(m_host.keepAliveAfter, [this] {
            if (m_sender.isIdle())
                m_sender.keepAlive(m_host.keepAliveBytes);
            else
                restKeepAlive();
        });
}

} // namespace remora::test::simulation
