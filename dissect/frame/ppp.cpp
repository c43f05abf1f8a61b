// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 1661, its framing in RFC 1662 and over Ethernet in RFC 2516.
#include <algorithm>

#include "dissect/frame/numbertable.h"

namespace remora::dissect {

namespace {

    // RFC 1990 with long sequence numbers: only what is a whole packet can be read.
    void dissectMultilink(ByteReader bytes, Dissection &d)
    {
        constexpr std::uint32_t length = 4;
        constexpr unsigned beginAndEnd = 0xc0;
        if (d.enterNamed("PPP Multilink", length, bytes)
            && (bytes.u8(0) & beginAndEnd) == beginAndEnd)
            dissectPpp(bytes.after(length), d);
    }

    // RFC 3518.
    void dissectBridged(ByteReader bytes, Dissection &d)
    {
        constexpr unsigned hasCheck = 0x80; // of the bridged frame, before the padding
        constexpr unsigned hasLan = 0x40;
        constexpr unsigned padding = 0x0f; // bytes
        constexpr std::uint32_t checkLength = 4;
        constexpr std::uint8_t ethernet = 1;
        const std::uint32_t length = bytes.has(1) && (bytes.u8(0) & hasLan) != 0 ? 6 : 2;
        if (!d.enterNamed("PPP Bridging", length, bytes) || bytes.u8(1) != ethernet)
            return;
        const unsigned flags = bytes.u8(0);
        const std::uint32_t behind
            = (flags & padding) + ((flags & hasCheck) != 0 ? checkLength : 0);
        const ByteReader frame = bytes.after(length);
        dissectEthernet(frame.limitedTo(frame.reported() - std::min(frame.reported(), behind)), d);
    }

    void dissectLlcInPpp(ByteReader bytes, Dissection &d)
    {
        if (d.enterNamed("PPP with LLC", 0, bytes))
            dissectLlc(bytes, d);
    }

    // What is not here is control, compressed, or not IP.
    constexpr auto protocols = std::to_array<NumberedLayer>({
        {0x0021, dissectIpv4},
        {0x002f, dissectTcpOfSlot},
        {0x0031, dissectBridged},
        {0x003d, dissectMultilink},
        {0x004b, dissectLlcInPpp},
        {0x0057, dissectIpv6},
        {0x0281, dissectMpls},
        {0x0283, dissectMpls},
        {0x0800, dissectIpv4},
        {0x86dd, dissectIpv6},
    });
    static_assert(rises(protocols));

} // namespace

void dissectPpp(ByteReader bytes, Dissection &d)
{
    constexpr std::uint8_t allStations = 0xff; // the address, before the control field
    if (bytes.has(2) && bytes.u8(0) == allStations)
        bytes = bytes.after(2);
    if (!bytes.has(2)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    d.enter(LayerKind::Ppp, bytes);
    // A protocol number ends with the first odd byte.
    const bool isShort = (bytes.u8(0) & 1U) != 0;
    const std::uint16_t number = isShort ? bytes.u8(0) : bytes.u16(0);
    const NumberedLayer *const protocol = layerOf(protocols, number);
    if (protocol != nullptr)
        protocol->read(bytes.after(isShort ? 1 : 2), d);
}

void dissectPppLink(ByteReader bytes, Dissection &d)
{
    constexpr std::uint8_t ciscoUnicast = 0x0f;
    constexpr std::uint8_t ciscoMulticast = 0x8f;
    if (bytes.has(1) && (bytes.u8(0) == ciscoUnicast || bytes.u8(0) == ciscoMulticast))
        dissectCiscoHdlc(bytes, d);
    else
        dissectPpp(bytes, d);
}

void dissectPppWithDirection(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t length = 1;
    if (d.enterNamed("PPP with direction", length, bytes))
        dissectPpp(bytes.after(length), d);
}

void dissectPppoeSession(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t headerLength = 6;
    if (!bytes.has(headerLength)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    d.enter(LayerKind::Pppoe, bytes);
    dissectPpp(bytes.after(headerLength).limitedTo(bytes.u16(4)), d);
}

} // namespace remora::dissect
