// SPDX-License-Identifier: GPL-3.0-or-later
// Network layer protocol identifiers (ISO/IEC TR 9577), as RFC 2427 uses them.
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectNlpid(ByteReader bytes, Dissection &d)
{
    constexpr std::uint8_t snap = 0x80;
    constexpr std::uint8_t ipv6 = 0x8e;
    constexpr std::uint8_t ipv4 = 0xcc;
    constexpr std::uint8_t ppp = 0xcf;
    constexpr std::uint32_t snapLength = 6;
    if (!bytes.has(1)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    switch (bytes.u8(0)) {
    case ipv4:
        dissectIpv4(bytes.after(1), d);
        return;
    case ipv6:
        dissectIpv6(bytes.after(1), d);
        return;
    case ppp:
        dissectPpp(bytes.after(1), d);
        return;
    case snap:
        if (bytes.has(snapLength))
            dissectSnap(bytes.u32(0) & 0xffffffU, bytes.u16(4), bytes.after(snapLength), d);
        else
            d.frame.note(Oddity::HeaderCutOff);
        return;
    default:
        return;
    }
}

void dissectSnap(
    std::uint32_t organization, std::uint16_t protocol, ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t bridgeTunnel = 0x0000f8; // IEEE 802.1H: an EtherType as well
    constexpr std::uint32_t bridged = 0x0080c2; // RFC 2427 and RFC 2684
    constexpr std::uint16_t ethernetWithCheck = 1;
    constexpr std::uint16_t ethernet = 7;
    constexpr std::uint32_t checkSequence = 4;
    if (organization == 0 || organization == bridgeTunnel) {
        dissectEtherType(protocol, bytes, d);
    } else if (organization == bridged && protocol == ethernet) {
        dissectEthernet(bytes, d);
    } else if (organization == bridged && protocol == ethernetWithCheck) {
        if (bytes.reported() > checkSequence)
            dissectEthernet(bytes.limitedTo(bytes.reported() - checkSequence), d);
    }
}

} // namespace remora::dissect
