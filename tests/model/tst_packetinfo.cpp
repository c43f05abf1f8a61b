// SPDX-License-Identifier: GPL-3.0-or-later
// What a packet is said to be: by its bytes, by its headers, by what was sent before; and the
// summary of notes.
#include <QTemporaryDir>
#include <QTest>

#include "dissect/brief/packetbrief.h"
#include "model/packets/notesummary.h"
#include "model/packets/packetinfos.h"
#include "model/tables/packettablemodel.h"
#include "tests/support/captures.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"
#include "tests/support/trace.h"

using namespace remora;
using namespace remora::model;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> goesOn{false};

Bytes text(std::string_view characters)
{
    const auto *begin = reinterpret_cast<const std::byte *>(characters.data());
    return {begin, begin + characters.size()};
}

Bytes sized(const Bytes &content, int lengthBytes)
{
    Bytes length;
    for (int i = lengthBytes - 1; i >= 0; --i)
        length.push_back(static_cast<std::byte>(content.size() >> static_cast<unsigned>(8 * i)));
    return length + content;
}

Bytes tlsRecord(int type, const Bytes &content)
{
    return Bytes{static_cast<std::byte>(type)} + hex("03 03") + sized(content, 2);
}

Bytes clientHello(std::string_view name)
{
    const Bytes names = sized(hex("00") + sized(text(name), 2), 2);
    const Bytes extensions = sized(hex("00 17 00 00") + hex("00 00") + sized(names, 2), 2);
    const Bytes body = hex("03 03") + zeros(32) + sized(zeros(32), 1) + sized(hex("13 01"), 2)
        + sized(hex("00"), 1) + extensions;
    return tlsRecord(22, hex("01") + sized(body, 3));
}

Bytes overTcp(const Bytes &payload) { return ethernet(0x0800, ipv4({}, tcp({}, payload))); }

