// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/turncutter.h"

#include <algorithm>

#include "dissect/frame/frame.h"

namespace remora::dissect {

namespace {

    // No stack delays an acknowledgment longer, though RFC 9293 permits half a second.
    constexpr Duration longestDelay = 200 * millisecond;
    constexpr Duration longestQueue = 60 * second; // behind the tap
    constexpr std::uint32_t longestFlight = std::uint32_t{1} << 30U; // bytes, of the largest window
    // Bytes of a change of cipher and a Finished with the longest hash, each a record (RFC 8446).
    constexpr std::uint32_t longestFinished = 6 + 5 + 4 + 48 + 1 + 16;
    // A silence of the server, all it sent acknowledged, that is taken for the end of the answer.
    constexpr Duration pushAfter = 3 * second;

    bool isProbe(const TurnCutter::Packet &packet)
    {
        return packet.length <= 1
            && (packet.notes.has(TcpNote::KeepAlive) || packet.notes.has(TcpNote::ZeroWindowProbe));
    }

    bool isNew(ByteWay::Arrival arrival)
    {
        return arrival == ByteWay::Arrival::InOrder || arrival == ByteWay::Arrival::Gap
            || arrival == ByteWay::Arrival::Behind;
    }

    // A round trip of the handshake. A capture on a host itself may have some of 0, which count as
    // no samples.
    void shorten(Duration &least, Duration sample)
    {
        if (sample >= 0 && sample <= second && (least == notSeen || sample < least))
            least = sample;
    }

} // namespace

TurnCutter::TurnCutter(ConversationId conversation, const TapPath &path)
    : m_conversation(conversation)
    , m_path(path)
{
}

Duration TurnCutter::roundTripTo(Sender end) const
{
    const Duration found = end == Client ? m_path.toClient : m_path.toServer;
    return found == notSeen ? 0 : found;
}

void TurnCutter::take(const Packet &packet, std::vector<Turn> &turns)
{
    if (m_phase == Phase::Closed)
        return;
    if ((packet.flags & tcpRst) != 0) {
        reset(turns);
        return;
    }
    if ((packet.flags & tcpAck) != 0)
        hear(packet);
    if ((packet.flags & tcpSyn) != 0) {
        open(packet);
        return;
    }
    if (packet.fromClient && m_phase == Phase::Connecting && (packet.flags & tcpAck) != 0)
        connect(packet);
    if (isProbe(packet))
        m_flows[packet.fromClient ? Client : Server].probe = packet.time;
    else if (packet.length > 0 && packet.fromClient)
        ask(packet, turns);
    else if (packet.length > 0)
        answer(packet, turns);
}

void TurnCutter::end(std::vector<Turn> &turns)
{
    if (m_phase == Phase::Answer)
        close(turns);
    m_phase = Phase::Closed;
}

void TurnCutter::open(const Packet &packet)
{
    Flow &flow = m_flows[packet.fromClient ? Client : Server];
    if (m_phase != Phase::Unseen && m_phase != Phase::Connecting)
        return; // repeated
    flow.bytes.begin(packet.sequence + 1);
    if (!packet.fromClient && m_phase == Phase::Connecting && m_answered == noTime) {
        m_answered = packet.time;
        shorten(m_path.toServer, m_answered - m_opened);
    }
    if (packet.fromClient && m_phase == Phase::Unseen && (packet.flags & tcpAck) == 0) {
        m_phase = Phase::Connecting;
        m_opened = packet.time;
        m_synIndex = packet.index;
    }
}

void TurnCutter::connect(const Packet &packet)
{
    m_connection = std::max(packet.time - m_opened, Duration{0});
    m_phase = Phase::Open;
    m_connected = packet.time;
    if (m_answered != noTime && packet.length == 0)
        shorten(m_path.toClient, m_connected - m_answered);
}

void TurnCutter::reset(std::vector<Turn> &turns)
{
    m_turn.notes |= Turn::Reset;
    end(turns);
}

// What the sender of the packet says of the bytes of its peer.
void TurnCutter::hear(const Packet &packet)
{
    const Sender from = packet.fromClient ? Server : Client;
    ByteWay &bytes = m_flows[from].bytes;
    if (!bytes.isKnown())
        bytes.begin(packet.acknowledgment);
    const auto acknowledged = bytes.acknowledge(packet.acknowledgment);
    if (acknowledged) {
        if (isActive(from))
            judge(from, *acknowledged, packet);
        bytes.settle();
    }
    if (from == Client && packet.length == 0 && m_phase == Phase::Request
        && !isBefore(packet.acknowledgment, bytes.top()))
        m_sawAcknowledgment = true;
    // A window whose scale is not known permits anything.
    const std::uint32_t window = packet.windowIsKnown ? packet.window : std::uint32_t{1} << 30U;
    // One that is repeated while bytes are under way tells that some arrived: it lets others follow
    // (RFC 3042, RFC 6675).
    const bool isDuplicate = packet.length == 0 && packet.acknowledgment == bytes.acknowledged()
        && isAfter(bytes.top(), packet.acknowledgment);
    bytes.permit(
        packet.acknowledgment + window, acknowledged.has_value() || isDuplicate, packet.time);
}

void TurnCutter::judge(
    Sender from, const ByteWay::Acknowledgment &acknowledged, const Packet &packet)
{
    Flow &flow = m_flows[from];
    // On the clock of the bytes at the tap, when they were complete at the receiver.
    const Timestamp arrived = packet.time - roundTripTo(from == Client ? Server : Client);
    if (const Timestamp repaired = flow.bytes.repaired(acknowledged.from, arrived);
        repaired != noTime) {
        // An acknowledgment of all with a selective one besides reports bytes that came twice (RFC
        // 2883): the repair was needless.
        if (packet.hasSack && !isBefore(packet.acknowledgment, flow.bytes.top()))
            return;
        // Both waited in the queues behind the tap. What comes with data was answered, not only
        // acknowledged.
        const Timestamp due = flow.bytes.firstPassed(acknowledged.from) + flow.queue;
        const Duration longest = packet.length > 0 ? flow.queue : longestQueue;
        lose(due, std::clamp(arrived, repaired, repaired + longest));
        flow.arrived = noTime;
        return;
    }
    const Timestamp complete = arrivalOf(flow, from, acknowledged, packet);
    if (complete != noTime && complete > m_settled) {
        m_turn.parts.add(TimePart::Transfer, complete - m_settled);
        m_settled = complete;
    }
}

// When what is acknowledged was complete at its receiver, on the clock of the tap; noTime: not
// known. An acknowledgment that may have been delayed says no more than what the link behind the
// tap needs for the bytes, as the ones before it told.
Timestamp TurnCutter::arrivalOf(
    Flow &flow, Sender from, const ByteWay::Acknowledgment &acknowledged, const Packet &packet)
{
    const Timestamp passed = flow.bytes.passed(packet.acknowledgment);
    if (passed == noTime)
        return noTime;
    const Timestamp arrived = std::min(
        packet.time - roundTripTo(from == Client ? Server : Client), passed + longestQueue);
    const std::uint32_t more = packet.acknowledgment - flow.arrivedEnd;
    if (acknowledged.ofSeveral && packet.length == 0 && (packet.flags & tcpFin) == 0) {
        flow.queue = std::max(arrived - passed, Duration{0});
        flow.leastQueue
            = flow.leastQueue == notSeen ? flow.queue : std::min(flow.leastQueue, flow.queue);
        // It was there before the one before it was through: the link was busy in between.
        if (flow.arrived != noTime && acknowledged.from == flow.arrivedEnd && passed < flow.arrived
            && flow.arrived < arrived)
            flow.behind = static_cast<double>(arrived - flow.arrived) / more;
        flow.arrived = arrived;
        flow.arrivedEnd = packet.acknowledgment;
        return arrived;
    }
    if (flow.behind == 0 || flow.arrived == noTime || more > longestFlight)
        return noTime;
    const double needed = std::min(flow.behind * more, static_cast<double>(longestQueue));
    const Timestamp free = std::max(passed, flow.arrived + static_cast<Duration>(needed));
    flow.queue = std::clamp(arrived - passed, Duration{0}, free - passed);
    return std::min(arrived, free);
}

void TurnCutter::ask(const Packet &packet, std::vector<Turn> &turns)
{
    Flow &flow = m_flows[Client];
    if (!flow.bytes.isKnown())
        flow.bytes.begin(packet.sequence);
    const std::uint32_t before = flow.bytes.top();
    const ByteWay::Arrival arrival
        = flow.bytes.arrive(packet.sequence, packet.sequence + packet.length, packet.time);
    const std::uint32_t more = flow.bytes.top() - before;
    if (!isNew(arrival)) {
        if (m_phase == Phase::Request)
            advance(Client, arrival, packet);
        return;
    }
    switch (m_phase) {
    case Phase::Unseen:
        // The answer to it, then the next request are whole.
        beginTurn(packet);
        m_counts = false;
        break;
    case Phase::Answer:
        if (isBefore(packet.acknowledgment, m_flows[Server].bytes.top())) {
            m_turn.requestBytes += more;
            m_turn.notes |= Turn::Merged;
            return;
        }
        close(turns);
        beginTurn(packet);
        break;
    case Phase::Connecting: // without an acknowledgment
    case Phase::Open:
        m_tls = packet.wasCut ? notSeen : 0;
        if (packet.startsHandshake && m_phase == Phase::Open)
            m_phase = Phase::Tls;
        else
            beginTurn(packet);
        break;
    case Phase::Tls:
        shake(packet);
        break;
    case Phase::Shaken:
    case Phase::Idle:
        beginTurn(packet);
        break;
    case Phase::Request:
        m_turn.requestBytes += more;
        advance(Client, arrival, packet);
        break;
    case Phase::Closed:
        break;
    }
}

// New bytes of the client within the handshake. Only a record at the beginning of a packet is known
// to be of it: what follows its own flight may be more of that, or in TLS 1.3 the request.
void TurnCutter::shake(const Packet &packet)
{
    if (m_shaken == noTime)
        return; // still its first flight
    if (packet.startsHandshake) {
        if (m_finished.time == noTime)
            m_finished = {packet.time, packet.index, packet.sequence, packet.length};
        return;
    }
    const bool isTentative = m_finished.time != noTime;
    endHandshake();
    beginTurn(packet);
    m_isTentative = isTentative;
}

void TurnCutter::shakeOfServer(const Packet &packet)
{
    if (m_finished.time == noTime || packet.startsHandshake) {
        m_shaken = packet.time;
        m_finished = {};
        return;
    }
    // TLS 1.3: the client's flight was its last, and had the request with it, or this is a ticket.
    endHandshake();
    if (m_finished.length <= longestFinished)
        return;
    Packet request = packet;
    request.fromClient = true;
    request.time = m_finished.time;
    request.index = m_finished.index;
    request.sequence = m_finished.begin;
    request.length = m_flows[Client].bytes.top() - m_finished.begin;
    beginTurn(request);
}

void TurnCutter::endHandshake()
{
    m_phase = Phase::Shaken;
    m_tls = m_path.hasClient()
        ? sumOf(std::max(m_shaken - m_connected, Duration{0}), m_path.toClient)
        : notSeen;
}

void TurnCutter::beginTurn(const Packet &packet)
{
    const bool isFirst = m_phase != Phase::Unseen && m_phase != Phase::Idle;
    m_turn = {};
    m_turn.conversation = m_conversation;
    m_turn.start = isFirst ? m_opened : packet.time;
    m_turn.first = isFirst ? m_synIndex : packet.index;
    m_turn.parts[TimePart::Connection] = isFirst ? m_connection : 0;
    m_turn.parts[TimePart::Tls] = isFirst ? m_tls : 0;
    m_turn.requestBytes = packet.fromClient ? packet.length : 0;
    m_requestBegin = packet.sequence;
    m_sawAcknowledgment = false;
    m_isTentative = false;
    m_phase = Phase::Request;
    m_counts = true;
    m_settled = m_begun = m_lossUntil = packet.time;
}

void TurnCutter::answer(const Packet &packet, std::vector<Turn> &turns)
{
    Flow &flow = m_flows[Server];
    if (!flow.bytes.isKnown())
        flow.bytes.begin(packet.sequence);
    if (m_phase == Phase::Connecting) { // the third packet was not captured
        m_phase = Phase::Open;
        m_connected = packet.time;
    }
    if (m_phase == Phase::Request && m_isTentative && packet.startsHandshake)
        m_phase = Phase::Tls; // it was none yet
    const bool wasPush = m_phase == Phase::Answer && isPush(packet);
    const std::uint32_t before = flow.bytes.top();
    const ByteWay::Arrival arrival
        = flow.bytes.arrive(packet.sequence, packet.sequence + packet.length, packet.time);
    if (m_phase == Phase::Tls && arrival != ByteWay::Arrival::Old)
        shakeOfServer(packet);
    if (isNew(arrival)) {
        if (m_phase == Phase::Open) {
            beginTurn(packet);
            m_turn.notes |= Turn::Greeting;
            m_settled = m_begun = m_lossUntil = m_connected;
            beginAnswer(packet);
        } else if (m_phase == Phase::Request && !isAfter(packet.acknowledgment, m_requestBegin)) {
            // It left before the request came: the answer before it runs.
            if (!goesOn(turns))
                return;
        } else if (m_phase == Phase::Request) {
            beginAnswer(packet);
        } else if (wasPush) {
            m_turn.notes |= Turn::PushFollowed;
            close(turns);
            m_before = none;
        }
    }
    if (m_phase != Phase::Answer)
        return;
    if (isNew(arrival)) {
        m_turn.answerBytes += flow.bytes.top() - before;
        m_turn.last = packet.index;
    }
    advance(Server, arrival, packet);
}

bool TurnCutter::isPush(const Packet &packet) const
{
    const ByteWay &bytes = m_flows[Server].bytes;
    return packet.time - m_settled > pushAfter && bytes.acknowledged() == bytes.top()
        && bytes.permitted(packet.sequence + packet.length) == noTime;
}

void TurnCutter::beginAnswer(const Packet &packet)
{
    if (m_turn.requestBytes > 0 && isBefore(packet.acknowledgment, m_flows[Client].bytes.top()))
        takeBackRequest(packet.acknowledgment);
    const Duration gap = std::max(packet.time - m_settled, Duration{0});
    PartTimes &parts = m_turn.parts;
    const Duration underWay = std::min(gap, roundTripTo(Server));
    parts[TimePart::Server] = m_path.hasServer() ? gap - underWay : notSeen;
    parts[TimePart::Network]
        = m_path.hasServer() && m_path.hasClient() ? underWay + m_path.toClient : notSeen;
    // An answer that comes first after that long carried the acknowledgment, was lost and repeated.
    if (m_turn.requestBytes > 0 && !m_sawAcknowledgment && gap - underWay > longestDelay)
        m_turn.atMost |= std::uint8_t{1U << static_cast<unsigned>(TimePart::Server)};
    m_phase = Phase::Answer;
    m_requestSpan = m_settled - m_begun;
    m_flows[Server].begin = std::min(packet.length, usualSegment);
    m_settled = m_begun = m_lossUntil = packet.time;
}

// The request was complete, as the answer says, before its last bytes that passed.
void TurnCutter::takeBackRequest(std::uint32_t acknowledged)
{
    m_turn.notes |= Turn::Merged;
    const Timestamp complete = m_flows[Client].bytes.passed(acknowledged);
    if (complete == noTime || complete >= m_settled)
        return;
    Duration back = m_settled - std::max(complete, m_begun);
    for (const TimePart part :
        {TimePart::Pause, TimePart::Transfer, TimePart::Window, TimePart::Loss}) {
        const Duration some = std::min(back, m_turn.parts[part]);
        m_turn.parts[part] -= some;
        back -= some;
    }
    m_settled = std::max(complete, m_begun);
}

// The turn before was not over: its answer goes on, and the request is one of it.
bool TurnCutter::goesOn(std::vector<Turn> &turns)
{
    if (m_before == none)
        return false;
    const std::uint64_t asked = m_turn.requestBytes;
    m_turn = turns[m_before];
    turns[m_before].conversation = noConversation;
    m_turn.requestBytes += asked;
    m_turn.notes |= Turn::Merged;
    --m_turns;
    m_before = none;
    m_settled = m_begun = m_lossUntil = m_beforeSettled;
    m_phase = Phase::Answer;
    return true;
}

void TurnCutter::close(std::vector<Turn> &turns)
{
    m_phase = Phase::Idle;
    m_before = none;
    if (!m_counts)
        return;
    if ((m_turn.notes & Turn::Merged) == 0)
        giveBack();
    m_turn.number = ++m_turns;
    m_before = turns.size();
    m_beforeSettled = m_settled;
    turns.push_back(m_turn);
}

} // namespace remora::dissect
