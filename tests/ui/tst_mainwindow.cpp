// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a user has it: clicked through from the login to saved charts, and everything that
// can go wrong on the way. Runs on the offscreen platform and, a second time, in a real window
// under Xvfb.
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QFontInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSpinBox>
#include <QWheelEvent>

#include "model/appliance/appliancebook.h"
#include "model/capture/packetmemory.h"
#include "model/settings/preferences.h"
#include "model/tables/conversationtablemodel.h"
#include "model/workspace/recentfiles.h"
#include "model/workspace/savedinvestigation.h"
#include "tests/support/captures.h"
#include "tests/support/randomtraffic.h"
#include "tests/support/windowtest.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/savechartsdialog.h"
#include "ui/common/banner.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/sources/filterrows.h"
#include "ui/sources/sourcesview.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class MainWindowTest : public WindowTest {
    Q_OBJECT
private:
    // Parts of the whole job.
    void zoomAndPan()
    {
        ui::ChartStack *stack = charts();
        const auto whole = stack->visibleRange();
        // Within a chart's plot.
        const QPointF middle(
            stack->timeArea().center().x(), stack->frame(0).scale().area.center().y());
        QWheelEvent wheel(middle, stack->mapToGlobal(middle), {}, {0, 360}, Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(stack->viewport(), &wheel);
        QVERIFY(stack->isZoomed());
        QVERIFY(stack->visibleRange().length() < whole.length() * 6 / 10);
        QTest::keyClick(stack, Qt::Key_Right);
        const auto moved = stack->visibleRange();
        QTest::keyClick(stack, Qt::Key_Left);
        QVERIFY(stack->visibleRange().begin < moved.begin);
        QTest::mouseDClick(stack->viewport(), Qt::LeftButton, {}, middle.toPoint());
        QCOMPARE(stack->visibleRange(), whole);
        const int height = static_cast<int>(middle.y());
        // A drag over a part brings that part into focus.
        QTest::mousePress(stack->viewport(), Qt::LeftButton, {}, {400, height});
        QTest::mouseMove(stack->viewport(), {500, height});
        QTest::mouseMove(stack->viewport(), {600, height});
        QTest::mouseRelease(stack->viewport(), Qt::LeftButton, {}, {600, height});
        QVERIFY(stack->isZoomed());
        QVERIFY(stack->visibleRange().length() < whole.length() / 3);
        QCOMPARE(
            m_window->currentFocus()->focus().now().range, std::optional(stack->visibleRange()));
        const auto part = stack->visibleRange();
        QTest::mousePress(stack->viewport(), Qt::MiddleButton, {}, {400, height});
        QTest::mouseMove(stack->viewport(), {450, height});
        QTest::mouseRelease(stack->viewport(), Qt::MiddleButton, {}, {450, height});
        QCOMPARE(stack->visibleRange().length(), part.length());
        QVERIFY(stack->visibleRange().begin != part.begin);
        menuAction(m_window, u"Clear the time range"_s)->trigger();
        QVERIFY(!stack->isZoomed());
        QVERIFY(!m_window->currentFocus()->focus().now().range);
        QTRY_VERIFY(m_window->currentFocus()->isCurrent());
    }

    void saveEverything()
    {
        const QString name = QFileInfo(m_window->currentCapture()->path()).completeBaseName();
        for (const QString &format : {u"png"_s, u"svg"_s, u"pdf"_s, u"csv"_s}) {
            whenAsked<ui::SaveChartsDialog>(m_window, [&](ui::SaveChartsDialog *dialog) {
                auto *kind = dialog->findChild<QComboBox *>(u"format"_s);
                kind->setCurrentIndex(kind->findData(format));
                dialog->findChild<QLineEdit *>(u"folder"_s)->setText(m_folder->path());
                click(button(dialog, u"Save charts"_s));
            });
            click(button(m_window, u"Save…"_s));
            QTRY_COMPARE_WITH_TIMEOUT(
                downloaded(name + u"_*."_s + format).size(), qsizetype{2}, 20'000);
        }
        QTRY_VERIFY(part<ui::Banner>()->text().startsWith(u"Saved %1_bitrate.csv"_s.arg(name)));
        QCOMPARE(QImage(m_folder->filePath(name + u"_bitrate.png"_s)).size(), QSize(1200, 400));

        const QString path = m_folder->filePath(u"conversations.csv"_s);
        whenAsked<QFileDialog>(m_window, [&](QFileDialog *dialog) {
            dialog->selectFile(path);
            dialog->findChild<QLineEdit *>()->setText(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        menuAction(m_window, u"Save conversations…"_s)->trigger();
        QTRY_VERIFY(QFileInfo::exists(path));
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), table()->model()->rowCount() + 1);

        clickRow(table(), 0);
        clickRow(table(), 1, Qt::ControlModifier);
        QApplication::clipboard()->clear();
        click(button(m_window, u"Copy"_s));
        QTRY_VERIFY(!QApplication::clipboard()->image().isNull());
        menuAction(m_window, u"Copy selected rows"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text().split('\n'_L1).size(), 3); // and the heads
    }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anEmptyWindowSaysWhatToDo()
    {
        QVERIFY(hasLabel(m_window, u"Was it the network?"_s));
        for (const QString &way :
            {u"Open a capture…"_s, u"Connect to a NetShark…"_s, u"Try the demo"_s})
            QVERIFY(button(m_window, way));
        QVERIFY(hasLabel(m_window, u"Connect to a NetShark, then select a job"_s));
        QVERIFY(!menuAction(m_window, u"Save charts…"_s)->isEnabled());
        click(button(m_window, u"Try the demo"_s));
        QTRY_VERIFY_WITH_TIMEOUT(button(m_window, u"Download and analyze"_s), 20'000);
    }

    void theWholeJob()
    {
        connectDemo();
        // The first running job is chosen, and nothing of it left out.
        QVERIFY(hasLabel(m_window, u"ASK WEB-TIER"_s));
        QCOMPARE(timeField()->currentText(), u"last 10s"_s);
        QVERIFY(part<ui::FilterRows>()->filters().isEmpty());
        part<ui::FilterRows>()->setFilters(
            {{netshark::Filter::Kind::Native, u"tcp.server_port=443"_s}});
        click(button(m_window, u"Download and analyze"_s));
        QVERIFY(waitForRows());
        QVERIFY(waitForLabel(u"saved as"_s));
        QCOMPARE(downloaded(u"web-tier*.pcap"_s).size(), 1);
        QVERIFY(downloaded(u"*.part"_s).isEmpty());

        // Most RTT samples first, and in the charts.
        QVERIFY(waitForCharts());
        QVERIFY(!table()->selectionModel()->hasSelection());
        QCOMPARE(charts()->charts().size(), std::size_t{2});
        QVERIFY(hasLabel(m_window, u"charts: the busiest conversation"_s));
        QVERIFY(m_window->windowTitle().startsWith(u"web-tier "_s));
        QVERIFY(m_window->windowTitle().contains(u".pcap · tcp.server_port=443"_s));

        // Sort by bytes with two clicks on the head.
        const int bytes = static_cast<int>(model::ConversationColumn::Bytes);
        QHeaderView *head = table()->horizontalHeader();
        const QPoint place(head->sectionViewportPosition(bytes) + head->sectionSize(bytes) / 2,
            head->height() / 2);
        const auto title
            = [&] { return table()->model()->headerData(bytes, Qt::Horizontal).toString(); };
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(title() == u"Bytes ▾"_s || title() == u"Bytes ▴"_s);
        if (title() == u"Bytes ▴"_s)
            QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(title(), u"Bytes ▾"_s);

        // Three conversations in the charts, each with its colour.
        QTest::qWait(100);
        clickRow(table(), 0);
        clickRow(table(), 1, Qt::ControlModifier);
        clickRow(table(), 2, Qt::ControlModifier);
        QTRY_VERIFY(charts()->charts()[0]->series.size() == 3);
        QVERIFY(hasLabel(m_window, u"selected: 3 conversations"_s));
        for (int row = 0; row < 3; ++row)
            QVERIFY(table()
                        ->model()
                        ->index(row, 0)
                        .data(model::ConversationTableModel::ColourRole)
                        .toInt()
                >= 0);

        zoomAndPan();
        saveEverything();
    }

    void chartsCanBeHiddenAndBinsChosen()
    {
        m_window->openCapture(dataFile(u"series/mixed.pcap"_s));
        QVERIFY(waitForRows());
        QVERIFY(waitForCharts());
        click(button(m_window, u"Length"_s));
        QTRY_COMPARE(charts()->charts().size(), std::size_t{3});
        for (const QString &name : {u"Length"_s, u"Bit rate"_s, u"RTT bands"_s})
            click(button(m_window, name));
        QTRY_VERIFY(charts()->charts().empty());
        click(button(m_window, u"Bit rate"_s));
        QTRY_COMPARE(charts()->charts().size(), std::size_t{1});
        QCOMPARE(charts()->options().bin, model::ChartOptions::automaticBin);
        auto *bin = part<ui::ChartPanel>()->findChild<QComboBox *>();
        const auto type = [bin](const QString &text) {
            bin->lineEdit()->selectAll();
            QTest::keyClicks(bin->lineEdit(), text);
            QTest::keyClick(bin->lineEdit(), Qt::Key_Return);
        };
        type(u"100 ms"_s);
        QTRY_COMPARE(charts()->charts()[0]->bin, dissect::second / 10);
        type(u"250 ms"_s); // one that is not in the list
        QTRY_COMPARE(charts()->charts()[0]->bin, dissect::second / 4);
        type(u"3 parsecs"_s);
        QVERIFY(waitForLabel(u"is not a bin width"_s));
        QCOMPARE(bin->currentText(), u"250 ms"_s);
    }

    void conversationsAreFoundByText()
    {
        m_window->openCapture(dataFile(u"series/mixed.pcap"_s));
        QVERIFY(waitForRows());
        const int all = table()->model()->rowCount();
        menuAction(m_window, u"Find conversations"_s)->trigger();
        QLineEdit *find = nullptr;
        const auto edits = m_window->findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->placeholderText().startsWith(u"Find address"_s))
                find = edit;
        }
        if (find == nullptr)
            QFAIL("there is no field to find conversations");
        QVERIFY(find->isEnabled());
        QCOMPARE(m_window->focusWidget(), find);
        QTest::keyClicks(find, u"udp"_s);
        QTRY_VERIFY(table()->model()->rowCount() < all);
        QVERIFY(waitForLabel(QStringLiteral("of %1").arg(all)));
        QTest::keyClicks(find, u"nothing has this"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QVERIFY(waitForLabel(u"Clear the text above"_s));
        find->clear();
        QTRY_COMPARE(table()->model()->rowCount(), all);
    }

    void capturesOpenByDropAndFromTheRecentList()
    {
        const QString path = dataFile(u"captures/resets.pcap"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window, &drop);
        QVERIFY(waitForRows());
        menuAction(m_window, u"Close capture"_s)->trigger();
        QVERIFY(hasLabel(m_window, u"Was it the network?"_s));
        auto *recent = menuAction(m_window, u"Open recent"_s)->menu();
        QVERIFY(QMetaObject::invokeMethod(recent, "aboutToShow"));
        QCOMPARE(recent->actions().first()->text(), path);
        recent->actions().first()->trigger();
        QVERIFY(waitForRows());
    }

    void capturesOpenByTheDialog()
    {
        const QString path = dataFile(u"captures/seq_wrap.pcap"_s);
        whenAsked<QFileDialog>(m_window, [&](QFileDialog *dialog) {
            dialog->findChild<QLineEdit *>()->setText(path);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        click(button(m_window, u"Open…"_s));
        QVERIFY(waitForRows());
        QCOMPARE(m_window->windowTitle(), u"seq_wrap.pcap — Remora"_s);
    }

    void filesThatAreNoCapturesAreSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        QTest::newRow("text") << dataFile(u"series/stream"_s) << u"stream is not a capture."_s;
        QTest::newRow("missing") << u"/nowhere/a.pcap"_s << u"There is no file a.pcap."_s;
    }
    void filesThatAreNoCapturesAreSaid()
    {
        QFETCH(QString, path);
        QFETCH(QString, says);
        m_window->openCapture(path);
        QTRY_VERIFY(part<ui::Banner>()->isVisible());
        QVERIFY2(
            part<ui::Banner>()->text().startsWith(says), qPrintable(part<ui::Banner>()->text()));
        // Said there, and nowhere else.
        QCOMPARE(m_window->currentCapture(), nullptr);
        QVERIFY(hasLabel(m_window, u"Was it the network?"_s));
        const auto *sources = part<ui::SourcesView>()->model();
        QCOMPARE(sources->rowCount(sources->index(sources->rowCount() - 1, 0)), 0);
    }

    void cutOffFilesAreSaid()
    {
        const QString path = m_folder->filePath(u"cut.pcap"_s);
        const std::string whole = randomTraffic(1, 300);
        QVERIFY(writeFile(path, whole.substr(0, whole.size() - 3)));
        m_window->openCapture(path);
        QVERIFY(waitForRows());
        QTRY_VERIFY(part<ui::Banner>()->isVisible());
        QVERIFY(part<ui::Banner>()->text().startsWith(u"The file is cut off after"_s));
    }

    // What is said of one capture is not said of the next.
    void theStatusLineFollowsTheView()
    {
        m_window->openCapture(dataFile(u"series/mixed.pcap"_s));
        QVERIFY(waitForRows());
        clickRow(table(), 0);
        clickRow(table(), 1, Qt::ControlModifier);
        QVERIFY(waitForLabel(u"selected: 2 conversations"_s));
        const model::Capture *before = m_window->currentCapture();
        m_window->openCapture(dataFile(u"captures/resets.pcap"_s));
        QTRY_VERIFY(!hasLabel(m_window, u"selected: 2 conversations"_s));
        QVERIFY(waitForRows());
        part<ui::SourcesView>()->selectCapture(before);
        QCOMPARE(m_window->currentCapture(), before);
        QVERIFY(waitForLabel(u"selected: 2 conversations"_s));
        // Nor is an investigation's selection forgotten.
        model::SavedInvestigation saved;
        saved.source.path = before->path();
        saved.focus.conversations
            = {dissect::ConversationId{0}, dissect::ConversationId{1}, dissect::ConversationId{2}};
        const QString path = m_folder->filePath(u"a.remora"_s);
        QVERIFY(writeInvestigation(saved, path).has_value());
        m_window->openCapture(path);
        QVERIFY(waitForLabel(u"selected: 3 conversations"_s));
    }

    void aMissingCaptureIsLocated()
    {
        model::SavedInvestigation saved;
        saved.source.path = u"/nowhere/mixed.pcap"_s;
        saved.focus.filter = u"udp"_s;
        const QString path = m_folder->filePath(u"a.remora"_s);
        QVERIFY(writeInvestigation(saved, path).has_value());
        m_window->openCapture(path);
        QVERIFY(part<ui::Banner>()->text().contains(u"/nowhere/mixed.pcap"_s));
        whenAsked<QFileDialog>(m_window, [&](QFileDialog *dialog) {
            dialog->findChild<QLineEdit *>()->setText(dataFile(u"series/mixed.pcap"_s));
            QMetaObject::invokeMethod(dialog, "accept");
        });
        click(button(m_window, u"Locate…"_s));
        QVERIFY(waitForRows());
        QTRY_COMPARE(m_window->currentFocus()->focus().now().filter, u"udp"_s);
    }

    void aFileThatChangedIsReadAgain()
    {
        const QString path = m_folder->filePath(u"grows.pcap"_s);
        QVERIFY(writeFile(path, randomTraffic(1, 100)));
        m_window->openCapture(path);
        QVERIFY(waitForRows());
        m_window->currentFocus()->focus().setFilter(u"udp"_s);
        bool grown = false;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                grown = !grown;
                return writeFile(path, randomTraffic(1, grown ? 300 : 200))
                    && button(m_window, u"Reload"_s) != nullptr;
            }(),
            20'000);
        QVERIFY(part<ui::Banner>()->text().contains(u"grows.pcap has changed"_s));
        QVERIFY(writeFile(path, randomTraffic(1, 300)));
        click(button(m_window, u"Reload"_s));
        QTRY_COMPARE(m_window->currentCapture()->facts().packets, quint64{300});
        QTRY_COMPARE(m_window->currentFocus()->focus().now().filter, u"udp"_s);
        const auto *sources = part<ui::SourcesView>()->model();
        QCOMPARE(sources->rowCount(sources->index(sources->rowCount() - 1, 0)), 1);
    }

    void theWelcomePageKnowsWhatThereWas()
    {
        closeWindow();
        m_folder = std::make_unique<QTemporaryDir>();
        const QString capture = dataFile(u"captures/resets.pcap"_s);
        model::recentFiles::remember(capture);
        model::recentFiles::remember(u"/nowhere/gone.pcap"_s);
        model::applianceBook::keep({u"edge"_s, u"192.0.2.7"_s, 443, u"ops"_s, {}, {}});
        start();
        const auto row = [this](const QString &name) {
            const auto all = m_window->findChildren<QAbstractButton *>();
            const auto found = std::find_if(all.begin(), all.end(), [&](const auto *one) {
                return one->isVisible() && one->accessibleName().startsWith(name);
            });
            return found == all.end() ? nullptr : *found;
        };
        QTRY_VERIFY(row(u"resets.pcap"_s));
        QVERIFY(row(u"gone.pcap"_s) == nullptr);
        QAbstractButton *edge = row(u"edge"_s);
        QVERIFY(edge != nullptr);
        QVERIFY(edge->accessibleName().contains(u"ops@192.0.2.7"_s));
        // By keys: after the buttons come the captures, then the appliances.
        button(m_window, u"Try the demo"_s)->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget(), row(u"resets.pcap"_s));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget(), edge);
        bool asked = false;
        whenAsked<ui::ConnectDialog>(m_window, [&](ui::ConnectDialog *dialog) {
            asked = dialog->findChild<QLineEdit *>(u"host"_s)->text() == u"192.0.2.7"_s;
            dialog->reject();
        });
        QTest::keyClick(edge, Qt::Key_Space);
        QVERIFY(asked);
        QTest::keyClick(row(u"resets.pcap"_s), Qt::Key_Space);
        QVERIFY(waitForRows());
        QCOMPARE(m_window->currentCapture()->path(), capture);
    }

    void partsMakeRoom()
    {
        m_window->openCapture(dataFile(u"series/mixed.pcap"_s));
        QVERIFY(waitForRows());
        auto *sidebar = part<ui::SourcesView>();
        QVERIFY(sidebar->isVisible() && charts()->isVisible());
        const int height = table()->height();
        const int width = table()->width();
        const auto activate = [this] { // keys go to the active window
            m_window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_window));
        };
        activate();
        QTest::keyClick(m_window, Qt::Key_F9);
        QTest::keyClick(m_window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!sidebar->isVisible() && !charts()->isVisible());
        QTRY_VERIFY(table()->height() > height + 200 && table()->width() > width + 200);
        m_application.reset();
        start(); // it is remembered
        m_window->openCapture(dataFile(u"series/mixed.pcap"_s));
        QVERIFY(waitForRows());
        QVERIFY(!part<ui::SourcesView>()->isVisible() && !charts()->isVisible());
        activate();
        QTest::keyClick(m_window, Qt::Key_F9);
        QVERIFY(part<ui::SourcesView>()->isVisible());
        QVERIFY(!menuAction(m_window, u"Charts"_s)->isChecked());
    }

    void rolesCanBeSwapped()
    {
        m_window->openCapture(dataFile(u"captures/handshake_data_close.pcap"_s));
        QVERIFY(waitForRows());
        clickRow(table(), 0);
        const auto client = [&] { return table()->model()->index(0, 0).data().toString(); };
        const QString before = client();
        menuAction(m_window, u"Swap client and server"_s)->trigger();
        QTRY_VERIFY(client() != before);
    }

    void aBadFilterIsSaid()
    {
        connectDemo();
        part<ui::FilterRows>()->setFilters({{netshark::Filter::Kind::Native, u"tcp.prt=1"_s}});
        click(button(m_window, u"Download and analyze"_s));
        QVERIFY(waitForLabel(u"unknown field tcp.prt"_s));
        QTRY_VERIFY(QDir(m_folder->path()).isEmpty()); // a name is taken while it is asked for
    }

    void aRangeThatIsNotUnderstoodIsSaid()
    {
        connectDemo();
        timeField()->setCurrentText(u"last 10 parsecs"_s);
        QVERIFY(!button(m_window, u"Download and analyze"_s)->isEnabled());
        QVERIFY(hasLabel(m_window, u"“parsecs” is not a unit of time"_s));
        timeField()->setCurrentText(u"last 2 minutes"_s);
        QVERIFY(button(m_window, u"Download and analyze"_s)->isEnabled());
        QVERIFY(hasLabel(m_window, u"by the appliance's clock"_s));
    }

    void preferencesTakeEffectAtOnce()
    {
        const quint64 before = model::packetMemoryLimit();
        const QTemporaryDir folder;
        const int rowHeight = table()->verticalHeader()->defaultSectionSize();
        withPreferences([&](QDialog *dialog) {
            auto *memory = dialog->findChild<QSpinBox *>(u"memory"_s);
            auto *textSize = dialog->findChild<QSpinBox *>(u"textSize"_s);
            auto *downloads = dialog->findChild<QLineEdit *>(u"downloads"_s);
            QCOMPARE(static_cast<quint64>(memory->value()), before >> 20U);
            QCOMPARE(downloads->text(), m_folder->path());
            memory->setFocus();
            memory->selectAll();
            QTest::keyClicks(memory, u"300"_s);
            textSize->setValue(18);
            downloads->setText(u"/nowhere"_s);
            QVERIFY(!button(dialog, u"Save preferences"_s)->isEnabled());
            QVERIFY(hasLabel(dialog, u"There is no folder /nowhere."_s));
            downloads->setText(folder.path());
            click(button(dialog, u"Save preferences"_s));
        });
        QCOMPARE(model::packetMemoryLimit(), quint64{300} << 20U);
        QCOMPARE(QSettings().value(u"memory/packets"_s).toULongLong(), quint64{300} << 20U);
        model::usePacketMemoryLimit(before);
        QCOMPARE(model::Preferences::downloadFolder(), folder.path());
        QCOMPARE(QFontInfo(m_window->font()).pixelSize(), 18);
        QVERIFY(table()->verticalHeader()->defaultSectionSize() > rowHeight);
        withPreferences([&](QDialog *dialog) {
            auto *textSize = dialog->findChild<QSpinBox *>(u"textSize"_s);
            textSize->setValue(textSize->minimum()); // that of the desktop
            click(button(dialog, u"Save preferences"_s));
        });
        QCOMPARE(QFontInfo(m_window->font()).pixelSize(), 13);
    }

    void coloursFollowTheMenu()
    {
        menuAction(m_window, u"Dark colours"_s)->trigger();
        QCOMPARE(m_window->palette().color(QPalette::Window), ui::darkColours().window);
        QCOMPARE(QSettings().value("window/theme"_L1).toString(), u"dark"_s);
        menuAction(m_window, u"Light colours"_s)->trigger();
        QCOMPARE(m_window->palette().color(QPalette::Window), ui::lightColours().window);
    }

    // Nothing is cut off at the size of a small screen.
    void everythingFitsASmallScreen()
    {
        connectDemo();
        m_window->openCapture(dataFile(u"series/mixed.pcap"_s));
        QVERIFY(waitForCharts());
        QTest::qWait(50);
        QVERIFY(m_window->minimumSizeHint().width() <= 1280);
        QVERIFY(m_window->minimumSizeHint().height() <= 800);
        const auto all = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *one : all) {
            if (!one->isVisible() || one->text().isEmpty())
                continue;
            const int needed = one->fontMetrics().horizontalAdvance(one->text().remove('&'_L1));
            QVERIFY2(one->width() >= needed, qPrintable(one->text()));
        }
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()) - 1,
                    qPrintable(label->text()));
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
