// SPDX-License-Identifier: GPL-3.0-or-later
// What is open and which of it is in view, without a window.
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "dissect/capture/growingfile.h"
#include "model/workspace/opencaptures.h"
#include "model/workspace/recentfiles.h"
#include "tests/support/captures.h"
#include "tests/support/randomtraffic.h"

using namespace remora;
using namespace remora::model;
using namespace remora::test;
using namespace Qt::StringLiterals;

class OpenCapturesTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString &name) const { return m_folder->filePath(name); }
    static QString nameInView(const OpenCaptures &captures)
    {
        return captures.inView() == nullptr ? QString() : captures.inView()->capture().name();
    }
    static bool isRead(const OpenCaptures &captures)
    {
        return captures.inView() != nullptr && waitFor(captures.inView()->capture());
    }
    QString savedInvestigation(const QString &capture) const
    {
        SavedInvestigation saved;
        saved.source.path = capture;
        saved.notes = u"it was"_s;
        saved.focus.filter = u"tcp"_s;
        saved.focus.conversations = {dissect::ConversationId{0}};
        const QString path = file(u"a.remora"_s);
        return writeInvestigation(saved, path) ? path : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"remora-test"_s);
        QStandardPaths::setTestModeEnabled(true);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings().clear();
    }

    void whatWasInViewBeforeComesBack()
    {
        OpenCaptures captures;
        QCOMPARE(captures.inView(), nullptr);
        QSignalSpy views(&captures, &OpenCaptures::viewChanged);
        QList<const Capture *> all;
        for (const char *name : {"resets", "seq_wrap", "handshake_data_close"}) {
            captures.open(dataFile(u"captures/%1.pcap"_s.arg(QLatin1StringView(name))));
            all << &captures.inView()->capture();
        }
        QCOMPARE(nameInView(captures), u"handshake_data_close.pcap"_s);
        captures.show(all[0]);
        captures.show(all[0]); // nothing new
        QCOMPARE(views.count(), 4);
        captures.close(all[1]); // not in view
        QCOMPARE(nameInView(captures), u"resets.pcap"_s);
        captures.close(all[0]);
        QCOMPARE(nameInView(captures), u"handshake_data_close.pcap"_s);
        captures.close(all[2]);
        captures.close(all[2]); // is gone
        QCOMPARE(captures.inView(), nullptr);
        QCOMPARE(views.count(), 6);
    }

    void whatCannotBeOpenedIsNotThere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("text") << dataFile(u"series/stream"_s) << u"stream is not a capture."_s;
        QTest::newRow("missing") << u"/nowhere/a.pcap"_s << u"There is no file a.pcap."_s;
        QTest::newRow("investigation") << u"/nowhere/a.remora"_s << u"There is no file a.remora."_s;
    }
    void whatCannotBeOpenedIsNotThere()
    {
        QFETCH(QString, path);
        QFETCH(QString, says);
        OpenCaptures captures;
        captures.open(dataFile(u"captures/resets.pcap"_s));
        QVERIFY(isRead(captures));
        QSignalSpy failed(&captures, &OpenCaptures::notOpened);
        captures.open(path);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY2(failed[0][0].toString().startsWith(says), qPrintable(failed[0][0].toString()));
        QCOMPARE(nameInView(captures), u"resets.pcap"_s);
        QVERIFY(!recentFiles::list().contains(path));
    }

    void filesThatFailTogetherAreToldTogether()
    {
        OpenCaptures captures;
        QSignalSpy failed(&captures, &OpenCaptures::notOpened);
        captures.open(u"/nowhere/a.pcap"_s);
        captures.open(u"/nowhere/b.pcap"_s);
        QTRY_COMPARE(failed.count(), 2);
        const QString both = failed[1][0].toString();
        QVERIFY(both.contains(u"a.pcap"_s) && both.contains(u"b.pcap"_s));
        captures.open(u"/nowhere/c.pcap"_s);
        QTRY_COMPARE(failed.count(), 3);
        QVERIFY(!failed[2][0].toString().contains(u"a.pcap"_s));
    }

    void whatWasReadIsRemembered()
    {
        OpenCaptures captures;
        const QString path = dataFile(u"captures/resets.pcap"_s);
        captures.open(path);
        QTRY_COMPARE(recentFiles::list(), QStringList{path});
        const auto found = recentFiles::existing({path, u"/nowhere/a.pcap"_s, m_folder->path()});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].state.bytes, static_cast<quint64>(QFileInfo(path).size()));
    }

    void anInvestigationIsAsItWas()
    {
        OpenCaptures captures;
        QSignalSpy restoring(&captures, &OpenCaptures::restoring);
        QSignalSpy leftOut(&captures, &OpenCaptures::leftOut);
        captures.open(savedInvestigation(dataFile(u"captures/resets.pcap"_s)));
        QVERIFY(isRead(captures));
        QCOMPARE(restoring.count(), 1);
        const Investigation &now = *captures.inView()->investigation;
        QTRY_COMPARE(now.focus().now().filter, u"tcp"_s);
        QCOMPARE(now.focus().now().conversations.chosen().size(), std::size_t{1});
        QCOMPARE(now.notes(), u"it was"_s);
        QCOMPARE(leftOut.count(), 0);
    }

    void aMissingCaptureCanBeLocated()
    {
        OpenCaptures captures;
        QSignalSpy missing(&captures, &OpenCaptures::captureMissing);
        captures.open(savedInvestigation(u"/nowhere/resets.pcap"_s));
        QCOMPARE(missing.count(), 1);
        QCOMPARE(captures.inView(), nullptr);
        auto found = missing[0][0].value<SavedInvestigation>();
        found.source.path = dataFile(u"captures/resets.pcap"_s);
        captures.open(found);
        QVERIFY(isRead(captures));
        QTRY_COMPARE(captures.inView()->investigation->focus().now().filter, u"tcp"_s);
    }

    void aFileThatGrowsIsReadAgainAsItWasLookedAt()
    {
        const QString path = file(u"grows.pcap"_s);
        const std::string whole = randomTraffic(1, 300);
        QVERIFY(writeFile(path, randomTraffic(1, 100)));
        OpenCaptures captures;
        captures.open(path);
        QVERIFY(isRead(captures));
        const Capture *before = &captures.inView()->capture();
        captures.inView()->investigation->focus().setFilter(u"udp"_s);
        captures.checkForChanges();
        QTest::qWait(50);
        QVERIFY(!captures.inView()->fileHasChanged);
        // What it was is looked up on another thread, at some time: so it changes until that is
        // seen.
        bool grown = false;
        QTRY_VERIFY([&] {
            grown = !grown;
            const bool written = writeFile(path, randomTraffic(1, grown ? 300 : 200));
            captures.checkForChanges();
            return written && captures.inView()->fileHasChanged;
        }());
        QVERIFY(writeFile(path, whole));
        SavedInvestigation seen;
        seen.focus = captures.inView()->investigation->focus().now();
        captures.reload(before, seen);
        QCOMPARE(captures.find(before), nullptr);
        QVERIFY(isRead(captures));
        QCOMPARE(captures.inView()->capture().facts().packets, quint64{300});
        QTRY_COMPARE(captures.inView()->investigation->focus().now().filter, u"udp"_s);
        QVERIFY(!captures.inView()->fileHasChanged);
    }

    void aDownloadKnowsWhereItIsFrom()
    {
        const QString partial = file(u"a.pcap.part"_s);
        const std::string bytes = randomTraffic(1, 50);
        QVERIFY(writeFile(partial, bytes));
        auto growth = std::make_shared<dissect::Growth>();
        OpenCaptures captures;
        const OpenCapture::Origin origin{u"netshark:443"_s,
            {netshark::SourceRef::Kind::Job, u"7"_s},
            {{netshark::Filter::Kind::Native, u"tcp.port=443"_s}}};
        growth->written = bytes.size();
        growth->complete = true;
        Capture *capture = captures.openDownload(partial, growth, u"web"_s, {443}, origin);
        QVERIFY(waitFor(*capture));
        QCOMPARE(captures.inView()->title(), u"web · tcp.port=443"_s);
        QCOMPARE(captures.find(capture)->origin.source.id, u"7"_s);
        QVERIFY(captures.find(capture)->grows);
        QVERIFY(QFile::rename(partial, file(u"a.pcap"_s)));
        capture->setPath(file(u"a.pcap"_s));
        captures.endDownload(capture);
        QVERIFY(!captures.find(capture)->grows);
        QCOMPARE(captures.find(capture)->reservation(), QString());
        capture->setPartial(u"Cancelled."_s);
        QVERIFY(captures.find(capture)->reservation().contains(u"Cancelled."_s));
    }
};

QTEST_GUILESS_MAIN(OpenCapturesTest)
#include "tst_opencaptures.moc"
