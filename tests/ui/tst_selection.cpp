// SPDX-License-Identifier: GPL-3.0-or-later
// What is in focus is in sight, and a selection is about conversations: it lasts while tables
// change, and costs nothing that grows with them.
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

#include "model/tables/conversationtablemodel.h"
#include "tests/support/captures.h"
#include "tests/support/randomtraffic.h"
#include "tests/support/windowtest.h"
#include "ui/common/columnchooser.h"
#include "ui/conversations/conversationselectionmodel.h"
#include "ui/endpoints/endpointsview.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filteredit.h"
#include "ui/focus/emptyfocus.h"
#include "ui/focus/focuschips.h"
#include "ui/overview/overview.h"
#include "ui/packets/packetsview.h"
#include "ui/sources/sourcesview.h"
#include "ui/statusline.h"
#include "ui/window/capturepage.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;
using Tab = ui::CapturePage::Tab;

namespace {

// SYNs that no one answers, each from another port: as many conversations as there are of them.
std::string manyConversations(int count);

} // namespace

class SelectionTest : public WindowTest {
    Q_OBJECT
private:
    ui::CapturePage *page() const { return part<ui::CapturePage>(); }
    ui::TableView *rows() const { return page()->conversations()->table(); }
    const model::ConversationTableModel *model() const
    {
        return page()->conversations()->tableModel();
    }
    void openMixed() { open(dataFile(u"series/mixed.pcap"_s)); }
    QString status() const
    {
        return part<ui::StatusLine>()->findChildren<QLabel *>().last()->text();
    }
    QStringList chips() const
    {
        QStringList texts;
        const auto all = part<ui::FocusChips>()->findChildren<QToolButton *>();
        for (const QToolButton *chip : all) {
            if (chip->isVisible())
                texts << chip->text();
        }
        return texts;
    }
    QToolButton *chip(const QString &beginning) const
    {
        const auto all = part<ui::FocusChips>()->findChildren<QToolButton *>();
        for (QToolButton *one : all) {
            if (one->isVisible() && one->text().startsWith(beginning))
                return one;
        }
        return nullptr;
    }
    QList<int> chosenRows() const
    {
        QList<int> chosen;
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->isChosen(row))
                chosen << row;
        }
        return chosen;
    }
    dissect::TimeRange tenths(int from, int to) const
    {
        const auto span = *m_window->currentCapture()->facts().span;
        return {span.begin + span.length() * from / 10, span.begin + span.length() * to / 10};
    }
    quint64 packetRows() const { return page()->packets()->rowCount(); }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void nothingIsSelectedAtFirst()
    {
        openMixed();
        QVERIFY(focus().now().conversations.isNone());
        QVERIFY(!focus().canUndo());
        QVERIFY(chosenRows().isEmpty());
        QVERIFY(!rows()->selectionModel()->hasSelection());
        QVERIFY(hasLabel(part<ui::FocusChips>(), u"The whole capture"_s));
        page()->showTab(Tab::Packets);
        QTRY_COMPARE(packetRows(), m_window->currentCapture()->facts().packets);
        // The charts are about the conversation with the most samples, and say so.
        QVERIFY(waitForCharts());
        QVERIFY(hasLabel(m_window, u"Suggestion: "_s));
        QCOMPARE(charts()->charts()[0]->series.size(), std::size_t{1});
        QCOMPARE(status(), u"nothing selected · charts: the busiest conversation"_s);
        QTest::mouseClick(button(m_window, u"choose others"_s), Qt::LeftButton);
        QCOMPARE(page()->tab(), Tab::Conversations);
        clickRow(rows(), 1);
        QTRY_COMPARE(status(), u"selected: 1 conversation"_s);
        QVERIFY(!hasLabel(m_window, u"Suggestion: "_s));
        focus().undo();
        QTRY_COMPARE(status(), u"nothing selected · charts: the busiest conversation"_s);
    }

    void theSuggestionStaysWhileOneBrushes()
    {
        openMixed();
        QVERIFY(waitForCharts());
        const QString before = page()->conversations()->selections().first().name;
        for (int i = 0; i < 10; ++i) {
            focus().setRange(tenths(i, i + 1));
            QVERIFY(settle());
            QTRY_VERIFY(!page()->conversations()->selections().isEmpty());
            QCOMPARE(page()->conversations()->selections().first().name, before);
        }
    }

    void mouseAndKeysSelect_data()
    {
        using Steps = QStringList;
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QList<int>>("selected");
        QTest::newRow("click") << Steps{u"click 2"_s} << QList<int>{2};
        QTest::newRow("another") << Steps{u"click 2"_s, u"click 1"_s} << QList<int>{1};
        QTest::newRow("ctrl") << Steps{u"click 2"_s, u"ctrl 0"_s} << QList<int>{0, 2};
        QTest::newRow("ctrl off") << Steps{u"click 2"_s, u"ctrl 2"_s} << QList<int>{};
        QTest::newRow("shift") << Steps{u"click 3"_s, u"shift 1"_s} << QList<int>{1, 2, 3};
        QTest::newRow("shift again")
            << Steps{u"click 2"_s, u"shift 4"_s, u"shift 1"_s} << QList<int>{1, 2};
        QTest::newRow("ctrl, then shift")
            << Steps{u"click 0"_s, u"ctrl 2"_s, u"shift 4"_s} << QList<int>{0, 2, 3, 4};
        QTest::newRow("arrows") << Steps{u"click 1"_s, u"down"_s} << QList<int>{2};
        QTest::newRow("shift and arrows")
            << Steps{u"click 1"_s, u"shift-down"_s, u"shift-down"_s} << QList<int>{1, 2, 3};
        QTest::newRow("there and back") << Steps{u"click 1"_s, u"shift-down"_s, u"shift-down"_s,
            u"shift-up"_s} << QList<int>{1, 2};
        QTest::newRow("space") << Steps{u"click 1"_s, u"ctrl-down"_s, u"ctrl-down"_s,
            u"ctrl-space"_s} << QList<int>{1, 3};
        QTest::newRow("drag") << Steps{u"drag 1 3"_s} << QList<int>{1, 2, 3};
    }
    void mouseAndKeysSelect()
    {
        QFETCH(QStringList, steps);
        QFETCH(QList<int>, selected);
        openMixed();
        QVERIFY(model()->rowCount() > 5);
        const auto middle = [&](const QString &row) {
            return rows()->visualRect(rows()->model()->index(row.toInt(), 0)).center();
        };
        for (const QString &step : steps) {
            const QStringList words = step.split(' '_L1);
            const auto with = step.startsWith("ctrl"_L1)
                ? Qt::KeyboardModifiers(Qt::ControlModifier)
                : step.startsWith("shift"_L1) ? Qt::KeyboardModifiers(Qt::ShiftModifier)
                                              : Qt::NoModifier;
            if (words[0] == "drag"_L1) {
                QTest::mousePress(rows()->viewport(), Qt::LeftButton, {}, middle(words[1]));
                QTest::mouseMove(rows()->viewport(), middle(u"2"_s));
                QTest::mouseMove(rows()->viewport(), middle(words[2]));
                QTest::mouseRelease(rows()->viewport(), Qt::LeftButton, {}, middle(words[2]));
            } else if (words.size() == 2) {
                QTest::mouseClick(rows()->viewport(), Qt::LeftButton, with, middle(words[1]));
            } else {
                const auto key = step.endsWith("down"_L1) ? Qt::Key_Down
                    : step.endsWith("up"_L1)              ? Qt::Key_Up
                                                          : Qt::Key_Space;
                QTest::keyClick(rows(), key, with);
            }
        }
        QTRY_COMPARE(chosenRows(), selected);
        QCOMPARE(
            focus().now().conversations.chosen().size(), static_cast<std::size_t>(selected.size()));
        // What Qt, and a screen reader, is told.
        for (int row = 0; row < 6; ++row)
            QCOMPARE(rows()->selectionModel()->isRowSelected(row), selected.contains(row));
    }

    void theLastRowIsSelectedByKey()
    {
        openMixed();
        clickRow(rows(), 0);
        QTest::keyClick(rows(), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(chosenRows(), QList<int>{model()->rowCount() - 1});
    }

    void aSelectionOutlastsTheBrush()
    {
        openMixed();
        clickRow(rows(), 0);
        clickRow(rows(), 1, Qt::ControlModifier);
        const auto selected = focus().now().conversations;
        QCOMPARE(selected.chosen().size(), std::size_t{2});
        const auto &first = (*m_window->currentCapture()
                                  ->conversations())[dissect::row(selected.chosen().front())];
        // Before its first packet.
        focus().setRange(dissect::TimeRange{0, first.first - 1});
        QVERIFY(settle());
        QTRY_VERIFY(model()->rowOf(selected.chosen().front()) >= 0);
        const int row = model()->rowOf(selected.chosen().front());
        QTRY_VERIFY(model()->index(row, 0).data(model::ConversationTableModel::EmptyRole).toBool());
        const int packets = static_cast<int>(model::ConversationColumn::Packets);
        QCOMPARE(model()->index(row, packets).data().toString(), u"0"_s);
        QVERIFY(model()->isChosen(row));
        QCOMPARE(focus().now().conversations, selected);
        QVERIFY(chips().contains(u"2 conversations  ✕"_s));
        // It goes where it is not selected any more.
        focus().setConversations({});
        QTRY_COMPARE(model()->rowOf(selected.chosen().front()), -1);
    }

    // Neither another capture nor other groups take it away.
    void aSelectionIsTheCaptures()
    {
        openMixed();
        clickRow(rows(), 0);
        clickRow(rows(), 1, Qt::ControlModifier);
        const auto selected = focus().now().conversations;
        const auto *first = m_window->currentCapture();
        m_window->openCapture(dataFile(u"captures/resets.pcap"_s));
        QVERIFY(settle());
        QVERIFY(focus().now().conversations.isNone());
        QVERIFY(!focus().canUndo());
        QTRY_COMPARE(status(), u"nothing selected · charts: the busiest conversation"_s);
        part<ui::SourcesView>()->selectCapture(first);
        QTRY_COMPARE(status(), u"selected: 2 conversations"_s);
        QCOMPARE(focus().now().conversations, selected);
        QTRY_COMPARE(chosenRows(), (QList<int>{0, 1}));
        page()->setGrouping(dissect::Grouping::Protocol);
        QTRY_VERIFY(model()->rowCount() > 0 && model()->rowCount() < 5);
        QCOMPARE(focus().now().conversations, selected);
        QTRY_COMPARE(chosenRows().size(), 1); // both are of TCP
        page()->setGrouping(dissect::Grouping::Stream);
        QTRY_COMPARE(chosenRows(), (QList<int>{0, 1}));
        QCOMPARE(focus().now().conversations, selected);
    }

    void eachPartIsAChip()
    {
        openMixed();
        focus().setFilter(u"tcp.port == 443"_s);
        focus().setRange(tenths(2, 8));
        focus().setConversations({dissect::ConversationId{0}});
        QVERIFY(settle());
        QCOMPARE(chips().size(), 4); // and "Clear all"
        QVERIFY(chips()[0].startsWith(u"Filter tcp.port == 443"_s));
        QVERIFY(chips()[1].startsWith(u"Time "_s));
        QVERIFY(chips()[2].startsWith(u"1 conversation"_s));
        QTRY_VERIFY(hasLabel(part<ui::FocusChips>(), u" of "_s));
        for (const QToolButton *one : part<ui::FocusChips>()->findChildren<QToolButton *>()) {
            QVERIFY(!one->accessibleName().isEmpty() || one->text() == u"Clear all"_s);
            QVERIFY(one->focusPolicy() & Qt::TabFocus);
        }
        QToolButton *time = chip(u"Time "_s);
        time->setFocus();
        QTest::keyClick(time, Qt::Key_Space);
        QVERIFY(!focus().now().range);
        QVERIFY(!time->isVisible());
        QTest::mouseClick(chip(u"Filter"_s), Qt::LeftButton);
        QVERIFY(focus().now().filter.isEmpty());
        QTest::mouseClick(chip(u"1 conversation"_s), Qt::LeftButton);
        QVERIFY(focus().now().conversations.isNone());
        QVERIFY(hasLabel(part<ui::FocusChips>(), u"The whole capture"_s));
        // Each was one step.
        for (int i = 0; i < 3; ++i)
            focus().undo();
        QCOMPARE(chips().size(), 4);
        QTest::mouseClick(chip(u"Clear all"_s), Qt::LeftButton);
        QVERIFY(chips().isEmpty());
        focus().undo();
        QCOMPARE(chips().size(), 4);
    }

    void aFilterThatFailsIsARedChip()
    {
        openMixed();
        focus().setFilter(u"host 10.0.0.300"_s, model::FilterDialect::Bpf);
        QVERIFY(settle());
        QTRY_VERIFY(chip(u"Filter host 10.0.0.300 is not applied: "_s));
        QCOMPARE(chip(u"Filter"_s)->property("role").toString(), u"failedchip"_s);
    }

    void anEmptyTableSaysWhy()
    {
        openMixed();
        focus().setFilter(u"tcp.port == 1"_s);
        focus().setRange(tenths(2, 8));
        auto *empty = part<ui::EmptyFocus>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(hasLabel(empty, u"No packet matches the filter and lies in the time range."_s));
        QPushButton *clear = nullptr;
        for (QPushButton *one : empty->findChildren<QPushButton *>()) {
            if (one->text().startsWith(u"Clear the filter ("_s))
                clear = one;
        }
        QVERIFY(clear != nullptr);
        QVERIFY(!clear->text().contains(u"(0 "_s));
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_VERIFY(!empty->isVisible());
        QVERIFY(model()->total() > 0);
    }

    // With each change of the table Qt walked each range of a selection that had split into
    // thousands: it is told of what is in sight only.
    void everythingSelectedCostsNothing()
    {
        const QString path = m_folder->filePath(u"many.pcap"_s);
        constexpr int count = 20'000;
        QVERIFY(writeFile(path, manyConversations(count)));
        open(path);
        QTRY_COMPARE(model()->rowCount(), count);
        rows()->setFocus();
        QTest::keyClick(rows(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(focus().now().conversations.isAll());
        QCOMPARE(status(), u"selected: all conversations · charts: all packets"_s);
        const auto ranges = [this] { return rows()->selectionModel()->selection().size(); };
        QSignalSpy told(rows()->selectionModel(), &QItemSelectionModel::selectionChanged);
        const auto check = [&](const char *when) {
            QVERIFY(settle());
            QVERIFY2(ranges() <= 1, when);
            for (const QItemSelectionRange &range : rows()->selectionModel()->selection())
                QVERIFY2(range.height() < 100, when);
        };
        check("selected");
        focus().setFilter(u"tcp.srcport > 10000"_s);
        check("filtered");
        focus().setRange(tenths(2, 7));
        check("brushed");
        page()->conversations()->setSorting({{model::ConversationColumn::ClientPort, true}});
        check("sorted");
        rows()->scrollToBottom();
        check("scrolled");
        QVERIFY2(told.size() < 20, qPrintable(QString::number(told.size())));
        QVERIFY(focus().now().conversations.isAll());
        // All but some, which split it most.
        focus().clear();
        QTRY_COMPARE(model()->rowCount(), count);
        std::vector<dissect::ConversationId> every;
        for (std::uint32_t row = 0; row < count; row += 2)
            every.push_back(dissect::ConversationId{row});
        focus().setConversations(every);
        QVERIFY(settle());
        QVERIFY2(ranges() < 100, qPrintable(QString::number(ranges())));
        told.clear();
        page()->conversations()->setSorting({{model::ConversationColumn::ClientPort, false}});
        QVERIFY(settle());
        QVERIFY2(ranges() < 100, qPrintable(QString::number(ranges())));
        QVERIFY2(told.size() < 10, qPrintable(QString::number(told.size())));
    }

    void selectedRowsAreCopiedWithTheirHeads()
    {
        openMixed();
        clickRow(rows(), 0);
        clickRow(rows(), 2, Qt::ControlModifier);
        QTest::keyClick(rows(), Qt::Key_C, Qt::ControlModifier);
        QStringList lines = QApplication::clipboard()->text().split('\n'_L1);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"Client\tClient port\tServer\t"_s));
        QVERIFY(lines[1].startsWith(rows()->model()->index(0, 0).data().toString() + '\t'_L1));
        page()->showTab(Tab::Endpoints);
        auto *hosts = page()->endpoints()->table();
        QTRY_VERIFY(hosts->model()->rowCount() > 1);
        clickRow(hosts, 1);
        QTest::keyClick(hosts, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(u"Address\tName\t"_s));
        lines = QApplication::clipboard()->text().split('\n'_L1);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].startsWith(hosts->model()->index(1, 0).data().toString()));
    }

    void endpointsAreCountedWhenLookedAt()
    {
        openMixed();
        QCOMPARE(part<QTabBar>()->tabText(3), u"Endpoints"_s);
        page()->showTab(Tab::Endpoints);
        QVERIFY(hasLabel(page()->endpoints(), u"Counting the endpoints…"_s));
        QTRY_VERIFY(page()->endpoints()->isCounted());
        QVERIFY(!hasLabel(page()->endpoints(), u"Counting the endpoints…"_s));
        QCOMPARE(part<QTabBar>()->tabText(3),
            u"Endpoints "_s + QString::number(page()->endpoints()->rowCount()));
        page()->showTab(Tab::Conversations);
        focus().setFilter(u"udp"_s);
        QVERIFY(settle());
        QTRY_COMPARE(part<QTabBar>()->tabText(3), u"Endpoints"_s);
    }

    void keysGoInTheOrderOfReading()
    {
        openMixed();
        focus().setFilter(u"tcp"_s);
        QVERIFY(settle());
        const QList<QWidget *> expected{part<ui::FilterBar>()->findChild<ui::FilterEdit *>(),
            chip(u"Filter"_s), part<ui::SourcesView>(), part<ui::Overview>(), part<QTabBar>(),
            button(m_window, u"Columns ▾"_s), rows(), button(m_window, u"Bit rate"_s), charts()};
        expected.first()->setFocus();
        QList<QWidget *> met;
        for (int i = 0; i < 80 && met.size() < expected.size(); ++i) {
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now != nullptr);
            if (expected.contains(now) && !met.contains(now))
                met << now;
            QTest::keyClick(now, Qt::Key_Tab);
        }
        QCOMPARE(met, expected);
    }

    void addressesAreWholeWhereThereIsRoom()
    {
        openMixed();
        QTest::qWait(100);
        const auto wide = [this](int column) { return rows()->columnWidth(column); };
        const QFontMetrics metrics(rows()->font());
        for (const auto column :
            {model::ConversationColumn::Client, model::ConversationColumn::Server}) {
            for (int row = 0; row < model()->rowCount(); ++row) {
                const QString text
                    = model()->index(row, static_cast<int>(column)).data().toString();
                if (!text.contains(':'_L1))
                    QVERIFY(metrics.horizontalAdvance(text) + 16 <= wide(static_cast<int>(column)));
            }
        }
        // With the sign of sorting.
        QFont bold = rows()->font();
        bold.setWeight(QFont::DemiBold);
        for (const int column : rows()->shownColumns()) {
            const QString title
                = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            QVERIFY(QFontMetrics(bold).horizontalAdvance(title) + 16 <= wide(column));
        }
    }

    void columnsAreChosen()
    {
        openMixed();
        click(button(m_window, u"Columns ▾"_s));
        auto *chooser = qobject_cast<ui::ColumnChooser *>(QApplication::activePopupWidget());
        QVERIFY(chooser != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), u"retrans"_s);
        QList<QCheckBox *> found;
        for (QCheckBox *box : chooser->findChildren<QCheckBox *>()) {
            if (box->isVisible())
                found << box;
        }
        QCOMPARE(found.size(), 2);
        const int column = static_cast<int>(model::ConversationColumn::Retransmissions);
        QVERIFY(rows()->isColumnHidden(column));
        found.first()->click();
        QVERIFY(!rows()->isColumnHidden(column));
        found.first()->click();
        QVERIFY(rows()->isColumnHidden(column));
        chooser->close();
        // Of a group only what its conversations have in common.
        const int client = static_cast<int>(model::ConversationColumn::Client);
        page()->setGrouping(dissect::Grouping::Server);
        QVERIFY(rows()->isColumnHidden(client));
        page()->setGrouping(dissect::Grouping::Stream);
        QVERIFY(!rows()->isColumnHidden(client));
    }
};

