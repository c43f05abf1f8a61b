// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/frame/describe.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "dissect/core/address.h"
#include "dissect/frame/describetcp.h"
#include "dissect/frame/dissectframe.h"
#include "dissect/frame/layerwriter.h"

namespace remora::dissect {

namespace {

    std::string mac(const ByteReader &bytes, std::uint32_t at)
    {
        return fmt::format("{:02x}:{:02x}:{:02x}:{:02x}:{:02x}:{:02x}", bytes.u8(at),
            bytes.u8(at + 1), bytes.u8(at + 2), bytes.u8(at + 3), bytes.u8(at + 4),
            bytes.u8(at + 5));
    }

    void describeEthernet(LayerWriter &to)
    {
        const ByteReader &bytes = to.bytes();
        to.title("Ethernet", fmt::format("{} → {}", mac(bytes, 6), mac(bytes, 0)), 14);
        to.field("eth.dst", mac(bytes, 0), 0, 6);
        to.field("eth.src", mac(bytes, 6), 6, 6);
        const std::uint16_t type = bytes.u16(12);
        if (type < 0x0600)
            to.field("eth.len", std::to_string(type), 12, 2);
        else
            to.field("eth.type", fmt::format("0x{:04x}", type), 12, 2);
    }

    void describeVlan(LayerWriter &to)
    {
        const std::uint16_t tag = to.bytes().u16(0);
        to.title("802.1Q Virtual LAN", fmt::format("{}", tag & 0x0fffU), 4);
        to.field("vlan.priority", std::to_string(tag >> 13U), 0, 2);
        to.field("vlan.dei", std::to_string((tag >> 12U) & 1U), 0, 2);
        to.field("vlan.id", std::to_string(tag & 0x0fffU), 0, 2);
        to.field("vlan.etype", fmt::format("0x{:04x}", to.bytes().u16(2)), 2, 2);
    }

    void describeMpls(LayerWriter &to)
    {
        const std::uint32_t word = to.bytes().u32(0);
        to.title("Multiprotocol Label Switching", fmt::format("label {}", word >> 12U), 4);
        to.field("mpls.label", std::to_string(word >> 12U), 0, 3);
        to.field("mpls.exp", std::to_string((word >> 9U) & 7U), 2, 1);
        to.field("mpls.bottom", std::to_string((word >> 8U) & 1U), 2, 1);
        to.field("mpls.ttl", std::to_string(word & 0xffU), 3, 1);
    }

    std::string ipv4Flags(std::uint16_t field)
    {
        std::string flags;
        if ((field & 0x4000U) != 0)
            flags = "don't fragment";
        if ((field & 0x2000U) != 0)
            flags += flags.empty() ? "more fragments" : ", more fragments";
        return flags.empty() ? "none" : flags;
    }

    void describeIpv4(LayerWriter &to)
    {
        const ByteReader &bytes = to.bytes();
        const std::uint32_t header = (bytes.u8(0) & 0x0fU) * 4U;
        const std::string source = IpAddress::v4(bytes.data() + 12).text();
        const std::string destination = IpAddress::v4(bytes.data() + 16).text();
        to.title("Internet Protocol Version 4", source + " → " + destination, header);
        to.field("ip.version", std::to_string(bytes.u8(0) >> 4U), 0, 1);
        to.field("ip.hdr_len", std::to_string(header), 0, 1);
        to.field("ip.dsfield.dscp", std::to_string(bytes.u8(1) >> 2U), 1, 1);
        to.field("ip.dsfield.ecn", std::to_string(bytes.u8(1) & 3U), 1, 1);
        to.field("ip.len", std::to_string(bytes.u16(2)), 2, 2);
        to.field("ip.id", fmt::format("0x{:04x}", bytes.u16(4)), 4, 2);
        to.field("ip.flags", ipv4Flags(bytes.u16(6)), 6, 1);
        to.field("ip.frag_offset", std::to_string((bytes.u16(6) & 0x1fffU) * 8U), 6, 2);
        to.field("ip.ttl", std::to_string(bytes.u8(8)), 8, 1);
        to.field("ip.proto", std::to_string(bytes.u8(9)), 9, 1);
        to.field("ip.checksum", fmt::format("0x{:04x}", bytes.u16(10)), 10, 2);
        to.field("ip.src", source, 12, 4);
        to.field("ip.dst", destination, 16, 4);
        if (header > 20)
            to.field("ip.options", fmt::format("{} bytes", header - 20), 20, header - 20);
    }

    void describeIpv6(LayerWriter &to)
    {
        const ByteReader &bytes = to.bytes();
        const std::string source = IpAddress::v6(bytes.data() + 8).text();
        const std::string destination = IpAddress::v6(bytes.data() + 24).text();
        const std::uint32_t word = bytes.u32(0);
        to.title("Internet Protocol Version 6", source + " → " + destination, 40);
        to.field("ipv6.version", std::to_string(word >> 28U), 0, 1);
        to.field("ipv6.tclass.dscp", std::to_string((word >> 22U) & 0x3fU), 0, 2);
        to.field("ipv6.tclass.ecn", std::to_string((word >> 20U) & 3U), 1, 1);
        to.field("ipv6.flow", fmt::format("0x{:05x}", word & 0xfffffU), 1, 3);
        to.field("ipv6.plen", std::to_string(bytes.u16(4)), 4, 2);
        to.field("ipv6.nxt", std::to_string(bytes.u8(6)), 6, 1);
        to.field("ipv6.hlim", std::to_string(bytes.u8(7)), 7, 1);
        to.field("ipv6.src", source, 8, 16);
        to.field("ipv6.dst", destination, 24, 16);
    }

