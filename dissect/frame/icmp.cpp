// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 792 and RFC 4443.
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    constexpr std::uint8_t redirect = 5;

    bool quotesPacket(std::uint8_t type, bool v6)
    {
        if (v6)
            return type >= 1 && type <= 4;
        return type == 3 || type == 4 || type == redirect || type == 11 || type == 12;
    }

    // RFC 792 asks for the header and eight bytes; tshark reads no more of what a redirect quotes.
    ByteReader quotedByRedirect(ByteReader packet)
    {
        constexpr std::uint32_t ofPayload = 8;
        return packet.has(1) ? packet.limitedTo((packet.u8(0) & 0x0fU) * 4U + ofPayload) : packet;
    }

} // namespace

void dissectIcmp(ByteReader bytes, bool v6, Dissection &d)
{
    constexpr std::uint32_t headerLength = 8;
    d.enter(v6 ? LayerKind::Icmpv6 : LayerKind::Icmp, bytes);
    if (!bytes.has(headerLength) || !quotesPacket(bytes.u8(0), v6))
        return;
    const OddityMask oddities = d.frame.oddities;
    const std::uint8_t headers = d.frame.ipHeaders;
    Dissection inner{d.frame, nullptr, d.depth, !v6};
    inner.trace = d.trace;
    inner.named = d.named;
    inner.tracesCut = d.tracesCut;
    const ByteReader packet = bytes.after(headerLength);
    if (v6)
        dissectIpv6(packet, inner);
    else
        dissectIpv4(bytes.u8(0) == redirect ? quotedByRedirect(packet) : packet, inner);
    // What the quoted header says stands in front of what the outer one said, as far as it was
    // captured (tcp-analysis 2.8 for TCP; tshark does the same with every other protocol).
    d.frame.quoted = d.frame.ipHeaders > headers;
    d.frame.tcp.length.reset();
    d.frame.oddities = oddities; // a quotation is short by its nature
}

} // namespace remora::dissect
