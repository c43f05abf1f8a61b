// SPDX-License-Identifier: GPL-3.0-or-later
// `remora slice` and `remora merge`: each option, beside tshark, editcap and mergecap.
#include <csignal>

#include <QDir>
#include <QTemporaryDir>

#include "tests/support/blockfile.h"
#include "tests/support/captures.h"
#include "tests/support/compressors.h"
#include "tests/support/program.h"
#include "tests/support/randomtraffic.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class SliceTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString &name) const { return m_folder->filePath(name); }
    Ended sh(const QString &line) const { return shell(line, m_folder->path()); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    // What tshark says of each packet of a capture.
    QString packets(const QString &name, const QString &more = {}) const
    {
        const Ended ended = sh(u"tshark -n -r "_s + name
            + u" -T fields -e frame.time_epoch -e frame.len -e frame.cap_len -e _ws.col.Info "
              "-e frame.comment -e frame.interface_name "_s
            + more + u" 2>/dev/null"_s);
        return ended.status == 0 ? ended.out : u"tshark failed: "_s + ended.error;
    }

    void copyUntimed() const
    {
        QVERIFY(QFile::copy(dataFile(u"inputs/packet-without-time.pcapng"_s), file(u"t.pcapng"_s)));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(dataFile(u"series/mixed.pcap"_s), file(u"c.pcap"_s)));
    }

    // What an option selects, and what tshark selects with a display filter.
    void eachOptionSelects_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("filter");
        const auto row = [](const char *options, const char *filter) {
            QTest::newRow(options) << QString::fromUtf8(options) << QString::fromUtf8(filter);
        };
        row("", "frame");
        row("--bpf 'tcp port 443'", "tcp.port == 443");
        row("--where 'tcp.len > 0 && tcp.port == 443'", "tcp.len > 0 && tcp.port == 443");
        row("--where 'tcp.analysis.ack_rtt'", "tcp.analysis.ack_rtt");
        row("--display 'udp'", "udp");
        row("--display 'ip.ttl == 64 && tcp.flags.push == 1'",
            "ip.ttl == 64 && tcp.flags.push == 1");
        row("--display 'tcp[13] & 2'", "tcp[13] & 2");
        row("--frames 5,1-3,100-200,388-",
            "frame.number in {5, 1..3, 100..200} or frame.number >= 388");
        row("--select 0", "tcp.stream == 0");
        row("--select 1 --bpf 'greater 100'", "tcp.stream == 1 && frame.len >= 100");
        row("--duration 2", "frame.time_relative < 2");
        row("--duration '500 ms' --where tcp", "tcp && frame.time_relative < 0.5");
        row("--frames 4-40 --display 'ip.ttl'", "frame.number in {4..40} && ip.ttl");
        row("--frames 1000000", "!frame");
    }
    // Headers in front of the innermost ones count too.
    void displayFiltersLookIntoTunnels_data()
    {
        QTest::addColumn<QString>("filter");
        for (const char *filter : {"ip.src == 10.0.0.3", "icmp", "ip.len > 60", "udp"})
            QTest::newRow(filter) << QString::fromUtf8(filter);
    }
    void displayFiltersLookIntoTunnels()
    {
        QFETCH(QString, filter);
        QVERIFY(QFile::copy(dataFile(u"query/tunnels.pcap"_s), file(u"t.pcap"_s))
            || QFile::exists(file(u"t.pcap"_s)));
        const Ended ended = sh(
            u"remora slice t.pcap --display '"_s + filter + u"' --overwrite --output inner.pcap"_s);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        const auto lines = [](const QString &text) { return text.count('\n'_L1); };
        const QString expected = packets(u"t.pcap"_s, u"-Y '"_s + filter + '\''_L1);
        QVERIFY(lines(expected) > 0);
        QCOMPARE(lines(packets(u"inner.pcap"_s)), lines(expected));
    }

    void eachOptionSelects()
    {
        QFETCH(QString, options);
        QFETCH(QString, filter);
        const QString expected = packets(u"c.pcap"_s, u"-Y '"_s + filter + '\''_L1);
        QVERIFY2(!expected.startsWith("tshark failed"_L1), qPrintable(expected));
        const auto slice = [&](const QString &in) {
            return sh(
                u"remora slice "_s + in + ' '_L1 + options + u" --overwrite --output out.pcap"_s);
        };
        const Ended ended = slice(u"c.pcap"_s);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        // tshark's words about a packet depend on those before it.
        const auto plain = [](const QString &text) {
            QStringList lines;
            for (const QString &line : text.split('\n'_L1))
                lines << line.section('\t'_L1, 0, 2);
            return lines;
        };
        QCOMPARE(plain(packets(u"out.pcap"_s)), plain(expected));
        const QByteArray same = contentsOf(file(u"out.pcap"_s));
        for (const QString &in : {u"- < c.pcap"_s, u"<(gzip -c c.pcap)"_s}) {
            const Ended through = slice(in);
            QVERIFY2(through.status == 0, qPrintable(through.error));
            QVERIFY(contentsOf(file(u"out.pcap"_s)) == same);
        }
    }

    // The instants of --start and --end, as editcap has them.
    void timesAreThoseOfEditcap()
    {
        if (!isInstalled(u"editcap"_s))
            QSKIP("editcap is not installed");
        const QStringList lines = packets(u"c.pcap"_s).split('\n'_L1);
        const double first = lines.first().section('\t'_L1, 0, 0).toDouble();
        const QString begin = QString::number(first + 0.5, 'f', 6);
        const QString end = QString::number(first + 2, 'f', 6);
        QCOMPARE(sh(u"editcap -F pcap -A %1 -B %2 c.pcap e.pcap"_s.arg(begin, end)).status, 0);
        for (const QString &way : {u"--start %1 --end %2"_s.arg(begin, end),
                 u"--start %1 --duration '1500 ms'"_s.arg(begin),
                 u"--end %1 --duration 1.5"_s.arg(end)}) {
            const Ended ended = sh(u"remora slice c.pcap --overwrite --output o.pcap "_s + way);
            QVERIFY2(ended.status == 0, qPrintable(ended.error));
            QCOMPARE(packets(u"o.pcap"_s), packets(u"e.pcap"_s));
            QVERIFY(!packets(u"e.pcap"_s).isEmpty());
        }
        // As times of day and dates, in the local zone, which is UTC here.
        const QDateTime day = QDateTime::fromMSecsSinceEpoch(qint64(first) * 1000, Qt::UTC);
        const Ended ended = sh(u"remora slice c.pcap --overwrite --output o.pcap --start %1 "
                               "--end '%2'"_s.arg(day.addSecs(1).toString(u"HH:mm:ss"_s),
                                   day.addSecs(2).toString(u"yyyy-MM-dd HH:mm:ss"_s)));
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        const double second = double(qint64(first));
        for (const QString &line : packets(u"o.pcap"_s).split('\n'_L1, Qt::SkipEmptyParts)) {
            const double time = line.section('\t'_L1, 0, 0).toDouble();
            QVERIFY(time >= second + 1 && time < second + 2);
        }
    }

    void everyNthIsTaken()
    {
        const Ended ended = sh(u"remora slice c.pcap --frames 11- --every 7 --output o.pcapng"_s);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        const QStringList all = packets(u"c.pcap"_s).split('\n'_L1, Qt::SkipEmptyParts);
        const QStringList some = packets(u"o.pcapng"_s).split('\n'_L1, Qt::SkipEmptyParts);
        QCOMPARE(some.size(), (all.size() - 10 + 6) / 7);
        for (qsizetype i = 0; i < some.size(); ++i)
            QCOMPARE(some[i].section('\t'_L1, 0, 1), all[10 + 7 * i].section('\t'_L1, 0, 1));
    }

    // What an investigation looks at, by its filter and selection; the command line's filter wins.
    void investigationsAreSliced()
    {
        QVERIFY(writeFile(file(u"i.remora"_s),
            R"({"remora": 2, "capture": "c.pcap", "focus": {"filter": "tcp.len > 0",
                "conversations": [17]}})"));
        QCOMPARE(sh(u"remora slice i.remora --output o.pcapng"_s).status, 0);
        const QString expected = packets(u"c.pcap"_s, u"-Y 'tcp.len > 0 && tcp.stream == 0'"_s);
        QVERIFY(expected.count('\n'_L1) > 10);
        const Ended own = sh(u"tshark -n -r o.pcapng -T fields -e frame.len 2>/dev/null"_s);
        QCOMPARE(own.out.count('\n'_L1), expected.count('\n'_L1));
        QCOMPARE(
            sh(u"remora slice i.remora --where udp --select all --output u.pcapng"_s).status, 0);
        QCOMPARE(packets(u"u.pcapng"_s).count('\n'_L1),
            packets(u"c.pcap"_s, u"-Y udp"_s).count('\n'_L1));
        QVERIFY(writeFile(
            file(u"b.remora"_s), R"({"remora": 2, "capture": "c.pcap", "bpf": "tcp port 443"})"));
        const Ended refused = sh(u"remora slice b.remora --output b.pcapng"_s);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.error.contains("slice the capture itself with --bpf"_L1),
            qPrintable(refused.error));
    }

    void foldersAreMerged()
    {
        QCOMPARE(sh(u"mkdir f; remora slice c.pcap --split-packets 300 --output f/p.pcap; "
                    "echo no > f/notes.txt; ln -s none f/gone.pcap; "
                    "remora merge f --output o.pcap"_s)
                     .status,
            3); // a link leads nowhere
        QCOMPARE(packets(u"o.pcap"_s), packets(u"c.pcap"_s));
        const Ended whole = sh(u"rm f/gone.pcap; remora merge f --output o.pcap --overwrite"_s);
        QCOMPARE(whole.status, 0);
        QVERIFY2(whole.error.contains("no captures: notes.txt"_L1), qPrintable(whole.error));
        QCOMPARE(packets(u"o.pcap"_s), packets(u"c.pcap"_s));
    }

    // What tshark shows of interfaces, comments and times is the same as in the source.
    void whatTsharkShowsStays()
    {
        BlockFile blocks(true);
        blocks.section(blocks.option(1, "of the file"));
        blocks.interface(1, 65'535, blocks.option(2, "eth0") + blocks.option(9, "\x09"));
        blocks.interface(1, 128, blocks.option(2, "eth1") + blocks.option(3, "inside"));
        const std::uint64_t start = 1'366'531'200;
        blocks.packet(
            0, start * 1'000'000'000 + 123'456'789, text(frame), blocks.option(1, "=a comment"));
        blocks.packet(1, start * 1'000'000 + 200'001, text(frame), {}, 1500);
        QVERIFY(writeFile(file(u"rich.pcapng"_s), blocks.bytes()));
        for (const char *out : {"o.pcapng", "o.zst", "o.pcapng.lz4", "o.gz"}) {
            const QString name = QString::fromLatin1(out);
            const Ended ended = sh(u"remora slice rich.pcapng --output "_s + name);
            QVERIFY2(ended.status == 0, qPrintable(ended.error));
            QCOMPARE(packets(name), packets(u"rich.pcapng"_s));
        }
        QVERIFY(packets(u"o.gz"_s).contains("=a comment\teth0"_L1));
        const Ended pcap = sh(u"remora slice rich.pcapng --output o.pcap"_s);
        QCOMPARE(pcap.status, 0);
        QVERIFY2(pcap.error.contains("2 comments are left out"_L1), qPrintable(pcap.error));
        QVERIFY(packets(u"o.pcap"_s).startsWith("1366531200.123456789"_L1));
    }

    // Files of so many packets are those of editcap.
    void splitsAreThoseOfEditcap()
    {
        if (!isInstalled(u"editcap"_s))
            QSKIP("editcap is not installed");
        QVERIFY(QDir(m_folder->path()).mkdir(u"e"_s) && QDir(m_folder->path()).mkdir(u"o"_s));
        QCOMPARE(sh(u"editcap -F pcap -c 50 c.pcap e/e.pcap"_s).status, 0);
        const Ended ended = sh(u"remora slice c.pcap --split-packets 50 --output o/o.pcap"_s);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        const QStringList theirs = QDir(file(u"e"_s)).entryList(QDir::Files, QDir::Name);
        const QStringList ours = QDir(file(u"o"_s)).entryList(QDir::Files, QDir::Name);
        QCOMPARE(ours.size(), theirs.size());
        QCOMPARE(ours.first(), u"o-00001.pcap"_s);
        for (qsizetype i = 0; i < ours.size(); ++i)
            QCOMPARE(packets(u"o/"_s + ours[i]), packets(u"e/"_s + theirs[i]));
        QVERIFY2(ended.error.contains("o/o-00001.pcap to o/o-00022.pcap: 22 files"_L1),
            qPrintable(ended.error));
    }

    // A file for each conversation, with few files open.
    void conversationsArePartedWithFewOpenFiles()
    {
        std::vector<Bytes> frames;
        constexpr int conversations = 1500;
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < conversations; ++i)
                frames.push_back(ethernet(
                    0x0800, ipv4({}, tcp({.sourcePort = static_cast<std::uint16_t>(10'000 + i)}))));
        }
        QVERIFY(writeFile(file(u"many.pcap"_s), captureFile(frames)));
        const Ended ended = sh(u"ulimit -n 40; mkdir o; remora slice many.pcap "
                               "--split-conversations --output o/t.pcap"_s);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        const QDir out(file(u"o"_s));
        QCOMPARE(out.entryList(QDir::Files).size(), qsizetype{conversations});
        const QString last
            = sh(u"tshark -r o/t-01500.pcap -T fields -e tcp.srcport 2>/dev/null"_s).out;
        QCOMPARE(last, u"11499\n11499\n"_s);
    }

    void mergesAreThoseOfMergecap_data()
    {
        QTest::addColumn<QString>("files");
        QTest::addColumn<QString>("form");
        for (const char *form : {"pcap", "pcapng"}) {
            QTest::addRow("two, %s", form) << u"a.pcap b.pcap"_s << QString::fromLatin1(form);
            QTest::addRow("the other way round, %s", form)
                << u"b.pcap a.pcap"_s << QString::fromLatin1(form);
            QTest::addRow("the same twice, %s", form)
                << u"a.pcap a.pcap"_s << QString::fromLatin1(form);
            QTest::addRow("compressed, %s", form)
                << u"a.pcap b.pcap.gz"_s << QString::fromLatin1(form);
        }
    }
    void mergesAreThoseOfMergecap()
    {
        QFETCH(QString, files);
        QFETCH(QString, form);
        if (!isInstalled(u"mergecap"_s))
            QSKIP("mergecap is not installed");
        // Every second packet in each.
        QCOMPARE(sh(u"remora slice c.pcap --every 2 --output a.pcap && "
                    "remora slice c.pcap --frames 2- --every 2 --output b.pcap; "
                    "gzip -k b.pcap"_s)
                     .status,
            0);
        QCOMPARE(sh(u"mergecap -F %1 -w m %2"_s.arg(form, files)).status, 0);
        const Ended ended = sh(u"remora merge %1 --output o.%2"_s.arg(files, form));
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        // Of equal times mergecap takes the file named last first: their order is left out here.
        const auto ordered = [&](const QString &name) {
            QStringList lines;
            for (const QString &line : packets(name).split('\n'_L1, Qt::SkipEmptyParts))
                lines << line.section('\t'_L1, 0, 2);
            const auto time = [](const QString &line) { return line.section('\t'_L1, 0, 0); };
            for (auto run = lines.begin(); run != lines.end();) {
                const auto end = std::find_if(run, lines.end(),
                    [&](const QString &line) { return time(line) != time(*run); });
                std::sort(run, end);
                run = end;
            }
            return lines;
        };
        const QStringList ours = ordered(u"o."_s + form);
        const QStringList theirs = ordered(u"m"_s);
        QVERIFY(ours.size() > 500);
        QCOMPARE(ours, theirs);
    }

    // Nor has it one behind the packets of another capture.
    void whatHasNoTimeGetsNone()
    {
        copyUntimed();
        QVERIFY(QFile::copy(dataFile(u"captures/icmp_errors.pcap"_s), file(u"i.pcap"_s)));
        const Ended ended = sh(u"remora merge i.pcap t.pcapng --output o.pcapng && "
                               "remora query o.pcapng --field frame.number,frame.time_epoch "
                               "--where 'not frame.time_epoch' --output -"_s);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QCOMPARE(ended.out.split('\n'_L1, Qt::SkipEmptyParts).size(), 2);
        if (isInstalled(u"tshark"_s)) {
            const Ended theirs = sh(u"tshark -n -r o.pcapng -T fields -e ip.src "
                                    "-e frame.time_epoch 2>&- | grep -v '[0-9]$'"_s);
            QCOMPARE(theirs.out, u"192.0.2.1\t\n"_s);
        }
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, int status, const char *says) {
            QTest::newRow(line) << QString::fromUtf8(line) << status << QString::fromUtf8(says);
        };
        row("remora slice", 1, "Name one capture");
        row("remora slice c.pcap", 1, "--output OUT");
        row("remora slice c.pcap --output c.pcap", 1, "is the file being read");
        row("remora slice c.pcap --output c.pcap --overwrite", 1, "is the file being read");
        row("cp c.pcap o.pcap; remora slice c.pcap --output o.pcap", 2, "--overwrite replaces it");
        row("cp c.pcap o-00001.pcap; remora slice c.pcap --split-packets 9 --output o.pcap", 2,
            "--overwrite replaces it");
        row("cp c.pcap o-00002.pcap; remora slice c.pcap --split-packets 9 --output o.pcap", 2,
            "o-00002.pcap exists already");
        row("remora slice none.pcap --output o.pcap", 2, "There is no file none.pcap");
        row("echo no > n; remora slice n --output o.pcap", 2, "n is not a capture");
        row("remora slice c.pcap --bpf 'tcp prt 1' --output o", 1, "BPF filter is not understood");
        row("remora slice c.pcap --where 'tcp.prt == 1' --output o", 1, "tcp.prt");
        row("remora slice c.pcap --display 'tcp.prt == 1' --output o", 2,
            "tshark cannot apply the display filter");
        row("PATH=/none; remora slice c.pcap --display 'tcp.completeness > 3' --output o", 1,
            "apt install tshark");
        row("remora slice c.pcap --bpf tcp --where udp --output o", 1, "Give one of --where");
        row("remora slice c.pcap --start soon --output o", 1, "“soon” is not a time");
        row("remora slice c.pcap --duration -3 --output o", 1, "is not a duration");
        row("remora slice c.pcap --start 1 --end 2 --duration 3 --output o", 1, "Give two of");
        row("remora slice c.pcap --start 5 --end 3 --output o", 1, "ends before it begins");
        row("remora slice c.pcap --start 10:00:05 --end 10:00:03 --output o", 1,
            "ends before it begins");
        row("remora slice c.pcap --start 2033-01-01 --end 10:00 --output o", 2,
            "ends before it begins");
        row("remora slice t.pcapng --frames 4 --output u; remora slice u --duration 1 --output o",
            2, "No packet of this capture has a time");
        row("remora slice none.remora --output o", 2, "There is no file none.remora");
        row("mkdir e; remora merge e --output o", 2, "There is no capture in e");
        row("remora slice c.pcap --frames 3-1 --output o", 1, "not a list of packet numbers");
        row("remora slice c.pcap --every 0 --output o", 1, "--every takes");
        row("remora slice c.pcap --split-packets 0 --output o", 1, "--split-packets takes");
        row("remora slice c.pcap --split-bytes none --output o", 1, "--split-bytes takes");
        row("remora slice c.pcap --split-seconds 0 --output o", 1, "--split-seconds takes");
        row("remora slice c.pcap --split-seconds 1 --split-packets 2 --output o", 1,
            "Give one of --split-packets");
        row("remora slice c.pcap --split-packets 2 --output -", 1, "Several captures cannot go");
        row("remora slice c.pcap --select 77777 --output o", 1, "77777");
        row("remora slice /dev/full --output o", 2, "is not a capture");
        row("remora slice c.pcap --output /dev/full", 2, "disk");
        row("remora merge --output o", 1, "Name the captures");
        row("remora merge c.pcap - - --output o < c.pcap", 1, "only one of the captures");
        row("remora merge c.pcap d.pcap --output o", 2, "There is no file d.pcap");
        row("remora merge c.pcap --output c.pcap", 1, "is the file being read");
        row("head -c 2000 c.pcap > d; remora merge d c.pcap --output o", 3,
            "d: The file is cut off");
        row("head -c 2000 c.pcap > d; remora slice d --display ip.ttl --output o", 3, "cut off");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QString, line);
        QFETCH(int, status);
        QFETCH(QString, says);
        if (line.contains("t.pcapng"_L1))
            copyUntimed();
        const Ended ended = sh(line);
        QVERIFY2(ended.status == status && ended.error.contains(says),
            qPrintable(QString::number(ended.status) + ' '_L1 + ended.error));
        if (status == 1 || (status == 2 && !line.contains("o-00002"_L1)))
            QVERIFY2(!files().contains(u"o"_s) && !files().contains(u"o-00001"_s),
                qPrintable(files().join(' '_L1)));
    }

    // In the middle of a capture that still comes: no name, and nothing beside it.
    void killedItLeavesNoName_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("command");
        for (const int signal : {SIGKILL, SIGINT, SIGTERM}) {
            for (const char *command : {"slice - --output o.pcap.gz", "merge - --output o.pcap",
                     "slice - --split-packets 100000 --output o.pcapng"})
                QTest::addRow("%d %s", signal, command) << signal << QString::fromLatin1(command);
        }
    }
    void killedItLeavesNoName()
    {
        QFETCH(int, signal);
        QFETCH(QString, command);
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(REMORA_PROGRAM), command.split(' '_L1));
        process.write(contentsOf(file(u"c.pcap"_s)));
        QVERIFY(process.waitForStarted());
        while (process.bytesToWrite() > 0)
            QVERIFY(process.waitForBytesWritten());
        // Until it has opened its output.
        const QString open = u"/proc/%1/fd"_s.arg(process.processId());
        QVERIFY(QTest::qWaitFor(
            [&] {
                for (const QFileInfo &one :
                    QDir(open).entryInfoList(QDir::AllEntries | QDir::System)) {
                    if (one.symLinkTarget().startsWith(m_folder->path() + '/'_L1))
                        return true;
                }
                return false;
            },
            20'000));
        kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished());
        QCOMPARE(files(), QStringList{u"c.pcap"_s});
        if (signal != SIGKILL)
            QCOMPARE(process.exitCode(), 2);
    }

    // Through pipes, at both ends; a reader that leaves early is no failure.
    void itStandsInAPipeline()
    {
        const Ended ended
            = sh(u"set -o pipefail; xz -c c.pcap | remora slice - --bpf tcp --output - "
                 "| remora slice - --every 2 --output - > o.pcapng"_s);
        QVERIFY2(ended.status == 0, qPrintable(ended.error));
        QCOMPARE(sh(u"remora slice c.pcap --bpf tcp --every 2 --output p.pcapng"_s).status, 0);
        QCOMPARE(contentsOf(file(u"o.pcapng"_s)), contentsOf(file(u"p.pcapng"_s)));
        const Ended left = sh(u"remora slice c.pcap --output - | head -c 100 | wc -c; "
                              "exit ${PIPESTATUS[0]}"_s);
        QCOMPARE(left.out.trimmed(), u"100"_s);
        QCOMPARE(left.status, 0);
    }
};

QTEST_GUILESS_MAIN(SliceTest)
#include "tst_slice.moc"
