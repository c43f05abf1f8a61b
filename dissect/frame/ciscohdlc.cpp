// SPDX-License-Identifier: GPL-3.0-or-later
// Cisco HDLC: address, control, and a type that is mostly an EtherType.
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectCiscoHdlc(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t length = 4;
    if (!bytes.has(length)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    d.enter(LayerKind::CiscoHdlc, bytes);
    dissectHdlcType(bytes.u16(2), bytes.after(length), d);
}

void dissectHdlcType(std::uint16_t type, ByteReader bytes, Dissection &d)
{
    switch (type) {
    case 0x0800:
    case 0x6558:
    case 0x86dd:
    case 0x8847:
    case 0x8848:
        dissectEtherType(type, bytes, d);
        return;
    default: // tshark knows no tags here
        if (type >= 0x0600 && !isKnownEtherType(type))
            d.frame.noteUnknown(Oddity::UnknownEtherType, type);
        return;
    }
}

} // namespace remora::dissect
