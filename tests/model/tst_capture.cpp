// SPDX-License-Identifier: GPL-3.0-or-later
// Captures that load on a thread of their own, and what is computed from them.
#include <fstream>

#include <sys/stat.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

#include "dissect/core/filesink.h"
#include "model/appliance/interrupted.h"
#include "model/charts/chartseries.h"
#include "model/investigation/investigation.h"
#include "model/tables/endpointfile.h"
#include "model/text/filename.h"
#include "model/work/latesttask.h"
#include "model/work/savetask.h"
#include "model/workspace/recentfiles.h"
#include "netshark/filename.h"
#include "tests/support/bytes.h"
#include "tests/support/captures.h"
#include "tests/support/randomtraffic.h"

using namespace remora;
using namespace remora::model;
using namespace remora::test;
using namespace Qt::StringLiterals;

class CaptureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"remora-test"_s);
        QStandardPaths::setTestModeEnabled(true);
    }

    void loads()
    {
        Capture capture({dataFile(u"series/mixed.pcap"_s), nullptr, {}}, u"mixed"_s, {});
        QSignalSpy grown(&capture, &Capture::grown);
        QCOMPARE(capture.state(), Capture::State::Loading);
        QVERIFY(waitFor(capture));
        QCOMPARE(capture.state(), Capture::State::Complete);
        QVERIFY(!grown.isEmpty());
        QCOMPARE(capture.store().packets(), quint64{1072});
        QCOMPARE(capture.facts().packets, quint64{1072});
        QVERIFY(!capture.conversations()->empty());
        QCOMPARE(capture.progress(), std::optional(1.0));
    }

    void onlyWhatTheBpfLetsThrough()
    {
        Capture capture({dataFile(u"series/mixed.pcap"_s), nullptr, u"udp"_s}, u"udp"_s, {});
        QVERIFY(waitFor(capture));
        QVERIFY(capture.store().packets() > 0 && capture.store().packets() < 1072);
        for (const auto &conversation : *capture.conversations())
            QCOMPARE(conversation.kind, dissect::Conversation::Kind::Udp);
    }

    void failsWithASentence_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << u"/nowhere/a.pcap"_s << u"There is no file a.pcap."_s;
        QTest::newRow("no capture")
            << dataFile(u"series/stream"_s) << u"stream is not a capture."_s;
    }
    void failsWithASentence()
    {
        QFETCH(QString, path);
        QFETCH(QString, says);
        Capture capture({path, nullptr, {}}, u"x"_s, {});
        QVERIFY(waitFor(capture));
        QCOMPARE(capture.state(), Capture::State::Failed);
        QVERIFY2(capture.errorText().startsWith(says), qPrintable(capture.errorText()));
    }

    void keepsWhatCameBeforeTheDamage()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"cut.pcap"_s);
        const std::string whole = randomTraffic(1, 500);
        QVERIFY(writeFile(path, whole.substr(0, whole.size() - 5)));
        Capture capture({path, nullptr, {}}, u"cut"_s, {});
        QVERIFY(waitFor(capture));
        QCOMPARE(capture.state(), Capture::State::Complete);
        QCOMPARE(capture.store().packets(), quint64{499});
        QVERIFY(capture.facts().damage.has_value());
    }

    void growsWithItsFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"grow.pcap"_s);
        const std::string whole = randomTraffic(2, 3000);
        std::ofstream file(path.toStdString(), std::ios::binary);
        const auto growth = std::make_shared<dissect::Growth>();
        const auto append = [&](std::size_t to) {
            file.write(
                whole.data() + growth->written, static_cast<std::streamsize>(to - growth->written));
            file.flush();
            growth->written = to;
        };
        append(whole.size() / 3);
        Capture capture({path, growth, {}}, u"grow"_s, {});
        QTRY_VERIFY(capture.store().packets() > 900);
        const quint64 before = capture.store().packets();
        QCOMPARE(capture.state(), Capture::State::Loading);
        QVERIFY(!capture.progress());
        append(whole.size());
        QTRY_VERIFY(capture.store().packets() > before);
        growth->complete = true;
        QVERIFY(waitFor(capture));
        QCOMPARE(capture.store().packets(), quint64{3000});

        // The same as the finished file.
        Capture again({path, nullptr, {}}, u"again"_s, {});
        QVERIFY(waitFor(again));
        QCOMPARE(again.conversations()->size(), capture.conversations()->size());
        for (std::size_t i = 0; i < again.conversations()->size(); ++i) {
            const auto &a = (*again.conversations())[i];
            const auto &b = (*capture.conversations())[i];
            QCOMPARE(a.allBytes(), b.allBytes());
            QCOMPARE(a.rtt().count, b.rtt().count);
            QCOMPARE(a.rtt().sum, b.rtt().sum);
        }
    }

    void closingWhileItLoadsDoesNotWaitForTheEnd()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"grow.pcap"_s);
        QVERIFY(writeFile(path, randomTraffic(3, 100)));
        const auto growth = std::make_shared<dissect::Growth>(); // never complete
        growth->written = 24;
        QElapsedTimer timer;
        {
            Capture capture({path, growth, {}}, u"grow"_s, {});
            QTest::qWait(50);
            timer.start();
        }
        QVERIFY(timer.elapsed() < 1000);
    }

    void rolesFollowTheUser()
    {
        Capture capture(
            {dataFile(u"captures/handshake_data_close.pcap"_s), nullptr, {}}, u"x"_s, {});
        QVERIFY(waitFor(capture));
        const dissect::ConversationId id{0};
        const auto &conversation = capture.conversations()->front();
        const bool before = capture.roles(conversation, id).clientIsA;
        QSignalSpy changed(&capture, &Capture::rolesChanged);
        capture.swapRoles(id);
        QCOMPARE(capture.roles(conversation, id).clientIsA, !before);
        QVERIFY(capture.isSwapped(id));
        capture.swapRoles(id);
        QCOMPARE(capture.roles(conversation, id).clientIsA, before);
        QCOMPARE(changed.size(), 2);
    }

    void serverPortsOfTheUserDecide()
    {
        const auto client = [](const std::vector<std::uint16_t> &ports) {
            Capture capture(
                {dataFile(u"captures/handshake_data_close.pcap"_s), nullptr, {}}, u"x"_s, ports);
            if (!waitFor(capture))
                return std::uint16_t{0};
            const auto &conversation = capture.conversations()->front();
            return capture.roles(conversation, dissect::ConversationId{0}).clientIsA
                ? conversation.a.port
                : conversation.b.port;
        };
        const std::uint16_t usual = client({});
        QVERIFY(client({usual}) != usual);
    }

    void savingToAPipeWithoutAReaderEndsWithItsOwner()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"fifo"_s);
        QCOMPARE(mkfifo(fileBytes(path).c_str(), 0600), 0);
        auto task = std::make_unique<SaveTask>();
        task->start(
            endpointsWriter(std::make_shared<const std::vector<dissect::Conversation>>(), path),
            path, u"saved"_s);
        QTest::qWait(100);
        QElapsedTimer timer;
        timer.start();
        task.reset();
        QVERIFY(timer.elapsed() < 1000);
    }

    // Another file of the same name is the user's own.
    void interruptedDownloadsAreKnownByTheirFile()
    {
        const QTemporaryDir folder;
        const QString partial = netshark::absolutePath(folder.filePath(u"a.pcap.part"_s));
        const auto isOffered = [&] {
            const auto left = interrupted::left();
            return std::any_of(left.begin(), left.end(),
                [&](const interrupted::Left &one) { return one.path == partial; });
        };
        QVERIFY(test::writeFile(partial, "came"));
        interrupted::begin(partial);
        QVERIFY(isOffered());
        QVERIFY(QFile::rename(partial, folder.filePath(u"elsewhere"_s)));
        QVERIFY(test::writeFile(partial, "mine"));
        QVERIFY(!interrupted::remove(partial));
        QVERIFY(QFile::exists(partial));
        interrupted::begin(partial);
        QVERIFY(interrupted::remove(partial));
        QVERIFY(!QFile::exists(partial));
    }

    void anOpenCaptureIsNotWrittenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"c.pcap"_s);
        QVERIFY(QFile::copy(dataFile(u"series/mixed.pcap"_s), path));
        QVERIFY(QFile::link(u"c.pcap"_s, folder.filePath(u"l"_s)));
        {
            const Capture capture({path, nullptr, {}}, u"c"_s, {});
            QVERIFY(waitFor(capture));
            for (const QString &name : {path, folder.filePath(u"l"_s)}) {
                const auto written
                    = dissect::writeFile(fileBytes(name), "x", {true, false, nullptr});
                QVERIFY(!written.has_value());
                QCOMPARE(written.error().kind, dissect::Error::Kind::OutputIsInput);
            }
        }
        QVERIFY(dissect::writeFile(fileBytes(path), "x", {true, false, nullptr}).has_value());
    }

    void conversationsHaveNames()
    {
        dissect::Conversation conversation;
        conversation.a = {*dissect::IpAddress::parse("10.0.0.1"), 40'000};
        conversation.b = {*dissect::IpAddress::parse("fd00::2"), 443};
        conversation.kind = dissect::Conversation::Kind::Tcp;
        conversation.protocol = 6;
        QCOMPARE(conversationName(conversation, {true, {}}), u"10.0.0.1:40000 – [fd00::2]:443"_s);
        QCOMPARE(conversationName(conversation, {false, {}}), u"[fd00::2]:443 – 10.0.0.1:40000"_s);
        conversation.kind = dissect::Conversation::Kind::Udp;
        conversation.protocol = 17;
        QVERIFY(conversationName(conversation, {}).endsWith(u" udp"_s));
        conversation.kind = dissect::Conversation::Kind::Other;
        conversation.protocol = 1;
        QCOMPARE(conversationName(conversation, {true, {}}), u"10.0.0.1 – fd00::2 icmp"_s);
    }

    void theNewestRequestWins()
    {
        QList<int> taken;
        QAtomicInt computed = 0;
        LatestTask<int> task([&](int value) { taken << value; });
        for (int i = 1; i <= 50; ++i) {
            task.request([i, &computed] {
                computed.fetchAndAddRelaxed(1);
                QThread::msleep(5);
                return i;
            });
        }
        QTRY_VERIFY(!task.isBusy());
        QCOMPARE(taken.last(), 50);
        QVERIFY(computed < 10); // the others were never begun
    }

    void aJobMayGoWhileItComputes()
    {
        QAtomicInt ended = 0;
        {
            LatestTask<int> task([](int) { QFAIL("nobody is there to take it"); });
            task.request([&] {
                QThread::msleep(50);
                ended = 1;
                return 1;
            });
        }
        QCOMPARE(ended.loadRelaxed(), 1); // the destructor waited
        QCoreApplication::processEvents();
    }

    void filesAreWrittenBeside()
    {
        SaveTask task;
        QSignalSpy saved(&task, &SaveTask::saved);
        QSignalSpy failed(&task, &SaveTask::failed);
        const QThread *thread = nullptr;
        task.start(
            [&](FileProgress &) -> dissect::Result<void> {
                thread = QThread::currentThread();
                return {};
            },
            u"a.csv"_s, u"Saved a.csv."_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().toString(), u"Saved a.csv."_s);
        QVERIFY(thread != QThread::currentThread());
        task.start(
            [](FileProgress &) -> dissect::Result<void> {
                return dissect::failure(dissect::Error::Kind::NotWritable, "disk full");
            },
            u"b.csv"_s, u"Saved b.csv."_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().toString().contains(u"b.csv"_s));
        QVERIFY(failed.first().first().toString().contains(u"disk full"_s));
    }

    void filesThatTakeLongTellAndMayBeCancelled()
    {
        SaveTask task;
        QSignalSpy progressed(&task, &SaveTask::progressed);
        QSignalSpy cancelled(&task, &SaveTask::cancelled);
        QSignalSpy saved(&task, &SaveTask::saved);
        QSignalSpy failed(&task, &SaveTask::failed);
        task.start(
            [](FileProgress &progress) -> dissect::Result<void> {
                progress.total = 200;
                progress.done = 50;
                while (!progress.cancelled)
                    QThread::msleep(1);
                return dissect::failure(dissect::Error::Kind::NotReadable, "stopped");
            },
            u"a.pcap"_s, u"Saved."_s);
        QTRY_VERIFY(!progressed.isEmpty());
        QCOMPARE(progressed.first(), QVariantList({u"a.pcap"_s, 25}));
        task.cancel();
        QTRY_COMPARE(cancelled.size(), 1);
        QVERIFY(saved.isEmpty() && failed.isEmpty());
        const qsizetype told = progressed.size();
        QTest::qWait(400);
        QCOMPARE(progressed.size(), told); // nothing is under way any more
    }

    void recentFilesAreBoundedAndUnique()
    {
        for (int i = 0; i < 15; ++i)
            recentFiles::remember(QStringLiteral("/tmp/%1.pcap").arg(i));
        recentFiles::remember(u"/tmp/7.pcap"_s);
        const QStringList list = recentFiles::list();
        QCOMPARE(list.size(), 10);
        QCOMPARE(list.first(), u"/tmp/7.pcap"_s);
        QCOMPARE(list.count(u"/tmp/7.pcap"_s), 1);
        recentFiles::forget(u"/tmp/7.pcap"_s);
        QVERIFY(!recentFiles::list().contains(u"/tmp/7.pcap"_s));
    }
};

QTEST_GUILESS_MAIN(CaptureTest)
#include "tst_capture.moc"
