// SPDX-License-Identifier: GPL-3.0-or-later
// Data frames of IEEE 802.11, and radiotap in front of them (radiotap.org).
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectWireless(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t threeAddresses = 24;
    constexpr unsigned dataType = 2;
    if (!bytes.has(threeAddresses)) {
        // Acknowledgements and the like are shorter by their nature.
        if (bytes.reported() >= threeAddresses)
            d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    d.enter(LayerKind::Wireless, bytes);
    const unsigned control = bytes.u8(0);
    const unsigned flags = bytes.u8(1);
    const unsigned subtype = control >> 4U;
    const bool carriesNothing = (subtype & 4U) != 0;
    const bool isProtected = (flags & 0x40U) != 0;
    if (((control >> 2U) & 3U) != dataType || carriesNothing || isProtected)
        return;
    std::uint32_t length = threeAddresses;
    if ((flags & 3U) == 3) // from one access point to another
        length += 6;
    if ((subtype & 8U) != 0) { // quality of service
        const bool isAggregate = bytes.has(length + 2) && (bytes.u8(length) & 0x80U) != 0;
        if (isAggregate) // several packets in one
            return;
        length += 2;
        if ((flags & 0x80U) != 0) // HT control
            length += 4;
    }
    if (bytes.has(length))
        dissectLlc(bytes.after(length), d);
    else
        d.frame.note(Oddity::HeaderCutOff);
}

void dissectRadiotap(ByteReader bytes, Dissection &d)
{
    if (!bytes.has(4)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    d.enter(LayerKind::Radiotap, bytes);
    const std::uint32_t length = bytes.u8(2) | static_cast<unsigned>(bytes.u8(3)) << 8U;
    if (bytes.has(length) && length >= 8)
        dissectWireless(bytes.after(length), d);
    else
        d.frame.note(Oddity::HeaderCutOff);
}

} // namespace remora::dissect
