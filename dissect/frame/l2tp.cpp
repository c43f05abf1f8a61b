// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 2661: version 2 carries PPP. What version 3 carries (RFC 3931) is agreed upon in control
// messages, which tshark needs too.
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectL2tp(ByteReader bytes, Dissection &d)
{
    constexpr unsigned isControl = 0x8000;
    constexpr unsigned hasLength = 0x4000;
    constexpr unsigned hasSequence = 0x0800;
    constexpr unsigned hasOffset = 0x0200;
    if (!bytes.has(2) || (bytes.u16(0) & isControl) != 0)
        return;
    const unsigned flags = bytes.u16(0);
    if ((flags & 0x0fU) == 3) {
        d.frame.noteUnknown(Oddity::UnreadUdpTunnel, 1701);
        return;
    }
    if ((flags & 0x0fU) != 2)
        return;
    std::uint32_t length = 6;
    length += (flags & hasLength) != 0 ? 2 : 0;
    length += (flags & hasSequence) != 0 ? 4 : 0;
    if ((flags & hasOffset) != 0) {
        if (!bytes.has(length + 2))
            return;
        length += 2U + bytes.u16(length);
    }
    if (d.enterNamed("Layer 2 Tunneling Protocol", length, bytes))
        dissectPpp(bytes.after(length), d);
}

} // namespace remora::dissect
