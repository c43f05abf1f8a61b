// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 2784 and 2890, with the source routes of RFC 1701; version 1, which carries PPP, in RFC 2637.
// Not every EtherType is a payload: tags of Ethernet, for example, stand in whole frames only.
#include "dissect/frame/numbertable.h"

namespace remora::dissect {

namespace {

    constexpr std::uint16_t hasChecksum = 0x8000;
    constexpr std::uint16_t hasRouting = 0x4000;
    constexpr std::uint16_t hasKey = 0x2000;
    constexpr std::uint16_t hasSequence = 0x1000;
    constexpr std::uint16_t hasAcknowledgment = 0x0080;
    constexpr std::uint16_t version = 0x0007;
    constexpr std::uint16_t erspan = 0x88be;

    // The second version of WCCP puts a header of its own in front of the packet, the first one
    // none.
    void dissectWccp(ByteReader bytes, Dissection &d)
    {
        constexpr std::uint32_t redirect = 4;
        if (bytes.has(1) && bytes.u8(0) >> 4U == 4)
            dissectIpv4(bytes, d);
        else if (d.enterNamed("WCCP redirect header", redirect, bytes))
            dissectIpv4(bytes.after(redirect), d);
    }

    constexpr auto protocols = std::to_array<NumberedLayer>({
        {0x0000}, // keepalives
        {0x00fe}, // OSI
        {0x0101}, // bonding
        {0x0800, dissectIpv4},
        {0x0806}, // ARP
        {0x2000}, // Cisco discovery
        {0x2001}, // NHRP
        {0x22eb, dissectErspan},
        {0x6400, dissectEthernet},
        {0x6558, dissectEthernet},
        {0x6559, dissectFrameRelay},
        {0x8137}, // IPX
        {0x8200, dissectWireless}, // Aruba, by queue
        {0x8210, dissectWireless},
        {0x8220, dissectWireless},
        {0x8230, dissectWireless},
        {0x8240, dissectWireless},
        {0x8250, dissectWireless},
        {0x8260, dissectWireless},
        {0x8270, dissectWireless},
        {0x8280, dissectWireless},
        {0x8290, dissectWireless},
        {0x82a0, dissectWireless},
        {0x82b0, dissectWireless},
        {0x82c0, dissectWireless},
        {0x82d0, dissectWireless},
        {0x82e0, dissectWireless},
        {0x82f0, dissectWireless},
        {0x8300, dissectWireless},
        {0x8310, dissectWireless},
        {0x8320, dissectWireless},
        {0x8330, dissectWireless},
        {0x8340, dissectWireless},
        {0x8350, dissectWireless},
        {0x8360, dissectWireless},
        {0x8370, dissectWireless},
        {0x86dd, dissectIpv6},
        {0x880b, dissectPpp},
        {0x883e, dissectWccp},
        {0x8847, dissectMpls},
        {0x8848, dissectMpls},
        {erspan, dissectErspan},
        {0x894f, dissectNsh},
    });
    static_assert(rises(protocols));

    // Behind checksum and offset, key and sequence number: routes until an empty one.
    std::uint32_t endOfRoutes(ByteReader bytes, std::uint32_t at)
    {
        while (bytes.has(at + 4)) {
            const std::uint32_t length = bytes.u8(at + 3);
            const bool isLast = bytes.u16(at) == 0 && length == 0;
            at += 4 + length;
            if (isLast)
                break;
        }
        return at;
    }

    std::uint32_t headerLength(ByteReader bytes)
    {
        const std::uint16_t flags = bytes.u16(0);
        std::uint32_t length = 4;
        length += (flags & (hasChecksum | hasRouting)) != 0 ? 4 : 0;
        length += (flags & hasKey) != 0 ? 4 : 0;
        length += (flags & hasSequence) != 0 ? 4 : 0;
        length += (flags & version) == 1 && (flags & hasAcknowledgment) != 0 ? 4 : 0;
        return (flags & hasRouting) != 0 ? endOfRoutes(bytes, length) : length;
    }

} // namespace

void dissectGre(ByteReader bytes, Dissection &d)
{
    if (!bytes.has(4)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const std::uint32_t length = headerLength(bytes);
    d.enter(LayerKind::Gre, bytes);
    if (!bytes.has(length)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const std::uint16_t protocol = bytes.u16(2);
    const bool isErspan1 = protocol == erspan && (bytes.u16(0) & hasSequence) == 0;
    if (isErspan1)
        dissectErspan1(bytes.after(length), d);
    else
        readNumbered(protocols, protocol, Oddity::UnknownGreProtocol, bytes.after(length), d);
}

} // namespace remora::dissect
