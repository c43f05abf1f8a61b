// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "dissect/points/waitonway.h"

namespace remora::dissect {

// What is said of one segment of the way.
struct SegmentFacts {
    std::array<SegmentTotals, 2> totals; // [0] of what comes back to the first point
    ClockEstimate clock;
    std::array<PointsComparison::Alone, 2> alone;

    std::uint64_t lost() const { return totals[0].counts.lost + totals[1].counts.lost; }
    std::uint64_t seen() const { return totals[0].counts.seenFrom + totals[1].counts.seenFrom; }
    // There and back, as a mean; nothing where one way has no packet.
    std::optional<double> roundTrip() const;
    // Else delays are relative.
    bool isClockKnown() const;
};

// What several points tell together, as numbers: model/points puts it into words.
struct PointsFacts {
    std::vector<std::string> names; // foreign text
    bool isOrderFound = false; // from TTL and delay
    std::vector<SegmentFacts> segments;
    std::optional<WaitOnWay> wait; // nothing where no turn tells it

    std::uint64_t lost() const;
    // The segment with most packets lost; nothing where none was.
    std::optional<std::size_t> lossiest() const;
    // The segment that takes most of the time there and back; nothing where it is the only one, or
    // not all of them tell it.
    std::optional<std::size_t> slowest() const;
};

// Goes over all packets; what is there stays incomplete where `cancelled` is set.
PointsFacts pointsFacts(const PointsComparison &comparison, const std::atomic<bool> &cancelled);

} // namespace remora::dissect
