// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/conversationtable.h"

#include <random>

namespace remora::dissect {

namespace {

    std::uint64_t randomSeed()
    {
        std::random_device device;
        return (static_cast<std::uint64_t>(device()) << 32U) | device();
    }

    Conversation::Kind kindOf(const Frame &frame)
    {
        switch (frame.transport) {
        case Frame::Transport::Tcp:
            return Conversation::Kind::Tcp;
        case Frame::Transport::Udp:
            return Conversation::Kind::Udp;
        case Frame::Transport::PortsOnly:
            return Conversation::Kind::PortsOnly;
        default:
            return Conversation::Kind::Other;
        }
    }

    Conversation::Opener end(Direction direction)
    {
        return direction == Direction::FromA ? Conversation::Opener::A : Conversation::Opener::B;
    }

    void noteHandshake(Conversation &conversation, Direction direction, std::uint16_t flags)
    {
        if ((flags & (tcpSyn | tcpAck)) == tcpSyn
            && conversation.synFrom == Conversation::Opener::Unknown)
            conversation.synFrom = end(direction);
        if ((flags & (tcpSyn | tcpAck)) == (tcpSyn | tcpAck)
            && conversation.synAckFrom == Conversation::Opener::Unknown)
            conversation.synAckFrom = end(direction);
    }

} // namespace

ConversationTable::ConversationTable()
    : m_current(0, Hash{randomSeed()})
{
}

std::uint32_t ConversationTable::open(const Frame &frame, Conversation::Kind kind)
{
    const bool ports = kind != Conversation::Kind::Other;
    Conversation conversation;
    conversation.a = {frame.source.address, ports ? frame.source.port : std::uint16_t{0}};
    conversation.b = {frame.destination.address, ports ? frame.destination.port : std::uint16_t{0}};
    conversation.kind = kind;
    conversation.protocol = frame.protocol;
    if (kind == Conversation::Kind::Tcp)
        conversation.stream = m_streams.open();
    m_conversations.push_back(conversation);
    m_opened.push_back(0);
    return static_cast<std::uint32_t>(m_conversations.size() - 1);
}

Direction ConversationTable::directionOf(
    std::uint32_t conversation, const ConversationKey &key) const
{
    return (m_opened[conversation] != 0) == key.swapped() ? Direction::FromA : Direction::FromB;
}

ConversationTable::Found ConversationTable::find(
    const ConversationKey &key, const Frame &frame, Conversation::Kind kind)
{
    std::uint32_t found = 0;
    bool reusesPorts = false;
    if (m_haveLast && key == m_lastKey) {
        found = m_lastRow;
    } else {
        const auto place = m_current.find(key);
        if (place == m_current.end()) {
            found = open(frame, kind);
            m_opened[found] = key.swapped() ? 1 : 0;
            m_current.emplace(key, found);
        } else {
            found = place->second;
        }
    }
    if (kind == Conversation::Kind::Tcp
        && m_streams.opensAnother(
            m_conversations[found].stream, directionOf(found, key), frame.tcp)) {
        found = open(frame, kind);
        m_opened[found] = key.swapped() ? 1 : 0;
        m_current[key] = found;
        reusesPorts = true;
    }
    m_lastKey = key;
    m_lastRow = found;
    m_haveLast = true;
    return {found, reusesPorts};
}

void ConversationTable::count(
    Conversation &conversation, Direction direction, const Frame &frame, Timestamp time)
{
    if (conversation.allPackets() == 0) {
        conversation.first = time;
        conversation.last = time;
    }
    conversation.first = std::min(conversation.first, time);
    conversation.last = std::max(conversation.last, time);
    conversation.packets[static_cast<std::size_t>(direction)] += 1;
    conversation.bytes[static_cast<std::size_t>(direction)] += frame.ipLength;
    if (conversation.kind == Conversation::Kind::Tcp)
        noteHandshake(conversation, direction, frame.tcp.flags);
}

void ConversationTable::countNotes(Conversation &conversation, Direction direction, TcpNotes notes)
{
    if (conversation.notes == Conversation::noNotes) {
        conversation.notes = static_cast<std::uint32_t>(m_noteTotals.size());
        m_noteTotals.emplace_back();
    }
    auto &totals = m_noteTotals[conversation.notes][static_cast<std::size_t>(direction)];
    for (std::size_t i = 0; i < tcpNoteKinds; ++i)
        totals[i] += notes.has(static_cast<TcpNote>(i)) ? 1 : 0;
}

ConversationTable::Assignment ConversationTable::add(
    const Frame &frame, Timestamp time, std::uint32_t number)
{
    Assignment assignment;
    if (frame.transport == Frame::Transport::None)
        return assignment;
    const Conversation::Kind kind = kindOf(frame);
    const ConversationKey key(frame, kind);
    const Found found = find(key, frame, kind);
    assignment.conversation = ConversationId{found.row};
    assignment.direction = directionOf(found.row, key);
    assignment.isTcp = kind == Conversation::Kind::Tcp;
    Conversation &conversation = m_conversations[found.row];
    if (assignment.isTcp)
        assignment.tcp = m_streams.add(conversation.stream, assignment.direction,
            {&frame.tcp, time, number, found.reusesPorts});
    if (assignment.tcp.showsInitialRtt && conversation.initialRttFrame == 0) {
        conversation.initialRtt = m_streams.initialRtt(conversation.stream);
        conversation.initialRttFrame = number;
    }
    // A quoted header names a stream but carries nothing for it (tcp-analysis 2.8).
    if (frame.quoted)
        return assignment;
    count(conversation, assignment.direction, frame, time);
    if (assignment.tcp.ackRtt != 0)
        conversation.rtt.add(assignment.tcp.ackRtt);
    if (assignment.tcp.notes.hasAny())
        countNotes(conversation, assignment.direction, assignment.tcp.notes);
    return assignment;
}

} // namespace remora::dissect
