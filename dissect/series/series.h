// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "dissect/core/ids.h"
#include "dissect/core/timestamp.h"
#include "dissect/series/timebins.h"
#include "dissect/store/packetstore.h"

namespace remora::dissect {

// Which conversations a series is made of.
class ConversationSet {
public:
    // All packets, those without a conversation included.
    static ConversationSet everything() { return {}; }
    static ConversationSet of(std::span<const ConversationId> members);

    // Which packets of its conversations count.
    enum class Way : std::uint8_t { Both, FromClient, FromServer };
    // The same conversations, but only packets that go one way; packets without a conversation go
    // none. `clientIsA`: by row of all conversations.
    ConversationSet only(Way way, std::shared_ptr<const std::vector<std::uint8_t>> clientIsA) const;

    bool isEverything() const { return m_everything && m_way == Way::Both; }
    // Whether a packet counts.
    bool has(const PacketChunk &chunk, std::size_t at) const
    {
        if (isEverything())
            return true;
        if (!chunk.countsForConversation(at) || !contains(chunk.conversations[at]))
            return false;
        if (m_way == Way::Both)
            return true;
        const std::uint32_t to = row(chunk.conversations[at]);
        const bool fromA = (chunk.facts[at] & PacketChunk::FromB) == 0;
        const bool clientIsA = to < m_clientIsA->size() && (*m_clientIsA)[to] != 0;
        return (fromA == clientIsA) == (m_way == Way::FromClient);
    }
    bool contains(ConversationId id) const
    {
        return m_everything || (row(id) < m_members.size() && m_members[row(id)] != 0);
    }

private:
    bool m_everything = true;
    std::vector<std::uint8_t> m_members; // by row
    Way m_way = Way::Both;
    std::shared_ptr<const std::vector<std::uint8_t>> m_clientIsA; // by row
};

// One value per packet that has one, sorted by time.
struct Samples {
    std::vector<Timestamp> times;
    std::vector<double> values;
    std::size_t size() const { return times.size(); }
};

// One value per bin; an empty bin is 0.
struct BinnedSums {
    TimeBins bins;
    std::vector<double> values; // bit/s
    std::vector<double> packets; // packets/s
    // The time that was captured: of a bin at its edge only a part is known. Nothing: all of them.
    std::optional<TimeRange> captured = {};
    // Which part of a bin that is, 0 to 1.
    double covered(std::size_t bin) const { return captured ? bins.covered(bin, *captured) : 1.0; }
};

// Least, mean and greatest value per bin; a bin without a value has count 0.
struct BinnedBands {
    struct Band {
        std::uint64_t count = 0;
        double minimum = 0;
        double mean = 0;
        double maximum = 0;
    };
    TimeBins bins;
    std::vector<Band> bands;
};

// First and last time of the packets of a set, both within; nothing where it has none.
std::optional<TimeRange> spanOf(const PacketStore &store, const ConversationSet &set);

// ip.len of every IP packet of the set, bytes.
Samples lengthSamples(const PacketStore &store, const ConversationSet &set);
// tcp.analysis.ack_rtt of every packet that has one, seconds.
Samples rttSamples(const PacketStore &store, const ConversationSet &set);
// Bit rate in bit/s: 8 x the sum of ip.len in each bin / the bin's width.
// `most`: bins, of all that make them; where there would be more, they are wider.
// `span`: what the bins cover, which holds all packets of the set; the set's own unless given.
BinnedSums bitRate(const PacketStore &store, const ConversationSet &set, Duration width,
    std::optional<TimeRange> span = std::nullopt, std::size_t most = TimeBins::usuallyMost);
// tcp.analysis.ack_rtt in bins, seconds; from the bin of the set's first packet to its last.
BinnedBands rttBands(const PacketStore &store, const ConversationSet &set, Duration width);
// The same from samples that were made before, within `span`.
BinnedBands bandsOf(const Samples &samples, TimeRange span, Duration width,
    std::size_t most = TimeBins::usuallyMost);
// p50, p95 and p99 (nearest rank) in place of minimum, mean and maximum.
BinnedBands percentileBandsOf(const Samples &samples, TimeRange span, Duration width,
    std::size_t most = TimeBins::usuallyMost);

} // namespace remora::dissect
