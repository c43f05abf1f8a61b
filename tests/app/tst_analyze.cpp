// SPDX-License-Identifier: GPL-3.0-or-later
// What `remora analyze` counts: the packets that match its filters, in bins that do not depend on
// the capture.
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include "tests/support/bytes.h"
#include "tests/support/captures.h"
#include "tests/support/program.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

const QString mixed = dataFile(u"series/mixed.pcap"_s);

// What stands behind "name: " in a summary.
QString value(const QString &summary, const QString &name)
{
    const QStringList lines = summary.split('\n'_L1);
    for (const QString &line : lines) {
        if (line.startsWith(name + u": "_s))
            return line.mid(name.size() + 2);
    }
    return {};
}

} // namespace

class AnalyzeTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    // With a filter every number is about the packets that match, or says what else it is about.
    void summaryOfAFilter()
    {
        const QString where = u"tcp.stream == 0"_s;
        const QString summary = run({u"analyze"_s, mixed, u"--summary"_s, u"--where"_s, where}).out;
        const QStringList packets
            = run({u"analyze"_s, mixed, u"--packets"_s, u"-"_s, u"--where"_s, where})
                  .out.trimmed()
                  .split('\n'_L1);
        const QStringList names = packets.first().split(','_L1);
        const auto cell = [&](const QString &line, const QString &name) {
            return line.section(','_L1, names.indexOf(name), names.indexOf(name));
        };
        qint64 bytes = 0;
        int samples = 0;
        for (const QString &line : packets.mid(1)) {
            bytes += cell(line, u"frame.len"_s).toLongLong();
            samples += cell(line, u"tcp.analysis.ack_rtt"_s).isEmpty() ? 0 : 1;
        }
        QCOMPARE(value(summary, u"filter"_s), where);
        QCOMPARE(
            value(summary, u"packets"_s), QStringLiteral("%1 of 1072").arg(packets.size() - 1));
        QCOMPARE(value(summary, u"bytes on the wire"_s), QString::number(bytes));
        QCOMPARE(value(summary, u"first packet"_s), cell(packets[1], u"frame.time_epoch"_s));
        QCOMPARE(value(summary, u"last packet"_s), cell(packets.last(), u"frame.time_epoch"_s));
        QCOMPARE(value(summary, u"conversations"_s), u"1"_s);
        QCOMPARE(value(summary, u"rtt samples"_s), QString::number(samples));
        // The same by BPF, and both together.
        const QString bpf = run({u"analyze"_s, mixed, u"--bpf"_s, u"udp"_s}).out;
        QVERIFY(value(bpf, u"packets"_s).endsWith(u" of 1072"_s));
        QCOMPARE(value(bpf, u"bpf filter"_s), u"udp"_s);
        const QString none
            = run({u"analyze"_s, mixed, u"--bpf"_s, u"udp"_s, u"--where"_s, u"tcp"_s}).out;
        QCOMPARE(value(none, u"packets"_s), u"0 of 1072"_s);
        QVERIFY(value(none, u"first packet"_s).isEmpty());
    }

    // Times of day are those of the machine's zone: one moment, 8 seconds into the capture.
    void timesOfAFilter_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("time");
        QTest::newRow("UTC") << u"UTC"_s << u"07:10:30"_s;
        QTest::newRow("Berlin") << u"Europe/Berlin"_s << u"08:10:30"_s;
        QTest::newRow("New York") << u"America/New_York"_s << u"2026-11-24 02:10:30"_s;
        QTest::newRow("Kolkata") << u"Asia/Kolkata"_s << u"2026-11-24 12:40:30"_s;
    }
    void timesOfAFilter()
    {
        QFETCH(QString, zone);
        QFETCH(QString, time);
        const auto packets = [](const QString &way, const QString &where) {
            const QString line = u"%1 remora analyze '%2' --summary --where '%3'"_s;
            return value(shell(line.arg(way, mixed, where), {}).out, u"packets"_s);
        };
        const QString those = packets({}, u"frame.time_epoch < 1795504230"_s);
        QVERIFY2(those.endsWith(u" of 1072"_s) && those[0] != '0'_L1, qPrintable(those));
        QCOMPARE(packets(u"TZ="_s + zone, u"frame.time < \"%1\""_s.arg(time)), those);
        if (QTimeZone::systemTimeZoneId() == zone.toLatin1())
            QCOMPARE(packets({}, u"frame.time < \"%1\""_s.arg(time)), those);
    }

    void cutAndOddPacketsOfAFilter()
    {
        const QString cut = dataFile(u"captures/truncated_snaplen.pcap"_s);
        const auto lineOf
            = [](const Ended &ended, const QString &name) { return value(ended.out, name); };
        const Ended whole = run({u"analyze"_s, cut});
        const Ended one = run({u"analyze"_s, cut, u"--where"_s, u"frame.len > 100"_s});
        const Ended rest = run({u"analyze"_s, cut, u"--where"_s, u"frame.len <= 100"_s});
        const QString name = u"packets cut by it"_s;
        QVERIFY(lineOf(whole, name).toInt() > 0);
        QVERIFY(lineOf(one, name).toInt() > 0);
        QCOMPARE(
            lineOf(one, name).toInt() + lineOf(rest, name).toInt(), lineOf(whole, name).toInt());
        if (whole.out.contains(u"\nodd: "_s)) {
            QVERIFY(one.out.contains(u"\nodd in the whole file: "_s));
            QVERIFY(one.out.contains(u"\nodd packets: "_s));
            QVERIFY(!one.out.contains(u"\nodd: "_s));
        }
    }

    // A script gets the same bins of every capture, unless it asks for others.
    void binsAreTheNotebooks()
    {
        const QString brief = dataFile(u"captures/retransmission_rtt.pcap"_s);
        const auto width = [&](const QString &kind, const QStringList &more) {
            const QStringList lines = run(QStringList{u"analyze"_s, brief, u"--select"_s, u"all"_s,
                                              u"--series"_s, kind + u"=-"_s}
                + more)
                                          .out.trimmed()
                                          .split('\n'_L1);
            const auto time = [&](qsizetype line) {
                return lines.value(line).section(','_L1, 0, 0).remove('.'_L1).toLongLong();
            };
            const qint64 step = lines.size() > 2 ? time(2) - time(1) : 0;
            return std::pair(step, time(1));
        };
        constexpr qint64 second = 1'000'000'000;
        for (const auto &[kind, usual] :
            {std::pair(u"bitrate"_s, second), std::pair(u"rtt-bands"_s, second / 10)}) {
            const auto [step, first] = width(kind, {});
            QCOMPARE(step, usual);
            QCOMPARE(first % usual, 0);
            const auto [chosen, at] = width(kind, {u"--bin"_s, u"auto"_s});
            QVERIFY(chosen > 0 && chosen != usual); // of few packets
            QCOMPARE(width(kind, {u"--bin"_s, u"automatic"_s}).first, chosen);
        }
        QCOMPARE(
            run({u"analyze"_s, brief, u"--series"_s, u"rtt=-"_s, u"--bin"_s, u""_s}).status, 1);
    }

    // A script gets one table of RTT, unless it asks for both sides of the tap.
    void sidesOfRtt()
    {
        const auto heads = [](const QStringList &more) {
            const QStringList lines
                = run(QStringList{u"analyze"_s, mixed, u"--series"_s, u"rtt=-"_s} + more)
                      .out.split('\n'_L1);
            return lines.filter(u"time,value"_s).size();
        };
        QCOMPARE(heads({}), 1);
        QCOMPARE(heads({u"--rtt-sides"_s, u"mixed"_s}), 1);
        QCOMPARE(heads({u"--rtt-sides"_s, u"apart"_s}), 2);
    }

    void tooManyBinsAreRefused()
    {
        const std::string whole
            = captureFile({ethernet(0x0800, ipv4({}, tcp({1, 443, 1, 0, 0x10}, zeros(10)))),
                              ethernet(0x0800, ipv4({}, tcp({1, 443, 11, 0, 0x10}, zeros(10))))},
                dissect::LinkType::Ethernet, 3LL * 365 * 86'400 * dissect::second);
        QVERIFY(writeFile(file(u"years.pcap"_s), whole));
        const Ended ended = run({u"analyze"_s, file(u"years.pcap"_s), u"--series"_s,
            "bitrate="_L1 + file(u"years.csv"_s), u"--series"_s, "length="_L1 + file(u"l.csv"_s)});
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.error.contains(u"--bin auto"_s), qPrintable(ended.error));
        QVERIFY(!QFile::exists(file(u"years.csv"_s)));
        QVERIFY(QFile::exists(file(u"l.csv"_s)));
        for (const QString &bin : {u"auto"_s, u"1 h"_s})
            QCOMPARE(run({u"analyze"_s, file(u"years.pcap"_s), u"--bin"_s, bin, u"--series"_s,
                             "bitrate="_L1 + file(u"years.csv"_s)})
                         .status,
                0);
    }

    void columnsThatNoFilterCanAskFor()
    {
        const Ended ended = run({u"analyze"_s, mixed, u"--where"_s, u"packets.sent > 1"_s});
        QCOMPARE(ended.status, 1);
        QVERIFY(ended.error.contains(u"filters cannot use it"_s));
    }
};

QTEST_GUILESS_MAIN(AnalyzeTest)
#include "tst_analyze.moc"
