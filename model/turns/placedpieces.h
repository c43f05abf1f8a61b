// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "dissect/series/timebins.h"
#include "dissect/turns/turn.h"
#include "dissect/turns/turnpieces.h"

namespace remora::model {

// A stretch of a turn that has one cause, and when it was.
struct PlacedPiece {
    dissect::TimePart part;
    dissect::TimeRange time; // never empty
    bool isAtMost; // an upper bound, part of which may be loss
    dissect::PacketIndex from; // packets that bound it
    dissect::PacketIndex to;
};

// What the client of a turn waited for, one thing after the other from its start, without a gap. A
// part may come twice; its pieces add up to it exactly. What was not seen has none.
std::vector<PlacedPiece> placedPieces(const dissect::Turn &turn);
// The same in the order in which it happened, as `pieces` tell it; where they are none, are not of
// this turn or are more than anybody can see, as above.
std::vector<PlacedPiece> placedPieces(
    const dissect::Turn &turn, std::span<const dissect::TurnPiece> pieces);
// From its start until its client has waited; no time that is reckoned from it overflows.
dissect::TimeRange timeOf(const dissect::Turn &turn);

// How long clients waited for each part in each bin, nanoseconds. Adding a turn takes no longer
// where it lasts for many bins.
class WaitBins {
public:
    explicit WaitBins(const dissect::TimeBins &bins);
    // What of it lies in the bins; `shift` is taken from its time.
    void add(const dissect::Turn &turn, dissect::Duration shift = 0);
    bool has(dissect::TimePart part) const { return !changes(part).empty(); }
    // By bin, once all turns are there.
    std::vector<dissect::Duration> of(dissect::TimePart part) const;

private:
    // From each bin to the next; where nothing was waited for the part they are not kept.
    using Changes = std::vector<std::uint64_t>;
    const Changes &changes(dissect::TimePart part) const
    {
        return m_changes[static_cast<std::size_t>(part)];
    }
    void add(Changes &to, dissect::TimeRange time) const;

    dissect::TimeBins m_bins;
    std::array<Changes, dissect::timeParts> m_changes;
};

} // namespace remora::model
