// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that no column holds, one entry each. Those of headers are read from the bytes of a
// packet, of each of its headers, as far as tshark shows them of one that was cut or makes no
// sense.
#include "dissect/fields/fieldtables.h"
#include "dissect/fields/headerreadings.h"

namespace remora::dissect {

namespace {

    using namespace headerreadings;
    using Type = ColumnType;
    constexpr auto filters = Column::In::Filters;

    constexpr NativeField number(std::string_view name, std::string_view meaning,
        std::int64_t greatest, Reader reader, Type type = Type::Number)
    {
        return {{name, type, filters, meaning}, ofHeaders(reader), {0, greatest}};
    }
    constexpr NativeField flag(std::string_view name, std::string_view meaning, Reader reader)
    {
        return number(name, meaning, 1, reader, Type::Flag);
    }
    constexpr NativeField data(
        std::string_view name, std::string_view meaning, Reader reader, Type type = Type::Data)
    {
        return {{name, type, filters, meaning}, ofHeaders(reader)};
    }
    constexpr NativeField inOrder(std::string_view name, std::string_view meaning,
        void (*packet)(const PacketAt &at, FieldValues &values))
    {
        FieldReading reading{packet};
        reading.isInOrder = true;
        return {{name, Type::Elapsed, filters, meaning}, reading};
    }

    constexpr std::int64_t in1Byte = 0xff;
    constexpr std::int64_t in2Bytes = 0xffff;
    constexpr std::int64_t in4Bytes = 0xffff'ffff;

    void readCaptured(const PacketHeaders &packet, HeaderValues &values)
    {
        values.numbers.push_back(static_cast<std::int64_t>(packet.raw.data.size()));
    }

    void addTime(const PacketAt &at, Timestamp since, FieldValues &values)
    {
        const Timestamp time = at.chunk.times[at.row];
        if (at.earlier != nullptr && time != noTime && since != noTime)
            values.add(time - since);
    }
    // The first packet is 0 s behind itself.
    void readDelta(const PacketAt &at, FieldValues &values)
    {
        if (at.number == 1)
            values.add(0);
        else if (at.earlier != nullptr)
            addTime(at, at.earlier->before, values);
    }
    bool isOfStream(const PacketAt &at)
    {
        return at.earlier != nullptr && at.has(PacketChunk::HasFlags) && at.conversation != nullptr;
    }
    void readStreamDelta(const PacketAt &at, FieldValues &values)
    {
        if (isOfStream(at))
            addTime(at, at.earlier->streamBefore, values);
    }
    void readStreamTime(const PacketAt &at, FieldValues &values)
    {
        if (isOfStream(at))
            addTime(at, at.earlier->streamFirst, values);
    }

