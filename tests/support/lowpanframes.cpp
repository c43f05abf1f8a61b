// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lowpanframes.h"

#include "tests/support/encapsulationlayers.h"

namespace remora::test {

namespace {

    using dissect::LinkType;
    using layers::littleLength;

    constexpr LinkType withCheck{195};

    const Bytes shortEnds = hex("6188 01 cdab 0200 0100");
    const Bytes longEnds = hex("61dc 01 cdab 4200000000000002 0807060504030201");
    const Bytes segment = tcp({}, hex("616263"));
    const Bytes full = hex("fd000000000000000000000000000001 fd000000000000000000000000000002");

    Bytes slice(const Bytes &bytes, std::size_t begin, std::size_t length)
    {
        const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(begin);
        return {from, from + static_cast<std::ptrdiff_t>(std::min(length, bytes.size() - begin))};
    }

    // With the check sequence of 2 bytes.
    Bytes checked154(const Bytes &frame)
    {
        std::uint32_t value = 0;
        for (const std::byte octet : frame) {
            value ^= static_cast<std::uint32_t>(octet);
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? value >> 1U ^ 0x8408U : value >> 1U;
        }
        return frame + littleLength(value);
    }

    // With that of Ethernet, of 4 bytes.
    Bytes longChecked(const Bytes &frame)
    {
        std::uint32_t value = 0xffffffff;
        for (const std::byte octet : frame) {
            value ^= static_cast<std::uint32_t>(octet);
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? value >> 1U ^ 0xedb88320U : value >> 1U;
        }
        value = ~value;
        return frame + littleLength(value & 0xffffU) + littleLength(value >> 16U);
    }

    void addLinks(std::vector<LowpanPacket> &to)
    {
        const std::string shown = "fd00::1 40000 > fd00::2 443 tcp 63";
        const Bytes packet = hex("41") + ipv6(6, segment);
        const Bytes frame = shortEnds + packet;
        const auto add = [&](const char *name, unsigned link, const Bytes &bytes) {
            to.push_back({name, LinkType{static_cast<std::uint16_t>(link)}, {bytes}, shown});
        };
        add("no check", 230, frame);
        add("check", 195, checked154(frame));
        add("PHY", 215,
            hex("00000000 a7") + Bytes{static_cast<std::byte>(frame.size() + 2)}
                + checked154(frame));
        add("PHY, bytes behind", 215,
            hex("00000000 a7") + Bytes{static_cast<std::byte>(frame.size() + 2)} + checked154(frame)
                + hex("00112233"));
        add("TAP without fields", 283, hex("0000 0400") + frame);
        add("TAP, no check", 283, hex("0000 0c00 0000 0100 00000000") + frame);
        add("TAP, check of 2 bytes", 283,
            hex("0000 1400 0100 0400 0000c8c2 0000 0100 01000000") + checked154(frame));
        add("TAP, check of 4 bytes", 283, hex("0000 0c00 0000 0100 02000000") + longChecked(frame));
        // 802.15.4-2006 and -2003: both networks, one address, none.
        add("two networks", 195, checked154(hex("2198 01 cdab 0200 aaaa 0100") + packet));
        add("no destination", 195, checked154(hex("2180 01 cdab 0100") + packet));
        add("no source", 195, checked154(hex("2108 01 cdab 0200") + packet));
        add("no address", 195, checked154(hex("2100 01") + packet));
        // 802.15.4-2015.
        add("long addresses, one network", 195,
            checked154(hex("21ec 01 cdab 0000000000000042 0000000000000043") + packet));
        add("long addresses, no network", 195,
            checked154(hex("61ec 01 0000000000000042 0000000000000043") + packet));
        add("long to short, two networks", 195,
            checked154(hex("21e8 01 cdab 0200 aaaa 0000000000000043") + packet));
        add("a network without addresses", 195, checked154(hex("6120 01 cdab") + packet));
        add("a destination without network", 195, checked154(hex("6128 01 0200") + packet));
        add("a source without network", 195, checked154(hex("61a0 01 0100") + packet));
        add("no number", 195, checked154(hex("61a9 cdab 0200 0100") + packet));
        add("elements of the header", 195,
            checked154(hex("61aa 01 cdab 0200 0100 020f 0102 803f") + packet));
        add("elements of header and payload", 195,
            checked154(hex("61aa 01 cdab 0200 0100 003f 0290 0102 00f8") + packet));
    }

