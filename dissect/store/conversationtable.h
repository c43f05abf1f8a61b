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
    Assignment add(
        const Frame &frame, std::uint32_t hash, When when, std::uint32_t number, TcpAnalysis &tcp);
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
    [[gnu::always_inline]] inline void noteAnalysis(
        Conversation &conversation, Direction direction, const TcpAnalysis &tcp);

    std::vector<Conversation> m_conversations;
    std::vector<NoteTotals> m_noteTotals;
    TcpAnalyzer m_streams;
    std::uint32_t m_udpStreams = 0;
    ConversationIndex m_index; // of the newest conversation between two ends
};

} // namespace remora::dissect
