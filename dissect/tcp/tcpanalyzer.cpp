// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tcp/tcpanalyzer.h"

#include "dissect/tcp/sequence.h"

namespace remora::dissect {

namespace {

    constexpr Duration unknown = std::numeric_limits<Duration>::min();

    // Times of a hostile file wrap rather than overflow. Unknown where one of the packets has none.
    Duration between(Timestamp from, Timestamp to)
    {
        if (from == noTime || to == noTime)
            return unknown;
        return static_cast<Duration>(
            static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from));
    }

    // What the window of an end is taken for that has not sent yet.
    constexpr std::uint32_t unknownWindow = std::numeric_limits<std::uint32_t>::max();

} // namespace

std::uint32_t TcpAnalyzer::open()
{
    m_streams.append();
    return static_cast<std::uint32_t>(m_streams.size() - 1);
}

TcpAnalyzer::Sender &TcpAnalyzer::senderOf(Stream &stream, std::size_t direction)
{
    std::uint32_t &number = stream.senders[direction];
    if (number != silent)
        return m_senders[number];
    number = static_cast<std::uint32_t>(m_senders.size());
    return m_senders.append();
}

bool TcpAnalyzer::opensAnother(
    std::uint32_t stream, Direction direction, const TcpSegment &segment) const
{
    if ((segment.flags & (tcpSyn | tcpAck)) != tcpSyn)
        return false;
    const Sender &sender
        = m_senders[m_streams[stream].senders[static_cast<std::size_t>(direction)]];
    return sender.baseKnown && sender.base != segment.sequence;
}

bool TcpAnalyzer::Step::isRepeat() const
{
    return length == 0 && segment.sequence == sender.top && segment.acknowledgment == sender.lastAck
        && !isSynFinOrReset();
}

void TcpAnalyzer::add(
    std::uint32_t number, Direction direction, const Packet &packet, TcpAnalysis &result)
{
    Stream &stream = m_streams[number];
    const auto from = static_cast<std::size_t>(direction);
    const TcpSegment &segment = *packet.segment;
    Sender &sender = senderOf(stream, from);
    // Only what a packet acknowledges tells something of a silent end.
    Sender &peer = (segment.flags & tcpAck) != 0 ? senderOf(stream, 1 - from)
                                                 : m_senders[stream.senders[1 - from]];
    Step step{stream, sender, peer, stream.scales[from], stream.scales[1 - from], segment, packet,
        segment.length.value_or(0), result};
    sender.sackBytes = 0;
    const std::uint16_t handshake = segment.flags & (tcpSyn | tcpAck);
    if (packet.reusesPorts)
        step.note(TcpNote::ReusedPorts);
    if (handshake == tcpSyn && sender.baseKnown && sender.base == segment.sequence) { // 3.4, 2
        sender.top = sender.edge;
        result.notes.setAnalyzed();
    }
    if (handshake == (tcpSyn | tcpAck) && sender.baseKnown && sender.base != segment.sequence) {
        sender.base = segment.sequence; // 3.5
        step.note(TcpNote::ReusedPorts);
    }
    result.sequence = segment.sequence;
    result.acknowledgment = segment.acknowledgment;
    if (segment.length) {
        settleBases(step);
        analyze(step);
    }
    if (segment.flagsShown) {
        timeHandshake(step);
        showWindow(step);
        if (segment.captured >= TcpSegment::Captured::Fixed)
            takeOptions(step);
    }
    show(step);
    if (segment.flagsShown && segment.captured == TcpSegment::Captured::Whole)
        settleScaling(step);
}