    void addAddresses(std::vector<LowpanPacket> &to)
    {
        const std::string ends[] = {"fe80::302:304:506:708", "fe80::42"};
        const auto add = [&](const char *name, const Bytes &header, const Bytes &rest,
                             const std::string &source, const std::string &destination) {
            to.push_back({name, withCheck, {checked154(header + rest + segment)},
                source + " 40000 > " + destination + " 443 tcp 63"});
        };
        const Bytes eight = hex("1111111111111111 2222222222222222");
        add("inline", shortEnds, hex("7a00 06") + full, "fd00::1", "fd00::2");
        add("8 bytes", shortEnds, hex("7a11 06") + eight, "fe80::1111:1111:1111:1111",
            "fe80::2222:2222:2222:2222");
        add("2 bytes", shortEnds, hex("7a22 06 1111 2222"), "fe80::ff:fe00:1111",
            "fe80::ff:fe00:2222");
        add("from long ones", longEnds, hex("7a33 06"), ends[0], ends[1]);
        add("from short ones", shortEnds, hex("7a33 06"), "fe80::ff:fe00:1", "fe80::ff:fe00:2");
        add("from none", hex("2100 01"), hex("7a33 06"), "fe80::ff:fe00:0", "fe80::ff:fe00:0");
        add("context, 8 bytes", shortEnds, hex("7a55 06") + eight, "::1111:1111:1111:1111",
            "::2222:2222:2222:2222");
        add("context, 2 bytes", shortEnds, hex("7a66 06 1111 2222"), "::ff:fe00:1111",
            "::ff:fe00:2222");
        add("context, from long ones", longEnds, hex("7a77 06"), "::302:304:506:708", "::42");
        add("numbers of contexts", shortEnds, hex("7ae6 12 06 1111 2222"), "::ff:fe00:1111",
            "::ff:fe00:2222");
        add("unspecified", longEnds, hex("7a43 06"), "::", ends[1]);
        add("class and flow", longEnds, hex("6233 92045678 06"), ends[0], ends[1]);
        add("flow", longEnds, hex("6a33 845678 06"), ends[0], ends[1]);
        add("class", longEnds, hex("7233 92 06"), ends[0], ends[1]);
        add("hop limit inline", longEnds, hex("7833 06 21"), ends[0], ends[1]);
        add("hop limit 1", longEnds, hex("7933 06"), ends[0], ends[1]);
        add("hop limit 255", longEnds, hex("7b33 06"), ends[0], ends[1]);
        add("mesh, short", shortEnds, hex("b1 0005 0006 7a33 06"), "fe80::ff:fe00:5",
            "fe80::ff:fe00:6");
        add("mesh, long", longEnds, hex("81 00050006aaaaaaaa 11223344bbbbbbbb 7a33 06"),
            "fe80::205:6:aaaa:aaaa", "fe80::1322:3344:bbbb:bbbb");
        add("mesh, many hops, broadcast", longEnds, hex("bf20 0005 0006 5001 7a33 06"),
            "fe80::ff:fe00:5", "fe80::ff:fe00:6");
        add("HC1, nothing inline", longEnds, hex("42fe 40"), ends[0], ends[1]);
        add("HC1, addresses inline", longEnds, hex("420e 40") + full, "fd00::1", "fd00::2");
        add("HC1, protocol inline", longEnds, hex("42f8 40 06"), ends[0], ends[1]);
        add("IP in IP", shortEnds, hex("7e33 ee 7a33 06"), "fe80::ff:fe00:1", "fe80::ff:fe00:2");
    }

