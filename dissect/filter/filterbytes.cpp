// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/filterbytes.h"

#include <charconv>
#include <utility>

#include <fmt/format.h>

namespace remora::dissect {

namespace {

    constexpr std::size_t mostSlices = 100;

    std::optional<unsigned> digit(char c)
    {
        if (c >= '0' && c <= '9')
            return static_cast<unsigned>(c - '0');
        if (c >= 'a' && c <= 'f')
            return static_cast<unsigned>(c - 'a' + 10);
        if (c >= 'A' && c <= 'F')
            return static_cast<unsigned>(c - 'A' + 10);
        return std::nullopt;
    }

    bool isSeparator(char c) { return c == ':' || c == '-' || c == '.'; }

    // Reads digits of that base from the front, at most so many.
    std::optional<unsigned> takeNumber(std::string_view &text, unsigned base, std::size_t most)
    {
        unsigned value = 0;
        std::size_t count = 0;
        for (; count < most && count < text.size(); ++count) {
            const auto one = digit(text[count]);
            if (!one || *one >= base)
                break;
            value = value * base + *one;
        }
        text.remove_prefix(count);
        return count > 0 ? std::optional(value) : std::nullopt;
    }

    constexpr std::pair<char, char> escapes[]{{'a', '\a'}, {'b', '\b'}, {'f', '\f'}, {'n', '\n'},
        {'r', '\r'}, {'t', '\t'}, {'v', '\v'}, {'\\', '\\'}, {'"', '"'}, {'\'', '\''}, {'?', '?'}};

    // What follows a backslash, which is taken; nothing where that means itself.
    std::optional<char> escaped(std::string_view &text)
    {
        for (const auto &[name, meaning] : escapes) {
            if (!text.empty() && text.front() == name) {
                text.remove_prefix(1);
                return meaning;
            }
        }
        std::string_view rest = text;
        std::optional<unsigned> number;
        if (rest.starts_with('x')) {
            rest.remove_prefix(1);
            number = takeNumber(rest, 16, 2);
        } else {
            number = takeNumber(rest, 8, 3);
        }
        if (!number || *number > 0xff)
            return std::nullopt;
        text = rest;
        return static_cast<char>(static_cast<unsigned char>(*number));
    }

    std::optional<std::int32_t> whole(std::string_view text)
    {
        std::int32_t value = 0;
        const char *end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, value);
        return !text.empty() && read.ec == std::errc() && read.ptr == end ? std::optional(value)
                                                                          : std::nullopt;
    }

    std::string_view trimmed(std::string_view text)
    {
        while (!text.empty() && text.front() == ' ')
            text.remove_prefix(1);
        while (!text.empty() && text.back() == ' ')
            text.remove_suffix(1);
        return text;
    }

    std::optional<FilterSlice> oneSlice(std::string_view text)
    {
        if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
            const auto before = trimmed(text.substr(0, colon));
            const auto after = trimmed(text.substr(colon + 1));
            const auto begin = before.empty() ? std::optional(0) : whole(before);
            if (!begin || (before.empty() && after.empty()))
                return std::nullopt;
            if (after.empty())
                return FilterSlice{*begin, std::nullopt};
            const auto length = whole(after);
            return length && *length > 0 ? std::optional(FilterSlice{*begin, length})
                                         : std::nullopt;
        }
        if (const std::size_t dash = text.find('-', 1); dash != std::string_view::npos) {
            const auto begin = whole(trimmed(text.substr(0, dash)));
            const auto last = whole(trimmed(text.substr(dash + 1)));
            const bool isWrong = !begin || !last || ((*begin < 0) == (*last < 0) && *last < *begin);
            return isWrong ? std::nullopt : std::optional(FilterSlice{*begin, std::nullopt, last});
        }
        const auto begin = whole(text);
        return begin ? std::optional(FilterSlice{*begin, 1}) : std::nullopt;
    }

} // namespace

std::optional<std::string> hexBytes(std::string_view word)
{
    if (word.starts_with("0x") && word.size() <= 4)
        word.remove_prefix(2);
    std::string bytes;
    if (word.size() == 1) {
        const auto only = digit(word.front());
        return only ? std::optional(std::string(1, static_cast<char>(*only))) : std::nullopt;
    }
    for (std::size_t at = 0; at < word.size(); at += 2) {
        if (at > 0 && isSeparator(word[at]))
            ++at;
        if (at + 1 >= word.size())
            return std::nullopt;
        const auto high = digit(word[at]);
        const auto low = digit(word[at + 1]);
        if (!high || !low)
            return std::nullopt;
        bytes += static_cast<char>(static_cast<unsigned char>(*high << 4U | *low));
    }
    return bytes.empty() ? std::nullopt : std::optional(bytes);
}

std::string unescaped(std::string_view text)
{
    std::string bytes;
    while (!text.empty()) {
        const char c = text.front();
        text.remove_prefix(1);
        bytes += c == '\\' ? escaped(text).value_or(c) : c;
    }
    return bytes;
}

std::optional<std::vector<FilterSlice>> filterSlices(std::string_view text)
{
    std::vector<FilterSlice> slices;
    for (bool more = true; more;) {
        const std::size_t comma = text.find(',');
        more = comma != std::string_view::npos;
        const std::string_view part = trimmed(text.substr(0, comma));
        const auto slice = part.empty() ? std::nullopt : oneSlice(part);
        if (!slice || slices.size() == mostSlices)
            return std::nullopt;
        slices.push_back(*slice);
        text = more ? text.substr(comma + 1) : std::string_view();
    }
    return slices;
}

std::string hexText(std::string_view bytes)
{
    std::string text;
    for (const char c : bytes)
        text += fmt::format("{}{:02x}", text.empty() ? "" : ":", static_cast<unsigned char>(c));
    return text.empty() ? "\"\"" : text;
}

std::string quotedText(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        if (c >= ' ' && c < 0x7f)
            quoted += c;
        else
            quoted += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    }
    return quoted + '"';
}

std::string slicesText(const std::vector<FilterSlice> &slices)
{
    std::string text;
    for (const FilterSlice &slice : slices) {
        text += fmt::format("{}{}", text.empty() ? "[" : ",", slice.begin);
        if (slice.last)
            text += fmt::format("-{}", *slice.last);
        else
            text += slice.length ? fmt::format(":{}", *slice.length) : ":";
    }
    return text.empty() ? text : text + "]";
}

} // namespace remora::dissect
