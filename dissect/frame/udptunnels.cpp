// SPDX-License-Identifier: GPL-3.0-or-later
// Packets that travel in UDP: VXLAN (RFC 7348), GENEVE (RFC 8926), GTP-U (3GPP TS 29.281).
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    constexpr std::uint16_t vxlanPort = 4789;
    constexpr std::uint16_t genevePort = 6081;
    constexpr std::uint16_t gtpPort = 2152;

    void dissectVxlan(ByteReader bytes, Dissection &d)
    {
        constexpr std::uint32_t headerLength = 8;
        if (bytes.has(headerLength))
            dissectEthernet(bytes.after(headerLength), d);
    }

    void dissectGeneve(ByteReader bytes, Dissection &d)
    {
        constexpr std::uint32_t headerLength = 8;
        if (!bytes.has(headerLength) || (bytes.u8(0) >> 6U) != 0)
            return;
        const std::uint32_t options = (bytes.u8(0) & 0x3fU) * 4U;
        if (bytes.has(headerLength + options))
            dissectEtherType(bytes.u16(2), bytes.after(headerLength + options), d);
    }

    // Extension headers count their length in units of four bytes and end with the next one's type.
    std::uint32_t gtpHeaderLength(ByteReader bytes)
    {
        constexpr std::uint32_t fixed = 8;
        constexpr unsigned optional = 0x07;
        constexpr unsigned hasExtension = 0x04;
        if ((bytes.u8(0) & optional) == 0)
            return fixed;
        std::uint32_t length = fixed + 4;
        if ((bytes.u8(0) & hasExtension) == 0 || !bytes.has(length))
            return length;
        std::uint8_t next = bytes.u8(length - 1);
        while (next != 0 && bytes.has(length + 1)) {
            const std::uint32_t size = bytes.u8(length) * 4U;
            if (size == 0 || !bytes.has(length + size))
                break;
            length += size;
            next = bytes.u8(length - 1);
        }
        return length;
    }

    void dissectGtp(ByteReader bytes, Dissection &d)
    {
        constexpr std::uint8_t userPacket = 255;
        const bool isVersion1 = bytes.has(8) && (bytes.u8(0) >> 4U) == 3;
        if (!isVersion1 || bytes.u8(1) != userPacket)
            return;
        const std::uint32_t length = gtpHeaderLength(bytes);
        if (!bytes.has(length + 1))
            return;
        const unsigned version = bytes.u8(length) >> 4U;
        if (version == 4)
            dissectIpv4(bytes.after(length), d);
        else if (version == 6)
            dissectIpv6(bytes.after(length), d);
    }

} // namespace

bool mayCarryPacket(std::uint16_t source, std::uint16_t destination)
{
    for (const std::uint16_t port : {vxlanPort, genevePort, gtpPort}) {
        if (source == port || destination == port)
            return true;
    }
    return false;
}

void dissectUdpTunnel(ByteReader bytes, Dissection &d)
{
    // Behind these ports may be anything else: what does not read as a packet is left alone.
    const auto isPort = [&](std::uint16_t port) {
        return d.frame.destination.port == port || d.frame.source.port == port;
    };
    if (isPort(vxlanPort)) {
        d.enter(LayerKind::Vxlan, bytes);
        dissectVxlan(bytes, d);
    } else if (isPort(genevePort)) {
        d.enter(LayerKind::Geneve, bytes);
        dissectGeneve(bytes, d);
    } else if (isPort(gtpPort)) {
        d.enter(LayerKind::Gtp, bytes);
        dissectGtp(bytes, d);
    }
}

} // namespace remora::dissect
