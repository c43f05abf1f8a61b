// SPDX-License-Identifier: GPL-3.0-or-later
// Mirrored Ethernet frames in GRE: draft-foschiano-erspan.
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectErspan1(ByteReader bytes, Dissection &d)
{
    if (d.enterNamed("ERSPAN", 0, bytes))
        dissectEthernet(bytes, d);
}

// The version says which header it is, not the protocol type of GRE.
void dissectErspan(ByteReader bytes, Dissection &d)
{
    constexpr unsigned version2 = 1;
    constexpr unsigned version3 = 2;
    constexpr std::uint32_t length2 = 8;
    constexpr std::uint32_t length3 = 12;
    constexpr std::uint32_t subheader = 8;
    if (!bytes.has(1)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const unsigned version = bytes.u8(0) >> 4U;
    if (version != version2 && version != version3)
        return;
    std::uint32_t length = length2;
    if (version == version3) {
        if (!bytes.has(length3)) {
            d.frame.note(Oddity::HeaderCutOff);
            return;
        }
        const bool isEthernet = (bytes.u8(10) >> 2U & 0x1fU) == 0;
        if (!isEthernet)
            return;
        length = length3 + ((bytes.u8(11) & 1U) != 0 ? subheader : 0);
    }
    if (d.enterNamed("ERSPAN", length, bytes))
        dissectEthernet(bytes.after(length), d);
}

} // namespace remora::dissect
