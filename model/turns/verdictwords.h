// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "dissect/turns/findings.h"
#include "dissect/turns/turn.h"

namespace remora::model {

// What clients waited for, as a sentence of HTML without anything foreign in it: the total and the
// largest part stand out. At most `named` parts are named, of 1 to 4; the rest is "all else".
// `isOneClient`: "this client", else "clients".
QString verdictSentence(const dissect::TurnTotals &totals, bool isOneClient, int named);
// Beside it: "283 turns"; few are told as such.
QString turnsText(std::uint32_t turns);
bool areFew(std::uint32_t turns);

// "Slow server 172.16.8.11, 33.93 s in 4 conversations": what it is, whom it is about, and how
// much.
struct FindingWords {
    QString what;
    QString who;
    QString sum;
    QString filter; // its packets, in Wireshark's words
};
FindingWords findingWords(const dissect::Finding &finding);
dissect::TimePart partOf(dissect::Finding::Kind kind);

} // namespace remora::model
