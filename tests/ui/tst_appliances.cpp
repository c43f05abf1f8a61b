// SPDX-License-Identifier: GPL-3.0-or-later
// What the window can do with an appliance beyond a download: ask with care, control, fetch again,
// remember; and whom it does not let in.
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/application.h"
#include "model/appliance/interrupted.h"
#include "model/filters/exportfilterbook.h"
#include "tests/support/captures.h"
#include "tests/support/connected.h"
#include "tests/support/demo.h"
#include "tests/support/windowtest.h"
#include "ui/common/banner.h"
#include "ui/common/tableview.h"
#include "ui/conversations/conversationsview.h"
#include "ui/dialogs/clipdialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/fetchdialog.h"
#include "ui/filter/filteredit.h"
#include "ui/sources/askpanel.h"
#include "ui/sources/filterrows.h"
#include "ui/sources/sourcesview.h"
#include "ui/sources/spanbar.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class AppliancesTest : public WindowTest {
    Q_OBJECT
private:
    ui::AskPanel *panel() const { return part<ui::AskPanel>(); }
    ui::SourcesView *sources() const { return part<ui::SourcesView>(); }

    // As a user who has typed its password.
    void connectTo(const Demo &demo)
    {
        auto session = connected(demo);
        QVERIFY(session);
        m_window->addAppliance(std::move(session));
    }
    QModelIndex item(const QString &text) const
    {
        const auto *model = sources()->model();
        const auto found = model->match(
            model->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    QString detail(const QString &text) const
    {
        return item(text).siblingAtColumn(1).data().toString();
    }
    // Opens the menu of a source and triggers one of its actions.
    bool choose(const QString &source, const QString &action)
    {
        const QModelIndex of = item(source);
        if (!of.isValid())
            return false;
        sources()->scrollTo(of);
        const QPoint place = sources()->visualRect(of).center();
        bool done = false;
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [&done, timer, action] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (menu == nullptr)
                return;
            timer->stop();
            timer->deleteLater();
            const auto actions = menu->actions();
            for (QAction *one : actions) {
                if (one->text().remove('&'_L1) == action) {
                    done = true;
                    menu->setActiveAction(one);
                    QTest::keyClick(menu, Qt::Key_Return);
                    return;
                }
            }
            menu->close();
        });
        timer->start(20);
        Q_EMIT sources()->customContextMenuRequested(place);
        return done;
    }
    bool says(const QString &text) const
    {
        return QTest::qWaitFor(
            [=, this] { return part<ui::Banner>()->text().contains(text); }, 10'000);
    }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void filtersAreCheckedWhileTheyAreTyped()
    {
        connectDemo();
        auto *rows = part<ui::FilterRows>();
        QVERIFY(rows->filters().isEmpty()); // nothing is left out that nobody has asked to be
        QTest::mouseClick(button(rows, u"+ Add filter"_s), Qt::LeftButton);
        auto *edit = rows->findChild<ui::FilterEdit *>();
        auto *download = button(m_window, u"Download and analyze"_s);
        edit->setText(u"tcp.prt=443"_s);
        QTRY_VERIFY(hasLabel(rows, u"unknown field tcp.prt"_s));
        QVERIFY(!download->isEnabled());
        QCOMPARE(edit->property("role").toString(), u"wrong"_s);
        edit->setText(u"tcp.port=443"_s);
        QTRY_VERIFY(!hasLabel(rows, u"unknown field"_s));
        QTRY_VERIFY(download->isEnabled());
        // A display filter is slow; one click says it natively.
        rows->findChild<QComboBox *>()->setCurrentIndex(2);
        edit->setText(u"tcp.port == 443 && ip.src == 10.20.4.19"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button(rows, u"Use a native filter instead"_s), 10'000);
        QVERIFY(hasLabel(rows, u"Slow"_s));
        QTest::mouseClick(button(rows, u"Use a native filter instead"_s), Qt::LeftButton);
        QCOMPARE(edit->text(), u"tcp.port=443 & ip.src=10.20.4.19"_s);
        QCOMPARE(rows->filters().first().kind, netshark::Filter::Kind::Native);
        QTRY_VERIFY(button(rows, u"Use a native filter instead"_s) == nullptr);
    }

    void theBarChoosesATimeRange()
    {
        connectDemo();
        auto *bar = part<ui::SpanBar>();
        QTRY_VERIFY(bar->isVisible());
        const int y = 6;
        QTest::mousePress(bar, Qt::LeftButton, {}, {bar->width() / 4, y});
        QTest::mouseMove(bar, {bar->width() / 3, y});
        QTest::mouseMove(bar, {bar->width() / 2, y});
        QTest::mouseRelease(bar, Qt::LeftButton, {}, {bar->width() / 2, y});
        const auto *time = panel()->findChild<QComboBox *>(u"time"_s);
        QVERIFY2(time->currentText().contains(u" to "_s), qPrintable(time->currentText()));
        const auto range = [&] { return QString(time->currentText()); };
        const QString before = range();
        bar->setFocus();
        QTest::keyClick(bar, Qt::Key_Right);
        QVERIFY(range() != before);
        QVERIFY(hasLabel(panel(), u"About "_s));
        QVERIFY(button(m_window, u"Download and analyze"_s)->isEnabled());
        QTest::mouseClick(button(panel(), u"Ask the appliance"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(hasLabel(panel(), u", according to the appliance"_s), 10'000);
    }

    void anApplianceTellsOfItself()
    {
        connectDemo();
        sources()->setCurrentIndex(sources()->model()->index(0, 0));
        QVERIFY(hasLabel(panel(), u"Packet storage:"_s));
        QVERIFY(hasLabel(panel(), u"Its clock agrees"_s));
        QVERIFY(hasLabel(panel(), u"Logged in as admin"_s));
        QVERIFY(button(m_window, u"Download and analyze"_s) == nullptr);
    }

    void jobsAndClipsAreControlled()
    {
        connectDemo();
        QVERIFY(choose(u"db-mirror"_s, u"Start the job"_s));
        QVERIFY(says(u"“db-mirror” is capturing."_s));
        QTRY_VERIFY_WITH_TIMEOUT(detail(u"db-mirror"_s) != u"stopped"_s, 10'000);
        // What loses packets asks, and takes no for an answer.
        whenAsked<QMessageBox>(m_window, [](QMessageBox *question) {
            QTest::mouseClick(button(question, u"Let it run"_s), Qt::LeftButton);
        });
        QVERIFY(choose(u"db-mirror"_s, u"Stop the job…"_s));
        QVERIFY(!says(u"has stopped"_s) || detail(u"db-mirror"_s) != u"stopped"_s);
        whenAsked<QMessageBox>(m_window, [](QMessageBox *question) {
            QTest::mouseClick(button(question, u"Stop it"_s), Qt::LeftButton);
        });
        QVERIFY(choose(u"db-mirror"_s, u"Stop the job…"_s));
        QVERIFY(says(u"“db-mirror” has stopped."_s));

        whenAsked<ui::ClipDialog>(m_window, [](ui::ClipDialog *dialog) {
            dialog->findChild<QLineEdit *>()->setText(u"slow logins"_s);
            QTest::mouseClick(button(dialog, u"Create the clip"_s), Qt::LeftButton);
        });
        sources()->setCurrentIndex(item(u"web-tier"_s));
        QTest::mouseClick(button(panel(), u"Lock as clip…"_s), Qt::LeftButton);
        QVERIFY(says(u"The clip is created and locked."_s));
        QTRY_VERIFY_WITH_TIMEOUT(item(u"slow logins"_s).isValid(), 10'000);
        QCOMPARE(detail(u"slow logins"_s), u"locked"_s);
        sources()->expand(item(u"slow logins"_s).parent());
        whenAsked<QMessageBox>(m_window, [](QMessageBox *question) {
            QTest::mouseClick(button(question, u"Delete it"_s), Qt::LeftButton);
        });
        QVERIFY(choose(u"slow logins"_s, u"Delete the clip…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!item(u"slow logins"_s).isValid(), 10'000);
    }

    // From a conversation to its packets, fetched again with more time around them.
    void aConversationIsFetchedAgain()
    {
        connectDemo();
        QTest::mouseClick(button(m_window, u"Download and analyze"_s), Qt::LeftButton);
        auto *table = part<ui::ConversationsView>()->table();
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 3, 20'000);
        const auto *first = m_window->currentCapture();
        QTRY_COMPARE_WITH_TIMEOUT(first->state(), model::Capture::State::Complete, 20'000);
        table->selectRow(1);
        QTRY_VERIFY(!m_window->currentFocus()->focus().now().conversations.isNone());
        const auto id = m_window->currentFocus()->focus().now().conversations.chosen().front();
        const auto asked = (*first->conversations())[dissect::row(id)];
        whenAsked<ui::FetchDialog>(m_window, [](ui::FetchDialog *dialog) {
            QTest::mouseClick(button(dialog, u"Download and analyze"_s), Qt::LeftButton);
        });
        const auto actions = m_window->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text().remove('&'_L1) == u"Fetch packets in focus…"_s)
                action->trigger();
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            m_window->currentCapture() != first && m_window->currentCapture() != nullptr, 20'000);
        const auto *second = m_window->currentCapture();
        QTRY_VERIFY_WITH_TIMEOUT(second->state() != model::Capture::State::Loading, 20'000);
        QCOMPARE(second->errorText(), QString());
        QCOMPARE(second->conversations()->size(), std::size_t{1});
        const auto &found = second->conversations()->front();
        QVERIFY((found.a == asked.a && found.b == asked.b)
            || (found.a == asked.b && found.b == asked.a));
        QVERIFY(found.allPackets() >= asked.allPackets());
    }

    void appliancesAreRememberedWithoutTheirPassword()
    {
        const Demo demo;
        {
            ui::ConnectDialog dialog({}, {}, m_window);
            dialog.show();
            dialog.findChild<QLineEdit *>(u"host"_s)->setText(u"127.0.0.1"_s);
            dialog.findChild<QLineEdit *>(u"user"_s)->setText(demo.credentials().user);
            auto *password = dialog.findChild<QLineEdit *>(u"password"_s);
            password->setText(demo.credentials().password);
            dialog.findChild<QSpinBox *>()->setValue(demo.port());
            QTest::mouseClick(button(&dialog, u"Connect"_s), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(button(&dialog, u"Trust once"_s), 10'000);
            QTest::mouseClick(button(&dialog, u"Trust once"_s), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), static_cast<int>(QDialog::Accepted), 10'000);
            QVERIFY(password->text().isEmpty());
        }
        QCOMPARE(model::applianceBook::all().size(), 1);
        QSettings().sync();
        QFile settings(QSettings().fileName());
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains(demo.credentials().password.toUtf8()));

        m_application.reset();
        start();
        const QString title = netshark::hostAndPort(u"127.0.0.1"_s, demo.port()); // it has no name
        const QModelIndex saved = item(title);
        QVERIFY(saved.isValid());
        QCOMPARE(saved.siblingAtColumn(1).data().toString(), u"not connected"_s);
        whenAsked<QMessageBox>(m_window, [](QMessageBox *question) {
            QTest::mouseClick(button(question, u"Keep it"_s), Qt::LeftButton);
        });
        QVERIFY(choose(title, u"Forget it…"_s));
        QVERIFY(item(title).isValid());
        whenAsked<QMessageBox>(m_window, [](QMessageBox *question) {
            QVERIFY(hasLabel(question, u"its password from the keychain"_s));
            QTest::mouseClick(button(question, u"Forget it"_s), Qt::LeftButton);
        });
        QVERIFY(choose(title, u"Forget it…"_s));
        QVERIFY(!item(title).isValid());
    }

    void oldTlsIsBehindAWarning()
    {
        ui::ConnectDialog dialog({}, {}, m_window);
        dialog.show();
        QTest::mouseClick(button(&dialog, u"Security"_s), Qt::LeftButton);
        QAbstractButton *old = button(&dialog, u"Allow older TLS (1.0 and 1.1)"_s);
        QVERIFY(old != nullptr && !old->isChecked());
        QVERIFY(!hasLabel(&dialog, u"Anybody on the path"_s));
        old->click();
        QVERIFY(hasLabel(&dialog, u"Anybody on the path"_s));
    }

    // The fingerprint that is trusted is there to be compared; a new name keeps the password.
    void anApplianceIsEdited()
    {
        const Demo demo;
        const QString host = netshark::hostAndPort(u"127.0.0.1"_s, demo.port());
        netshark::TrustStore trust(netshark::TrustStore::defaultFile());
        const QString print = const_cast<Demo &>(demo).server().fingerprint();
        QVERIFY(trust.trustForHost(host, print));
        const model::SavedAppliance saved{
            u"old"_s, u"127.0.0.1"_s, demo.port(), u"admin"_s, {}, {}};
        model::applianceBook::keep(saved);
        ui::ConnectDialog dialog({}, saved, m_window);
        dialog.edit();
        dialog.show();
        QVERIFY(hasLabel(&dialog, print.left(4) + ' '_L1 + print.mid(4, 4)));
        dialog.findChild<QLineEdit *>(u"name"_s)->setText(u"new"_s);
        QTest::mouseClick(button(&dialog, u"Save"_s), Qt::LeftButton);
        QCOMPARE(model::applianceBook::all().size(), 1);
        QCOMPARE(model::applianceBook::all().first().name, u"new"_s);
        QFile::remove(netshark::TrustStore::defaultFile());
    }

    // A changed certificate: no button leads on, only the fingerprint from elsewhere.
    void aChangedCertificateIsAStop()
    {
        const Demo demo;
        const QString host = u"127.0.0.1:%1"_s.arg(demo.port());
        netshark::TrustStore trust(netshark::TrustStore::defaultFile());
        QVERIFY(trust.trustForHost(host, QString(64, 'A'_L1)));
        ui::ConnectDialog dialog({}, {}, m_window);
        dialog.show();
        dialog.findChild<QLineEdit *>(u"host"_s)->setText(u"127.0.0.1"_s);
        dialog.findChild<QLineEdit *>(u"user"_s)->setText(demo.credentials().user);
        dialog.findChild<QLineEdit *>(u"password"_s)->setText(demo.credentials().password);
        dialog.findChild<QSpinBox *>()->setValue(demo.port());
        QTest::mouseClick(button(&dialog, u"Connect"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(hasLabel(&dialog, u"This may be an attack"_s), 10'000);
        QVERIFY(button(&dialog, u"Trust once"_s) == nullptr);
        auto *forHost = button(&dialog, u"Trust for this host"_s);
        QVERIFY(forHost != nullptr && !forHost->isEnabled());
        QLineEdit *proof = nullptr;
        const auto edits = dialog.findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->isVisible() && edit->accessibleName().startsWith(u"Fingerprint"_s))
                proof = edit;
        }
        QVERIFY(proof != nullptr);
        proof->setText(QString(64, '0'_L1));
        QVERIFY(!forHost->isEnabled());
        proof->setText(const_cast<Demo &>(demo).server().fingerprint().toLower());
        QVERIFY(forHost->isEnabled());
        QFile::remove(netshark::TrustStore::defaultFile());
    }

    // The program was killed in a download: the next start offers what came.
    void interruptedDownloadsAreOffered()
    {
        m_application.reset();
        const QString partial = m_folder->filePath(u"web.pcap.part"_s);
        QVERIFY(QFile::copy(dataFile(u"series/mixed.pcap"_s), partial));
        const QString other = m_folder->filePath(u"other.pcap.part"_s);
        QVERIFY(QFile::copy(partial, other));
        // As a process that is no more has left it; this one is alive.
        QSettings().setValue("downloads/running"_L1,
            QStringList{
                u"0 "_s + partial, u"0 "_s + other, u"0 "_s + m_folder->filePath(u"gone.part"_s)});
        start();
        m_window->offerInterrupted();
        QTRY_VERIFY(hasLabel(m_window, u"A download was interrupted: web.pcap.part"_s));
        QTest::mouseClick(button(m_window, u"Analyze it"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentCapture() != nullptr
                && m_window->currentCapture()->state() == model::Capture::State::Complete,
            10'000);
        QVERIFY(QFile::exists(m_folder->filePath(u"web.partial.pcap"_s)));
        QVERIFY(!QFile::exists(partial));
        QTRY_VERIFY(hasLabel(m_window, u"other.pcap.part"_s));
        QTRY_VERIFY(button(m_window, u"Delete it"_s));
        QTest::mouseClick(button(m_window, u"Delete it"_s), Qt::LeftButton);
        QVERIFY(!QFile::exists(other));
        QVERIFY(model::interrupted::left().isEmpty());
    }

    // Whatever an appliance calls its things: no label takes it for markup, and nothing is pushed
    // out of the window.
    void hostileNamesStayText()
    {
        standin::StandInOptions options;
        const QString markup = u"<img src=x><b>bold</b>"_s;
        options.moreJobs = {markup + QString(5000, u'x'), u"two\nlines\u202Eback"_s, markup};
        const Demo demo(options);
        connectTo(demo);
        const int before = panel()->width();
        const QModelIndex jobs = item(u"spare"_s).parent();
        for (int row = 3; row < sources()->model()->rowCount(jobs); ++row) {
            sources()->setCurrentIndex(sources()->model()->index(row, 0, jobs));
            const auto labels = m_window->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                QVERIFY2(label->textFormat() == Qt::PlainText
                        || !label->text().contains(u"<img"_s, Qt::CaseInsensitive),
                    qPrintable(label->text()));
            QVERIFY(hasLabel(panel(), u"ASK "_s));
            QCOMPARE(m_window->size(), QSize(1280, 800));
            QCOMPARE(panel()->width(), before);
        }
    }

    // Each with its own sources and captures; one may go, the other stays.
    void twoAppliancesAtOnce()
    {
        Demo first;
        Demo second;
        connectTo(first);
        connectTo(second);
        QCOMPARE(sources()->model()->rowCount(), 3); // and the local captures
        const QStringList names{u"one.pcap"_s, u"two.pcap"_s};
        for (int row = 0; row < 2; ++row) {
            const QModelIndex top = sources()->model()->index(row, 0);
            const QModelIndex jobs = sources()->model()->index(0, 0, top);
            sources()->setCurrentIndex(sources()->model()->index(0, 0, jobs));
            auto *path = panel()->findChild<QLineEdit *>(u"path"_s);
            QVERIFY(path != nullptr);
            path->setText(m_folder->filePath(names[row]));
            QTest::mouseClick(button(m_window, u"Download and analyze"_s), Qt::LeftButton);
        }
        for (const QString &name : names)
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(name)), 20'000);
        const QModelIndex local = sources()->model()->index(2, 0);
        QTRY_COMPARE(sources()->model()->rowCount(local), 2);
        QCOMPARE(first.server().openExports(), 0);
        QCOMPARE(second.server().openExports(), 0);
        const QString host = sources()->model()->index(0, 0).data().toString();
        QVERIFY(choose(host, u"Log out"_s));
        QTRY_COMPARE(sources()->model()->rowCount(), 2);
        QCOMPARE(sources()->model()->rowCount(sources()->model()->index(1, 0)), 2);
    }

    // One download at a time is what the user wants: the second one waits for the first.
    void furtherDownloadsWait()
    {
        QSettings().setValue("download/atOnce"_L1, 1);
        m_application.reset();
        start();
        connectDemo();
        auto *download = button(m_window, u"Download and analyze"_s);
        auto *rows = part<ui::FilterRows>();
        rows->setFilters({{netshark::Filter::Kind::Native, u"tcp.server_port=443"_s}});
        panel()->findChild<QComboBox *>(u"time"_s)->setCurrentText(u"last 5 minutes"_s);
        QTest::mouseClick(download, Qt::LeftButton);
        const auto edits = panel()->findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->text().endsWith(u".pcap"_s))
                edit->setText(m_folder->filePath(u"second.pcap"_s));
        }
        QTest::mouseClick(download, Qt::LeftButton);
        QTRY_VERIFY(hasLabel(m_window, u"Waiting for another download to end"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_folder->filePath(u"second.pcap"_s)), 30'000);
        QVERIFY(!model::exportFilterBook::recent().isEmpty());
    }
};

QTEST_MAIN(AppliancesTest)
#include "tst_appliances.moc"
