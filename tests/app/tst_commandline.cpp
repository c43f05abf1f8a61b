// SPDX-License-Identifier: GPL-3.0-or-later
// The commands as a script calls them: what they write, what they say, how they end.
#include <csignal>

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/support/captures.h"
#include "tests/support/demo.h"
#include "tests/support/program.h"
#include "tests/support/randomtraffic.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path) { return QString::fromUtf8(contentsOf(path)); }

const QString mixed = dataFile(u"series/mixed.pcap"_s);

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QStringList connection(const Demo &demo) const
    {
        return {QStringLiteral("127.0.0.1:%1").arg(demo.port()), u"--user"_s,
            demo.credentials().user, u"--trust"_s, const_cast<Demo &>(demo).server().fingerprint()};
    }

private Q_SLOTS:
    void summary()
    {
        const Ended ended = run({u"analyze"_s, mixed});
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.contains(u"packets: 1072\n"_s));
        QVERIFY(ended.out.contains(u"format: pcap, nanoseconds\n"_s));
        QVERIFY(ended.error.isEmpty());
    }

    void endpointsAddUp()
    {
        const Ended ended = run({u"analyze"_s, mixed, u"--endpoints"_s, u"-"_s});
        QCOMPARE(ended.status, 0);
        const QStringList lines = ended.out.trimmed().split('\n'_L1);
        QVERIFY(lines.first().startsWith(u"ip.addr,packets,ip.len.sum,packets.sent"_s));
        QVERIFY(lines.size() > 3);
        quint64 sent = 0;
        quint64 received = 0;
        for (const QString &line : lines.mid(1)) {
            sent += line.section(','_L1, 4, 4).toULongLong();
            received += line.section(','_L1, 6, 6).toULongLong();
        }
        QVERIFY(sent > 0);
        QCOMPARE(sent, received);
    }

    // Packets in the cache folder tell the same as packets in memory.
    void memoryCanBeLimited()
    {
        const QStringList asked{u"analyze"_s, mixed, u"--packets"_s, u"-"_s};
        const Ended limited = run(asked + QStringList{u"--memory"_s, u"0"_s});
        QCOMPARE(limited.status, 0);
        QCOMPARE(limited.out, run(asked).out);
        const Ended summary = run({u"analyze"_s, mixed, u"--memory"_s, u"0"_s});
        QVERIFY(summary.out.contains(u"packets in memory: 0 bytes\n"_s));
        const Ended wrong = run({u"analyze"_s, mixed, u"--memory"_s, u"much"_s});
        QCOMPARE(wrong.status, 1);
        QVERIFY(wrong.error.contains(u"much"_s));
    }

    void conversationsOnStandardOutput()
    {
        const Ended ended = run({u"analyze"_s, mixed, u"--conversations"_s, u"-"_s});
        QCOMPARE(ended.status, 0);
        const QStringList lines = ended.out.trimmed().split('\n'_L1);
        QVERIFY(lines.first().startsWith(u"tcp.stream,protocol,ip.cli"_s));
        QVERIFY(lines.size() > 10);
        quint64 packets = 0;
        for (const QString &line : lines.mid(1))
            packets += line.section(','_L1, 6, 6).toULongLong();
        QCOMPARE(packets, quint64{1072});
    }

    void standardInput()
    {
        QFile capture(mixed);
        QVERIFY(capture.open(QIODevice::ReadOnly));
        const Ended ended = run({u"analyze"_s, u"-"_s}, capture.readAll());
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.contains(u"packets: 1072\n"_s));
    }

    void chartsAndSeries()
    {
        QStringList arguments{u"analyze"_s, mixed, u"--size"_s, u"640x240"_s};
        for (const QString &kind : {u"length"_s, u"bitrate"_s, u"rtt"_s, u"rtt-bands"_s})
            arguments << u"--chart"_s << kind + '='_L1 + file(kind + ".png"_L1) << u"--series"_s
                      << kind + '='_L1 + file(kind + ".csv"_L1);
        arguments << u"--chart"_s << "rtt="_L1 + file(u"rtt.svg"_s) << u"--chart"_s
                  << "rtt="_L1 + file(u"rtt.pdf"_s);
        const Ended ended = run(arguments);
        QCOMPARE(ended.status, 0);
        QCOMPARE(QImage(file(u"bitrate.png"_s)).size(), QSize(640, 240));
        QVERIFY(textOf(file(u"rtt.svg"_s)).contains(u"mixed.pcap"_s));
        QVERIFY(textOf(file(u"rtt.pdf"_s)).startsWith(u"%PDF"_s));
        QVERIFY(textOf(file(u"rtt-bands.csv"_s)).startsWith(u"time,min,mean,max\n"_s));
        QVERIFY(textOf(file(u"length.csv"_s)).startsWith(u"time,value\n17955042"_s));
    }

    void seriesOfOneStream()
    {
        const QString stream = textOf(dataFile(u"series/stream"_s)).trimmed();
        const Ended ended
            = run({u"analyze"_s, mixed, u"--select"_s, stream, u"--series"_s, u"bitrate=-"_s});
        QCOMPARE(ended.status, 0);
        const QStringList ours = ended.out.trimmed().split('\n'_L1);
        const QStringList pandas
            = textOf(dataFile(u"series/stream-bitrate-1s.csv"_s)).trimmed().split('\n'_L1);
        QCOMPARE(ours.size(), pandas.size());
        for (qsizetype i = 1; i < ours.size(); ++i)
            QCOMPARE(
                ours[i].section(','_L1, 1, 1).toDouble(), pandas[i].section(','_L1, 1).toDouble());
    }

    void rolesFollowTheServerPort()
    {
        const QString capture = dataFile(u"captures/handshake_data_close.pcap"_s);
        const auto client = [&](const QStringList &more) {
            return run(QStringList{u"analyze"_s, capture, u"--conversations"_s, u"-"_s} + more)
                .out.split('\n'_L1)
                .value(1)
                .section(','_L1, 2, 3);
        };
        const QString usual = client({});
        const QString port = usual.section(','_L1, 1);
        QVERIFY(!port.isEmpty());
        QVERIFY(client({u"--server-port"_s, port}) != usual);
    }

    void bpf()
    {
        QVERIFY(run({u"analyze"_s, mixed, u"--bpf"_s, u"udp port 53"_s})
                    .out.contains(u"rtt samples: 0\n"_s));
        const Ended wrong = run({u"analyze"_s, mixed, u"--bpf"_s, u"tcp prt 1"_s});
        QCOMPARE(wrong.status, 1);
        QVERIFY(wrong.error.startsWith(u"The BPF filter is not understood"_s));
    }

    void cutOffFilesAreAnalyzedAndSaid()
    {
        const std::string whole = randomTraffic(1, 200);
        QVERIFY(writeFile(file(u"cut.pcap"_s), whole.substr(0, whole.size() - 1)));
        const Ended ended = run({u"analyze"_s, file(u"cut.pcap"_s)});
        QCOMPARE(ended.status, 3);
        QVERIFY(ended.out.contains(u"packets: 199\n"_s));
        QVERIFY(ended.error.startsWith(u"The file is cut off after"_s));
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row
            = [](const char *name, const QStringList &arguments, int status, const QString &says) {
                  QTest::newRow(name) << arguments << status << says;
              };
        row("no file", {u"analyze"_s}, 1, u"Name one capture"_s);
        row("unknown option", {u"analyze"_s, mixed, u"--colour"_s}, 1, u"colour"_s);
        row("missing file", {u"analyze"_s, u"/nowhere/a.pcap"_s}, 2, u"There is no file"_s);
        row("no capture", {u"analyze"_s, dataFile(u"series/stream"_s)}, 2, u"is not a capture"_s);
        row("no such chart", {u"analyze"_s, mixed, u"--chart"_s, u"pie=a.png"_s}, 1,
            u"“pie=a.png” should be KIND=FILE"_s);
        row("no such stream",
            {u"analyze"_s, mixed, u"--select"_s, u"999"_s, u"--series"_s, u"rtt=-"_s}, 1,
            u"There is no TCP stream 999"_s);
        row("no such size", {u"analyze"_s, mixed, u"--size"_s, u"big"_s}, 1, u"is not a size"_s);
        row("no such port", {u"analyze"_s, mixed, u"--server-port"_s, u"http"_s}, 1,
            u"“http” is not a port"_s);
        row("folder that is not there",
            {u"analyze"_s, mixed, u"--conversations"_s, u"/nowhere/a.csv"_s}, 2,
            u"/nowhere/a.csv cannot be written"_s);
        row("picture of another kind", {u"analyze"_s, mixed, u"--chart"_s, u"rtt=a.gif"_s}, 1,
            u".svg, .png or .pdf"_s);
        row("no host", {u"sources"_s}, 1, u"Name the appliance"_s);
        row("no user", {u"sources"_s, u"127.0.0.1"_s}, 1, u"Name the account"_s);
        row("no password", {u"sources"_s, u"127.0.0.1"_s, u"--user"_s, u"a"_s}, 1,
            u"There is no password"_s);
        row("no such option", {u"analyze"_s, mixed, u"--nice"_s}, 1,
            u"'nice'. See remora analyze --help.\n"_s);
        row("no value", {u"analyze"_s, mixed, u"--where"_s, {}}, 1,
            u"value. See remora analyze --help.\n"_s);
        row("one too many", {u"analyze"_s, mixed, mixed}, 1,
            u"analyze. See remora analyze --help.\n"_s);
        row("no output", {u"fetch"_s, u"127.0.0.1"_s, u"--user"_s, u"a"_s}, 1,
            u"Say where to save"_s);
    }
    void mistakes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, says);
        const Ended ended = run(arguments);
        QCOMPARE(ended.status, status);
        QVERIFY2(ended.error.contains(says), qPrintable(ended.error));
    }

    void helpOfEveryCommand_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"analyze", "sources", "fetch", "demo"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void helpOfEveryCommand()
    {
        QFETCH(QString, command);
        const Ended ended = run({command, u"--help"_s});
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.contains(u"Usage:"_s));
        QVERIFY(ended.out.contains(u"Options:"_s));
    }

    void sources()
    {
        const Demo demo;
        const Ended ended
            = run(QStringList{u"sources"_s} + connection(demo), {}, demo.credentials().password);
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.contains(u"web-tier"_s));
        QVERIFY(ended.out.contains(u"RUNNING"_s) && ended.out.contains(u"STOPPED"_s));
        QVERIFY(!ended.out.contains(demo.credentials().password));
        const QString there = u"TZ=Asia/Kolkata remora sources "_s + connection(demo).join(' '_L1);
        QVERIFY(shell(there, {}, demo.credentials().password).out.contains(u" (UTC+05:30)"_s));
        // By standard input as well.
        const Ended again
            = run(QStringList{u"sources"_s} + connection(demo) + QStringList{u"--password-stdin"_s},
                demo.credentials().password.toUtf8() + "\n");
        QCOMPARE(again.status, 0);
    }

    void fetchAndAnalyze()
    {
        const Demo demo;
        const QString capture = file(u"web.pcap"_s);
        const QStringList arguments = QStringList{u"fetch"_s} + connection(demo)
            + QStringList{u"--time"_s, u"last 10s"_s, u"--shark"_s, u"tcp.server_port=443"_s,
                u"--output"_s, capture, u"--conversations"_s, file(u"conversations.csv"_s),
                u"--summary"_s};
        const Ended ended = run(arguments, {}, demo.credentials().password);
        QCOMPARE(ended.status, 0);
        QVERIFY(QFileInfo(capture).size() > 10'000);
        const QStringList lines = textOf(file(u"conversations.csv"_s)).trimmed().split('\n'_L1);
        QVERIFY(lines.size() > 3);
        for (const QString &line : lines.mid(1))
            QCOMPARE(line.section(','_L1, 5, 5), u"443"_s);
        const Ended again = run(arguments, {}, demo.credentials().password);
        QCOMPARE(again.status, 2);
        QVERIFY(again.error.contains(u"exists already"_s));
        QCOMPARE(
            run(arguments + QStringList{u"--overwrite"_s}, {}, demo.credentials().password).status,
            0);
    }

    void fetchStopsWhereItIsTold()
    {
        const Demo demo;
        const QString capture = file(u"few.pcap"_s);
        const Ended ended = run(QStringList{u"fetch"_s} + connection(demo)
                + QStringList{u"--time"_s, u"last 10s"_s, u"--max-packets"_s, u"7"_s,
                    u"--snap-length"_s, u"64"_s, u"--output"_s, capture, u"--summary"_s},
            {}, demo.credentials().password);
        QCOMPARE(ended.status, 0);
        constexpr qint64 fileHeader = 24;
        constexpr qint64 recordHeader = 16;
        QVERIFY(QFileInfo(capture).size() <= fileHeader + 7 * (recordHeader + 64));
        QVERIFY2(ended.out.contains(u"7"_s), qPrintable(ended.out));
        QCOMPARE(run(QStringList{u"fetch"_s} + connection(demo)
                         + QStringList{u"--max-packets"_s, u"many"_s, u"--output"_s, file(u"x"_s)},
                     {}, demo.credentials().password)
                     .status,
            1);
    }

    // The appliance counts what an export of the same time holds, and keeps nothing of it.
    void views()
    {
        Demo demo;
        const QString password = demo.credentials().password;
        const auto view = [&](const QStringList &arguments) {
            return run(QStringList{u"view"_s} + connection(demo) + arguments, {}, password);
        };
        const QDateTime begin = QDateTime::currentDateTime().addSecs(-20);
        const QStringList time{u"--time"_s,
            begin.toString(u"MM/dd/yyyy hh:mm:ss"_s) + " to "_L1
                + begin.addSecs(10).toString(u"MM/dd/yyyy hh:mm:ss"_s)};
        const QStringList what = time
            + QStringList{u"--source"_s, u"jobs/web-tier"_s, u"--key"_s, u"tcp.server_port"_s,
                u"--value"_s, u"generic.packets"_s, u"--value"_s, u"tcp.rtt:avg"_s, u"--shark"_s,
                u"tcp.server_port=443"_s};
        const Ended fetched = run(QStringList{u"fetch"_s} + connection(demo) + time
                + QStringList{u"--job"_s, u"web-tier"_s, u"--shark"_s, u"tcp.server_port=443"_s,
                    u"--output"_s, file(u"counted.pcap"_s), u"--summary"_s},
            {}, password);
        QVERIFY2(fetched.status == 0, qPrintable(fetched.error));
        const QString packets
            = fetched.out.section(u"packets: "_s, 1).section('\n'_L1, 0, 0).section(' '_L1, 0, 0);
        const Ended whole = view(what + QStringList{u"--aggregated"_s});
        QVERIFY2(whole.status == 0, qPrintable(whole.error));
        const QStringList lines = whole.out.trimmed().split('\n'_L1);
        QCOMPARE(lines.value(0), u"tcp.server_port,generic.packets.sum,tcp.rtt.avg"_s);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[1].startsWith("443,"_L1 + packets + ','_L1), qPrintable(lines[1] + packets));
        QVERIFY(lines[1].section(','_L1, 2).toDouble() > 1000); // nanoseconds
        qint64 sum = 0;
        const Ended second = view(what);
        const QStringList seconds = second.out.trimmed().split('\n'_L1).mid(1);
        QCOMPARE(seconds.size(), 10);
        for (const QString &line : seconds)
            sum += line.section(','_L1, 2, 2).toLongLong();
        QCOMPARE(QString::number(sum), packets);
        QVERIFY(
            seconds[0].startsWith(QString::number(begin.toSecsSinceEpoch()) + ".000000000,"_L1));

        const Ended top = view(time
            + QStringList{u"--key"_s, u"ip.src"_s, u"--key"_s, u"ip.dst"_s, u"--value"_s,
                u"generic.bytes"_s, u"--aggregated"_s, u"--sort"_s, u"generic.bytes.sum"_s,
                u"--top"_s, u"3"_s, u"--output"_s, file(u"top.csv"_s), u"--quiet"_s});
        QVERIFY2(top.status == 0 && top.error.isEmpty(), qPrintable(top.error));
        const QStringList rows = textOf(file(u"top.csv"_s)).trimmed().split('\n'_L1);
        QCOMPARE(rows.size(), 4);
        QVERIFY(rows[1].section(','_L1, 2).toLongLong() >= rows[3].section(','_L1, 2).toLongLong());
        QCOMPARE(demo.server().openViews(), 0);

        const Ended kept = view(what + QStringList{u"--aggregated"_s, u"--keep"_s});
        QCOMPARE(kept.status, 0);
        const QString id = kept.error.section(u"The view "_s, 1).section(' '_L1, 0, 0);
        QVERIFY2(view({u"--list"_s}).out.startsWith(id + "\tDONE\t"_L1), qPrintable(id));
        QCOMPARE(view({u"--attach"_s, id, u"--aggregated"_s}).out, whole.out);
        QCOMPARE(view({u"--close"_s, id}).status, 0);
        QCOMPARE(view({u"--list"_s}).out, QString());
        QVERIFY(view({u"--fields"_s}).out.contains(u"\ntcp.rtt\tRELATIVE_TIME\tvalue\t"_s));

        QFile saved(file(u"saved.json"_s));
        QVERIFY(saved.open(QIODevice::WriteOnly));
        saved.write(R"({"processors":[{"id":"p","keys":[],"metrics":[{"id":"m",
            "field":"generic.packets","operation":"SUM"}],"outputs":[{"id":"o",
            "fields":[{"id":"m"}]}]}]})");
        saved.close();
        QCOMPARE(view(time
                     + QStringList{u"--template"_s, saved.fileName(), u"--shark"_s,
                         u"tcp.server_port=443"_s, u"--aggregated"_s})
                     .out,
            "generic.packets.sum\n"_L1 + packets + '\n'_L1);

        const Ended unknown = view({u"--value"_s, u"no.such"_s});
        QVERIFY2(
            unknown.status == 2 && unknown.error.contains(u"no.such"_s), qPrintable(unknown.error));
        const Ended column = view(what + QStringList{u"--sort"_s, u"bytes"_s});
        QVERIFY2(
            column.status == 1 && column.error.contains(u"“bytes”"_s), qPrintable(column.error));
        QCOMPARE(view({u"--attach"_s, u"FFFF"_s}).status, 2);
        QCOMPARE(demo.server().openViews(), 0);
    }

    // One that cannot be reached does not spoil what the others say.
    void viewsOfSeveralAppliances()
    {
        Demo one;
        standin::StandInOptions options;
        options.password = one.credentials().password;
        Demo two(options);
        const QDateTime begin = QDateTime::currentDateTime().addSecs(-15);
        const QStringList what{u"--time"_s,
            begin.toString(u"MM/dd/yyyy hh:mm:ss"_s) + " to "_L1
                + begin.addSecs(5).toString(u"MM/dd/yyyy hh:mm:ss"_s),
            u"--key"_s, u"tcp.server_port"_s, u"--value"_s, u"generic.packets"_s, u"--value"_s,
            u"generic.bytes:avg"_s, u"--value"_s, u"generic.bytes:max"_s, u"--sort"_s,
            u"generic.packets.sum"_s, u"--top"_s, u"2"_s};
        const auto view = [&](const QStringList &hosts, const QStringList &more = {}) {
            QStringList arguments{u"view"_s, u"--user"_s, u"admin"_s};
            for (const QString &host : hosts)
                arguments << host << u"--trust"_s
                          << (host.endsWith(QString::number(two.port()))
                                     ? two.server().fingerprint()
                                     : one.server().fingerprint());
            return run(arguments + what + more, {}, options.password);
        };
        const auto address = [](quint16 port) { return u"127.0.0.1:%1"_s.arg(port); };
        const QString both = address(one.port()) + ' '_L1 + address(two.port());
        for (const bool aggregated : {true, false}) {
            const QStringList more = aggregated ? QStringList{u"--aggregated"_s} : QStringList();
            const Ended alone = view({address(one.port())}, more);
            QVERIFY2(alone.status == 0, qPrintable(alone.error));
            const Ended together
                = view({address(one.port()), address(two.port()), address(1)}, more);
            QCOMPARE(together.status, 3);
            QVERIFY2(together.error.contains(u"127.0.0.1:1"_s), qPrintable(together.error));
            const QStringList lines = alone.out.trimmed().split('\n'_L1);
            const QStringList merged = together.out.trimmed().split('\n'_L1);
            QCOMPARE(merged.size(), lines.size());
            QCOMPARE(merged.size(), aggregated ? 3 : 11);
            // Both make the same traffic.
            const int packets = aggregated ? 1 : 2;
            for (qsizetype i = 1; i < lines.size(); ++i) {
                QStringList cells = lines[i].split(','_L1);
                cells[packets] = QString::number(cells[packets].toLongLong() * 2);
                QCOMPARE(merged[i], cells.join(','_L1) + ','_L1 + both);
            }
        }
        QCOMPARE(view({address(1), address(2)}).status, 2);
        QCOMPARE(one.server().openViews() + two.server().openViews(), 0);
    }

    void estimatesWithoutFetching()
    {
        Demo demo;
        const Ended ended = run(QStringList{u"fetch"_s} + connection(demo)
                + QStringList{u"--time"_s, u"last 1 min"_s, u"--estimate"_s},
            {}, demo.credentials().password);
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.out.trimmed().toLongLong() > 1'000'000, qPrintable(ended.out));
        QCOMPARE(demo.server().openExports(), 0);
    }

    // As when a laptop sleeps in the middle, and wakes up; and when the user has had enough.
    void fetchSurvivesSleepAndEndsWhenAsked_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("status");
        QTest::newRow("sleep") << SIGSTOP << 0;
        QTest::newRow("enough") << SIGINT << 3;
    }
    void fetchSurvivesSleepAndEndsWhenAsked()
    {
        QFETCH(int, signal);
        QFETCH(int, status);
        standin::StandInOptions options;
        options.load = 20;
        Demo demo(options);
        const QString capture = file(u"slept.pcap"_s);
        QFile::remove(capture);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"REMORA_PASSWORD"_s, demo.credentials().password);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(REMORA_PROGRAM),
            QStringList{u"fetch"_s} + connection(demo)
                + QStringList{u"--time"_s, u"last 10 minutes"_s, u"--silence-timeout"_s, u"1"_s,
                    u"--max-bytes"_s, u"1000000000"_s, u"--output"_s, capture});
        QVERIFY(process.waitForStarted());
        const auto size = [&] { return QFileInfo(capture + u".part"_s).size(); };
        QTRY_VERIFY_WITH_TIMEOUT(size() > 10'000'000, 20'000);
        const auto id = static_cast<pid_t>(process.processId());
        QCOMPARE(kill(id, signal), 0);
        if (signal == SIGSTOP) {
            QTest::qWait(2000); // longer than the appliance may be silent
            const qint64 before = size();
            QTest::qWait(200);
            QCOMPARE(size(), before);
            QCOMPARE(kill(id, SIGCONT), 0);
        }
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY2(process.exitCode() == status, process.readAllStandardError().constData());
        QCOMPARE(QFileInfo::exists(capture), status == 0);
        QCOMPARE(QFileInfo::exists(file(u"slept.partial.pcap"_s)), status != 0);
        QTRY_COMPARE_WITH_TIMEOUT(demo.server().openExports(), 0, 5000);
    }

    // Whatever the window can do to an appliance.
    void controls()
    {
        const Demo demo;
        const auto sources = [&](const QStringList &more, const QString &user = {}) {
            QStringList arguments = QStringList{u"sources"_s} + connection(demo);
            if (!user.isEmpty())
                arguments[arguments.indexOf(u"--user"_s) + 1] = user;
            return run(arguments + more, {}, demo.credentials().password);
        };
        Ended ended = sources({u"--make-clip"_s, u"web-tier"_s, u"--time"_s, u"last 1 min"_s,
            u"--description"_s, u"slow logins"_s});
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.contains(u"slow logins"_s));
        const QString id = ended.out.section(u"created clip "_s, 1).section('\n'_L1, 0, 0);
        ended = sources({u"--lock"_s, id, u"--describe"_s, id, u"--description"_s, u"kept"_s});
        QVERIFY(ended.out.contains(u"kept"_s) && ended.out.contains(u"locked"_s));
        ended = sources({u"--unlock"_s, id, u"--delete-clip"_s, id});
        QCOMPARE(ended.status, 0);
        QVERIFY(!ended.out.contains(u"kept"_s));

        ended = sources({u"--start"_s, u"db-mirror"_s});
        QVERIFY(ended.out.contains(u"started db-mirror"_s) && !ended.out.contains(u"STOPPED"_s));
        ended = sources({u"--stop"_s, u"db-mirror"_s, u"--clear"_s, u"web-tier"_s});
        QVERIFY(ended.out.contains(u"STOPPED"_s) && ended.out.contains(u"cleared web-tier"_s));

        const QString here = mixed;
        ended = sources({u"--upload"_s, here});
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.contains(u"/admin/mixed.pcap"_s));
        const QString back = file(u"back.pcap"_s);
        QCOMPARE(sources({u"--download"_s, u"/admin/mixed.pcap"_s, u"--output"_s, back}).status, 0);
        QFile sent(here);
        QFile got(back);
        QVERIFY(sent.open(QIODevice::ReadOnly) && got.open(QIODevice::ReadOnly));
        QCOMPARE(got.readAll(), sent.readAll());
        QCOMPARE(got.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        ended = sources({u"--download"_s, u"/admin/mixed.pcap"_s, u"--output"_s, back});
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.error.contains(u"already"_s), qPrintable(ended.error));
        ended = sources({u"--delete-file"_s, u"/admin/mixed.pcap"_s});
        QVERIFY(!ended.out.contains(u"file       /admin/mixed.pcap"_s));

        ended = sources({u"--stop"_s, u"web-tier"_s}, u"viewer"_s);
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.error.contains(u"does not have the rights"_s)
                || ended.error.contains(u"may not"_s),
            qPrintable(ended.error));
        QCOMPARE(sources({u"--lock"_s, u"nothing"_s}).status, 2);
        QCOMPARE(sources({u"--upload"_s, file(u"nothing.pcap"_s)}).status, 2);
    }

    void jobsAndFilesOfAnAppliance()
    {
        const Demo demo;
        const auto sources = [&](const QStringList &more) {
            return run(QStringList{u"sources"_s} + connection(demo) + more, {},
                demo.credentials().password);
        };
        Ended ended = sources({u"--create-job"_s, u"night \"ly\""_s, u"--on"_s, u"mon0"_s,
            u"--bpf"_s, u"tcp port 443"_s, u"--snap-length"_s, u"96"_s, u"--keep-bytes"_s,
            u"20000000"_s, u"--keep-packets"_s, u"5000"_s, u"--index-bytes"_s, u"1000000"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QVERIFY2(ended.out.contains(u"BPF tcp port 443"_s), qPrintable(ended.out));
        ended = sources({u"--change-job"_s, u"night \"ly\""_s, u"--name"_s, u"daily"_s,
            u"--no-bpf"_s, u"--keep-packets"_s, u"0"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QVERIFY(ended.out.contains(u"daily"_s) && !ended.out.contains(u"BPF"_s));
        QVERIFY(ended.out.contains(u"96 bytes of each packet"_s));
        ended = sources({u"--delete-job"_s, u"daily"_s});
        QVERIFY(ended.status == 0 && !ended.out.contains(u" daily "_s));
        ended = sources({u"--rename-interface"_s, u"mon0"_s, u"--name"_s, u"core uplink"_s});
        QVERIFY(ended.status == 0 && ended.out.contains(u"core uplink"_s));

        ended = sources({u"--make-folder"_s, u"/admin/incident; 42"_s, u"--upload"_s, mixed,
            u"--to"_s, u"/admin/incident; 42"_s, u"--index"_s, u"/admin/incident; 42/mixed.pcap"_s,
            u"--checksum"_s, u"/admin/incident; 42/mixed.pcap"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QFile sent(mixed);
        QVERIFY(sent.open(QIODevice::ReadOnly));
        const QByteArray sum
            = QCryptographicHash::hash(sent.readAll(), QCryptographicHash::Sha256).toHex();
        QVERIFY(ended.out.contains(QString::fromLatin1(sum)));
        ended = sources({u"--remove-index"_s, u"/admin/incident; 42/mixed.pcap"_s, u"--move"_s,
            u"/admin/incident; 42/mixed.pcap"_s, u"--to"_s, u"/admin/moved.pcap"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QVERIFY(ended.out.contains(u"file       /admin/moved.pcap"_s));
        ended = sources({u"--delete-file"_s, u"/admin/incident; 42"_s});
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
    }

    void sourcesMistakes_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("says");
        const auto row = [](const QStringList &more, const QString &says) {
            QTest::newRow(qPrintable(more.join(' '_L1))) << more << says;
        };
        row({u"--create-job"_s, u"x"_s}, u"--on INTERFACE"_s);
        row({u"--create-job"_s, u"x"_s, u"--on"_s, u"mon0"_s}, u"--keep-bytes N"_s);
        row({u"--create-job"_s, u"x"_s, u"--on"_s, u"mon0"_s, u"--keep-bytes"_s, u"1e3"_s},
            u"--keep-bytes takes a whole number"_s);
        row({u"--create-job"_s, u"x"_s, u"--on"_s, u"mon0"_s, u"--keep-bytes"_s, u"9"_s, u"--bpf"_s,
                u"tcp prt 1"_s},
            u"This filter is not understood"_s);
        row({u"--on"_s, u"mon0"_s}, u"--on has no effect here"_s);
        row({u"--name"_s, u"x"_s}, u"--name has no effect here"_s);
        row({u"--move"_s, u"/admin/a"_s}, u"--to PATH"_s);
        row({u"--rename-interface"_s, u"mon0"_s}, u"--name NAME"_s);
    }
    void sourcesMistakes()
    {
        QFETCH(QStringList, more);
        QFETCH(QString, says);
        const Demo demo;
        const Ended ended = run(
            QStringList{u"sources"_s} + connection(demo) + more, {}, demo.credentials().password);
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.error.contains(says), qPrintable(ended.error));
    }

    void fetchMistakes_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QString &option, const QString &value,
                             const QString &says, int status) {
            QStringList words{option, value.section(u" --time "_s, 0, 0)};
            if (const QString time = value.section(u" --time "_s, 1); !time.isEmpty())
                words << u"--time"_s << time;
            QTest::newRow(name) << words << says << status;
        };
        row("bad filter", u"--shark"_s, u"tcp.prt=1"_s, u"unknown field tcp.prt"_s, 1);
        row("bad range", u"--time"_s, u"last 3 parsecs"_s, u"“parsecs” is not a unit of time"_s, 1);
        row("bad format", u"--format"_s, u"ZIP"_s, u"--format takes"_s, 1);
        row("after a stopped job", u"--job"_s,
            u"db-mirror --time 2099-01-01T00:00:00 to 2099-01-01T00:00:10"_s,
            u"The job is stopped and holds "_s, 2);
        row("before a job", u"--job"_s,
            u"db-mirror --time 2001-01-01T00:00:00 to 2001-01-01T00:00:10"_s,
            u"The job holds no packets of this range: it holds "_s, 2);
        row("no such job", u"--job"_s, u"gone"_s, u"The appliance has no job “gone”"_s, 2);
        row("no such clip", u"--clip"_s, u"x"_s, u"does not have it, or no longer has it"_s, 2);
    }
    void fetchMistakes()
    {
        QFETCH(QStringList, more);
        QFETCH(QString, says);
        QFETCH(int, status);
        const Demo demo;
        const Ended ended = run(QStringList{u"fetch"_s} + connection(demo)
                + QStringList{u"--output"_s, file(u"never.pcap"_s)} + more,
            {}, demo.credentials().password);
        QCOMPARE(ended.status, status);
        QVERIFY2(ended.error.contains(says), qPrintable(ended.error));
        QVERIFY(!QFileInfo::exists(file(u"never.pcap"_s)));
    }

    // A clip is not waited for: it says at once what it holds.
    void fetchOutsideOfAClip()
    {
        const Demo demo;
        const auto remora = [&](const QStringList &words) {
            return run(
                words.mid(0, 1) + connection(demo) + words.mid(1), {}, demo.credentials().password);
        };
        const Ended made = remora({u"sources"_s, u"--make-clip"_s, u"db-mirror"_s});
        QVERIFY2(made.out.startsWith(u"created clip "_s), qPrintable(made.error));
        const Ended ended = remora({u"fetch"_s, u"--clip"_s,
            made.out.section('\n'_L1, 0, 0).section(' '_L1, -1), u"--time"_s,
            u"2001-01-01T00:00:00 to 2001-01-01T00:00:10"_s, u"--output"_s, file(u"never.pcap"_s)});
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.error.contains(u"The clip holds "_s), qPrintable(ended.error));
        QVERIFY2(!ended.error.contains(u"Attempt"_s), qPrintable(ended.error));
        QVERIFY(!QFileInfo::exists(file(u"never.pcap"_s)));
    }

    void anUnknownCertificateIsRefusedWithItsFingerprint()
    {
        Demo demo;
        QStringList arguments = QStringList{u"sources"_s} + connection(demo);
        arguments.resize(4); // without --trust
        const Ended ended = run(arguments, {}, demo.credentials().password);
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.error.contains(demo.server().fingerprint()));
        arguments << u"--trust"_s << QString(64, 'A'_L1);
        QCOMPARE(run(arguments, {}, demo.credentials().password).status, 2);
    }

    void aWrongPasswordIsSaid()
    {
        const Demo demo;
        const Ended ended = run(QStringList{u"sources"_s} + connection(demo), {}, u"guess"_s);
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.error.contains(u"does not accept this user name and password"_s));
    }

    void demoPrintsHowToReachIt()
    {
        QProcess demo;
        demo.start(QStringLiteral(REMORA_PROGRAM), {u"demo"_s});
        QStringList lines;
        while (lines.size() < 4 && demo.waitForReadyRead(10'000)) {
            while (demo.canReadLine())
                lines << QString::fromUtf8(demo.readLine()).trimmed();
        }
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith(u"url: https://127.0.0.1:"_s));
        QVERIFY(lines[1].startsWith(u"user: "_s));
        QVERIFY(lines[2].startsWith(u"password: "_s));
        QVERIFY(lines[3].startsWith(u"fingerprint: "_s));
        const QString host = lines[0].section('/'_L1, -1);
        const Ended ended = run(
            {u"sources"_s, host, u"--user"_s, lines[1].mid(6), u"--trust"_s, lines[3].mid(13)}, {},
            lines[2].mid(10));
        QCOMPARE(ended.status, 0);
        demo.terminate();
        QVERIFY(demo.waitForFinished(5'000));
        QCOMPARE(demo.exitCode(), 0);
    }

    void theMainJobWithoutADisplay()
    {
        const Ended ended = run({u"main-job"_s, file(u"job"_s)});
        QCOMPARE(ended.status, 0);
        const QStringList names = QDir(file(u"job"_s)).entryList(QDir::Files);
        QCOMPARE(names,
            (QStringList{u"bitrate.csv"_s, u"bitrate.png"_s, u"conversations.csv"_s,
                u"length.csv"_s, u"length.png"_s, u"rtt-bands.csv"_s, u"rtt-bands.png"_s,
                u"rtt.csv"_s, u"rtt.png"_s, u"summary.txt"_s, u"web-tier.pcap"_s}));
        QVERIFY(ended.out.contains(file(u"job"_s)));
        QVERIFY(textOf(file(u"job/summary.txt"_s)).contains(u"packets: "_s));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