// 3.7 and 3.8.
void TcpAnalyzer::settleBases(Step &step)
{
    const TcpSegment &segment = step.segment;
    const bool ack = (segment.flags & tcpAck) != 0;
    if (!step.sender.baseKnown) {
        step.sender.base = (segment.flags & tcpSyn) != 0 ? segment.sequence : segment.sequence - 1;
        step.sender.baseKnown = true;
    }
    if (!step.peer.baseKnown && ack) {
        step.peer.base = segment.acknowledgment - 1;
        step.peer.baseKnown = true;
    }
    step.result.sequence = segment.sequence - step.sender.base;
    if (ack)
        step.result.acknowledgment = segment.acknowledgment - step.peer.base;
}

// Steps 3 to 20.
void TcpAnalyzer::analyze(Step &step)
{
    if ((step.segment.flags & tcpAck) != 0)
        step.peer.flightKnown = true;
    if (!noteProbe(step)) {
        noteWindows(step);
        (void)noteAnswers(step);
    }
    if (step.segment.acknowledgment != step.sender.lastAck) { // step 13
        step.sender.ackFrame = step.packet.frame;
        step.sender.duplicates = 0;
    }
    noteUnseenData(step);
    noteRepeatedData(step);
    remember(step);
    useAcknowledgment(step);
    countFlight(step);
}

// Step 4.
bool TcpAnalyzer::noteProbe(Step &step)
{
    const bool isProbe
        = step.length == 1 && step.segment.sequence == step.sender.top && step.peer.hadWindow(0);
    if (isProbe)
        step.note(TcpNote::ZeroWindowProbe);
    return isProbe;
}

// Steps 5 to 9.
void TcpAnalyzer::noteWindows(Step &step)
{
    const TcpSegment &segment = step.segment;
    Sender &sender = step.sender;
    const Sender &peer = step.peer;
    if (segment.window == 0 && !step.isSynFinOrReset())
        step.note(TcpNote::ZeroWindow);
    if (sender.top != 0 && isAfter(segment.sequence, sender.top) && (segment.flags & tcpRst) == 0) {
        step.note(TcpNote::LostSegment);
        sender.flightKnown = false;
    }
    if (step.length <= 1 && segment.sequence == sender.top - 1 && !step.isSynFinOrReset())
        step.note(TcpNote::KeepAlive);
    if (step.isRepeat() && segment.window != 0 && !sender.hadWindow(segment.window))
        step.note(TcpNote::WindowUpdate);
    if (step.length > 0 && !step.isSynFinOrReset() && step.peerScale != scaleUnknown) {
        const int shift
            = peer.windowFromSyn || step.peerScale == scaleUnused ? 0 : int{step.peerScale};
        const std::uint32_t window = peer.windowKnown ? peer.lastWindow : unknownWindow;
        if (segment.sequence + step.length == peer.lastAck + (window << shift))
            step.note(TcpNote::WindowFull);
    }
}

// Steps 10 to 12. True where one of them was the last to be asked.
bool TcpAnalyzer::noteAnswers(Step &step)
{
    if (!step.isRepeat())
        return false;
    Sender &sender = step.sender;
    const std::uint16_t window = step.segment.window;
    const bool same = sender.hadWindow(window);
    if (window != 0 && same && step.peer.lastNotes.has(TcpNote::KeepAlive)) {
        step.note(TcpNote::KeepAliveAck);
        return true;
    }
    if (window == 0 && same && step.peer.lastNotes.has(TcpNote::ZeroWindowProbe)) {
        step.note(TcpNote::ZeroWindowProbeAck);
        return true;
    }
    if (window == 0 || !same)
        return false;
    const bool mptcpGrew = step.stream.mptcpKnown
        && (!sender.mptcpKnown || step.stream.mptcpSeen != sender.mptcpSeen);
    if (mptcpGrew)
        return true;
    sender.duplicates = sender.duplicates == muted ? 1 : sender.duplicates + 1;
    step.note(TcpNote::DuplicateAck);
    step.result.duplicateAckNumber = sender.duplicates;
    step.result.duplicateAckFrame = sender.ackFrame;
    return true;
}

