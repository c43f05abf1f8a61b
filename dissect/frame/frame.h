// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "dissect/core/address.h"
#include "dissect/frame/oddity.h"
#include "dissect/frame/tcpoptions.h"

namespace remora::dissect {

inline constexpr std::uint8_t protocolIcmp = 1;
inline constexpr std::uint8_t protocolIpInIp = 4;
inline constexpr std::uint8_t protocolTcp = 6;
inline constexpr std::uint8_t protocolUdp = 17;
inline constexpr std::uint8_t protocolIpv6InIp = 41;
inline constexpr std::uint8_t protocolGre = 47;
inline constexpr std::uint8_t protocolIcmpv6 = 58;
inline constexpr std::uint8_t protocolL2tp = 115;

// TCP flags, as tshark's tcp.flags shows them (RFC 9293, section 3.1).
inline constexpr std::uint16_t tcpFin = 0x001;
inline constexpr std::uint16_t tcpSyn = 0x002;
inline constexpr std::uint16_t tcpRst = 0x004;
inline constexpr std::uint16_t tcpPsh = 0x008;
inline constexpr std::uint16_t tcpAck = 0x010;

// What the TCP header of a packet says.
struct TcpSegment {
    // How much of the header was captured (tcp-analysis 2.7).
    enum class Captured : std::uint8_t {
        Ports, // 16 to 19 bytes
        Fixed, // all but some of the options
        Whole,
    };
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgment = 0;
    std::uint16_t flags = 0;
    std::uint16_t window = 0;
    // Payload bytes on the wire (tcp.len); none where the lengths contradict each other.
    std::optional<std::uint32_t> length;
    TcpOptions options;
    bool sequenceOnly = false; // no more than ports and sequence number are known
    // The header length is 20 bytes at least: tshark shows flags, ACK number and window.
    bool flagsShown = false;
    Captured captured = Captured::Ports;
    // The payload begins as a TLS record of the handshake does, or one that changes the cipher.
    bool startsHandshake = false;
    bool operator==(const TcpSegment &) const = default;
};

// Whether a payload that begins with these two bytes begins with a TLS record of type 20 or 22
// (RFC 8446, 5.1; of version 3).
constexpr bool isTlsHandshake(std::uint16_t beginning) { return (beginning & 0xfdffU) == 0x1403; }

// What layers 2 to 4 say of one packet; the innermost IP and transport header where there are
// several, or the one that an ICMP error quotes.
struct Frame {
    enum class Transport : std::uint8_t {
        None, // no IP, or an IP header without addresses
        Other, // IP, but no ports: another protocol, or a fragment
        PortsOnly, // ports could be read, the rest of the header could not
        Tcp,
        Udp,
    };

    Endpoint source; // no ports where Transport::Other
    Endpoint destination;
    Transport transport = Transport::None;
    std::uint8_t protocol = 0; // of the IP payload (IANA protocol numbers)
    std::uint8_t ipHeaders = 0; // how many were read, wholly or in part
    bool quoted = false; // the headers were quoted by an ICMP error
    bool udpWhole = false; // its header was captured whole: tshark shows udp.stream
    bool ipv4LengthKnown = false; // tshark shows ip.len
    std::uint32_t ipLength = 0; // ip.len; for IPv6 header and payload together. Bytes
    OddityMask oddities = 0;
    std::uint32_t unknownNumber = 0; // of the oddity that has one: the EtherType that is unknown
    TcpSegment tcp;

    bool operator==(const Frame &) const = default;
    void note(Oddity oddity) { oddities = static_cast<OddityMask>(oddities | mask(oddity)); }
    // Where nothing reads on.
    void noteUnknown(Oddity oddity, std::uint32_t number)
    {
        note(oddity);
        unknownNumber = number;
    }
};

} // namespace remora::dissect
