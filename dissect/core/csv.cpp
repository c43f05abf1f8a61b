// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/core/csv.h"

namespace remora::dissect {

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace remora::dissect
