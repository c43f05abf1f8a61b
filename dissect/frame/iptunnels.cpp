// SPDX-License-Identifier: GPL-3.0-or-later
// Encapsulations with an IP protocol number of their own: AH (RFC 4302), EtherIP (RFC 3378), the
// register messages of PIM (RFC 7761), L2TPv3 (RFC 3931).
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectByVersion(ByteReader bytes, Dissection &d)
{
    const unsigned version = bytes.has(1) ? bytes.u8(0) >> 4U : 0;
    if (version == 4)
        dissectIpv4(bytes, d);
    else if (version == 6)
        dissectIpv6(bytes, d);
}

void dissectAuthenticationHeader(ByteReader bytes, Dissection &d)
{
    if (!bytes.has(2)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const std::uint32_t length = 8 + bytes.u8(1) * 4U;
    if (d.enterNamed("Authentication Header", length, bytes))
        dissectIpPayload(bytes.u8(0), bytes.after(length), d);
}

void dissectEtherIp(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t length = 2;
    if (d.enterNamed("Ethernet over IP", length, bytes))
        dissectEthernet(bytes.after(length), d);
}

void dissectPim(ByteReader bytes, Dissection &d)
{
    constexpr std::uint8_t version2Register = 0x21;
    constexpr std::uint32_t length = 8;
    if (bytes.has(1) && bytes.u8(0) == version2Register
        && d.enterNamed("Protocol Independent Multicast", length, bytes))
        dissectByVersion(bytes.after(length), d);
}

// What a session carries is agreed upon in control messages, which tshark needs too.
void dissectL2tpOverIp(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t control = 0;
    if (bytes.has(4) && bytes.u32(0) != control)
        d.frame.noteUnknown(Oddity::UnknownIpProtocol, protocolL2tp);
}

} // namespace remora::dissect
