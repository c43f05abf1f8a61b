// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/commviewheader.h"

namespace remora::dissect {

namespace {

    // `date`: where the year stands, with month, day, hour, minute and second behind it.
    bool isDate(const std::byte *date)
    {
        constexpr std::uint16_t first = 1970;
        constexpr std::uint16_t last = 2106;
        const auto year = loadLittle<std::uint16_t>(date);
        const auto field = [&](std::size_t at) { return std::to_integer<unsigned>(date[at]); };
        return year >= first && year <= last && field(2) >= 1 && field(2) <= 12 && field(3) >= 1
            && field(3) <= 31 && field(4) <= 23 && field(5) <= 59 && field(6) <= 60;
    }

    bool isChain(const Beginning &beginning, CommViewHeader kind)
    {
        constexpr int records = 20;
        std::size_t at = 0;
        for (int i = 0; i < records; ++i) {
            const auto bytes = beginning(at + kind);
            if (bytes.size() < at + kind)
                return i > 0;
            const auto length = commViewLength(bytes.data() + at, kind);
            if (!length)
                return false;
            at += *length;
        }
        return true;
    }

} // namespace

std::optional<std::uint32_t> commViewLength(const std::byte *header, CommViewHeader kind)
{
    const auto field = [&](std::size_t at) { return std::to_integer<unsigned>(header[at]); };
    if (kind == Ncfx) {
        constexpr unsigned wireless = 1;
        const auto length = loadLittle<std::uint32_t>(header);
        const bool makesSense = length >= Ncfx && length <= longestRecord && isDate(header + 4)
            && field(15) <= wireless && field(16) <= 1;
        return makesSense ? std::optional(length) : std::nullopt;
    }
    constexpr unsigned medium = 0x0f;
    constexpr unsigned tokenRing = 2;
    constexpr unsigned reserved = 0x80;
    constexpr unsigned percent = 100;
    const unsigned flags = field(16);
    const bool makesSense = field(4) == 0 && isDate(header + 5) && (flags & medium) <= tokenRing
        && (flags & reserved) == 0 && field(17) <= percent;
    return makesSense ? std::optional(Ncf + std::uint32_t{loadLittle<std::uint16_t>(header)})
                      : std::nullopt;
}

std::optional<CommViewHeader> beginsWithCommView(const Beginning &beginning)
{
    for (const CommViewHeader kind : {Ncf, Ncfx}) {
        if (isChain(beginning, kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace remora::dissect
