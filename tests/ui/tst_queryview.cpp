// SPDX-License-Identifier: GPL-3.0-or-later
// The query tab as its user has it: columns, condition, groups, plot, what is kept and copied.
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

#include "model/query/grouppresets.h"
#include "model/query/keptqueries.h"
#include "model/workspace/savedinvestigation.h"
#include "tests/support/captures.h"
#include "tests/support/program.h"
#include "tests/support/windowtest.h"
#include "ui/common/totalrow.h"
#include "ui/filter/filteredit.h"
#include "ui/packets/packetsview.h"
#include "ui/query/fieldchips.h"
#include "ui/query/grouppane.h"
#include "ui/query/plotpane.h"
#include "ui/query/plotview.h"
#include "ui/query/querycondition.h"
#include "ui/query/queryresults.h"
#include "ui/query/querytable.h"
#include "ui/query/queryview.h"
#include "ui/window/capturepage.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;
using State = model::QueryRun::State;

class QueryViewTest : public WindowTest {
    Q_OBJECT
private:
    ui::QueryView *view() const { return part<ui::QueryView>(); }
    ui::QueryTable *rows() const { return view()->results()->table(); }
    ui::QueryTable *groups() const { return view()->groups()->results()->table(); }
    ui::FieldChips *fields() const { return view()->findChild<ui::FieldChips *>(); }
    ui::FilterEdit *where() const
    {
        return part<ui::QueryCondition>()->findChild<ui::FilterEdit *>();
    }
    QPushButton *runButton() const
    {
        for (auto *button : part<ui::QueryCondition>()->findChildren<QPushButton *>()) {
            if (button->text() == u"Run query"_s)
                return button;
        }
        return nullptr;
    }
    static QStringList row(const QTableView *table, int row)
    {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells << table->model()->index(row, column).data().toString();
        return cells;
    }
    void openQuery()
    {
        openWindow();
        open(dataFile(u"series/mixed.pcap"_s));
        part<ui::CapturePage>()->showTab(ui::CapturePage::Tab::Query);
        QTRY_COMPARE(view()->run()->state(), State::Done);
        QTRY_VERIFY(rows()->model()->rowCount() > 0);
    }
    QToolButton *chip(const QString &field) const
    {
        for (auto *button : fields()->findChildren<QToolButton *>()) {
            if (button->text().startsWith(field + u"  "_s))
                return button;
        }
        return nullptr;
    }

