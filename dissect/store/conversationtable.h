// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <tsl/robin_map.h>

#include "dissect/store/conversationkey.h"
#include "dissect/tcp/tcpanalyzer.h"

namespace remora::dissect {

// Finds each packet's conversation with one hash probe and keeps the totals.
class ConversationTable {
public:
    ConversationTable();

    struct Assignment {
        ConversationId conversation = noConversation;
        Direction direction = Direction::FromA;
        bool isTcp = false; // tcp.stream exists
        TcpAnalysis tcp; // only where isTcp
    };
    // Packets are added in the order of the file. `number`: of the packet, from 1.
    Assignment add(const Frame &frame, Timestamp time, std::uint32_t number);

    const std::vector<Conversation> &conversations() const { return m_conversations; }
    // How often each note stands at packets of each direction, for conversations that have any.
    using NoteTotals = std::array<std::array<std::uint32_t, tcpNoteKinds>, 2>;
    const std::vector<NoteTotals> &noteTotals() const { return m_noteTotals; }

private:
    struct Hash {
        std::uint64_t seed;
        std::size_t operator()(const ConversationKey &key) const { return key.hash(seed); }
    };
    struct Found {
        std::uint32_t row;
        bool reusesPorts = false;
    };
    Found find(const ConversationKey &key, const Frame &frame, Conversation::Kind kind);
    std::uint32_t open(const Frame &frame, Conversation::Kind kind);
    Direction directionOf(std::uint32_t conversation, const ConversationKey &key) const;
    static void count(
        Conversation &conversation, Direction direction, const Frame &frame, Timestamp time);

    void countNotes(Conversation &conversation, Direction direction, TcpNotes notes);

    std::vector<Conversation> m_conversations;
    std::vector<NoteTotals> m_noteTotals;
    std::vector<std::uint8_t> m_opened; // whether the opener was the greater end of its key
    TcpAnalyzer m_streams;
    tsl::robin_map<ConversationKey, std::uint32_t, Hash> m_current;
    ConversationKey m_lastKey;
    std::uint32_t m_lastRow = 0;
    bool m_haveLast = false;
};

} // namespace remora::dissect
