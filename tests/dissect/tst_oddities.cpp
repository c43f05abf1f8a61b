// SPDX-License-Identifier: GPL-3.0-or-later
// What nothing reads on is said by its number, and counted without keeping all numbers.
#include <QTest>

#include "dissect/frame/dissectframe.h"
#include "tests/support/bytes.h"
#include "tests/support/print.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

const Bytes segment = tcp({}, zeros(10));

} // namespace

class OdditiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unknownNumbersAreSaid_data()
    {
        QTest::addColumn<Bytes>("bytes");
        QTest::addColumn<int>("oddity");
        QTest::addColumn<int>("number");
        const auto row = [](const char *name, const Bytes &bytes, Oddity oddity, int number) {
            QTest::newRow(name) << bytes << static_cast<int>(oddity) << number;
        };
        const auto over = [](std::uint8_t protocol, const Bytes &payload) {
            Ipv4Fields fields;
            fields.protocol = protocol;
            return ethernet(0x0800, ipv4(fields, payload));
        };
        const Bytes inner = ipv4({}, segment);
        constexpr auto none = static_cast<Oddity>(100);
        row("EtherType", ethernet(0x1234, inner), Oddity::UnknownEtherType, 0x1234);
        row("EtherType in a VLAN", ethernet(0x8100, vlan(0x1234, inner)), Oddity::UnknownEtherType,
            0x1234);
        row("EtherType in VXLAN",
            over(17, udp(50'000, 4789, hex("08000000 00000100") + ethernet(0x1234, inner))),
            Oddity::UnknownEtherType, 0x1234);
        row("GRE", over(47, hex("0000 1234") + inner), Oddity::UnknownGreProtocol, 0x1234);
        row("tag of Ethernet in GRE, which tshark does not read either",
            over(47, hex("0000 8100 0001 0800") + inner), Oddity::UnknownGreProtocol, 0x8100);
        row("KA9Q", over(94, inner), Oddity::UnknownIpProtocol, 94);
        row("L2TPv3", over(115, hex("00000007") + inner), Oddity::UnknownIpProtocol, 115);
        row("L2TPv3 in UDP", over(17, udp(50'000, 1701, hex("0003 0000 00000007") + inner)),
            Oddity::UnreadUdpTunnel, 1701);
        row("VXLAN of old", over(17, udp(50'000, 8472, zeros(40))), Oddity::UnreadUdpTunnel, 8472);
        row("a source port may be any", over(17, udp(8472, 50'000, zeros(40))), none, 0);
        row("ARP", ethernet(0x0806, zeros(28)), none, 0);
        row("LLDP", ethernet(0x88cc, zeros(28)), none, 0);
        row("PPPoE discovery", ethernet(0x8863, zeros(28)), none, 0);
        row("spanning tree", ethernet(0x0026, hex("424203") + zeros(35)), none, 0);
        row("NHRP", over(47, hex("0000 2001") + zeros(40)), none, 0);
        row("ESP", over(50, zeros(40)), none, 0);
        row("OSPF", over(89, zeros(40)), none, 0);
        row("control messages of L2TPv3", over(115, zeros(40)), none, 0);
    }
    void unknownNumbersAreSaid()
    {
        QFETCH(Bytes, bytes);
        QFETCH(int, oddity);
        QFETCH(int, number);
        const Frame frame = dissectFrame(packet(bytes), nullptr);
        constexpr int none = 100;
        const OddityMask expected
            = oddity == none ? OddityMask{0} : mask(static_cast<Oddity>(oddity));
        QCOMPARE(frame.oddities, expected);
        QCOMPARE(frame.unknownNumber, static_cast<std::uint32_t>(number));
    }

    void countsOddities()
    {
        OddityCounts counts;
        counts.note(0, 1);
        for (std::uint64_t number = 2; number < 10; ++number)
            counts.note(mask(Oddity::BadIpHeader), number);
        counts.note(
            static_cast<OddityMask>(mask(Oddity::BadIpHeader) | mask(Oddity::CapturedBeyondWire)),
            10);
        QCOMPARE(counts.oddPackets(), std::uint64_t{9});
        QCOMPARE(counts.of(Oddity::BadIpHeader).count, std::uint64_t{9});
        QCOMPARE(counts.of(Oddity::BadIpHeader).firstPackets,
            (std::vector<std::uint64_t>{2, 3, 4, 5, 6}));
        QCOMPARE(
            counts.of(Oddity::CapturedBeyondWire).firstPackets, (std::vector<std::uint64_t>{10}));
        QCOMPARE(counts.all().size(), std::size_t{2});
    }

    // However many numbers a capture has, those that came first are told apart, and no more are
    // kept.
    void countsNumbers()
    {
        OddityCounts counts;
        for (std::uint32_t number = 0; number < 1000; ++number)
            counts.note(mask(Oddity::UnknownEtherType), number + 1, 0x9100 + number);
        counts.note(mask(Oddity::UnknownEtherType), 2000, 0x9100);
        counts.note(mask(Oddity::UnknownLinkType), 2001, 147);
        const auto all = counts.all();
        QCOMPARE(all.size(), OddityCounts::shownNumbers + 2);
        QCOMPARE(all[0].name.oddity, Oddity::UnknownLinkType);
        QCOMPARE(*all[0].name.number, 147U);
        QCOMPARE(*all[1].name.number, 0x9100U);
        QCOMPARE(all[1].kind.count, std::uint64_t{2});
        QCOMPARE(all[1].kind.firstPackets, (std::vector<std::uint64_t>{1, 2000}));
        QVERIFY(!all.back().name.number);
        QCOMPARE(all.back().kind.count, 1000 - OddityCounts::shownNumbers);
        QCOMPARE(counts.of(Oddity::UnknownEtherType).count, std::uint64_t{1001});
    }
};

QTEST_APPLESS_MAIN(OdditiesTest)
#include "tst_oddities.moc"
