// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dissect/filter/filterexpression.h"

namespace remora::dissect {

// Bytes in filters, as Wireshark's display filters write them (wireshark-filter(4)).

// "47:45:54", "47-45-54", "474554", of one byte also "0x47" and "7".
std::optional<std::string> hexBytes(std::string_view word);
// What stands in quotes: \n, \r, \t, \\, \", \x47, \107 and the like are bytes; before another
// character a backslash is itself.
std::string unescaped(std::string_view text);
// "0:3", "4", "-4:4", "2-3", ":2", "12:", several with commas between; nothing where it is none.
std::optional<std::vector<FilterSlice>> filterSlices(std::string_view text);

// As a display filter has them, so that these functions read the same again.
std::string hexText(std::string_view bytes);
std::string quotedText(std::string_view text);
std::string slicesText(const std::vector<FilterSlice> &slices);

} // namespace remora::dissect
