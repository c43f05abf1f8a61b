// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/conversationtable.h"

namespace remora::dissect {

namespace {

    Conversation::Opener end(Direction direction)
    {
        return direction == Direction::FromA ? Conversation::Opener::A : Conversation::Opener::B;
    }

    // Of a packet with SYN.
    void noteHandshake(Conversation &conversation, Direction direction, std::uint16_t flags)
    {
        if ((flags & tcpAck) == 0 && conversation.synFrom == Conversation::Opener::Unknown)
            conversation.synFrom = end(direction);
        if ((flags & tcpAck) != 0 && conversation.synAckFrom == Conversation::Opener::Unknown)
            conversation.synAckFrom = end(direction);
    }

} // namespace

std::uint32_t ConversationTable::open(const Frame &frame, Conversation::Kind kind)
{
    Conversation conversation;
    conversation.a = frame.source;
    conversation.b = frame.destination;
    conversation.kind = kind;
    conversation.protocol = frame.protocol;
    if (kind == Conversation::Kind::Tcp)
        conversation.stream = m_streams.open();
    m_conversations.push_back(conversation);
    return static_cast<std::uint32_t>(m_conversations.size() - 1);
}

ConversationTable::Found ConversationTable::find(
    const Frame &frame, std::uint32_t hash, Conversation::Kind kind)
{
    Found found{0, Direction::FromA};
    found.row = m_index.find(hash, [&](std::uint32_t row) {
        const Conversation &conversation = m_conversations[row];
        if (conversation.kind != kind || conversation.protocol != frame.protocol)
            return false;
        const bool isForward
            = conversation.a.isSame(frame.source) && conversation.b.isSame(frame.destination);
        found.direction = isForward ? Direction::FromA : Direction::FromB;
        return isForward
            || (conversation.a.isSame(frame.destination) && conversation.b.isSame(frame.source));
    });
    if (found.row == ConversationIndex::none) {
        found.direction = Direction::FromA;
        found.row = open(frame, kind);
        m_index.insert(hash, found.row);
    }
    if (kind == Conversation::Kind::Tcp && (frame.tcp.flags & tcpSyn) != 0
        && m_streams.opensAnother(m_conversations[found.row].stream, found.direction, frame.tcp)) {
        const std::uint32_t before = found.row;
        found = {open(frame, kind), Direction::FromA, true};
        m_index.replace(hash, before, found.row);
    }
    return found;
}

ConversationTable::Assignment ConversationTable::add(
    const Frame &frame, std::uint32_t hash, When when, std::uint32_t number, TcpAnalysis &tcp)
{
    if (frame.transport == Frame::Transport::None)
        return {};
    const Conversation::Kind kind = kindOf(frame);
    const Found found = find(frame, hash, kind);
    const Assignment assignment{ConversationId{found.row}, found.direction};
    Conversation &conversation = m_conversations[found.row];
    if (kind == Conversation::Kind::Tcp)
        m_streams.add(conversation.stream, found.direction,
            {&frame.tcp, when.clock, number, found.reusesPorts}, tcp);
    else if (frame.udpWhole && conversation.stream == Conversation::noStream)
        conversation.stream = m_udpStreams++;
    if (tcp.showsInitialRtt && conversation.initialRttFrame == 0) {
        conversation.initialRtt = m_streams.initialRtt(conversation.stream);
        conversation.initialRttFrame = number;
    }
    // A quoted header names a stream but carries nothing for it (tcp-analysis 2.8).
    if (frame.quoted)
        return assignment;
    conversation.count(found.direction, frame.ipLength, when.time);
    if (kind == Conversation::Kind::Tcp && (frame.tcp.flags & tcpSyn) != 0)
        noteHandshake(conversation, found.direction, frame.tcp.flags);
    if (tcp.notes.isAnalyzed())
        noteAnalysis(conversation, found.direction, tcp);
    return assignment;
}

void ConversationTable::noteAnalysis(
    Conversation &conversation, Direction direction, const TcpAnalysis &tcp)
{
    if (tcp.ackRtt != 0)
        conversation.rtts[static_cast<std::size_t>(direction)].add(tcp.ackRtt);
    countNotes(m_noteTotals, conversation, direction, tcp.notes);
}

} // namespace remora::dissect
