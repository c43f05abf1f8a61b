// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/capture/rawpacket.h"
#include "dissect/frame/bytereader.h"
#include "dissect/frame/frame.h"

namespace remora::dissect {

// The one way that nearly every packet goes: Ethernet, maybe with VLAN tags, IPv4 without options
// or fragments or IPv6 without extension headers, and a whole TCP header or UDP header, nothing
// odd. False, with the frame as it was, for everything else, which the layers are for; what this
// says is what they would say. Called with a new frame.
class PlainFrame {
public:
    explicit PlainFrame(const RawPacket &packet)
        : m_packet(packet)
    {
    }
    // Whether a UDP packet between these ports may carry another packet is for the layers to say.
    template <class IsTunnel>
    [[gnu::always_inline]] bool dissect(Frame &to, IsTunnel isTunnel) const
    {
        constexpr std::uint32_t macs = 12;
        constexpr std::uint32_t least = macs + 2 + 20 + 8;
        const auto captured = static_cast<std::uint32_t>(m_packet.data.size());
        if (m_packet.link != LinkType::Ethernet || captured < least
            || captured > m_packet.wireLength)
            return false;
        const ByteReader bytes(m_packet.data.data(), captured, m_packet.wireLength);
        std::uint32_t at = macs;
        std::uint16_t type = bytes.u16(at);
        while (type == 0x8100 || type == 0x88a8 || type == 0x9100) {
            at += 4;
            if (captured < at + 2)
                return false;
            type = bytes.u16(at);
        }
        const ByteReader ip = bytes.after(at + 2);
        if (type == 0x0800)
            return ipv4(ip, to, isTunnel);
        return type == 0x86dd && ipv6(ip, to, isTunnel);
    }

private:
    template <class IsTunnel>
    [[gnu::always_inline]] static bool ipv4(ByteReader ip, Frame &to, IsTunnel isTunnel)
    {
        constexpr std::uint32_t header = 20;
        constexpr std::uint16_t fragment = 0x3fff;
        if (!ip.has(header) || ip.u8(0) != 0x45 || (ip.u16(6) & fragment) != 0)
            return false;
        const std::uint32_t total = ip.u16(2);
        if (total < header || total > ip.reported())
            return false;
        if (!transport(ip.u8(9), ip.limitedTo(total).after(header), to, isTunnel))
            return false;
        to.source.address = IpAddress::v4(ip.data() + 12);
        to.destination.address = IpAddress::v4(ip.data() + 16);
        to.protocol = ip.u8(9);
        to.ipHeaders = 1;
        to.ipLength = total;
        to.ipv4LengthKnown = true;
        return true;
    }

    template <class IsTunnel>
    [[gnu::always_inline]] static bool ipv6(ByteReader ip, Frame &to, IsTunnel isTunnel)
    {
        constexpr std::uint32_t header = 40;
        if (!ip.has(header) || (ip.u8(0) >> 4U) != 6)
            return false;
        const std::uint32_t payload = ip.u16(4);
        if (payload == 0 || header + payload > ip.reported())
            return false;
        if (!transport(ip.u8(6), ip.after(header).limitedTo(payload), to, isTunnel))
            return false;
        to.source.address = IpAddress::v6(ip.data() + 8);
        to.destination.address = IpAddress::v6(ip.data() + 24);
        to.protocol = ip.u8(6);
        to.ipHeaders = 1;
        to.ipLength = header + payload;
        return true;
    }

    template <class IsTunnel>
    [[gnu::always_inline]] static bool transport(
        std::uint8_t protocol, ByteReader bytes, Frame &to, IsTunnel isTunnel)
    {
        if (protocol == protocolTcp)
            return tcp(bytes, to);
        if (protocol != protocolUdp || !bytes.has(8) || isTunnel(bytes.u16(0), bytes.u16(2)))
            return false;
        to.transport = Frame::Transport::Udp;
        to.udpWhole = true;
        to.source.port = bytes.u16(0);
        to.destination.port = bytes.u16(2);
        return true;
    }

    [[gnu::always_inline]] static bool tcp(ByteReader bytes, Frame &to)
    {
        constexpr std::uint32_t header = 20;
        if (!bytes.has(header))
            return false;
        const std::uint32_t length = (bytes.u8(12) >> 4U) * 4U;
        if (length < header || !bytes.has(length))
            return false;
        to.transport = Frame::Transport::Tcp;
        to.source.port = bytes.u16(0);
        to.destination.port = bytes.u16(2);
        TcpSegment &tcp = to.tcp;
        tcp.sequence = bytes.u32(4);
        tcp.acknowledgment = bytes.u32(8);
        tcp.flags = bytes.u16(12) & 0x0fffU;
        tcp.window = bytes.u16(14);
        tcp.flagsShown = true;
        tcp.captured = TcpSegment::Captured::Whole;
        tcp.length = bytes.reported() - length;
        const ByteReader options = bytes.after(header);
        if (length > header && !TcpOptions::areOnlyTimestamps(options, length - header)) {
            tcp.options = TcpOptions::read(options, length - header);
            if (tcp.options.isCut)
                tcp.captured = TcpSegment::Captured::Fixed;
        }
        return true;
    }

    const RawPacket &m_packet;
};

} // namespace remora::dissect
