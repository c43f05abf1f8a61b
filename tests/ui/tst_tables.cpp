// SPDX-License-Identifier: GPL-3.0-or-later
// Tables: rows whose number costs nothing behave as Qt's do, and columns take the room that there
// is.
#include <QAbstractButton>
#include <QAbstractTableModel>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSettings>

#include "model/appliance/sourceitem.h"
#include "model/tables/conversationtablemodel.h"
#include "model/text/format.h"
#include "tests/support/captures.h"
#include "tests/support/languages.h"
#include "tests/support/windowtest.h"
#include "ui/common/groupedheader.h"
#include "ui/common/totalrow.h"
#include "ui/conversations/conversationtable.h"
#include "ui/sources/sourcesview.h"
#include "ui/statusline.h"
#include "ui/window/capturepage.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;
using Column = model::ConversationColumn;

namespace {

constexpr int rowPixels = 24;

class Numbers : public QAbstractTableModel {
public:
    int m_rows = 0;
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 5;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row() * 10 + index.column()) : QVariant();
    }
    void setRows(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    void grow(int by)
    {
        beginInsertRows({}, m_rows, m_rows + by - 1);
        m_rows += by;
        endInsertRows();
    }
};

// The same table twice, ours and Qt's.
class Pair {
public:
    ui::UniformTable ours;
    QTableView theirs;
    Numbers numbers;

    explicit Pair(int rows, QSize size)
    {
        numbers.m_rows = rows;
        ours.setRowHeight(rowPixels);
        theirs.setSelectionBehavior(QAbstractItemView::SelectRows);
        theirs.setShowGrid(false);
        theirs.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        theirs.verticalHeader()->hide();
        theirs.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        theirs.verticalHeader()->setMinimumSectionSize(rowPixels);
        theirs.verticalHeader()->setDefaultSectionSize(rowPixels);
        for (QTableView *table : all()) {
            table->setTabKeyNavigation(false);
            table->setSelectionMode(QAbstractItemView::ExtendedSelection);
            table->setModel(&numbers);
            table->setColumnHidden(1, true);
            table->horizontalHeader()->moveSection(4, 0);
            table->resize(size);
            table->show();
        }
        QTest::qWait(50);
    }
    std::array<QTableView *, 2> all() { return {&ours, &theirs}; }
    static QString stateOf(QTableView *table)
    {
        QStringList selected;
        for (const QItemSelectionRange &range : table->selectionModel()->selection())
            selected << QStringLiteral("%1-%2").arg(range.top()).arg(range.bottom());
        selected.sort();
        const QModelIndex current = table->currentIndex();
        const QRect place = table->visualRect(current);
        const QScrollBar *bar = table->verticalScrollBar();
        const QModelIndex at = table->indexAt({20, 100});
        return QStringLiteral("current %1,%2 at %3,%4 %5x%6 · bar %7 of %8 by %9 · at %10,%11 · ")
                   .arg(current.row())
                   .arg(current.column())
                   .arg(place.x())
                   .arg(place.y())
                   .arg(place.width())
                   .arg(place.height())
                   .arg(bar->value())
                   .arg(bar->maximum())
                   .arg(bar->pageStep())
                   .arg(at.row())
                   .arg(at.column())
            + selected.join(' '_L1);
    }
};

} // namespace

class TablesTest : public WindowTest {
    Q_OBJECT
private:
    std::unique_ptr<QTranslator> m_language;

    ui::CapturePage *page() const { return part<ui::CapturePage>(); }
    ui::TableView *rows() const { return page()->conversations()->table(); }
    QString head(int column) const
    {
        return rows()->model()->headerData(column, Qt::Horizontal).toString();
    }
    QStringList heads() const
    {
        QStringList texts;
        for (const int column : rows()->shownColumns())
            texts << head(column).remove(u" ▾"_s);
        return texts;
    }
    bool areHeadsWhole() const
    {
        QFont bold = rows()->horizontalHeader()->font();
        bold.setWeight(QFont::DemiBold);
        const auto columns = rows()->shownColumns();
        const auto *header = qobject_cast<const ui::GroupedHeader *>(rows()->horizontalHeader());
        const auto runs = header->runsOf(columns);
        // Captions too.
        for (const auto &run : runs) {
            int width = 0;
            for (const int column : run.columns)
                width += rows()->columnWidth(column);
            if (header->captionWidth(run) > width)
                return false;
        }
        return std::all_of(columns.begin(), columns.end(), [&](int column) {
            return QFontMetrics(bold).horizontalAdvance(header->headText(column, runs)) + 16
                <= rows()->columnWidth(column);
        });
    }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void cleanup()
    {
        if (m_window != nullptr)
            closeWindow();
        m_window = nullptr;
        m_language.reset();
    }

