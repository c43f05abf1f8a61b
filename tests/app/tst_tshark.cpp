// SPDX-License-Identifier: GPL-3.0-or-later
// `remora analyze --packets -` beside tshark, value by value, on every packet.
#include <cmath>

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "dissect/fields/column.h"
#include "tests/support/encapsulations.h"
#include "tests/support/lowpanframes.h"
#include "tests/support/otherformats.h"
#include "tests/support/randomtraffic.h"
#include "tests/support/talk.h"

using namespace Qt::StringLiterals;

namespace {

const QString captures = QStringLiteral(REMORA_TEST_DATA) + "/captures"_L1;
// Every column of ours, which all bear tshark's names.
QStringList fieldNames()
{
    QProcess process;
    process.start(QStringLiteral(REMORA_PROGRAM),
        {u"analyze"_s, captures + "/resets.pcap"_L1, u"--packets"_s, u"-"_s});
    process.waitForFinished();
    return QString::fromLatin1(process.readLine()).trimmed().split(','_L1);
}

QList<QByteArray> linesOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {"did not finish"};
    QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QList<QByteArray> remoraLines(const QString &path)
{
    return linesOf(QStringLiteral(REMORA_PROGRAM), {u"analyze"_s, path, u"--packets"_s, u"-"_s});
}

QList<QByteArray> tsharkLines(const QString &path)
{
    static const QStringList fields = fieldNames();
    QStringList arguments{u"-n"_s, u"-r"_s, path, u"-T"_s, u"fields"_s, u"-E"_s, u"separator=,"_s,
        u"-E"_s, u"occurrence=l"_s};
    for (const QString &field : fields)
        arguments << u"-e"_s << field;
    QList<QByteArray> lines = linesOf(u"tshark"_s, arguments);
    lines.prepend(fields.join(','_L1).toLatin1());
    return lines;
}

// The fields that differ, by name, so that a failure reads like a bug report.
QByteArray differences(const QByteArray &ours, const QByteArray &theirs, const QByteArray &head,
    const QList<QByteArray> &except)
{
    const QList<QByteArray> names = head.split(',');
    const QList<QByteArray> own = ours.split(',');
    const QList<QByteArray> other = theirs.split(',');
    QByteArray text;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (own.value(i) != other.value(i) && !except.contains(names[i]))
            text += names[i] + ": " + own.value(i) + " instead of " + other.value(i) + "; ";
    }
    return text;
}

void compare(const QString &path, const QList<QByteArray> &except = {})
{
    const QList<QByteArray> ours = remoraLines(path);
    const QList<QByteArray> theirs = tsharkLines(path);
    for (qsizetype i = 0; i < std::min(ours.size(), theirs.size()); ++i) {
        const QByteArray text = ours[i] == theirs[i]
            ? QByteArray()
            : differences(ours[i], theirs[i], ours.first(), except);
        if (!text.isEmpty())
            QFAIL(QByteArray("frame " + QByteArray::number(i) + ": " + text));
    }
    QCOMPARE(ours.size(), theirs.size());
    QVERIFY(ours.size() > 1);
}

void addCaptures()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(captures).entryList({u"*.pcap"_s});
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

// frame.number of the packets that a filter lets in, by Remora and by tshark.
QList<QByteArray> numbersOf(const QString &path, const QString &expression)
{
    QList<QByteArray> numbers;
    const auto lines = linesOf(QStringLiteral(REMORA_PROGRAM),
        {u"analyze"_s, path, u"--where"_s, expression, u"--packets"_s, u"-"_s});
    for (const QByteArray &line : lines.mid(1))
        numbers << line.left(line.indexOf(','));
    return numbers;
}
QList<QByteArray> tsharkNumbersOf(const QString &path, const QString &expression)
{
    return linesOf(u"tshark"_s,
        {u"-n"_s, u"-r"_s, path, u"-Y"_s, expression, u"-T"_s, u"fields"_s, u"-e"_s,
            u"frame.number"_s});
}

} // namespace

