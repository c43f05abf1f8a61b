// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in and downloading by mouse and keyboard, and what can go wrong on the way.
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QSpinBox>
#include <QTcpServer>

#include "tests/support/captures.h"
#include "tests/support/demo.h"
#include "tests/support/windowtest.h"
#include "ui/common/banner.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/sources/sourcesview.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class DownloadTest : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anEmptyJobIsAskedAgain()
    {
        connectDemo();
        auto *sources = part<ui::SourcesView>();
        const auto *model = sources->model();
        const auto spare = model->match(model->index(0, 0), Qt::DisplayRole, u"spare"_s, 1,
            Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(spare.size(), 1);
        sources->setCurrentIndex(spare.first());
        QVERIFY(waitForLabel(u"ASK SPARE"_s));
        click(button(m_window, u"Download and analyze"_s));
        QVERIFY(waitForLabel(u"The job is empty. Attempt 1 of 3"_s));
        click(button(m_window, u"Cancel, keep what came"_s));
        QVERIFY(waitForLabel(u"Cancelled"_s));
        click(button(m_window, u"Dismiss"_s));
        QTRY_VERIFY(!hasLabel(m_window, u"Cancelled"_s));
        QCOMPARE(m_window->focusWidget(), sources); // the keys go somewhere
    }

    void cancelInMidDownload()
    {
        connectDemo();
        timeField()->setCurrentText(u"last 10 minutes"_s);
        click(button(m_window, u"Download and analyze"_s));
        QVERIFY(waitForRows());
        QVERIFY(button(m_window, u"Cancel, keep what came"_s));
        click(button(m_window, u"Cancel, keep what came"_s));
        QVERIFY(waitForLabel(u"Cancelled after"_s));
        QCOMPARE(downloaded(u"*.partial.pcap"_s).size(), 1);
        QCOMPARE(downloaded(u"*"_s).size(), 1);
        QTRY_VERIFY(part<ui::Banner>()->isVisible());
        QVERIFY(part<ui::Banner>()->text().startsWith(u"This capture is partial."_s));
        QVERIFY(table()->model()->rowCount() > 0);
    }

    void closingTheWindowInMidDownloadAsks()
    {
        connectDemo();
        timeField()->setCurrentText(u"last 10 minutes"_s);
        click(button(m_window, u"Download and analyze"_s));
        QVERIFY(waitForRows());
        bool asked = false;
        whenAsked<QMessageBox>(m_window, [&](QMessageBox *question) {
            asked = true;
            click(button(question, u"Continue downloading"_s));
        });
        m_window->close();
        QVERIFY(asked);
        QVERIFY(m_window->isVisible());
    }

    void anExistingFileIsOnlyOverwrittenWhenTheUserSaysSo()
    {
        connectDemo();
        const QString path = m_folder->filePath(u"mine.pcap"_s);
        QVERIFY(writeFile(path, "precious"));
        const auto edits = m_window->findChildren<QLineEdit *>();
        const auto setPath = [&] {
            for (QLineEdit *edit : edits) {
                if (edit->isVisible() && edit->text().endsWith(u".pcap"_s))
                    edit->setText(path);
            }
        };
        setPath();
        whenAsked<QMessageBox>(
            m_window, [](QMessageBox *question) { click(button(question, u"Keep it"_s)); });
        click(button(m_window, u"Download and analyze"_s));
        QCOMPARE(QFileInfo(path).size(), 8);
        setPath();
        whenAsked<QMessageBox>(
            m_window, [](QMessageBox *question) { click(button(question, u"Overwrite it"_s)); });
        click(button(m_window, u"Download and analyze"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 1000, 20'000);
    }

    // The dialog: certificate first, then each thing that can be wrong with a login.
    void connectDialog()
    {
        const Demo demo;
        ui::ConnectDialog dialog({}, {}, m_window);
        dialog.show();
        auto *host = dialog.findChild<QLineEdit *>(u"host"_s);
        auto *user = dialog.findChild<QLineEdit *>(u"user"_s);
        auto *password = dialog.findChild<QLineEdit *>(u"password"_s);
        QVERIFY(host && user && password);
        const auto says = [&](const QString &text) {
            return QTest::qWaitFor([&] { return hasLabel(&dialog, text); }, 10'000);
        };
        click(button(&dialog, u"Connect"_s));
        QVERIFY(says(u"Enter the host and the user."_s));

        user->setText(demo.credentials().user);
        password->setText(u"guess"_s);
        host->setText(u"netshark.invalid"_s);
        click(button(&dialog, u"Connect"_s));
        QVERIFY(says(u"There is no host named netshark.invalid"_s));

        quint16 closed = 0;
        {
            QTcpServer taken;
            QVERIFY(taken.listen(QHostAddress::LocalHost));
            closed = taken.serverPort();
        }
        host->setText(u"127.0.0.1"_s);
        dialog.findChild<QSpinBox *>()->setValue(closed);
        click(button(&dialog, u"Connect"_s));
        QVERIFY(says(u"refuses the connection"_s));

        dialog.findChild<QSpinBox *>()->setValue(demo.port());
        click(button(&dialog, u"Connect"_s));
        QVERIFY(says(u"shows a certificate that no known authority signed"_s));
        QVERIFY(hasLabel(&dialog, u"Subject: netshark-demo"_s));
        click(button(&dialog, u"Do not connect"_s));
        QVERIFY(button(&dialog, u"Connect"_s));

        click(button(&dialog, u"Connect"_s));
        QVERIFY(says(u"SHA-256"_s));
        click(button(&dialog, u"Trust once"_s));
        QVERIFY(says(u"does not accept this user name and password"_s));

        password->setText(demo.credentials().password);
        click(button(&dialog, u"Connect"_s));
        QVERIFY(says(u"SHA-256"_s)); // once is once
        click(button(&dialog, u"Trust once"_s));
        QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), static_cast<int>(QDialog::Accepted), 10'000);
        QVERIFY(dialog.takeSession());
    }

    void connectDialogByKeys()
    {
        standin::StandInOptions options;
        options.banner = u"Authorized use only"_s;
        options.asksPurpose = true;
        const Demo demo(options);
        QSettings().setValue("connect/host"_L1, demo.host());
        QSettings().setValue("connect/port"_L1, demo.port());
        QSettings().setValue("connect/user"_L1, demo.credentials().user);
        ui::ConnectDialog dialog({}, {}, m_window);
        dialog.show();
        const auto edits = dialog.findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->echoMode() == QLineEdit::Password) {
                edit->setFocus();
                QTest::keyClicks(edit, demo.credentials().password);
                QTest::keyClick(edit, Qt::Key_Return);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(hasLabel(&dialog, u"SHA-256"_s), 10'000);
        // Nothing is cut off, the last digits of the fingerprint least of all.
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY(label->height() >= label->heightForWidth(label->width()));
        }
        // Enter alone does not trust anybody.
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(!hasLabel(&dialog, u"SHA-256"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(hasLabel(&dialog, u"SHA-256"_s), 10'000);
        auto *once = button(&dialog, u"Trust once"_s);
        once->setFocus();
        QTest::keyClick(once, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(hasLabel(&dialog, u"Authorized use only"_s), 10'000);
        QTest::keyClicks(dialog.focusWidget(), u"slow checkout"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), static_cast<int>(QDialog::Accepted), 10'000);
    }

    void theLogShowsRequestsAndNoSecrets()
    {
        connectDemo();
        menuAction(m_window, u"Show requests"_s)->trigger();
        QTRY_VERIFY(QApplication::topLevelWidgets().size() > 1);
        QWidget *window = nullptr;
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *top : all) {
            if (top->windowTitle() == u"Requests to appliances"_s)
                window = top;
        }
        QVERIFY(window != nullptr);
        const auto *requests = window->findChild<QTableView *>()->model();
        const auto text = [&] {
            QString rows;
            for (int row = 0; row < requests->rowCount(); ++row) {
                for (int column = 0; column < requests->columnCount(); ++column)
                    rows += requests->index(row, column).data().toString() + '\t'_L1;
                rows += '\n'_L1;
            }
            return rows;
        };
        QTRY_VERIFY(text().contains(u"/api/common/1.0/login"_s));
        QVERIFY(text().contains(u"/jobs"_s));
        auto *filter = window->findChild<QLineEdit *>();
        filter->setText(u"LOGIN"_s);
        QTRY_VERIFY(!text().contains(u"/jobs"_s));
        QVERIFY(text().contains(u"/login"_s));
        filter->clear();
        const int folded = requests->rowCount();
        menuAction(m_window, u"Refresh"_s)->trigger();
        QTRY_VERIFY(text().contains(u"polling, "_s));
        QVERIFY(requests->rowCount() <= folded + 1);
        const int polled = requests->rowCount();
        click(button(window, u"Show polling"_s));
        QVERIFY(requests->rowCount() > polled);
        QVERIFY(!text().contains(u"polling, "_s));
        window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), window);
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(!window->isVisible());
    }

    void loggingOutRemovesTheAppliance()
    {
        connectDemo();
        auto *sources = part<ui::SourcesView>();
        QCOMPARE(sources->model()->rowCount(), 2);
        whenAsked<QMenu>(m_window, [](QMenu *) {});
        QTimer::singleShot(200, this, [] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                menu->actions().last()->trigger();
                menu->close();
            }
        });
        Q_EMIT sources->customContextMenuRequested(
            sources->visualRect(sources->model()->index(0, 0)).center());
        QTRY_COMPARE(sources->model()->rowCount(), 1);
        QVERIFY(hasLabel(m_window, u"Connect to a NetShark, then select"_s));
    }
};

QTEST_MAIN(DownloadTest)
#include "tst_download.moc"
