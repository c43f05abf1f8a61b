// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/fields/nativefield.h"

// What reads fields from the bytes of a packet; for the tables of fields. What is taken of a header
// is there only if its bytes are.
namespace remora::dissect::headerreadings {

using Reader = void (*)(const PacketHeaders &packet, HeaderValues &values);

constexpr FieldReading ofHeaders(Reader reader)
{
    FieldReading reading;
    reading.headers = reader;
    return reading;
}

// Which layers are asked.
inline std::uint32_t lengthOfIpv4(const ByteReader &bytes) { return (bytes.u8(0) & 0x0fU) * 4U; }
inline bool ipv4(const Layer &layer)
{
    return layer.kind == LayerKind::Ipv4 && layer.bytes.has(1) && (layer.bytes.u8(0) >> 4U) == 4
        && lengthOfIpv4(layer.bytes) >= 20;
}
// tshark shows no more than its length of a header that is longer than the packet.
inline bool soundIpv4(const Layer &layer)
{
    return ipv4(layer) && layer.bytes.has(4)
        && (layer.bytes.u16(2) == 0 || layer.bytes.u16(2) >= lengthOfIpv4(layer.bytes));
}
inline bool ipv6(const Layer &layer)
{
    return layer.kind == LayerKind::Ipv6 && layer.bytes.has(1) && (layer.bytes.u8(0) >> 4U) == 6;
}
// tshark looks at the next header before it tells a length.
inline bool sizedIpv6(const Layer &layer) { return ipv6(layer) && layer.bytes.has(7); }
inline bool ip(const Layer &layer) { return ipv4(layer) || ipv6(layer); }
inline bool icmp(const Layer &layer) { return layer.kind == LayerKind::Icmp; }
// Likewise at the length of what is quoted (RFC 4884).
inline bool wholeIcmp(const Layer &layer) { return icmp(layer) && layer.bytes.has(6); }
inline bool icmpv6(const Layer &layer) { return layer.kind == LayerKind::Icmpv6; }
inline bool udp(const Layer &layer) { return layer.kind == LayerKind::Udp; }
inline std::uint32_t lengthOfTcp(const ByteReader &bytes) { return (bytes.u8(12) >> 4U) * 4U; }
inline bool tcp(const Layer &layer) { return layer.kind == LayerKind::Tcp && layer.bytes.has(16); }
inline bool soundTcp(const Layer &layer) { return tcp(layer) && lengthOfTcp(layer.bytes) >= 20; }

// Big-endian numbers of `width` bytes at `at`: shifted right, then masked.
template <std::uint32_t at, std::uint32_t width, unsigned shift, std::uint32_t mask>
void bits(const ByteReader &bytes, HeaderValues &values)
{
    static_assert(width == 1 || width == 2 || width == 4);
    if (!bytes.has(at + width))
        return;
    const std::uint32_t word = width == 1 ? bytes.u8(at)
        : width == 2                      ? bytes.u16(at)
                                          : bytes.u32(at);
    values.numbers.push_back(static_cast<std::int64_t>((word >> shift) & mask));
}
template <std::uint32_t at> inline constexpr auto u16 = bits<at, 2, 0, 0xffff>;
template <std::uint32_t at> inline constexpr auto u32 = bits<at, 4, 0, 0xffff'ffff>;
template <std::uint32_t at, std::uint32_t length>
void bytesAt(const ByteReader &bytes, HeaderValues &values)
{
    if (bytes.has(at + length))
        values.bytes.push_back(HeaderBytes::exactly(bytes.data() + at, length));
}

// Each of these of every layer that `is` one.
template <auto is, auto... take> void each(const PacketHeaders &packet, HeaderValues &values)
{
    for (const Layer &layer : packet.layers) {
        if (is(layer))
            (take(layer.bytes, values), ...);
    }
}

// The addresses behind a tag of IEEE 802.1ah, and in front of one of FabricPath, have fields of
// other names.
bool isEthernet(const PacketHeaders &packet, std::size_t layer);
template <auto... take> void eachEthernet(const PacketHeaders &packet, HeaderValues &values)
{
    for (std::size_t i = 0; i < packet.layers.size(); ++i) {
        if (isEthernet(packet, i))
            (take(packet.layers[i].bytes, values), ...);
    }
}
// An EtherType at that place: a smaller number is the frame's length.
template <std::uint32_t at> void etherType(const ByteReader &bytes, HeaderValues &values)
{
    constexpr std::uint16_t least = 0x0600;
    if (bytes.has(at + 2) && bytes.u16(at) >= least)
        u16<at>(bytes, values);
}

// IEEE 802.1Q. Its tag of the service provider (802.1ad) has fields of other names.
bool isVlan(const PacketHeaders &packet, const Layer &layer);
template <auto take> void eachVlan(const PacketHeaders &packet, HeaderValues &values)
{
    for (const Layer &layer : packet.layers) {
        if (isVlan(packet, layer))
            take(layer.bytes, values);
    }
}

void headerOfIpv4(const ByteReader &bytes, HeaderValues &values); // bytes
void headerOfTcp(const ByteReader &bytes, HeaderValues &values); // bytes
void payloadOfTcp(const ByteReader &bytes, HeaderValues &values);
void payloadOfUdp(const ByteReader &bytes, HeaderValues &values);
void readRawSequence(const PacketHeaders &packet, HeaderValues &values);
void optionsOfTcp(const ByteReader &bytes, HeaderValues &values);

// The options of that kind (RFC 9293, section 3.1) and length, with kind and length.
using TakeOption = void (*)(const ByteReader &option, HeaderValues &values);
void takeOptions(const PacketHeaders &packet, std::uint8_t kind, std::uint32_t length,
    TakeOption take, HeaderValues &values);
template <std::uint8_t kind, std::uint32_t length, TakeOption take>
void eachOption(const PacketHeaders &packet, HeaderValues &values)
{
    takeOptions(packet, kind, length, take, values);
}
void wholeOption(const ByteReader &option, HeaderValues &values);

// Protocols, with all that they carry.
void readFrame(const PacketHeaders &packet, HeaderValues &values);
void readEthernet(const PacketHeaders &packet, HeaderValues &values);
void readVlan(const PacketHeaders &packet, HeaderValues &values);
void readIpv4(const PacketHeaders &packet, HeaderValues &values);
void readIpv6(const PacketHeaders &packet, HeaderValues &values);
void readTcp(const PacketHeaders &packet, HeaderValues &values);
void readUdp(const PacketHeaders &packet, HeaderValues &values);
void readIcmp(const PacketHeaders &packet, HeaderValues &values);
void readIcmpv6(const PacketHeaders &packet, HeaderValues &values);

// Addresses, as bytes.
inline constexpr Reader ipv4Source = each<soundIpv4, bytesAt<12, 4>>;
inline constexpr Reader ipv4Target = each<soundIpv4, bytesAt<16, 4>>;
inline constexpr Reader ipv4Both = each<soundIpv4, bytesAt<12, 4>, bytesAt<16, 4>>;
inline constexpr Reader ipv6Source = each<ipv6, bytesAt<8, 16>>;
inline constexpr Reader ipv6Target = each<ipv6, bytesAt<24, 16>>;
inline constexpr Reader ipv6Both = each<ipv6, bytesAt<8, 16>, bytesAt<24, 16>>;

} // namespace remora::dissect::headerreadings
