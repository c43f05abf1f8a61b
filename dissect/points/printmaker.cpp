// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/printmaker.h"

#include <algorithm>
#include <cstring>
#include <random>

#include "dissect/frame/dissectframe.h"
#include "dissect/frame/frame.h"
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    using Kind = InnerHeaders::Kind;

    constexpr std::uint32_t ipv4Header = 20;
    constexpr std::uint32_t ipv6Header = 40;
    constexpr std::uint32_t tcpHeader = 20;
    constexpr std::uint32_t udpHeader = 8;
    constexpr std::uint32_t icmpHeader = 8;

    std::uint64_t folded(std::uint64_t a, std::uint64_t b)
    {
        __extension__ using Wide = unsigned __int128;
        const Wide product = static_cast<Wide>(a) * b;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
    }

    std::uint64_t word(const std::uint8_t *at)
    {
        std::uint64_t value = 0;
        std::memcpy(&value, at, sizeof value);
        return value;
    }

    // False where too little of the header was captured.
    bool readIpv4(ByteReader ip, InnerHeaders &to)
    {
        const std::uint32_t length = ip.has(ipv4Header) ? (ip.u8(0) & 0xfU) * 4U : 0;
        if (length < ipv4Header)
            return false;
        const std::uint32_t total = ip.u16(2);
        to.trafficClass = ip.u8(1);
        to.identification = ip.u16(4);
        to.fragment = ip.u16(6) & 0x3fffU;
        to.hops = ip.u8(8);
        to.protocol = ip.u8(9);
        // A card that splits segments itself leaves the length 0.
        to.transport = (total >= length ? ip.limitedTo(total) : ip).after(length);
        return true;
    }

    bool readIpv6(ByteReader ip, InnerHeaders &to)
    {
        if (!ip.has(ipv6Header))
            return false;
        const std::uint32_t payload = ip.u16(4);
        to.trafficClass = static_cast<std::uint8_t>(ip.u16(0) >> 4U);
        to.identification = 0;
        to.fragment = 0;
        to.hops = ip.u8(7);
        to.protocol = ip.u8(6);
        to.transport = (payload > 0 ? ip.limitedTo(ipv6Header + payload) : ip).after(ipv6Header);
        return true;
    }

    bool isIp(const Layer &layer)
    {
        return layer.kind == LayerKind::Ipv4 || layer.kind == LayerKind::Ipv6;
    }

    // Of the options of a SYN (RFC 9293, 3.7.1); 0: none.
    std::uint16_t mssOf(ByteReader options)
    {
        constexpr std::uint8_t mss = 2;
        while (options.has(1) && options.u8(0) != 0) {
            if (options.u8(0) == 1) {
                options = options.after(1);
                continue;
            }
            const std::uint32_t size = options.has(2) ? options.u8(1) : 0;
            if (size < 2 || !options.has(size))
                return 0;
            if (options.u8(0) == mss && size == 4)
                return options.u16(2);
            options = options.after(size);
        }
        return 0;
    }

    Kind kindOf(LayerKind layer)
    {
        switch (layer) {
        case LayerKind::Tcp:
            return Kind::Tcp;
        case LayerKind::Udp:
            return Kind::Udp;
        case LayerKind::Icmp:
        case LayerKind::Icmpv6:
            return Kind::Icmp;
        default:
            return Kind::Other;
        }
    }

} // namespace

PrintMaker::Seeds PrintMaker::Seeds::random()
{
    std::random_device device;
    Seeds seeds{};
    for (std::uint64_t &seed : seeds.words)
        seed = static_cast<std::uint64_t>(device()) << 32U | device() | 1U;
    return seeds;
}

void PrintMaker::make(
    const RawPacket &packet, const PacketChunk &chunk, std::size_t row, PacketPrint &to)
{
    find(packet);
    to.sequence = 0;
    to.options = 0;
    to.window = 0;
    to.hops = m_headers.hops;
    to.identification = m_headers.identification;
    to.bits = static_cast<std::uint8_t>(m_headers.trafficClass >> 2U);
    if (chunk.tcpNotes[row].shows(TcpNote::Retransmission))
        to.bits |= PacketPrint::repeats;
    if (m_headers.kind == Kind::Tcp && m_headers.transport.has(tcpHeader))
        makeTcp(chunk, row, to);
    else
        makeOther(to);
}