    void describeUdp(LayerWriter &to)
    {
        const ByteReader &bytes = to.bytes();
        if (!bytes.has(4)) {
            to.title("User Datagram Protocol", "cut off", bytes.captured());
            return;
        }
        to.title("User Datagram Protocol", fmt::format("{} → {}", bytes.u16(0), bytes.u16(2)), 8);
        to.field("udp.srcport", std::to_string(bytes.u16(0)), 0, 2);
        to.field("udp.dstport", std::to_string(bytes.u16(2)), 2, 2);
        if (!bytes.has(8))
            return;
        to.field("udp.length", std::to_string(bytes.u16(4)), 4, 2);
        to.field("udp.checksum", fmt::format("0x{:04x}", bytes.u16(6)), 6, 2);
    }

    void describeIcmp(LayerWriter &to, bool v6)
    {
        const ByteReader &bytes = to.bytes();
        if (!bytes.has(8)) {
            to.title("Internet Control Message Protocol", "cut off", bytes.captured());
            return;
        }
        const std::string prefix = v6 ? "icmpv6" : "icmp";
        to.title(v6 ? "Internet Control Message Protocol v6" : "Internet Control Message Protocol",
            fmt::format("type {}, code {}", bytes.u8(0), bytes.u8(1)), 8);
        to.field(prefix + ".type", std::to_string(bytes.u8(0)), 0, 1);
        to.field(prefix + ".code", std::to_string(bytes.u8(1)), 1, 1);
        to.field(prefix + ".checksum", fmt::format("0x{:04x}", bytes.u16(2)), 2, 2);
        const bool isEcho
            = v6 ? bytes.u8(0) == 128 || bytes.u8(0) == 129 : bytes.u8(0) == 0 || bytes.u8(0) == 8;
        if (!isEcho)
            return;
        to.field(v6 ? "icmpv6.echo.identifier" : "icmp.ident",
            fmt::format("0x{:04x}", bytes.u16(4)), 4, 2);
        to.field(
            v6 ? "icmpv6.echo.sequence_number" : "icmp.seq", std::to_string(bytes.u16(6)), 6, 2);
    }

    void describeVxlan(LayerWriter &to)
    {
        if (!to.bytes().has(8)) {
            to.title("Virtual eXtensible LAN", "cut off", to.bytes().captured());
            return;
        }
        const std::uint32_t network = to.bytes().u32(4) >> 8U;
        to.title("Virtual eXtensible LAN", fmt::format("network {}", network), 8);
        to.field("vxlan.vni", std::to_string(network), 4, 3);
    }

    // Headers of which the payload matters more than they do.
    struct Named {
        LayerKind kind;
        const char *title;
        std::uint32_t length;
    };
    constexpr std::array named{Named{LayerKind::Cooked, "Linux cooked capture v1", 16},
        Named{LayerKind::Cooked2, "Linux cooked capture v2", 20},
        Named{LayerKind::CiscoHdlc, "Cisco HDLC", 4},
        Named{LayerKind::Loopback, "Null/Loopback", 4},
        Named{LayerKind::Ppp, "Point-to-Point Protocol", 2},
        Named{LayerKind::Pppoe, "PPP-over-Ethernet Session", 6},
        Named{LayerKind::Llc, "Logical-Link Control", 3},
        Named{LayerKind::Wireless, "IEEE 802.11", 24},
        Named{LayerKind::Radiotap, "Radiotap header", 8},
        Named{LayerKind::Gre, "Generic Routing Encapsulation", 4},
        Named{LayerKind::Geneve, "Generic Network Virtualization Encapsulation", 8},
        Named{LayerKind::Gtp, "GPRS Tunneling Protocol", 8},
        Named{LayerKind::Ipv6Extension, "IPv6 extension header", 8}};

    void describe(const Layer &layer, LayerWriter &to)
    {
        switch (layer.kind) {
        case LayerKind::Ethernet:
            return describeEthernet(to);
        case LayerKind::Vlan:
            return describeVlan(to);
        case LayerKind::Mpls:
            return describeMpls(to);
        case LayerKind::Ipv4:
            return describeIpv4(to);
        case LayerKind::Ipv6:
            return describeIpv6(to);
        case LayerKind::Tcp:
            return describeTcp(to);
        case LayerKind::Udp:
            return describeUdp(to);
        case LayerKind::Icmp:
            return describeIcmp(to, false);
        case LayerKind::Icmpv6:
            return describeIcmp(to, true);
        case LayerKind::Vxlan:
            return describeVxlan(to);
        case LayerKind::Named:
            return to.title(layer.title, {}, layer.headerLength);
        default:
            break;
        }
        for (const Named &one : named) {
            if (one.kind == layer.kind)
                to.title(one.title, {}, one.length);
        }
    }

} // namespace

std::vector<DescribedLayer> describePacket(const RawPacket &packet)
{
    std::vector<DescribedLayer> layers;
    std::size_t end = 0; // of the innermost header
    for (const Layer &layer : layersOf(packet)) {
        const std::size_t begin = static_cast<std::size_t>(
            layer.inPacket().data() - reinterpret_cast<const std::uint8_t *>(packet.data.data()));
        LayerWriter writer(layer, begin);
        describe(layer, writer);
        layers.push_back(writer.take());
        end = layers.back().begin + layers.back().length;
    }
    // A header's length may have been longer than what was counted of the outer ones.
    for (std::size_t i = 0; i + 1 < layers.size(); ++i)
        layers[i].length = layers[i + 1].begin - layers[i].begin;
    if (end < packet.data.size()) {
        const std::size_t rest = packet.data.size() - end;
        layers.push_back({"Data", fmt::format("{} bytes", rest), end, rest, {}});
    }
    return layers;
}

} // namespace remora::dissect
