// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace remora::dissect {

// The name of a file is bytes; a window and a command line work with text. UTF-8 becomes the text
// that it stands for. Each byte that is no part of UTF-8 becomes one lone surrogate, U+DC80 to
// U+DCFF ("surrogate escape", PEP 383), so that the way back gives exactly the bytes that came.
std::u16string fileText(std::string_view bytes);
// Surrogates that escape no byte become U+FFFD.
std::string fileBytes(std::u16string_view text);

// True for a lone surrogate that stands for a byte.
constexpr bool isEscapedByte(char16_t unit) { return unit >= 0xdc80 && unit <= 0xdcff; }

} // namespace remora::dissect