// Step 14.
void TcpAnalyzer::noteUnseenData(Step &step)
{
    Sender &peer = step.peer;
    if ((step.segment.flags & tcpAck) == 0 || peer.edge == 0
        || !isAfter(step.segment.acknowledgment, peer.edge))
        return;
    step.result.notes.setAnalyzed();
    if (isBefore(peer.edge, peer.top)) {
        peer.edge = peer.top;
        step.note(TcpNote::AckLostSegment);
        return;
    }
    if (peer.duplicates == 0)
        step.note(TcpNote::AckLostSegment);
    peer.duplicates = muted;
}

bool TcpAnalyzer::isFastRetransmission(const Step &step)
{
    constexpr Duration limit = 20'000'000;
    const Duration since = between(step.peer.lastTime, step.packet.time);
    return step.peer.duplicates >= 2 && step.peer.lastAck == step.segment.sequence && since >= 0
        && since < limit;
}

bool TcpAnalyzer::isOutOfOrder(const Step &step)
{
    constexpr Duration usual = 3'000'000; // while the round trip of the handshake is not known
    const Duration known = step.stream.initialRtt();
    const Duration since = between(step.sender.topTime, step.packet.time);
    const std::uint32_t end = step.segment.sequence + step.length + (step.isSynOrFin() ? 1U : 0U);
    const bool soon = known < 0 || since < (known != 0 ? known : usual);
    return since >= 0 && soon && end != step.sender.top;
}

// Step 15.
void TcpAnalyzer::noteRepeatedData(Step &step)
{
    const TcpSegment &segment = step.segment;
    const Sender &sender = step.sender;
    if ((step.length == 0 && !step.isSynOrFin()) || step.has(TcpNote::KeepAlive))
        return;
    const bool overlapsByOne = step.length > 1 && segment.sequence == sender.top - 1;
    const bool isOld = sender.top != 0 && isBefore(segment.sequence, sender.top) && !overlapsByOne;
    if (step.length > 0 && step.peer.lastAck != 0
        && !isAfter(segment.sequence + step.length, step.peer.lastAck)) {
        step.note(TcpNote::SpuriousRetransmission);
    } else if (isOld && isFastRetransmission(step)) {
        step.note(TcpNote::FastRetransmission);
    } else if (isOld && isOutOfOrder(step)) {
        step.note(TcpNote::OutOfOrder);
    } else if (isOld) {
        step.note(TcpNote::Retransmission);
        const bool waits = !sender.unacked.isEmpty();
        const Duration rto
            = between(waits ? sender.unacked.oldest().time : sender.topTime, step.packet.time);
        if (rto != 0 && rto != unknown) {
            step.result.rto = rto;
            step.result.rtoFrame = waits ? sender.unacked.oldest().frame : sender.topFrame;
        }
    }
}

// Steps 16 to 19.
void TcpAnalyzer::remember(Step &step)
{
    const TcpSegment &segment = step.segment;
    Sender &sender = step.sender;
    std::uint32_t end = segment.sequence + step.length;
    if ((step.length > 0 || step.isSynOrFin()) && !sender.unacked.isFull()) {
        end += step.isSynOrFin() ? 1U : 0U;
        sender.unacked.add({segment.sequence, end, step.packet.time, step.packet.frame});
    }
    if (!step.has(TcpNote::ZeroWindowProbe)) {
        if (sender.top == 0 || isAfter(end, sender.top)) {
            sender.top = end;
            sender.topFrame = step.packet.frame;
            sender.topTime = step.packet.time;
        }
        if (sender.edge == 0 || segment.sequence == sender.edge)
            sender.edge = sender.top;
    }
    sender.lastWindow = segment.window;
    sender.windowKnown = true;
    sender.lastAck = segment.acknowledgment;
    sender.lastTime = step.packet.time;
    sender.lastNotes = step.result.notes;
    if (step.stream.mptcpKnown) {
        sender.mptcpSeen = step.stream.mptcpSeen;
        sender.mptcpKnown = true;
    }
}

