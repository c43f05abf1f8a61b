// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

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

// As files and command lines have it: "client", "between", "server"; empty where it is Unknown.
QString tapWord(dissect::TapPosition tap);
std::optional<dissect::TapPosition> tapOf(const QString &word); // "estimated" is Unknown
QString tapName(dissect::TapPosition tap); // "near the clients"

// "14.48 s" or "0.318 s", "2 min 5 s": of a sum of waiting.
QString waitText(dissect::Duration duration);

} // namespace remora::model
