// SPDX-License-Identifier: GPL-3.0-or-later
// IP fragments: joined for their ports, however they come, in bounded memory.
#include <QTest>

#include "dissect/frame/dissectframe.h"
#include "dissect/frame/fragments.h"
#include "tests/support/bytes.h"
#include "tests/support/print.h"

using namespace remora::dissect;
using namespace remora::test;

class FragmentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fragmentsAreJoined_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("in order") << QList<int>{0, 1, 2};
        QTest::newRow("backwards") << QList<int>{2, 1, 0};
        QTest::newRow("first in the middle") << QList<int>{1, 0, 2};
        QTest::newRow("doubled") << QList<int>{0, 0, 1, 1, 2};
    }
    void fragmentsAreJoined()
    {
        QFETCH(QList<int>, order);
        const Bytes whole = tcp({}, zeros(44)); // 64 bytes: three fragments
        const auto part
            = [&](int from, int to) { return Bytes(whole.begin() + from, whole.begin() + to); };
        Ipv4Fields fields;
        fields.identification = 77;
        std::vector<Bytes> fragments;
        for (const auto &[begin, end] : {std::pair{0, 24}, {24, 48}, {48, 64}}) {
            fields.fragment = static_cast<std::uint16_t>(begin / 8 | (end < 64 ? 0x2000 : 0));
            fragments.push_back(ethernet(0x0800, ipv4(fields, part(begin, end))));
        }
        FragmentTable table;
        for (qsizetype i = 0; i < order.size(); ++i) {
            const Frame frame
                = dissectFrame(packet(fragments[static_cast<std::size_t>(order[i])]), &table);
            const bool last = i + 1 == order.size();
            QCOMPARE(frame.transport == Frame::Transport::Tcp, last);
            if (last)
                QCOMPARE(*frame.tcp.length, 44U);
        }
    }

    // Verified with tshark: the bytes of the fragment that begins first count, of those that begin
    // together the ones that came first.
    void fragmentsThatDifferWhereTheyOverlap_data()
    {
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("in order") << QList<int>{0, 1};
        QTest::newRow("backwards") << QList<int>{1, 0};
        QTest::newRow("with one that begins as the first") << QList<int>{0, 2, 1};
    }
    void fragmentsThatDifferWhereTheyOverlap()
    {
        QFETCH(QList<int>, order);
        const Bytes whole = tcp({}, zeros(44));
        Ipv4Fields fields;
        fields.fragment = 0x2000;
        std::vector<Bytes> fragments{
            ethernet(0x0800, ipv4(fields, Bytes(whole.begin(), whole.begin() + 24)))};
        fields.fragment = 1;
        fragments.push_back(ethernet(0x0800, ipv4(fields, Bytes(56, std::byte{0x11}))));
        fields.fragment = 0x2000;
        fragments.push_back(ethernet(0x0800, ipv4(fields, Bytes(24, std::byte{0x22}))));
        FragmentTable table;
        Frame frame;
        for (const int which : order)
            frame = dissectFrame(packet(fragments[static_cast<std::size_t>(which)]), &table);
        QVERIFY(frame.transport == Frame::Transport::Tcp);
        QCOMPARE(frame.source.port, TcpFields().sourcePort);
        QCOMPARE(*frame.tcp.length, 44U);
    }

    void fragmentsOfDifferentDatagramsStayApart()
    {
        FragmentTable table;
        Ipv4Fields fields;
        fields.fragment = 0x2000;
        const Bytes start = tcp({}, zeros(4));
        QCOMPARE(dissectFrame(packet(ethernet(0x0800, ipv4(fields, start))), &table).transport,
            Frame::Transport::Other);
        fields.identification = 2;
        fields.fragment = 3;
        QCOMPARE(dissectFrame(packet(ethernet(0x0800, ipv4(fields, zeros(8)))), &table).transport,
            Frame::Transport::Other);
    }

    void aFloodOfFragmentsIsBounded()
    {
        FragmentTable table;
        for (int i = 0; i < 20'000; ++i) {
            Ipv4Fields fields;
            fields.identification = static_cast<std::uint16_t>(i);
            fields.fragment = 0x2000;
            const std::string source
                = "10.0." + std::to_string(i / 256 % 256) + "." + std::to_string(i % 256);
            fields.source = source;
            dissectFrame(packet(ethernet(0x0800, ipv4(fields, zeros(8)))), &table);
        }
        QVERIFY(table.pending() <= 4096);
    }

    // Every other eight bytes of a datagram, again and again.
    void holesAreBounded()
    {
        FragmentTable table;
        Ipv4Fields fields;
        for (std::uint16_t round = 0; round < 3; ++round) {
            for (std::uint16_t i = 0; i < 4000; ++i) {
                fields.fragment = static_cast<std::uint16_t>(0x2000 | (8000 - 2 * i));
                dissectFrame(packet(ethernet(0x0800, ipv4(fields, zeros(8)))), &table);
            }
        }
        QCOMPARE(table.pending(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(FragmentsTest)
#include "tst_fragments.moc"
