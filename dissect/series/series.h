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

    // And those that go both ways.
    ConversationSet bothWays() const;
    // The packets of both sets; neither may go one way only.
    ConversationSet with(const ConversationSet &other) const;

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
        const bool fromA = (chunk.marks[at] & PacketChunk::FromB) == 0;
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
    // What bins [first, last) come to together; not of percentiles.
    Band merged(std::size_t first, std::size_t last) const;
};

// First and last time of the packets of a set, both within; nothing where it has none.
std::optional<TimeRange> spanOf(const PacketStore &store, const ConversationSet &set);

// First and last time of all packets of a store, in or not; nothing where it has none.
std::optional<TimeRange> spanOf(const PacketStore &store);
// How many packets of a set lie within a range, once `shift` is taken from their times. Those
// without a time where it begins at noTime.
std::uint64_t packetsIn(const PacketStore &store, const ConversationSet &set,
    const TimeRange &range, Duration shift = 0);

// ip.len of every IP packet of the set, bytes.
Samples lengthSamples(const PacketStore &store, const ConversationSet &set);
// tcp.analysis.ack_rtt of every packet that has one, seconds.
Samples rttSamples(const PacketStore &store, const ConversationSet &set);
bool hasRtt(const PacketStore &store, const ConversationSet &set);
// Seconds since the packet of the set before it, which the first has none of. Packets follow each
// other by their times: where these go back in the file nothing is negative.
Samples interArrivals(const PacketStore &store, const ConversationSet &set);
// Bit rate in bit/s: 8 x the sum of ip.len in each bin / the bin's width. Of what lies in the bins.
BinnedSums bitRate(const PacketStore &store, const ConversationSet &set, const TimeBins &bins);
// The same from the bin of the set's first packet to its last.
BinnedSums bitRate(const PacketStore &store, const ConversationSet &set, Duration width);
// tcp.analysis.ack_rtt in bins, seconds; from the bin of the set's first packet to its last.
BinnedBands rttBands(const PacketStore &store, const ConversationSet &set, Duration width);
// The same of samples that were made before, as far as they lie in the bins.
BinnedBands bandsOf(const Samples &samples, const TimeBins &bins);
// p50, p95 and p99 (nearest rank) in place of minimum, mean and maximum.
BinnedBands percentileBandsOf(const Samples &samples, const TimeBins &bins);

} // namespace remora::dissect
