// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/brief/packetbrief.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "dissect/brief/briefs.h"
#include "dissect/frame/dissectframe.h"

namespace remora::dissect {

namespace {

    bool isIcmp(const Layer &layer)
    {
        return layer.kind == LayerKind::Icmp || layer.kind == LayerKind::Icmpv6;
    }

    // Behind the innermost TCP or UDP header. The layer is what the IP header counts: no padding.
    std::optional<ByteReader> behindTransport(const Layer &layer)
    {
        const ByteReader &bytes = layer.bytes;
        constexpr std::uint32_t leastTcp = 20;
        constexpr std::uint32_t udpHeader = 8;
        if (layer.kind == LayerKind::Tcp && bytes.has(leastTcp)) {
            const std::uint32_t header = (bytes.u8(12) >> 4U) * 4U;
            if (header >= leastTcp)
                return layer.behind(header);
        }
        if (layer.kind == LayerKind::Udp && bytes.has(udpHeader)) {
            const std::uint32_t length = bytes.u16(4);
            return layer.behind(udpHeader).limitedTo(std::max(length, udpHeader) - udpHeader);
        }
        return std::nullopt;
    }

    bool isDnsPort(std::uint16_t port)
    {
        return port == 53 || port == 5353 || port == 5355; // mDNS, LLMNR
    }

    std::string briefOfTransport(const Layer &layer)
    {
        const auto payload = behindTransport(layer);
        if (!payload || payload->captured() == 0)
            return {};
        const bool isDns = isDnsPort(layer.bytes.u16(0)) || isDnsPort(layer.bytes.u16(2));
        if (layer.kind == LayerKind::Udp)
            return isDns ? dnsBrief(*payload) : std::string();
        // RFC 1035, section 4.2.2: the length stands in front.
        if (isDns && payload->has(2))
            return dnsBrief(payload->after(2));
        std::string text = tlsBrief(*payload);
        return text.empty() ? httpBrief(*payload) : text;
    }

    bool isEtherType(const Layer &layer, std::uint16_t type)
    {
        const ByteReader &bytes = layer.bytes;
        switch (layer.kind) {
        case LayerKind::Ethernet:
            return bytes.has(14) && bytes.u16(12) == type;
        case LayerKind::Vlan:
            return bytes.has(4) && bytes.u16(2) == type;
        case LayerKind::Cooked:
            return bytes.has(16) && bytes.u16(14) == type;
        default:
            return false;
        }
    }

} // namespace

// RFC 9112, sections 3 and 4: the first line.
std::string httpBrief(ByteReader bytes)
{
    constexpr std::uint32_t longest = 300;
    const std::string_view text(
        reinterpret_cast<const char *>(bytes.data()), std::min(bytes.captured(), longest));
    constexpr std::array<std::string_view, 9> methods{
        "GET ", "POST ", "PUT ", "HEAD ", "DELETE ", "OPTIONS ", "PATCH ", "CONNECT ", "TRACE "};
    const bool isRequest = std::any_of(methods.begin(), methods.end(),
        [&](std::string_view method) { return text.starts_with(method); });
    if (!isRequest && !text.starts_with("HTTP/1."))
        return {};
    return std::string(text.substr(0, text.find_first_of("\r\n")));
}

std::string packetBrief(const RawPacket &packet)
{
    const LayerTrace layers = layersOf(packet);
    if (layers.empty())
        return {};
    // An error quotes a packet: it is the error that was sent.
    const auto icmp = std::find_if(layers.begin(), layers.end(), isIcmp);
    if (icmp != layers.end())
        return icmpBrief(icmp->bytes, icmp->kind == LayerKind::Icmpv6);
    const Layer &last = layers.back();
    constexpr std::uint16_t arp = 0x0806;
    if (isEtherType(last, arp)) {
        const std::uint32_t header = last.kind == LayerKind::Ethernet ? 14
            : last.kind == LayerKind::Vlan                            ? 4
                                                                      : 16;
        return arpBrief(last.bytes.after(header));
    }
    return briefOfTransport(last);
}

Payload payloadOf(const RawPacket &packet)
{
    const LayerTrace layers = layersOf(packet);
    if (layers.empty() || std::any_of(layers.begin(), layers.end(), isIcmp))
        return {};
    const auto payload = behindTransport(layers.back());
    if (!payload)
        return {};
    return {{reinterpret_cast<const std::byte *>(payload->data()), payload->captured()},
        payload->reported(), true};
}

} // namespace remora::dissect
