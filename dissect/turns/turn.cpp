// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/turn.h"

#include <algorithm>

namespace remora::dissect {

void TurnTotals::add(const Turn &turn) { add(TurnTotals{1, turn.parts, turn.total()}); }

void TurnTotals::add(const TurnTotals &more)
{
    if (more.turns == 0)
        return;
    if (turns == 0)
        parts.of.fill(notSeen);
    turns += more.turns;
    for (std::size_t i = 0; i < timeParts; ++i) {
        if (more.parts.of[i] != notSeen)
            parts.of[i] = sumOf(parts.of[i] == notSeen ? 0 : parts.of[i], more.parts.of[i]);
    }
    slowest = std::max(slowest, more.slowest);
}

} // namespace remora::dissect