    void addHeaders(std::vector<LowpanPacket> &to)
    {
        const std::string ends = "fe80::ff:fe00:1 50000 > fe80::ff:fe00:2 ";
        const auto add = [&](const char *name, const Bytes &rest, const std::string &shown) {
            to.push_back({name, withCheck, {checked154(shortEnds + rest)}, shown});
        };
        const Bytes datagram = udp(50'000, 60'981, hex("61626364"));
        const Bytes text = hex("61626364");
        const std::string compressed = "fe80::ff:fe00:1 61617 > fe80::ff:fe00:2 61618 udp ";
        add("all nodes", hex("7a3b 11 01") + datagram,
            "fe80::ff:fe00:1 50000 > ff02::1 60981 udp 52");
        add("group of 4 bytes", hex("7a3a 11 05000001") + datagram,
            "fe80::ff:fe00:1 50000 > ff05::1 60981 udp 52");
        add("group of 6 bytes", hex("7a39 11 020000000001") + datagram,
            "fe80::ff:fe00:1 50000 > ff02::1 60981 udp 52");
        add("group inline", hex("7a38 11 ff020000000000000000000000000002") + datagram,
            "fe80::ff:fe00:1 50000 > ff02::2 60981 udp 52");
        add("group of a context", hex("7a3c 11 0a0b01020304") + datagram,
            "fe80::ff:fe00:1 50000 > ff0a:b00::102:304 60981 udp 52");
        add("UDP, ports inline", hex("7e33 f0 c350 ee35 1234") + text, ends + "60981 udp 52");
        add("UDP, short destination", hex("7e33 f1 c350 35 1234") + text, ends + "61493 udp 52");
        add("UDP, short source", hex("7e33 f2 35 ee35 1234") + text,
            "fe80::ff:fe00:1 61493 > fe80::ff:fe00:2 60981 udp 52");
        add("UDP, shortest ports", hex("7e33 f3 12 1234") + text, compressed + "52");
        add("UDP, no checksum", hex("7e33 f4 c350 ee35") + text, ends + "60981 udp 52");
        add("UDP, shortest, no checksum", hex("7e33 f7 12") + text, compressed + "52");
        add("hop-by-hop options, UDP", hex("7e33 e1 06 0104 00000000 f3 12 1234") + text,
            compressed + "60");
        add("padding left out", hex("7e33 e1 04 0102 0000 f3 12 1234") + text, compressed + "60");
        const std::string tcpEnds = "fe80::ff:fe00:1 40000 > fe80::ff:fe00:2 443 tcp ";
        add("hop-by-hop options, TCP", hex("7e33 e0 06 06 0104 00000000") + segment,
            tcpEnds + "71");
        add("two headers, TCP", hex("7e33 e7 06 0104 00000000 e0 06 06 0104 00000000") + segment,
            tcpEnds + "79");
        add("fragment header of the whole", hex("7e33 e4 06 06 0000 00000001") + segment,
            tcpEnds + "71");
        add("IP in IP, UDP", hex("7e33 ee 7e33 f3 12 1234") + text, compressed + "52");
        add("HC1, UDP inline", hex("42fa 40") + datagram, ends + "60981 udp 52");
        add("HC1, UDP", hex("42fb e0 40 12 1234") + text, compressed + "52");
        add("HC1, UDP, ports and length inline", hex("42fb 00 40 c350 ee35 000c 1234") + text,
            ends + "60981 udp 52");
        add("HC1, class and UDP, half a byte", hex("42f3 e0 40 1234567 12 1234 0") + text,
            compressed + "52");
        add("an unknown header", hex("7e33 d5 06") + text,
            "fe80::ff:fe00:1 > fe80::ff:fe00:2 other 59 40");
        add("a reserved extension", hex("7e33 ea 06 06 0000 00000000") + text,
            "fe80::ff:fe00:1 > fe80::ff:fe00:2 other 59 52");
    }

    // Fragments of 64 bytes, the first one of `taken` behind the compressed header of 40.
    std::vector<Bytes> fragments(
        const Bytes &link, const Bytes &header, const Bytes &payload, std::uint8_t tag)
    {
        constexpr std::size_t taken = 40;
        constexpr std::size_t step = 64;
        const std::size_t size = 40 + payload.size();
        const Bytes sizes = layers::length(size);
        const Bytes tags = layers::length(tag);
        std::vector<Bytes> frames{checked154(
            link + layers::length(0xc000U | size) + tags + header + slice(payload, 0, taken))};
        for (std::size_t at = taken; at < payload.size(); at += step)
            frames.push_back(checked154(link + layers::length(0xe000U | size) + tags
                + Bytes{static_cast<std::byte>((40 + at) / 8)} + slice(payload, at, step)));
        return frames;
    }

