// SPDX-License-Identifier: GPL-3.0-or-later
// What the headers of one packet say: every link type, every layer, and what is strange about them.
#include <filesystem>
#include <random>

#include <QTest>

#include "dissect/capture/recordreader.h"
#include "dissect/frame/dissectframe.h"
#include "dissect/frame/fragments.h"
#include "dissect/frame/layers.h"
#include "dissect/frame/plainframe.h"
#include "tests/support/bytes.h"
#include "tests/support/encapsulations.h"
#include "tests/support/print.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

// "10.0.0.1:40000 > 10.0.0.2:443 tcp 1500", or what there is of it.
std::string shown(const Frame &frame)
{
    std::string text;
    switch (frame.transport) {
    case Frame::Transport::None:
        return "none";
    case Frame::Transport::Other:
        text = "other " + std::to_string(frame.protocol);
        break;
    case Frame::Transport::PortsOnly:
        text = "ports only";
        break;
    case Frame::Transport::Tcp:
        text = "tcp";
        break;
    case Frame::Transport::Udp:
        text = "udp";
        break;
    }
    const auto end = [&](const Endpoint &e) {
        return e.address.text() + (e.port != 0 ? " " + std::to_string(e.port) : std::string());
    };
    return end(frame.source) + " > " + end(frame.destination) + " " + text + " "
        + std::to_string(frame.ipLength);
}

bool has(const Frame &frame, Oddity oddity) { return (frame.oddities & mask(oddity)) != 0; }

const Bytes segment = tcp({}, zeros(10));
const std::string plain = "10.0.0.1 40000 > 10.0.0.2 443 tcp 50";
const std::string plain6 = "fd00::1 40000 > fd00::2 443 tcp 70";

} // namespace

class FrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<int>("link");
        QTest::addColumn<Bytes>("bytes");
        QTest::addColumn<std::string>("expected");
        const auto row
            = [](const char *name, LinkType link, const Bytes &bytes, const std::string &expected) {
                  QTest::newRow(name) << static_cast<int>(link) << bytes << expected;
              };
        const Bytes v4 = ipv4({}, segment);
        const Bytes v6 = ipv6(6, segment);
        row("Ethernet, IPv4", LinkType::Ethernet, ethernet(0x0800, v4), plain);
        row("Ethernet, IPv6", LinkType::Ethernet, ethernet(0x86dd, v6), plain6);
        row("VLAN", LinkType::Ethernet, ethernet(0x8100, vlan(0x0800, v4)), plain);
        row("QinQ", LinkType::Ethernet, ethernet(0x88a8, vlan(0x8100, vlan(0x86dd, v6))), plain6);
        row("old QinQ", LinkType::Ethernet, ethernet(0x9100, vlan(0x0800, v4)), plain);
        row("Linux cooked", LinkType::LinuxCooked,
            hex("0000 0001 0006 020000000001 0000 0800") + v4, plain);
        row("Linux cooked 2", LinkType::LinuxCooked2,
            hex("86dd 0000 00000001 0001 00 06 0200000000010000") + v6, plain6);
        row("BSD loopback, little-endian", LinkType::Null, hex("02000000") + v4, plain);
        row("BSD loopback, big-endian", LinkType::Loop, hex("00000018") + v6, plain6);
        row("raw", LinkType::Raw, v4, plain);
        row("raw, BSD", LinkType::RawBsd, v6, plain6);
        row("raw, OpenBSD", LinkType::RawOpenBsd, v4, plain);
        row("IPv4 only", LinkType::Ipv4, v4, plain);
        row("IPv6 only", LinkType::Ipv6, v6, plain6);
        row("IPv6 behind the number of IPv4", LinkType::Ethernet, ethernet(0x0800, v6), plain6);
        row("BSD loopback, a family that is not IP", LinkType::Null, hex("63000000") + v4, "none");
        row("ARP", LinkType::Ethernet, ethernet(0x0806, zeros(28)), "none");
        row("LLC", LinkType::Ethernet, ethernet(0x0026, zeros(46)), "none");
        // What an LLC header carries depends on its control field, which may have two bytes.
        const auto llc = [](const Bytes &header, const Bytes &packet) {
            return ethernet(static_cast<std::uint16_t>(header.size() + packet.size()), header)
                + packet;
        };
        row("LLC, information", LinkType::Ethernet, llc(hex("0606 0204"), v4), plain);
        row("LLC, supervision", LinkType::Ethernet, llc(hex("0606 0104"), v4), "none");
        row("SNAP, information", LinkType::Ethernet, llc(hex("aaaa 0204 000000 0800"), v4), plain);
        row("SNAP, test", LinkType::Ethernet, llc(hex("aaaa e3 000000 0800"), v4), "none");
        row("PPP, another control", LinkType::Ppp, hex("ff13 0021") + v4, plain);
        Ipv4Fields slot;
        slot.protocol = 3; // the number of a connection
        row("PPP, VJ uncompressed", LinkType::Ppp, hex("ff03 002f") + ipv4(slot, segment), plain);
        row("PPP, bridged with a check sequence and 15 bytes of padding", LinkType::Ppp,
            hex("ff03 0031 8f01") + ethernet(0x0800, v4) + zeros(19), plain);
        row("PPP, bridged with padding where the packet should be", LinkType::Ppp,
            hex("ff03 0031 8f01") + ethernet(0x0800, v4),
            "10.0.0.1 40000 > 10.0.0.2 443 ports only 50");
        row("Frame Relay, another control", static_cast<LinkType>(107), hex("1841 13cc") + v4,
            plain);
        row("Frame Relay, identification", static_cast<LinkType>(107), hex("1841 afcc") + v4,
            "none");
        row("802.11 of another version", LinkType::Wireless,
            hex("0901 0000") + zeros(20) + hex("aaaa03 000000 0800") + v4, "none");
        row("unknown link", static_cast<LinkType>(147), v4, "none");
    }
    void links()
    {
        QFETCH(int, link);
        QFETCH(Bytes, bytes);
        QFETCH(std::string, expected);
        const Frame frame = dissectFrame(packet(bytes, static_cast<LinkType>(link)), nullptr);
        QCOMPARE(shown(frame), expected);
        QCOMPARE(has(frame, Oddity::UnknownLinkType), link == 147);
    }

    void encapsulated_data()
    {
        QTest::addColumn<int>("which");
        for (std::size_t i = 0; i < encapsulations().size(); ++i)
            QTest::newRow(encapsulations()[i].name) << static_cast<int>(i);
    }
    void encapsulated()
    {
        QFETCH(int, which);
        const Encapsulation &encapsulation = encapsulations()[static_cast<std::size_t>(which)];
        for (const bool v6 : {false, true}) {
            const Bytes whole = encapsulation.around(v6 ? ipv6(6, segment) : ipv4({}, segment), v6);
            const Frame frame = dissectFrame(packet(whole, encapsulation.link), nullptr);
            QCOMPARE(shown(frame), v6 ? plain6 : plain);
            QCOMPARE(frame.oddities, OddityMask{0});
            // The sanitizers watch that nothing is read behind a cut.
            for (std::size_t size = 0; size < whole.size(); ++size) {
                const Bytes part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
                dissectFrame(packet(part, encapsulation.link, 0, 1500), nullptr);
            }
        }
    }

    void transports_data()
    {
        QTest::addColumn<Bytes>("bytes");
        QTest::addColumn<std::string>("expected");
        const auto row4 = [](const char *name, const Ipv4Fields &fields, const Bytes &payload,
                              const char *expected) {
            QTest::newRow(name) << ethernet(0x0800, ipv4(fields, payload)) << std::string(expected);
        };
        const auto row6 = [](const char *name, std::uint8_t next, const Bytes &payload,
                              const char *expected) {
            QTest::newRow(name) << ethernet(0x86dd, ipv6(next, payload)) << std::string(expected);
        };
        Ipv4Fields over;
        over.protocol = 17;
        row4("UDP", over, udp(53, 5000, zeros(4)), "10.0.0.1 53 > 10.0.0.2 5000 udp 32");
        over.protocol = 1;
        row4("ICMP echo", over, hex("0800 0000 0001 0001"), "10.0.0.1 > 10.0.0.2 other 1 28");
        over.protocol = 50;
        row4("ESP", over, zeros(40), "10.0.0.1 > 10.0.0.2 other 50 60");
        over.protocol = 4;
        Ipv4Fields inner;
        inner.source = "192.0.2.1";
        inner.destination = "192.0.2.2";
        row4("IP in IP", over, ipv4(inner, segment), "192.0.2.1 40000 > 192.0.2.2 443 tcp 50");
        over.protocol = 41;
        row4("6in4", over, ipv6(6, segment), "fd00::1 40000 > fd00::2 443 tcp 70");
        Ipv4Fields options;
        options.options = hex("94 04 00 00");
        row4("IP options", options, segment, "10.0.0.1 40000 > 10.0.0.2 443 tcp 54");
        Ipv4Fields offload;
        offload.totalLength = 0;
        row4("segmentation offload", offload, segment, "10.0.0.1 40000 > 10.0.0.2 443 tcp 50");
        row6("hop-by-hop and destination options", 0,
            hex("3c 00 00 00 00 00 00 00") + hex("06 00 00 00 00 00 00 00") + segment,
            "fd00::1 40000 > fd00::2 443 tcp 86");
        row6("routing header of 24 bytes", 43, hex("06 02 00 00 00 00 00 00") + zeros(16) + segment,
            "fd00::1 40000 > fd00::2 443 tcp 94");
        row6("authentication header", 51, hex("06 04 0000 00000001 00000001") + zeros(12) + segment,
            "fd00::1 40000 > fd00::2 443 tcp 94");
        row6("atomic fragment", 44, hex("06 00 0000 00000001") + segment,
            "fd00::1 40000 > fd00::2 443 tcp 78");
        row6("Shim6", 140, hex("06 00 80 00 00000001") + segment,
            "fd00::1 40000 > fd00::2 443 tcp 78");
        row6("no next header", 59, zeros(8), "fd00::1 > fd00::2 other 59 48");
        over.protocol = 17;
        over.source = "192.0.2.1";
        over.destination = "192.0.2.2";
        const Bytes bubble = ipv6(6, segment);
        const char *const inner6 = "fd00::1 40000 > fd00::2 443 tcp 70";
        row4("Teredo", over, udp(50'000, 3544, bubble), inner6);
        row4("Teredo with origin", over, udp(50'000, 3544, hex("0000 1234 01020304") + bubble),
            inner6);
        row4("Teredo with authentication and origin", over,
            udp(3544, 50'000, hex("0001 0304") + zeros(7 + 9) + hex("0000 1234 01020304") + bubble),
            inner6);
        row4("what is behind the port of Teredo need not be IPv6", over,
            udp(50'000, 3544, ipv4({}, segment)), "192.0.2.1 50000 > 192.0.2.2 3544 udp 78");
        // A route that is not used up says where the packet goes.
        row6("routing header of type 0", 43,
            hex("06 02 00 01 00000000 fd000000000000000000000000000009") + segment,
            "fd00::1 40000 > fd00::9 443 tcp 94");
        row6("routing header of type 0, used up", 43,
            hex("06 02 00 00 00000000 fd000000000000000000000000000009") + segment,
            "fd00::1 40000 > fd00::2 443 tcp 94");
        row6("segment routing", 43,
            hex("06 04 04 01 01000000 fd000000000000000000000000000008"
                "fd000000000000000000000000000009")
                + segment,
            "fd00::1 40000 > fd00::8 443 tcp 110");
        const auto routed = [&](const char *name, const char *option, const char *expected) {
            Ipv4Fields fields;
            fields.options = hex(option);
            row4(name, fields, segment, expected);
        };
        routed("loose source route", "01 83 0b 04 c6336401 c6336402",
            "10.0.0.1 40000 > 198.51.100.2 443 tcp 62");
        routed("strict source route, half used", "01 89 0b 08 c6336401 c6336402",
            "10.0.0.1 40000 > 198.51.100.2 443 tcp 62");
        routed("source route, used up", "01 83 0b 0c c6336401 c6336402",
            "10.0.0.1 40000 > 10.0.0.2 443 tcp 62");
        routed("source route beyond the header", "01 83 0f 04 c6336401 c6336402",
            "10.0.0.1 40000 > 10.0.0.2 443 tcp 62");
        routed("source route behind the end of options", "00 83 0b 04 c6336401 c6336402",
            "10.0.0.1 40000 > 10.0.0.2 443 tcp 62");
        row6("UDP over IPv6", 17, udp(1, 2), "fd00::1 1 > fd00::2 2 udp 48");
        QTest::newRow("IPv6 without payload")
            << ethernet(0x86dd, ipv6(6, {})) << std::string("fd00::1 > fd00::2 other 6 40");
    }
    void transports()
    {
        QFETCH(Bytes, bytes);
        QFETCH(std::string, expected);
        QCOMPARE(shown(dissectFrame(packet(bytes), nullptr)), expected);
    }

    // Where 16 bits do not suffice, an option has the length (RFC 2675).
    void jumbograms()
    {
        const auto dissected = [](const char *option, std::size_t payload) {
            Bytes whole = ipv6(0, hex("06 00") + hex(option) + tcp({}, zeros(payload)));
            whole[4] = whole[5] = std::byte{0};
            return dissectFrame(packet(ethernet(0x86dd, whole)), nullptr);
        };
        const Frame jumbo = dissected("c204 0001118c", 70'000); // 8 + 20 + 70,000
        QCOMPARE(shown(jumbo), std::string("fd00::1 40000 > fd00::2 443 tcp 70068"));
        QCOMPARE(*jumbo.tcp.length, 70'000U);
        QCOMPARE(dissected("c204 0000ffff", 70'000).transport, Frame::Transport::Other);
        QCOMPARE(dissected("0104 00000000", 70'000).transport, Frame::Transport::Other);
    }

    // A first fragment that was cut, and whose lengths in the file were written anew, has its ports
    // still.
    void fragmentWhoseHeaderSaysMore()
    {
        Ipv4Fields first;
        first.fragment = 0x2000;
        first.totalLength = 1500;
        const Bytes bytes = ethernet(0x0800, ipv4(first, tcp({}, zeros(40))));
        FragmentTable fragments;
        const Frame frame = dissectFrame(packet(bytes), &fragments);
        QCOMPARE(shown(frame), std::string("10.0.0.1 40000 > 10.0.0.2 443 tcp 1500"));
        QVERIFY(!frame.tcp.length);
        QVERIFY(has(frame, Oddity::FragmentIncomplete));
        QCOMPARE(fragments.pending(), std::size_t{0});
    }

    void paddingIsNotPayload()
    {
        const Bytes padded = ethernet(0x0800, ipv4({}, tcp({}))) + zeros(6);
        QCOMPARE(*dissectFrame(packet(padded), nullptr).tcp.length, 0U);
    }

    void snapLengthDoesNotChangeLengths()
    {
        Ipv4Fields fields;
        fields.totalLength = 20 + 20 + 1000;
        const Bytes cut = ethernet(0x0800, ipv4(fields, segment));
        const Frame frame = dissectFrame(packet(cut, LinkType::Ethernet, 0, 14 + 1040), nullptr);
        QCOMPARE(*frame.tcp.length, 1000U);
        QCOMPARE(frame.ipLength, 1040U);
        QCOMPARE(frame.tcp.captured, TcpSegment::Captured::Whole);
        QCOMPARE(frame.oddities, OddityMask{0});
    }

    void tcpHeader()
    {
        TcpFields fields;
        fields.sequence = 0xfffffff0;
        fields.acknowledgment = 7;
        fields.flags = 0x1ff; // with CWR, ECE, URG and the accurate ECN bit
        fields.window = 512;
        fields.options = hex("0101 080a 00000001 00000002");
        const Frame frame
            = dissectFrame(packet(ethernet(0x0800, ipv4({}, tcp(fields, zeros(3))))), nullptr);
        QCOMPARE(frame.tcp.sequence, 0xfffffff0U);
        QCOMPARE(frame.tcp.acknowledgment, 7U);
        QCOMPARE(frame.tcp.flags, std::uint16_t{0x1ff});
        QCOMPARE(frame.tcp.window, std::uint16_t{512});
        QCOMPARE(*frame.tcp.length, 3U);
    }

    void oddities_data()
    {
        QTest::addColumn<Bytes>("bytes");
        QTest::addColumn<int>("oddity");
        QTest::addColumn<std::string>("expected");
        const auto row
            = [](const char *name, const Bytes &bytes, Oddity oddity, const char *expected) {
                  QTest::newRow(name) << bytes << static_cast<int>(oddity) << std::string(expected);
              };
        const auto cut = [](Bytes bytes, std::size_t size) {
            bytes.resize(size);
            return bytes;
        };
        const Bytes whole = ethernet(0x0800, ipv4({}, segment));
        row("nothing captured", cut(whole, 0), Oddity::HeaderCutOff, "none");
        row("cut in Ethernet", cut(whole, 13), Oddity::HeaderCutOff, "none");
        row("cut before the source address", cut(whole, 14 + 15), Oddity::HeaderCutOff, "none");
        row("cut behind the source address", cut(whole, 14 + 16), Oddity::HeaderCutOff,
            "10.0.0.1 >  other 6 50");
        row("cut in the ports", cut(whole, 14 + 20 + 3), Oddity::HeaderCutOff,
            "10.0.0.1 > 10.0.0.2 other 6 50");
        row("cut behind the ports", cut(whole, 14 + 20 + 15), Oddity::HeaderCutOff,
            "10.0.0.1 40000 > 10.0.0.2 443 ports only 50");
        row("cut behind the window", cut(whole, 14 + 20 + 16), Oddity::HeaderCutOff, plain.c_str());
        const Bytes whole6 = ethernet(0x86dd, ipv6(6, segment));
        row("cut in IPv6's source", cut(whole6, 14 + 23), Oddity::HeaderCutOff, "none");
        row("cut in IPv6's destination", cut(whole6, 14 + 39), Oddity::HeaderCutOff,
            "fd00::1 >  other 6 70");
        row("cut in VLAN", cut(ethernet(0x8100, vlan(0x0800, segment)), 16), Oddity::HeaderCutOff,
            "none");
        row("wrong version", ethernet(0x86dd, ipv4({}, tcp({}, zeros(30)))), Oddity::BadIpHeader,
            "none");
        row("version 9", ethernet(0x86dd, hex("90") + zeros(60)), Oddity::BadIpHeader, "none");
        Ipv4Fields shorter;
        shorter.totalLength = 19;
        row("total length below the header", ethernet(0x0800, ipv4(shorter, segment)),
            Oddity::BadIpHeader, "none");
        Ipv4Fields tiny;
        tiny.totalLength = 23;
        row("no room for the ports", ethernet(0x0800, ipv4(tiny, segment)),
            Oddity::BadTransportHeader, "10.0.0.1 > 10.0.0.2 other 6 23");
        TcpFields low;
        low.headerLength = 16;
        row("TCP header length 16", ethernet(0x0800, ipv4({}, tcp(low, zeros(10)))),
            Oddity::BadTransportHeader, plain.c_str());
        TcpFields high;
        high.headerLength = 60;
        row("TCP header beyond the packet", ethernet(0x0800, ipv4({}, tcp(high, zeros(10)))),
            Oddity::BadTransportHeader, plain.c_str());
        Ipv4Fields datagram;
        datagram.protocol = 17;
        row("short UDP", ethernet(0x0800, ipv4(datagram, zeros(7))), Oddity::BadTransportHeader,
            "10.0.0.1 > 10.0.0.2 udp 27");
        row("UDP shorter than its header",
            ethernet(0x0800, ipv4(datagram, hex("1388 0035 0007 0000") + zeros(8))),
            Oddity::BadTransportHeader, "10.0.0.1 5000 > 10.0.0.2 53 udp 36");
    }
    void oddities()
    {
        QFETCH(Bytes, bytes);
        QFETCH(int, oddity);
        QFETCH(std::string, expected);
        const auto wire = static_cast<std::uint32_t>(std::max<std::size_t>(bytes.size(), 64));
        const Frame frame = dissectFrame(packet(bytes, LinkType::Ethernet, 0, wire), nullptr);
        QCOMPARE(shown(frame), expected);
        QVERIFY(has(frame, static_cast<Oddity>(oddity)));
    }

    void moreCapturedThanOnTheWire()
    {
        const Bytes bytes = ethernet(0x0800, ipv4({}, segment));
        const Frame frame = dissectFrame(packet(bytes, LinkType::Ethernet, 0, 20), nullptr);
        QVERIFY(has(frame, Oddity::CapturedBeyondWire));
        QCOMPARE(shown(frame), plain);
    }

    // What lies behind the length of a datagram is none of it.
    void tunnelEndsWithItsDatagram()
    {
        Ipv4Fields over;
        over.protocol = 17;
        const Bytes inner = hex("0800 0000 00000100") + ethernet(0x0800, ipv4({}, segment));
        Bytes datagram = udp(5000, 4789, inner);
        const auto shownOf = [&] {
            return shown(dissectFrame(packet(ethernet(0x0800, ipv4(over, datagram))), nullptr));
        };
        QCOMPARE(shownOf(), plain);
        datagram[5] = std::byte{8 + 8 + 14}; // up to the inner IP header
        QVERIFY(shownOf().starts_with("10.0.0.1 5000 > 10.0.0.2 4789 udp"));
    }

    // Behind the port of a tunnel may be anything.
    void noTunnelBehindItsPort()
    {
        Ipv4Fields over;
        over.protocol = 17;
        for (const auto port : std::initializer_list<std::uint16_t>{4789, 6081, 2152}) {
            const Bytes other = ethernet(0x0800, ipv4(over, udp(5000, port, zeros(40))));
            QCOMPARE(dissectFrame(packet(other), nullptr).transport, Frame::Transport::Udp);
        }
    }

    void icmpErrorQuotesTcp()
    {
        Ipv4Fields outer;
        outer.protocol = 1;
        outer.source = "192.0.2.9";
        const Bytes error = ethernet(
            0x0800, ipv4(outer, hex("0300 0000 0000 0000") + ipv4({}, tcp({}, zeros(8)))));
        const Frame frame = dissectFrame(packet(error), nullptr);
        QVERIFY(frame.quoted);
        QVERIFY(!frame.tcp.length);
        QCOMPARE(frame.source.address.text(), std::string("10.0.0.1"));
        QCOMPARE(frame.source.port, std::uint16_t{40'000});
    }

    // As tshark reads it: of a redirect eight bytes, however many it quotes.
    void icmpRedirectQuotesPorts()
    {
        const Bytes original = ipv4({}, tcp({40'000, 80, 1000, 2000, 0x18}, zeros(20)));
        Ipv4Fields fields;
        fields.protocol = 1;
        fields.source = "192.0.2.9";
        const Bytes error = ethernet(0x0800, ipv4(fields, hex("0500 0000 0000 0000") + original));
        const Frame frame = dissectFrame(packet(error), nullptr);
        QVERIFY(frame.quoted);
        QVERIFY(frame.transport == Frame::Transport::PortsOnly);
        QCOMPARE(frame.source.port, std::uint16_t{40'000});
        QVERIFY(frame.tcp.sequenceOnly);
        QCOMPARE(frame.tcp.sequence, 1000U);
    }

    void icmpErrorQuotesUdp()
    {
        Ipv4Fields outer;
        outer.protocol = 1;
        outer.source = "192.0.2.9";
        Ipv4Fields quoted;
        quoted.protocol = 17;
        const Bytes error
            = ethernet(0x0800, ipv4(outer, hex("0303 0000 0000 0000") + ipv4(quoted, udp(1, 2))));
        const Frame frame = dissectFrame(packet(error), nullptr);
        QVERIFY(frame.quoted);
        QCOMPARE(frame.source.address.text(), std::string("10.0.0.1"));
        QCOMPARE(frame.transport, Frame::Transport::Udp);
    }

    // Packets of the captures as they are, cut off, and with bytes that were changed: the short way
    // says what the layers say, or leaves it to them.
    void theShortWay()
    {
        std::minstd_rand random(1);
        Frame left;
        int plainOnes = 0;
        int others = 0;
        const auto compare = [&](const RawPacket &packet) {
            Frame frame = left; // of a packet before: nothing of it may stay
            const bool isPlain = PlainFrame(packet).dissect(frame, mayCarryPacket);
            ++(isPlain ? plainOnes : others);
            left = dissectFrame(packet, nullptr);
            return !isPlain || frame == left;
        };
        for (const auto &file :
            std::filesystem::recursive_directory_iterator(REMORA_TEST_DATA "/captures")) {
            auto records = openRecords(*openFile(file.path().string()));
            QVERIFY2(records, file.path().c_str());
            RawPacket packet;
            while ((*records)->next(packet) == RecordReader::Next::Packet) {
                QVERIFY2(compare(packet), file.path().c_str());
                std::vector<std::byte> bytes(packet.data.begin(), packet.data.end());
                for (int i = 0; i < 60 && !bytes.empty(); ++i) {
                    RawPacket changed = packet;
                    std::vector<std::byte> copy = bytes;
                    const std::size_t headers = std::min<std::size_t>(copy.size(), 74);
                    for (auto more = random() % 3; more > 0; --more)
                        copy[random() % headers] = static_cast<std::byte>(random());
                    if (random() % 4 == 0)
                        copy.resize(random() % copy.size());
                    changed.data = copy;
                    if (random() % 8 == 0)
                        changed.wireLength = static_cast<std::uint32_t>(random() % 200);
                    QVERIFY2(compare(changed), file.path().c_str());
                }
            }
        }
        QVERIFY(plainOnes > 5000);
        QVERIFY(others > 2000);
    }
};

QTEST_APPLESS_MAIN(FrameTest)
#include "tst_frame.moc"
