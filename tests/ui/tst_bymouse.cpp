// SPDX-License-Identifier: GPL-3.0-or-later
// The reference workflow's query, its groups, the choice of one and its four plots, all saved, by
// mouse alone: nothing is typed, no key is pressed, no action is triggered.
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QWindow>

#include "model/query/grouppresets.h"
#include "tests/support/captures.h"
#include "tests/support/csvnumbers.h"
#include "tests/support/program.h"
#include "tests/support/windowtest.h"
#include "ui/query/grouppane.h"
#include "ui/query/plotpane.h"
#include "ui/query/plotview.h"
#include "ui/query/queryresults.h"
#include "ui/query/querytable.h"
#include "ui/query/queryview.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class ByMouseTest : public WindowTest {
    Q_OBJECT
private:
    ui::QueryView *view() const { return part<ui::QueryView>(); }
    ui::QueryTable *rows() const { return view()->results()->table(); }
    ui::QueryTable *groups() const { return view()->groups()->results()->table(); }

    // Through the window, as the window system does: a right click asks for a menu.
    static void clickAt(QWidget *widget, const QPoint &place, Qt::MouseButton which)
    {
        QWidget *window = widget->window();
        QTest::mouseClick(window->windowHandle(), which, {}, widget->mapTo(window, place));
    }
    // Clicks an entry of the menu that `open` makes appear, which holds the program meanwhile.
    void throughMenu(const QString &entry, const std::function<void()> &open)
    {
        bool isChosen = false;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (menu == nullptr || isChosen)
                return;
            const auto actions = menu->actions();
            for (QAction *action : actions) {
                if (action->text().remove('&'_L1) != entry)
                    continue;
                isChosen = true;
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
            menu->close();
        });
        poll.start(20);
        open();
        QTRY_VERIFY2(isChosen, qPrintable(entry));
    }
    static void choose(QComboBox *box, int entry)
    {
        click(box);
        QTRY_VERIFY(box->view()->isVisible());
        QTest::qWait(QApplication::doubleClickInterval() + 50); // the list ignores a release before
        const QModelIndex index = box->model()->index(entry, 0);
        QTest::mouseClick(
            box->view()->viewport(), Qt::LeftButton, {}, box->view()->visualRect(index).center());
        QTRY_COMPARE(box->currentIndex(), entry);
    }
    static QPushButton *accepting(QFileDialog *dialog)
    {
        const auto *buttons = dialog->findChild<QDialogButtonBox *>();
        auto *save = buttons->button(QDialogButtonBox::Save);
        return save != nullptr ? save : buttons->button(QDialogButtonBox::Open);
    }
    void openByMouse(const QString &name)
    {
        bool isChosen = false;
        whenAsked<QFileDialog>(this, [&](QFileDialog *dialog) {
            auto *files = dialog->findChild<QListView *>(u"listView"_s);
            const auto indexOf = [&] {
                for (int row = 0; row < files->model()->rowCount(files->rootIndex()); ++row) {
                    const QModelIndex index = files->model()->index(row, 0, files->rootIndex());
                    if (index.data().toString() == name)
                        return index;
                }
                return QModelIndex();
            };
            if (!QTest::qWaitFor([&] { return indexOf().isValid(); })) {
                dialog->reject();
                return;
            }
            files->scrollTo(indexOf());
            QTest::mouseClick(
                files->viewport(), Qt::LeftButton, {}, files->visualRect(indexOf()).center());
            isChosen = true;
            click(accepting(dialog));
        });
        click(button(m_window, u"Open…"_s));
        QVERIFY(isChosen);
        QVERIFY(settle());
    }
    // Saves by a button under the name that is proposed, in the format that has the place.
    QByteArray saved(QAbstractButton *by, int format)
    {
        QString path;
        whenAsked<QFileDialog>(this, [&](QFileDialog *dialog) {
            auto *types = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
            if (types != nullptr && types->currentIndex() != format)
                choose(types, format);
            path = dialog->selectedFiles().value(0);
            click(accepting(dialog));
        });
        click(by);
        if (!QTest::qWaitFor([&] { return QFileInfo(path).size() > 0; }))
            qWarning() << "nothing was saved as" << path;
        m_saved << path;
        return contentsOf(path);
    }
    static void compare(const QByteArray &got, const QString &expected)
    {
        const QString difference
            = differenceOf(got, contentsOf(dataFile(u"query/notebook/"_s + expected)));
        QVERIFY2(difference.isEmpty(), qPrintable(expected + u' ' + difference));
    }

    QStringList m_saved;

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void cleanup() { closeWindow(); }

    void theNotebook()
    {
        constexpr int csvOfTables = 0;
        constexpr int csvOfPlots = 3;
        openWindow();
        QVERIFY(QFile::copy(dataFile(u"series/mixed.pcap"_s), m_folder->filePath(u"mixed.pcap"_s)));
        QSettings().setValue("open/folder"_L1, m_folder->path());
        openByMouse(u"mixed.pcap"_s);

        // The query, as it is asked where nobody says otherwise.
        auto *tabs = part<QTabBar>();
        const auto all = m_window->findChildren<QTabBar *>();
        for (QTabBar *bar : all) {
            if (bar->accessibleName() == u"Views of the capture"_s)
                tabs = bar;
        }
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(5).center());
        QTRY_COMPARE(rows()->model()->rowCount(), 1028);
        QCOMPARE(view()->words().fields.first(8), model::usualQueryFields());
        QCOMPARE(view()->words().where, u"tcp"_s);

        // Groups, the one with the most RTTs first.
        throughMenu(u"Conversations"_s, [&] { click(button(view(), u"Presets ▾"_s)); });
        QTRY_COMPARE(groups()->model()->rowCount(), 2);
        auto *saveGroups = button(view()->groups(), u"Save table…"_s);
        QTRY_VERIFY(saveGroups->isEnabled());
        compare(saved(saveGroups, csvOfTables), u"groups.csv"_s);

        // One of them.
        throughMenu(u"Query this group alone"_s, [&] {
            const QRect cell = groups()->visualRect(groups()->model()->index(0, 0));
            clickAt(groups()->viewport(), cell.center(), Qt::RightButton);
        });
        QTRY_COMPARE(rows()->model()->rowCount(), 503);
        QTRY_COMPARE(groups()->model()->rowCount(), 1);

        // Its plots, each by one click, and saved.
        struct Plot {
            QString name;
            QString words;
            QString file;
        };
        for (const Plot &plot : {Plot{u"Length"_s, u"ip.len"_s, u"length.csv"_s},
                 Plot{u"Bit rate"_s, u"ip.len:bitrate"_s, u"bitrate.csv"_s},
                 Plot{u"RTT"_s, u"tcp.analysis.ack_rtt"_s, u"rtt.csv"_s},
                 Plot{u"RTT bands"_s, u"tcp.analysis.ack_rtt:bands"_s, u"bands.csv"_s}}) {
            auto *one = button(view()->plotPane(), plot.name);
            QVERIFY2(one != nullptr, qPrintable(plot.name));
            click(one);
            QVERIFY(one->isChecked());
            QCOMPARE(view()->words().plot, plot.words);
            const auto isDrawn = [&] {
                const auto drawn = view()->plotPane()->view()->data();
                return drawn != nullptr && !drawn->isEmpty()
                    && drawn->field->name == plot.words.section(':'_L1, 0, 0)
                    && drawn->field->function == plot.words.section(':'_L1, 1);
            };
            QTRY_VERIFY(isDrawn());
            compare(saved(button(view()->plotPane(), u"Save…"_s), csvOfPlots), plot.file);
        }
        m_saved.removeDuplicates();
        QCOMPARE(m_saved.size(), 5); // each has a name of its own
    }
};

QTEST_MAIN(ByMouseTest)
#include "tst_bymouse.moc"
