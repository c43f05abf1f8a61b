// SPDX-License-Identifier: GPL-3.0-or-later
// What clients waited for, as a table of turns, and what leads from the verdict to those who
// waited.
#include <set>

#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTabBar>
#include <QTextBrowser>

#include "model/tables/conversationtablemodel.h"
#include "model/verdict/comparisonwords.h"
#include "tests/support/captures.h"
#include "tests/support/windowtest.h"
#include "ui/common/totalrow.h"
#include "ui/conversations/conversationtable.h"
#include "ui/help/helpwindow.h"
#include "ui/help/partpictures.h"
#include "ui/packets/packetsview.h"
#include "ui/turns/turnsview.h"
#include "ui/verdict/findinglink.h"
#include "ui/verdict/partslegend.h"
#include "ui/verdict/serverchanges.h"
#include "ui/verdict/verdictpanel.h"
#include "ui/window/capturepage.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;
using dissect::TimePart;
using Tab = ui::CapturePage::Tab;
using Column = model::ConversationColumn;

class TurnsTest : public WindowTest {
    Q_OBJECT
private:
    ui::CapturePage *page() const { return part<ui::CapturePage>(); }
    ui::TurnsView *turns() const { return page()->turns(); }
    ui::TableView *rows() const { return turns()->table(); }
    QTabBar *tabs() const
    {
        const auto all = m_window->findChildren<QTabBar *>();
        for (QTabBar *bar : all) {
            if (bar->accessibleName() == u"Views of the capture"_s)
                return bar;
        }
        return nullptr;
    }
    void openTurns(const QString &file)
    {
        openWindow();
        m_window->resize(1600, 1000);
        open(dataFile(file));
        page()->showTab(Tab::Turns);
        QTRY_VERIFY(turns()->rows()->isKnown() && turns()->rows()->isCurrent());
    }
    // Its conversation, in its time, and its first packet.
    void leadsToItsPackets(const dissect::Turn &turn)
    {
        QTRY_COMPARE(page()->tab(), Tab::Packets);
        QCOMPARE(focus().now().conversations.chosen(),
            std::vector<dissect::ConversationId>{turn.conversation});
        const auto range = focus().now().range;
        QVERIFY(range);
        QCOMPARE(range->begin, turn.start);
        QVERIFY(range->end > turn.start + turn.total());
        QVERIFY(focus().packet() == turn.first);
        QVERIFY(settle());
        quint64 its = 0;
        const dissect::PacketStore &store = m_window->currentFocus()->store();
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const auto &chunk = *store.chunks()[i];
            for (std::size_t at = 0; at < chunk.size(); ++at)
                its += chunk.conversations[at] == turn.conversation && store.isIn(i, at) ? 1 : 0;
        }
        QVERIFY(its > 2);
        QTRY_COMPARE(page()->packets()->rowCount(), its);
    }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void cleanup()
    {
        if (m_window != nullptr)
            closeWindow();
    }

    void theTabHasTheTurns()
    {
        openTurns(u"series/mixed.pcap"_s);
        const auto &all = *m_window->currentFocus()->turns().view().all;
        QVERIFY(all.size() > 10);
        QCOMPARE(turns()->rowCount(), static_cast<quint64>(all.size()));
        QCOMPARE(tabs()->tabText(1), u"Turns %1"_s.arg(all.size()));
        QVERIFY(turns()->total()->isVisible());
        // Those of the selected conversations.
        const auto one = all.front().conversation;
        const auto its = std::count_if(
            all.begin(), all.end(), [one](const auto &turn) { return turn.conversation == one; });
        focus().setConversations({one});
        QTRY_COMPARE(turns()->rowCount(), static_cast<quint64>(its));
        QTRY_COMPARE(tabs()->tabText(1), u"Turns %1"_s.arg(its));
    }

    void aClickLeadsToItsPackets()
    {
        openTurns(u"series/mixed.pcap"_s);
        const dissect::Turn turn = turns()->rows()->turnAt(1);
        QSignalSpy selected(turns(), &ui::TurnsView::turnSelected);
        const QRect cell = rows()->visualRect(rows()->model()->index(1, 1));
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(selected.size(), 1);
        QTest::mouseDClick(rows()->viewport(), Qt::LeftButton, {}, cell.center());
        leadsToItsPackets(turn);
    }

    void enterLeadsToItsPackets()
    {
        openTurns(u"series/mixed.pcap"_s);
        const dissect::Turn turn = turns()->rows()->turnAt(3);
        turns()->select(turn.conversation, turn.number);
        QVERIFY(turns()->selected());
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_Return);
        leadsToItsPackets(turn);
    }

    // Nothing to see says why.
    void withoutTurnsThereIsAHint()
    {
        openTurns(u"captures/ip_lengths.pcap"_s);
        QCOMPARE(turns()->rowCount(), quint64{0});
        QCOMPARE(tabs()->tabText(1), u"Turns"_s);
        QVERIFY(hasLabel(m_window, u"No turns: no TCP conversation of this capture"_s));
        QVERIFY(!turns()->total()->isVisible());
    }

    void whatIsSelectedStaysSo()
    {
        openTurns(u"series/mixed.pcap"_s);
        const dissect::Turn turn = turns()->rows()->turnAt(5);
        turns()->select(turn.conversation, turn.number);
        QHeaderView *header = rows()->horizontalHeader();
        rows()->sortByColumn(static_cast<int>(model::TurnColumn::Total), Qt::DescendingOrder);
        QTRY_VERIFY(turns()->rows()->isCurrent());
        QVERIFY(turns()->selected());
        QCOMPARE(turns()->selected()->conversation, turn.conversation);
        QCOMPARE(turns()->selected()->number, turn.number);
        QVERIFY(header->isVisible());
    }

    // Each part by its column, or what it is shown with.
    void partsSortTheConversations_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, TimePart part, Column column) {
            QTest::newRow(name) << static_cast<int>(part) << static_cast<int>(column);
        };
        row("set-up", TimePart::Connection, Column::RestTime);
        row("tls", TimePart::Tls, Column::RestTime);
        row("network", TimePart::Network, Column::NetworkTime);
        row("server", TimePart::Server, Column::ServerTime);
        row("transfer", TimePart::Transfer, Column::RestTime);
        row("loss", TimePart::Loss, Column::LossTime);
        row("window", TimePart::Window, Column::WindowTime);
        row("pause", TimePart::Pause, Column::RestTime);
    }
    void partsSortTheConversations()
    {
        QFETCH(int, part);
        QFETCH(int, column);
        openTurns(u"series/mixed.pcap"_s);
        auto *legend = m_window->findChild<ui::PartsLegend *>();
        QVERIFY(legend->isVisible());
        // Where the keys are at first.
        QTest::keyClick(legend, Qt::Key_Home);
        for (int step = 0; step < part; ++step)
            QTest::keyClick(legend, Qt::Key_Right);
        QTest::keyClick(legend, Qt::Key_Return);
        QCOMPARE(page()->tab(), Tab::Conversations);
        const auto *table = page()->conversations()->tableModel();
        QVERIFY(table->sorting().front() == (model::SortBy{static_cast<Column>(column), true}));
    }

    // By the mouse: a part of the bar.
    void aClickOnTheBarSorts()
    {
        openTurns(u"series/mixed.pcap"_s);
        auto *legend = m_window->findChild<ui::PartsLegend *>();
        QSignalSpy chosen(legend, &ui::PartsLegend::partChosen);
        // Two thirds of it are the network's, behind the set-up.
        QTest::mouseMove(legend, QPoint(legend->width() / 3, 5));
        QTest::mouseClick(legend, Qt::LeftButton, {}, QPoint(legend->width() / 3, 5));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<TimePart>(), TimePart::Network);
        QCOMPARE(page()->tab(), Tab::Conversations);
        const auto *table = page()->conversations()->tableModel();
        QVERIFY(table->sorting().front() == (model::SortBy{Column::NetworkTime, true}));
        QTRY_VERIFY(table->isCurrent());
        for (int row = 1; row < table->rowCount(); ++row) {
            const auto *above = table->valuesAt(row - 1).turns;
            const auto *below = table->valuesAt(row).turns;
            QVERIFY(above != nullptr || below == nullptr);
            if (below != nullptr)
                QVERIFY(above->parts[TimePart::Network] >= below->parts[TimePart::Network]);
        }
    }

    // What is pointed at in the legend is lit in every row.
    void pointingLightsThePart()
    {
        openTurns(u"series/mixed.pcap"_s);
        auto *legend = m_window->findChild<ui::PartsLegend *>();
        auto *table = qobject_cast<ui::ConversationTable *>(page()->conversations()->table());
        QVERIFY(!table->litPart());
        QMouseEvent move(QEvent::MouseMove, QPointF(legend->width() / 3.0, 5),
            legend->mapToGlobal(QPointF(legend->width() / 3.0, 5)), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(legend, &move);
        QVERIFY(table->litPart() == TimePart::Network);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(legend, &leave);
        QVERIFY(!table->litPart());
    }

    // Who made clients wait is reached and followed by keys alone.
    void findingsAreFollowedByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("Space") << Qt::Key_Space;
    }
    void findingsAreFollowedByKeys()
    {
        QFETCH(Qt::Key, key);
        openTurns(u"series/mixed.pcap"_s);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        auto *link = m_window->findChild<ui::FindingLink *>();
        QTRY_VERIFY(link->isVisible());
        QVERIFY(!link->text().isEmpty());
        // With Tab from wherever one is.
        rows()->setFocus();
        for (int press = 0; press < 200 && QApplication::focusWidget() != link; ++press)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), link);
        QVERIFY(focus().now().filter.isEmpty());
        QTest::keyClick(link, key);
        QVERIFY2(
            focus().now().filter.startsWith(u"ip.addr == "_s), qPrintable(focus().now().filter));
    }

    // F1 tells how the turns are told, with pictures in the window's colours.
    void theHelpHasPictures()
    {
        openTurns(u"series/mixed.pcap"_s);
        rows()->setFocus();
        menuAction(m_window, u"Help on this view"_s)->trigger();
        auto *help = m_window->findChild<ui::HelpWindow *>();
        QVERIFY(help != nullptr && help->isVisible());
        auto *text = help->findChild<QTextBrowser *>();
        QVERIFY(text->toPlainText().startsWith(u"How Remora judges"_s));
        for (const ui::PartPicture which : ui::partPictures) {
            QVERIFY(text->toHtml().contains(ui::partPictureName(which)));
            const auto image
                = text->document()
                      ->resource(QTextDocument::ImageResource, QUrl(ui::partPictureName(which)))
                      .value<QImage>();
            QCOMPARE(image.deviceIndependentSize().toSize(), ui::partPictureSize(which));
            std::set<QRgb> colours;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    colours.insert(image.pixel(x, y));
            }
            QVERIFY(colours.size() > 10);
        }
    }

    // What is kept of one capture is what the next one is shown against, until nobody wants it.
    void keptAsBaseline()
    {
        openTurns(u"series/mixed.pcap"_s);
        auto *panel = m_window->findChild<ui::VerdictPanel *>();
        const quint64 turns = panel->turns();
        menuAction(m_window, u"Keep what is in focus as the baseline"_s)->trigger();
        QTRY_VERIFY(panel->waiting().comparison != nullptr);
        QVERIFY(waitForLabel(u"As long as as many turns of mixed.pcap (%1"_s.arg(turns)));
        auto *legend = m_window->findChild<ui::PartsLegend *>();
        const QString alike = legend->accessibleName();
        QVERIFY2(!alike.contains('+'_L1), qPrintable(alike));
        open(dataFile(u"captures/handshake_data_close.pcap"_s));
        QTRY_VERIFY(panel->turns() != turns && panel->waiting().comparison != nullptr);
        QVERIFY(waitForLabel(u"mixed.pcap ("_s));
        QVERIFY2(
            legend->accessibleName().contains('+'_L1) || legend->accessibleName().contains(u'−'),
            qPrintable(legend->accessibleName()));
        menuAction(m_window, u"No baseline"_s)->trigger();
        QTRY_VERIFY(panel->waiting().comparison == nullptr);
        QTRY_VERIFY(!hasLabel(m_window, u"as many turns of"_s));
    }

    // Whatever a server makes clients wait more is a row, and leads to its packets.
    void serversThatChanged()
    {
        openTurns(u"series/mixed.pcap"_s);
        auto *panel = m_window->findChild<ui::VerdictPanel *>();
        const auto now = panel->waiting().byServer;
        QVERIFY(now != nullptr && now->servers.size() >= 2);
        model::Baseline before{u"before"_s, *now};
        auto &server = before.verdict.servers.back();
        server.totals.parts[TimePart::Network] = 0;
        panel->setBaseline(std::make_shared<const model::Baseline>(before));
        QTRY_VERIFY(panel->waiting().comparison != nullptr);
        menuAction(m_window, u"Servers that changed…"_s)->trigger();
        const QPointer<ui::ServerChanges> window = m_window->findChild<ui::ServerChanges *>();
        QVERIFY(window != nullptr && window->isVisible());
        auto *changes = window->findChild<QTableView *>();
        QCOMPARE(changes->model()->rowCount(), static_cast<int>(now->servers.size()));
        QCOMPARE(changes->model()->index(0, 0).data().toString(), model::serverText(server.end));
        click(button(window, u"Copy table"_s));
        QCOMPARE(QApplication::clipboard()->text().count('\n'_L1), changes->model()->rowCount());
        click(button(window, u"Show its packets"_s));
        QCOMPARE(focus().now().filter, model::serverFilter(server.end));
        click(button(window, u"Close"_s));
        QTRY_VERIFY(window == nullptr);
    }

    // Kept in a file, it is there again; a file that is none is refused.
    void baselinesAsFiles()
    {
        openTurns(u"series/mixed.pcap"_s);
        auto *panel = m_window->findChild<ui::VerdictPanel *>();
        const QString path = m_folder->filePath(u"kept.json"_s);
        const auto choosing = [&](const QString &action) {
            whenAsked<QFileDialog>(this, [&](QFileDialog *dialog) {
                dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
                static_cast<QDialog *>(dialog)->accept();
            });
            menuAction(m_window, action)->trigger();
        };
        choosing(u"Save this verdict…"_s);
        QTRY_VERIFY(QFileInfo(path).size() > 0);
        choosing(u"Open a baseline…"_s);
        QTRY_VERIFY(panel->waiting().baseline != nullptr);
        QCOMPARE(panel->waiting().baseline->name, u"kept.json"_s);
        QCOMPARE(panel->waiting().comparison->all.total(), dissect::Duration(0));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QSignalSpy failed(panel, &ui::VerdictPanel::failed);
        choosing(u"Open a baseline…"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY2(
            failed[0][0].toString().contains(u"kept.json"_s), qPrintable(failed[0][0].toString()));
    }
};

QTEST_MAIN(TurnsTest)
#include "tst_turns.moc"
