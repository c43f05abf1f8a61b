// SPDX-License-Identifier: GPL-3.0-or-later
// An investigation as an engineer goes through it, by mouse and keyboard: from the appliance to the
// report. What the window shows is compared with what the command line says of the same file. And
// what must never go wrong: clicks into nothing, tiny windows, ten thousand selections, captures
// that are closed while they load.
#include <cmath>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QToolButton>

#include "app/application.h"
#include "model/filters/filterwords.h"
#include "model/tables/packettablemodel.h"
#include "model/text/format.h"
#include "tests/support/captures.h"
#include "tests/support/chartkinds.h"
#include "tests/support/demo.h"
#include "tests/support/randomtraffic.h"
#include "tests/support/windowtest.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/banner.h"
#include "ui/common/tableview.h"
#include "ui/conversations/conversationsview.h"
#include "ui/endpoints/endpointsview.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filteredit.h"
#include "ui/overview/overview.h"
#include "ui/packets/hexview.h"
#include "ui/packets/layerstree.h"
#include "ui/packets/packetsview.h"
#include "ui/window/capturepage.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;
using Tab = ui::CapturePage::Tab;

namespace {

QList<QStringList> csv(const QByteArray &text)
{
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(text).split('\n'_L1, Qt::SkipEmptyParts);
    for (const QString &line : lines)
        rows << line.split(','_L1);
    return rows;
}

// What the command line prints.
QByteArray analyze(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(REMORA_PROGRAM), QStringList{u"analyze"_s} + arguments);
    if (!program.waitForFinished(60'000) || program.exitCode() != 0)
        qWarning("%s", program.readAllStandardError().constData());
    return program.readAllStandardOutput();
}

} // namespace

class InvestigationTest : public WindowTest {
    Q_OBJECT
private:
    ui::CapturePage *page() const { return part<ui::CapturePage>(); }
    ui::TableView *table() const { return page()->conversations()->table(); }
    ui::ChartStack *charts() const { return page()->charts()->stack(); }
    void filter(const QString &text)
    {
        auto *edit = part<ui::FilterBar>()->findChild<ui::FilterEdit *>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Escape); // the list of fields, where there is one
        if (edit->text() != text)
            edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(settle());
    }
    void saveAs(const QString &path, QAction *action)
    {
        QTimer::singleShot(50, this, [path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            dialog->findChild<QLineEdit *>()->setText(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        action->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(path), 20'000);
    }
    void select(int row) const
    {
        table()->selectionModel()->select(table()->model()->index(row, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    QString cell(int row, model::ConversationColumn column) const
    {
        return table()->model()->index(row, static_cast<int>(column)).data().toString();
    }

    quint64 packetsOfTable() const
    {
        quint64 packets = 0;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            packets += QLocale().toULongLong(cell(row, model::ConversationColumn::Packets));
        return packets;
    }

    // Every row of the window against the lines of the command line.
    void compareTable(const QString &file, const QString &where)
    {
        const Tab tab = page()->tab();
        page()->showTab(Tab::Conversations);
        const QSize size = m_window->size();
        m_window->resize(2200, size.height()); // every column is in sight
        QStringList arguments{file, u"--conversations"_s, u"-"_s};
        if (!where.isEmpty())
            arguments << u"--where"_s << where;
        QList<QStringList> lines = csv(analyze(arguments));
        QVERIFY(lines.size() > 1);
        const QStringList head = lines.takeFirst();
        QTRY_COMPARE(table()->model()->rowCount(), static_cast<int>(lines.size()));
        using Column = model::ConversationColumn;
        // The table follows the focus on a job of its own: as many rows may still be the ones
        // before.
        QHash<QString, QStringList> byEnds;
        quint64 packets = 0;
        for (const QStringList &line : lines)
            packets += line[6].toULongLong();
        QTRY_COMPARE(packetsOfTable(), packets);
        const auto *rows = part<ui::ConversationsView>()->tableModel();
        QTRY_VERIFY(rows->isCurrent());
        QTRY_VERIFY(rows->rows().details); // percentiles too
        for (const QStringList &line : lines)
            byEnds.insert(QStringList(line.mid(2, 4)).join('|'_L1) + line[1] + line[0], line);
        QLocale locale;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QString ends
                = QStringList{cell(row, Column::Client), cell(row, Column::ClientPort),
                      cell(row, Column::Server), cell(row, Column::ServerPort)}
                      .join('|'_L1)
                + cell(row, Column::Protocol) + cell(row, Column::Stream);
            QVERIFY2(byEnds.contains(ends), qPrintable(ends));
            const QStringList line = byEnds.take(ends);
            QCOMPARE(cell(row, Column::Packets), locale.toString(line[6].toULongLong()));
            QCOMPARE(cell(row, Column::Bytes), locale.toString(line[7].toULongLong()));
            QCOMPARE(cell(row, Column::Samples),
                line[11] == "0"_L1 ? QString() : locale.toString(line[11].toULongLong()));
            for (const auto &[column, name] : {std::pair{Column::RttMin, u"ack_rtt.min"_s},
                     {Column::RttMean, u"ack_rtt.mean"_s}, {Column::RttMax, u"ack_rtt.max"_s},
                     {Column::ServerRttMin, u"ack_rtt.server.min"_s},
                     {Column::ServerRttMean, u"ack_rtt.server.mean"_s},
                     {Column::ServerRttP95, u"ack_rtt.server.p95"_s},
                     {Column::ClientRttMax, u"ack_rtt.client.max"_s}}) {
                const QString &value = line[head.indexOf(name)];
                const QString shown = cell(row, column);
                QCOMPARE(shown.isEmpty(), value.isEmpty());
                // Of a mean the file has whole nanoseconds, the window rounds what is finer.
                constexpr double most = 0.0005 + 0.0000005; // ms
                QVERIFY2(std::abs(locale.toDouble(shown) - value.toDouble() * 1e3) <= most,
                    qPrintable(shown + " | "_L1 + value));
            }
        }
        m_window->resize(size);
        page()->showTab(tab);
    }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    // The notebook's whole story.
    void theWholeStory()
    {
        m_application->startDemo();
        QPushButton *download = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto all = m_window->findChildren<QPushButton *>();
                for (QPushButton *one : all) {
                    if (one->text() == u"Download and analyze"_s && one->isVisible())
                        download = one;
                }
                return download != nullptr && download->isEnabled();
            }(),
            20'000);
        QTest::mouseClick(download, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentCapture() != nullptr
                && m_window->currentCapture()->state() == model::Capture::State::Complete,
            30'000);
        QTRY_VERIFY(QFileInfo::exists(m_window->currentCapture()->path()));
        QTRY_VERIFY(m_window->currentCapture()->path().endsWith(u".pcap"_s));
        const QString file = m_window->currentCapture()->path();
        QVERIFY(settle());
        const QStringList server{u"--server-port"_s, u"443"_s};
        compareTable(file, {});

        // A filter by keys, a time range by mouse.
        const QString text = u"tcp && ip.len > 60"_s;
        filter(text);
        QCOMPARE(focus().now().filter, text);
        compareTable(file, text);
        auto *overview = part<ui::Overview>();
        const int y = overview->height() / 2;
        QTest::mousePress(overview, Qt::LeftButton, {}, {200, y});
        QTest::mouseMove(overview, {300, y});
        QTest::mouseMove(overview, {600, y});
        QTest::mouseRelease(overview, Qt::LeftButton, {}, {600, y});
        QVERIFY(settle());
        QVERIFY(focus().now().range.has_value());
        const QString where = model::joinedFilter(
            text, model::rangeFilter(*focus().now().range), model::FilterJoin::And);
        compareTable(file, where);

        // The chart of the selection holds the numbers of the command line, which has to be told
        // the bins that the window chose.
        clickRow(table(), 0);
        QVERIFY(settle());
        const QString stream = cell(0, model::ConversationColumn::Stream);
        const auto lines
            = csv(analyze({file, u"--where"_s, text, u"--select"_s, stream, u"--series"_s,
                u"bitrate=-"_s, u"--bin"_s, model::binText(charts()->charts()[0]->bin)}));
        const auto &rate = std::get<dissect::BinnedSums>(charts()->charts()[0]->series[0].data);
        QCOMPARE(rate.values.size(), static_cast<std::size_t>(lines.size() - 1));
        for (std::size_t i = 0; i < rate.values.size(); ++i)
            QCOMPARE(rate.values[i], lines[static_cast<qsizetype>(i) + 1][1].toDouble());

        // Back and forth.
        focus().undo();
        QVERIFY(focus().now().conversations.isNone());
        const auto range = focus().now().range;
        menuAction(m_window, u"Undo the last change of focus"_s)->trigger();
        QVERIFY(!focus().now().range);
        QTest::mouseClick(m_window, Qt::BackButton);
        QCOMPARE(focus().now().filter, QString());
        QTest::mouseClick(m_window, Qt::ForwardButton);
        menuAction(m_window, u"Redo"_s)->trigger();
        QCOMPARE(focus().now().range, range);
        QVERIFY(settle());

        saveAndComeBack(file, where);
    }

    void saveAndComeBack(const QString &file, const QString &where)
    {
        page()->showTab(Tab::Capture);
        part<QPlainTextEdit>()->setPlainText(u"It was <the> network."_s);
        const QString report = m_folder->filePath(u"r.html"_s);
        saveAs(report, menuAction(m_window, u"Save a report…"_s));
        QFile html(report);
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(html.readAll());
        QVERIFY(text.contains(u"It was &lt;the&gt; network."_s));
        QVERIFY(text.contains(focus().now().filter.toHtmlEscaped()));
        QVERIFY(text.contains(QString::fromLatin1(QCryptographicHash::hash(
            [&] {
                QFile capture(file);
                return capture.open(QIODevice::ReadOnly) ? capture.readAll() : QByteArray();
            }(),
            QCryptographicHash::Sha256)
                                                      .toHex())));
        // And the bar of the verdict.
        QCOMPARE(text.count(u"<svg"_s), static_cast<qsizetype>(charts()->charts().size()) + 1);
        QVERIFY(!text.contains(u"href="_s) && !text.contains(u"src="_s));

        const QString investigation = m_folder->filePath(u"i.remora"_s);
        saveAs(investigation, menuAction(m_window, u"Save the investigation…"_s));
        const model::FocusState before = focus().now();
        m_window->openCapture(investigation);
        QVERIFY(settle());
        QTRY_COMPARE(focus().now(), before);
        QVERIFY(settle());
        compareTable(file, where);
        QCOMPARE(m_window->currentFocus()->notes(), u"It was <the> network."_s);
        // Headless the same numbers.
        QCOMPARE(csv(analyze({investigation, u"--conversations"_s, u"-"_s})),
            csv(analyze({file, u"--where"_s, where, u"--server-port"_s, u"443"_s,
                u"--conversations"_s, u"-"_s})));
    }

    void wrongFiltersAreSaidUnderTheirWord()
    {
        open(dataFile(u"series/mixed.pcap"_s));
        auto *edit = part<ui::FilterBar>()->findChild<ui::FilterEdit *>();
        edit->setFocus();
        QTest::keyClicks(edit, u"tcp && tcp.prt == 1"_s);
        QCOMPARE(edit->property("role").toString(), u"wrong"_s);
        QLabel *said = nullptr;
        const auto labels = m_window->findChildren<QLabel *>();
        for (QLabel *label : labels) {
            if (label->property("role") == u"problem"_s && label->isVisible())
                said = label;
        }
        if (said == nullptr)
            QFAIL("nothing is said");
        QVERIFY(said->text().contains(u"tcp.prt"_s));
        const int word = edit->mapTo(m_window, QPoint(edit->xOf(7), 0)).x();
        QVERIFY(std::abs(said->x() - word) < 20);
        QTest::keyClick(edit, Qt::Key_Return); // is not applied
        QCOMPARE(focus().now().filter, QString());
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(edit->text(), QString());
        QVERIFY(!said->isVisible());
    }

    void fieldsAreOffered()
    {
        open(dataFile(u"series/mixed.pcap"_s));
        auto *edit = part<ui::FilterBar>()->findChild<ui::FilterEdit *>();
        edit->setFocus();
        QTest::keyClicks(edit, u"udp || tcp.analysis.ack_r"_s);
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup != nullptr);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(edit->text(), u"udp || tcp.analysis.ack_rtt"_s);
    }

    void aPointOfAChartIsItsPacket()
    {
        open(dataFile(u"series/mixed.pcap"_s));
        page()->charts()->setCharts(test::charts({"rtt"}), {});
        QVERIFY(settle());
        const auto &samples = std::get<dissect::Samples>(charts()->charts()[0]->series[0].data);
        QVERIFY(samples.size() > 0);
        const auto visible = charts()->visibleRange();
        const double share = static_cast<double>(samples.times[0] - visible.begin)
            / static_cast<double>(visible.length());
        const QRectF area = charts()->timeArea();
        const int x = static_cast<int>(area.left() + share * area.width());
        QTest::mouseClick(charts()->viewport(), Qt::LeftButton, {}, {x, 60});
        QTRY_COMPARE(page()->tab(), Tab::Packets);
        auto *packets = page()->packets()->table();
        QTRY_VERIFY(packets->currentIndex().isValid());
        const auto *rows = static_cast<model::PacketTableModel *>(packets->model());
        const auto facts = rows->valuesAt(packets->currentIndex().row());
        QVERIFY(std::binary_search(
            samples.times.begin(), samples.times.end(), facts.chunk->times[facts.row]));
        QTRY_VERIFY(part<ui::HexView>()->text().startsWith(u"0000"_s));
        QTRY_VERIFY(part<ui::LayersTree>()->topLevelItemCount() > 3);
        // Keys move from packet to packet, and to the next one with a note.
        packets->setFocus();
        QTest::keyClick(packets, Qt::Key_End, Qt::ControlModifier);
        menuAction(m_window, u"Next note"_s)->trigger();
        QTRY_VERIFY(part<ui::Banner>()->text().contains(u"No packet with a note"_s));
    }

    void groupsAreChartedAsOne()
    {
        open(dataFile(u"series/mixed.pcap"_s));
        const int streams = table()->model()->rowCount();
        page()->setGrouping(dissect::Grouping::Server);
        QTRY_VERIFY(table()->model()->rowCount() > 0 && table()->model()->rowCount() < streams);
        QVERIFY(settle());
        select(0);
        QVERIFY(settle());
        QTRY_COMPARE(charts()->charts()[0]->series.size(), std::size_t{1});
        QCOMPARE(focus().now().conversations.chosen().size(),
            page()->conversations()->tableModel()->membersAt(0).size());
    }

    void everyOptionOfTheChartsIsDrawn()
    {
        open(dataFile(u"series/mixed.pcap"_s));
        for (int row = 0; row < 3; ++row)
            table()->selectionModel()->select(table()->model()->index(row, 0),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const auto kinds = model::chartKinds();
        const model::ChartArrangement all{{kinds.begin(), kinds.end()}, {}, {}, {}};
        for (const auto option : {&model::ChartOptions::perDirection, &model::ChartOptions::stacked,
                 &model::ChartOptions::rttKinds, &model::ChartOptions::percentiles,
                 &model::ChartOptions::aligned, &model::ChartOptions::marks,
                 &model::ChartOptions::logarithmic, &model::ChartOptions::stevens,
                 &model::ChartOptions::mixedSides}) {
            model::ChartOptions options;
            options.*option = true;
            options.rateUnit = model::RateUnit::Packets;
            page()->charts()->setCharts(all, options);
            QVERIFY(settle());
            QTRY_COMPARE(charts()->charts().size(), kinds.size());
            QVERIFY(!charts()->grab().isNull());
        }
    }

    // Changing what is drawn never makes series anew.
    void unitsAndScalesOnlyPaint()
    {
        open(dataFile(u"series/mixed.pcap"_s));
        const auto before = charts()->charts();
        model::ChartOptions options = charts()->options();
        options.rateUnit = model::RateUnit::Bytes;
        options.logarithmic = true;
        page()->charts()->setCharts(charts()->arrangement(), options);
        QVERIFY(settle());
        QCOMPARE(charts()->charts(), before); // the very same
        options.bin = dissect::second / 4;
        options.percentiles = true;
        page()->charts()->setCharts(test::charts({"bitrate", "rtt"}), options);
        QVERIFY(settle());
        const auto rebinned = charts()->charts();
        options.bin = dissect::second / 2; // nothing to an unbinned chart
        page()->charts()->setCharts(test::charts({"bitrate", "rtt"}), options);
        QVERIFY(settle());
        QVERIFY(charts()->charts()[0] != rebinned[0]);
        QCOMPARE(charts()->charts()[1], rebinned[1]);
    }

    void clicksIntoNothing()
    {
        const auto closeMenus = [] {
            while (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        };
        QTimer closing;
        connect(&closing, &QTimer::timeout, this, closeMenus);
        closing.start(10);
        open(dataFile(u"captures/keep_alive.pcap"_s));
        for (const Tab tab : {Tab::Conversations, Tab::Packets, Tab::Endpoints, Tab::Capture}) {
            page()->showTab(tab);
            QVERIFY(settle());
            const auto views = page()->findChildren<QAbstractItemView *>();
            for (QAbstractItemView *view : views) {
                if (!view->isVisible())
                    continue;
                const QPoint empty(view->viewport()->width() - 2, view->viewport()->height() - 2);
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, empty);
                QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, empty);
                Q_EMIT view->customContextMenuRequested(empty);
                if (auto *one = qobject_cast<QTableView *>(view))
                    Q_EMIT one->horizontalHeader()->customContextMenuRequested(
                        QPoint(one->horizontalHeader()->width() - 1, 3));
            }
        }
        for (QWidget *widget :
            {static_cast<QWidget *>(charts()), static_cast<QWidget *>(part<ui::Overview>())}) {
            QTest::mouseClick(widget, Qt::RightButton, {}, {2, 2});
            QTest::mouseDClick(widget, Qt::LeftButton, {}, {1, 1});
            for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Plus, Qt::Key_Minus,
                     Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Escape, Qt::Key_Home})
                QTest::keyClick(widget, static_cast<Qt::Key>(key));
        }
    }

    void tinyWindows()
    {
        open(dataFile(u"series/mixed.pcap"_s));
        for (const QSize size :
            {QSize(640, 480), QSize(320, 200), QSize(1, 1), QSize(1600, 1000)}) {
            m_window->resize(size);
            for (const Tab tab : {Tab::Packets, Tab::Endpoints, Tab::Capture, Tab::Conversations}) {
                page()->showTab(tab);
                QTest::qWait(20);
                QVERIFY(!m_window->grab().isNull());
            }
        }
        QVERIFY(m_window->minimumSizeHint().width() <= 640);
        QVERIFY(m_window->minimumSizeHint().height() <= 480);
    }

    void tenThousandSelections()
    {
        open(dataFile(u"series/mixed.pcap"_s));
        const int rows = table()->model()->rowCount();
        for (int i = 0; i < 10'000; ++i)
            select(i % rows);
        QVERIFY(settle());
        QCOMPARE(focus().now().conversations.chosen(),
            page()->conversations()->tableModel()->membersAt(9'999 % rows));
        QTRY_COMPARE(charts()->charts()[0]->series.size(), std::size_t{1});
    }

    void capturesAreClosedWhileTheyLoad()
    {
        const QString path = m_folder->filePath(u"large.pcap"_s);
        QVERIFY(writeFile(path, randomTraffic(2, 300'000)));
        for (int i = 0; i < 6; ++i) {
            m_window->openCapture(path);
            QTest::qWait(i * 15);
            if (m_window->currentFocus() != nullptr) {
                focus().setFilter(u"tcp.len > 10"_s);
                focus().setRange(dissect::TimeRange{0, dissect::latestTime});
                page()->showTab(static_cast<Tab>(i % 4));
                page()->setGrouping(static_cast<dissect::Grouping>(i % 7));
                QTest::qWait(5);
            }
            menuAction(m_window, u"Close capture"_s)->trigger();
        }
        QVERIFY(m_window->currentCapture() == nullptr);
    }

    void aFilterChangesWhileItRuns()
    {
        const QString path = m_folder->filePath(u"large.pcap"_s);
        QVERIFY(writeFile(path, randomTraffic(2, 200'000)));
        m_window->openCapture(path);
        for (int i = 0; i < 60; ++i) {
            if (m_window->currentFocus() != nullptr)
                focus().setFilter(QStringLiteral("tcp.len > %1").arg(i));
            QTest::qWait(3);
        }
        QVERIFY(settle());
        compareTable(path, u"tcp.len > 59"_s);
    }
};

QTEST_MAIN(InvestigationTest)
#include "tst_investigation.moc"