std::size_t PrintMaker::capturedPayload(const RawPacket &packet)
{
    find(packet);
    const ByteReader &transport = m_headers.transport;
    std::uint32_t header = 0;
    if (m_headers.kind == Kind::Tcp)
        header = transport.has(tcpHeader) ? (transport.u8(12) >> 4U) * 4U : tcpHeader;
    else if (m_headers.kind == Kind::Udp)
        header = udpHeader;
    else if (m_headers.kind == Kind::Icmp)
        header = icmpHeader;
    const ByteReader payload = transport.after(header);
    return payload.captured() < payload.reported() ? payload.captured() : wholePayload;
}

void PrintMaker::find(const RawPacket &packet)
{
    if (!findPlain(packet))
        findTraced(packet);
}

// Ethernet, maybe with VLAN tags, and TCP or UDP that is no tunnel, in one IP header.
bool PrintMaker::findPlain(const RawPacket &packet)
{
    const ByteReader bytes(packet.data.data(), packet.data.size(), packet.wireLength);
    std::uint32_t at = 12;
    if (packet.link != LinkType::Ethernet || !bytes.has(at + 2))
        return false;
    std::uint16_t type = bytes.u16(at);
    while (type == 0x8100 || type == 0x88a8 || type == 0x9100) {
        at += 4;
        if (!bytes.has(at + 2))
            return false;
        type = bytes.u16(at);
    }
    const ByteReader ip = bytes.after(at + 2);
    const bool isV4 = type == 0x0800;
    if (!isV4 && type != 0x86dd)
        return false;
    const bool is = ip.has(1) && ip.u8(0) >> 4U == (isV4 ? 4U : 6U)
        && (isV4 ? readIpv4(ip, m_headers) : readIpv6(ip, m_headers));
    if (!is || m_headers.fragment != 0)
        return false;
    const ByteReader &transport = m_headers.transport;
    if (m_headers.protocol == protocolTcp) {
        m_headers.kind = Kind::Tcp;
        return transport.has(tcpHeader);
    }
    m_headers.kind = Kind::Udp;
    return m_headers.protocol == protocolUdp && transport.has(udpHeader)
        && !mayCarryPacket(transport.u16(0), transport.u16(2));
}

void PrintMaker::findTraced(const RawPacket &packet)
{
    m_headers = InnerHeaders();
    m_trace.clear();
    traceLayers(packet, nullptr, m_trace);
    std::size_t inner = m_trace.size(); // the innermost IP header that is whole
    for (std::size_t i = m_trace.size(); i-- > 0 && inner == m_trace.size();) {
        const Layer &layer = m_trace[i];
        if (isIp(layer)
            && (layer.kind == LayerKind::Ipv4 ? readIpv4(layer.bytes, m_headers)
                                              : readIpv6(layer.bytes, m_headers)))
            inner = i;
    }
    if (inner == m_trace.size() || m_headers.fragment != 0)
        return;
    for (std::size_t i = inner + 1; i < m_trace.size(); ++i) {
        const Kind kind = kindOf(m_trace[i].kind);
        if (kind == Kind::Other)
            continue;
        m_headers.kind = kind;
        // An end that padding does not belong to is known of what follows the IP header at once.
        if (i > inner + 1 || m_trace[i].packed) {
            const std::uint32_t there = m_trace[i].bytes.captured();
            if (there <= m_headers.transport.captured())
                m_headers.transport
                    = m_headers.transport.after(m_headers.transport.captured() - there);
        }
        break;
    }
    // What an ICMP error quotes is another packet: the error is known by both.
    for (std::size_t i = inner; i-- > 0 && !isIp(m_trace[i]);) {
        if (kindOf(m_trace[i].kind) != Kind::Icmp)
            continue;
        m_headers.kind = Kind::Error;
        m_headers.quoted = m_headers.transport;
        m_headers.transport = m_trace[i].bytes;
    }
}

std::uint64_t PrintMaker::hashed(const std::uint8_t *bytes, std::size_t size) const
{
    std::uint64_t one = m_seeds.words[0] ^ size;
    std::uint64_t other = m_seeds.words[1];
    std::size_t left = size;
    for (; left >= 32; left -= 32, bytes += 32) { // two at once: neither waits for the other
        one = folded(one ^ word(bytes), m_seeds.words[2] ^ word(bytes + 8));
        other = folded(other ^ word(bytes + 16), m_seeds.words[0] ^ word(bytes + 24));
    }
    std::array<std::uint8_t, 32> rest{};
    if (left > 0)
        std::memcpy(rest.data(), bytes, left);
    one = folded(one ^ word(rest.data()), m_seeds.words[2] ^ word(rest.data() + 8));
    other = folded(other ^ word(rest.data() + 16), m_seeds.words[0] ^ word(rest.data() + 24));
    return folded(one ^ m_seeds.words[1], other ^ m_seeds.words[2]);
}

