// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include <fmt/format.h>

#include "dissect/turns/turnpieces.h"

namespace remora::test {

// The first turn whose pieces are not those of its parts; empty: there is none. Both by
// conversation, then by number.
inline std::string faultOfPieces(
    std::span<const dissect::Turn> turns, std::span<const dissect::TurnPieces> pieces)
{
    if (turns.size() != pieces.size())
        return fmt::format("{} turns, pieces of {}", turns.size(), pieces.size());
    for (std::size_t i = 0; i < turns.size(); ++i) {
        const dissect::Turn &turn = turns[i];
        if (turn.conversation != pieces[i].conversation || turn.number != pieces[i].number)
            return fmt::format("other turns from the {}. on", i + 1);
        dissect::PartTimes sums;
        const dissect::TurnPiece *before = nullptr;
        for (const dissect::TurnPiece &piece : pieces[i].pieces) {
            const auto part = static_cast<std::size_t>(piece.part);
            if (piece.length <= 0 || piece.from > piece.to
                || (before != nullptr && before->part == piece.part))
                return fmt::format(
                    "turn {}, {}: a wrong piece", i + 1, dissect::timePartNames[part]);
            sums.of[part] += piece.length;
            before = &piece;
        }
        for (std::size_t part = 0; part < dissect::timeParts; ++part) {
            const dissect::Duration whole = turn.parts.of[part];
            if (sums.of[part] != (whole == dissect::notSeen ? 0 : whole))
                return fmt::format("turn {}, {}: {} in pieces, {} in all", i + 1,
                    dissect::timePartNames[part], sums.of[part], whole);
        }
    }
    return {};
}

} // namespace remora::test
