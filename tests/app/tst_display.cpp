// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says and how it ends on machines with no display, a dead one, or one that Qt has
// no plug-in for; and that help needs nothing.
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/captures.h"
#include "tests/support/program.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

using Variables = QMap<QString, QString>;

// A user's surroundings without any display, then what is given.
QProcessEnvironment surroundings(const Variables &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"WAYLAND_SOCKET"_s,
             u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_SESSION_TYPE"_s})
        environment.remove(name);
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

Ended runIn(const QStringList &arguments, const Variables &variables = {}, const QString &in = {})
{
    QProcess process;
    process.setProcessEnvironment(surroundings(variables));
    process.setWorkingDirectory(in);
    process.start(QStringLiteral(REMORA_PROGRAM), arguments);
    process.closeWriteChannel();
    return endOf(process);
}

const QString mixed = dataFile(u"series/mixed.pcap"_s);
const Variables nothingAnswers{{u"DISPLAY"_s, u":7654"_s}};

} // namespace

class DisplayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void helpNeedsNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("starts");
        const auto row = [](const QStringList &arguments, const QString &starts) {
            QTest::newRow(qPrintable(arguments.join(' '_L1))) << arguments << starts;
        };
        for (const QString &way : {u"--help"_s, u"-h"_s, u"help"_s})
            row({way}, u"Usage: remora [FILE…]"_s);
        row({u"--version"_s}, u"remora "_s);
        row({u"-v"_s}, u"remora "_s);
        row({u"--theme"_s, u"dark"_s, u"--help"_s}, u"Usage: remora [FILE…]"_s);
        row({u"analyze"_s, mixed, u"-h"_s}, u"Usage: remora analyze FILE"_s);
        for (const QString &command :
            {u"analyze"_s, u"sources"_s, u"fetch"_s, u"demo"_s, u"main-job"_s}) {
            row({command, u"--help"_s}, u"Usage: remora %1 "_s.arg(command));
            row({u"help"_s, command}, u"Usage: remora %1 "_s.arg(command));
        }
    }
    void helpNeedsNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, starts);
        for (const Variables &variables :
            {Variables(), nothingAnswers, Variables{{u"WAYLAND_DISPLAY"_s, u"wayland-9"_s}},
                Variables{{u"QT_QPA_PLATFORM"_s, u"nonsense"_s}}}) {
            const Ended ended = runIn(arguments, variables);
            QCOMPARE(ended.status, 0);
            QVERIFY2(ended.out.startsWith(starts), qPrintable(ended.out));
            QCOMPARE(ended.error, QString());
        }
    }

    void helpSaysWhereItCannotBeWritten()
    {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(REMORA_PROGRAM), {u"--help"_s});
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().startsWith("Standard output cannot be written"));
    }

    void helpNamesEverything()
    {
        const QString all = runIn({u"--help"_s}).out;
        for (const QString &word :
            {u"analyze"_s, u"sources"_s, u"fetch"_s, u"demo"_s, u"main-job"_s, u"help COMMAND"_s,
                u"--theme THEME"_s, u"--version"_s, u"REMORA_PASSWORD"_s, u"Exit status"_s})
            QVERIFY2(all.contains(word), qPrintable(word));
        const QString fetch = runIn({u"fetch"_s, u"--help"_s}).out.simplified();
        for (const QString &word : {u"HOST[:PORT]"_s, u"--output FILE"_s, u"--shark FILTER"_s,
                 u"--chart KIND=OUT"_s, u"Default: PCAP_US."_s, u"Examples:"_s})
            QVERIFY2(fetch.contains(word), qPrintable(word));
        QVERIFY(!fetch.contains(u"help-all"_s));
        QCOMPARE(runIn({u"fetch"_s, u"--help-all"_s}).status, 1);
    }

    void versionOfEveryLibrary()
    {
        const QString out = runIn({u"--version"_s}).out;
        QCOMPARE(out.section('\n'_L1, 0, 0), u"remora "_s + QLatin1StringView(REMORA_VERSION));
        for (const QString &name : {u"Qt "_s, u"libpcap "_s, u"libarchive "_s, u"OpenSSL "_s})
            QVERIFY2(out.contains('\n'_L1 + name), qPrintable(out));
        const bool hasTshark = !QStandardPaths::findExecutable(u"tshark"_s).isEmpty();
        QCOMPARE(out.contains(u"\nTShark "_s), hasTshark);
        QCOMPARE(runIn({u"--version"_s}, {{u"PATH"_s, u"/nowhere"_s}})
                     .out.contains(u"\ntshark: not found\n"_s),
            true);
    }

    void noDisplay_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row
            = [](const char *name, const Variables &variables, const QStringList &arguments,
                  const QString &says) { QTest::newRow(name) << variables << arguments << says; };
        const Variables wayland{{u"WAYLAND_DISPLAY"_s, u"wayland-9"_s}};
        const QString neither = u"neither DISPLAY nor WAYLAND_DISPLAY is set"_s;
        row("none", {}, {}, neither);
        row("none, a capture", {}, {mixed}, neither);
        row("none, a file that is not there", {}, {u"nowhere.pcap"_s}, neither);
        row("none, the demo", {}, {u"--demo"_s}, neither);
        row("dead", nothingAnswers, {}, u":7654"_s);
        row("dead, a capture", nothingAnswers, {mixed}, u":7654"_s);
        row("dead, by Qt's option", {}, {u"-display"_s, u":7655"_s}, u":7655"_s);
        row("no display's name", {{u"DISPLAY"_s, u"somewhere"_s}}, {}, u"somewhere"_s);
        row("Wayland without a compositor", wayland, {mixed}, u"Wayland"_s);
        row("both dead", {{u"WAYLAND_DISPLAY"_s, u"wayland-9"_s}, {u"DISPLAY"_s, u":7654"_s}}, {},
            u":7654"_s);
        row("a platform that is none", {{u"QT_QPA_PLATFORM"_s, u"nonsense"_s}}, {}, u"nonsense"_s);
        row("the same by Qt's option", {}, {u"-platform"_s, u"nonsense"_s}, u"nonsense"_s);
        row("xcb asked for, and dead",
            {{u"QT_QPA_PLATFORM"_s, u"xcb"_s}, {u"DISPLAY"_s, u":7654"_s}}, {}, u":7654"_s);
    }
    void noDisplay()
    {
        QFETCH(Variables, variables);
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const Ended ended = runIn(arguments, variables);
        QCOMPARE(ended.status, 2);
        QCOMPARE(ended.out, QString());
        QCOMPARE(ended.error.count('\n'_L1), 1);
        QVERIFY2(ended.error.contains(says), qPrintable(ended.error));
        QVERIFY2(
            ended.error.contains(
                u"remora analyze, query, fields, slice, merge, compare, sources, fetch, view, demo "
                "and main-job need none."_s),
            qPrintable(ended.error));
        QCOMPARE(runIn({u"--check-display"_s}, variables).status,
            arguments.contains(u"-display"_s) || arguments.contains(u"-platform"_s)
                    || variables.isEmpty()
                ? 2
                : ended.status);
    }

    void wrongUsageComesFirst()
    {
        for (const QStringList &arguments :
            {QStringList{u"--colour"_s}, {u"--theme"_s}, {u"--theme"_s, u"pink"_s}}) {
            const Ended ended = runIn(arguments);
            QCOMPARE(ended.status, 1);
            QVERIFY2(ended.error.contains(arguments.first().mid(2)), qPrintable(ended.error));
        }
    }

    // As a remote one behind a line that is dead, or an ssh that hangs.
    void aSilentServerIsNotWaitedForLong()
    {
        constexpr quint16 firstPort = 6000;
        QTcpServer silent;
        quint16 display = 40;
        while (!silent.listen(QHostAddress::LocalHost, firstPort + display) && display < 90)
            ++display;
        QVERIFY(silent.isListening());
        QElapsedTimer timer;
        timer.start();
        const Ended ended
            = runIn({}, {{u"DISPLAY"_s, QStringLiteral("127.0.0.1:%1").arg(display)}});
        QCOMPARE(ended.status, 2);
        QVERIFY2(
            ended.error.contains(u"no X server answers at 127.0.0.1:"_s), qPrintable(ended.error));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void whatTheUserChoosesIsHonoured()
    {
        for (const QString &platform : {u"offscreen"_s, u"minimal"_s})
            QCOMPARE(runIn({u"--check-display"_s}, {{u"QT_QPA_PLATFORM"_s, platform}}).status, 0);
        QCOMPARE(runIn({u"--check-display"_s, u"-platform"_s, u"offscreen"_s}).status, 0);
        // Both are asked for; the first one is dead.
        QCOMPARE(runIn({u"--check-display"_s},
                     {{u"QT_QPA_PLATFORM"_s, u"xcb;offscreen"_s}, {u"DISPLAY"_s, u":7654"_s}})
                     .status,
            0);
    }

    void aGoodDisplayBesideADeadOne()
    {
        if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
            QSKIP("There is no Xvfb.");
        QProcess server;
        server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s});
        QVERIFY(server.waitForReadyRead(20'000));
        const QString display = ':'_L1 + QString::fromLatin1(server.readLine()).trimmed();
        for (const Variables &variables : {Variables{{u"DISPLAY"_s, display}},
                 Variables{{u"DISPLAY"_s, display}, {u"WAYLAND_DISPLAY"_s, u"wayland-9"_s}},
                 Variables{{u"DISPLAY"_s, display}, {u"XDG_SESSION_TYPE"_s, u"wayland"_s}}}) {
            const Ended ended = runIn({u"--check-display"_s}, variables);
            QCOMPARE(ended.status, 0);
            QCOMPARE(ended.error, QString());
        }
        server.terminate();
        server.waitForFinished();
    }

    // Nor does a command leave anything in the folder for temporary files.
    void onlySentencesOfOursOnStandardError()
    {
        const QTemporaryDir folder;
        const QTemporaryDir temporary;
        const Variables variables{{u"TMPDIR"_s, temporary.path()}};
        const Ended ended = runIn(
            {u"analyze"_s, mixed, u"--chart"_s, u"rtt=rtt.png"_s}, variables, folder.path());
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.error, QString());
        QVERIFY(QFileInfo::exists(folder.filePath(u"rtt.png"_s)));
        QVERIFY(QDir(temporary.path()).isEmpty());
        const QStringList runtimeFolders = QDir::root().entryList({u"runtime-*"_s}, QDir::Dirs);
        QVERIFY2(runtimeFolders.isEmpty(), qPrintable(runtimeFolders.join(' '_L1)));

        QProcess window;
        Variables offscreen = variables;
        offscreen.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        offscreen.insert(u"XDG_CONFIG_HOME"_s, folder.path());
        window.setProcessEnvironment(surroundings(offscreen));
        window.start(QStringLiteral(REMORA_PROGRAM), {mixed});
        QVERIFY(!window.waitForFinished(2000));
        window.kill();
        window.waitForFinished();
        QCOMPARE(QString::fromUtf8(window.readAllStandardError()), QString());
        QVERIFY(QDir(temporary.path()).entryList({u"runtime-*"_s}).isEmpty());
        // Who looks for a fault sees all.
        offscreen = variables;
        offscreen.insert(u"REMORA_DEBUG"_s, u"1"_s);
        QVERIFY(runIn({u"analyze"_s, mixed}, offscreen).error.contains(u"XDG_RUNTIME_DIR"_s)
            || runIn({u"analyze"_s, mixed}, offscreen).error.contains(u"runtime directory"_s));
    }

    void misspeltCommands_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        for (const auto &[word, meant] : {std::pair{"analyse", "analyze"}, {"Analyze", "analyze"},
                 {"anaylze", "analyze"}, {"analysis", "analyze"}, {"source", "sources"},
                 {"fech", "fetch"}, {"demos", "demo"}, {"mainjob", "main-job"}, {"hepl", "help"}})
            QTest::newRow(word) << QString::fromLatin1(word) << QString::fromLatin1(meant);
    }
    void misspeltCommands()
    {
        QFETCH(QString, word);
        QFETCH(QString, meant);
        for (const QStringList &arguments :
            {QStringList{word, u"x.pcap"_s, u"--summary"_s}, QStringList{u"help"_s, word}}) {
            const Ended ended = runIn(arguments);
            QCOMPARE(ended.status, 1);
            QCOMPARE(ended.error,
                QStringLiteral("There is no command “%1”. Did you mean “%2”?\n").arg(word, meant));
        }
    }

    // The window opens what is a file, or could be one, and says itself what is wrong with it.
    void filesAreNoCommands()
    {
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(u"analyse"_s), {}));
        const Variables offscreen{{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}};
        for (const QString &word : {u"analyse"_s, u"./fech"_s, u"fetch.pcap"_s, u"capture"_s})
            QCOMPARE(runIn({word, u"--check-display"_s}, offscreen, folder.path()).status, 0);
    }

    void oneArgumentTooMany_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const QStringList &arguments : {QStringList{u"analyze"_s, mixed, u"more"_s},
                 {u"sources"_s, u"a"_s, u"more"_s}, {u"fetch"_s, u"a"_s, u"more"_s},
                 {u"demo"_s, u"more"_s}, {u"main-job"_s, u"a"_s, u"more"_s}})
            QTest::newRow(qPrintable(arguments.first())) << arguments;
    }
    void oneArgumentTooMany()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = runIn(arguments);
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.error.startsWith(
                     u"“more” is one argument too many for remora "_s + arguments.first()),
            qPrintable(ended.error));
        QCOMPARE(ended.out, QString());
    }
};

QTEST_GUILESS_MAIN(DisplayTest)
#include "tst_display.moc"
