// SPDX-License-Identifier: GPL-3.0-or-later
// ATM of which the cells are joined: SunATM (tcpdump.org/linktypes/LINKTYPE_SUNATM.html), RFC 2684.
#include "dissect/frame/layers.h"

namespace remora::dissect {

// Some captures do not say what they carry: LLC is known by its SNAP header.
void dissectAtmPayload(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t snap = 0xaaaa03;
    if (bytes.has(4) && bytes.u32(0) >> 8U == snap)
        dissectLlc(bytes, d);
}

void dissectSunAtm(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t length = 4;
    constexpr std::uint32_t lanEmulationClient = 2;
    constexpr unsigned lanEmulation = 1;
    constexpr unsigned llc = 2;
    constexpr unsigned ilmi = 5;
    constexpr unsigned signalling = 6;
    if (!d.enterNamed("SunATM", length, bytes))
        return;
    const unsigned traffic = bytes.u8(0) & 0x0fU;
    if (traffic == lanEmulation)
        dissectEthernet(bytes.after(length + lanEmulationClient), d);
    else if (traffic == llc)
        dissectLlc(bytes.after(length), d);
    else if (traffic != ilmi && traffic != signalling)
        dissectAtmPayload(bytes.after(length), d);
}

} // namespace remora::dissect
