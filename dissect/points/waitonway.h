// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <optional>
#include <vector>

#include "dissect/points/pointscomparison.h"
#include "dissect/turns/turn.h"

namespace remora::dissect {

// How a part of what clients waited for divides over the way. Nanoseconds.
struct WaitPart {
    // By place: before the first point, each segment, beyond the last point.
    std::vector<Duration> places;
    // Of repairs: of what was lost before the first point or beyond the last, or sent again without
    // need: nobody can say which.
    Duration outside = 0;
    Duration untold = 0; // of conversations that do not tell it
    std::uint64_t conversations = 0; // of which it is told
    std::uint64_t untoldConversations = 0;

    Duration told() const; // places and outside
};

// What clients waited for, as the first point sees it, of the TCP conversations that the second
// point has too: what of it was the network and the repair of losses, and where on the way. The
// network's time divides as the least time there and back that a conversation's packets take on
// each segment, and beyond the points as its least round trips do; that of repairs as its packets
// that were lost and sent again.
struct WaitOnWay {
    TurnTotals totals;
    std::uint64_t conversations = 0;
    WaitPart network;
    WaitPart loss;
    // Packets that were lost and sent again: between the points, and elsewhere.
    std::uint64_t repeatedBetween = 0;
    std::uint64_t repeatedElsewhere = 0;
};

// Nothing where no such conversation has a turn, or where `cancelled` is set. Goes over all packets
// of the first point and over all that were matched.
std::optional<WaitOnWay> waitOnWay(
    const PointsComparison &comparison, const std::atomic<bool> &cancelled);

} // namespace remora::dissect
