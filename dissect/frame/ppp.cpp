// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 1661, its framing in RFC 1662 and over Ethernet in RFC 2516.
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectPpp(ByteReader bytes, Dissection &d)
{
    constexpr std::uint16_t addressAndControl = 0xff03;
    constexpr std::uint16_t ipv4 = 0x0021;
    constexpr std::uint16_t ipv6 = 0x0057;
    constexpr std::uint16_t mplsUnicast = 0x0281;
    if (bytes.has(2) && bytes.u16(0) == addressAndControl)
        bytes = bytes.after(2);
    if (!bytes.has(2)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    d.enter(LayerKind::Ppp, bytes);
    // A protocol number ends with the first odd byte.
    const bool isShort = (bytes.u8(0) & 1U) != 0;
    const std::uint16_t protocol = isShort ? bytes.u8(0) : bytes.u16(0);
    const ByteReader payload = bytes.after(isShort ? 1 : 2);
    if (protocol == ipv4)
        dissectIpv4(payload, d);
    else if (protocol == ipv6)
        dissectIpv6(payload, d);
    else if (protocol == mplsUnicast)
        dissectMpls(payload, d);
}

void dissectPppoeSession(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t headerLength = 6;
    if (!bytes.has(headerLength)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    d.enter(LayerKind::Pppoe, bytes);
    dissectPpp(bytes.after(headerLength).limitedTo(bytes.u16(4)), d);
}

} // namespace remora::dissect
