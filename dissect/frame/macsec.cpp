// SPDX-License-Identifier: GPL-3.0-or-later
// IEEE 802.1AE.
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectMacsec(ByteReader bytes, Dissection &d)
{
    constexpr unsigned hasChannel = 0x20;
    constexpr unsigned isEncryptedOrChanged = 0x0c;
    constexpr std::uint32_t checkValue = 16;
    if (!bytes.has(1)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const std::uint32_t length = (bytes.u8(0) & hasChannel) != 0 ? 14 : 6;
    if (!d.enterNamed("MACsec", length, bytes))
        return;
    const ByteReader inner = bytes.after(length);
    if ((bytes.u8(0) & isEncryptedOrChanged) != 0)
        return;
    // tshark reads none of a frame of which no more was captured than header and check value take.
    if (!inner.has(checkValue + 1)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    dissectEtherType(inner.u16(0), inner.limitedTo(inner.reported() - checkValue).after(2), d);
}

} // namespace remora::dissect
