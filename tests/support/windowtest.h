// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QMainWindow>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "app/application.h"
#include "tests/support/widgets.h"
#include "ui/charts/chartpanel.h"
#include "ui/common/tableview.h"
#include "ui/conversations/conversationsview.h"
#include "ui/sources/askpanel.h"

namespace remora::test {

inline QAction *menuAction(QMainWindow *window, const QString &text)
{
    const auto all = window->findChildren<QAction *>();
    for (QAction *action : all) {
        if (action->text().remove('&'_L1) == text)
            return action;
    }
    return nullptr;
}

inline void click(QWidget *widget, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QTest::mouseClick(widget, Qt::LeftButton, with);
}

inline void clickRow(QTableView *table, int row, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    const QRect cell = table->visualRect(table->model()->index(row, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, with, cell.center());
}

// A test of the window as a user has it: a fresh one for each case, in a folder of its own.
class WindowTest : public QObject {
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Application> m_application;
    ui::MainWindow *m_window = nullptr;

    template <class T> T *part() const { return m_window->findChild<T *>(); }
    QTableView *table() const { return part<ui::ConversationsView>()->table(); }
    ui::ChartStack *charts() const { return part<ui::ChartStack>(); }
    model::Focus &focus() const { return m_window->currentFocus()->focus(); }
    // Until the capture is read, and what is in focus is there to be seen.
    bool settle() const
    {
        return QTest::qWaitFor(
            [this] {
                const auto *now = m_window->currentFocus();
                return now != nullptr && now->capture().state() == model::Capture::State::Complete
                    && now->isCurrent() && !now->isBusy() && !charts()->isBusy()
                    && part<ui::ConversationsView>()->tableModel()->isCurrent();
            },
            20'000);
    }
    void open(const QString &path)
    {
        m_window->openCapture(path);
        QVERIFY(settle());
        QTRY_VERIFY(table()->model()->rowCount() > 0);
    }
    bool waitForRows() const
    {
        return QTest::qWaitFor([this] { return table()->model()->rowCount() > 0; }, 20'000);
    }
    bool waitForCharts() const
    {
        return QTest::qWaitFor(
            [this] { return !charts()->charts().empty() && !charts()->charts()[0]->isEmpty(); },
            20'000);
    }
    bool waitForLabel(const QString &text) const
    {
        return QTest::qWaitFor([=, this] { return hasLabel(m_window, text); }, 20'000);
    }
    QLineEdit *editWith(const QString &text) const
    {
        const auto all = m_window->findChildren<QLineEdit *>();
        for (QLineEdit *edit : all) {
            if (edit->isVisible() && edit->text() == text)
                return edit;
        }
        return nullptr;
    }
    void connectDemo()
    {
        m_application->startDemo();
        QTRY_VERIFY_WITH_TIMEOUT(button(m_window, u"Download and analyze"_s), 20'000);
        QTRY_VERIFY(button(m_window, u"Download and analyze"_s)->isEnabled());
    }
    QComboBox *timeField() const
    {
        const auto all = part<ui::AskPanel>()->findChildren<QComboBox *>();
        for (QComboBox *box : all) {
            if (box->isEditable())
                return box;
        }
        return nullptr;
    }
    QStringList downloaded(const QString &pattern) const
    {
        return QDir(m_folder->path()).entryList({pattern}, QDir::Files);
    }

    // Opens the preferences and closes them again, also where `act` failed.
    void withPreferences(const std::function<void(QDialog *)> &act)
    {
        bool asked = false;
        QTimer::singleShot(200, this, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog != nullptr);
            act(dialog);
            asked = dialog->result() == QDialog::Accepted;
            dialog->close();
        });
        menuAction(m_window, u"Preferences…"_s)->trigger();
        QVERIFY(asked);
    }

    static void beNobody()
    {
        QCoreApplication::setOrganizationName(u"remora-test"_s);
        // Two tests that run beside each other clear no settings of the other one.
        QCoreApplication::setApplicationName(
            QFileInfo(QCoreApplication::applicationFilePath()).fileName());
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void openWindow()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings().clear();
        QSettings().setValue("download/folder"_L1, m_folder->path());
        start();
    }
    // Starts the program; what it remembered is still there.
    void start()
    {
        m_application = std::make_unique<app::Application>(ui::Theme::Light);
        m_window = &m_application->window();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    void closeWindow()
    {
        m_application.reset();
        m_folder.reset();
    }
};

} // namespace remora::test
