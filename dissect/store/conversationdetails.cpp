// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/conversationdetails.h"

#include <algorithm>

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

    // To which row a conversation's packets count.
    struct RowOf {
        std::span<const std::uint32_t> groupOf;
        std::uint32_t operator()(ConversationId id) const
        {
            return groupOf.empty() ? row(id) : groupOf[row(id)];
        }
    };

    void addStates(const PacketStore &store, std::span<const Conversation> conversations,
        const RowOf &rowOf, std::vector<ConversationDetails> &details)
    {
        std::vector<std::uint8_t> seen(conversations.size());
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const PacketChunk &chunk = *store.chunks()[i];
            for (std::size_t at = 0; at < chunk.size(); ++at) {
                if ((chunk.facts[at] & PacketChunk::HasFlags) == 0 || !store.isIn(i, at)
                    || !chunk.countsForConversation(at))
                    continue;
                const std::uint32_t to = rowOf(chunk.conversations[at]);
                const std::uint16_t flags = chunk.tcpFlags(at);
                seen[to] |= seenIn(flags, (chunk.facts[at] & PacketChunk::FromB) != 0);
                details[to].resets += (flags & tcpRst) != 0 ? 1 : 0;
            }
        }
        for (std::size_t i = 0; i < conversations.size(); ++i) {
            if (conversations[i].kind == Conversation::Kind::Tcp)
                details[i].state = stateOf(seen[i]);
        }
    }

    // All samples, those of each conversation side by side.
    void addPercentiles(const PacketStore &store, std::span<const Conversation> conversations,
        const RowOf &rowOf, std::vector<ConversationDetails> &details)
    {
        std::vector<std::uint32_t> ends(conversations.size());
        std::uint32_t total = 0;
        for (std::size_t i = 0; i < conversations.size(); ++i) {
            ends[i] = total; // moves to the end as samples are put in
            total += conversations[i].rtt.count;
        }
        std::vector<Duration> samples(total);
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const PacketChunk &chunk = *store.chunks()[i];
            for (std::size_t k = 0; k < chunk.rtts.size(); ++k) {
                const std::size_t at = chunk.rtts.row(k);
                if (store.isIn(i, at) && chunk.countsForConversation(at))
                    samples[ends[rowOf(chunk.conversations[at])]++] = chunk.rtts.value(k);
            }
        }
        for (std::size_t i = 0; i < conversations.size(); ++i) {
            const std::uint32_t count = conversations[i].rtt.count;
            if (count == 0)
                continue;
            const std::span<Duration> own(samples.data() + ends[i] - count, count);
            details[i].percentiles
                = {percentile(own, 50), percentile(own, 95), percentile(own, 99)};
        }
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

std::vector<ConversationDetails> detailsOf(const PacketStore &store,
    std::span<const Conversation> rows, std::span<const std::uint32_t> groupOf)
{
    std::vector<ConversationDetails> details(rows.size());
    addStates(store, rows, {groupOf}, details);
    addPercentiles(store, rows, {groupOf}, details);
    return details;
}

} // namespace remora::dissect
