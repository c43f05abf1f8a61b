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
    constexpr std::uint16_t etherBridged = 0x6558; // a whole Ethernet frame in GRE or GENEVE
    constexpr std::uint16_t etherMpls = 0x8847;
    constexpr std::uint16_t etherMplsUpstream = 0x8848; // RFC 5332
    constexpr std::uint16_t etherPppoeSession = 0x8864;
    constexpr std::uint16_t leastType = 0x0600; // below, the field is the frame's length

    // LINKTYPE_NULL and LINKTYPE_LOOP: four bytes of address family, whose byte order and values
    // depend on the machine that captured. The version of the IP header says the same.
    void dissectBsdLoopback(ByteReader bytes, Dissection &d)
    {
        if (!bytes.has(5)) {
            d.frame.note(Oddity::HeaderCutOff);
            return;
        }
        d.enter(LayerKind::Loopback, bytes);
        dissectIp(bytes.after(4), d);
    }

    void dissectCooked(
        ByteReader bytes, std::uint32_t protocolAt, std::uint32_t headerLength, Dissection &d)
    {
        if (!bytes.has(headerLength)) {
            d.frame.note(Oddity::HeaderCutOff);
            return;
        }
        dissectEtherType(bytes.u16(protocolAt), bytes.after(headerLength), d);
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
    while (type == etherVlan || type == etherServiceVlan || type == etherOldQinQ) {
        if (!bytes.has(4)) {
            d.frame.note(Oddity::HeaderCutOff);
            return;
        }
        d.enter(LayerKind::Vlan, bytes);
        type = bytes.u16(2);
        bytes = bytes.after(4);
    }
    switch (type) {
    case etherIpv4:
        dissectIpv4(bytes, d);
        return;
    case etherIpv6:
        dissectIpv6(bytes, d);
        return;
    case etherMpls:
    case etherMplsUpstream:
        dissectMpls(bytes, d);
        return;
    case etherPppoeSession:
        dissectPppoeSession(bytes, d);
        return;
    case etherBridged:
        dissectEthernet(bytes, d);
        return;
    default:
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
        dissectCooked(bytes, 14, 16, d);
        return;
    case LinkType::LinuxCooked2:
        d.enter(LayerKind::Cooked2, bytes);
        dissectCooked(bytes, 0, 20, d);
        return;
    case LinkType::CiscoHdlc:
        d.enter(LayerKind::CiscoHdlc, bytes);
        dissectCooked(bytes, 2, 4, d);
        return;
    case LinkType::Ppp:
    case LinkType::PppInHdlc:
        dissectPpp(bytes, d);
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
    d.frame.note(Oddity::UnknownLinkType);
}

} // namespace remora::dissect
