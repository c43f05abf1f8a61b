// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/turn.h"

#include <algorithm>

namespace remora::dissect {

void TurnTotals::add(const Turn &turn)
{
    if (turns == 0)
        parts.of.fill(notSeen);
    ++turns;
    for (std::size_t i = 0; i < timeParts; ++i) {
        if (turn.parts.of[i] != notSeen)
            parts.of[i] = sumOf(parts.of[i] == notSeen ? 0 : parts.of[i], turn.parts.of[i]);
    }
    slowest = std::max(slowest, turn.total());
}

} // namespace remora::dissect
