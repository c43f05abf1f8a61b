// SPDX-License-Identifier: GPL-3.0-or-later
// What packet filters and tunnels hand to a capture: NFLOG, PFLOG, ENC, IPNET
// (tcpdump.org/linktypes.html).
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    std::uint32_t littleEndian16(ByteReader bytes, std::uint32_t at)
    {
        return bytes.u8(at) | static_cast<std::uint32_t>(bytes.u8(at + 1)) << 8U;
    }

    struct NflogParts {
        std::optional<ByteReader> payload;
        std::uint16_t etherType = 0;
    };

    // Each part has its length, itself included, and its kind; the next one begins at a multiple
    // of 4.
    NflogParts partsOf(ByteReader bytes)
    {
        constexpr std::uint32_t packetHeader = 1;
        constexpr std::uint32_t packet = 9;
        NflogParts parts;
        while (bytes.has(4)) {
            const std::uint32_t length = littleEndian16(bytes, 0);
            const std::uint32_t kind = littleEndian16(bytes, 2) & 0x7fffU;
            if (length < 4)
                break;
            const ByteReader value = bytes.limitedTo(length).after(4);
            if (kind == packetHeader && value.has(2))
                parts.etherType = value.u16(0);
            else if (kind == packet)
                parts.payload = value;
            bytes = bytes.after((length + 3U) & ~3U);
        }
        return parts;
    }

} // namespace

void dissectNflog(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t fixed = 4;
    constexpr std::uint8_t familyIpv4 = 2;
    constexpr std::uint8_t familyIpv6 = 10;
    if (!d.enterNamed("Linux Netfilter NFLOG", fixed, bytes))
        return;
    const NflogParts parts = partsOf(bytes.after(fixed));
    if (!parts.payload)
        return;
    if (parts.etherType != 0)
        dissectEtherType(parts.etherType, *parts.payload, d);
    else if (bytes.u8(0) == familyIpv4)
        dissectIpv4(*parts.payload, d);
    else if (bytes.u8(0) == familyIpv6)
        dissectIpv6(*parts.payload, d);
}

void dissectPflog(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t shortest = 60;
    if (!bytes.has(2)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const std::uint32_t length = (bytes.u8(0) + 3U) & ~3U;
    if (length >= shortest && d.enterNamed("OpenBSD packet filter log", length, bytes))
        dissectIp(bytes.after(length), d);
}

// The byte order of the address family is that of the machine that captured.
void dissectEnc(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t length = 12;
    if (!d.enterNamed("OpenBSD Encapsulating device", length, bytes))
        return;
    const std::uint32_t family = bytes.u32(0);
    const std::uint32_t known = family > 0xffffU ? __builtin_bswap32(family) : family;
    if (known == 2)
        dissectIpv4(bytes.after(length), d);
    else if (known == 24)
        dissectIpv6(bytes.after(length), d);
}

void dissectIpnet(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t length = 24;
    constexpr std::uint8_t familyIpv4 = 2;
    constexpr std::uint8_t familyIpv6 = 26; // of Solaris
    if (!d.enterNamed("Solaris IPNET", length, bytes))
        return;
    const ByteReader packet = bytes.after(length).limitedTo(bytes.u32(4));
    if (bytes.u8(1) == familyIpv4)
        dissectIpv4(packet, d);
    else if (bytes.u8(1) == familyIpv6)
        dissectIpv6(packet, d);
}

} // namespace remora::dissect
