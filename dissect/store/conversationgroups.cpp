// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/conversationgroups.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace remora::dissect {

namespace {

    struct Key {
        Endpoint client;
        Endpoint server;
        std::uint8_t protocol = 0;
        bool operator==(const Key &) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const
        {
            std::size_t hash = key.protocol;
            for (const std::uint64_t word : {key.client.address.high(), key.client.address.low(),
                     key.server.address.high(), key.server.address.low(),
                     std::uint64_t{key.client.port} << 16U | key.server.port}) {
                hash = (hash ^ static_cast<std::size_t>(word)) * 0x9e3779b97f4a7c15ULL;
                hash ^= hash >> 29U;
            }
            return hash;
        }
    };

    Key keyOf(Grouping grouping, const Conversation &conversation, bool clientIsA)
    {
        const Endpoint &client = clientIsA ? conversation.a : conversation.b;
        const Endpoint &server = clientIsA ? conversation.b : conversation.a;
        switch (grouping) {
        case Grouping::Stream:
            return {client, server, conversation.protocol};
        case Grouping::ClientPort:
            return {client, {server.address, 0}, conversation.protocol};
        case Grouping::HostPair:
            return {{client.address, 0}, {server.address, 0}, 0};
        case Grouping::Client:
            return {{client.address, 0}, {}, 0};
        case Grouping::Server:
            return {{}, {server.address, 0}, 0};
        case Grouping::ServerPort:
            return {{}, {{}, server.port}, conversation.protocol};
        case Grouping::Protocol:
            break;
        }
        return {{}, {}, conversation.protocol};
    }

    Conversation opened(const Key &key)
    {
        Conversation group;
        group.a = key.client;
        group.b = key.server;
        group.kind = Conversation::Kind::Other;
        group.protocol = key.protocol;
        return group;
    }

    void add(Conversation &to, const Conversation &member, bool clientIsA)
    {
        to.first = earlier(to.first, member.first);
        to.last = std::max(to.last, member.last);
        for (const std::size_t way : {0U, 1U}) {
            const std::size_t own = clientIsA ? way : 1 - way;
            to.packets[way] += member.packets[own];
            to.bytes[way] += member.bytes[own];
            to.rtts.add(way, member.rtts[own]);
        }
    }

    void add(ConversationGroups &to, Conversation &group, const NoteTotals *notes, bool clientIsA)
    {
        if (notes == nullptr)
            return;
        if (group.notes == Conversation::noNotes) {
            group.notes = static_cast<std::uint32_t>(to.notes.size());
            to.notes.emplace_back();
        }
        NoteTotals &sum = to.notes[group.notes];
        for (const std::size_t way : {0U, 1U}) {
            for (std::size_t kind = 0; kind < tcpNoteKinds; ++kind)
                sum[way][kind] += (*notes)[clientIsA ? way : 1 - way][kind];
        }
    }

    void listMembers(ConversationGroups &to)
    {
        to.ends.assign(to.groups.size(), 0);
        for (const std::uint32_t group : to.groupOf) {
            if (group != ConversationGroups::none)
                ++to.ends[group];
        }
        std::uint32_t total = 0;
        for (std::uint32_t &end : to.ends)
            total = std::exchange(end, total) + total; // its begin for now
        to.members.resize(total);
        for (std::size_t row = 0; row < to.groupOf.size(); ++row) {
            if (to.groupOf[row] != ConversationGroups::none)
                to.members[to.ends[to.groupOf[row]]++]
                    = ConversationId{static_cast<std::uint32_t>(row)};
        }
    }

} // namespace

ConversationGroups groupsOf(Grouping grouping, std::span<const Conversation> conversations,
    std::span<const NoteTotals> notes, std::span<const std::uint8_t> clientIsA,
    std::span<const ConversationId> kept)
{
    ConversationGroups all;
    all.groupOf.assign(conversations.size(), ConversationGroups::none);
    std::vector<bool> isKept(conversations.size());
    for (const ConversationId id : kept) {
        if (row(id) < isKept.size())
            isKept[row(id)] = true;
    }
    std::unordered_map<Key, std::uint32_t, KeyHash> known;
    for (std::size_t at = 0; at < conversations.size(); ++at) {
        const Conversation &conversation = conversations[at];
        const bool isEmpty = conversation.allPackets() == 0;
        if (isEmpty && !isKept[at])
            continue;
        const bool isA = clientIsA[at] != 0;
        const Key key = keyOf(grouping, conversation, isA);
        const auto [place, isNew]
            = known.try_emplace(key, static_cast<std::uint32_t>(all.groups.size()));
        if (isNew)
            all.groups.push_back(opened(key));
        all.groupOf[at] = place->second;
        if (isEmpty)
            continue;
        Conversation &group = all.groups[place->second];
        add(group, conversation, isA);
        add(all, group, notesOf(conversation, notes), isA);
    }
    listMembers(all);
    return all;
}

} // namespace remora::dissect
