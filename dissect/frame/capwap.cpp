// SPDX-License-Identifier: GPL-3.0-or-later
// Data of CAPWAP (RFC 5415): Ethernet frames, or those of IEEE 802.11 with the bytes of their frame
// control swapped, as access points send them. Fragments are not joined.
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectCapwap(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t fixed = 8;
    constexpr unsigned encrypted = 1;
    constexpr unsigned isWireless = 0x01; // of the third byte, the others of the fourth
    constexpr unsigned isFragment = 0x80;
    constexpr unsigned isLastFragment = 0x40;
    constexpr unsigned keepAlive = 0x08;
    if (!bytes.has(fixed) || (bytes.u8(0) & 0x0fU) == encrypted)
        return;
    const unsigned flags = bytes.u8(3);
    const bool isWholeInOne
        = (flags & isFragment) == 0 || ((flags & isLastFragment) != 0 && bytes.u16(6) >> 3U == 0);
    const std::uint32_t length = (bytes.u8(1) >> 3U) * 4U;
    if (!isWholeInOne || (flags & keepAlive) != 0 || length < fixed)
        return;
    if (!d.enterNamed("CAPWAP data", length, bytes))
        return;
    if ((bytes.u8(2) & isWireless) != 0)
        dissectSwappedWireless(bytes.after(length), d);
    else
        dissectEthernet(bytes.after(length), d);
}

} // namespace remora::dissect
