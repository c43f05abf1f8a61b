// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/frame/tcpoptions.h"

#include <algorithm>

namespace remora::dissect {

namespace {

    constexpr std::uint8_t endOfOptions = 0;
    constexpr std::uint8_t noOperation = 1;
    constexpr std::uint8_t windowScale = 3;
    constexpr std::uint8_t sack = 5;
    constexpr std::uint8_t mptcp = 30;

    // Blocks that were captured whole; tshark subtracts the first three only.
    std::uint32_t sackSizes(ByteReader option, std::uint32_t length)
    {
        constexpr std::uint32_t blocks = 3;
        std::uint32_t sum = 0;
        for (std::uint32_t i = 0; i < blocks; ++i) {
            const std::uint32_t at = 2 + i * 8;
            if (at + 8 > length || !option.has(at + 8))
                break;
            sum += option.u32(at + 4) - option.u32(at);
        }
        return sum;
    }

} // namespace

// An end of options may be followed by zeros only; anything else ends the reading there.
bool TcpOptions::isCutBehindEnd(ByteReader options, std::uint32_t at, std::uint32_t length)
{
    for (; at < length; ++at) {
        if (!options.has(at + 1))
            return true;
        if (options.u8(at) != endOfOptions)
            return false;
    }
    return false;
}

void TcpOptions::take(std::uint8_t kind, ByteReader option, std::uint32_t size)
{
    constexpr std::uint8_t largestShift = 14;
    if (kind == sack) { // blocks that are whole count also where the option is not
        hasSack = true;
        sackBytes = sackSizes(option, size);
    }
    if (!option.has(size))
        return;
    if (kind == windowScale && size == 3)
        windowShift = std::min(option.u8(2), largestShift);
    if (kind == mptcp && size >= 3) {
        const unsigned subtype = option.u8(2) >> 4U;
        if (subtype < 8)
            mptcpSubtypes = static_cast<std::uint8_t>(mptcpSubtypes | (1U << subtype));
    }
}

TcpOptions TcpOptions::read(ByteReader options, std::uint32_t length)
{
    TcpOptions found;
    std::uint32_t at = 0;
    while (at < length && !found.isCut) {
        if (!options.has(at + 1)) {
            found.isCut = true;
            break;
        }
        const std::uint8_t kind = options.u8(at);
        if (kind == noOperation) {
            ++at;
            continue;
        }
        if (kind == endOfOptions) {
            found.isCut = isCutBehindEnd(options, at, length);
            break;
        }
        if (at + 2 > length)
            break;
        if (!options.has(at + 2)) {
            found.isCut = true;
            break;
        }
        const std::uint32_t size = options.u8(at + 1);
        if (size < 2 || at + size > length)
            break;
        found.take(kind, options.after(at), size);
        found.isCut = !options.has(at + size);
        at += size;
    }
    return found;
}

} // namespace remora::dissect
