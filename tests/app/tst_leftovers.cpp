// SPDX-License-Identifier: GPL-3.0-or-later
// What the program leaves in the temporary folder: nothing, also where it was killed.
#include <csignal>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/support/captures.h"

using namespace remora::test;
using namespace Qt::StringLiterals;

class LeftoversTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_temporary;

    QStringList left() const
    {
        return QDir(m_temporary->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    // With a temporary folder of its own and, as in a container, nothing else.
    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, m_temporary->path());
        environment.remove(u"XDG_RUNTIME_DIR"_s);
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(REMORA_PROGRAM));
    }
    // Until it serves.
    static bool startDemo(QProcess &process)
    {
        process.setArguments({u"demo"_s});
        process.start();
        QByteArray said;
        while (!said.contains("fingerprint: ") && process.waitForReadyRead(30'000))
            said += process.readAllStandardOutput();
        return said.contains("fingerprint: ");
    }
    static bool stop(QProcess &process, int signal)
    {
        return ::kill(static_cast<pid_t>(process.processId()), signal) == 0
            && process.waitForFinished(30'000);
    }

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<QTemporaryDir>(); }

    void aKilledDemoIsClearedAwayByTheNext()
    {
        QProcess killed;
        prepare(killed);
        QVERIFY(startDemo(killed));
        QVERIFY(stop(killed, SIGKILL));
        QVERIFY(!left().isEmpty());
        QProcess next;
        prepare(next);
        QVERIFY(startDemo(next));
        QVERIFY(stop(next, SIGTERM));
        QCOMPARE(left(), QStringList());
    }

    void anyOtherStartWillDo()
    {
        QProcess killed;
        prepare(killed);
        QVERIFY(startDemo(killed));
        QVERIFY(stop(killed, SIGKILL));
        QProcess next;
        prepare(next);
        next.setArguments({u"analyze"_s, dataFile(u"series/mixed.pcap"_s)});
        next.start();
        QVERIFY(next.waitForFinished(30'000));
        QCOMPARE(next.exitCode(), 0);
        QCOMPARE(left(), QStringList());
    }

    void signalsClearAway_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("interrupt") << SIGINT;
        QTest::newRow("terminate") << SIGTERM;
        QTest::newRow("hang up") << SIGHUP;
    }
    void signalsClearAway()
    {
        QFETCH(int, signal);
        QProcess process;
        prepare(process);
        QVERIFY(startDemo(process));
        QVERIFY(stop(process, signal));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(left(), QStringList());
    }

    // Two at once do not clear away each other.
    void theLivingStay()
    {
        QProcess first;
        prepare(first);
        QVERIFY(startDemo(first));
        const QStringList before = left();
        QProcess second;
        prepare(second);
        QVERIFY(startDemo(second));
        QVERIFY(stop(second, SIGTERM));
        QCOMPARE(left(), before);
        QVERIFY(stop(first, SIGTERM));
        QCOMPARE(left(), QStringList());
    }
};

QTEST_GUILESS_MAIN(LeftoversTest)
#include "tst_leftovers.moc"
