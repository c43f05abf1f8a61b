// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of sources: what an appliance lists anew is merged in, whatever its names and numbers.
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include "model/appliance/filetask.h"
#include "model/appliance/sourcetreemodel.h"
#include "model/text/format.h"
#include "tests/support/connected.h"

using namespace remora;
using namespace remora::model;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

// An appliance, and the tree that it is shown in.
struct Shown {
    explicit Shown(const standin::StandInOptions &options = {})
        : demo(options)
        , session(connected(demo))
    {
        if (session)
            model.addAppliance(session.get());
    }
    Demo demo;
    std::unique_ptr<ApplianceSession> session;
    SourceTreeModel model;
    QAbstractItemModelTester tester{&model};
};

// The tree as text, two blanks for each level.
QStringList printed(const QAbstractItemModel &model, const QModelIndex &above = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(above); ++row) {
        const QModelIndex index = model.index(row, 0, above);
        lines << QString(qsizetype{2} * depth, u' ') + index.data().toString();
        lines += printed(model, index, depth + 1);
    }
    return lines;
}

QModelIndex line(const QAbstractItemModel &model, const QString &text)
{
    return model
        .match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

} // namespace

class SourcesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatThereIs()
    {
        Shown shown;
        const auto &session = shown.session;
        QVERIFY(session);
        SourceTreeModel &model = shown.model;
        QCOMPARE(printed(model),
            QStringList({u"netshark-demo"_s, u"  Jobs"_s, u"    web-tier"_s, u"    db-mirror"_s,
                u"    spare"_s, u"  Clips"_s, u"    Checkout was slow"_s, u"  Interfaces"_s,
                u"    mon0"_s, u"  Files"_s, u"    admin"_s, u"      incidents"_s,
                u"      checkout-slow.pcap"_s, u"    Administrators"_s, u"    viewer"_s,
                u"    Viewers"_s, u"      example.pcap"_s, u"Local captures"_s}));
        QCOMPARE(line(model, u"spare"_s).siblingAtColumn(1).data().toString(), u"empty"_s);
        QCOMPARE(
            line(model, u"db-mirror"_s).data(SourceTreeModel::MarkRole).value<SourceItem::Mark>(),
            SourceItem::Mark::Still);
        QCOMPARE(model.firstRunningJob(session.get()), line(model, u"web-tier"_s));
        QCOMPARE(model.sessionOf(line(model, u"checkout-slow.pcap"_s)), session.get());
        model.removeAppliance(session.get());
        QCOMPARE(printed(model), QStringList{u"Local captures"_s});
    }

    // What was selected is still selected when lines before and behind it come and go.
    void linesSurviveWhatChangesAroundThem()
    {
        Shown shown;
        const auto &session = shown.session;
        QVERIFY(session);
        SourceTreeModel &model = shown.model;
        const QPersistentModelIndex file = line(model, u"checkout-slow.pcap"_s);
        const QPersistentModelIndex clip = line(model, u"Checkout was slow"_s);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy refreshed(session.get(), &ApplianceSession::sourcesChanged);
        const auto job = session->sources().jobs.first();
        session->perform(u"done"_s, [job](netshark::Appliance &on) -> netshark::Result<void> {
            const auto made = on.createClip({job.id, u"another"_s, *job.span, {}});
            return made ? netshark::Result<void>() : tl::unexpected(made.error());
        });
        QTRY_VERIFY_WITH_TIMEOUT(line(model, u"another"_s).isValid(), 10'000);
        QCOMPARE(removed.size(), 0);
        QVERIFY(file.isValid() && clip.isValid());
        session->perform(u"done"_s, [id = model.at(clip)->source.id](netshark::Appliance &on) {
            return on.removeClip(id);
        });
        QTRY_VERIFY_WITH_TIMEOUT(!clip.isValid(), 10'000);
        QCOMPARE(removed.size(), 1);
        QVERIFY(file.isValid());
        QCOMPARE(file.data().toString(), u"checkout-slow.pcap"_s);
    }

    void appliancesAreToldApart_data()
    {
        using Called = QList<applianceBook::Called>;
        QTest::addColumn<Called>("called");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("one") << Called{{u"a"_s, u"h:1"_s, u"u"_s}} << QStringList{u"a"_s};
        QTest::newRow("two") << Called{{u"a"_s, u"h:1"_s, u"u"_s}, {u"b"_s, u"h:2"_s, u"u"_s}}
                             << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("of one name") << Called{{u"a"_s, u"h:1"_s, u"u"_s},
            {u"a"_s, u"h:2"_s, u"u"_s}, {u"b"_s, u"h:3"_s, u"u"_s}}
                                     << QStringList{u"a · h:1"_s, u"a · h:2"_s, u"b"_s};
        QTest::newRow("two accounts")
            << Called{{u"a"_s, u"h:1"_s, u"u"_s}, {u"a"_s, u"h:1"_s, u"v"_s}}
            << QStringList{u"a · h:1 · u"_s, u"a · h:1 · v"_s};
        QTest::newRow("called by their host") << Called{{u"h:1"_s, u"h:1"_s, u"u"_s},
            {u"h:1"_s, u"h:1"_s, u"v"_s}} << QStringList{u"h:1 · u"_s, u"h:1 · v"_s};
    }
    void appliancesAreToldApart()
    {
        QFETCH(QList<applianceBook::Called>, called);
        QFETCH(QStringList, names);
        QCOMPARE(applianceBook::toldApart(called), names);
    }

    // Another appliance of the same name has another line; captures of one name tell their own.
    void whatHasOneNameIsToldApart()
    {
        Shown shown;
        const Demo demo;
        const auto second = connected(demo);
        QVERIFY(shown.session && second);
        QVERIFY(!shown.model.indexOfSame(*second).isValid());
        shown.model.addAppliance(second.get());
        QCOMPARE(shown.model.indexOfSame(*second), shown.model.indexOf(second.get()));
        for (const ApplianceSession *session : {std::as_const(shown.session).get(), second.get()})
            QCOMPARE(shown.model.indexOf(session).data().toString(),
                u"netshark-demo · "_s + session->hostAndPort());
        const QString path
            = QString::fromUtf8(REMORA_TEST_DATA) + u"/captures/bidirectional_data.pcap"_s;
        Capture one({path, nullptr, {}}, u"a.pcap"_s, {});
        Capture other({path, nullptr, {}}, u"a.pcap"_s, {});
        shown.model.addCapture(&one);
        shown.model.setOrigin(&one, u"h:1"_s);
        QCOMPARE(shown.model.indexOf(&one).data().toString(), u"a.pcap"_s);
        shown.model.addCapture(&other);
        shown.model.setOrigin(&other, u"h:2"_s);
        QCOMPARE(shown.model.indexOf(&one).data().toString(), u"a.pcap · h:1"_s);
        QCOMPARE(shown.model.indexOf(&other).data().toString(), u"a.pcap · h:2"_s);
        // The size of the file, and in the tip also what is in it.
        QTRY_COMPARE(one.state(), Capture::State::Complete);
        QCOMPARE(shown.model.indexOf(&one).siblingAtColumn(1).data().toString(),
            model::bytes(static_cast<quint64>(QFileInfo(path).size())) + u" file"_s);
        const QString tip = shown.model.indexOf(&one).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"from h:1"_s) && tip.contains(u"of packets"_s), qPrintable(tip));
        shown.model.removeCapture(&one);
        shown.model.removeCapture(&other);
        shown.model.removeAppliance(second.get());
        QCOMPARE(shown.model.indexOf(shown.session.get()).data().toString(), u"netshark-demo"_s);
    }

    // What was trusted for an appliance goes with the last of its accounts.
    void whatIsForgottenIsTrustedNoMore()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        const QString file = netshark::TrustStore::defaultFile();
        const SavedAppliance admin{u"edge"_s, u"h.example"_s, 443, u"admin"_s, {}, {}};
        SavedAppliance viewer = admin;
        viewer.user = u"viewer"_s;
        const QString host = admin.hostAndPort();
        netshark::TrustStore trust(file);
        QVERIFY(trust.trustForHost(host, QString(64, 'A'_L1)));
        QVERIFY(trust.trustForHost(u"other:1"_s, QString(64, 'B'_L1)));
        applianceBook::keep(admin);
        applianceBook::keep(viewer);
        QVERIFY(applianceBook::hasOtherAccount(admin));
        applianceBook::forget(admin);
        QCOMPARE(netshark::TrustStore(file).kept(host), QString(64, 'A'_L1));
        applianceBook::forget(viewer);
        QCOMPARE(netshark::TrustStore(file).kept(host), QString());
        // Nor does a store that was read before bring it back.
        QVERIFY(trust.trustForHost(u"third:1"_s, QString(64, 'C'_L1)));
        QCOMPARE(netshark::TrustStore(file).kept(host), QString());
        QCOMPARE(netshark::TrustStore(file).kept(u"other:1"_s), QString(64, 'B'_L1));
        QFile::remove(file);
    }

    // Whatever an appliance calls its things: one line of plain text, bounded.
    void hostileNames()
    {
        standin::StandInOptions options;
        const QString markup = u"<img src=\"file:///etc/passwd\"><b>bold</b>"_s;
        options.moreJobs = {QString(5000, u'x'), u"two\nlines\tand\x1b[31m a bell\a"_s, markup,
            u"invoice\u202Efdp.exe"_s, QString(), u"\U0001F988 日本語"_s};
        Shown shown(options);
        const auto &session = shown.session;
        QVERIFY(session);
        SourceTreeModel &model = shown.model;
        const QModelIndex jobs = line(model, u"Jobs"_s);
        QCOMPARE(model.rowCount(jobs), 3 + options.moreJobs.size());
        for (int row = 0; row < model.rowCount(jobs); ++row) {
            const QString text = model.index(row, 0, jobs).data().toString();
            QVERIFY(!text.isEmpty()); // a job without a name goes by its id
            QVERIFY(text.size() <= 201);
            for (const QChar c : text) {
                QVERIFY2(c.isPrint() || c.isSurrogate(), qPrintable(text));
                QVERIFY2(c.category() != QChar::Other_Format, qPrintable(text));
            }
            const QString tip = model.index(row, 0, jobs).data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains("<img"_L1) && !tip.contains("<b>"_L1), qPrintable(tip));
        }
        QCOMPARE(line(model, markup).data().toString(), markup); // plain text, as it is
    }

    void tenThousandJobs()
    {
        constexpr int many = 10'000;
        standin::StandInOptions options;
        for (int number = 0; number < many; ++number)
            options.moreJobs << u"job %1"_s.arg(number);
        Shown shown(options);
        const auto &session = shown.session;
        QVERIFY(session);
        SourceTreeModel &model = shown.model;
        const QModelIndex jobs = line(model, u"Jobs"_s);
        QCOMPARE(model.rowCount(jobs), many + 3);
        const QPersistentModelIndex last = model.index(many + 2, 0, jobs);
        QSignalSpy refreshed(session.get(), &ApplianceSession::sourcesChanged);
        // The tree's part of a refresh, on the GUI thread.
        QElapsedTimer timer;
        timer.start();
        Q_EMIT session->sourcesChanged();
        const qint64 took = timer.elapsed();
        qInfo("10,000 jobs are merged in %lld ms", static_cast<long long>(took));
        QVERIFY(took < 250); // 10 ms; with a sanitizer and beside another test, more
        QVERIFY(last.isValid());
        QCOMPARE(last.data().toString(), u"job 9999"_s);
    }

    // However quickly it went.
    void anUploadEndsWithTheSizeOfTheFile()
    {
        const Demo demo;
        const auto session = connected(demo);
        QVERIFY(session);
        const QString path
            = QString::fromUtf8(REMORA_TEST_DATA) + u"/captures/bidirectional_data.pcap"_s;
        model::UploadTask task(session->session(), path, u"/admin"_s, netshark::Log());
        QSignalSpy finished(&task, &model::Transfer::finished);
        task.start();
        QVERIFY(finished.wait(10'000));
        QVERIFY(task.state() == model::Transfer::State::Done);
        QCOMPARE(task.progress().received, QFileInfo(path).size());
    }

    void foldersInFolders()
    {
        Shown shown;
        const auto &session = shown.session;
        QVERIFY(session);
        SourceTreeModel &model = shown.model;
        const QString path
            = QString::fromUtf8(REMORA_TEST_DATA) + u"/captures/bidirectional_data.pcap"_s;
        const QModelIndex folder = line(model, u"incidents"_s);
        QVERIFY(folder.isValid());
        QCOMPARE(model.at(folder)->kind, SourceItem::Kind::Folder);
        const QString id = model.at(folder)->source.id;
        QCOMPARE(id, u"/admin/incidents"_s);
        session->perform(
            u"sent"_s, [path, id](netshark::Appliance &on) { return on.upload(path, id, {}); });
        const QString name = QFileInfo(path).fileName();
        QTRY_VERIFY_WITH_TIMEOUT(line(model, name).isValid(), 10'000);
        QCOMPARE(line(model, name).parent().data().toString(), u"incidents"_s);
    }
};

QTEST_GUILESS_MAIN(SourcesTest)
#include "tst_sources.moc"
