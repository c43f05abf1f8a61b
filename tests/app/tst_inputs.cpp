// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line reads from: pipes, damaged files, names of any encoding, investigations
// from anywhere; and how it ends when it is interrupted.
#include <algorithm>
#include <csignal>
#include <fstream>

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "netshark/filename.h"
#include "tests/support/captures.h"
#include "tests/support/compressors.h"
#include "tests/support/program.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

Ended analyze(const QStringList &arguments, const std::string &input = {})
{
    QProcess process;
    process.start(QStringLiteral(REMORA_PROGRAM), QStringList{u"analyze"_s} + arguments);
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    return endOf(process);
}

// A shell's words: "$1" is the program.
Ended bash(const QString &command, const QStringList &arguments = {})
{
    QProcess process;
    process.start(u"bash"_s,
        QStringList{u"-c"_s, command, u"bash"_s, QStringLiteral(REMORA_PROGRAM)} + arguments);
    process.closeWriteChannel();
    return endOf(process);
}

std::string contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

// Whether a process has opened a file.
bool waitsFor(const QProcess &process, const QString &path)
{
    const QDir folder(QStringLiteral("/proc/%1/fd").arg(process.processId()));
    const QStringList numbers = folder.entryList(QDir::Files | QDir::System);
    return std::any_of(numbers.begin(), numbers.end(), [&](const QString &number) {
        return QFile::symLinkTarget(folder.filePath(number)) == path;
    });
}

const QString mixed = dataFile(u"series/mixed.pcap"_s);

} // namespace

class CommandLineInputsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QFile m_pipe; // what a process reads from, open until the test is over
    QString file(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QJsonObject &fields) const
    {
        QJsonObject root{{u"remora"_s, 1}, {u"capture"_s, mixed}};
        for (auto field = fields.begin(); field != fields.end(); ++field)
            root.insert(field.key(), field.value());
        QVERIFY(writeFile(file(name), QJsonDocument(root).toJson().toStdString()));
    }

    // Analyzes a pipe that says no more behind all but the end of the last packet.
    void startAndStall(QProcess &process, const QStringList &more = {})
    {
        const QString name = file(u"stalls"_s);
        QVERIFY(QFile::exists(name) || mkfifo(qPrintable(name), 0600) == 0);
        const int descriptor = ::open(qPrintable(name), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(m_pipe.open(descriptor, QIODevice::ReadWrite, QFile::AutoCloseHandle));
        process.start(QStringLiteral(REMORA_PROGRAM), QStringList{u"analyze"_s, name} + more);
        QVERIFY(process.waitForStarted());
        const std::string whole = contents(mixed);
        const std::size_t size = whole.size() - 10;
        for (std::size_t at = 0; at < size;) {
            const ssize_t put = ::write(descriptor, whole.data() + at, size - at);
            at += put > 0 ? static_cast<std::size_t>(put) : 0;
            QTest::qWait(put > 0 ? 0 : 10);
        }
        int unread = 0;
        QTRY_VERIFY(ioctl(descriptor, FIONREAD, &unread) == 0 && unread == 0);
    }

private Q_SLOTS:
    void cleanup() { m_pipe.close(); }

    void compressedStandardInput_data()
    {
        QTest::addColumn<QString>("program");
        for (const QString &program : compressors())
            QTest::newRow(qPrintable(program)) << program;
    }
    void compressedStandardInput()
    {
        QFETCH(QString, program);
        if (!isInstalled(program))
            QSKIP("this compressor is not installed");
        const Ended piped = analyze({u"-"_s}, compressed(program, contents(mixed)));
        QCOMPARE(piped.status, 0);
        QVERIFY(piped.out.contains(u"packets: 1072\n"_s));
        const Ended substituted = bash(u"\"$1\" analyze <(\"$2\" -c < \"$3\")"_s, {program, mixed});
        QCOMPARE(substituted.status, 0);
        QVERIFY(substituted.out.contains(u"packets: 1072\n"_s));
    }

    void aCutOffCompressedFileIsShown()
    {
        const Ended ended = analyze({dataFile(u"inputs/gzip-cut-off.pcap.gz"_s)});
        QCOMPARE(ended.status, 3);
        QVERIFY2(ended.out.contains(u"packets: 199\n"_s), qPrintable(ended.out));
        QVERIFY(ended.error.contains(u"cut off"_s));
    }

    void aWrongChecksumIsSaid()
    {
        std::string packed = compressed(u"gzip"_s, contents(mixed));
        packed[packed.size() - 6] ^= 1;
        const Ended ended = analyze({u"-"_s}, packed);
        QCOMPARE(ended.status, 3);
        QVERIFY(ended.out.contains(u"packets: 1072\n"_s));
        QVERIFY(ended.error.contains(u"checksum"_s));
    }

    void archivesAndEmptyFilesAreSaid()
    {
        QVERIFY(writeFile(file(u"a.7z"_s), std::string("7z\xbc\xaf\x27\x1c\0\4", 8)));
        const Ended archive = analyze({file(u"a.7z"_s)});
        QCOMPARE(archive.status, 2);
        QVERIFY2(archive.error.contains(u"npack it"_s), qPrintable(archive.error));
        const Ended empty = analyze({u"-"_s});
        QCOMPARE(empty.status, 2);
        QVERIFY(empty.error.contains(u"- is empty."_s));
        const Ended closed = bash(u"\"$1\" analyze - <&-"_s);
        QCOMPARE(closed.status, 2);
        QVERIFY(closed.error.contains(u"cannot be read"_s));
    }

    // No time is made up: first, last and duration are of the packets that have one.
    void packetsWithoutATime()
    {
        const Ended one = analyze({dataFile(u"inputs/packet-without-time.pcapng"_s)});
        QVERIFY2(
            one.out.contains(u"\nfirst packet: 1700000000.000000000\n"_s), qPrintable(one.out));
        QVERIFY(one.out.contains(u"\nduration: 0.043000000 s\n"_s));
        QVERIFY(one.out.contains(u"\nodd: packets without a time: 1, first in packet 4\n"_s));
        const Ended finer = analyze({dataFile(u"inputs/nanoseconds-without-tsresol.pcapng"_s)});
        QVERIFY2(finer.out.contains(u"\nrtt samples: 4\n"_s), qPrintable(finer.out));
        QVERIFY(!finer.out.contains(u"\nfirst packet: "_s));
        QVERIFY(finer.out.contains(
            u"\nodd times: nanoseconds where the file says microseconds: 7\n"_s));
        const Ended early = analyze({dataFile(u"inputs/time-before-1970.pcapng"_s)});
        QVERIFY(early.out.contains(u"\nrtt samples: 4\n"_s));
        QVERIFY(early.out.contains(u"\nodd: times before 1951 or after 2225, not shown: 7,"_s));
    }

    void bpfOverMixedLinkTypes()
    {
        const QString links = dataFile(u"inputs/mixed-links.pcapng"_s);
        const Ended all = analyze({links, u"--bpf"_s, u"tcp"_s});
        const Ended some = analyze({links, u"--bpf"_s, u"vlan or tcp"_s});
        QCOMPARE(all.status, 0);
        QVERIFY2(some.status == 0, qPrintable(some.error));
        QVERIFY(some.out.contains(u"\npackets: "_s));
    }

    void whatCameIsShownWhenInterrupted_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void whatCameIsShownWhenInterrupted()
    {
        QFETCH(int, signal);
        QProcess process;
        startAndStall(process, {u"--packets"_s, file(u"packets.csv"_s), u"--summary"_s});
        QElapsedTimer taken;
        taken.start();
        ::kill(static_cast<pid_t>(process.processId()), signal);
        const Ended ended = endOf(process);
        QCOMPARE(ended.status, 3);
        QVERIFY(taken.elapsed() < 1000);
        QVERIFY2(ended.out.contains(u"packets: 1071\n"_s), qPrintable(ended.out));
        QVERIFY2(ended.error.startsWith(u"Interrupted: "_s), qPrintable(ended.error));
        QCOMPARE(QString::fromStdString(contents(file(u"packets.csv"_s))).count('\n'_L1), 1072);
    }

    void aSecondSignalEndsAtOnce()
    {
        QProcess process;
        startAndStall(process);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        const Ended ended = endOf(process);
        QVERIFY2(ended.status == 128 + SIGINT || ended.status == 128 + SIGTERM,
            qPrintable(QString::number(ended.status)));
    }

    void aPipeWithoutAWriterIsLeft()
    {
        const QString pipe = file(u"pipe"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QProcess process;
        process.start(QStringLiteral(REMORA_PROGRAM), {u"analyze"_s, pipe});
        QTRY_VERIFY(waitsFor(process, pipe));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const Ended ended = endOf(process);
        QCOMPARE(ended.status, 2);
        QVERIFY(ended.error.contains(u"Interrupted"_s));
    }

    void namesOfAnyEncoding()
    {
        const std::string name = netshark::fileBytes(file({}))
            + "/lat\xe9"
              "1.pcap";
        std::ofstream(name, std::ios::binary) << contents(mixed);
        const QString found
            = u"\"$1\" analyze \"$2/$(printf 'lat\\3511.pcap')\" --chart length=\"$2/a.svg\""
              " --summary"_s;
        const Ended ended = bash(found, {m_folder.path()});
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.contains(u"packets: 1072\n"_s));
        QVERIFY(ended.out.isValidUtf16());
        const Ended missing = bash(u"\"$1\" analyze \"$(printf 'no\\351.pcap')\" 2>&1"_s);
        QCOMPARE(missing.status, 2);
        QCOMPARE(missing.out, u"There is no file no\uFFFD.pcap.\n"_s);
        // An investigation finds it, whether or not its own name is UTF-8.
        std::ofstream(netshark::fileBytes(file({})) + "/\xe9.remora")
            << "{\"remora\": 1, \"capture\": \"lat\\udce91.pcap\"}";
        const Ended investigated
            = bash(u"\"$1\" analyze \"$2/$(printf '\\351.remora')\""_s, {m_folder.path()});
        QCOMPARE(investigated.status, 0);
        QVERIFY(investigated.out.contains(u"packets: 1072\n"_s));
        for (const char *left : {"/lat\xe9"
                                 "1.pcap",
                 "/\xe9.remora"}) // QTemporaryDir would
            unlink((netshark::fileBytes(m_folder.path()) + left).c_str());
    }

    void hostileInvestigations_data()
    {
        QTest::addColumn<QJsonObject>("fields");
        QTest::addColumn<QString>("said");
        const auto focus = [](const char *name, const QJsonValue &value) {
            return QJsonObject{{u"focus"_s, QJsonObject{{QLatin1StringView(name), value}}}};
        };
        QTest::newRow("filter") << focus("filter", u"tcp.port =="_s) << u"tcp.port =="_s;
        QTest::newRow("filter, a number") << focus("filter", 7) << u"“filter”"_s;
        QTest::newRow("BPF") << QJsonObject{{u"bpf"_s, u"tcp prt"_s}} << u"tcp prt"_s;
        QTest::newRow("BPF of the focus") << QJsonObject{{u"focus"_s,
            QJsonObject{{u"filter"_s, u"tcp prt"_s}, {u"dialect"_s, u"bpf"_s}}}}
                                          << u"tcp prt"_s;
        QTest::newRow("range") << focus(
            "range", QJsonObject{{u"begin"_s, u"5"_s}, {u"end"_s, u"5"_s}})
                               << u"time range"_s;
        QTest::newRow("absurd range") << focus(
            "range", QJsonObject{{u"begin"_s, u"0"_s}, {u"end"_s, u"99999999999999999999999"_s}})
                                      << u"time range"_s;
        QTest::newRow("conversations") << focus("conversations", QJsonArray{1, 4'000'000'000.0})
                                       << u"does not hold were left out: 1"_s;
        QTest::newRow("swapped") << QJsonObject{{u"swapped"_s, QJsonArray{9'000'000}}}
                                 << u"does not hold were left out: 1"_s;
        QTest::newRow("ports") << QJsonObject{{u"serverPorts"_s, QJsonArray{80, -1, 70'000}}}
                               << u"of “serverPorts” were left out: 2"_s;
        QTest::newRow("bin") << QJsonObject{{u"charts"_s, QJsonObject{{u"bin"_s, u"1"_s}}}}
                             << u"“bin”"_s;
        QTest::newRow("everything of a wrong type")
            << QJsonObject{{u"focus"_s, 1}, {u"table"_s, u"a"_s}, {u"charts"_s, QJsonArray{}},
                   {u"notes"_s, true}, {u"swapped"_s, QJsonObject{}}, {u"bpf"_s, QJsonArray{}}}
            << u"“charts”"_s;
    }
    void hostileInvestigations()
    {
        QFETCH(QJsonObject, fields);
        QFETCH(QString, said);
        write(u"a.remora"_s, fields);
        const Ended ended = analyze({file(u"a.remora"_s), u"--summary"_s, u"--series"_s,
            "length="_L1 + file(u"length.csv"_s), u"--report"_s, file(u"a.html"_s)});
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.out.contains(u"packets: 1072\n"_s));
        QVERIFY2(ended.error.contains(said), qPrintable(ended.error));
        QVERIFY(ended.error.contains(u"left out"_s));
    }

    void investigationsThatAreNone()
    {
        const QString pipe = file(u"pipe.remora"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        QCOMPARE(analyze({pipe}).status, 2);
        write(u"self.remora"_s, {{u"capture"_s, u"self.remora"_s}});
        const Ended self = analyze({file(u"self.remora"_s)});
        QCOMPARE(self.status, 2);
        QVERIFY(self.error.contains(u"investigation"_s));
        QVERIFY(writeFile(file(u"deep.remora"_s), std::string(100'000, '[')));
        QCOMPARE(analyze({file(u"deep.remora"_s)}).status, 2);
        QCOMPARE(analyze({file(u"missing.remora"_s)}).status, 2);
    }
};

QTEST_GUILESS_MAIN(CommandLineInputsTest)
#include "tst_inputs.moc"
