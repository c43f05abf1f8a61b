// SPDX-License-Identifier: GPL-3.0-or-later
// Custom and journal blocks: draft-ietf-opsawg-pcapng, sections 4.7 and 4.8. Events of sysdig: its
// registered block types, as scap-open writes them.
#include "dissect/capture/pcapngevents.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "dissect/capture/recordform.h"

namespace remora::dissect {

namespace {

    constexpr std::size_t header = 8; // type and length
    constexpr std::size_t trailer = 4; // the length again

    std::optional<EventBlock> custom(std::span<const std::byte> block)
    {
        constexpr std::size_t enterprise = 4;
        if (block.size() < header + enterprise + trailer)
            return std::nullopt;
        const auto data
            = block.subspan(header + enterprise, block.size() - header - enterprise - trailer);
        return EventBlock{std::nullopt, static_cast<std::uint32_t>(data.size()), data};
    }

    // The time of an entry in the journal's export format: microseconds, on a line of their own.
    std::optional<WideTime> journalTime(std::string_view entry)
    {
        constexpr std::string_view name = "__REALTIME_TIMESTAMP=";
        for (std::size_t line = 0; line < entry.size();) {
            const std::string_view rest = entry.substr(line);
            std::uint64_t microseconds = 0;
            if (rest.starts_with(name)
                && std::from_chars(
                       rest.data() + name.size(), rest.data() + rest.size(), microseconds)
                        .ec
                    == std::errc())
                return WideTime{microseconds} * 1000;
            const std::size_t end = rest.find('\n');
            if (end == std::string_view::npos)
                break;
            line += end + 1;
        }
        return std::nullopt;
    }

    std::optional<EventBlock> journal(std::span<const std::byte> block)
    {
        if (block.size() < header + trailer)
            return std::nullopt;
        auto data = block.subspan(header, block.size() - header - trailer);
        while (!data.empty() && data.back() == std::byte{0}) // padding
            data = data.first(data.size() - 1);
        const std::string_view entry(reinterpret_cast<const char *>(data.data()), data.size());
        return EventBlock{journalTime(entry), static_cast<std::uint32_t>(data.size()), data};
    }

    // `fixed`: bytes before the event's parameters.
    std::optional<EventBlock> sysdig(
        std::span<const std::byte> block, std::size_t fixed, bool isSwapped)
    {
        if (block.size() < header + fixed + trailer)
            return std::nullopt;
        const std::byte *body = block.data() + header;
        return EventBlock{WideTime{load<std::uint64_t>(body + 2, isSwapped)},
            load<std::uint32_t>(body + 18, isSwapped),
            block.subspan(header + fixed, block.size() - header - fixed - trailer)};
    }

} // namespace

std::optional<EventBlock> readEvent(
    std::uint32_t type, std::span<const std::byte> block, bool isSwapped)
{
    // CPU, time, thread, length and type; then the number of parameters.
    constexpr std::size_t first = 24;
    constexpr std::size_t later = first + 4;
    switch (type) {
    case CustomBlock:
    case PrivateCustomBlock:
        return custom(block);
    case JournalEntry:
        return journal(block);
    case SysdigEvent:
        return sysdig(block, first, isSwapped);
    case SysdigEvent2:
    case SysdigLargeEvent:
        return sysdig(block, later, isSwapped);
    default:
        return std::nullopt;
    }
}

} // namespace remora::dissect
