// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever captures, appliances and file names say, every text of every window is harmless: labels,
// tables, tips, titles, menus, what is proposed and what is copied.
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

#include "model/text/foreigntext.h"
#include "tests/support/captures.h"
#include "tests/support/connected.h"
#include "tests/support/windowharm.h"
#include "tests/support/windowtest.h"
#include "ui/follow/followwindow.h"
#include "ui/follow/streamview.h"
#include "ui/packets/packetsview.h"
#include "ui/sources/sourcesview.h"
#include "ui/window/capturepage.h"

using namespace remora;
using namespace remora::test;
using namespace remora::ui;
using namespace Qt::StringLiterals;

class ForeignTextTest : public WindowTest {
    Q_OBJECT
private:
    // Says in its name and inside whatever can be said.
    QString hostileFile(const QString &ending) const
    {
        return m_folder->filePath(hostileText().left(80) + u"[*]&"_s + ending);
    }
    QString hostileCapture() const
    {
        const QString path = hostileFile(u".pcapng"_s);
        return writeFile(path, hostileTraffic(hostileText().toStdString())) ? path : QString();
    }
    static void check(int least)
    {
        int found = 0;
        const QStringList wrong = harmInWindows(&found);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(
            found >= least, qPrintable(u"what is hostile was seen %1 times only"_s.arg(found)));
    }
    QTableView *packetTable() const { return part<PacketsView>()->findChild<QTableView *>(); }
    // Until all that packets say is there.
    bool waitForInfos() const
    {
        return QTest::qWaitFor(
            [this] {
                int told = 0;
                const auto *model = packetTable()->model();
                for (int row = 0; row < model->rowCount(); ++row) {
                    for (int column = 0; column < model->columnCount(); ++column)
                        told += model->index(row, column).data().toString().contains("alert("_L1);
                }
                return told >= 3;
            },
            20'000);
    }
    void connectTo(const Demo &demo)
    {
        auto session = connected(demo);
        QVERIFY(session);
        m_window->addAppliance(std::move(session));
    }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aCapture_data()
    {
        QTest::addColumn<int>("tab");
        using Tab = CapturePage::Tab;
        for (const auto &[name, tab] :
            {std::pair("conversations", Tab::Conversations), std::pair("turns", Tab::Turns),
                std::pair("packets", Tab::Packets), std::pair("endpoints", Tab::Endpoints),
                std::pair("notes", Tab::Notes), std::pair("facts", Tab::Capture)})
            QTest::newRow(name) << static_cast<int>(tab);
    }
    void aCapture()
    {
        QFETCH(int, tab);
        open(hostileCapture());
        part<CapturePage>()->showTab(static_cast<CapturePage::Tab>(tab));
        if (static_cast<CapturePage::Tab>(tab) == CapturePage::Tab::Packets) {
            QVERIFY(waitForInfos());
            clickRow(packetTable(), 1); // its layers and bytes
        }
        check(3);
    }

    void aFollowedStream()
    {
        open(hostileCapture());
        auto *packets = part<PacketsView>();
        for (std::uint32_t row = 0; row < 4; ++row)
            packets->follow(dissect::ConversationId{row});
        const auto windows = packets->findChildren<FollowWindow *>();
        QCOMPARE(windows.size(), 4);
        for (FollowWindow *window : windows) {
            auto *view = window->findChild<StreamView *>();
            QTRY_VERIFY(view->lines() != nullptr);
            view->selectAll();
            view->copy();
            const QString copied = QGuiApplication::clipboard()->text();
            QVERIFY2(harmIn(copied.toUtf8()).isEmpty(), qPrintable(copied));
        }
        check(4); // each of the windows
    }

    void whatIsCopied()
    {
        open(hostileCapture());
        part<CapturePage>()->showTab(CapturePage::Tab::Packets);
        QVERIFY(waitForInfos());
        QGuiApplication::clipboard()->clear();
        packetTable()->selectAll();
        part<CapturePage>()->copyRows();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains("alert("_L1));
        QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(harmIn(copied.replace('\t'_L1, ' '_L1).toUtf8()).isEmpty(), qPrintable(copied));
    }

    // An investigation that comes from anywhere.
    void anInvestigation()
    {
        QVERIFY(!hostileCapture().isEmpty());
        const QString text = hostileText();
        const QJsonObject root{{u"remora"_s, 2},
            {u"capture"_s, QFileInfo(hostileFile(u".pcapng"_s)).fileName()}, {u"bpf"_s, text},
            {u"notes"_s, text}, {text, text},
            {u"focus"_s, QJsonObject{{u"filter"_s, text}, {u"zone"_s, text}}},
            {u"table"_s, QJsonObject{{u"grouping"_s, text}, {text, text}}},
            {u"charts"_s, QJsonObject{{u"unit"_s, text}, {text, text}}}};
        const QString path = hostileFile(u".remora"_s);
        QVERIFY(writeFile(path, QJsonDocument(root).toJson().toStdString()));
        open(path);
        part<CapturePage>()->showTab(CapturePage::Tab::Capture);
        check(3);
    }

    void whatCannotBeOpened()
    {
        for (const QString &ending : {u".pcap"_s, u".remora"_s}) {
            const QString path = hostileFile(ending);
            QVERIFY(writeFile(path, hostileText().toStdString()));
            m_window->openCapture(path);
            QTRY_VERIFY(hasLabel(m_window, u"alert(1)"_s));
            check(1);
        }
        m_window->openCapture(hostileFile(u".missing"_s));
        QTRY_VERIFY(hasLabel(m_window, u"missing"_s));
        check(1);
    }

    // All that it has a name for, its banner and its refusals, which the log of requests keeps.
    void anAppliance()
    {
        standin::StandInOptions options;
        options.hostname = hostileText();
        options.banner = hostileText() + u"\nsecond line"_s;
        options.moreJobs = {hostileText(), u"x"_s.repeated(100'000), u"\U000E0041\uFFFE\u3164"_s};
        const Demo demo(options);
        connectTo(demo);
        QTRY_VERIFY(part<SourcesView>()->model()->rowCount() > 0);
        menuAction(m_window, u"Show requests"_s)->trigger();
        const auto *sources = part<SourcesView>()->model();
        const auto jobs = sources->match(sources->index(0, 0), Qt::DisplayRole, u"alert(1)"_s, -1,
            Qt::MatchContains | Qt::MatchRecursive);
        QVERIFY(!jobs.isEmpty());
        for (const QModelIndex &job : jobs) {
            part<SourcesView>()->setCurrentIndex(job);
            QCoreApplication::processEvents();
            check(3);
        }
    }

    // Nothing of a name that is proposed does anything where it is typed on.
    void whatIsProposed()
    {
        const QString path
            = model::pathBeside(u"/a b/"_s + hostileText().remove('/'_L1), u".csv"_s);
        QVERIFY(path.startsWith("/a b/<script>"_L1) && path.endsWith(".csv"_L1));
        QVERIFY2(harmIn(path.toUtf8()).isEmpty(), qPrintable(path));
        QCOMPARE(model::pathBeside(u"/a/web (1).2.pcap"_s, u"_x.csv"_s), u"/a/web (1).2_x.csv"_s);
    }
};

QTEST_MAIN(ForeignTextTest)
#include "tst_foreigntext.moc"
