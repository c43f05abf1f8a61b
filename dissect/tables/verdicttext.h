// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "dissect/turns/baseline.h"
#include "dissect/turns/verdict.h"

namespace remora::dissect {

// What a verdict stands against: nullptr: nothing.
struct ComparedTo {
    const Comparison *comparison = nullptr;
    std::string_view name; // of the baseline
};

// For people: a sentence, then the parts, then the servers that were waited for longest, and
// what changed.
std::string verdictText(const Verdict &verdict, const ComparedTo &baseline = {});
// For programs: {"turns", "total", "parts": {"connection", …}, "tap", "servers": [{"address",
// "port", "turns", "total", "slowest", "parts"}]}; seconds, null for what was not seen.
// All servers. Against a baseline also "baseline": {"name", "turns", "change": {"total",
// "connection", …}}, and of each server "baseline": {"turns", "change"}, null where it is new.
std::string verdictJson(const Verdict &verdict, const ComparedTo &baseline = {});

} // namespace remora::dissect
