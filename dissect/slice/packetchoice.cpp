// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/slice/packetchoice.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace remora::dissect {

namespace {

    using Part = std::optional<std::uint32_t>;

    Part partIf(bool isIn) { return isIn ? Part(0) : std::nullopt; }

    // Nothing where it is no number from 1.
    std::optional<std::uint64_t> frameNumber(std::string_view text)
    {
        std::uint64_t number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        const bool isNumber = error == std::errc() && end == text.data() + text.size();
        return isNumber && number > 0 ? std::optional(number) : std::nullopt;
    }

} // namespace

Result<Part> EveryChoice::part(const RawPacket &packet, std::uint64_t number)
{
    Part part = 0;
    for (const auto &choice : m_all) {
        const auto one = choice->part(packet, number);
        if (!one)
            return one;
        part = part && *one ? std::max(part, *one) : std::nullopt;
    }
    return part && m_taken++ % m_n == 0 ? part : std::nullopt;
}

Result<void> EveryChoice::atEnd()
{
    for (const auto &choice : m_all) {
        if (auto end = choice->atEnd(); !end)
            return end;
    }
    return {};
}

Result<Part> BpfChoice::part(const RawPacket &packet, std::uint64_t)
{
    const auto matches = m_filters.matches(packet);
    if (!matches)
        return tl::unexpected(matches.error());
    return partIf(*matches);
}

std::unique_ptr<FrameChoice> FrameChoice::of(std::string_view list)
{
    auto choice = std::make_unique<FrameChoice>();
    for (bool isLast = false; !isLast;) {
        const std::size_t comma = list.find(',');
        isLast = comma == std::string_view::npos;
        const std::string_view word = list.substr(0, comma);
        const std::size_t dash = word.find('-');
        const auto first = frameNumber(word.substr(0, dash));
        auto last = first;
        if (dash != std::string_view::npos)
            last = dash + 1 == word.size()
                ? std::optional(std::numeric_limits<std::uint64_t>::max())
                : frameNumber(word.substr(dash + 1));
        if (!first || !last || *last < *first)
            return nullptr;
        choice->m_ranges.emplace_back(*first, *last);
        list.remove_prefix(isLast ? list.size() : comma + 1);
    }
    std::sort(choice->m_ranges.begin(), choice->m_ranges.end());
    return choice;
}

Result<Part> FrameChoice::part(const RawPacket &, std::uint64_t number)
{
    while (m_next < m_ranges.size() && m_ranges[m_next].second < number)
        ++m_next;
    return partIf(m_next < m_ranges.size() && m_ranges[m_next].first <= number);
}

} // namespace remora::dissect
