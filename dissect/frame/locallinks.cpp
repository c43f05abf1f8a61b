// SPDX-License-Identifier: GPL-3.0-or-later
// Links that carry LLC, SNAP or an EtherType behind their own addresses: FDDI, Token Ring, ARCNET,
// IP over Fibre Channel, FireWire and InfiniBand (tcpdump.org/linktypes.html).
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectFddi(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t length = 13;
    if (d.enterNamed("FDDI", length, bytes) && (bytes.u8(0) & 0xf0U) == 0x50)
        dissectLlc(bytes.after(length), d);
}

// IEEE 802.5; a source address with the highest bit set says that routing information follows.
void dissectTokenRing(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t fixed = 14;
    constexpr unsigned llc = 1;
    if (!d.enterNamed("Token Ring", fixed, bytes) || bytes.u8(1) >> 6U != llc)
        return;
    std::uint32_t length = fixed;
    if ((bytes.u8(8) & 0x80U) != 0) {
        if (!bytes.has(fixed + 1)) {
            d.frame.note(Oddity::HeaderCutOff);
            return;
        }
        length += bytes.u8(fixed) & 0x1fU;
    }
    dissectLlc(bytes.after(length), d);
}

namespace {

    // RFC 1201, RFC 1051 and RFC 2497. `at`: where the protocol stands.
    void dissectArcnetAt(std::uint32_t at, ByteReader bytes, Dissection &d)
    {
        constexpr std::uint8_t plainIp = 0xf0;
        constexpr std::uint8_t ip = 0xd4;
        constexpr std::uint8_t ipv6 = 0xc4;
        constexpr std::uint8_t exception = 0xff; // four bytes more, for lengths that cannot be sent
        constexpr std::uint32_t splitHeader = 3;
        if (!d.enterNamed("ARCNET", at + 1, bytes))
            return;
        const std::uint8_t protocol = bytes.u8(at);
        bytes = bytes.after(at + 1);
        if (protocol == plainIp) {
            dissectIpv4(bytes, d);
            return;
        }
        if (protocol != ip && protocol != ipv6)
            return;
        if (bytes.has(1) && bytes.u8(0) == exception)
            bytes = bytes.after(4);
        if (!bytes.has(splitHeader)) {
            d.frame.note(Oddity::HeaderCutOff);
            return;
        }
        const bool isLaterPart = (bytes.u8(0) & 1U) == 0 && bytes.u8(0) != 0;
        if (isLaterPart)
            return;
        if (protocol == ip)
            dissectIpv4(bytes.after(splitHeader), d);
        else
            dissectIpv6(bytes.after(splitHeader), d);
    }

} // namespace

void dissectArcnet(ByteReader bytes, Dissection &d) { dissectArcnetAt(2, bytes, d); }

void dissectArcnetLinux(ByteReader bytes, Dissection &d) { dissectArcnetAt(4, bytes, d); }

void dissectFibreChannelIp(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t length = 16;
    if (d.enterNamed("IP over Fibre Channel", length, bytes))
        dissectLlc(bytes.after(length), d);
}

void dissectFireWire(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t length = 18;
    if (d.enterNamed("IP over FireWire", length, bytes))
        dissectEtherType(bytes.u16(16), bytes.after(length), d);
}

void dissectIpOverInfiniBand(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t routing = 40;
    constexpr std::uint32_t length = 44;
    if (d.enterNamed("IP over InfiniBand", length, bytes))
        dissectEtherType(bytes.u16(routing), bytes.after(length), d);
}

void dissectSymantec(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t length = 44;
    if (d.enterNamed("Symantec Enterprise Firewall", length, bytes))
        dissectEtherType(bytes.u16(6), bytes.after(length), d);
}

} // namespace remora::dissect