class TsharkTest : public QObject {
    Q_OBJECT
private:
    const QTemporaryDir m_folder;
    const QString m_merged = m_folder.filePath(u"merged.pcapng"_s);

private Q_SLOTS:
    // Several captures as one: tshark takes longer to start than to read them.
    void initTestCase()
    {
        linesOf(QStringLiteral(REMORA_PROGRAM),
            {u"merge"_s, captures + u"/../series/mixed.pcap"_s, captures + u"/sack_blocks.pcap"_s,
                captures + u"/ipv6_basic.pcap"_s, captures + u"/retransmission_rtt.pcap"_s,
                u"--output"_s, m_merged});
        QVERIFY(QFileInfo(m_merged).size() > 0);
    }

    void expected_data() { addCaptures(); }
    // Against what tshark printed when the captures were made.
    void expected()
    {
        QFETCH(QString, name);
        QFile file(captures + "/../expected/"_L1 + name.chopped(5) + ".tsv"_L1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> names = file.readLine().trimmed().split('\t');
        const QList<QByteArray> ours = remoraLines(captures + '/'_L1 + name);
        const QList<QByteArray> head = ours.first().split(',');
        qsizetype number = 0;
        while (!file.atEnd()) {
            QByteArray line = file.readLine();
            line.chop(1);
            const QList<QByteArray> theirs = line.split('\t');
            QVERIFY(++number < ours.size());
            const QList<QByteArray> own = ours[number].split(',');
            for (qsizetype i = 0; i < names.size(); ++i) {
                // tshark has two fields of the name tcp.analysis.duplicate_ack.
                const QByteArray value = theirs.value(i) == "1,1" ? "1" : theirs.value(i);
                QVERIFY(head.contains(names[i]));
                QCOMPARE(own.value(head.indexOf(names[i])), value);
            }
        }
        QCOMPARE(ours.size(), number + 1);
    }

    void installed_data() { addCaptures(); }
    // Against the tshark of this machine.
    void installed()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        QFETCH(QString, name);
        compare(captures + '/'_L1 + name);
    }