    void addFragments(std::vector<LowpanPacket> &to)
    {
        const Bytes large = tcp({}, zeros(180));
        const std::string ends = "fe80::ff:fe00:1 40000 > fe80::ff:fe00:2 443 tcp 240";
        to.push_back(
            {"fragments", withCheck, fragments(shortEnds, hex("7a33 06"), large, 1), ends});
        auto turned = fragments(shortEnds, hex("7a33 06"), large, 2);
        std::swap(turned.front(), turned.back());
        to.push_back({"fragments, the first at last", withCheck, turned, ends});
        to.push_back({"fragments, not compressed", withCheck,
            fragments(shortEnds, hex("41") + slice(ipv6(6, large), 0, 40), large, 3),
            "fd00::1 40000 > fd00::2 443 tcp 240"});
        to.push_back({"fragments, HC1", withCheck, fragments(longEnds, hex("42fe 40"), large, 4),
            "fe80::302:304:506:708 40000 > fe80::42 443 tcp 240"});
        to.push_back({"fragments on a mesh", withCheck,
            fragments(shortEnds + hex("b1 0005 0006"), hex("7a33 06"), large, 5),
            "fe80::ff:fe00:5 40000 > fe80::ff:fe00:6 443 tcp 240"});
        to.push_back({"fragments of UDP", withCheck,
            {checked154(shortEnds + hex("c0f0 0006 7e33 f3 12 1234") + zeros(40)),
                checked154(shortEnds + hex("e0f0 0006 0b") + zeros(96)),
                checked154(shortEnds + hex("e0f0 0006 17") + zeros(56))},
            "fe80::ff:fe00:1 61617 > fe80::ff:fe00:2 61618 udp 240"});
        to.push_back({"one fragment", withCheck,
            {checked154(shortEnds + hex("c03f 0007 7a33 06") + segment)},
            "fe80::ff:fe00:1 40000 > fe80::ff:fe00:2 443 tcp 63"});
    }

    void addUnread(std::vector<LowpanPacket> &to)
    {
        const Bytes packet = hex("41") + ipv6(6, segment);
        const auto add = [&](const char *name, const Bytes &frame) {
            to.push_back({name, withCheck, {checked154(frame)}, "none"});
        };
        add("a reserved group", shortEnds + hex("7a3d 06 0a0b01020304") + segment);
        add("a reserved destination", shortEnds + hex("7a34 06") + segment);
        add("not of 6LoWPAN", shortEnds + hex("00") + segment);
        add("Zigbee", shortEnds + hex("4800 0100 0200 1e01") + zeros(20));
        add("an unknown dispatch", shortEnds + hex("43") + zeros(40));
        add("a dispatch of another page", shortEnds + hex("f1 7a33 06") + segment);
        add("protected", hex("6998 01 cdab 0200 0100 0d 01000000 01") + packet + zeros(4));
        add("protected, of 2003", hex("6988 01 cdab 0200 0100") + packet);
        add("a beacon", hex("0080 01 cdab 0100") + hex("ffcf 0000"));
        add("an acknowledgement", hex("0200 01"));
        add("a reserved address", hex("6184 01 cdab 0200 0100") + packet);
        add("a reserved version", hex("61b8 01 cdab 0200 0100") + packet);
        add("one network of one address", hex("6180 01 cdab 0100") + packet);
        to.push_back({"a wrong check", withCheck, {shortEnds + packet + hex("0000")}, "none"});
        to.push_back({"a wrong check of 4 bytes", LinkType{283},
            {hex("0000 0c00 0000 0100 02000000") + shortEnds + packet + zeros(4)}, "none"});
    }

} // namespace

const std::vector<LowpanPacket> &lowpanPackets()
{
    static const std::vector<LowpanPacket> all = [] {
        std::vector<LowpanPacket> packets;
        addLinks(packets);
        addAddresses(packets);
        addHeaders(packets);
        addFragments(packets);
        addUnread(packets);
        return packets;
    }();
    return all;
}

const std::vector<Encapsulation> &lowpanEncapsulations()
{
    using Outer = Encapsulation::Outer;
    static const std::vector<Encapsulation> all{
        {"802.15.4", withCheck, Outer::NoIp,
            [](const Bytes &p, bool) { return checked154(shortEnds + hex("41") + p); }},
        {"802.15.4 TAP", LinkType{283}, Outer::NoIp,
            [](const Bytes &p, bool) {
                return hex("0000 0c00 0000 0100 02000000") + longChecked(longEnds + hex("41") + p);
            }},
        {"6LoWPAN, IPHC", withCheck, Outer::NoIp,
            [](const Bytes &p, bool) {
                return checked154(shortEnds + hex("7800") + slice(p, 6, p.size()));
            }},
        {"6LoWPAN, NHC", LinkType{230}, Outer::NoIp,
            [](const Bytes &p, bool) {
                return longEnds + hex("7c00 40") + slice(p, 8, 32) + hex("e6") + slice(p, 6, 1)
                    + hex("06 0104 00000000") + slice(p, 40, p.size());
            }},
        {"6LoWPAN, HC1", withCheck, Outer::NoIp,
            [](const Bytes &p, bool) {
                return checked154(longEnds + hex("4208") + slice(p, 7, 33) + slice(p, 6, 1)
                    + slice(p, 40, p.size()));
            }},
    };
    return all;
}

} // namespace remora::test
