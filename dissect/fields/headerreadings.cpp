// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/fields/headerreadings.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace remora::dissect::headerreadings {

namespace {

    ByteReader ofFrame(const RawPacket &raw)
    {
        return {raw.data.data(), raw.data.size(), raw.data.size()};
    }

    void add(const ByteReader &bytes, std::uint32_t length, HeaderValues &values)
    {
        values.bytes.push_back(HeaderBytes::of(bytes, length));
    }

    // What was captured of it; a field that is empty is not there.
    void addRest(const ByteReader &rest, HeaderValues &values)
    {
        if (rest.captured() > 0)
            add(rest, rest.captured(), values);
    }

    void wholeIpv4(const ByteReader &bytes, HeaderValues &values)
    {
        const std::uint32_t header = lengthOfIpv4(bytes);
        const std::uint32_t total = bytes.has(4) ? bytes.u16(2) : 0;
        const bool isKnown = total >= header; // 0 comes from segmentation offload
        add(isKnown ? bytes.limitedTo(total) : bytes, header, values);
    }
    void wholeIpv6(const ByteReader &bytes, HeaderValues &values)
    {
        constexpr std::uint32_t header = 40;
        const bool isOpen = !bytes.has(6) || bytes.u16(4) == 0; // cut, or a jumbogram
        add(isOpen ? bytes : bytes.limitedTo(header + bytes.u16(4)), header, values);
    }
    void wholeTcp(const ByteReader &bytes, HeaderValues &values)
    {
        constexpr std::uint32_t fixed = 20;
        const std::uint32_t header = bytes.has(13) ? lengthOfTcp(bytes) : 0;
        add(bytes, header >= fixed ? header : bytes.captured(), values);
    }
    template <std::uint32_t header> void whole(const ByteReader &bytes, HeaderValues &values)
    {
        add(bytes, header, values);
    }
    void wholeMessage(const ByteReader &bytes, HeaderValues &values)
    {
        add(bytes, bytes.captured(), values);
    }
    bool isTcp(const Layer &layer) { return layer.kind == LayerKind::Tcp; }

} // namespace

bool isEthernet(const PacketHeaders &packet, std::size_t layer)
{
    if (packet.layers[layer].kind != LayerKind::Ethernet)
        return false;
    const auto isNamed = [&](std::size_t at, std::string_view title) {
        return at < packet.layers.size() && packet.layers[at].title != nullptr
            && packet.layers[at].title == title;
    };
    return !isNamed(layer - 1, "802.1ah I-TAG") && !isNamed(layer + 1, "Cisco FabricPath");
}

bool isVlan(const PacketHeaders &packet, const Layer &layer)
{
    constexpr std::ptrdiff_t typeLength = 2;
    constexpr std::uint8_t serviceTag[]{0x88, 0xa8};
    if (layer.kind != LayerKind::Vlan)
        return false;
    const auto *begin = reinterpret_cast<const std::uint8_t *>(packet.raw.data.data());
    const auto *end = begin + packet.raw.data.size();
    const std::uint8_t *tag = layer.bytes.data();
    // In a datagram that was joined it lies elsewhere.
    const bool hasTypeBefore
        = !std::less<>()(tag, begin) && std::less<>()(tag, end) && tag - begin >= typeLength;
    return !hasTypeBefore || !std::equal(tag - typeLength, tag, std::begin(serviceTag));
}

void headerOfIpv4(const ByteReader &bytes, HeaderValues &values)
{
    values.numbers.push_back(lengthOfIpv4(bytes));
}

void headerOfTcp(const ByteReader &bytes, HeaderValues &values)
{
    values.numbers.push_back(lengthOfTcp(bytes));
}

// tshark shows it as the cause of a reset.
void payloadOfTcp(const ByteReader &bytes, HeaderValues &values)
{
    constexpr unsigned reset = 4;
    if ((bytes.u8(13) & reset) == 0)
        addRest(bytes.after(lengthOfTcp(bytes)), values);
}

// Of what an ICMP error over IPv4 quotes tshark calls it tcp.seq.
void readRawSequence(const PacketHeaders &packet, HeaderValues &values)
{
    for (const Layer &layer : packet.layers) {
        if (icmp(layer))
            return;
        if (tcp(layer))
            u32<4>(layer.bytes, values);
    }
}

// RFC 768: what the header says there is, if it says so.
void payloadOfUdp(const ByteReader &bytes, HeaderValues &values)
{
    constexpr std::uint32_t header = 8;
    if (!bytes.has(header))
        return;
    const std::uint32_t length = bytes.u16(4) >= header ? bytes.u16(4) : bytes.reported();
    addRest(bytes.limitedTo(length).after(header), values);
}

void optionsOfTcp(const ByteReader &bytes, HeaderValues &values)
{
    constexpr std::uint32_t fixed = 20;
    const std::uint32_t header = lengthOfTcp(bytes);
    if (header > fixed && bytes.has(fixed)) // as far as they were captured
        wholeMessage(bytes.limitedTo(header).after(fixed), values);
}

void takeOptions(const PacketHeaders &packet, std::uint8_t kind, std::uint32_t length,
    TakeOption take, HeaderValues &values)
{
    constexpr std::uint8_t endOfList = 0;
    constexpr std::uint8_t noOperation = 1;
    constexpr std::uint32_t fixed = 20;
    for (const Layer &layer : packet.layers) {
        if (!soundTcp(layer))
            continue;
        const std::uint32_t header = lengthOfTcp(layer.bytes);
        for (std::uint32_t at = fixed; at < header && layer.bytes.has(at + 1);) {
            const std::uint8_t found = layer.bytes.u8(at);
            if (found == endOfList)
                break;
            if (found == noOperation) {
                ++at;
                continue;
            }
            const std::uint32_t size = layer.bytes.has(at + 2) ? layer.bytes.u8(at + 1) : 0;
            if (size < 2 || at + size > header)
                break;
            if (found == kind && size == length)
                take(layer.bytes.after(at).limitedTo(size), values);
            at += size;
        }
    }
}

void wholeOption(const ByteReader &option, HeaderValues &values)
{
    add(option, option.captured(), values);
}

void readFrame(const PacketHeaders &packet, HeaderValues &values)
{
    const ByteReader bytes = ofFrame(packet.raw);
    add(bytes, bytes.captured(), values);
}

void readEthernet(const PacketHeaders &packet, HeaderValues &values)
{
    eachEthernet<whole<14>>(packet, values);
}
void readVlan(const PacketHeaders &packet, HeaderValues &values)
{
    eachVlan<whole<4>>(packet, values);
}
void readIpv4(const PacketHeaders &packet, HeaderValues &values)
{
    each<ipv4, wholeIpv4>(packet, values);
}
void readIpv6(const PacketHeaders &packet, HeaderValues &values)
{
    each<ipv6, wholeIpv6>(packet, values);
}
void readTcp(const PacketHeaders &packet, HeaderValues &values)
{
    each<isTcp, wholeTcp>(packet, values);
}
void readUdp(const PacketHeaders &packet, HeaderValues &values)
{
    each<udp, whole<8>>(packet, values);
}
void readIcmp(const PacketHeaders &packet, HeaderValues &values)
{
    each<icmp, wholeMessage>(packet, values);
}
void readIcmpv6(const PacketHeaders &packet, HeaderValues &values)
{
    each<icmpv6, wholeMessage>(packet, values);
}

} // namespace remora::dissect::headerreadings