std::uint64_t PrintMaker::contentOf(ByteReader payload) const
{
    return hashed(payload.data(), std::min<std::size_t>(payload.captured(), m_content));
}

void PrintMaker::setKey(std::uint64_t identity, std::uint64_t content, PacketPrint &to) const
{
    constexpr unsigned bits = PacketPrint::contentBits;
    to.key = identity >> bits << bits | content >> (64U - bits);
}

void PrintMaker::makeTcp(const PacketChunk &chunk, std::size_t row, PacketPrint &to) const
{
    const ByteReader &tcp = m_headers.transport;
    const std::uint32_t header = std::max((tcp.u8(12) >> 4U) * 4U, tcpHeader);
    const std::uint16_t flags = tcp.u16(12);
    to.sequence = tcp.u32(4);
    to.window = tcp.u16(14);
    const ByteReader payload = tcp.after(header);
    const std::uint32_t length = (chunk.marks[row] & PacketChunk::HasLength) != 0
        ? chunk.tcpLengths[row]
        : payload.reported();
    if ((flags & tcpSyn) != 0)
        to.bits |= PacketPrint::opens;
    const std::uint32_t there = std::min(header, tcp.captured());
    if ((flags & tcpSyn) != 0)
        to.options = mssOf(tcp.after(tcpHeader).limitedTo(header - tcpHeader));
    else if (there > tcpHeader)
        to.options
            = static_cast<std::uint16_t>(hashed(tcp.data() + tcpHeader, there - tcpHeader) | 1U);
    // What devices leave alone of the flags. The number that is acknowledged means nothing without
    // its flag.
    const unsigned kept = flags & (tcpSyn | tcpFin | tcpRst | tcpAck);
    const std::uint32_t acknowledged = (flags & tcpAck) != 0 ? tcp.u32(8) : 0;
    const std::uint64_t numbers = std::uint64_t{to.sequence} << 32U | acknowledged;
    const std::uint64_t what = std::uint64_t{kept} << 40U | length;
    const std::uint64_t identity
        = folded(numbers ^ m_seeds.words[0], what ^ m_seeds.words[1]) * m_seeds.words[2];
    // Without a payload those bits make the identity longer.
    setKey(identity, length > 0 ? contentOf(payload) : folded(identity, m_seeds.words[1]), to);
}

void PrintMaker::makeOther(PacketPrint &to) const
{
    const ByteReader &transport = m_headers.transport;
    std::uint64_t numbers
        = std::uint64_t{m_headers.protocol} << 8U | static_cast<std::uint64_t>(m_headers.kind);
    ByteReader payload = transport;
    if (m_headers.kind == Kind::Udp && transport.has(udpHeader)) {
        payload = transport.after(udpHeader);
    } else if (m_headers.kind == Kind::Icmp && transport.has(icmpHeader)) {
        // Address translation changes the identifier of an echo and the checksum.
        numbers |= std::uint64_t{transport.u16(0)} << 16U | std::uint64_t{transport.u16(6)} << 32U;
        payload = transport.after(icmpHeader);
    } else if (m_headers.kind == Kind::Error && transport.has(icmpHeader)) {
        // Of the packet that is quoted: eight bytes of its transport header, without ports.
        numbers |= std::uint64_t{transport.u16(0)} << 16U;
        payload = m_headers.quoted.after(4).limitedTo(4);
    }
    numbers |= std::uint64_t{m_headers.fragment} << 48U;
    // Where no payload was captured, or none is to be looked at, IP tells more packets apart.
    if (m_content == 0 || m_headers.fragment != 0)
        numbers ^= std::uint64_t{m_headers.identification} << 24U;
    const std::uint64_t content = contentOf(payload);
    const std::uint64_t identity = folded(numbers ^ content ^ m_seeds.words[0],
        payload.reported() ^ m_seeds.words[1] ^ content << 1U);
    setKey(identity * m_seeds.words[2], content, to);
}

} // namespace remora::dissect
