// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>

#include <QString>

#include "dissect/turns/partshares.h" // how parts are rounded goes with their words
#include "dissect/turns/tappath.h"
#include "dissect/turns/turn.h"

namespace remora::model {

// The parts of a client's waiting in words; all translated.
QString partName(dissect::TimePart part); // "Loss recovery"
QString partHead(dissect::TimePart part); // "Loss", above a column
QString partHelp(dissect::TimePart part); // what it means, a sentence
QString partTaker(dissect::TimePart part); // "loss recovery", in a sentence
QString partBounds(dissect::TimePart part); // "gap to its repair": which packets bound it

// As files and command lines have it: "client", "between", "server"; empty where it is Unknown.
QString tapWord(dissect::TapPosition tap);
std::optional<dissect::TapPosition> tapOf(const QString &word); // "estimated" is Unknown
QString tapName(dissect::TapPosition tap); // "near the clients"
// What a menu offers, and what choosing it means. `found`: what the round trips tell.
QString tapChoice(
    dissect::TapPosition tap, dissect::TapPosition found = dissect::TapPosition::Unknown);
QString tapHelp(dissect::TapPosition tap);

// Those that have no column of their own beside the others: set-up, TLS, transfer and pause.
inline constexpr std::array restParts{dissect::TimePart::Connection, dissect::TimePart::Tls,
    dissect::TimePart::Transfer, dissect::TimePart::Pause};
// Together; notSeen where none of them was seen.
dissect::Duration restOfParts(const dissect::PartTimes &parts);
// The smallest step of waiting that tables and legends show.
inline constexpr dissect::Duration shownWait = 10'000'000; // ns
// "14.48" of nanoseconds, in seconds; "not seen".
QString waitSeconds(dissect::Duration duration);
// A line for each of these, "Server 11.96": rounded so that all parts add up to their total.
QString partLines(const dissect::PartTimes &parts, std::span<const dissect::TimePart> which);

// "14.48 s" or "0.318 s", "2 min 5 s": of a sum of waiting.
QString waitText(dissect::Duration duration);

} // namespace remora::model
