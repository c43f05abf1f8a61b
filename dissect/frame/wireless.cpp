// SPDX-License-Identifier: GPL-3.0-or-later
// Data frames of IEEE 802.11.
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    constexpr std::uint32_t threeAddresses = 24;

    // Several packets in one frame, each behind addresses and its length, at multiples of 4 bytes.
    void dissectAggregate(ByteReader bytes, Dissection &d)
    {
        constexpr std::uint32_t headerLength = 14;
        constexpr int mostParts = 64;
        for (int part = 0; part < mostParts && bytes.has(headerLength); ++part) {
            const std::uint32_t length = bytes.u16(12);
            dissectLlc(bytes.after(headerLength).limitedTo(length), d);
            bytes = bytes.after((headerLength + length + 3U) & ~3U);
        }
    }

    // IEEE 802.11-2020, 9.2.4.7.3.
    std::uint32_t meshLength(ByteReader bytes, std::uint32_t at)
    {
        constexpr std::uint32_t fixed = 6;
        constexpr std::uint32_t address = 6;
        return bytes.has(at + 1) ? fixed + (bytes.u8(at) & 3U) * address : fixed;
    }

    // `frameControl`: as in the frame, its first byte above. `padded`: the header ends at a
    // multiple of 4.
    void dissectData(std::uint16_t frameControl, bool padded, ByteReader bytes, Dissection &d)
    {
        constexpr unsigned dataType = 2;
        d.enter(LayerKind::Wireless, bytes);
        const unsigned control = frameControl >> 8U;
        const unsigned flags = frameControl & 0xffU;
        const unsigned subtype = control >> 4U;
        const bool carriesNothing = (subtype & 4U) != 0;
        const bool isProtected = (flags & 0x40U) != 0;
        const bool isKnownVersion = (control & 3U) == 0;
        if (!isKnownVersion || ((control >> 2U) & 3U) != dataType || carriesNothing || isProtected)
            return;
        std::uint32_t length = threeAddresses;
        const bool betweenAccessPoints = (flags & 3U) == 3;
        if (betweenAccessPoints)
            length += 6;
        bool isAggregate = false;
        std::uint32_t mesh = 0;
        if ((subtype & 8U) != 0) { // quality of service
            isAggregate = bytes.has(length + 2) && (bytes.u8(length) & 0x80U) != 0;
            const bool isMesh
                = betweenAccessPoints && bytes.has(length + 2) && (bytes.u8(length + 1) & 1U) != 0;
            length += 2;
            if ((flags & 0x80U) != 0) // HT control
                length += 4;
            if (isMesh && !isAggregate)
                mesh = meshLength(bytes, length);
        }
        if (padded)
            length = (length + 3U) & ~3U;
        length += mesh;
        if (!bytes.has(length))
            d.frame.note(Oddity::HeaderCutOff);
        else if (isAggregate)
            dissectAggregate(bytes.after(length), d);
        else
            dissectLlc(bytes.after(length), d);
    }

    bool isWholeHeader(ByteReader bytes, Dissection &d)
    {
        if (bytes.has(threeAddresses))
            return true;
        // Acknowledgements and the like are shorter by their nature.
        if (bytes.reported() >= threeAddresses)
            d.frame.note(Oddity::HeaderCutOff);
        return false;
    }

} // namespace

void dissectWireless(ByteReader bytes, Dissection &d)
{
    if (isWholeHeader(bytes, d))
        dissectData(bytes.u16(0), false, bytes, d);
}

void dissectPaddedWireless(ByteReader bytes, Dissection &d)
{
    if (isWholeHeader(bytes, d))
        dissectData(bytes.u16(0), true, bytes, d);
}

void dissectSwappedWireless(ByteReader bytes, Dissection &d)
{
    if (isWholeHeader(bytes, d))
        dissectData(__builtin_bswap16(bytes.u16(0)), false, bytes, d);
}

} // namespace remora::dissect
