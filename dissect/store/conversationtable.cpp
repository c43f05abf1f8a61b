// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/conversationtable.h"

namespace remora::dissect {

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

ConversationTable::Found ConversationTable::openAnother(
    const Frame &frame, std::uint32_t hash, std::uint32_t before)
{
    const Found found{open(frame, Conversation::Kind::Tcp), Direction::FromA, true};
    m_index.replace(hash, before, found.row);
    return found;
}

void ConversationTable::noteHandshake(
    Conversation &conversation, Direction direction, std::uint16_t flags)
{
    using Opener = Conversation::Opener;
    const Opener end = direction == Direction::FromA ? Opener::A : Opener::B;
    Opener &from = (flags & tcpAck) != 0 ? conversation.synAckFrom : conversation.synFrom;
    from = from == Opener::Unknown ? end : from;
}

} // namespace remora::dissect
