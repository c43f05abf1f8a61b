// SPDX-License-Identifier: GPL-3.0-or-later
// Headers of capture programs that say which link-layer header follows: PPI, PKTAP, exported PDUs
// (tcpdump.org/linktypes.html). Their numbers are little-endian where nothing else is said.
#include <string_view>

#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    std::uint32_t littleEndian32(ByteReader bytes, std::uint32_t at)
    {
        return __builtin_bswap32(bytes.u32(at));
    }

    void dissectInner(std::uint32_t link, ByteReader bytes, Dissection &d)
    {
        if (link <= 0xffffU)
            dissectLink(static_cast<LinkType>(link), bytes, d);
        else
            d.frame.noteUnknown(Oddity::UnknownLinkType, link);
    }

} // namespace

void dissectPpi(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t fixed = 8;
    if (!bytes.has(fixed)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const std::uint32_t length = littleEndian32(bytes, 0) >> 16U;
    if (d.enterNamed("Per-Packet Information", std::max(length, fixed), bytes))
        dissectInner(littleEndian32(bytes, 4), bytes.after(std::max(length, fixed)), d);
}

void dissectPktap(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t fixed = 108;
    constexpr std::uint32_t packet = 1;
    if (!bytes.has(fixed)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const std::uint32_t length = littleEndian32(bytes, 0);
    const bool carriesPacket = length >= fixed && littleEndian32(bytes, 4) == packet;
    if (carriesPacket && d.enterNamed("PKTAP", length, bytes))
        dissectInner(littleEndian32(bytes, 8), bytes.after(length), d);
}

void dissectExportedPdu(ByteReader bytes, Dissection &d)
{
    constexpr std::uint16_t endOfTags = 0;
    constexpr std::uint16_t protocolName = 12;
    std::string_view name;
    const ByteReader whole = bytes;
    for (;;) { // tags and their lengths are big-endian
        if (!bytes.has(4)) {
            d.frame.note(Oddity::HeaderCutOff);
            return;
        }
        const std::uint16_t tag = bytes.u16(0);
        const std::uint16_t length = bytes.u16(2);
        if (tag == protocolName && bytes.has(4U + length))
            name = {reinterpret_cast<const char *>(bytes.data()) + 4, length};
        bytes = bytes.after(4U + length);
        if (tag == endOfTags)
            break;
    }
    if (!d.enterNamed("Exported PDU", whole.captured() - bytes.captured(), whole))
        return;
    name = name.substr(0, name.find('\0'));
    if (name == "ip")
        dissectIpv4(bytes, d);
    else if (name == "ipv6")
        dissectIpv6(bytes, d);
    else if (name == "eth" || name == "eth_withoutfcs" || name == "eth_maybefcs")
        dissectEthernet(bytes, d);
}

} // namespace remora::dissect
