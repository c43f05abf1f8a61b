// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "dissect/turns/verdict.h"

namespace remora::dissect {

// For people: a sentence, then the parts, then the servers that were waited for longest.
std::string verdictText(const Verdict &verdict);
// For programs: {"turns", "total", "parts": {"connection", …}, "tap", "servers": [{"address",
// "port", "turns", "total", "slowest", "parts"}]}; seconds, null for what was not seen. All
// servers.
std::string verdictJson(const Verdict &verdict);

} // namespace remora::dissect
