// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "dissect/store/conversation.h"
#include "dissect/store/conversationhash.h"
#include "dissect/store/conversationindex.h"
#include "dissect/store/notetotals.h"
#include "dissect/tcp/tcpanalyzer.h"

namespace remora::dissect {

// Finds each packet's conversation with one hash probe and keeps the totals.
class ConversationTable {
public:
    struct Assignment {
        ConversationId conversation = noConversation;
        Direction direction = Direction::FromA;
    };
    // When a packet was captured: what is told of it, and what differences are taken of. These are
    // the same but for packets whose time is beyond what is told.
    struct When {
        Timestamp time;
        Timestamp clock;
        When(Timestamp both) // NOLINT(google-explicit-constructor)
            : When(both, both)
        {
        }
        When(Timestamp told, Timestamp measured)
            : time(told)
            , clock(measured)
        {
        }
    };
    // Packets are added in the order of the file. `number`: of the packet, from 1. `hash`: of the
    // packet. `tcp`: as it is made; filled where tcp.stream exists.
    [[gnu::always_inline]] Assignment add(const Frame &frame, std::uint32_t hash, const When &when,
        std::uint32_t number, TcpAnalysis &tcp);
    // A packet of this hash will be added soon.
    void prefetch(std::uint32_t hash) const { m_index.prefetch(hash); }

    const std::vector<Conversation> &conversations() const { return m_conversations; }
    // Of the conversations that have any notes; see notesOf.
    const std::vector<NoteTotals> &noteTotals() const { return m_noteTotals; }

private:
    struct Found {
        std::uint32_t row;
        Direction direction;
        bool reusesPorts = false;
    };
    [[gnu::always_inline]] inline Found find(
        const Frame &frame, std::uint32_t hash, Conversation::Kind kind);
    std::uint32_t open(const Frame &frame, Conversation::Kind kind);
    Found openAnother(const Frame &frame, std::uint32_t hash, std::uint32_t before);
    // Of a packet with SYN.
    static void noteHandshake(Conversation &conversation, Direction direction, std::uint16_t flags);

    std::vector<Conversation> m_conversations;
    std::vector<NoteTotals> m_noteTotals;
    TcpAnalyzer m_streams;
    std::uint32_t m_udpStreams = 0;
    ConversationIndex m_index; // of the newest conversation between two ends
};

inline ConversationTable::Found ConversationTable::find(
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
    if (found.row == ConversationIndex::none) [[unlikely]] {
        found = {open(frame, kind), Direction::FromA};
        m_index.insert(hash, found.row);
    }
    return found;
}

inline ConversationTable::Assignment ConversationTable::add(const Frame &frame, std::uint32_t hash,
    const When &when, std::uint32_t number, TcpAnalysis &tcp)
{
    if (frame.transport == Frame::Transport::None)
        return {};
    const Conversation::Kind kind = kindOf(frame);
    const bool isTcp = kind == Conversation::Kind::Tcp;
    Found found = find(frame, hash, kind);
    const bool isSyn = isTcp && (frame.tcp.flags & tcpSyn) != 0;
    if (isSyn
        && m_streams.opensAnother(m_conversations[found.row].stream, found.direction, frame.tcp))
        found = openAnother(frame, hash, found.row);
    const Assignment assignment{ConversationId{found.row}, found.direction};
    Conversation &conversation = m_conversations[found.row];
    if (isTcp)
        m_streams.add(conversation.stream, found.direction,
            {&frame.tcp, when.clock, number, found.reusesPorts}, tcp);
    else if (frame.tcp.sequenceOnly)
        tcp.sequence = frame.tcp.sequence;
    else if (frame.udpWhole && conversation.stream == Conversation::noStream)
        conversation.stream = m_udpStreams++;
    const bool isAnalyzed = tcp.notes.isAnalyzed();
    if (isAnalyzed && conversation.initialRttFrame == 0) {
        conversation.initialRtt = m_streams.initialRtt(conversation.stream);
        conversation.initialRttFrame = conversation.initialRtt != 0 ? number : 0;
    }
    // A quoted header names a stream but carries nothing for it (tcp-analysis 2.8).
    if (frame.quoted)
        return assignment;
    conversation.count(found.direction, frame.ipLength, when.time);
    if (isSyn)
        noteHandshake(conversation, found.direction, frame.tcp.flags);
    if (tcp.ackRtt != 0)
        conversation.rtts.add(static_cast<std::size_t>(found.direction), tcp.ackRtt);
    if (isAnalyzed)
        countNotes(m_noteTotals, conversation, found.direction, tcp.notes);
    return assignment;
}

} // namespace remora::dissect