Bytes overUdp(std::uint16_t port, const Bytes &payload)
{
    Ipv4Fields fields;
    fields.protocol = 17;
    return ethernet(0x0800, ipv4(fields, udp(port, 40'000, payload)));
}

Bytes overIp(std::uint8_t protocol, const Bytes &payload)
{
    Ipv4Fields fields;
    fields.protocol = protocol;
    return ethernet(0x0800, ipv4(fields, payload));
}

const char *const dnsQuestion = "03 61 70 70 07 65 78 61 6d 70 6c 65 00 00 01 00 01";

QString briefOf(const Bytes &bytes) { return QString::fromStdString(packetBrief(packet(bytes))); }

std::vector<Bytes> bytesOf(std::string_view trace)
{
    std::vector<Bytes> packets;
    for (TracePacket &one : readTrace(trace))
        packets.push_back(std::move(one.bytes));
    return packets;
}

// Each packet's Info text, as the table has it once bytes are read.
QStringList infosOf(const std::vector<Bytes> &packets)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pcap"_s);
    if (!writeFile(path, captureFile(packets)))
        return {};
    const Loaded all = loaded(*dissect::openFile(path.toStdString()));
    std::vector<quint64> wanted;
    for (quint64 i = 0; i < all.store.packets(); ++i)
        wanted.push_back(i);
    const auto infos = readPacketInfos(path, 1, all.store, wanted, goesOn);
    QStringList texts;
    for (const quint64 i : wanted) {
        const auto [chunk, row] = all.store.place(dissect::PacketIndex{i});
        PacketValues facts;
        facts.chunk = all.store.chunks()[chunk].get();
        facts.row = row;
        facts.number = i + 1;
        const auto id = facts.chunk->conversations[row];
        if (id != dissect::noConversation)
            facts.conversation = &all.conversations[dissect::row(id)];
        const PacketInfo info = infos[i];
        facts.info = &info;
        texts << infoText(facts);
    }
    return texts;
}

} // namespace

class PacketInfoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void briefs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("brief");
        const auto row = [](const char *name, const Bytes &bytes, const QString &brief) {
            QTest::newRow(name) << QByteArray(
                reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()))
                                << brief;
        };
        const Bytes question = hex(dnsQuestion);
        row("DNS query", overUdp(53, hex("00 01 01 00 00 01 00 00 00 00 00 00") + question),
            u"DNS query A app.example"_s);
        row("DNS response",
            overUdp(53,
                hex("00 01 81 80 00 01 00 02 00 00 00 00") + question
                    + hex("c0 0c 00 05 00 01 00 00 00 3c 00 06 03 77 65 62 c0 10"
                          "c0 29 00 01 00 01 00 00 00 3c 00 04 0a 01 02 03")),
            u"DNS response A app.example: CNAME web.example, 10.1.2.3"_s);
        row("DNS response without the name",
            overUdp(53, hex("00 01 81 83 00 01 00 00 00 00 00 00") + question),
            u"DNS response A app.example: NXDOMAIN"_s);
        row("DNS response that says nothing",
            overUdp(53, hex("00 01 81 80 00 01 00 00 00 00 00 00") + question),
            u"DNS response A app.example: no answer"_s);
        row("DNS response whose records are cut",
            overUdp(53, hex("00 01 81 80 00 01 00 03 00 00 00 00") + question),
            u"DNS response A app.example: 3 more"_s);
        row("another UDP port",
            overUdp(4000, hex("00 01 01 00 00 01 00 00 00 00 00 00") + question), {});
        row("HTTP request", overTcp(text("GET /index.html HTTP/1.1\r\nHost: x\r\n\r\n")),
            u"GET /index.html HTTP/1.1"_s);
        row("HTTP response", overTcp(text("HTTP/1.1 404 Not Found\r\nServer: x\r\n")),
            u"HTTP/1.1 404 Not Found"_s);
        row("no HTTP", overTcp(text("GETTING there")), {});
        row("TLS hello", overTcp(clientHello("shop.example")),
            u"TLS Client Hello (shop.example)"_s);
        row("TLS server hello and certificate",
            overTcp(tlsRecord(22, hex("02") + sized(zeros(40), 3))
                + tlsRecord(22, hex("0b") + sized(zeros(9), 3))),
            u"TLS Server Hello, Certificate"_s);
        row("TLS finish",
            overTcp(tlsRecord(20, hex("01")) + tlsRecord(22, hex("14 00 00 0c") + zeros(12))),
            u"TLS Change Cipher Spec, Encrypted Handshake"_s);
        row("TLS alert", overTcp(tlsRecord(21, hex("02 28"))), u"TLS Alert: handshake failure"_s);
        row("TLS data", overTcp(tlsRecord(23, zeros(30)) + tlsRecord(23, zeros(3))),
            u"TLS Application Data"_s);
        row("ICMP echo", overIp(1, hex("08 00 00 00 00 07 00 02")),
            u"ICMP echo request id 7 seq 2"_s);
        row("ICMP error",
            overIp(1, hex("03 03 00 00 00 00 00 00") + ipv4({}, tcp({}, text("GET / HTTP/1.1")))),
            u"ICMP port unreachable"_s);
        row("ICMP MTU", overIp(1, hex("03 04 00 00 00 00 05 78")),
            u"ICMP fragmentation needed, MTU 1400"_s);
        row("ICMPv6", ethernet(0x86dd, ipv6(58, hex("86 00 00 00 40 00 00 00 00 00 00 00"))),
            u"ICMPv6 router advertisement"_s);
        row("ARP question",
            ethernet(0x0806,
                hex("00 01 08 00 06 04 00 01 02 00 00 00 00 01 0a 00 00 01 00 00 00 00 00 00"
                    "0a 00 00 02")),
            u"ARP who has 10.0.0.2? tell 10.0.0.1"_s);
        row("ARP answer behind a VLAN tag",
            ethernet(0x8100,
                vlan(0x0806,
                    hex("00 01 08 00 06 04 00 02 02 00 00 00 00 01 0a 00 00 01 02 00 00 00 00 02"
                        "0a 00 00 02"))),
            u"ARP 10.0.0.1 is at 02:00:00:00:00:01"_s);
    }
    void briefs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, brief);
        const Bytes whole = text({bytes.data(), static_cast<std::size_t>(bytes.size())});
        QCOMPARE(briefOf(whole), brief);
        // Cut anywhere it says less, or nothing; never more.
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const Bytes part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));
            const auto said = packetBrief(packet(
                part, dissect::LinkType::Ethernet, 0, static_cast<std::uint32_t>(whole.size())));
            QVERIFY(said.size() <= 100);
        }
    }

    void infos_data()
    {
        QTest::addColumn<QString>("trace");
        QTest::addColumn<QStringList>("infos");
        QTest::newRow("handshake")
            << u"0 A > B SYN seq 0\n0.01 B > A SYN,ACK seq 0 ack 1\n0.02 A > B ACK seq 1 ack 1\n"
               "0.03 A > B PSH,ACK 1000B seq 1 ack 1\n0.04 B > A ACK seq 1 ack 1001\n"
               "0.05 A > B FIN,ACK seq 1001 ack 1\n0.06 B > A RST,ACK seq 1 ack 1002\n"_s
            << QStringList{u"SYN"_s, u"SYN, ACK"_s, u"ACK 1"_s, u"1,000 bytes, seq 1, ack 1"_s,
                   u"ACK 1,001"_s, u"FIN, ACK"_s, u"RST, ACK"_s};
        // Resent twice: both times it is packet 3 that is repeated. The answer is no repetition.
        QTest::newRow("retransmission")
            << u"0 A > B SYN seq 0\n0.01 B > A SYN,ACK seq 0 ack 1\n"
               "0.02 A > B ACK 100B seq 1 ack 1\n0.03 A:999 > B ACK 100B seq 1 ack 1\n"
               "0.5 A > B ACK 100B seq 1 ack 1\n1.5 A > B ACK 100B seq 1 ack 1\n"_s
            << QStringList{u"SYN"_s, u"SYN, ACK"_s, u"100 bytes, seq 1, ack 1"_s,
                   u"100 bytes, seq 1, ack 1"_s, u"retransmission of 3 · 100 bytes, seq 1, ack 1"_s,
                   u"retransmission of 3 · 100 bytes, seq 1, ack 1"_s};
        QTest::newRow("duplicate ACK and zero window")
            << u"0 A > B SYN seq 0\n0.01 B > A SYN,ACK seq 0 ack 1\n"
               "0.02 A > B ACK seq 1 ack 1 win 500\n0.03 B > A ACK 100B seq 1 ack 1\n"
               "0.04 B > A ACK 100B seq 201 ack 1\n0.05 A > B ACK seq 1 ack 101 win 500\n"
               "0.06 B > A ACK 100B seq 301 ack 1\n0.07 A > B ACK seq 1 ack 101 win 500\n"
               "0.08 A > B ACK seq 1 ack 101 win 0\n"_s
            << QStringList{u"SYN"_s, u"SYN, ACK"_s, u"ACK 1"_s, u"100 bytes, seq 1, ack 1"_s,
                   u"100 bytes, seq 201, ack 1"_s, u"ACK 101"_s, u"100 bytes, seq 301, ack 1"_s,
                   u"duplicate ACK 1 of 6 · ACK 101"_s, u"zero window · ACK 101"_s};
    }
    void infos()
    {
        QFETCH(QString, trace);
        QFETCH(QStringList, infos);
        QCOMPARE(infosOf(bytesOf(trace.toStdString())), infos);
    }

    void infosOfOtherProtocols()
    {
        QCOMPARE(infosOf({overUdp(4000, zeros(48)), overUdp(53, zeros(3)),
                     overTcp(text("GET /a HTTP/1.1\r\n\r\n")), overIp(89, zeros(20)),
                     ethernet(0x88cc, zeros(40))}),
            (QStringList{
                u"UDP, 48 bytes"_s, u"UDP, 3 bytes"_s, u"GET /a HTTP/1.1"_s, u"OSPF"_s, {}}));
        // A name cannot turn the text around or command a terminal.
        const QString hostile
            = infosOf({overTcp(text("GET /\xe2\x80\xae\x1b[2J HTTP/1.1\r\n"))}).value(0);
        QVERIFY(!hostile.contains(QChar(0x202e)) && !hostile.contains(QChar(0x1b)));
        QVERIFY2(hostile.startsWith(u"GET /\\u202e"_s), qPrintable(hostile));
    }

    void theTableAsksForInfosInView()
    {
        const auto focused = investigated(dataFile(u"captures/retransmission_rtt.pcap"_s));
        PacketTableModel packets;
        packets.setWatched(true);
        packets.setCapture(focused.get());
        QTRY_VERIFY(packets.rowCount() > 0);
        int noted = 0;
        while (!packets.index(noted, static_cast<int>(PacketColumn::Notes))
                    .data()
                    .toString()
                    .contains(u"retransmission"_s))
            ++noted;
        const QModelIndex info = packets.index(noted, static_cast<int>(PacketColumn::Info));
        QVERIFY(!info.data().toString().contains(u" of "_s)); // not known at once
        QTRY_VERIFY(info.data().toString().contains(u"retransmission of "_s));
        QCOMPARE(info.data(Qt::ToolTipRole).toString().contains(u"retransmission of "_s), true);
    }

    void notesAreSummed()
    {
        const Loaded all
            = loaded(*dissect::openFile(dataFile(u"captures/zero_window.pcap"_s).toStdString()));
        const auto summary = summarizeNotes(all.store, dissect::ConversationSet::everything(),
            all.conversations.size(), all.facts.oddities);
        QVERIFY(!summary.kinds.empty());
        for (std::size_t i = 1; i < summary.kinds.size(); ++i) {
            const auto &a = summary.kinds[i - 1];
            const auto &b = summary.kinds[i];
            QVERIFY(a.severity > b.severity || (a.severity == b.severity && a.count >= b.count));
        }
        for (const NoteKind &kind : summary.kinds) {
            quint64 count = 0;
            quint64 touched = 0;
            for (const auto &conversation : all.conversations) {
                const auto *totals = notesOf(conversation, all.noteTotals);
                if (totals == nullptr)
                    continue;
                const auto at = static_cast<std::size_t>(*kind.note);
                count += (*totals)[0][at] + (*totals)[1][at];
                touched += (*totals)[0][at] + (*totals)[1][at] > 0 ? 1 : 0;
            }
            QCOMPARE(kind.count, count);
            QCOMPARE(kind.conversations, touched);
            QVERIFY(kind.first <= *kind.last && kind.firstPacket > 0);
        }
        QCOMPARE(noteKindName(summary.kinds.front()), u"zero window"_s);
        QCOMPARE(noteKindFilter(summary.kinds.front()), u"tcp.analysis.zero_window"_s);
    }

    void odditiesAreAmongTheNotes()
    {
        const Loaded all = loaded(std::make_unique<MemorySource>(
            captureFile({hex("00 01 02"), ethernet(0x0800, hex("45 00 00 01") + zeros(40))})));
        const auto summary = summarizeNotes(all.store, dissect::ConversationSet::everything(),
            all.conversations.size(), all.facts.oddities);
        QCOMPARE(summary.packets, quint64{2});
        QVERIFY(summary.kinds.size() >= 2);
        QCOMPARE(summary.kinds.front().severity, Severity::Error);
        QCOMPARE(summary.kinds.front().firstPacket, quint64{2});
        QVERIFY(noteKindFilter(summary.kinds.front()).isEmpty());
        QVERIFY(summarizeNotes({}, dissect::ConversationSet::everything(), 0, {}).kinds.empty());
    }
};

QTEST_GUILESS_MAIN(PacketInfoTest)
#include "tst_packetinfo.moc"