namespace {

std::string manyConversations(int count)
{
    const auto little = [](std::string &to, std::uint64_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            to.push_back(static_cast<char>(value >> (8 * i)));
    };
    const auto big = [](std::string &to, std::uint64_t value, int bytes) {
        for (int i = bytes - 1; i >= 0; --i)
            to.push_back(static_cast<char>(value >> (8 * i)));
    };
    std::string file;
    little(file, 0xa1b2c3d4, 4);
    little(file, 2, 2);
    little(file, 4, 2);
    little(file, 0, 8);
    little(file, 65'535, 4);
    little(file, 101, 4); // raw IP
    for (int i = 0; i < count; ++i) {
        constexpr int length = 40;
        little(file, static_cast<std::uint64_t>(1'700'000'000 + i / 1000), 4);
        little(file, static_cast<std::uint64_t>(i % 1000) * 1000, 4);
        little(file, length, 4);
        little(file, length, 4);
        big(file, 0x4500, 2);
        big(file, length, 2);
        big(file, 0, 4);
        big(file, 0x4006, 2);
        big(file, 0, 2);
        big(file, 0x0a000001, 4);
        big(file, 0x0a000002, 4);
        big(file, static_cast<std::uint64_t>(1'024 + i), 2);
        big(file, 443, 2);
        big(file, 1, 4);
        big(file, 0, 4);
        big(file, 0x5002, 2);
        big(file, 0xffff, 2);
        big(file, 0, 4);
    }
    return file;
}

} // namespace

QTEST_MAIN(SelectionTest)
#include "tst_selection.moc"
