// SPDX-License-Identifier: GPL-3.0-or-later
// The notebook's whole story by keyboard alone: every widget is reached by Tab, its letter or a
// shortcut, as by somebody who has no mouse.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QToolButton>

#include "model/charts/chartkind.h"
#include "tests/support/demo.h"
#include "tests/support/program.h"
#include "tests/support/windowtest.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/savechartsdialog.h"
#include "ui/conversations/conversationtable.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/filter/filteredit.h"
#include "ui/sources/sourcesview.h"
#include "ui/window/capturepage.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class ByKeysTest : public WindowTest {
    Q_OBJECT
private:
    using Is = std::function<bool(QWidget *)>;

    // A list that has gone leaves no window active where there is no window manager.
    static void wake()
    {
        QWidget *window = QApplication::focusWidget()->window();
        window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), window);
    }
    // To whatever has the keys.
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at != nullptr ? at : QApplication::activeWindow(), key, with);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    // Writes over what a field holds.
    static void write(const QString &text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type(text);
        // The list of what fits, where there is one, takes keys of its own.
        if (QWidget *list = QApplication::activePopupWidget())
            QTest::keyClick(list, Qt::Key_Escape);
        wake();
    }
    static bool tabTo(const Is &isIt)
    {
        constexpr int most = 150; // once round the window
        for (int tabs = 0; tabs < most; ++tabs) {
            QWidget *now = QApplication::focusWidget();
            if (now != nullptr && isIt(now))
                return true;
            press(Qt::Key_Tab);
        }
        qWarning() << "the keys stay at" << QApplication::focusWidget();
        return false;
    }
    static Is named(const QString &name)
    {
        return [name](QWidget *one) { return one->objectName() == name; };
    }
    static Is says(const QString &text)
    {
        return [text](QWidget *one) {
            const auto *button = qobject_cast<QAbstractButton *>(one);
            return button != nullptr && button->text() == text;
        };
    }
    template <class T> static bool is(QWidget *one) { return qobject_cast<T *>(one) != nullptr; }

    // Opens a dialog by a shortcut and goes through it.
    template <class Dialog>
    void through(Qt::Key key, Qt::KeyboardModifiers with, const std::function<void()> &act)
    {
        bool isOver = false;
        whenAsked<Dialog>(this, [&](Dialog *dialog) {
            const auto end = qScopeGuard([&] { // also where something failed
                isOver = dialog->result() == QDialog::Accepted;
                if (dialog->isVisible())
                    dialog->done(QDialog::Rejected);
            });
            QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(dialog));
            act();
            QTRY_VERIFY_WITH_TIMEOUT(!dialog->isVisible(), 20'000);
        });
        press(key, with);
        QVERIFY(isOver);
        m_window->activateWindow(); // as a window manager does
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(m_window));
    }
    static void logIn(const Demo &demo)
    {
        QVERIFY(tabTo(named(u"host"_s)));
        write(demo.host());
        press(Qt::Key_Tab);
        write(QString::number(demo.port()));
        QVERIFY(tabTo(named(u"user"_s)));
        write(demo.credentials().user);
        QVERIFY(tabTo(named(u"password"_s)));
        write(demo.credentials().password);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            says(u"Do not connect"_s)(QApplication::focusWidget()), 10'000); // the safe choice
        QVERIFY(tabTo(says(u"Trust for this host"_s)));
        press(Qt::Key_Return);
    }
    void save(const QString &format, const QString &prefix, bool stacked) const
    {
        // A letter of a list's entry chooses it.
        if (stacked) {
            QVERIFY(tabTo(named(u"files"_s)));
            press(Qt::Key_Down);
        }
        QVERIFY(tabTo(named(u"format"_s)));
        type(format);
        QVERIFY(tabTo(named(u"folder"_s)));
        write(m_folder->path());
        press(Qt::Key_Tab); // Browse…
        press(Qt::Key_Tab);
        QVERIFY(is<QLineEdit>(QApplication::focusWidget()));
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())
                    ->text()
                    .startsWith(u"web-tier"_s)); // of the capture's name
        write(prefix);
        press(Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theWholeStory()
    {
        const Demo demo;
        const auto appliance = demo.appliance();
        const QString job = demo.job(*appliance).name;
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));

        // Connect, trust, log in.
        through<ui::ConnectDialog>(Qt::Key_K, Qt::ControlModifier, [&] { logIn(demo); });

        // The first running job.
        QVERIFY(tabTo(is<ui::SourcesView>));
        const auto *sources = part<ui::SourcesView>();
        press(Qt::Key_Home);
        const auto isIt = [&] { return sources->currentIndex().data().toString().contains(job); };
        for (int lines = 0; lines < 50 && !isIt(); ++lines)
            press(Qt::Key_Down);
        QVERIFY(isIt());

        // What is asked of it.
        QVERIFY(tabTo(named(u"time"_s)));
        write(u"last 8 s"_s);
        QVERIFY(tabTo(says(u"+ Add filter"_s)));
        press(Qt::Key_Space);
        QVERIFY(is<ui::FilterEdit>(QApplication::focusWidget()));
        write(u"tcp.server_port=443"_s);
        auto *download = button(m_window, u"Download and analyze"_s);
        QTRY_VERIFY(download->isEnabled());
        press(Qt::Key_Return);
        QVERIFY(settle());
        QTRY_VERIFY(table()->model()->rowCount() > 3);
        QTRY_COMPARE(downloaded(u"web-tier*.pcap"_s).size(), 1);

        // Some of the conversations.
        press(Qt::Key_L, Qt::ControlModifier);
        type(u"ip.len > 60"_s); // over what is selected
        wake();
        press(Qt::Key_Return);
        QVERIFY(settle());
        QCOMPARE(focus().now().filter, u"ip.len > 60"_s);
        // The table follows the focus on a task of its own: a row of before may have no packet
        // left.
        QTRY_COMPARE(table()->model()->rowCount(),
            static_cast<int>(m_window->currentFocus()->withPackets()));
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(is<ui::ConversationTable>(QApplication::focusWidget()));
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(focus().now().conversations.chosen().size(), std::size_t{3});

        // Charts of them, zoomed, and the time that they show in focus.
        QVERIFY(tabTo(says(u"RTT"_s)));
        press(Qt::Key_Space);
        QVERIFY(settle());
        QTRY_COMPARE(charts()->charts().size(), std::size_t{3});
        QTRY_COMPARE(charts()->charts()[0]->series.size(), std::size_t{3});
        QVERIFY(tabTo(is<ui::ChartStack>));
        press(Qt::Key_Plus);
        press(Qt::Key_Plus);
        QVERIFY(charts()->isZoomed());
        press(Qt::Key_Return);
        QVERIFY(focus().now().range.has_value());
        QVERIFY(settle());

        // Images and numbers.
        through<ui::SaveChartsDialog>(
            Qt::Key_S, Qt::ControlModifier, [&] { save(u"PNG"_s, u"story"_s, true); });
        QTRY_VERIFY_WITH_TIMEOUT(
            QFileInfo::exists(m_folder->filePath(u"story_charts.png"_s)), 20'000);
        QVERIFY(QImage(m_folder->filePath(u"story_charts.png"_s)).height() > 3 * 400);
        through<ui::SaveChartsDialog>(
            Qt::Key_S, Qt::ControlModifier, [&] { save(u"SVG"_s, u"each"_s, false); });
        QTRY_COMPARE_WITH_TIMEOUT(downloaded(u"each_*.svg"_s).size(), 3, 20'000);
        through<ui::SaveChartsDialog>(
            Qt::Key_S, Qt::ControlModifier, [&] { save(u"CSV"_s, u"numbers"_s, false); });
        QTRY_COMPARE_WITH_TIMEOUT(downloaded(u"numbers_*.csv"_s).size(), 3, 20'000);
        const QByteArray rtt = contentsOf(m_folder->filePath(u"numbers_rtt.csv"_s));
        QVERIFY2(rtt.left(80).contains("time") && rtt.count('\n') > 3, rtt.left(200).constData());
    }

    // The line in which conversations are found.
    void theFindBar()
    {
        open(QStringLiteral(REMORA_TEST_DATA) + u"/series/mixed.pcap"_s);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        press(Qt::Key_1, Qt::AltModifier); // in the sources the key finds a source
        const int all = table()->model()->rowCount();
        press(Qt::Key_F, Qt::ControlModifier);
        auto *find = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(find != nullptr);
        type(table()->model()->index(0, 1).data().toString()); // the port of a client
        QTRY_VERIFY(table()->model()->rowCount() < all);
        press(Qt::Key_Return);
        QVERIFY(is<ui::ConversationTable>(QApplication::focusWidget()));
        QVERIFY(table()->currentIndex().isValid());
        QVERIFY(find->isVisible());
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), find);
        press(Qt::Key_Escape);
        QVERIFY(!find->isVisible());
        QVERIFY(is<ui::ConversationTable>(QApplication::focusWidget()));
        QTRY_COMPARE(table()->model()->rowCount(), all);
    }

    // Each table by the same key: the rows that are selected, under their heads.
    void copiedRowsHaveHeads_data()
    {
        QTest::addColumn<int>("tab");
        for (const auto &[name, tab] : {std::pair("conversations", 0), std::pair("packets", 2),
                 std::pair("endpoints", 3), std::pair("notes", 4)})
            QTest::newRow(name) << tab;
    }
    void copiedRowsHaveHeads()
    {
        QFETCH(int, tab);
        open(QStringLiteral(REMORA_TEST_DATA) + u"/captures/resets.pcap"_s);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QApplication::clipboard()->clear();
        press(static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::AltModifier);
        auto *rows = qobject_cast<QTableView *>(QApplication::focusWidget());
        QVERIFY(rows != nullptr);
        QTRY_VERIFY(rows->model()->rowCount() > 0);
        // Rows may still be on their way.
        QTRY_VERIFY([&] {
            press(Qt::Key_End, Qt::ControlModifier);
            return rows->currentIndex().row() == rows->model()->rowCount() - 1;
        }());
        const int last = rows->model()->rowCount() - 1;
        QTRY_VERIFY(rows->selectionModel()->isRowSelected(last));
        const auto first = [&](int row) {
            const int column = rows->horizontalHeader()->logicalIndex(0);
            return row < 0 ? rows->model()->headerData(column, Qt::Horizontal).toString()
                           : rows->model()->index(row, column).data().toString();
        };
        press(Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QStringList lines
            = QApplication::clipboard()->text().split('\n'_L1, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(first(-1).startsWith(lines[0].section('\t'_L1, 0, 0)));
        QCOMPARE(lines[1].section('\t'_L1, 0, 0), first(last));
        QCOMPARE(lines[0].count('\t'_L1), lines[1].count('\t'_L1));
    }
};

QTEST_MAIN(ByKeysTest)
#include "tst_bykeys.moc"