    // Captures of other programs: every field of every packet.
    void otherFormats_data()
    {
        using namespace remora::test;
        QTest::addColumn<QByteArray>("file");
        const Encapsulation plain{"Ethernet", remora::dissect::LinkType::Ethernet,
            Encapsulation::Outer::NoIp,
            [](const Bytes &packet, bool) { return ethernet(0x0800, packet); }};
        std::vector<TimedFrame> talk;
        for (const Bytes &bytes : remora::test::shortTalk(false, plain))
            talk.push_back(
                {(1'700'000'000'000 + static_cast<std::int64_t>(talk.size()) * 11) * 1'000'000,
                    bytes});
        const auto row = [](const char *name, const std::string &file) {
            QTest::newRow(name) << QByteArray::fromStdString(file);
        };
        row("snoop", snoop(talk));
        row("CommView, NCF", commView(talk, false));
        row("CommView, NCFX", commView(talk, true));
        row("LANalyzer", lanalyzer(talk));
        row("ERF", erf(talk));
        row("ERF, extended", erf(talk, 2, 2));
        row("NetMon 1", netMon(talk, std::nullopt));
        row("NetMon 2.0", netMon(talk, 0));
        row("NetMon 2.3", netMon(talk, 3));
        row("pcap 2.2", patchedPcap(talk, 0xa1b2c3d4, false, 0, 2, true));
        row("pcap of April 1999", patchedPcap(talk, 0xa1b2c3d4, false, 8));
        row("pcap of September 1999", patchedPcap(talk, 0xa1b2cd34, true, 12));
        row("pcap of October 1999", patchedPcap(talk, 0xa1b2cd34, false, 8));
        row("pcap of Nokia", patchedPcap(talk, 0xa1b2c3d4, false, 4));
    }
    void otherFormats()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        QFETCH(QByteArray, file);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"capture"_s);
        QFile capture(path);
        QVERIFY(capture.open(QIODevice::WriteOnly));
        capture.write(file);
        capture.close();
        compare(path);
    }

    // Where a packet has no time, tshark takes differences from 1970; beyond 2225 only differences
    // are told.
    void oddTimes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArrayList>("except");
        QTest::newRow("one packet without a time")
            << u"packet-without-time.pcapng"_s
            << QByteArrayList{"tcp.analysis.ack_rtt", "tcp.analysis.rto"};
        for (const char *name : {"time-before-1970.pcapng", "nanoseconds-without-tsresol.pcapng"})
            QTest::newRow(name) << QString::fromLatin1(name) << QByteArrayList{"frame.time_epoch"};
    }
    void oddTimes()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        QFETCH(QString, name);
        QFETCH(QByteArrayList, except);
        compare(captures + "/../inputs/"_L1 + name, except);
    }

    void encapsulated_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("v6");
        for (std::size_t i = 0; i < remora::test::encapsulations().size(); ++i) {
            const auto &way = remora::test::encapsulations()[i];
            QTest::addRow("%s, IPv4", way.name) << static_cast<int>(i) << false;
            QTest::addRow("%s, IPv6", way.name) << static_cast<int>(i) << true;
        }
    }
    // Addresses, lengths and ports are those of the innermost packet. tshark shows also those of
    // the packet around it where the inner one has no field of that name: an outer IPv4 header
    // around IPv6, an outer UDP header, with its stream, around TCP. These, and only these, differ.
    void encapsulated()
    {
        using Outer = remora::test::Encapsulation::Outer;
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        QFETCH(int, which);
        QFETCH(bool, v6);
        const auto &way = remora::test::encapsulations()[static_cast<std::size_t>(which)];
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"encapsulated.pcap"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::string bytes
            = remora::test::captureFile(remora::test::shortTalk(v6, way), way.link);
        QCOMPARE(file.write(bytes.data(), static_cast<qint64>(bytes.size())),
            static_cast<qint64>(bytes.size()));
        file.close();
        QList<QByteArray> except;
        if (way.outer == Outer::Udp)
            except << "udp.srcport"
                   << "udp.dstport"
                   << "udp.stream";
        if (way.outer == Outer::Record)
            except << "frame.len"
                   << "frame.time_epoch"
                   << "tcp.analysis.ack_rtt"
                   << "tcp.analysis.initial_rtt"
                   << "tcp.analysis.rto"
                   << "tcp.analysis.rto_frame";
        if ((way.outer == Outer::Ip || way.outer == Outer::Udp) && v6)
            except << "ip.src"
                   << "ip.dst"
                   << "ip.len";
        compare(file.fileName(), except);
    }

    void lowpan_data()
    {
        using namespace remora::test;
        QTest::addColumn<QByteArray>("file");
        for (const LowpanPacket &one : lowpanPackets())
            QTest::newRow(one.name.c_str())
                << QByteArray::fromStdString(captureFile(one.frames, one.link));
        for (const Encapsulation &way : lowpanEncapsulations())
            QTest::addRow("%s, talk", way.name)
                << QByteArray::fromStdString(captureFile(shortTalk(true, way), way.link));
    }
    // Compressed headers are shown as what they stand for, fragments at the last of them.
    void lowpan()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        QFETCH(QByteArray, file);
        const QTemporaryDir folder;
        QFile capture(folder.filePath(u"lowpan.pcap"_s));
        QVERIFY(capture.open(QIODevice::WriteOnly));
        QCOMPARE(capture.write(file), file.size());
        capture.close();
        compare(capture.fileName());
    }

    // Real connections, through delay, loss and reordering where the kernel can make them.
    void liveTraffic()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"live.pcapng"_s);
        QProcess script;
        script.start(
            u"python3"_s, {QStringLiteral(REMORA_TEST_DATA "/../app/live_traffic.py"), path});
        QVERIFY(script.waitForFinished(60'000));
        constexpr int unable = 77;
        if (script.exitCode() == unable)
            QSKIP("this machine lets nobody capture");
        QCOMPARE(script.exitCode(), 0);
        qInfo("%s", script.readAllStandardOutput().trimmed().constData());
        compare(path);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("expression");
        for (const char *expression : {"tcp.port == 443", "tcp.port in {80, 443}",
                 "ip.addr == 10.0.0.0/8 && tcp.port in {80, 443} && !(ip.len < 100)",
                 "tcp.analysis.retransmission", "tcp.analysis.ack_rtt > 0.001",
                 "tcp.flags.syn == 1", "tcp.flags.syn == 1 && tcp.flags.ack == 0",
                 "tcp.len > 0 or udp", "ip.src != 10.0.0.1", "ip.addr != 10.0.0.1",
                 "tcp.port != 443", "tcp.srcport == 443 and not tcp.analysis.duplicate_ack",
                 "frame.number in {2..5, 9}", "tcp.window_size >= 1000", "tcp.analysis.flags",
                 "tcp.seq == 1", "ipv6", "ipv6.addr == fd00::/16", "tcp.stream eq 0",
                 "udp.stream == 0", "frame.len gt 100", "frame.time_epoch >= 1700000000.01",
                 "tcp.analysis.bytes_in_flight > 1000", "tcp.analysis.initial_rtt",
                 "tcp.flags == 0x0012", "tcp.nxtseq > 1000", "tcp.window_size_scalefactor == -1",
                 "tcp.window_size_scalefactor >= 1", "tcp.analysis.duplicate_ack_frame > 1",
                 "tcp.analysis.rto_frame", "icmp || udp.port == 53", "!tcp && !udp",
                 "!(tcp.flags.ack == 1) || tcp.ack > 100", "ip.ttl == 64",
                 "!(ip.ttl == 64) and tcp", "eth.src[0:3] == 02:00:00 && tcp.len > 0",
                 "tcp.flags & 0x12 == 0x12", "frame.time_delta > 0.001", "tcp.time_delta < 0.001",
                 "tcp.port == 443 and tcp.payload contains 00:00", "frame matches r\"^\\x02\""})
            QTest::newRow(expression) << QString::fromLatin1(expression);
    }
    // Wireshark's words mean here what they mean there.
    void filters()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        QFETCH(QString, expression);
        QCOMPARE(numbersOf(m_merged, expression), tsharkNumbersOf(m_merged, expression));
    }

    void responseTimes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("port");
        QTest::addColumn<int>("answers");
        QTest::newRow("HTTP") << u"protocols.pcap"_s << u"http.time"_s << u"80"_s << 4;
        QTest::newRow("DNS") << u"dns_tcp.pcap"_s << u"dns.time"_s << u"53"_s << 3;
    }
    // Both are counted at the tap, from the last packet of the request to that of the answer's
    // head: the server's time and the way to it and back. Answers here are of one segment.
    void responseTimes()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        QFETCH(QString, name);
        QFETCH(QString, field);
        QFETCH(QString, port);
        QFETCH(int, answers);
        const QString path = captures + u"/../query/"_s + name;
        const auto theirs = linesOf(u"tshark"_s,
            {u"-n"_s, u"-r"_s, path, u"-Y"_s, u"tcp && "_s + field, u"-T"_s, u"fields"_s, u"-e"_s,
                u"frame.number"_s, u"-e"_s, field});
        QCOMPARE(theirs.size(), answers);
        const auto turns
            = linesOf(QStringLiteral(REMORA_PROGRAM), {u"analyze"_s, path, u"--turns"_s, u"-"_s});
        const auto ways = linesOf(QStringLiteral(REMORA_PROGRAM),
            {u"analyze"_s, path, u"--where"_s, u"tcp.port == "_s + port, u"--conversations"_s,
                u"-"_s});
        const auto cell = [](const QList<QByteArray> &table, qsizetype row, const char *column) {
            return table[row].split(',').value(table.front().split(',').indexOf(column));
        };
        const double way = cell(ways, 1, "ack_rtt.server.min").toDouble();
        QVERIFY(way > 0);
        for (const QByteArray &line : theirs) {
            const auto fields = line.split('\t');
            qsizetype row = 1;
            while (row < turns.size() && cell(turns, row, "last.frame") != fields[0])
                ++row;
            QVERIFY2(row < turns.size(), line.constData());
            const double ours = cell(turns, row, "server").toDouble() + way;
            QVERIFY2(std::abs(ours - fields[1].toDouble()) < 1e-9, line.constData());
        }
    }

    // An error is of ICMP and of the conversation that it quotes.
    void icmpErrors()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        const QString path = captures + u"/icmp_errors.pcap"_s;
        for (const QString &expression : {u"icmp"_s, u"icmpv6"_s, u"icmp and tcp"_s, u"not icmp"_s,
                 u"icmp or icmpv6"_s, u"icmp.type == 3"_s}) {
            QCOMPARE(numbersOf(path, expression), tsharkNumbersOf(path, expression));
        }
    }

    // A name that tshark has means what tshark means by it; the others it does not have.
    void columnNames()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        QSet<QByteArray> known;
        for (const QByteArray &line : linesOf(u"tshark"_s, {u"-G"_s, u"fields"_s})) {
            const auto parts = line.split('\t'); // "P", name, short; "F", name, short, type, …
            known << parts.value(2);
        }
        QVERIFY(known.size() > 1000);
        for (const remora::dissect::Column &column : remora::dissect::columns()) {
            const QByteArray name = QByteArray::fromStdString(std::string(column.name));
            // Protocols of those names; no filter knows them as a column.
            const bool isField = known.contains(name) && name != "time" && name != "tls";
            QVERIFY2(isField != column.isOwn, name.constData());
        }
    }

    void totals_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            {"/../series/mixed.pcap", "/retransmission_rtt.pcap", "/sack_blocks.pcap",
                "/zero_window.pcap", "/resets.pcap", "/handshake_data_close.pcap"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    // The totals of each TCP conversation are those of what tshark prints of its packets.
    void totals()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        QFETCH(QString, name);
        struct Totals {
            qint64 packets = 0;
            qint64 bytes = 0;
            QList<double> rtts;
            qint64 resent = 0;
        };
        QMap<QByteArray, Totals> theirs;
        QStringList arguments{u"-n"_s, u"-r"_s, captures + name, u"-Y"_s, u"tcp && ip"_s, u"-T"_s,
            u"fields"_s, u"-E"_s, u"separator=,"_s, u"-E"_s, u"occurrence=l"_s};
        for (const char *field :
            {"tcp.stream", "ip.len", "tcp.analysis.ack_rtt", "tcp.analysis.retransmission"})
            arguments << u"-e"_s << QString::fromLatin1(field);
        for (const QByteArray &line : linesOf(u"tshark"_s, arguments)) {
            const auto values = line.split(',');
            Totals &to = theirs[values.value(0)];
            ++to.packets;
            to.bytes += values.value(1).toLongLong();
            if (!values.value(2).isEmpty())
                to.rtts << values[2].toDouble();
            to.resent += values.value(3).isEmpty() ? 0 : 1;
        }
        const auto ours = linesOf(QStringLiteral(REMORA_PROGRAM),
            {u"analyze"_s, captures + name, u"--where"_s, u"tcp && ip"_s, u"--conversations"_s,
                u"-"_s});
        const auto names = ours.first().split(',');
        qsizetype compared = 0;
        for (const QByteArray &line : ours.mid(1)) {
            const auto values = line.split(',');
            const auto value = [&](const char *of) { return values.value(names.indexOf(of)); };
            if (value("tcp.stream").isEmpty())
                continue;
            ++compared;
            QVERIFY(theirs.contains(value("tcp.stream")));
            const Totals to = theirs[value("tcp.stream")];
            QCOMPARE(value("packets").toLongLong(), to.packets);
            QCOMPARE(value("ip.len.sum").toLongLong(), to.bytes);
            QCOMPARE(
                value("packets.cli").toLongLong() + value("packets.srv").toLongLong(), to.packets);
            QCOMPARE(value("tcp.analysis.retransmission.cli").toLongLong()
                    + value("tcp.analysis.retransmission.srv").toLongLong(),
                to.resent);
            QCOMPARE(value("ack_rtt.count").toLongLong(), to.rtts.size());
            if (to.rtts.isEmpty())
                continue;
            const auto [least, most] = std::minmax_element(to.rtts.begin(), to.rtts.end());
            QCOMPARE(value("ack_rtt.min").toDouble(), *least);
            QCOMPARE(value("ack_rtt.max").toDouble(), *most);
        }
        QCOMPARE(compared, theirs.size());
    }

    void randomTraffic_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 200; ++seed)
            QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }
    void randomTraffic()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        QFETCH(unsigned, seed);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"random.pcap"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::string bytes = remora::test::randomTraffic(seed, 2000);
        QCOMPARE(file.write(bytes.data(), static_cast<qint64>(bytes.size())),
            static_cast<qint64>(bytes.size()));
        file.close();
        compare(file.fileName());
    }
};

QTEST_GUILESS_MAIN(TsharkTest)
#include "tst_tshark.moc"
