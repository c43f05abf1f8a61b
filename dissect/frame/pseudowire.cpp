// SPDX-License-Identifier: GPL-3.0-or-later
// Ethernet in MPLS (RFC 4448), with or without a control word, and the channel beside it (RFC
// 4385).
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    // Addresses, and behind them an EtherType that is known or the length of what follows. Nothing
    // else tells a frame from a control word: both may begin with zeros.
    bool looksLikeEthernet(ByteReader bytes)
    {
        constexpr std::uint16_t longestFrame = 1500;
        if (!bytes.has(15))
            return false;
        const std::uint16_t type = bytes.u16(12);
        const unsigned version = bytes.u8(14) >> 4U;
        if (type <= longestFrame)
            return type >= 3 && type <= bytes.reported() - 14;
        if (type == 0x0800)
            return version == 4;
        if (type == 0x86dd)
            return version == 6;
        return isKnownEtherType(type);
    }

} // namespace

void dissectPseudowire(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t controlWord = 4;
    if (!looksLikeEthernet(bytes)) {
        if (!d.enterNamed("Pseudowire control word", controlWord, bytes))
            return;
        bytes = bytes.after(controlWord);
    }
    dissectEthernet(bytes, d);
}

void dissectAssociatedChannel(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t length = 4;
    constexpr std::uint16_t ipv4 = 0x0021;
    constexpr std::uint16_t ipv6 = 0x0057;
    if (!d.enterNamed("Pseudowire associated channel", length, bytes))
        return;
    if (bytes.u16(2) == ipv4)
        dissectIpv4(bytes.after(length), d);
    else if (bytes.u16(2) == ipv6)
        dissectIpv6(bytes.after(length), d);
}

} // namespace remora::dissect
