// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/conversationdetails.h"

#include <algorithm>

#include "dissect/core/inparts.h"
#include "dissect/core/plainvector.h"
#include "dissect/frame/frame.h"

namespace remora::dissect {

namespace {

    // What was seen of a TCP conversation.
    enum Seen : std::uint8_t {
        Syn = 1,
        SynAck = 2,
        FinOfA = 4,
        FinOfB = 8,
        Rst = 16,
        Data = 32, // an ACK without SYN
    };

    TcpState stateOf(std::uint8_t seen)
    {
        if ((seen & Rst) != 0)
            return TcpState::Reset;
        if ((seen & FinOfA) != 0 && (seen & FinOfB) != 0)
            return TcpState::Closed;
        if ((seen & (FinOfA | FinOfB)) != 0)
            return TcpState::Closing;
        if ((seen & SynAck) != 0 && (seen & Data) != 0)
            return TcpState::Open;
        if ((seen & (Syn | SynAck)) != 0)
            return TcpState::Half;
        return TcpState::Middle;
    }

    std::uint8_t seenIn(std::uint16_t flags, bool fromB)
    {
        std::uint8_t seen = 0;
        if ((flags & tcpSyn) != 0)
            seen |= (flags & tcpAck) != 0 ? SynAck : Syn;
        else if ((flags & tcpAck) != 0)
            seen |= Data;
        if ((flags & tcpFin) != 0)
            seen |= fromB ? FinOfB : FinOfA;
        if ((flags & tcpRst) != 0)
            seen |= Rst;
        return seen;
    }

    // To which row a conversation's packets count, and as packets from which of its ends.
    struct RowOf {
        std::span<const std::uint32_t> groupOf;
        std::span<const std::uint8_t> clientIsA;
        std::uint32_t operator()(ConversationId id) const
        {
            return groupOf.empty() ? row(id) : groupOf[row(id)];
        }
        std::size_t way(const PacketChunk &chunk, std::size_t at) const
        {
            const bool fromB = (chunk.marks[at] & PacketChunk::FromB) != 0;
            const bool turned = !clientIsA.empty() && clientIsA[row(chunk.conversations[at])] == 0;
            return fromB != turned ? 1 : 0;
        }
    };

    // What some packets tell of the conversations.
    struct Signs {
        std::vector<std::uint8_t> seen; // Seen
        std::vector<std::uint32_t> resets;

        explicit Signs(std::size_t conversations)
            : seen(conversations)
            , resets(conversations)
        {
        }
        void add(const PacketStore &store, std::size_t i, const RowOf &rowOf)
        {
            const PacketChunk &chunk = *store.chunks()[i];
            for (std::size_t at = 0; at < chunk.size(); ++at) {
                if ((chunk.marks[at] & PacketChunk::HasFlags) == 0 || !store.isIn(i, at)
                    || !chunk.countsForConversation(at))
                    continue;
                const std::uint32_t to = rowOf(chunk.conversations[at]);
                const std::uint16_t flags = chunk.tcpFlags(at);
                seen[to] |= seenIn(flags, (chunk.marks[at] & PacketChunk::FromB) != 0);
                resets[to] += (flags & tcpRst) != 0 ? 1 : 0;
            }
        }
    };

    void addStates(const PacketStore &store, std::span<const Conversation> conversations,
        const RowOf &rowOf, std::vector<ConversationDetails> &details)
    {
        constexpr std::size_t worthAPart = 8; // chunks
        const std::size_t chunks = store.chunks().size();
        std::vector<Signs> signs(partsFor(chunks, worthAPart), Signs(conversations.size()));
        inParts(chunks, signs.size(), [&](std::size_t part, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                signs[part].add(store, i, rowOf);
        });
        for (std::size_t i = 0; i < conversations.size(); ++i) {
            std::uint8_t seen = 0;
            for (const Signs &of : signs) {
                seen |= of.seen[i];
                details[i].resets += of.resets[i];
            }
            if (conversations[i].kind == Conversation::Kind::Tcp)
                details[i].state = stateOf(seen);
        }
    }

    // `own`: the samples of a conversation, one way after the other.
    void setPercentiles(
        const Conversation &conversation, std::span<Duration> own, ConversationDetails &details)
    {
        const std::size_t first = conversation.rtts[0].count;
        for (const std::size_t way : {0U, 1U}) {
            const std::span<Duration> side = way == 0 ? own.first(first) : own.subspan(first);
            details.p95[way] = side.empty() ? 0 : percentile(side, 95);
        }
        if (!own.empty())
            details.percentiles = {percentile(own, 50), percentile(own, 95), percentile(own, 99)};
    }

    // All samples, those of each conversation and in it of each way side by side.
    void addPercentiles(const PacketStore &store, std::span<const Conversation> conversations,
        const RowOf &rowOf, std::vector<ConversationDetails> &details)
    {
        std::vector<std::array<std::uint32_t, 2>> ends(conversations.size());
        std::uint32_t total = 0;
        for (std::size_t i = 0; i < conversations.size(); ++i) {
            for (const std::size_t way : {0U, 1U}) {
                ends[i][way] = total; // moves to the end as samples are put in
                total += conversations[i].rtts[way].count;
            }
        }
        PlainVector<Duration> room;
        Duration *const samples = room.extend(total);
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const PacketChunk &chunk = *store.chunks()[i];
            chunk.rtts.each([&](std::size_t at, Duration rtt) {
                if (store.isIn(i, at) && chunk.countsForConversation(at))
                    samples[ends[rowOf(chunk.conversations[at])][rowOf.way(chunk, at)]++] = rtt;
            });
        }
        constexpr std::size_t worthAPart = 1024; // conversations
        const std::size_t parts = partsFor(conversations.size(), worthAPart);
        inParts(conversations.size(), parts, [&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                const auto &rtts = conversations[i].rtts;
                const std::size_t count = std::size_t{rtts[0].count} + rtts[1].count;
                setPercentiles(conversations[i], {samples + ends[i][1] - count, count}, details[i]);
            }
        });
    }

} // namespace

Duration percentile(std::span<Duration> values, unsigned percent)
{
    const std::size_t rank = (values.size() * percent + 99) / 100;
    const auto place
        = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1)) - 1;
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

RttBySide rttBySide(const PacketStore &store, std::span<const Conversation> conversations,
    std::span<const std::uint8_t> clientIsA)
{
    Conversation all; // from client to server
    for (std::size_t i = 0; i < conversations.size(); ++i) {
        for (const std::size_t way : {0U, 1U})
            all.rtts.add(way, conversations[i].rtts[clientIsA[i] != 0 ? way : 1 - way]);
    }
    const std::vector<std::uint32_t> oneGroup(conversations.size(), 0);
    std::vector<ConversationDetails> details(1);
    addPercentiles(store, {&all, 1}, {oneGroup, clientIsA}, details);
    return {{all.rtts[1], details[0].p95[1]}, {all.rtts[0], details[0].p95[0]}};
}

std::vector<ConversationDetails> detailsOf(const PacketStore &store,
    std::span<const Conversation> rows, std::span<const std::uint32_t> groupOf,
    std::span<const std::uint8_t> clientIsA)
{
    std::vector<ConversationDetails> details(rows.size());
    addStates(store, rows, {groupOf, clientIsA}, details);
    addPercentiles(store, rows, {groupOf, clientIsA}, details);
    return details;
}

} // namespace remora::dissect
