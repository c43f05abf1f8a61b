// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/conversationtable.h"

namespace remora::dissect {

namespace {

    // The ends as a conversation of this kind has them.
    struct Ends {
        Ends(const Frame &frame, Conversation::Kind kind)
            : source(frame.source)
            , destination(frame.destination)
        {
            if (kind == Conversation::Kind::Other) {
                source.port = 0;
                destination.port = 0;
            }
        }
        Endpoint source;
        Endpoint destination;
    };

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

std::uint32_t ConversationTable::open(const Frame &frame, Conversation::Kind kind)
{
    const Ends ends(frame, kind);
    Conversation conversation;
    conversation.a = ends.source;
    conversation.b = ends.destination;
    conversation.kind = kind;
    conversation.protocol = frame.protocol;
    if (kind == Conversation::Kind::Tcp)
        conversation.stream = m_streams.open();
    m_conversations.push_back(conversation);
    return static_cast<std::uint32_t>(m_conversations.size() - 1);
}

// Which way the packet goes, where it belongs to that conversation.
std::optional<Direction> ConversationTable::directionIn(
    std::uint32_t row, const Frame &frame, Conversation::Kind kind) const
{
    const Conversation &conversation = m_conversations[row];
    if (conversation.kind != kind || conversation.protocol != frame.protocol)
        return std::nullopt;
    const Ends ends(frame, kind);
    if (conversation.a == ends.source && conversation.b == ends.destination)
        return Direction::FromA;
    if (conversation.a == ends.destination && conversation.b == ends.source)
        return Direction::FromB;
    return std::nullopt;
}

ConversationTable::Found ConversationTable::find(
    const Frame &frame, std::uint32_t hash, Conversation::Kind kind)
{
    Found found{0, Direction::FromA};
    found.row = m_index.find(hash, [&](std::uint32_t row) {
        const auto direction = directionIn(row, frame, kind);
        found.direction = direction.value_or(Direction::FromA);
        return direction.has_value();
    });
    if (found.row == ConversationIndex::none) {
        found.row = open(frame, kind);
        m_index.insert(hash, found.row);
    }
    if (kind == Conversation::Kind::Tcp
        && m_streams.opensAnother(m_conversations[found.row].stream, found.direction, frame.tcp)) {
        const std::uint32_t before = found.row;
        found = {open(frame, kind), Direction::FromA, true};
        m_index.replace(hash, before, found.row);
    }
    return found;
}

ConversationTable::Assignment ConversationTable::add(
    const Frame &frame, std::uint32_t hash, When when, std::uint32_t number)
{
    Assignment assignment;
    if (frame.transport == Frame::Transport::None)
        return assignment;
    const Conversation::Kind kind = kindOf(frame);
    const Found found = find(frame, hash, kind);
    assignment.conversation = ConversationId{found.row};
    assignment.direction = found.direction;
    assignment.isTcp = kind == Conversation::Kind::Tcp;
    Conversation &conversation = m_conversations[found.row];
    if (frame.udpWhole && conversation.stream == Conversation::noStream)
        conversation.stream = m_udpStreams++;
    if (assignment.isTcp)
        assignment.tcp = m_streams.add(conversation.stream, assignment.direction,
            {&frame.tcp, when.clock, number, found.reusesPorts});
    if (assignment.tcp.showsInitialRtt && conversation.initialRttFrame == 0) {
        conversation.initialRtt = m_streams.initialRtt(conversation.stream);
        conversation.initialRttFrame = number;
    }
    // A quoted header names a stream but carries nothing for it (tcp-analysis 2.8).
    if (frame.quoted)
        return assignment;
    conversation.count(assignment.direction, frame.ipLength, when.time);
    if (assignment.isTcp)
        noteHandshake(conversation, assignment.direction, frame.tcp.flags);
    if (assignment.tcp.ackRtt != 0)
        conversation.rtts[static_cast<std::size_t>(assignment.direction)].add(
            assignment.tcp.ackRtt);
    countNotes(m_noteTotals, conversation, assignment.direction, assignment.tcp.notes);
    return assignment;
}

} // namespace remora::dissect
