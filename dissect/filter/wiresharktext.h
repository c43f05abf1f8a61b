// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "dissect/filter/filterexpression.h"

namespace remora::dissect {

// A filter as Wireshark's display filters have it: the same words, times in seconds, numbers
// without units. Nothing where it asks for what only Remora knows: conversations as a whole, client
// and server.
std::optional<std::string> wiresharkText(const FilterExpression &expression);

} // namespace remora::dissect
