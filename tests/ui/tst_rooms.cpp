// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of the window, each built without it: downloads, appliances, saving.
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/captures.h"
#include "tests/support/connected.h"
#include "tests/support/demo.h"
#include "tests/support/widgets.h"
#include "ui/common/theme.h"
#include "ui/sources/askpanel.h"
#include "ui/sources/sourcesview.h"
#include "ui/transfers/transferbar.h"
#include "ui/window/appliances.h"
#include "ui/window/capturepage.h"
#include "ui/window/savedview.h"
#include "ui/window/saving.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class RoomsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QUrl> m_shown; // folders

    // All packets of the first job.
    static netshark::ExportRequest everything(const model::ApplianceSession &session)
    {
        netshark::ExportRequest request;
        request.source = {netshark::SourceRef::Kind::Job, session.sources().jobs.first().id};
        request.filters = {{netshark::Filter::Kind::Native, u"tcp.server_port=443"_s}};
        return request;
    }
    void answerFileDialog(const QString &path)
    {
        whenAsked<QFileDialog>(this, [path](QFileDialog *dialog) {
            dialog->findChild<QLineEdit *>()->setText(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
    }

public Q_SLOTS:
    void showFolder(const QUrl &url) { m_shown << url; }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"remora-test"_s);
        QStandardPaths::setTestModeEnabled(true);
        ui::applyTheme(ui::Theme::Light);
        QDesktopServices::setUrlHandler(u"file"_s, this, "showFolder");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_shown.clear();
        QSettings().clear();
        QSettings().setValue("download/folder"_L1, m_folder->path());
    }

    void aDownloadIsAnOpenCapture()
    {
        const Demo demo;
        auto session = connected(demo);
        QVERIFY(session);
        model::OpenCaptures captures;
        ui::TransferBar bar;
        ui::Downloads downloads(&captures, &bar, {});
        const QString path = m_folder->filePath(u"a.pcap"_s);
        downloads.start(session.get(), everything(*session), u"web"_s, path);
        QTRY_VERIFY_WITH_TIMEOUT(captures.inView() != nullptr, 20'000);
        const model::OpenCapture &open = *captures.inView();
        QCOMPARE(open.title(), u"web · tcp.server_port=443"_s);
        QCOMPARE(open.origin.host, session->hostAndPort());
        QCOMPARE(open.capture().serverPorts(), std::vector<std::uint16_t>{443});
        QTRY_VERIFY_WITH_TIMEOUT(!open.grows, 20'000);
        QCOMPARE(open.capture().path(), path);
        QVERIFY(downloads.mayQuit());
        QVERIFY(open.reservation().isEmpty());

        // Its file is kept where the user wants that, and not asked for then.
        const qint64 size = QFileInfo(path).size();
        whenAsked<QMessageBox>(&bar, [](QMessageBox *question) {
            QTest::mouseClick(button(question, u"Keep it"_s), Qt::LeftButton);
        });
        QSignalSpy said(&downloads, &ui::Downloads::said);
        captures.close(&open.capture());
        downloads.start(session.get(), everything(*session), u"web"_s, path);
        QCOMPARE(captures.inView(), nullptr);
        QCOMPARE(QFileInfo(path).size(), size);
    }

    void quittingAsksWhileADownloadRuns()
    {
        standin::StandInOptions busy;
        busy.load = 20;
        const Demo demo(busy);
        auto session = connected(demo);
        QVERIFY(session);
        model::OpenCaptures captures;
        ui::TransferBar bar;
        ui::Downloads downloads(&captures, &bar, {});
        downloads.start(
            session.get(), everything(*session), u"web"_s, m_folder->filePath(u"a.pcap"_s));
        for (const auto &[answer, may] :
            {std::pair{u"Go on downloading"_s, false}, {u"Cancel download and quit"_s, true}}) {
            whenAsked<QMessageBox>(&bar, [answer = answer](QMessageBox *question) {
                QTest::mouseClick(button(question, answer), Qt::LeftButton);
            });
            QCOMPARE(downloads.mayQuit(), may);
        }
    }

    void appliancesComeAndGo()
    {
        const Demo demo;
        model::OpenCaptures captures;
        ui::TransferBar bar;
        ui::SourcesView sources;
        ui::AskPanel ask;
        ui::Downloads downloads(&captures, &bar, {});
        ui::Appliances appliances(&sources, &ask, &downloads, &captures, {});
        QSignalSpy said(&appliances, &ui::Appliances::said);
        appliances.fetchFocus(); // of nothing
        QCOMPARE(said.count(), 0);
        captures.open(dataFile(u"captures/resets.pcap"_s));
        QVERIFY(waitFor(captures.inView()->capture()));
        appliances.fetchFocus();
        QCOMPARE(said.count(), 1);
        QVERIFY(said[0][0].toString().startsWith(u"Connect to the appliance first"_s));

        const model::SavedAppliance saved{
            u"edge"_s, demo.host(), demo.port(), demo.credentials().user, {}, {}};
        model::applianceBook::keep(saved);
        QCOMPARE(appliances.unconnected().size(), 1);
        QVERIFY(appliances.isEmpty());
        auto made = connected(demo);
        QVERIFY(made);
        model::ApplianceSession *session = made.get();
        appliances.add(std::move(made));
        QVERIFY(!appliances.isEmpty());
        QVERIFY(appliances.unconnected().isEmpty());
        QVERIFY(ask.findChild<QLineEdit *>() != nullptr);
        Q_EMIT sources.disconnectAsked(session);
        QVERIFY(appliances.isEmpty());
        QCOMPARE(appliances.unconnected().size(), 1);
        model::applianceBook::forget(saved);
    }

    void whatWasSavedCanBeFound()
    {
        model::OpenCaptures captures;
        ui::CapturePage page;
        ui::Banner banner(&page);
        ui::Saving saving(&captures, &page, &banner);
        page.show();
        saving.savePackets(true, true); // of nothing: asks nothing
        captures.open(dataFile(u"series/mixed.pcap"_s));
        QVERIFY(waitFor(captures.inView()->capture()));
        page.setCapture(captures.inView()->investigation.get(), u"mixed"_s);
        QTRY_VERIFY(captures.inView()->investigation->isCurrent());

        using Save = std::function<void()>;
        for (const auto &[name, save] :
            {std::pair<QString, Save>{u"a.pcapng"_s, [&] { saving.savePackets(true, true); }},
                {u"a.html"_s, [&] { saving.saveReport(); }},
                {u"a.remora"_s, [&] { saving.saveInvestigation(); }}}) {
            const QString path = m_folder->filePath(name);
            answerFileDialog(path);
            save();
            QTRY_VERIFY2(banner.text().contains(path), qPrintable(banner.text()));
            QVERIFY(QFileInfo::exists(path));
            m_shown.clear();
            auto *show = button(&banner, u"Show in folder"_s);
            QVERIFY(show != nullptr);
            QTest::mouseClick(show, Qt::LeftButton);
            QCOMPARE(m_shown, QList{QUrl::fromLocalFile(m_folder->path())});
        }
        // The very file that is read is not written.
        answerFileDialog(captures.inView()->capture().path());
        whenAsked<QMessageBox>(
            this, [](QMessageBox *overwrite) { overwrite->button(QMessageBox::Yes)->click(); });
        saving.savePackets(true, true);
        QVERIFY(banner.text().startsWith(u"The packets are read from this file."_s));
    }

    void aViewIsRestoredAsItWasSaved()
    {
        model::OpenCaptures captures;
        ui::CapturePage page;
        captures.open(dataFile(u"series/mixed.pcap"_s));
        QVERIFY(waitFor(captures.inView()->capture()));
        page.setCapture(captures.inView()->investigation.get(), {});
        model::SavedInvestigation wanted = ui::savedView(page, *captures.inView());
        wanted.grouping = dissect::Grouping::Server;
        wanted.columns = {model::ConversationColumn::Server, model::ConversationColumn::Packets};
        wanted.sorting = {{model::ConversationColumn::Packets, true}};
        wanted.chartOptions.logarithmic = true;
        ui::restoreView(page, wanted);
        const model::SavedInvestigation now = ui::savedView(page, *captures.inView());
        QCOMPARE(now.grouping, wanted.grouping);
        QVERIFY(now.columns == wanted.columns);
        QVERIFY(now.sorting == wanted.sorting);
        QVERIFY(now.chartOptions == wanted.chartOptions);
    }
};

QTEST_MAIN(RoomsTest)
#include "tst_rooms.moc"
