// SPDX-License-Identifier: GPL-3.0-or-later
// Packets that travel in UDP, by well-known port: VXLAN (RFC 7348), GENEVE (RFC 8926), LISP (RFC
// 9300), AMT (RFC 7450), TZSP, and what has files of its own.
#include "dissect/frame/numbertable.h"

namespace remora::dissect {

namespace {

    void dissectVxlan(ByteReader bytes, Dissection &d)
    {
        constexpr std::uint32_t headerLength = 8;
        d.enter(LayerKind::Vxlan, bytes);
        if (bytes.has(headerLength))
            dissectEthernet(bytes.after(headerLength), d);
    }

    void dissectGeneve(ByteReader bytes, Dissection &d)
    {
        constexpr std::uint32_t headerLength = 8;
        d.enter(LayerKind::Geneve, bytes);
        if (!bytes.has(headerLength) || (bytes.u8(0) >> 6U) != 0)
            return;
        const std::uint32_t options = (bytes.u8(0) & 0x3fU) * 4U;
        if (bytes.has(headerLength + options))
            dissectEtherType(bytes.u16(2), bytes.after(headerLength + options), d);
    }

    void dissectLisp(ByteReader bytes, Dissection &d)
    {
        constexpr std::uint32_t headerLength = 8;
        if (d.enterNamed("Locator/ID Separation Protocol", headerLength, bytes))
            dissectByVersion(bytes.after(headerLength), d);
    }

    void dissectAmt(ByteReader bytes, Dissection &d)
    {
        constexpr std::uint32_t headerLength = 2;
        constexpr std::uint8_t multicastData = 6;
        if (bytes.has(1) && bytes.u8(0) == multicastData
            && d.enterNamed("Automatic Multicast Tunneling", headerLength, bytes))
            dissectByVersion(bytes.after(headerLength), d);
    }

    // Version, kind, what is inside, then tags of a length that one of them ends.
    void dissectTzsp(ByteReader bytes, Dissection &d)
    {
        constexpr std::uint8_t ethernet = 1;
        constexpr std::uint8_t wireless = 18;
        constexpr std::uint8_t received = 0;
        constexpr std::uint8_t sent = 1;
        constexpr std::uint8_t padding = 0;
        constexpr std::uint8_t endOfTags = 1;
        if (!bytes.has(4) || (bytes.u8(1) != received && bytes.u8(1) != sent))
            return;
        std::uint32_t at = 4;
        while (bytes.has(at + 2) && bytes.u8(at) != endOfTags)
            at += bytes.u8(at) == padding ? 1 : 2U + bytes.u8(at + 1);
        if (!d.enterNamed("TaZmen Sniffer Protocol", at + 1, bytes))
            return;
        const std::uint16_t inside = bytes.u16(2);
        if (inside == ethernet)
            dissectEthernet(bytes.after(at + 1), d);
        else if (inside == wireless)
            dissectWireless(bytes.after(at + 1), d);
    }

    void dissectMplsInUdp(ByteReader bytes, Dissection &d)
    {
        if (bytes.has(4))
            dissectMpls(bytes, d);
    }

    void dissectGreInUdp(ByteReader bytes, Dissection &d)
    {
        if (bytes.has(4))
            dissectGre(bytes, d);
    }

    // Without a reader: tshark reads what is behind it no more than we do.
    constexpr auto ports = std::to_array<NumberedLayer>({
        {1701, dissectL2tp},
        {2123, dissectGtp},
        {2152, dissectGtp},
        {2268, dissectAmt},
        {3386, dissectGtp},
        {3544, dissectTeredo},
        {4305}, // B.A.T.M.A.N.
        {4341, dissectLisp},
        {4754, dissectGreInUdp}, // RFC 8086
        {4789, dissectVxlan},
        {4790, dissectVxlanGpe},
        {5072, dissectAyiya},
        {5247, dissectCapwap},
        {6080}, // generic UDP encapsulation
        {6081, dissectGeneve},
        {6635, dissectMplsInUdp}, // RFC 7510
        {8472}, // VXLAN of Linux before it had a port
        {12222}, // LWAPP
        {37008, dissectTzsp},
    });
    static_assert(rises(ports));

    // Most packets have no such port: one look says so of most of them.
    constexpr std::uint64_t lowBitsOf(const NumberTable<ports.size()> &table)
    {
        std::uint64_t seen = 0;
        for (const NumberedLayer &port : table)
            seen |= std::uint64_t{1} << (port.number & 63U);
        return seen;
    }
    constexpr std::uint64_t lowBits = lowBitsOf(ports);

    const NumberedLayer *tunnelBehind(std::uint16_t port)
    {
        return (lowBits >> (port & 63U) & 1U) != 0 ? layerOf(ports, port) : nullptr;
    }

} // namespace

bool mayCarryPacket(std::uint16_t source, std::uint16_t destination)
{
    return tunnelBehind(source) != nullptr || tunnelBehind(destination) != nullptr;
}

void dissectUdpTunnel(ByteReader bytes, Dissection &d)
{
    // Behind these ports may be anything else: what does not read as a packet is left alone. Of two
    // ports the lower one counts, as with tshark.
    const std::uint16_t to = d.frame.destination.port;
    const auto [low, high] = std::minmax(d.frame.source.port, to);
    const NumberedLayer *const first = tunnelBehind(low);
    const NumberedLayer *const tunnel = first != nullptr ? first : tunnelBehind(high);
    if (tunnel == nullptr)
        return;
    if (tunnel->read != nullptr)
        tunnel->read(bytes, d);
    else if (tunnel->number == to) // what a program sends from may be any port
        d.frame.noteUnknown(Oddity::UnreadUdpTunnel, to);
}

} // namespace remora::dissect
