// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "dissect/points/pointpair.h"

namespace remora::dissect {

// How long packets took from one point to the next. Nanoseconds; relative where the clocks'
// difference is not known, so that the least of all is 0.
struct SegmentDelay {
    Duration least = 0;
    double mean = 0;
    Duration p95 = 0;
    Duration most = 0;
    std::optional<double>
        change; // the mean of the last third of the packets, less that of the first
};

// What devices changed of the packets that were matched.
struct SegmentChanges {
    int hops = 0; // that the TTL fell by, of most packets
    std::uint64_t dscp = 0; // packets
    std::uint8_t dscpFrom = 0; // of the first that was changed
    std::uint8_t dscpTo = 0;
    std::uint64_t mss = 0; // SYNs
    std::uint16_t mssFrom = 0; // of the first that was changed
    std::uint16_t mssTo = 0;
    std::uint64_t window = 0; // packets
    std::uint64_t payload = 0; // packets
};

// What became of packets, counted.
struct SegmentCounts {
    std::uint64_t seenFrom = 0; // at the point where they come from
    std::uint64_t seenTo = 0;
    std::uint64_t matched = 0;
    std::uint64_t byOrder = 0; // of those: they have others alike, and order and time told
    std::uint64_t alike = 0; // seen at both, among others that nothing tells apart
    std::uint64_t resegmented = 0; // left as one TCP segment and came as others
    std::uint64_t lost = 0;
    std::uint64_t lostRepeated = 0; // of those: of TCP, and sent again later
    std::uint64_t notCovered = 0; // the other capture did not run when they would have come
    std::uint64_t missed = 0; // a point further on has them: the capture there lost them
    std::uint64_t copies = 0; // more copies of a packet at the first point
    std::uint64_t duplicated = 0; // more at the second: made on the way
    std::uint64_t appeared = 0; // at the second point alone
    std::uint64_t repeats = 0; // retransmissions that were seen at the first point
    std::uint64_t repeatsMade = 0; // of those that appeared: retransmissions made on the way
    std::uint64_t reordered = 0; // overtaken by one that left later
    void add(const SegmentCounts &more);
};

// Delays of many packets: each within 1.1 %.
class DelayHistogram {
public:
    void add(Duration delay);
    void add(const DelayHistogram &more);
    Duration percentile(double share) const; // 0 to 1; 0 where there are none

private:
    static constexpr std::size_t perOctave = 32;
    std::array<std::uint64_t, perOctave * 44> m_counts{}; // up to 4.8 hours
    std::uint64_t m_count = 0;
};

// One way of a talk on one segment of the way.
struct SegmentRow {
    std::size_t segment = 0; // 0: between the first and the second point
    bool isForward = true; // from the first point to the second
    std::uint32_t conversation = 0; // its number, the same on all segments
    // The ends at the point where the packets come from, and where they go to.
    const Conversation *fromConversation = nullptr;
    const Conversation *toConversation = nullptr;
    std::size_t fromWay = 0; // 0: sent by `a`
    std::size_t toWay = 0;
    bool isTranslated = false;
    SegmentCounts counts;
    SegmentChanges changes;
    std::optional<SegmentDelay> delay; // nothing where no packet was matched

    const Endpoint &source() const
    {
        return fromWay == 0 ? fromConversation->a : fromConversation->b;
    }
    const Endpoint &destination() const
    {
        return fromWay == 0 ? fromConversation->b : fromConversation->a;
    }
    const Endpoint &sourceAfter() const
    {
        return toWay == 0 ? toConversation->a : toConversation->b;
    }
    const Endpoint &destinationAfter() const
    {
        return toWay == 0 ? toConversation->b : toConversation->a;
    }
};

// Makes rows of what was matched. `delays`: takes the delays of the row, if it is not nullptr.
class SegmentCounter {
public:
    SegmentRow row(
        const PointPair &pair, const TalkPair &talk, bool isForward, DelayHistogram *delays);
    // Whether the second capture ran when the packet would have come there, or the first when it
    // must have left. `isFromOne`: the print is of the pair's first point.
    static bool isCovered(
        const PointPair &pair, const PacketPrint &print, bool isFromOne, bool isForward);

private:
    struct Side {
        const Point *point;
        std::uint32_t talk;
        std::size_t way;
        const PrintMatch *matches;
        bool isOne;
        bool isShared; // with other pairs
        bool hasRest; // packets that none of them has
    };
    // Whether a packet of a side is of this pair, by its match.
    static bool isOf(const Side &side, const Side &other, PrintMatch match);
    void countFrom(const PointPair &pair, const Side &from, const Side &to, SegmentRow &row);
    void countTo(const PointPair &pair, const Side &from, const Side &to, SegmentRow &row);
    void countChange(const PacketPrint &from, const PacketPrint &to, SegmentChanges &changes);
    void countRepeated(const Side &from, SegmentRow &row) const;
    void settleDelay(SegmentRow &row, DelayHistogram *delays);

    std::vector<Duration> m_delays; // of the row, in the order of sending
    std::vector<std::uint32_t> m_lost; // places in the way
    std::array<std::uint64_t, 256> m_hops{}; // packets by the hops that they passed
};

} // namespace remora::dissect