    void rowsAreWhereQtHasThem_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<QSize>("size");
        QTest::newRow("many") << 1'000 << QSize(420, 263);
        QTest::newRow("whole rows") << 1'000 << QSize(420, 2 + 24 + 240);
        QTest::newRow("narrow") << 1'000 << QSize(230, 301);
        QTest::newRow("few") << 4 << QSize(420, 300);
        QTest::newRow("just too many") << 11 << QSize(420, 280);
        QTest::newRow("none") << 0 << QSize(420, 280);
    }
    void rowsAreWhereQtHasThem()
    {
        QFETCH(int, rows);
        QFETCH(QSize, size);
        Pair pair(rows, size);
        QRandomGenerator random(7);
        constexpr std::array keys{Qt::Key_Up, Qt::Key_Down, Qt::Key_Down, Qt::Key_Left,
            Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown,
            Qt::Key_PageDown, Qt::Key_Space, Qt::Key_A};
        const std::array<Qt::KeyboardModifiers, 5> with{Qt::NoModifier, Qt::NoModifier,
            Qt::ControlModifier, Qt::ShiftModifier, Qt::ControlModifier | Qt::ShiftModifier};
        QString steps;
        for (int step = 0; step < 400; ++step) {
            const auto modifiers = with[random.bounded(static_cast<quint32>(with.size()))];
            const int what = random.bounded(10);
            const auto key = keys[random.bounded(static_cast<quint32>(keys.size()))];
            const int y = random.bounded(200);
            const int value = random.bounded(rows + 1);
            for (QTableView *table : pair.all()) {
                if (what < 6)
                    QTest::keyClick(table, key, modifiers);
                else if (what < 8)
                    QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, {30, y});
                else if (what == 8)
                    table->verticalScrollBar()->setValue(value);
                else
                    table->scrollTo(table->model()->index(value, 0),
                        static_cast<QAbstractItemView::ScrollHint>(value % 4));
            }
            steps = QStringLiteral("%1: %2 key %3 with %4, y %5, value %6")
                        .arg(step)
                        .arg(what)
                        .arg(key)
                        .arg(modifiers.toInt())
                        .arg(y)
                        .arg(value);
            QVERIFY2(Pair::stateOf(&pair.ours) == Pair::stateOf(&pair.theirs),
                qPrintable('\n'_L1 + steps + '\n'_L1 + Pair::stateOf(&pair.ours) + '\n'_L1
                    + Pair::stateOf(&pair.theirs)));
        }
    }

    void rowsComeAndGo()
    {
        Pair pair(5, {420, 263});
        // Nothing lies over the heads.
        const auto buttons = pair.ours.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons)
            QVERIFY(!button->isVisible());
        const auto same = [&] { return Pair::stateOf(&pair.ours) == Pair::stateOf(&pair.theirs); };
        for (QTableView *table : pair.all())
            table->selectRow(3);
        QVERIFY(same());
        pair.numbers.grow(100);
        QTRY_VERIFY(pair.ours.verticalScrollBar()->maximum() > 90);
        QTRY_VERIFY(same());
        pair.numbers.setRows(7);
        QTRY_COMPARE(pair.ours.verticalScrollBar()->maximum(), 0);
        QTRY_VERIFY(same());
        pair.numbers.setRows(60);
        QTRY_COMPARE(pair.ours.verticalScrollBar()->maximum(), 50);
        QTRY_VERIFY(same());
        pair.numbers.setRows(7);
        QTRY_COMPARE(pair.ours.verticalScrollBar()->maximum(), 0);
        QCOMPARE(pair.ours.rowAt(3 * rowPixels + 1), 3);
        QCOMPARE(pair.ours.rowAt(7 * rowPixels), -1);
    }

    // Nothing is kept for each row.
    void rowsCostNothing()
    {
        Pair pair(3, {420, 263});
        pair.theirs.setModel(nullptr);
        pair.numbers.setRows(50'000'000);
        for (int press = 0; press < 2; ++press) // the first one goes to the first row
            QTest::keyClick(&pair.ours, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(pair.ours.currentIndex().row(), 49'999'999);
        const QRect last = pair.ours.visualRect(pair.ours.currentIndex());
        QCOMPARE(last.bottom(), pair.ours.viewport()->height() - 1);
        QCOMPARE(pair.ours.indexAt(last.center()).row(), 49'999'999);
        QVERIFY(!pair.ours.grab().isNull());
    }

    void columnsFitInEveryLanguage_data() { addLanguages(); }
    void columnsFitInEveryLanguage()
    {
        QFETCH(QString, file);
        m_language = spoken(file);
        openWindow();
        m_window->resize(1280, 800);
        open(dataFile(u"series/mixed.pcap"_s));
        QTRY_VERIFY(areHeadsWhole());
        QTRY_COMPARE(rows()->horizontalScrollBar()->maximum(), 0);
        for (int column = 0; column < model::usualConversationColumns; ++column) {
            if (rows()->isColumnHidden(column))
                continue;
            page()->conversations()->setSorting({{static_cast<Column>(column), true}});
            QVERIFY(head(column).endsWith(u'▾'));
            QTRY_VERIFY(areHeadsWhole());
            QTRY_COMPARE(rows()->horizontalScrollBar()->maximum(), 0);
        }
    }

    // What there is no room for goes, who waited for what stays, and all come back.
    void columnsGiveWay()
    {
        openWindow();
        m_window->resize(2200, 800);
        open(dataFile(u"series/mixed.pcap"_s));
        const auto isHidden
            = [this](Column column) { return rows()->isColumnHidden(static_cast<int>(column)); };
        for (int column = 0; column < model::usualConversationColumns; ++column)
            QTRY_VERIFY(!rows()->isColumnHidden(column));
        m_window->resize(1440, 900);
        QTRY_VERIFY(isHidden(Column::Rate) && isHidden(Column::Packets));
        QTRY_COMPARE(rows()->horizontalScrollBar()->maximum(), 0);
        for (const Column column : {Column::Client, Column::Server, Column::Turns, Column::Wait,
                 Column::WaitBar, Column::ServerTime, Column::NetworkTime, Column::LossTime,
                 Column::WindowTime, Column::SlowestTurn})
            QVERIFY(!isHidden(column));
        // What belongs together goes together.
        QCOMPARE(isHidden(Column::ServerRttMean), isHidden(Column::ServerRttP95));
        QCOMPARE(isHidden(Column::ClientRttMean), isHidden(Column::ClientRttP95));
        m_window->resize(2200, 800);
        QTRY_VERIFY(!isHidden(Column::Rate));
    }

    // Of a capture without turns: nothing is said of them.
    void withoutTurnsTheirColumnsAreHidden()
    {
        openWindow();
        m_window->resize(2200, 800);
        open(dataFile(u"captures/ip_lengths.pcap"_s));
        for (int column = 0; column < model::conversationColumns; ++column) {
            if (model::isOfTurns(static_cast<Column>(column)))
                QVERIFY(rows()->isColumnHidden(column));
        }
        QVERIFY(head(static_cast<int>(Column::Bytes)).endsWith(u'▾'));
        open(dataFile(u"series/mixed.pcap"_s));
        QTRY_VERIFY(!rows()->isColumnHidden(static_cast<int>(Column::Wait)));
        QVERIFY(head(static_cast<int>(Column::Wait)).endsWith(u'▾'));
    }

    // Below the caption of its group a head is short; elsewhere it has its full name and unit.
    void aColumnOutOfItsGroupHasItsFullName()
    {
        openWindow();
        m_window->resize(2200, 800);
        open(dataFile(u"series/mixed.pcap"_s));
        const int p95 = static_cast<int>(Column::ServerRttP95);
        QTRY_VERIFY(!rows()->isColumnHidden(p95));
        auto *header = qobject_cast<ui::GroupedHeader *>(rows()->horizontalHeader());
        const auto text = [&](int column) {
            return header->headText(column, header->runsOf(rows()->shownColumns()));
        };
        const int mean = static_cast<int>(Column::ServerRttMean);
        QCOMPARE(text(p95), u"p95"_s);
        QCOMPARE(text(mean), u"mean"_s);
        QVERIFY(header->isEdge(mean));
        QVERIFY(!header->isEdge(p95));
        header->moveSection(header->visualIndex(p95), header->count() - 1);
        QCOMPARE(text(p95), u"RTT to server, p95 ms"_s);
        QCOMPARE(text(mean), u"RTT to server, mean ms"_s);
        QTRY_VERIFY(areHeadsWhole());
        page()->conversations()->setSorting({{Column::ServerRttP95, true}});
        QCOMPARE(text(p95), u"RTT to server, p95 ms ▾"_s);
    }

    // Bars are in proportion to the longest of all rows, or each as wide as its column.
    void barsFillTheirRowsWhereAsked()
    {
        openWindow();
        m_window->resize(1440, 900);
        open(dataFile(u"series/mixed.pcap"_s));
        auto *table = qobject_cast<ui::ConversationTable *>(rows());
        const int bar = static_cast<int>(Column::WaitBar);
        QTRY_VERIFY(!rows()->isColumnHidden(bar));
        QTest::qWait(100);
        // How far the bar of the second row goes.
        const auto length = [&] {
            const QRect cell = table->visualRect(table->model()->index(1, bar));
            const QImage picture = table->viewport()->grab(cell).toImage();
            const int y = picture.height() / 2;
            int last = 0;
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y).saturation() > 40)
                    last = x;
            }
            return last / picture.devicePixelRatioF();
        };
        const auto switchOver = [&] {
            const QPoint place(rows()->horizontalHeader()->sectionViewportPosition(bar) + 5, 30);
            Q_EMIT rows()->horizontalHeader()->customContextMenuRequested(place);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu != nullptr);
            QCOMPARE(menu->actions().front()->text(), u"Fill every row"_s);
            QCOMPARE(menu->actions().front()->isChecked(), table->fillsRows());
            menu->actions().front()->trigger();
            menu->close();
        };
        QVERIFY(!table->fillsRows());
        const double before = length();
        switchOver();
        QVERIFY(table->fillsRows());
        QVERIFY(length() > before + 2);
        QVERIFY(QSettings().value("conversations/fillrows"_L1).toBool());
        switchOver();
        QVERIFY(!table->fillsRows());
        QCOMPARE(length(), before);
    }

    // The line of totals: what the rows come to.
    void totalsStandBelow()
    {
        openWindow();
        m_window->resize(2200, 1200);
        open(dataFile(u"series/mixed.pcap"_s));
        auto *total = page()->conversations()->findChild<ui::TotalRow *>();
        QTRY_VERIFY(total->isVisible());
        quint64 turns = 0;
        for (int row = 0; row < rows()->model()->rowCount(); ++row)
            turns += rows()
                         ->model()
                         ->index(row, static_cast<int>(Column::Turns))
                         .data()
                         .toULongLong();
        QVERIFY(turns > 0);
        QCOMPARE(total->texts()[static_cast<int>(Column::Turns)], QString::number(turns));
    }

    // Where there is no room for the small charts they go, and come back.
    void smallChartsGiveWay()
    {
        openWindow();
        m_window->resize(1280, 800);
        open(dataFile(u"captures/ip_lengths.pcap"_s));
        const int rate = static_cast<int>(Column::Rate);
        QTRY_VERIFY(!rows()->isColumnHidden(rate));
        m_window->resize(1000, 800);
        QTRY_VERIFY(rows()->isColumnHidden(rate));
        QVERIFY(rows()->isChosen(rate));
        m_window->resize(1280, 800);
        QTRY_VERIFY(!rows()->isColumnHidden(rate));
        // Nobody's choice is undone.
        rows()->setChosen(static_cast<int>(Column::Protocol), true);
        m_window->resize(1000, 800);
        QTest::qWait(100);
        QVERIFY(!rows()->isColumnHidden(rate));
    }

    void groupsShowWhatTheyAreKnownBy_data()
    {
        using dissect::Grouping;
        QTest::addColumn<int>("grouping");
        QTest::addColumn<QStringList>("first");
        const auto row = [](const char *name, Grouping grouping, const QStringList &first) {
            QTest::newRow(name) << static_cast<int>(grouping) << first;
        };
        row("port of the client", Grouping::ClientPort,
            {u"Client"_s, u"Port"_s, u"Server"_s, u"Conversations"_s, u"Turns"_s});
        row("pair", Grouping::HostPair, {u"Client"_s, u"Server"_s, u"Conversations"_s, u"Turns"_s});
        row("client", Grouping::Client, {u"Client"_s, u"Conversations"_s, u"Turns"_s});
        row("server", Grouping::Server, {u"Server"_s, u"Conversations"_s, u"Turns"_s});
        row("server port", Grouping::ServerPort,
            {u"Port"_s, u"Protocol"_s, u"Service"_s, u"Conversations"_s, u"Turns"_s});
        row("protocol", Grouping::Protocol, {u"Protocol"_s, u"Conversations"_s, u"Turns"_s});
    }
    void groupsShowWhatTheyAreKnownBy()
    {
        QFETCH(int, grouping);
        QFETCH(QStringList, first);
        openWindow();
        open(dataFile(u"series/mixed.pcap"_s));
        QTRY_VERIFY(!rows()->isColumnHidden(static_cast<int>(Column::Wait)));
        QTest::qWait(100); // columns have their room
        const QStringList before = heads();
        const auto chosen = rows()->chosenColumns();
        page()->setGrouping(static_cast<dissect::Grouping>(grouping));
        QTRY_COMPARE(heads().mid(0, first.size()), first);
        QTRY_VERIFY(rows()->model()->rowCount() > 0);
        QCOMPARE(rows()->chosenColumns(), chosen);
        rows()->setChosen(static_cast<int>(Column::Start), true);
        QCOMPARE(heads().mid(0, first.size()), first);
        rows()->setChosen(static_cast<int>(Column::Start), false);
        page()->setGrouping(dissect::Grouping::Stream);
        QTRY_COMPARE(heads(), before);
        QCOMPARE(rows()->chosenColumns(), chosen);
    }

    // An investigation brings its columns and takes them with it: the user's own ones stay.
    void columnsOfAnInvestigationAreItsOwn()
    {
        openWindow();
        open(dataFile(u"series/mixed.pcap"_s));
        rows()->setChosen(static_cast<int>(Column::Start), true);
        const auto own = rows()->chosenColumns();
        const auto remembered = [] {
            QVariantMap all;
            const QSettings settings;
            const QStringList keys = settings.allKeys();
            for (const QString &key : keys) {
                if (key.startsWith("conversations"_L1))
                    all.insert(key, settings.value(key));
            }
            return all;
        };
        const QVariantMap before = remembered();
        QVERIFY(!before.isEmpty());
        const QString path = m_folder->filePath(u"a.remora"_s);
        QVERIFY(writeFile(path,
            u"{\"remora\": 2, \"capture\": \"%1\", \"table\": {\"columns\": [\"packets\"]}}"_s
                .arg(dataFile(u"series/mixed.pcap"_s))
                .toStdString()));
        open(path);
        const std::vector<int> lent{static_cast<int>(Column::Packets)};
        QTRY_COMPARE(rows()->chosenColumns(), lent);
        rows()->setChosen(static_cast<int>(Column::Bytes), true);
        QCOMPARE(remembered(), before);
        open(dataFile(u"captures/retransmission_rtt.pcap"_s));
        QTRY_COMPARE(rows()->chosenColumns(), own);
    }

    // One file has one size, and it is said what of.
    void aFileHasOneSize()
    {
        openWindow();
        const QString path = dataFile(u"series/mixed.pcap"_s);
        open(path);
        const QString size
            = model::bytes(static_cast<quint64>(QFileInfo(path).size())) + u" file"_s;
        const QString wire
            = model::bytes(m_window->currentCapture()->facts().wireBytes) + u" on the wire"_s;
        const QString status = part<ui::StatusLine>()->findChild<QLabel *>()->text();
        QVERIFY2(status.contains(size), qPrintable(status));
        QVERIFY2(status.contains(wire), qPrintable(status));
        const auto *tree = part<ui::SourcesView>();
        const QModelIndex local = tree->model()->index(0, 0);
        QCOMPARE(tree->model()->index(0, 1, local).data().toString(), size);
    }
};

QTEST_MAIN(TablesTest)
#include "tst_tables.moc"
