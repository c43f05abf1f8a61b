// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tcp/tcpstreams.h"

namespace remora::dissect {

std::uint32_t TcpStreams::open()
{
    m_streams.emplace_back();
    return static_cast<std::uint32_t>(m_streams.size() - 1);
}

bool TcpStreams::opensAnother(
    std::uint32_t stream, Direction direction, const TcpSegment &segment) const
{
    const Sender &sender = m_streams[stream].senders[static_cast<std::size_t>(direction)];
    return (segment.flags & (tcpSyn | tcpAck)) == tcpSyn && sender.baseKnown
        && sender.base != segment.sequence;
}

// tcp-analysis 3.5 and 3.7.
void TcpStreams::settleBases(Sender &sender, Sender &peer, const TcpSegment &segment)
{
    const bool syn = (segment.flags & tcpSyn) != 0;
    const bool ack = (segment.flags & tcpAck) != 0;
    if (syn && ack && sender.baseKnown)
        sender.base = segment.sequence;
    if (!sender.baseKnown) {
        sender.base = syn ? segment.sequence : segment.sequence - 1;
        sender.baseKnown = true;
    }
    if (!peer.baseKnown && ack) {
        peer.base = segment.acknowledgment - 1;
        peer.baseKnown = true;
    }
}

std::optional<Duration> TcpStreams::add(
    std::uint32_t stream, Direction direction, const TcpSegment &segment, Timestamp time)
{
    if (!segment.length)
        return std::nullopt;
    const auto from = static_cast<std::size_t>(direction);
    Sender &sender = m_streams[stream].senders[from];
    Sender &peer = m_streams[stream].senders[1 - from];
    settleBases(sender, peer, segment);

    const bool virtualByte = (segment.flags & (tcpSyn | tcpFin)) != 0;
    if ((*segment.length > 0 || virtualByte) && !sender.unacked.isFull()) {
        const std::uint32_t end = segment.sequence + *segment.length + (virtualByte ? 1U : 0U);
        sender.unacked.add(segment.sequence, end, time);
    }
    const auto sent = peer.unacked.acknowledge(segment.acknowledgment);
    if (!sent || !segment.analysisShown || time == *sent)
        return std::nullopt;
    return static_cast<Duration>(
        static_cast<std::uint64_t>(time) - static_cast<std::uint64_t>(*sent));
}

} // namespace remora::dissect
