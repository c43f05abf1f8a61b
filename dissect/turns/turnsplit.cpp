// SPDX-License-Identifier: GPL-3.0-or-later
// How the time of a request or an answer is split, from one advance of its receiver to the next.
// All times are those of the tap: there the sender's words come as much later as its round trip
// says.
#include <algorithm>

#include "dissect/frame/frame.h"
#include "dissect/turns/turncutter.h"

namespace remora::dissect {

namespace {

    constexpr std::uint32_t leastSpacings = 3; // that tell the rate of a link
    constexpr std::uint32_t leastFull = 536; // bytes: segments below say nothing of the rate

    // When the first segment of the packet was permitted. One that is cut short by the end of the
    // window is of a sender that waited for more, and then did not.
    Timestamp permittedAt(const ByteWay &bytes, const TurnCutter::Packet &packet)
    {
        const std::uint32_t segment = bytes.segment();
        if (packet.length < segment && bytes.isEdge(packet.sequence + packet.length))
            return ByteWay::never;
        return bytes.permitted(packet.sequence + std::min(packet.length, segment));
    }

} // namespace

void TurnCutter::advance(Sender from, ByteWay::Arrival arrival, const Packet &packet)
{
    Flow &flow = m_flows[from];
    switch (arrival) {
    case ByteWay::Arrival::InOrder:
    case ByteWay::Arrival::Gap:
        spend(from, packet);
        break;
    case ByteWay::Arrival::Fill: {
        const Duration waited = packet.time - flow.bytes.holeTime();
        // The receiver must have missed it before somebody repeats it: what comes sooner was late.
        const Duration loop = roundTripTo(Client) + roundTripTo(Server);
        if (waited >= loop - loop / 8 && !packet.notes.has(TcpNote::OutOfOrder)) {
            lose(std::max(flow.bytes.holeTime(), m_settled), packet.time);
        } else if (packet.time > m_settled) {
            m_turn.parts.add(TimePart::Transfer, packet.time - m_settled);
            m_settled = packet.time;
        }
        break;
    }
    case ByteWay::Arrival::Behind:
    case ByteWay::Arrival::Repair:
    case ByteWay::Arrival::Old:
        break;
    }
}

void TurnCutter::spend(Sender from, const Packet &packet)
{
    Flow &flow = m_flows[from];
    const Duration gap = packet.time - m_settled;
    if (gap <= 0) {
        space(flow, packet);
        return;
    }
    PartTimes &parts = m_turn.parts;
    // What was queued behind the tap still arrived.
    const Duration underWay = std::min(gap, flow.queue);
    Duration rest = gap - underWay;
    parts.add(TimePart::Transfer, underWay);
    const Timestamp permitted = permittedAt(flow.bytes, packet);
    if (permitted != noTime) {
        const Timestamp released
            = permitted == ByteWay::never || (flow.probe != noTime && flow.probe > m_settled)
            ? packet.time
            : permitted + roundTripTo(from);
        const Duration held = std::clamp(released - m_settled - underWay, Duration{0}, rest);
        parts.add(TimePart::Window, held);
        rest -= held;
    }
    parts.add(wasHeld(from, packet, rest) ? TimePart::Transfer : TimePart::Pause, rest);
    space(flow, packet);
    m_settled = packet.time;
}

// How close full segments come: what the narrowest link before the tap needs for a byte.
void TurnCutter::space(Flow &flow, const Packet &packet)
{
    if (flow.lastLength >= leastFull && packet.length >= leastFull && packet.time > flow.lastTime) {
        const double spacing = static_cast<double>(packet.time - flow.lastTime) / packet.length;
        if (flow.spacing == 0 || spacing < 0.8 * flow.spacing)
            flow.spacings = 0;
        flow.spacing = flow.spacing == 0 ? spacing : std::min(flow.spacing, spacing);
        flow.spacings += spacing <= 1.25 * flow.spacing ? 1 : 0;
    }
    flow.lastTime = packet.time;
    flow.lastLength = packet.length;
    flow.lastPushed = (packet.flags & tcpPsh) != 0;
    flow.hasPushed = flow.hasPushed || flow.lastPushed;
}

// How long the narrowest link between tap and server needs for the request behind the tap, and for
// the first packet of the answer before it, the link being as fast both ways. 0: not known.
Duration TurnCutter::underWay() const
{
    const Flow &flow = m_flows[Server];
    // A queue behind the tap is one of a link to the client, whose acknowledgments pace the server.
    const double segment = std::min(flow.spacing, 1e6) * usualSegment;
    if (flow.spacings < leastSpacings
        || (flow.leastQueue != notSeen && static_cast<double>(flow.leastQueue) > segment / 2))
        return 0;
    const double request = std::min(flow.spacing, 1e6) * static_cast<double>(m_turn.requestBytes);
    const double rest
        = std::max(request - static_cast<double>(m_requestSpan), std::min(request, segment));
    return static_cast<Duration>(std::min(rest, 1e9) + std::min(flow.spacing, 1e6) * flow.begin);
}

// What had to be taken for the server's time is transfer.
void TurnCutter::giveBack()
{
    PartTimes &parts = m_turn.parts;
    if (!parts.has(TimePart::Server))
        return;
    const Duration back = std::min(parts[TimePart::Server], underWay());
    parts[TimePart::Server] -= back;
    parts.add(TimePart::Transfer, back);
}

// The sender had more when it sent its last packet: it ended with a full segment, and did not ask
// for the data to be pushed.
bool TurnCutter::isUnfinished(const Flow &flow) const
{
    return flow.hasPushed && !flow.lastPushed && flow.lastLength >= flow.bytes.segment();
}

// Whether the sender waited for an acknowledgment, or for the link, rather than for its
// application.
bool TurnCutter::wasHeld(Sender from, const Packet &packet, Duration gap) const
{
    const Flow &flow = m_flows[from];
    if (gap < millisecond || isUnfinished(flow))
        return true;
    const Duration trip = roundTripTo(from);
    const Duration tolerance = std::max(millisecond, trip / 4);
    // What it sends upon a word of its peer passes a round trip after that.
    const Timestamp heard = flow.bytes.heard(packet.time - trip + tolerance / 2);
    if (heard == noTime || packet.time - heard - trip <= tolerance
        || (flow.spacing == 0 && gap <= tolerance))
        return true;
    // Full segments as close as ever come from a link that is busy.
    return flow.lastLength >= leastFull && flow.spacing > 0
        && static_cast<double>(gap) <= 2.5 * flow.spacing * packet.length;
}

void TurnCutter::lose(Timestamp from, Timestamp until)
{
    from = std::max({from, m_begun, m_lossUntil});
    if (until <= from)
        return;
    PartTimes &parts = m_turn.parts;
    if (from > m_settled) {
        parts.add(TimePart::Transfer, from - m_settled);
        m_settled = from;
    }
    // What was taken for something else before its loss was known.
    Duration back = std::min(m_settled, until) - from;
    for (const TimePart part : {TimePart::Transfer, TimePart::Pause, TimePart::Window}) {
        const Duration some = std::min(back, parts[part]);
        parts[part] -= some;
        parts.add(TimePart::Loss, some);
        back -= some;
    }
    if (until > m_settled) {
        parts.add(TimePart::Loss, until - m_settled);
        m_settled = until;
    }
    m_lossUntil = until;
}

} // namespace remora::dissect
