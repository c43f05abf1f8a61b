// SPDX-License-Identifier: GPL-3.0-or-later
// Appliances and downloads as the window has them: on worker threads, told by signals.
#include <QFileInfo>
#include <QTemporaryDir>

#include "model/appliance/appliancesession.h"
#include "model/appliance/exporttask.h"
#include "model/appliance/sourcetreemodel.h"
#include "model/capture/capture.h"
#include "tests/support/captures.h"
#include "tests/support/connected.h"
#include "tests/support/demo.h"
#include "tests/support/faultproxy.h"
#include "tests/support/quirkyappliance.h"

using namespace remora;
using namespace remora::model;
using namespace remora::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(remora::netshark::Error)

namespace {

// All packets of the appliance's first job, into a file of this folder.
netshark::DownloadParams firstJob(const ApplianceSession &session, const QTemporaryDir &folder)
{
    netshark::DownloadParams params;
    params.session = session.session();
    params.path = folder.filePath(u"a.pcap"_s);
    params.request.source = {netshark::SourceRef::Kind::Job, session.sources().jobs.first().id};
    return params;
}

// A job that takes seconds to download.
standin::StandInOptions busy()
{
    standin::StandInOptions options;
    options.load = 20;
    return options;
}

} // namespace

class ApplianceSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void logsInAndLists()
    {
        const Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        QCOMPARE(session->state(), ApplianceSession::State::Connected);
        QVERIFY(session->sources().jobs.size() >= 3);
        QVERIFY(!session->sources().files.isEmpty());
        QVERIFY(std::abs(session->clock() - QDateTime::currentMSecsSinceEpoch() * 1'000'000)
            < dissect::second);
        QSignalSpy again(session.get(), &ApplianceSession::sourcesChanged);
        session->refresh();
        QVERIFY(again.wait());
    }

    void saysWhyItFails()
    {
        const Demo demo;
        ApplianceSession session(demo.host(), demo.port(), netshark::TrustStore(), {});
        QSignalSpy failed(&session, &ApplianceSession::failed);
        session.probe();
        QVERIFY(failed.wait());
        const auto error = failed.first().first().value<netshark::Error>();
        QCOMPARE(error.kind, netshark::Error::Kind::UntrustedCertificate);
        QCOMPARE(session.state(), ApplianceSession::State::Failed);
        // Trusted, it goes on.
        session.trustOnce(error.certificate.sha256);
        QSignalSpy probed(&session, &ApplianceSession::probed);
        session.probe();
        QVERIFY(probed.wait());
        QSignalSpy refused(&session, &ApplianceSession::failed);
        session.logIn({demo.credentials().user, u"guess"_s, {}}, false);
        QVERIFY(refused.wait());
        QCOMPARE(refused.first().first().value<netshark::Error>().kind,
            netshark::Error::Kind::WrongCredentials);
    }

    // It is started again and shows another certificate: said at once, with both fingerprints.
    void anotherCertificateIsAStop()
    {
        auto demo = std::make_unique<Demo>();
        standin::StandInOptions again;
        again.port = demo->port();
        const QString trusted = demo->server().fingerprint();
        const auto session = connected(*demo);
        QVERIFY(session);
        SourceTreeModel tree;
        tree.addAppliance(session.get());
        QSignalSpy stopped(session.get(), &ApplianceSession::stopped);
        demo.reset();
        demo = std::make_unique<Demo>(again);
        QVERIFY(demo->server().fingerprint() != trusted);
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 30'000);
        QVERIFY(session->isStopped());
        const auto error = stopped.first().first().value<netshark::Error>();
        QCOMPARE(error.kind, netshark::Error::Kind::ChangedCertificate);
        QCOMPARE(error.trusted, trusted);
        QCOMPARE(error.certificate.sha256, demo->server().fingerprint());
        const QModelIndex line = tree.index(0, 0);
        QCOMPARE(
            line.data(SourceTreeModel::MarkRole).value<SourceItem::Mark>(), SourceItem::Mark::Stop);
        QCOMPARE(line.siblingAtColumn(1).data().toString(), u"another certificate"_s);
        // Once: not again with each refresh.
        QSignalSpy failed(session.get(), &ApplianceSession::refreshFailed);
        session->refresh();
        QVERIFY(failed.wait(10'000));
        QCOMPARE(stopped.size(), 1);
        // The fingerprint from its console ends it; the account is another question.
        session->trustOnce(demo->server().fingerprint());
        session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!session->isStopped(), 20'000);
    }

    void goesAtOnceWhateverTheApplianceDoes()
    {
        const Demo demo;
        FaultProxy proxy(demo.port());
        auto session = connected(demo, proxy.port());
        QVERIFY(session);
        proxy.arm(FaultProxy::Fault::Stall, 0);
        session->refresh();
        QTest::qWait(100);
        QElapsedTimer timer;
        timer.start();
        session.reset();
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }

    void downloadsWhileItIsRead()
    {
        const Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        const QTemporaryDir folder;
        netshark::DownloadParams params = firstJob(*session, folder);
        params.request.range
            = dissect::TimeRange{session->clock() - 20 * dissect::second, session->clock()};
        ExportTask task(u"web"_s, params, {});
        std::unique_ptr<Capture> capture;
        connect(&task, &ExportTask::readable, this,
            [&](const QString &path, const std::shared_ptr<const dissect::Growth> &growth) {
                capture = std::make_unique<Capture>(
                    CaptureSource{path, growth, {}}, u"web"_s, std::vector<std::uint16_t>());
            });
        QSignalSpy finished(&task, &ExportTask::finished);
        task.start();
        QVERIFY(finished.wait(20'000));
        QCOMPARE(task.state(), ExportTask::State::Done);
        QVERIFY(task.bytesPerSecond() > 0);
        QVERIFY(capture);
        QVERIFY(waitFor(*capture));
        QVERIFY(capture->store().packets() > 100);
        QCOMPARE(QFileInfo(task.path()).size(), task.progress().received);
        Capture again({task.path(), nullptr, {}}, u"again"_s, {});
        QVERIFY(waitFor(again));
        QCOMPARE(again.store().packets(), capture->store().packets());
    }

    void cancelKeepsWhatCame()
    {
        const Demo demo(busy());
        const auto session = connected(demo);
        QVERIFY(session);
        const QTemporaryDir folder;
        const netshark::DownloadParams params = firstJob(*session, folder);
        ExportTask task(u"web"_s, params, {});
        QSignalSpy readable(&task, &ExportTask::readable);
        task.start();
        QVERIFY(readable.wait(20'000));
        QSignalSpy finished(&task, &ExportTask::finished);
        task.cancel();
        QVERIFY(finished.wait(5'000));
        QCOMPARE(task.state(), ExportTask::State::Cancelled);
        QVERIFY(QFileInfo::exists(task.kept()));
        QVERIFY(task.kept().endsWith(u".partial.pcap"_s));
        QVERIFY(!QFileInfo::exists(task.path()));
    }

    void aTaskMayGoInMidDownload()
    {
        const Demo demo(busy());
        const auto session = connected(demo);
        QVERIFY(session);
        const QTemporaryDir folder;
        const netshark::DownloadParams params = firstJob(*session, folder);
        {
            ExportTask task(u"web"_s, params, {});
            QSignalSpy readable(&task, &ExportTask::readable);
            task.start();
            QVERIFY(readable.wait(20'000));
        }
        QCoreApplication::processEvents();
        QVERIFY(!QFileInfo::exists(params.path));
    }

    // The plug is pulled and stays so: the export is removed as soon as the line is back.
    void whatADeadLineLeavesBehindIsRemovedLater()
    {
        std::atomic<bool> isDead{false};
        QuirkyAppliance quirky(
            [&](const QByteArray &asked, int) -> std::optional<QuirkyAppliance::Answer> {
                // Whoever takes the packets leaves the export where it is.
                if (asked.endsWith("/packets"))
                    return QuirkyAppliance::Answer{200, QuirkyAppliance::packets(100)};
                const bool fails = asked.startsWith("DELETE") || (isDead && asked == "GET jobs");
                return fails && isDead ? std::optional(QuirkyAppliance::Answer{500, "dead"})
                                       : std::nullopt;
            });
        netshark::TrustStore trust;
        trust.trustOnce(u"127.0.0.1:%1"_s.arg(quirky.port()), quirky.fingerprint());
        ApplianceSession session(u"127.0.0.1"_s, quirky.port(), trust, netshark::Log());
        QSignalSpy probed(&session, &ApplianceSession::probed);
        session.probe();
        QVERIFY(probed.wait());
        QSignalSpy listed(&session, &ApplianceSession::sourcesChanged);
        session.logIn({u"admin"_s, u"secret"_s, {}}, false);
        QVERIFY(listed.wait());
        const QTemporaryDir folder;
        isDead = true;
        ExportTask task(u"job"_s, firstJob(session, folder), {});
        QSignalSpy finished(&task, &ExportTask::finished);
        task.start();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(task.leftBehind().exports, quirky.exports());
        QCOMPARE(quirky.exports().size(), 1);
        QSignalSpy noticed(&session, &ApplianceSession::noticed);
        session.removeLater(task.source(), task.leftBehind());
        QCOMPARE(noticed.size(), 1);
        QVERIFY(noticed.first().first().toString().contains(quirky.exports().first()));
        QSignalSpy failed(&session, &ApplianceSession::refreshFailed);
        session.refresh();
        QVERIFY(failed.wait(30'000)); // still dead
        QCOMPARE(quirky.exports().size(), 1);
        isDead = false;
        session.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(quirky.exports().size(), 0, 10'000);
    }

    void nobodyIsAskedWhileNobodyLooks()
    {
        const Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        QSignalSpy listed(session.get(), &ApplianceSession::sourcesChanged);
        session->setWatched(false);
        QVERIFY(!listed.wait(6000)); // it is asked every 5 s otherwise
        session->setWatched(true);
        QVERIFY(listed.wait(5000));
    }

    // Times are the appliance's, whatever the clock here says.
    void anApplianceOfAnotherDay_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("a day ahead") << 24;
        QTest::newRow("a day behind") << -24;
    }
    void anApplianceOfAnotherDay()
    {
        QFETCH(int, hours);
        standin::StandInOptions options;
        options.clockOffsetSeconds = hours * 3600;
        const Demo demo(options);
        const auto session = connected(demo);
        QVERIFY(session);
        constexpr dissect::Duration hour = 3600 * dissect::second;
        QVERIFY(std::abs(session->sources().info.clockOffset - hours * hour) < dissect::second);
        const auto range = session->timeRange(u"last 10s"_s);
        QVERIFY(range.has_value());
        QVERIFY(session->sources().jobs.first().span->contains(range->begin));
        const QTemporaryDir folder;
        netshark::DownloadParams params = firstJob(*session, folder);
        params.request.range = *range;
        ExportTask task(u"job"_s, params, {});
        QSignalSpy finished(&task, &ExportTask::finished);
        task.start();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(task.state(), ExportTask::State::Done);
        QVERIFY(QFileInfo(task.path()).size() > 10'000);
        // And the line of the tree says so in a unit that tells.
        SourceTreeModel tree;
        tree.addAppliance(session.get());
        const QString says = tree.index(0, 1).data().toString();
        QVERIFY2(says.contains(hours > 0 ? u"clock +1 d"_s : u"clock −1 d"_s), qPrintable(says));
    }
};

QTEST_GUILESS_MAIN(ApplianceSessionTest)
#include "tst_appliancesession.moc"