// Step 20a.
void TcpAnalyzer::useAcknowledgment(Step &step)
{
    const auto acked = step.peer.unacked.acknowledge(step.segment.acknowledgment);
    if (!acked)
        return;
    step.result.notes.setAnalyzed();
    step.result.acksFrame = acked->frame;
    const Duration rtt = between(acked->time, step.packet.time);
    step.result.ackRtt = rtt != unknown ? rtt : 0;
}

// Step 20b: 7.10 and 7.11.
void TcpAnalyzer::countFlight(Step &step)
{
    constexpr std::uint32_t implausible = 2'000'000'000;
    Sender &sender = step.sender;
    if (step.length == 0 || sender.unacked.isEmpty() || !sender.flightKnown)
        return;
    step.result.notes.setAnalyzed();
    sender.pushBytes = (sender.pushedLast ? 0 : sender.pushBytes) + step.length;
    sender.pushedLast = (step.segment.flags & tcpPsh) != 0;
    std::uint32_t flight = sender.unacked.span(sender.base) - step.peer.sackBytes;
    if (flight == 0 || flight >= implausible)
        return;
    flight -= step.isSynOrFin() ? 1U : 0U;
    step.result.bytesInFlight = flight;
    step.result.pushBytesSent = sender.pushBytes;
}

// Step 21.
void TcpAnalyzer::timeHandshake(Step &step)
{
    const std::uint16_t handshake = step.segment.flags & (tcpSyn | tcpAck);
    if (handshake == tcpSyn) {
        step.stream.synSeen = true;
        if (!step.stream.initialRttKnown)
            step.stream.synTime = step.packet.time;
    }
    if ((handshake & tcpSyn) != 0)
        step.sender.windowFromSyn = true;
    if (handshake != tcpAck)
        return;
    if (!step.stream.initialRttKnown && step.stream.synSeen) {
        const Duration initialRtt = between(step.stream.synTime, step.packet.time);
        if (initialRtt != 0 && initialRtt != unknown) {
            step.stream.synTime = initialRtt;
            step.stream.initialRttKnown = true;
        }
    }
    step.sender.windowFromSyn = false;
}

// Step 22: 7.13.
void TcpAnalyzer::showWindow(Step &step)
{
    if ((step.segment.flags & tcpSyn) == 0)
        step.result.windowShift = step.scale;
}

// Step 23.
void TcpAnalyzer::takeOptions(Step &step)
{
    const TcpOptions &options = step.segment.options;
    if (options.windowShift)
        step.scale = static_cast<std::int8_t>(*options.windowShift);
    if (options.hasSack)
        step.sender.sackBytes = options.sackBytes;
    if (options.mptcpSubtypes != 0) {
        step.stream.mptcpKnown = true;
        step.stream.mptcpSeen
            = static_cast<std::uint8_t>(step.stream.mptcpSeen | options.mptcpSubtypes);
    }
}

// Step 24.
void TcpAnalyzer::settleScaling(Step &step)
{
    if ((step.segment.flags & tcpSyn) == 0)
        return;
    if (step.scale == scaleUnknown) {
        step.scale = scaleUnused;
        step.peerScale = scaleUnused;
    } else if ((step.segment.flags & tcpAck) != 0 && step.peerScale == scaleUnused) {
        step.scale = scaleUnused;
    }
}

// 2.7 and section 8: nothing of the analysis is shown of a header that was not captured whole.
void TcpAnalyzer::show(Step &step)
{
    if (step.segment.flagsShown && step.segment.captured == TcpSegment::Captured::Whole)
        return;
    TcpAnalysis bare;
    bare.sequence = step.result.sequence;
    bare.acknowledgment = step.result.acknowledgment;
    bare.windowShift = step.result.windowShift;
    step.result = bare;
}

} // namespace remora::dissect
