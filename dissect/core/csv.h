// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace remora::dissect {

// A CSV field (RFC 4180): quoted where it holds a comma, a quote or a line break.
std::string csvField(std::string_view text);

} // namespace remora::dissect
