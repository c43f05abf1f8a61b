// SPDX-License-Identifier: GPL-3.0-or-later
// What capture programs put in front of IEEE 802.11: radiotap (radiotap.org), Prism and AVS
// (tcpdump.org/linktypes.html).
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    std::uint32_t littleEndian32(ByteReader bytes, std::uint32_t at)
    {
        return __builtin_bswap32(bytes.u32(at));
    }

    // Which fields there are, in words of which the highest bit says that another follows. The
    // flags come second, behind a time of 8 bytes. `length`: of the header, all of it captured.
    bool saysPadded(ByteReader bytes, std::uint32_t length)
    {
        constexpr std::uint32_t hasTime = 1;
        constexpr std::uint32_t hasFlags = 2;
        constexpr std::uint32_t another = 0x80000000;
        constexpr unsigned padded = 0x20;
        const std::uint32_t present = littleEndian32(bytes, 4);
        if ((present & hasFlags) == 0)
            return false;
        std::uint32_t at = 4;
        do {
            if (at + 4 > length)
                return false;
            at += 4;
        } while ((littleEndian32(bytes, at - 4) & another) != 0);
        if ((present & hasTime) != 0)
            at = ((at + 7U) & ~7U) + 8U;
        return at < length && (bytes.u8(at) & padded) != 0;
    }

    // Of both versions.
    bool isAvs(ByteReader bytes)
    {
        return bytes.has(8) && (bytes.u32(0) == 0x80211001 || bytes.u32(0) == 0x80211002);
    }

} // namespace

void dissectRadiotap(ByteReader bytes, Dissection &d)
{
    if (!bytes.has(4)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    d.enter(LayerKind::Radiotap, bytes);
    const std::uint32_t length = bytes.u8(2) | static_cast<unsigned>(bytes.u8(3)) << 8U;
    if (!bytes.has(length) || length < 8)
        d.frame.note(Oddity::HeaderCutOff);
    else if (saysPadded(bytes, length))
        dissectPaddedWireless(bytes.after(length), d);
    else
        dissectWireless(bytes.after(length), d);
}

void dissectAvs(ByteReader bytes, Dissection &d)
{
    if (!bytes.has(8)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const std::uint32_t length = bytes.u32(4);
    if (length >= 8 && d.enterNamed("AVS WLAN header", length, bytes))
        dissectWireless(bytes.after(length), d);
}

// Drivers put AVS headers, or none, behind the same number.
void dissectPrism(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t length = 144;
    constexpr std::uint32_t withRates = 0x41;
    constexpr std::uint32_t withSignal = 0x44;
    if (isAvs(bytes)) {
        dissectAvs(bytes, d);
        return;
    }
    if (!bytes.has(4)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    // The byte order is that of the machine that captured.
    const std::uint32_t code = bytes.u32(0) > 0xffffU ? littleEndian32(bytes, 0) : bytes.u32(0);
    if (code != withRates && code != withSignal)
        dissectWireless(bytes, d);
    else if (d.enterNamed("Prism capture header", length, bytes))
        dissectWireless(bytes.after(length), d);
}

} // namespace remora::dissect
