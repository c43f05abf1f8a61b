// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/erfheader.h"

namespace remora::dissect {

namespace {
    constexpr std::size_t extension = 8; // bytes
}

std::uint32_t ErfHeader::subheader() const
{
    switch (type()) {
    case 2: // Ethernet, also with a colour or a hash
    case 11:
    case 16:
    case 20:
        return 2;
    case 5: // of one of several channels
    case 6:
    case 7:
    case 8:
    case 9:
    case 12:
    case 17:
    case 18:
        return 4;
    default:
        return 0;
    }
}

std::optional<std::size_t> erfPayload(std::span<const std::byte> record)
{
    const ErfHeader header(record.data());
    std::size_t at = ErfHeader::size;
    for (bool more = header.hasExtension(); more; at += extension) {
        if (record.size() < at + extension)
            return std::nullopt;
        more = (record[at] & ErfHeader::moreHeaders) != std::byte{0};
    }
    at += header.subheader();
    return at <= record.size() ? std::optional(at) : std::nullopt;
}

bool beginsWithErf(const Beginning &beginning)
{
    constexpr int records = 20;
    constexpr int enough = 3; // before one that is cut off
    constexpr std::uint64_t aSecond = std::uint64_t{1} << 32U;
    constexpr std::uint64_t year = 366ULL * 86'400 * aSecond;
    std::size_t at = 0;
    std::uint64_t before = 0;
    for (int i = 0; i < records; ++i) {
        auto bytes = beginning(at + ErfHeader::size);
        if (bytes.size() == at)
            return i > 0;
        if (bytes.size() < at + ErfHeader::size)
            return i >= enough;
        const ErfHeader header(bytes.data() + at);
        const std::size_t length = header.length();
        if (!header.makesSense())
            return false;
        bytes = beginning(at + length);
        if (bytes.size() < at + length)
            return i >= enough;
        const std::uint64_t time = ErfHeader(bytes.data() + at).time();
        const bool isPad = ErfHeader(bytes.data() + at).type() == ErfHeader::pad;
        if (!isPad && !erfPayload(bytes.subspan(at, length)))
            return false;
        // Those of several interfaces may go back a little.
        if (!isPad && before != 0 && (time + 2 * aSecond < before || time > before + year))
            return false;
        before = isPad ? before : time;
        at += length;
    }
    return true;
}

} // namespace remora::dissect
