// SPDX-License-Identifier: GPL-3.0-or-later
// Link-layer headers, as tcpdump.org/linktypes.html describes them.
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    constexpr std::uint16_t etherIpv4 = 0x0800;
    constexpr std::uint16_t etherIpv6 = 0x86dd;
    constexpr std::uint16_t etherVlan = 0x8100; // IEEE 802.1Q
    constexpr std::uint16_t etherServiceVlan = 0x88a8; // IEEE 802.1ad
    constexpr std::uint16_t etherOldQinQ = 0x9100;
    constexpr std::uint16_t leastType = 0x0600; // below, the field is the frame's length

    // LINKTYPE_NULL and LINKTYPE_LOOP: four bytes of address family, whose byte order and values
    // depend on the machine that captured. Which version it is the IP header says as well.
    bool isIpFamily(std::uint32_t family)
    {
        const std::uint32_t known = family > 0xffff ? __builtin_bswap32(family) : family;
        return known == 2 || known == 24 || known == 28 || known == 30;
    }

    void dissectBsdLoopback(ByteReader bytes, Dissection &d)
    {
        if (!bytes.has(5)) {
            d.frame.note(Oddity::HeaderCutOff);
            return;
        }
        constexpr std::uint16_t pppAddressAndControl = 0xff03;
        const std::uint32_t family = bytes.u32(0);
        if (bytes.u16(0) == pppAddressAndControl) {
            dissectPpp(bytes, d);
            return;
        }
        d.enter(LayerKind::Loopback, bytes);
        if (family >= leastType && family <= 0xffff) // some have an EtherType here
            dissectEtherType(static_cast<std::uint16_t>(family), bytes.after(4), d);
        else if (isIpFamily(family))
            dissectIp(bytes.after(4), d);
    }

    void dissectCooked(ByteReader bytes, std::uint32_t hardwareAt, std::uint32_t protocolAt,
        std::uint32_t headerLength, Dissection &d)
    {
        if (bytes.has(headerLength))
            dissectCookedPayload(
                bytes.u16(hardwareAt), bytes.u16(protocolAt), bytes.after(headerLength), d);
        else
            d.frame.note(Oddity::HeaderCutOff);
    }

} // namespace

void dissectEthernet(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t headerLength = 14;
    if (++d.ethernetDepth > deepestNesting)
        return;
    if (!bytes.has(headerLength)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    d.enter(LayerKind::Ethernet, bytes);
    const std::uint16_t type = bytes.u16(12);
    if (type < leastType)
        dissectLlc(bytes.after(headerLength).limitedTo(type), d);
    else
        dissectEtherType(type, bytes.after(headerLength), d);
}

void dissectEtherType(std::uint16_t type, ByteReader bytes, Dissection &d)
{
    bool isTagged = false;
    while (type == etherVlan || type == etherServiceVlan || type == etherOldQinQ) {
        if (!bytes.has(4)) {
            d.frame.note(Oddity::HeaderCutOff);
            d.enterCut(LayerKind::Vlan, bytes);
            return;
        }
        d.enter(LayerKind::Vlan, bytes);
        isTagged = true;
        type = bytes.u16(2);
        bytes = bytes.after(4);
    }
    if (type < leastType && isTagged) { // its length, as without tags
        dissectLlc(bytes.limitedTo(type), d);
        return;
    }
    switch (type) {
    case etherIpv4:
        dissectIpv4(bytes, d);
        return;
    case etherIpv6:
        dissectIpv6(bytes, d);
        return;
    default:
        dissectOtherEtherType(type, bytes, d);
        return;
    }
}

void dissectLink(LinkType link, ByteReader bytes, Dissection &d)
{
    switch (link) {
    case LinkType::Ethernet:
        dissectEthernet(bytes, d);
        return;
    case LinkType::LinuxCooked:
        d.enter(LayerKind::Cooked, bytes);
        dissectCooked(bytes, 2, 14, 16, d);
        return;
    case LinkType::LinuxCooked2:
        d.enter(LayerKind::Cooked2, bytes);
        dissectCooked(bytes, 8, 0, 20, d);
        return;
    case LinkType::CiscoHdlc:
        dissectCiscoHdlc(bytes, d);
        return;
    case LinkType::Ppp:
    case LinkType::PppInHdlc:
        dissectPppLink(bytes, d);
        return;
    case LinkType::PppoeSession:
        dissectPppoeSession(bytes, d);
        return;
    case LinkType::Wireless:
        dissectWireless(bytes, d);
        return;
    case LinkType::Radiotap:
        dissectRadiotap(bytes, d);
        return;
    case LinkType::Null:
    case LinkType::Loop:
        dissectBsdLoopback(bytes, d);
        return;
    case LinkType::RawBsd:
    case LinkType::RawOpenBsd:
    case LinkType::Raw:
        dissectIp(bytes, d);
        return;
    case LinkType::Ipv4:
        dissectIpv4(bytes, d);
        return;
    case LinkType::Ipv6:
        dissectIpv6(bytes, d);
        return;
    }
    dissectOtherLink(link, bytes, d);
}

} // namespace remora::dissect
