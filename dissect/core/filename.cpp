// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/core/filename.h"

#include <cstddef>
#include <cstdint>

namespace remora::dissect {

namespace {

    constexpr char32_t replacement = 0xfffd;

    struct Character {
        char32_t code = 0;
        std::size_t bytes = 0; // 0: this is no UTF-8
    };

    // RFC 3629: neither too long a form, nor a surrogate, nor beyond U+10FFFF.
    Character characterAt(std::string_view bytes)
    {
        const auto at = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i]); };
        const std::uint8_t first = at(0);
        if (first < 0x80)
            return {first, 1};
        const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        if (first < 0xc2 || first > 0xf4 || bytes.size() < length)
            return {};
        char32_t code = first & (0xffU >> (length + 1));
        for (std::size_t i = 1; i < length; ++i) {
            if ((at(i) & 0xc0U) != 0x80)
                return {};
            code = (code << 6U) | (at(i) & 0x3fU);
        }
        const bool isTooLong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
        const bool isSurrogate = code >= 0xd800 && code <= 0xdfff;
        if (isTooLong || isSurrogate || code > 0x10ffff)
            return {};
        return {code, length};
    }

    void append(char32_t code, std::string &to)
    {
        const auto put = [&](char32_t byte) { to += static_cast<char>(byte); };
        const auto follow = [&](unsigned shift) { put(0x80U | ((code >> shift) & 0x3fU)); };
        if (code < 0x80) {
            put(code);
        } else if (code < 0x800) {
            put(0xc0U | (code >> 6U));
            follow(0);
        } else if (code < 0x10000) {
            put(0xe0U | (code >> 12U));
            follow(6);
            follow(0);
        } else {
            put(0xf0U | (code >> 18U));
            follow(12);
            follow(6);
            follow(0);
        }
    }

    constexpr bool isHigh(char16_t unit) { return unit >= 0xd800 && unit <= 0xdbff; }
    constexpr bool isLow(char16_t unit) { return unit >= 0xdc00 && unit <= 0xdfff; }

} // namespace

std::u16string fileText(std::string_view bytes)
{
    std::u16string text;
    text.reserve(bytes.size());
    while (!bytes.empty()) {
        const auto [code, length] = characterAt(bytes);
        if (length == 0) {
            text += static_cast<char16_t>(0xdc00U + static_cast<std::uint8_t>(bytes[0]));
        } else if (code < 0x10000) {
            text += static_cast<char16_t>(code);
        } else {
            text += static_cast<char16_t>(0xd7c0U + (code >> 10U));
            text += static_cast<char16_t>(0xdc00U + (code & 0x3ffU));
        }
        bytes.remove_prefix(length == 0 ? 1 : length);
    }
    return text;
}

std::string fileBytes(std::u16string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i];
        if (isHigh(unit) && i + 1 < text.size() && isLow(text[i + 1])) {
            ++i;
            append(0x10000U + ((unit & 0x3ffU) << 10U) + (text[i] & 0x3ffU), bytes);
        } else if (isEscapedByte(unit)) {
            bytes += static_cast<char>(unit - 0xdc00U);
        } else {
            append(isHigh(unit) || isLow(unit) ? replacement : char32_t{unit}, bytes);
        }
    }
    return bytes;
}

} // namespace remora::dissect
