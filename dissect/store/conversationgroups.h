// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "dissect/core/ids.h"
#include "dissect/store/conversation.h"
#include "dissect/store/notetotals.h"

namespace remora::dissect {

// What the conversations of one row have in common.
enum class Grouping : std::uint8_t {
    Stream, // each stands alone
    ClientPort, // client, server and client port: the reference workflow's
    HostPair, // client and server
    Client,
    Server,
    ServerPort, // and protocol
    Protocol,
};

// Conversations taken together. Each group is written as a conversation from client (a) to server
// (b), with the totals of its members; what they do not have in common is empty or 0.
struct ConversationGroups {
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    std::vector<Conversation> groups; // in the order of their first members
    std::vector<NoteTotals> notes; // of those that have any
    std::vector<std::uint32_t> groupOf; // by row of the conversations; none: in no group
    std::vector<std::uint32_t> ends; // of each group's members, in `members`
    std::vector<ConversationId> members;

    std::span<const ConversationId> membersOf(std::size_t group) const
    {
        const std::uint32_t begin = group == 0 ? 0 : ends[group - 1];
        return std::span(members).subspan(begin, ends[group] - begin);
    }
};
// `clientIsA`: by row of the conversations. Those without packets are in no group, but for those
// that are `kept`.
ConversationGroups groupsOf(Grouping grouping, std::span<const Conversation> conversations,
    std::span<const NoteTotals> notes, std::span<const std::uint8_t> clientIsA,
    std::span<const ConversationId> kept = {});

} // namespace remora::dissect
