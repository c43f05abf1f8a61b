// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong usage is found before anything is read or asked, and what a person at a terminal sees.
#include <QTemporaryDir>

#include "tests/support/captures.h"
#include "tests/support/demo.h"
#include "tests/support/program.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class UsageTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    // On a terminal of its own: what it shows, and the exit status on the last line.
    QString onTerminal(const QString &line, const QByteArray &typed, const QString &password) const
    {
        const QString script = uR"(
import os, pty, select, subprocess, sys
master, slave = pty.openpty()
child = subprocess.Popen(['bash', '-c', sys.argv[1]], stdin=slave, stdout=slave, stderr=slave,
                         start_new_session=True)
os.close(slave)
typed = sys.argv[2].encode()
shown = b''
while True:
    ready, _, _ = select.select([master], [], [], 30)
    try:
        block = os.read(master, 65536) if ready else b''
    except OSError:
        block = b''
    if not block:
        break
    shown += block
    if typed and b'Password: ' in shown:
        os.write(master, typed)
        typed = b''
print(shown.decode(errors='replace'))
print(child.wait())
)"_s;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"REMORA_PASSWORD"_s, password);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(u"python3"_s,
            {u"-c"_s, script,
                u"remora() { \"%1\" \"$@\"; }; "_s.arg(QStringLiteral(REMORA_PROGRAM)) + line,
                QString::fromUtf8(typed)});
        if (!process.waitForFinished(60'000))
            return {};
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    static QString way(Demo &demo)
    {
        return u"127.0.0.1:%1 --user %2 --trust %3 "_s.arg(demo.port())
            .arg(demo.credentials().user, demo.server().fingerprint());
    }

private Q_SLOTS:
    // Port 1 of this machine: whoever asks it anything fails otherwise.
    void wrongUsageIsFoundBeforeALogin_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *line, const char *says) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says);
        };
        row("sources 127.0.0.1:abc --user u", "“abc” is not a port");
        row("sources 127.0.0.1:99999 --user u", "“99999” is not a port");
        row("sources 127.0.0.1:0 --user u", "“0” is not a port");
        row("sources '127.0.0.1:18 443' --user u", "is not a port");
        row("sources '[::1' --user u", "“[::1” is not a host");
        row("sources '[::1]x' --user u", "is not a host");
        row("sources 'a b' --user u", "“a b” is not a host");
        row("sources 'http://h' --user u", "is not a host");
        row("sources --user u", "Name the appliance");
        row("sources 127.0.0.1:1", "Name the account");
        row("sources 127.0.0.1:1 --user u --trust sha256:ABCD", "is not a SHA-256 fingerprint");
        row("sources 127.0.0.1:1 --user u --trust ''", "needs a value");
        row("sources 127.0.0.1:1 --user u --connect-timeout x", "--connect-timeout");
        row("sources 127.0.0.1:1 --user u --download /a", "--output FILE");
        row("sources 127.0.0.1:1 --user u --output a", "has no effect here");
        row("sources 127.0.0.1:1 --user u --describe 1", "--description TEXT");
        row("sources 127.0.0.1:1 --user u --make-clip j --time 'last x'", "not a unit of time");
        for (const char *deed : {"start", "stop", "clear", "make-clip", "lock", "unlock",
                 "delete-clip", "upload", "download", "delete-file"})
            row(qPrintable(u"sources 127.0.0.1:1 --user u --%1 ''"_s.arg(QLatin1StringView(deed))),
                "needs a value");
        row("sources 127.0.0.1:1 --user u --upload /dev/null", "is not a file");
        row("sources ::1:18443 --user u", "is not a host");
        row("fetch 127.0.0.1:1 --user u", "--output FILE");
        row("fetch 127.0.0.1:1 --user u --output a --time 'last 1s' --time 'last 2s'",
            "can be given only once");
        row("analyze x --conversations ''", "needs a value");
        row("analyze x --conversations a --conversations b", "can be given only once");
        row("analyze x --series rtt=a --bin 1ms", "has no effect here");
        row("analyze x --series length=a --rtt-sides apart", "has no effect here");
        row("analyze x --series rtt=a --rtt-sides both", "apart or mixed");
        row("analyze x --chart rtt=a.svg --chart-format png", "has no effect here");
        row("analyze x --chart rtt=a.svg --size 32768x100", "at most 20000 pixels");
        row("fetch 127.0.0.1:1 --user u --estimate --output a", "leave out --output");
        row("fetch 127.0.0.1:1 --user u --estimate --summary", "nothing to analyze");
        row("fetch 127.0.0.1:1 --user u --output a --job j --clip 1", "--job and --clip");
        row("fetch 127.0.0.1:1 --user u --output a --format ZIP", "--format takes");
        row("fetch 127.0.0.1:1 --user u --output a --time 'last 3 parsecs'", "not a unit of time");
        row("fetch 127.0.0.1:1 --user u --output a --shark 'tcp.server_port=='", "");
        row("fetch 127.0.0.1:1 --user u --output a --bpf 'tcp prt 1'", "");
        row("view 127.0.0.1:1 --user u", "--value FIELD");
        row("view 127.0.0.1:1 --user u --value generic.bytes:median", "“generic.bytes:median”");
        row("view 127.0.0.1:1 --user u --value a --template b", "its own columns");
        row("view 127.0.0.1:1 --user u --template /dev/null", "is no saved view");
        row("view 127.0.0.1:1 --user u --value a --source web-tier", "--source takes jobs/NAME");
        row("view 127.0.0.1:1 --user u --value a --top 3", "--top needs --sort");
        row("view 127.0.0.1:1 --user u --value a --delta 1us", "whole milliseconds");
        row("view 127.0.0.1:1 --user u --value a --delta 1s --aggregated", "leave out --delta");
        row("view 127.0.0.1:1 --user u --value a --time 'last 3 parsecs'", "not a unit of time");
        row("view 127.0.0.1:1 --user u --value a --shark 'tcp.server_port=='", "");
        row("view 127.0.0.1:1 --user u --value a --source interfaces/mon0", "--seconds N");
        row("view 127.0.0.1:1 --user u --value a --seconds 3", "is for interfaces");
        row("view 127.0.0.1:1 --user u --list --close 1", "--list and --close");
        row("view 127.0.0.1:1 --user u --attach 1 --value a", "is for a new view");
        row("view 127.0.0.1:1 127.0.0.1:2 --user u --value a", "--time or --aggregated");
        row("view 127.0.0.1:1 127.0.0.1:1 --user u --value a --aggregated", "is named twice");
        row("view 127.0.0.1:1 127.0.0.1:2 --user u --list", "are for one appliance");
        row("view 127.0.0.1:1 127.0.0.1:2 --user u --value a --aggregated --trust AB",
            "give --trust 2 times");
        row("view 127.0.0.1:1 --user u --list --output a", "has no effect here");
        for (const char *option : {"seconds", "snap-length", "max-bytes", "max-packets"}) {
            const QString taken
                = u"--%1 takes a whole number from 0 to "_s.arg(QLatin1StringView(option));
            for (const char *number :
                {"-1", "1.5", "1e3", "9223372036854775808", "-9223372036854775809", "x", "0x10"})
                row(qPrintable(u"fetch 127.0.0.1:1 --user u --output a --%1 %2"_s.arg(
                        QLatin1StringView(option), QLatin1StringView(number))),
                    qPrintable(taken));
            row(qPrintable(u"fetch 127.0.0.1:1 --user u --output a --%1 ''"_s.arg(
                    QLatin1StringView(option))),
                "needs a value");
        }
        row("fetch 127.0.0.1:1 --user u --output a --snap-length 5000000000",
            "--snap-length takes a whole number from 0 to 2147483647");
        row("fetch 127.0.0.1:1 --user u --output a --seconds 2147483648",
            "--seconds takes a whole number from 0 to 2147483647");
        for (const char *port : {"0", "-1", "65536", "99999", "4295032832", "443x", "4.5", "+1"}) {
            row(qPrintable(u"analyze x --server-port "_s + QLatin1StringView(port)),
                "is not a port: give a number from 1 to 65535");
            row(qPrintable(u"sources 127.0.0.1:%1 --user u"_s.arg(QLatin1StringView(port))),
                "is not a port: give a number from 1 to 65535");
        }
        for (const char *filter : {"tcp.server_port=99999", "udp.port==65536", "tcp::dst_port=-1"})
            row(qPrintable(u"fetch 127.0.0.1:1 --user u --output a --shark '%1'"_s.arg(
                    QLatin1StringView(filter))),
                "is not a whole number from 0 to 65535");
        for (const char *limit : {"connect-timeout", "silence-timeout"}) {
            for (const char *seconds : {"0", "-5", "99999999999", "1.5"})
                row(qPrintable(u"sources 127.0.0.1:1 --user u --%1 %2"_s.arg(
                        QLatin1StringView(limit), QLatin1StringView(seconds))),
                    "takes seconds, from 1 to 86400");
        }
        for (const char *option : {"port", "session-seconds", "history-seconds",
                 "retention-seconds", "clock-ahead", "more-jobs", "load"}) {
            for (const char *number : {"-1", "99999999999", "x", "1.5"})
                row(qPrintable(u"demo --%1 %2"_s.arg(
                        QLatin1StringView(option), QLatin1StringView(number))),
                    "takes a whole number from 0 to");
        }
        row("analyze x --chart rtt=a.svg --size 00x100", "at least 10");
        row("analyze x --chart rtt=a.svg --size 100x4294967396", "at most 20000 pixels");
        row("analyze x --bin 1e300ms --report a.html", "is not a bin width");
        row("analyze x --bin 99999999999999999999s --report a.html", "is not a bin width");
        row("analyze x --memory 99999999999999999999T", "is not a size");
        row("analyze x --memory -1", "is not a size");
        row("analyze x --select 4294967296 --chart rtt=a.svg", "selects nothing");
        row("fetch 127.0.0.1:1 --user u --output a --time 'last 99999999999999999999 s'",
            "“99999999999999999999”");
        row("fetch 127.0.0.1:1 --user u --output a --interface mon0", "--seconds N");
        row("fetch 127.0.0.1:1 --user u --output a --select 1", "has no effect here");
        row("fetch 127.0.0.1:1 --user u --output a --where 'tcp.prt == 1'", "no field “tcp.prt”");
    }
    void wrongUsageIsFoundBeforeALogin()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const Ended ended = shell(u"remora "_s + line, m_folder.path(), u"word"_s);
        QVERIFY2(ended.status == 1, qPrintable(ended.error));
        QVERIFY2(ended.error.contains(says), qPrintable(ended.error));
        QCOMPARE(ended.error.count('\n'_L1), 1);
    }

    // What cannot be written is told before the appliance is asked.
    void outputsAreTriedFirst()
    {
        const Ended taken = shell(u"echo x > t; remora fetch 127.0.0.1:1 --user u --output t"_s,
            m_folder.path(), u"word"_s);
        QCOMPARE(taken.status, 2);
        QVERIFY2(taken.error.contains(u"t exists already"_s), qPrintable(taken.error));
        for (const QString &name : {u"none/x.pcap"_s, QString(300, 'x'_L1)}) {
            const Ended ended = shell(u"remora fetch 127.0.0.1:1 --user u --output "_s + name,
                m_folder.path(), u"word"_s);
            QCOMPARE(ended.status, 2);
            QVERIFY2(ended.error.contains(u" cannot be written"_s), qPrintable(ended.error));
        }
    }

    void bytesAreNothingForATerminal()
    {
        Demo demo;
        const QString shown = onTerminal(
            u"remora fetch "_s + way(demo) + u"--output -"_s, {}, demo.credentials().password);
        QVERIFY2(shown.endsWith(u"\n1\n"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"cannot be written to a terminal"_s), qPrintable(shown));
    }

    void addressesOfEveryForm_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("named");
        QTest::newRow("IPv4") << u"127.0.0.1:1"_s << u"127.0.0.1:1"_s;
        QTest::newRow("IPv6") << u"[::1]:1"_s << u"::1"_s;
        QTest::newRow("URL") << u"https://127.0.0.1:1/"_s << u"127.0.0.1:1"_s;
    }
    void addressesOfEveryForm()
    {
        QFETCH(QString, host);
        QFETCH(QString, named);
        const Ended ended
            = shell(u"remora sources '%1' --user u"_s.arg(host), m_folder.path(), u"word"_s);
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.error.contains(named), qPrintable(ended.error));
    }

    void anUnknownCertificateSaysHowToTrustIt()
    {
        Demo demo;
        const QString line = u"remora sources 127.0.0.1:%1 --user %2 "_s.arg(demo.port())
                                 .arg(demo.credentials().user);
        const QString password = demo.credentials().password;
        const Ended unknown = shell(line, m_folder.path(), password);
        QCOMPARE(unknown.status, 2);
        QVERIFY2(unknown.error.contains(u"--trust-and-remember"_s), qPrintable(unknown.error));
        const QString print = demo.server().fingerprint();
        QCOMPARE(shell(line + u"--trust "_s + print, m_folder.path(), password).status, 0);
        QCOMPARE(shell(line, m_folder.path(), password).status, 2); // that was for once
        QCOMPARE(
            shell(line + u"--trust-and-remember "_s + print, m_folder.path(), password).status, 0);
        QCOMPARE(shell(line, m_folder.path(), password).status, 0);
    }

    void aPasswordIsAskedForUnseen()
    {
        Demo demo;
        const QString password = demo.credentials().password;
        const QString shown = onTerminal(
            u"remora sources "_s + way(demo) + u"--password-stdin"_s, password.toUtf8() + '\n', {});
        QVERIFY2(shown.endsWith(u"\n0\n"_s), qPrintable(shown));
        QVERIFY(shown.contains(u"Password: "_s));
        QVERIFY(!shown.contains(password));
    }

    void progressIsForTerminals()
    {
        Demo demo;
        const QString fetch
            = u"remora fetch "_s + way(demo) + u"--time 'last 10s' --output a.pcap --overwrite"_s;
        const QString password = demo.credentials().password;
        const QString shown = onTerminal(fetch, {}, password);
        QVERIFY2(shown.endsWith(u"\n0\n"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u" of at most "_s), qPrintable(shown));
        QVERIFY2(!onTerminal(fetch + u" --quiet"_s, {}, password).contains(u" of at most "_s),
            qPrintable(shown));
        const Ended piped = shell(fetch, m_folder.path(), password);
        QVERIFY(!piped.error.contains('\r'_L1));
        QVERIFY2(piped.error.contains(u"From the job "_s), qPrintable(piped.error));
        QCOMPARE(shell(fetch + u" --quiet"_s, m_folder.path(), password).error, QString());
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "tst_usage.moc"
