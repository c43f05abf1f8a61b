// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/slice/pcapngblocks.h"

#include <algorithm>
#include <array>

namespace remora::dissect {

namespace {

    constexpr std::uint32_t nameBlock = 4;
    constexpr std::uint32_t secretsBlock = 10;

    // Options that are numbers: how many bytes each of them has. All others are bytes or text.
    struct NumberOption {
        std::uint32_t type;
        std::uint16_t code;
        std::uint16_t size;
    };
    constexpr std::array numbers{
        NumberOption{InterfaceDescription, 8, 8}, // speed
        NumberOption{InterfaceDescription, 10, 4}, // time zone
        NumberOption{InterfaceDescription, 14, 8}, // offset of times
        NumberOption{InterfaceDescription, 16, 8}, // speeds of each direction
        NumberOption{InterfaceDescription, 17, 8},
        NumberOption{EnhancedPacket, 2, 4}, // flags
        NumberOption{EnhancedPacket, 4, 8}, // drops
        NumberOption{EnhancedPacket, 5, 8}, // packet id
        NumberOption{EnhancedPacket, 6, 4}, // queue
        NumberOption{InterfaceStatistics, 2, 4}, // start and end, two halves each
        NumberOption{InterfaceStatistics, 3, 4},
        NumberOption{InterfaceStatistics, 4, 8}, // counts
        NumberOption{InterfaceStatistics, 5, 8},
        NumberOption{InterfaceStatistics, 6, 8},
        NumberOption{InterfaceStatistics, 7, 8},
        NumberOption{InterfaceStatistics, 8, 8},
    };
    // Begin with the number of who made them.
    constexpr std::array<std::uint16_t, 4> customOptions{2988, 2989, 19372, 19373};

    std::size_t numberSize(std::uint32_t type, std::uint16_t code)
    {
        const auto *const found = std::find_if(numbers.begin(), numbers.end(),
            [&](const NumberOption &option) { return option.type == type && option.code == code; });
        return found == numbers.end() ? 0 : found->size;
    }

    void reverseEach(std::string &value, std::size_t size, std::size_t most)
    {
        for (std::size_t at = 0; size > 0 && at + size <= std::min(value.size(), most); at += size)
            std::reverse(value.begin() + static_cast<std::ptrdiff_t>(at),
                value.begin() + static_cast<std::ptrdiff_t>(at + size));
    }

    std::string_view text(std::span<const std::byte> block, std::size_t begin, std::size_t length)
    {
        return {reinterpret_cast<const char *>(block.data()) + begin, length};
    }

    void pad(std::string &to, std::size_t length)
    {
        to.append(padded(static_cast<std::uint32_t>(length)) - length, '\0');
    }

    // Records of a type and a length, 16 bits each, up to one of type 0; then options.
    std::string swappedNames(std::span<const std::byte> block)
    {
        std::string body;
        for (std::size_t at = 8; at + 8 <= block.size();) {
            const auto type = load<std::uint16_t>(block.data() + at, true);
            const auto length = load<std::uint16_t>(block.data() + at + 2, true);
            if (at + 4 + padded(length) > block.size() - 4)
                break;
            put(body, type);
            put(body, length);
            body += text(block, at + 4, padded(length));
            at += 4 + padded(length);
            if (type != 0)
                continue;
            std::string block4;
            appendBlock(block4, nameBlock, body,
                optionsOf(nameBlock, block, static_cast<std::uint32_t>(at), true));
            return block4;
        }
        return {};
    }

    std::string swappedSecrets(std::span<const std::byte> block)
    {
        constexpr std::uint32_t begin = 16;
        if (block.size() < begin + 4)
            return {};
        const auto length = load<std::uint32_t>(block.data() + 12, true);
        if (length > block.size() - begin - 4)
            return {};
        std::string body;
        put(body, load<std::uint32_t>(block.data() + 8, true));
        put(body, length);
        body += text(block, begin, length);
        pad(body, length);
        std::string to;
        appendBlock(
            to, secretsBlock, body, optionsOf(secretsBlock, block, begin + padded(length), true));
        return to;
    }

} // namespace

std::string optionsOf(
    std::uint32_t type, std::span<const std::byte> block, std::uint32_t begin, bool isSwapped)
{
    std::string options;
    for (std::size_t at = begin; at + 8 <= block.size();) {
        const auto code = load<std::uint16_t>(block.data() + at, isSwapped);
        const std::size_t size = load<std::uint16_t>(block.data() + at + 2, isSwapped);
        if (code == 0 || at + 4 + size > block.size() - 4)
            break;
        std::string value(text(block, at + 4, size));
        if (isSwapped) {
            const bool isCustom = std::find(customOptions.begin(), customOptions.end(), code)
                != customOptions.end();
            reverseEach(value, isCustom ? 4 : numberSize(type, code), isCustom ? 4 : size);
        }
        appendOption(options, code, value);
        at += 4 + padded(static_cast<std::uint32_t>(size));
    }
    return options;
}

void appendOption(std::string &to, std::uint16_t code, std::string_view value)
{
    put(to, code);
    put(to, static_cast<std::uint16_t>(value.size()));
    to += value;
    pad(to, value.size());
}

void eachOption(std::string_view options,
    const std::function<void(std::uint16_t code, std::string_view value)> &visit)
{
    while (options.size() >= 4) {
        const auto *bytes = reinterpret_cast<const std::byte *>(options.data());
        const auto size = load<std::uint16_t>(bytes + 2);
        visit(load<std::uint16_t>(bytes), options.substr(4, size));
        options.remove_prefix(std::min<std::size_t>(4 + padded(size), options.size()));
    }
}

std::uint64_t commentsIn(std::string_view options)
{
    std::uint64_t comments = 0;
    eachOption(options,
        [&](std::uint16_t code, std::string_view) { comments += code == commentOption ? 1 : 0; });
    return comments;
}

void appendBlock(
    std::string &to, std::uint32_t type, std::string_view body, std::string_view options)
{
    constexpr std::uint32_t frame = 12;
    const std::uint32_t end = options.empty() ? 0 : 4;
    const auto length = static_cast<std::uint32_t>(body.size() + options.size()) + end + frame;
    put(to, type);
    put(to, length);
    to += body;
    to += options;
    to.append(end, '\0');
    put(to, length);
}

std::string companionOf(std::uint32_t type, std::span<const std::byte> block, bool isSwapped)
{
    const bool isKnown = type == nameBlock || type == secretsBlock || isEvent(type);
    if (!isKnown)
        return {};
    if (!isSwapped || type == JournalEntry) { // which is text
        std::string same;
        appendBlock(same, type, text(block, 8, block.size() - 12));
        return same;
    }
    if (type == nameBlock)
        return swappedNames(block);
    return type == secretsBlock ? swappedSecrets(block) : std::string();
}

} // namespace remora::dissect
