// SPDX-License-Identifier: GPL-3.0-or-later
// Where the commands write, and what they never touch.
#include <csignal>

#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include "tests/support/captures.h"
#include "tests/support/demo.h"
#include "tests/support/program.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class OutputsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString &name) const { return m_folder->filePath(name); }
    Ended sh(const QString &line) const { return shell(line, m_folder->path()); }
    QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    // Like shell, against a demo appliance; $HOST and $WAY stand for how to reach it.
    Ended ask(const Demo &demo, const QString &line) const
    {
        const QString host = u"127.0.0.1:%1"_s.arg(demo.port());
        const QString way = u"--user %1 --trust %2"_s.arg(
            demo.credentials().user, const_cast<Demo &>(demo).server().fingerprint());
        return shell(u"HOST=%1; WAY=\"%2\"; "_s.arg(host, way) + line, m_folder->path(),
            demo.credentials().password);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::copy(dataFile(u"series/mixed.pcap"_s), file(u"c.pcap"_s)));
    }

    // Every output of every kind, to one that is no file.
    void throughAPipe_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("begins");
        const auto row = [](const char *option, const char *begins) {
            QTest::newRow(option) << QString::fromLatin1(option) << QByteArray(begins);
        };
        row("--conversations ", "tcp.stream,protocol");
        row("--packets ", "frame.number,");
        row("--endpoints ", "ip.addr,packets");
        row("--turns ", "tcp.stream,turn,start,request.bytes,answer.bytes,connection,tls,");
        row("--summary-file ", "file: c.pcap");
        row("--series bitrate=", "time,value");
        row("--report ", "<!DOCTYPE html>");
        row("--chart rtt=", "<?xml");
        row("--chart bitrate,rtt=", "<?xml");
        row("--chart-format png --chart rtt=", "\x89PNG");
    }
    void throughAPipe()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, begins);
        const QStringList before = files();
        const QString analyze = u"remora analyze c.pcap "_s + option;
        const Ended out = sh(analyze + u"- > out"_s);
        QCOMPARE(out.status, 0);
        QCOMPARE(out.error, QString());
        const QByteArray expected = contentsOf(file(u"out"_s));
        QVERIFY2(expected.startsWith(begins), expected.left(60).constData());
        for (const QString &to :
            {u"/dev/stdout > out2"_s, u"/dev/fd/1 > out2"_s, u"/dev/stderr 2> out2"_s,
                u">(cat > out2); wait $!"_s, u"fifo & cat fifo > out2; wait"_s}) {
            if (to.startsWith("fifo"_L1))
                QCOMPARE(mkfifo(QFile::encodeName(file(u"fifo"_s)).constData(), 0600), 0);
            const Ended ended = sh(analyze + to);
            QVERIFY2(ended.status == 0, qPrintable(to + ended.error));
            const QByteArray got = contentsOf(file(u"out2"_s));
            // A report tells the time at which it was made.
            if (option.startsWith("--report"_L1))
                QVERIFY2(qAbs(got.size() - expected.size()) < 100, qPrintable(to));
            else
                QVERIFY2(got == expected, qPrintable(to));
            QFile::remove(file(u"fifo"_s));
        }
        QCOMPARE(files(), QStringList(before) << u"out"_s << u"out2"_s);
    }

    void aDeviceStaysADevice()
    {
        const QByteArray node = QFile::encodeName(file(u"null"_s));
        if (mknod(node.constData(), S_IFCHR | 0666, makedev(1, 3)) != 0)
            QSKIP("only root can make a device");
        const Ended ended = sh(u"remora analyze c.pcap --conversations null --packets null "
                               "--report null --summary-file null --series bitrate=null"_s);
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.error, QString());
        struct stat status { };
        QCOMPARE(lstat(node.constData(), &status), 0);
        QVERIFY(S_ISCHR(status.st_mode));
    }

    void whatIsReadIsNotWritten_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("status");
        const auto row = [](const char *line, const char *says) {
            const bool isUsage = !QByteArray(says).startsWith("holds");
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromUtf8(says)
                                << (isUsage ? 1 : 2);
        };
        const char *input = "is the file being read";
        row("remora analyze c.pcap --packets c.pcap", input);
        row("remora analyze c.pcap --conversations ./c.pcap --overwrite", input);
        row("ln -s c.pcap l; remora analyze c.pcap --report l", input);
        row("ln -s c.pcap l; remora analyze l --chart rtt=c.pcap.png --endpoints c.pcap", input);
        row("ln c.pcap h; remora analyze c.pcap --summary-file h", input);
        row("remora analyze - --packets c.pcap < c.pcap", input);
        row("remora analyze c.pcap --packets - >> c.pcap", input);
        const char *twice = "Two outputs would go to";
        row("remora analyze c.pcap --packets a --conversations a", twice);
        row("remora analyze c.pcap --packets a --conversations ./a", twice);
        row("remora analyze c.pcap --packets - --conversations -", twice);
        row("remora analyze c.pcap --packets - --conversations /dev/stdout", twice);
        row("remora analyze c.pcap --packets - --summary", twice);
        row("remora analyze c.pcap --chart rtt=a.svg --chart bitrate=a.svg", twice);
        const char *held = "holds packets";
        row("cp c.pcap o.pcap; remora analyze c.pcap --packets o.pcap", held);
        row("cp c.pcap o.pcap; remora analyze c.pcap --packets - 1<>o.pcap", held);
        row("gzip -c c.pcap > o.gz; remora analyze c.pcap --report o.gz", held);
        row("cp c.pcap o.pcap; ln -s o.pcap l; remora analyze c.pcap --conversations l", held);
    }
    void whatIsReadIsNotWritten()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        QFETCH(int, status);
        const QByteArray before = contentsOf(file(u"c.pcap"_s));
        const Ended ended = sh(line);
        QCOMPARE(ended.status, status);
        QVERIFY2(ended.error.contains(says), qPrintable(ended.error));
        QCOMPARE(contentsOf(file(u"c.pcap"_s)), before);
        for (const QString &name : files()) // nothing else came to be
            QVERIFY2(
                QStringList({u"c.pcap"_s, u"l"_s, u"h"_s, u"o.pcap"_s, u"o.gz"_s}).contains(name),
                qPrintable(name));
    }

    void tablesAreMadeAnew()
    {
        const Ended ended = sh(u"echo old > t.csv; chmod 640 t.csv; ln -s t.csv l.csv; "
                               "remora analyze c.pcap --conversations l.csv --chart rtt=r.svg && "
                               "remora analyze c.pcap --chart rtt=r.svg && stat -c %a t.csv"_s);
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out, u"640\n"_s);
        QVERIFY(contentsOf(file(u"t.csv"_s)).startsWith("tcp.stream"));
        QVERIFY(QFileInfo(file(u"l.csv"_s)).isSymLink());
        QVERIFY(sh(u"cp c.pcap o.pcap; remora analyze c.pcap --packets o.pcap --overwrite"_s).status
            == 0);
        QVERIFY(contentsOf(file(u"o.pcap"_s)).startsWith("frame.number"));
    }

    void errorsOfStandardOutputAreSeen_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"remora analyze c.pcap", "remora analyze c.pcap --packets -",
                 "remora analyze c.pcap --report -", "remora analyze --help"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void errorsOfStandardOutputAreSeen()
    {
        QFETCH(QString, line);
        const Ended full = sh(line + u" > /dev/full"_s);
        QCOMPARE(full.status, 2);
        QVERIFY2(full.error.contains(u"Standard output cannot be written: No space"_s),
            qPrintable(full.error));
        const Ended closed = sh(line + u" >&-"_s);
        QCOMPARE(closed.status, 2);
        QVERIFY2(closed.error.contains(u"Standard output cannot be written"_s),
            qPrintable(closed.error));
    }

    void aClosedPipeEndsQuietly()
    {
        const Ended ended = sh(u"set -o pipefail; remora analyze c.pcap --packets - | head -1"_s);
        QCOMPARE(ended.error, QString());
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out.count('\n'_L1), 1);
        QCOMPARE(files(), QStringList(u"c.pcap"_s));
    }

    void aFullDiskIsCalledSo()
    {
        if (sh(u"mkdir d && mount -t tmpfs -o size=64k none d"_s).status != 0)
            QSKIP("only root can mount a small disk");
        const Ended table = sh(u"remora analyze c.pcap --packets d/p.csv"_s);
        const Demo demo;
        const Ended packets
            = ask(demo, u"remora fetch $HOST $WAY --time 'last 10s' --output d/x.pcap"_s);
        const QStringList left = QDir(file(u"d"_s)).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(sh(u"umount d"_s).status, 0);
        QCOMPARE(table.status, 2);
        QVERIFY2(table.error.contains(u"p.csv is full"_s), qPrintable(table.error));
        QCOMPARE(packets.status, 3);
        QVERIFY2(packets.error.contains(u"x.pcap is full"_s), qPrintable(packets.error));
        QCOMPARE(left, QStringList(u"x.partial.pcap"_s));
    }

    void selectedPackets()
    {
        const Ended all = sh(u"remora analyze c.pcap --packets -"_s);
        const Ended one = sh(u"remora analyze c.pcap --packets - --select 1"_s);
        QCOMPARE(one.status, 0);
        const QStringList lines = one.out.trimmed().split('\n'_L1);
        QVERIFY(lines.size() > 1 && one.out.size() < all.out.size());
        for (const QString &line : lines.mid(1))
            QCOMPARE(line.section(','_L1, 2, 2), u"1"_s);
    }

    void optionsThatDoNothingAreRefused_data()
    {
        QTest::addColumn<QString>("options");
        for (const char *options :
            {"--select 3", "--select 3 --conversations a", "--select 9999 --packets a",
                "--select web --packets a", "--bin 1ms", "--size 100x100 --packets a",
                "--chart-format png", "--chart rtt=a.gif", "--chart rtt=a.svg --chart-format gif"})
            QTest::newRow(options) << QString::fromLatin1(options);
    }
    void optionsThatDoNothingAreRefused()
    {
        QFETCH(QString, options);
        const Ended ended = sh(u"remora analyze c.pcap "_s + options);
        QCOMPARE(ended.status, 1);
        QVERIFY(!ended.error.isEmpty());
        QCOMPARE(files(), QStringList(u"c.pcap"_s));
    }

    void fetchToStandardOutput()
    {
        const Demo demo;
        const QString fetch = u"remora fetch $HOST $WAY --time 'last 10s' "_s;
        const Ended piped = ask(demo, fetch + u"--output - | remora analyze -"_s);
        QCOMPARE(piped.status, 0);
        QVERIFY2(piped.out.contains(u"format: pcap"_s), qPrintable(piped.out + piped.error));
        // What is made of the packets goes beside.
        const Ended both = ask(
            demo, fetch + u"--quiet --output - --conversations t.csv --packets p.csv > x.pcap"_s);
        QCOMPARE(both.status, 0);
        QCOMPARE(both.error, QString());
        QCOMPARE(sh(u"remora analyze x.pcap --conversations - | cmp - t.csv"_s).status, 0);
        QCOMPARE(ask(demo, fetch + u"--output - --packets -"_s).status, 1);
        const Ended head = ask(demo, u"set -o pipefail; "_s + fetch + u"--output - | head -c 30"_s);
        QCOMPARE(head.status, 0);
    }

    void fetchAndWhatIsThereAlready()
    {
        const Demo demo;
        const QString fetch = u"remora fetch $HOST $WAY --time 'last 10s' --quiet --output "_s;
        const QByteArray before = contentsOf(file(u"c.pcap"_s));
        const Ended kept = ask(demo, fetch + u"c.pcap"_s);
        QCOMPARE(kept.status, 2);
        QVERIFY2(kept.error.contains(u"--overwrite replaces it"_s), qPrintable(kept.error));
        QCOMPARE(contentsOf(file(u"c.pcap"_s)), before);
        QCOMPARE(ask(demo, fetch + u"c.pcap --overwrite"_s).status, 0);
        QVERIFY(contentsOf(file(u"c.pcap"_s)) != before);
        // As of mktemp.
        QCOMPARE(ask(demo, u": > empty; "_s + fetch + u"empty"_s).status, 0);
        QVERIFY(contentsOf(file(u"empty"_s)).size() > 24);
        // The user's own file of the name that a download grows under, and a link of that name.
        const Ended beside = ask(demo,
            u"echo mine > a.pcap.part; echo too > t; ln -s t b.pcap.part; "_s + fetch
                + u"a.pcap && "_s + fetch + u"b.pcap"_s);
        QCOMPARE(beside.status, 0);
        QCOMPARE(contentsOf(file(u"a.pcap.part"_s)), QByteArray("mine\n"));
        QCOMPARE(contentsOf(file(u"t"_s)), QByteArray("too\n"));
        // What a run that was killed has left is kept.
        const Ended killed = ask(demo, u"cp c.pcap k.pcap.part; "_s + fetch + u"k.pcap"_s);
        QCOMPARE(killed.status, 0);
        QVERIFY2(killed.error.contains(u"k.partial.pcap"_s), qPrintable(killed.error));
        QCOMPARE(contentsOf(file(u"k.partial.pcap"_s)), contentsOf(file(u"c.pcap"_s)));
        QVERIFY(!QFileInfo::exists(file(u"k.pcap.part"_s)));
    }

    // A live download that goes on until it is told to end.
    void start(QProcess &process, const Demo &demo, const QString &output,
        const QStringList &more = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"REMORA_PASSWORD"_s, demo.credentials().password);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(REMORA_PROGRAM),
            QStringList{u"fetch"_s, u"127.0.0.1:%1"_s.arg(demo.port()), u"--user"_s,
                demo.credentials().user, u"--trust"_s,
                const_cast<Demo &>(demo).server().fingerprint(), u"--interface"_s, u"mon0"_s,
                u"--seconds"_s, u"600"_s, u"--output"_s, output}
                + more);
        QVERIFY(process.waitForStarted());
        const QString part = output + u".part"_s;
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(part).size() > 10'000, 30'000);
    }

    void whatCameIsMadeUseOf_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void whatCameIsMadeUseOf()
    {
        QFETCH(int, signal);
        Demo demo;
        QProcess process;
        start(process, demo, file(u"live.pcap"_s),
            {u"--conversations"_s, file(u"t.csv"_s), u"--chart"_s,
                u"bitrate="_s + file(u"r.svg"_s)});
        QCOMPARE(kill(static_cast<pid_t>(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        QCOMPARE(
            files(), QStringList({u"c.pcap"_s, u"live.partial.pcap"_s, u"r.svg"_s, u"t.csv"_s}));
        QCOMPARE(
            sh(u"remora analyze live.partial.pcap --conversations - | cmp - t.csv"_s).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(demo.server().openExports(), 0, 5000);
    }

    void aStreamThatEndsEarlyIsAPart()
    {
        Demo demo;
        QProcess process;
        process.setStandardOutputFile(file(u"x.pcap"_s));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"REMORA_PASSWORD"_s, demo.credentials().password);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(REMORA_PROGRAM),
            {u"fetch"_s, u"127.0.0.1:%1"_s.arg(demo.port()), u"--user"_s, demo.credentials().user,
                u"--trust"_s, demo.server().fingerprint(), u"--interface"_s, u"mon0"_s,
                u"--seconds"_s, u"600"_s, u"--output"_s, u"-"_s, u"--conversations"_s,
                file(u"t.csv"_s)});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file(u"x.pcap"_s)).size() > 10'000, 30'000);
        QCOMPARE(kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(10'000));
        QVERIFY2(process.exitCode() == 3, process.readAllStandardError().constData());
        QVERIFY(contentsOf(file(u"t.csv"_s)).count('\n') > 1);
    }

    void aJobThatIsStoppedAndStartedRuns()
    {
        const Demo demo;
        const Ended ended = ask(demo,
            u"remora sources $HOST $WAY --stop web-tier --start web-tier --start db-mirror "
            "--stop db-mirror"_s);
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.out.split('\n'_L1).mid(0, 4),
            QStringList({u"stopped web-tier"_s, u"started web-tier"_s, u"started db-mirror"_s,
                u"stopped db-mirror"_s}));
    }

    void aFileOfTheApplianceGoesThroughAPipe()
    {
        const Demo demo;
        const Ended listed
            = ask(demo, u"remora sources $HOST $WAY | awk '$1 == \"file\" {print $2}'"_s);
        const QString name = listed.out.section('\n'_L1, 0, 0).trimmed();
        QVERIFY2(name.startsWith('/'_L1), qPrintable(listed.out));
        const QString get = u"remora sources $HOST $WAY --download "_s + name;
        QCOMPARE(
            ask(demo, get + u" --output f && "_s + get + u" --output - | cmp - f"_s).status, 0);
        const Ended head = ask(demo, u"set -o pipefail; "_s + get + u" --output - | head -c 10"_s);
        QCOMPARE(head.status, 0);
        QCOMPARE(head.error, QString());
        const Ended sent = ask(demo, u"remora sources $HOST $WAY --upload - < c.pcap"_s);
        QVERIFY2(sent.out.startsWith(u"uploaded standard input as stdin.pcap"_s),
            qPrintable(sent.error));
    }

    void namesOfTheGreatestLength()
    {
        const Demo demo;
        const QString name(255, 'n'_L1);
        const Ended fetched = ask(demo,
            u"remora fetch $HOST $WAY --time 'last 1s' --output "_s + name + u" --conversations "_s
                + QString(255, 'c'_L1));
        QVERIFY2(fetched.status == 0, qPrintable(fetched.error));
        QVERIFY(QFileInfo::exists(file(name)));
    }

    void oneNameIsForOneDownload()
    {
        Demo demo;
        QProcess first;
        start(first, demo, file(u"live.pcap"_s));
        const QString fetch = u"remora fetch $HOST $WAY --time 'last 10s' --quiet --output "_s;
        for (const QString &name : {u"live.pcap"_s, u"./live.pcap"_s, u"l --overwrite"_s}) {
            const Ended second = ask(demo, u"ln -sf live.pcap l; "_s + fetch + name);
            QCOMPARE(second.status, 2);
            QVERIFY2(second.error.contains(u"Another download to"_s), qPrintable(second.error));
        }
        QVERIFY(QFile::remove(file(u"l"_s)));
        first.kill();
        QVERIFY(first.waitForFinished(10'000));
        const QByteArray left = contentsOf(file(u"live.pcap.part"_s));
        QVERIFY(left.size() > 10'000);
        // The lock has gone with its process; what it left is kept.
        const Ended third = ask(demo, fetch + u"live.pcap"_s);
        QCOMPARE(third.status, 0);
        QVERIFY2(third.error.contains(u"live.partial.pcap"_s), qPrintable(third.error));
        QCOMPARE(contentsOf(file(u"live.partial.pcap"_s)), left);
        QCOMPARE(files(), QStringList({u"c.pcap"_s, u"live.partial.pcap"_s, u"live.pcap"_s}));
    }

    void interruptedWhileItWaitsForAReader()
    {
        QCOMPARE(mkfifo(QFile::encodeName(file(u"fifo"_s)).constData(), 0600), 0);
        QProcess process;
        process.start(QStringLiteral(REMORA_PROGRAM),
            {u"analyze"_s, file(u"c.pcap"_s), u"--packets"_s, file(u"fifo"_s)});
        QVERIFY(process.waitForStarted());
        QTest::qWait(700);
        QCOMPARE(kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(process.waitForFinished(10'000));
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("Interrupted"));
    }
};

QTEST_GUILESS_MAIN(OutputsTest)
#include "tst_outputs.moc"
