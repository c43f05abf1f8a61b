// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "dissect/frame/layers.h"

namespace remora::dissect {

// RFC 9293, section 3.1. What is read of a short header follows tshark (tcp-analysis 2.4 to 2.7).
void dissectTcp(ByteReader bytes, Frame &frame, bool quotedByIcmp)
{
    constexpr std::uint32_t shortestHeader = 20;
    constexpr std::uint32_t leastForStream = 16;
    if (!bytes.has(4)) {
        frame.note(bytes.reported() < 4 ? Oddity::BadTransportHeader : Oddity::HeaderCutOff);
        return;
    }
    frame.source.port = bytes.u16(0);
    frame.destination.port = bytes.u16(2);
    if (!bytes.has(leastForStream)) {
        frame.transport = Frame::Transport::PortsOnly;
        // tshark shows this much of what an ICMP error over IPv4 quotes (tcp-analysis 2.8).
        if (quotedByIcmp && bytes.has(8)) {
            frame.tcp.sequenceOnly = true;
            frame.tcp.sequence = bytes.u32(4);
        }
        frame.note(
            bytes.reported() < leastForStream ? Oddity::BadTransportHeader : Oddity::HeaderCutOff);
        return;
    }
    frame.transport = Frame::Transport::Tcp;
    TcpSegment &tcp = frame.tcp;
    const std::uint32_t headerLength = (bytes.u8(12) >> 4U) * 4U;
    tcp.sequence = bytes.u32(4);
    tcp.acknowledgment = bytes.u32(8);
    tcp.flags = bytes.u16(12) & 0x0fffU;
    tcp.window = bytes.u16(14);
    tcp.flagsShown = headerLength >= shortestHeader;
    const std::uint32_t optionsLength = std::max(headerLength, shortestHeader) - shortestHeader;
    const ByteReader options = bytes.after(shortestHeader);
    if (optionsLength > 0 && !TcpOptions::areOnlyTimestamps(options, optionsLength))
        tcp.options = TcpOptions::read(options, optionsLength);
    if (bytes.has(shortestHeader))
        tcp.captured
            = tcp.options.isCut ? TcpSegment::Captured::Fixed : TcpSegment::Captured::Whole;
    if (bytes.reported() >= headerLength)
        tcp.length = bytes.reported() - headerLength;
    tcp.startsHandshake
        = tcp.flagsShown && bytes.has(headerLength + 2) && isTlsHandshake(bytes.u16(headerLength));
    if (headerLength < shortestHeader || !tcp.length)
        frame.note(Oddity::BadTransportHeader);
    else if (!bytes.has(headerLength))
        frame.note(Oddity::HeaderCutOff);
}

// RFC 768.
void dissectUdp(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t headerLength = 8;
    Frame &frame = d.frame;
    d.enter(LayerKind::Udp, bytes);
    if (!bytes.has(headerLength))
        frame.note(
            bytes.reported() < headerLength ? Oddity::BadTransportHeader : Oddity::HeaderCutOff);
    if (!bytes.has(4)) // the ports are all that is needed
        return;
    frame.transport = Frame::Transport::Udp;
    frame.udpWhole = bytes.has(headerLength);
    frame.source.port = bytes.u16(0);
    frame.destination.port = bytes.u16(2);
    if (!frame.udpWhole)
        return;
    // A jumbogram has no length (RFC 2675, section 4).
    const std::uint32_t length = bytes.u16(4);
    const bool isJumbo = length == 0 && frame.source.address.family() == IpAddress::Family::V6;
    if (length < headerLength && !isJumbo) {
        frame.udpWhole = false;
        frame.note(Oddity::BadTransportHeader);
        return;
    }
    const ByteReader datagram = isJumbo ? bytes : bytes.limitedTo(length);
    dissectUdpTunnel(datagram.after(headerLength), d);
}

} // namespace remora::dissect
