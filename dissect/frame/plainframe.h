// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

#include "dissect/capture/rawpacket.h"
#include "dissect/frame/bytereader.h"
#include "dissect/frame/frame.h"

namespace remora::dissect {

// The one way that nearly every packet goes: Ethernet, maybe with VLAN tags, IPv4 without options
// or fragments or IPv6 without extension headers, and a whole TCP header or UDP header, nothing
// odd. What it says is what the layers would say; everything else is for them.
class PlainFrame {
public:
    explicit PlainFrame(const RawPacket &packet)
        : m_bytes(packet.data.data(), packet.data.size(), packet.data.size())
        , m_wire(packet.wireLength)
        , m_isEthernet(packet.link == LinkType::Ethernet)
    {
    }
    // False, with the frame undefined, where the layers are to say it. `isTunnel`: whether a UDP
    // packet between these ports may carry another packet.
    template <class IsTunnel>
    [[gnu::always_inline]] bool dissect(Frame &to, IsTunnel isTunnel) const
    {
        constexpr std::uint32_t macs = 12;
        constexpr std::uint32_t least = macs + 2 + 20 + 8;
        if (!m_isEthernet || m_bytes.captured() < least || m_bytes.captured() > m_wire)
            return false;
        std::uint32_t at = macs;
        std::uint16_t type = m_bytes.u16(at);
        while (type == 0x8100 || type == 0x88a8 || type == 0x9100)
            [[unlikely]]
            {
                at += 4;
                if (m_bytes.captured() < at + 2)
                    return false;
                type = m_bytes.u16(at);
            }
        at += 2;
        return type == 0x0800 ? ipv4(at, to, isTunnel) : type == 0x86dd && ipv6(at, to, isTunnel);
    }

private:
    template <class IsTunnel>
    [[gnu::always_inline]] bool ipv4(std::uint32_t at, Frame &to, IsTunnel isTunnel) const
    {
        constexpr std::uint32_t header = 20;
        constexpr std::uint16_t fragment = 0x3fff;
        if (m_bytes.captured() < at + header || m_bytes.u8(at) != 0x45
            || (m_bytes.u16(at + 6) & fragment) != 0)
            return false;
        const std::uint32_t total = m_bytes.u16(at + 2);
        if (total < header || total > m_wire - at
            || !transport(m_bytes.u8(at + 9), at + header, at + total, to, isTunnel))
            return false;
        to.source.address = IpAddress::v4(m_bytes.data() + at + 12);
        to.destination.address = IpAddress::v4(m_bytes.data() + at + 16);
        setIp(m_bytes.u8(at + 9), total, true, to);
        return true;
    }

    template <class IsTunnel>
    [[gnu::always_inline]] bool ipv6(std::uint32_t at, Frame &to, IsTunnel isTunnel) const
    {
        constexpr std::uint32_t header = 40;
        if (m_bytes.captured() < at + header || (m_bytes.u8(at) >> 4U) != 6)
            return false;
        const std::uint32_t payload = m_bytes.u16(at + 4);
        if (payload == 0 || header + payload > m_wire - at
            || !transport(m_bytes.u8(at + 6), at + header, at + header + payload, to, isTunnel))
            return false;
        to.source.address = IpAddress::v6(m_bytes.data() + at + 8);
        to.destination.address = IpAddress::v6(m_bytes.data() + at + 24);
        setIp(m_bytes.u8(at + 6), header + payload, false, to);
        return true;
    }

    static void setIp(std::uint8_t protocol, std::uint32_t length, bool isV4, Frame &to)
    {
        to.protocol = protocol;
        to.ipHeaders = 1;
        to.ipLength = length;
        to.ipv4LengthKnown = isV4;
        to.quoted = false;
        to.oddities = 0;
        to.unknownNumber = 0;
    }

    // `end`: of what the IP header says there is, captured or not.
    template <class IsTunnel>
    [[gnu::always_inline]] bool transport(std::uint8_t protocol, std::uint32_t at,
        std::uint32_t end, Frame &to, IsTunnel isTunnel) const
    {
        const std::uint32_t there = std::min(m_bytes.captured(), end);
        if (protocol == protocolTcp)
            return tcp(at, there, end, to);
        constexpr std::uint32_t header = 8;
        if (protocol != protocolUdp || there < at + header || m_bytes.u16(at + 4) < header
            || isTunnel(m_bytes.u16(at), m_bytes.u16(at + 2)))
            return false;
        to.transport = Frame::Transport::Udp;
        to.udpWhole = true;
        to.source.port = m_bytes.u16(at);
        to.destination.port = m_bytes.u16(at + 2);
        to.tcp = noSegment;
        return true;
    }

    [[gnu::always_inline]] bool tcp(
        std::uint32_t at, std::uint32_t there, std::uint32_t end, Frame &to) const
    {
        constexpr std::uint32_t header = 20;
        if (there < at + header)
            return false;
        const std::uint32_t length = (m_bytes.u8(at + 12) >> 4U) * 4U;
        if (length < header || there < at + length)
            return false;
        to.transport = Frame::Transport::Tcp;
        to.udpWhole = false;
        to.source.port = m_bytes.u16(at);
        to.destination.port = m_bytes.u16(at + 2);
        TcpSegment &tcp = to.tcp;
        tcp.sequence = m_bytes.u32(at + 4);
        tcp.acknowledgment = m_bytes.u32(at + 8);
        tcp.flags = m_bytes.u16(at + 12) & 0x0fffU;
        tcp.window = m_bytes.u16(at + 14);
        tcp.length = end - at - length;
        tcp.options = noSegment.options;
        tcp.sequenceOnly = false;
        tcp.flagsShown = true;
        tcp.captured = TcpSegment::Captured::Whole;
        tcp.startsHandshake = there >= at + length + 2 && isTlsHandshake(m_bytes.u16(at + length));
        const ByteReader options(reinterpret_cast<const std::byte *>(m_bytes.data() + at + header),
            there - at - header, end - at - header);
        if (length > header && !TcpOptions::areOnlyTimestamps(options, length - header)) {
            tcp.options = TcpOptions::read(options, length - header);
            if (tcp.options.isCut)
                tcp.captured = TcpSegment::Captured::Fixed;
        }
        return true;
    }

    static constexpr TcpSegment noSegment{};
    ByteReader m_bytes; // as far as they were captured
    std::uint32_t m_wire;
    bool m_isEthernet;
};

} // namespace remora::dissect
