// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "dissect/turns/verdict.h"

namespace remora::dissect {

// How much longer some turns waited than as many turns of a baseline, by TimePart; less than 0:
// shorter. notSeen where either of them cannot tell.
struct PartChanges {
    std::array<Duration, timeParts> of{};

    bool has(TimePart part) const { return of[static_cast<std::size_t>(part)] != notSeen; }
    Duration operator[](TimePart part) const { return of[static_cast<std::size_t>(part)]; }
    // Of the parts that can be told.
    Duration total() const;
};
// A capture that is twice as long is not twice as slow: the baseline's parts count as those of as
// many turns as there are now. Without turns in the baseline nothing can be told.
PartChanges changesOf(const TurnTotals &now, const TurnTotals &before);
// A baseline's parts, as those of so many turns; zeros where it has none.
PartTimes scaledTo(const TurnTotals &before, std::uint32_t turns);

// What clients waited for, against what they did in a baseline.
struct Comparison {
    struct Server {
        Endpoint end;
        TurnTotals now;
        std::uint32_t turnsBefore = 0; // 0: the baseline does not have it
        PartChanges changes;

        // What it makes clients wait longer; all of it where the baseline does not have it.
        Duration growth() const { return turnsBefore > 0 ? changes.total() : now.total(); }
    };
    TurnTotals before;
    PartChanges all;
    std::vector<Server> servers; // of now; those that grew most come first
};
Comparison comparisonOf(const Verdict &now, const Verdict &before);

} // namespace remora::dissect