    // Copies in a folder, with a text beside them.
    QString folderOfCaptures(int copies)
    {
        const QString folder = m_folder->filePath(u"rotated"_s);
        QDir().mkpath(folder);
        for (int i = 0; i < copies; ++i)
            QFile::copy(dataFile(u"series/mixed.pcap"_s),
                folder + QStringLiteral("/%1.pcap").arg(i, 3, 10, '0'_L1));
        QFile notes(folder + u"/notes.txt"_s);
        if (notes.open(QIODevice::WriteOnly))
            notes.write("no capture");
        return folder;
    }
    QComboBox *boxNamed(const QString &name) const
    {
        for (auto *box : view()->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    QToolButton *capturesButton() const
    {
        return part<ui::QueryCondition>()->findChild<QToolButton *>(u"captures"_s);
    }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void cleanup() { closeWindow(); }

    // What the reference workflow asks is there without a word.
    void theUsualQuery()
    {
        openQuery();
        QCOMPARE(view()->words().fields.mid(0, 8), model::usualQueryFields());
        QTRY_COMPARE(rows()->model()->rowCount(), 1028);
        QTRY_COMPARE(groups()->model()->rowCount(), 2);
        QTRY_COMPARE(row(groups(), 0),
            (QStringList{u"10.20.7.24"_s, u"172.16.8.10"_s, u"34486"_s, u"368,103"_s, u"0.072"_s,
                u"47.23"_s, u"138.6"_s, u"188"_s}));
        QTRY_VERIFY(view()->plotPane()->view()->data() != nullptr);
        const auto plotted = view()->plotPane()->view()->data();
        QCOMPARE(plotted->series.size(), std::size_t{1});
        QCOMPARE(
            std::get<dissect::Samples>(plotted->series[0].data).times.size(), std::size_t{348});
    }

    void whileOneTypes_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<int>("rows");
        QTest::newRow("none") << QString() << 1072;
        QTest::newRow("a protocol") << u"udp"_s << 44;
        QTest::newRow("RTT") << u"tcp.analysis.ack_rtt > 40 ms"_s << 280;
        QTest::newRow("nothing") << u"frame.number > 5000"_s << 0;
    }
    void whileOneTypes()
    {
        QFETCH(QString, condition);
        QFETCH(int, rows);
        openQuery();
        where()->selectAll();
        QTest::keyClick(where(), Qt::Key_Delete);
        QTest::keyClicks(where(), condition);
        QTRY_COMPARE(view()->words().where, condition);
        QTRY_COMPARE(this->rows()->model()->rowCount(), rows);
        QVERIFY(runButton() == nullptr || !runButton()->isVisible());
        if (rows == 0)
            QVERIFY(waitForLabel(u"No packet in focus matches"_s));
    }

    void focusCounts()
    {
        openQuery();
        focus().setFilter(u"udp"_s);
        QTRY_COMPARE(rows()->model()->rowCount(), 0);
        focus().setFilter({});
        QTRY_COMPARE(rows()->model()->rowCount(), 1028);
    }

    void selectionCounts()
    {
        openQuery();
        focus().setConversations({dissect::ConversationId{0}});
        QTRY_VERIFY(rows()->model()->rowCount() < 1028);
        focus().setConversations({});
        QTRY_COMPARE(rows()->model()->rowCount(), 1028);
    }

    // Only the cross takes a chip away.
    void chipsByMouse()
    {
        openQuery();
        QToolButton *length = chip(u"ip.len"_s);
        QVERIFY(length != nullptr);
        QTest::mouseClick(length, Qt::LeftButton, {}, QPoint(15, length->height() / 2));
        QVERIFY(view()->words().fields.contains(u"ip.len"_s));
        QTest::mouseClick(
            length, Qt::LeftButton, {}, QPoint(length->width() - 12, length->height() / 2));
        QVERIFY(!view()->words().fields.contains(u"ip.len"_s));
    }

    static void trigger(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"There is no “%1”"_s.arg(text)));
    }
    // What one would copy by hand else.
    void groupsAndCellsLeadOn()
    {
        openQuery();
        QTRY_COMPARE(row(groups(), 0).value(0), u"10.20.7.24"_s);
        const QString group
            = u"ip.cli == 10.20.7.24 && ip.srv == 172.16.8.10 && tcp.cliport == 34486"_s;
        QMenu ofGroup;
        Q_EMIT view()->groups()->results()->rowMenuAsked(&ofGroup, 0, 3);
        trigger(ofGroup, u"Query this group alone"_s);
        QCOMPARE(view()->words().where, u"(tcp) && "_s + group);
        QTRY_VERIFY(rows()->model()->rowCount() < 1028 && rows()->model()->rowCount() > 0);
        QTRY_COMPARE(groups()->model()->rowCount(), 1);
        QMenu ofCell;
        Q_EMIT view()->results()->rowMenuAsked(&ofCell, 0, 2);
        const QString cell = u"ip.src == "_s + row(rows(), 0).value(2);
        trigger(ofCell, u"Filter the window by %1"_s.arg(cell));
        QTRY_COMPARE(focus().now().filter, cell);
        Q_EMIT view()->groups()->results()->rowMenuAsked(&ofGroup, 0, 0);
        trigger(ofGroup, u"Filter the window by this group"_s);
        QTRY_VERIFY(focus().now().filter.contains(group));
    }

    void timeBins()
    {
        openQuery();
        auto *bin = boxNamed(u"Width of time bins of the groups"_s);
        QVERIFY(bin != nullptr);
        bin->setCurrentIndex(bin->findData(u"1 s"_s));
        Q_EMIT bin->activated(bin->currentIndex());
        QCOMPARE(view()->words().groups.bin, u"1 s"_s);
        QTRY_COMPARE(
            groups()->model()->headerData(0, Qt::Horizontal).toString(), u"frame.time_epoch"_s);
        QTRY_VERIFY(groups()->model()->rowCount() > 8);
        view()->plot(u"ip.len:sum"_s);
        auto *width = boxNamed(u"Bin width"_s);
        QVERIFY(width != nullptr && width->isVisibleTo(view()));
        width->setCurrentIndex(width->findData(u"1 s"_s));
        Q_EMIT width->activated(width->currentIndex());
        QCOMPARE(view()->words().plotBin, u"1 s"_s);
        QTRY_COMPARE(view()->plotPane()->view()->data()->bin, dissect::second);
    }

    // A filter that nobody can read is told as one types.
    void wrongConditions_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<int>("begin");
        QTest::newRow("not written to its end") << u"tcp.port == "_s << 12;
        QTest::newRow("no field of anybody's") << u"tcp && ip.scr == 10.0.0.1"_s << 7;
    }
    void wrongConditions()
    {
        QFETCH(QString, condition);
        QFETCH(int, begin);
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        openQuery();
        model::QueryWords words = view()->words();
        words.where = condition;
        view()->setWords(words);
        QTRY_COMPARE_WITH_TIMEOUT(view()->run()->state(), State::Wrong, 60'000);
        QCOMPARE(view()->run()->problem()->begin, begin);
    }

    void chipsByKeys()
    {
        openQuery();
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window);
        QVERIFY(chip(u"ip.src"_s) != nullptr);
        chip(u"ip.src"_s)->setFocus();
        QTest::keyClick(chip(u"ip.src"_s), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(view()->words().fields.mid(0, 3),
            (QStringList{u"frame.time_epoch"_s, u"ip.dst"_s, u"ip.src"_s}));
        QTRY_COMPARE(rows()->model()->headerData(2, Qt::Horizontal).toString(), u"ip.dst"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(view()->words().fields.mid(0, 3),
            (QStringList{u"frame.time_epoch"_s, u"ip.dst"_s, u"ip.len"_s}));
        QTRY_COMPARE(rows()->model()->headerData(3, Qt::Horizontal).toString(), u"ip.len"_s);
    }

    // Numbers sort as numbers, and what is empty comes last.
    void sorted()
    {
        openQuery();
        auto *model = view()->results()->rows();
        model->sort(8, Qt::DescendingOrder);
        std::string kept;
        QTRY_COMPARE(model->sortColumn(), 8);
        QTRY_VERIFY(!model->cellAt(0, 8, kept).isEmpty());
        for (int row = 1; row < 348; ++row)
            QVERIFY(model->cellAt(row - 1, 8, kept).number >= model->cellAt(row, 8, kept).number);
        QVERIFY(model->cellAt(348, 8, kept).isEmpty());
    }

    void topGroupsFollowTheHead()
    {
        openQuery();
        QTRY_COMPARE(groups()->model()->rowCount(), 2);
        model::GroupWords words = view()->words().groups;
        words.top = u"1"_s;
        view()->groupBy(words);
        QTRY_COMPARE(groups()->model()->rowCount(), 1);
        Q_EMIT groups()->sortAsked(3); // ip.len.sum
        QTRY_COMPARE(view()->words().groups.sort, u"ip.len.sum:desc"_s);
        QTRY_COMPARE(groups()->horizontalHeader()->sortIndicatorSection(), 3);
        QTRY_COMPARE(row(groups(), 0).value(3), u"477,877"_s);
    }

    // Each preset computes something, with the fields that it needs.
    void presets()
    {
        openQuery();
        for (const model::GroupPreset &preset : model::groupPresets()) {
            if (!preset.isNative)
                continue;
            view()->groupBy(preset.groups);
            for (const QString &key : preset.groups.keys)
                QVERIFY2(view()->words().fields.contains(key), qPrintable(key));
            QTRY_COMPARE(groups()->model()->headerData(0, Qt::Horizontal).toString(),
                preset.groups.keys.front());
            QTRY_VERIFY(groups()->model()->rowCount() > 0);
        }
    }

    void sidesAreSplit()
    {
        openQuery();
        QVERIFY(waitForLabel(u"ack_rtt holds both sides of the tap"_s));
        for (auto *label : view()->groups()->findChildren<QLabel *>()) {
            if (label->text().contains(u"both sides of the tap"_s))
                Q_EMIT label->linkActivated(u"split"_s);
        }
        QVERIFY(view()->words().groups.aggregates.contains(u"ack_rtt.server:mean"_s));
        QTRY_VERIFY(!hasLabel(view(), u"both sides of the tap"_s));
        QTRY_COMPARE(groups()->model()->columnCount(), 12);
        // Each side's columns stand together, where those of both stood.
        QStringList expected{u"ip.len:sum"_s};
        for (const QString &side : {u"server"_s, u"client"_s}) {
            for (const QString &function : {u"min"_s, u"mean"_s, u"max"_s, u"count"_s})
                expected << u"ack_rtt.%1:%2"_s.arg(side, function);
        }
        QCOMPARE(view()->words().groups.aggregates, expected);
    }

    // In a window of usual size.
    void eightGroupsAreSeen()
    {
        openQuery();
        QTRY_VERIFY(groups()->model()->rowCount() > 0);
        QCOMPARE(m_window->size(), QSize(1280, 800));
        const auto room = [&] { return groups()->viewport()->height() / groups()->rowHeight(); };
        QTRY_VERIFY2(room() >= 8, qPrintable(QString::number(room())));
        QVERIFY(rows()->viewport()->height() >= 2 * rows()->rowHeight());
        QVERIFY(view()->plotPane()->isVisible());
    }

    // Chips in one line, the rest behind a button.
    void chipsThatDoNotFit()
    {
        openQuery();
        auto *keys = view()->groups()->findChild<ui::FieldChips *>();
        const int low = keys->height();
        const auto shown = [&] {
            qsizetype count = 0;
            for (auto *chip : keys->findChildren<QToolButton *>()) {
                if (chip->isVisible() && chip->text().endsWith(u"✕"_s))
                    ++count;
            }
            return count;
        };
        QCOMPARE(shown(), 3);
        for (const QString &field : {u"ip.src"_s, u"ip.dst"_s, u"tcp.srcport"_s, u"tcp.dstport"_s})
            keys->add(field);
        QTRY_VERIFY(shown() < 7);
        QTRY_COMPARE(keys->height(), low);
        const auto moreButton = [&] { return button(keys, u"%1 more ▾"_s.arg(7 - shown())); };
        QTRY_VERIFY(moreButton() != nullptr);
        auto *more = moreButton();
        click(more);
        QTRY_COMPARE(shown(), 7);
        QTRY_VERIFY(keys->height() > low);
        click(more);
        QTRY_COMPARE(keys->height(), low);
    }

    // Under the columns, whatever their width.
    void theTotalIsARow()
    {
        openQuery();
        QTRY_COMPARE(groups()->model()->rowCount(), 2);
        const ui::TotalRow *total = view()->groups()->results()->total();
        QTRY_VERIFY(total->isVisible());
        QCOMPARE(total->texts().value(3), u"845,980"_s); // 368,103 and 477,877
        QCOMPARE(total->texts().value(7), u"348"_s);
        const auto *head = groups()->horizontalHeader();
        for (int column = 0; column < head->count(); ++column) {
            const QRect place = total->placeOf(column);
            QCOMPARE(place.left(), head->sectionViewportPosition(column));
            QCOMPARE(place.width(), head->sectionSize(column));
            QFont strong = groups()->font();
            strong.setWeight(QFont::DemiBold);
            QVERIFY(QFontMetrics(strong).horizontalAdvance(total->texts().value(column))
                <= place.width() - 16);
        }
    }

    void takenBack()
    {
        openQuery();
        QTRY_COMPARE(rows()->model()->rowCount(), 1028);
        const model::QueryWords before = view()->words();
        QVERIFY(!focus().canUndo()); // that it is there is no change
        where()->setText(u"udp"_s);
        QTest::keyClick(where(), Qt::Key_Return);
        QTRY_COMPARE(rows()->model()->rowCount(), 44);
        QTest::qWait(500); // two changes
        fields()->remove(u"tcp.flags"_s);
        const model::QueryWords after = view()->words();
        menuAction(m_window, u"Undo the last change of focus"_s)->trigger();
        QVERIFY(fields()->fields().contains(u"tcp.flags"_s));
        QCOMPARE(where()->text(), u"udp"_s);
        menuAction(m_window, u"Undo the last change of focus"_s)->trigger();
        QCOMPARE(view()->words(), before);
        QCOMPARE(where()->text(), u"tcp"_s);
        QTRY_COMPARE(rows()->model()->rowCount(), 1028);
        QVERIFY(!focus().canUndo());
        menuAction(m_window, u"Redo"_s)->trigger();
        menuAction(m_window, u"Redo"_s)->trigger();
        QCOMPARE(view()->words(), after);
        QTRY_COMPARE(rows()->model()->rowCount(), 44);
    }

    // Ctrl+S saves what is seen: the plot, or where there is none the table that has the keys.
    void whatIsSeenIsSaved()
    {
        openWindow();
        QVERIFY(QFile::copy(dataFile(u"series/mixed.pcap"_s), m_folder->filePath(u"mixed.pcap"_s)));
        open(m_folder->filePath(u"mixed.pcap"_s));
        part<ui::CapturePage>()->showTab(ui::CapturePage::Tab::Query);
        QTRY_COMPARE(groups()->model()->rowCount(), 2);
        QTRY_VERIFY(view()->plotPane()->hasChart());
        const auto saved = [&](const QString &expected) {
            QString path;
            whenAsked<QFileDialog>(this, [&](QFileDialog *dialog) {
                path = dialog->selectedFiles().value(0);
                static_cast<QDialog *>(dialog)->accept();
            });
            menuAction(m_window, view()->savingText().remove('&'_L1))->trigger();
            return QTest::qWaitFor([&] { return QFileInfo(path).size() > 0; })
                && QFileInfo(path).fileName() == expected;
        };
        const auto offer = [&] { // as whoever opens the menu sees it
            Q_EMIT menuAction(m_window, u"File"_s)->menu()->aboutToShow();
        };
        offer();
        QVERIFY(saved(u"mixed_tcp.analysis.ack_rtt.svg"_s));
        QVERIFY(contentsOf(m_folder->filePath(u"mixed_tcp.analysis.ack_rtt.svg"_s))
                    .contains("tcp.analysis.ack_rtt"));
        menuAction(m_window, u"Charts"_s)->trigger(); // away with it
        QVERIFY(!view()->plotPane()->isVisible());
        rows()->setFocus();
        offer();
        QVERIFY(saved(u"mixed_query.csv"_s));
        QCOMPARE(contentsOf(m_folder->filePath(u"mixed_query.csv"_s)).count('\n'), 1029);
        groups()->setFocus();
        offer();
        QVERIFY(saved(u"mixed_groups.csv"_s));
        QCOMPARE(contentsOf(m_folder->filePath(u"mixed_groups.csv"_s)).count('\n'), 3);
        menuAction(m_window, u"Charts"_s)->trigger();
        part<ui::CapturePage>()->showTab(ui::CapturePage::Tab::Conversations);
        QVERIFY(part<ui::ChartPanel>()->isVisible());
        offer();
        QVERIFY(menuAction(m_window, u"Save charts…"_s) != nullptr);
    }

    // Captures beside the file are named from there, so that the folder can be moved.
    void othersAreRelative()
    {
        const QTemporaryDir folder;
        model::SavedInvestigation saved;
        saved.source.path = folder.filePath(u"a.pcap"_s);
        saved.query = model::QueryWords{};
        saved.query->others = QStringList{
            folder.filePath(u"more/b.pcap"_s), folder.path(), u"/captures/other.pcap"_s};
        const QString path = folder.filePath(u"mine.remora"_s);
        const QByteArray json = model::investigationJson(saved, path);
        QVERIFY2(json.contains("\"more/b.pcap\"") && json.contains("\"/captures/other.pcap\""),
            json.constData());
        QVERIFY2(!json.contains(folder.path().toUtf8()), json.constData());
        const auto read = model::parseInvestigation(json, path);
        QVERIFY(read);
        QCOMPARE(read->query->others, saved.query->others);
    }

    void copied()
    {
        openQuery();
        rows()->selectRow(0);
        view()->copyRows();
        const QString head = view()->words().fields.join('\t'_L1);
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(head + '\n'_L1));
        QCOMPARE(QApplication::clipboard()->text().count('\n'_L1), 1);
    }

    void keptAndForgotten()
    {
        openQuery();
        model::QueryWords words = view()->words();
        words.name = u"mine"_s;
        words.where = u"udp"_s;
        words.which = dissect::Occurrence::Last;
        words.time = model::QueryWords::Time::Window;
        words.window.duration = u"2 s"_s;
        words.split = u"ip.src"_s;
        model::keptQueries::keep(words);
        QCOMPARE(model::keptQueries::all(), QList{words});
        model::keptQueries::forget(u"mine"_s);
        QVERIFY(model::keptQueries::all().isEmpty());
    }

    void inInvestigations()
    {
        openWindow();
        model::SavedInvestigation saved;
        saved.source.path = dataFile(u"series/mixed.pcap"_s);
        saved.query = model::QueryWords{};
        saved.query->fields = QStringList{u"frame.number"_s, u"ip.len"_s};
        saved.query->where = u"udp"_s;
        saved.query->others = QStringList{u"/captures/other.pcap"_s};
        saved.query->groups = {{u"ip.len"_s}, {u"ip.len:count"_s}, {}, {}, {}};
        const QString path = m_folder->filePath(u"mine.remora"_s);
        QVERIFY(writeInvestigation(saved, path));
        const auto read = model::readInvestigation(path);
        QVERIFY(read);
        QCOMPARE(*read->query, *saved.query);
        QCOMPARE(read->leftOut, QStringList());
        m_window->openCapture(path);
        QVERIFY(settle());
        QTRY_COMPARE(view()->words().fields, saved.query->fields);
        QCOMPARE(view()->words().where, u"udp"_s);
    }

    // tshark waits for the button, its rows come beside the window.
    void ofTshark()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        openQuery();
        view()->add(u"ip.ttl"_s);
        QTRY_COMPARE(view()->run()->state(), State::Waiting);
        QTRY_VERIFY(runButton() != nullptr && runButton()->isVisible());
        click(runButton());
        QTRY_COMPARE_WITH_TIMEOUT(view()->run()->state(), State::Done, 60'000);
        QTRY_COMPARE(rows()->model()->rowCount(), 1028);
        const int ttl = static_cast<int>(view()->words().fields.indexOf(u"ip.ttl"_s)) + 1;
        QCOMPARE(row(rows(), 0).value(ttl), u"64"_s);
        QTRY_COMPARE(row(groups(), 0),
            (QStringList{u"10.20.7.24"_s, u"172.16.8.10"_s, u"34486"_s, u"368,103"_s, u"0.072"_s,
                u"47.23"_s, u"138.6"_s, u"188"_s}));
    }

    // They are read one after the other, with this one's time and condition, and a row leads to
    // its packet in its own capture.
    void ofSeveralCaptures()
    {
        openQuery();
        const int own = rows()->model()->rowCount();
        model::QueryWords words = view()->words();
        const QString folder = folderOfCaptures(2);
        QFile cut(folder + u"/cut.pcap"_s);
        QVERIFY(QFile::copy(dataFile(u"series/mixed.pcap"_s), cut.fileName()));
        QVERIFY(cut.resize(cut.size() / 2));
        words.others = QStringList{folder, dataFile(u"series/mixed.pcap"_s), u"/nowhere/x.pcap"_s};
        words.fields.prepend(u"capture.file"_s);
        view()->setWords(words);
        QTRY_COMPARE(view()->run()->state(), State::Waiting);
        QVERIFY(view()->run()->isNative());
        QCOMPARE(capturesButton()->text(), u"This and 3 more ▾"_s);
        QVERIFY(runButton() != nullptr && runButton()->isVisible());
        click(runButton());
        QTRY_COMPARE_WITH_TIMEOUT(view()->run()->state(), State::Done, 60'000);
        const auto &answer = view()->run()->answer();
        QCOMPARE(answer.captures.size(), 4);
        QVERIFY(answer.isNative);
        QCOMPARE(answer.leftOut.size(), 3);
        QVERIFY2(answer.leftOut[0].endsWith(u"since they are no captures: notes.txt."_s),
            qPrintable(answer.leftOut[0]));
        QVERIFY2(answer.leftOut[1].startsWith(u"cut.pcap: "_s), qPrintable(answer.leftOut[1]));
        QVERIFY2(answer.leftOut[2].contains(u"x.pcap"_s), qPrintable(answer.leftOut[2]));
        QTRY_VERIFY(hasLabel(view(), u"▲ "_s + answer.leftOut[0]));
        QTRY_VERIFY(rows()->model()->rowCount() > 3 * own);
        QVERIFY(rows()->model()->rowCount() < 4 * own);
        QCOMPARE(row(rows(), 0).value(1), u"mixed.pcap"_s);
        QCOMPARE(rows()
                     ->model()
                     ->headerData(1, Qt::Horizontal, model::QueryResultModel::TypeRole)
                     .toString(),
            u"text"_s);
        QCOMPARE(row(rows(), own).value(1), u"000.pcap"_s);
        QCOMPARE(row(rows(), own).mid(2), row(rows(), 0).mid(2));
        const QString number = row(rows(), own + 7).value(0);
        Q_EMIT rows()->doubleClicked(rows()->model()->index(own + 7, 0));
        QTRY_COMPARE(part<ui::CapturePage>()->tab(), ui::CapturePage::Tab::Packets);
        QTRY_VERIFY(m_window->windowTitle().contains(u"000.pcap"_s));
        auto *packets = part<ui::PacketsView>()->findChild<QTableView *>();
        QTRY_COMPARE(packets->currentIndex().siblingAtColumn(0).data().toString(), number);
    }

    // By mouse: what the menu adds and takes away.
    void capturesByMenu()
    {
        openQuery();
        model::QueryWords words = view()->words();
        words.others = QStringList{folderOfCaptures(1)};
        view()->setWords(words);
        QCOMPARE(capturesButton()->text(), u"This and rotated ▾"_s);
        QMenu *menu = capturesButton()->menu();
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (QAction *action : menu->actions())
            texts << action->text();
        QCOMPARE(texts,
            (QStringList{u"This capture alone"_s, u"And other captures…"_s,
                u"And those of a folder…"_s, QString(), u"Without rotated"_s}));
        menu->actions().last()->trigger();
        QCOMPARE(view()->words().others, QStringList());
        QTRY_COMPARE(view()->run()->state(), State::Done);
    }

    void stopped()
    {
        openQuery();
        const int own = rows()->model()->rowCount();
        model::QueryWords words = view()->words();
        words.others = QStringList{folderOfCaptures(12)};
        view()->setWords(words);
        QPushButton *button = runButton();
        QVERIFY(button != nullptr);
        connect(view()->run(), &model::QueryRun::changed, button, [=, this] {
            const auto place = view()->run()->place();
            if (place && place->number == 3 && button->text() == u"Stop, keep what came"_s)
                button->click();
        });
        click(button);
        QTRY_COMPARE_WITH_TIMEOUT(view()->run()->state(), State::Stopped, 60'000);
        QTRY_VERIFY(rows()->model()->rowCount() >= 2 * own);
        QVERIFY(rows()->model()->rowCount() < 12 * own);
        QVERIFY(waitForLabel(u"stopped, not all rows"_s));
        QCOMPARE(button->text(), u"Run query"_s);
    }

    void wrongConditionOfTshark()
    {
        if (QStandardPaths::findExecutable(u"tshark"_s).isEmpty())
            QSKIP("tshark is not installed");
        openQuery();
        model::QueryWords words = view()->words();
        words.where = u"tcp && ip.src == nobody"_s;
        view()->setWords(words);
        QTRY_COMPARE(view()->run()->state(), State::Waiting);
        view()->run()->run();
        QTRY_COMPARE_WITH_TIMEOUT(view()->run()->state(), State::Wrong, 60'000);
        QCOMPARE(view()->run()->problem()->begin, 17);
        QVERIFY(waitForLabel(u"“nobody”"_s));
    }
};

QTEST_MAIN(QueryViewTest)
#include "tst_queryview.moc"