    constexpr NativeField table[]{
        inOrder("frame.time_delta", "time since the packet before", readDelta),
        inOrder(
            "tcp.time_delta", "time since the TCP conversation's packet before", readStreamDelta),
        inOrder(
            "tcp.time_relative", "time since the TCP conversation's first packet", readStreamTime),
        {{"frame", Type::Presence, filters, "the packet's bytes: frame contains \"GET\""},
            ofHeaders(readFrame)},
        number("frame.cap_len", "bytes that were captured", in4Bytes, readCaptured, Type::Bytes),

        {{"eth", Type::Presence, filters, "Ethernet packets"}, ofHeaders(readEthernet)},
        data("eth.dst", "Ethernet destination", eachEthernet<bytesAt<0, 6>>, Type::Ether),
        data("eth.src", "Ethernet source", eachEthernet<bytesAt<6, 6>>, Type::Ether),
        data("eth.addr", "Ethernet source or destination",
            eachEthernet<bytesAt<0, 6>, bytesAt<6, 6>>, Type::Ether),
        number("eth.type", "EtherType: 0x0800 is IPv4", in2Bytes, eachEthernet<etherType<12>>),
        {{"vlan", Type::Presence, filters, "packets with a VLAN tag"}, ofHeaders(readVlan)},
        number("vlan.id", "VLAN", 0xfff, eachVlan<bits<0, 2, 0, 0xfff>>),
        number("vlan.priority", "priority of the VLAN tag", 7, eachVlan<bits<0, 2, 13, 7>>),
        flag("vlan.dei", "may be dropped first: 1 or 0", eachVlan<bits<0, 2, 12, 1>>),
        number("vlan.etype", "EtherType behind the VLAN tag", in2Bytes, eachVlan<etherType<2>>),

        number("ip.version", "version of the IP header: 4 or 6", 15, each<ip, bits<0, 1, 4, 15>>),
        number("ip.hdr_len", "bytes of the IPv4 header", 60, each<ipv4, headerOfIpv4>, Type::Bytes),
        number("ip.dsfield", "differentiated services: DSCP and ECN", in1Byte,
            each<ipv4, bits<1, 1, 0, 0xff>>),
        number("ip.dsfield.dscp", "differentiated services code point", 63,
            each<ipv4, bits<1, 1, 2, 63>>),
        number(
            "ip.dsfield.ecn", "explicit congestion notification", 3, each<ipv4, bits<1, 1, 0, 3>>),
        number("ip.id", "identification of the IPv4 packet", in2Bytes, each<soundIpv4, u16<4>>),
        number("ip.flags", "flags of fragments: 2 don't fragment, 1 more fragments", 7,
            each<soundIpv4, bits<6, 2, 13, 7>>),
        flag("ip.flags.df", "don't fragment: 1 or 0", each<soundIpv4, bits<6, 2, 14, 1>>),
        flag("ip.flags.mf", "more fragments follow: 1 or 0", each<soundIpv4, bits<6, 2, 13, 1>>),
        number("ip.frag_offset", "where the fragment belongs in the packet, in units of 8 bytes",
            0x1fff, each<soundIpv4, bits<6, 2, 0, 0x1fff>>),
        number("ip.ttl", "hops that are left of the IPv4 packet", in1Byte,
            each<soundIpv4, bits<8, 1, 0, 0xff>>),
        number("ip.proto", "number of the protocol above IPv4: 6 is TCP", in1Byte,
            each<soundIpv4, bits<9, 1, 0, 0xff>>),
        number("ip.checksum", "checksum of the IPv4 header", in2Bytes, each<soundIpv4, u16<10>>),

        number("ipv6.version", "version of the IPv6 header", 15, each<ipv6, bits<0, 1, 4, 15>>),
        number("ipv6.tclass", "traffic class: DSCP and ECN", in1Byte,
            each<ipv6, bits<0, 4, 20, 0xff>>),
        number("ipv6.tclass.dscp", "differentiated services code point of IPv6", 63,
            each<ipv6, bits<0, 4, 22, 63>>),
        number("ipv6.tclass.ecn", "explicit congestion notification of IPv6", 3,
            each<ipv6, bits<0, 4, 20, 3>>),
        number("ipv6.flow", "flow label", 0xf'ffff, each<ipv6, bits<0, 4, 0, 0xf'ffff>>),
        number("ipv6.plen", "bytes behind the IPv6 header", in2Bytes, each<sizedIpv6, u16<4>>,
            Type::Bytes),
        number("ipv6.nxt", "number of the header behind that of IPv6", in1Byte,
            each<ipv6, bits<6, 1, 0, 0xff>>),
        number("ipv6.hlim", "hops that are left of the IPv6 packet", in1Byte,
            each<ipv6, bits<7, 1, 0, 0xff>>),

        number("icmp.type", "type of the ICMP message: 8 asks for an echo", in1Byte,
            each<wholeIcmp, bits<0, 1, 0, 0xff>>),
        number(
            "icmp.code", "code of the ICMP message", in1Byte, each<wholeIcmp, bits<1, 1, 0, 0xff>>),
        number("icmp.checksum", "checksum of the ICMP message", in2Bytes, each<wholeIcmp, u16<2>>),
        number("icmpv6.type", "type of the ICMPv6 message: 128 asks for an echo", in1Byte,
            each<icmpv6, bits<0, 1, 0, 0xff>>),
        number("icmpv6.code", "code of the ICMPv6 message", in1Byte,
            each<icmpv6, bits<1, 1, 0, 0xff>>),
        number("icmpv6.checksum", "checksum of the ICMPv6 message", in2Bytes, each<icmpv6, u16<2>>),

        number("udp.length", "bytes of the UDP packet, as its header says", in2Bytes,
            each<udp, u16<4>>, Type::Bytes),
        number("udp.checksum", "checksum of the UDP packet", in2Bytes, each<udp, u16<6>>),
        data("udp.payload", "bytes that UDP carries", each<udp, payloadOfUdp>),

        number(
            "tcp.seq_raw", "sequence number as it stands in the header", in4Bytes, readRawSequence),
        number("tcp.ack_raw", "acknowledgment number as it stands in the header", in4Bytes,
            each<soundTcp, u32<8>>),
        number("tcp.hdr_len", "bytes of the TCP header", 60, each<tcp, headerOfTcp>, Type::Bytes),
        number("tcp.checksum", "checksum of the TCP segment", in2Bytes, each<soundTcp, u16<16>>),
        number("tcp.urgent_pointer", "where urgent data end", in2Bytes, each<soundTcp, u16<18>>),
        data("tcp.payload", "bytes that the TCP segment carries", each<soundTcp, payloadOfTcp>),
        data("tcp.options", "all options of the TCP header", each<soundTcp, optionsOfTcp>),
        data("tcp.options.mss", "option: maximum segment size", eachOption<2, 4, wholeOption>),
        number("tcp.options.mss_val", "maximum segment size that the option tells", in2Bytes,
            eachOption<2, 4, u16<2>>, Type::Bytes),
        data("tcp.options.wscale", "option: window scale", eachOption<3, 3, wholeOption>),
        number("tcp.options.wscale.shift", "bits by which the window is shifted", in1Byte,
            eachOption<3, 3, bits<2, 1, 0, 0xff>>),
        data("tcp.options.sack_perm", "option: selective acknowledgments are permitted",
            eachOption<4, 2, wholeOption>),
        data("tcp.options.timestamp", "option: timestamps", eachOption<8, 10, wholeOption>),
        number("tcp.options.timestamp.tsval", "timestamp of the sender", in4Bytes,
            eachOption<8, 10, u32<2>>),
        number("tcp.options.timestamp.tsecr", "timestamp that is echoed", in4Bytes,
            eachOption<8, 10, u32<6>>),
    };

} // namespace

std::span<const NativeField> headerFields() { return table; }

} // namespace remora::dissect
