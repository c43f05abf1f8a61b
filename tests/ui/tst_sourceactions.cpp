// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to the jobs, interfaces, folders and files of an appliance from the sources, by
// menu and by keyboard, and what it takes to do harm.
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include "tests/support/connected.h"
#include "tests/support/demo.h"
#include "tests/support/windowtest.h"
#include "ui/common/banner.h"
#include "ui/dialogs/fileplacedialog.h"
#include "ui/dialogs/fileverifydialog.h"
#include "ui/dialogs/interfacedialog.h"
#include "ui/dialogs/jobdialog.h"
#include "ui/dialogs/jobquantity.h"
#include "ui/sources/sourcesview.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

using ui::DeedDialog;
using ui::JobDialog;
using ui::JobQuantity;

namespace {

const QString applianceLine = u"appliance"_s;

QList<JobQuantity::Unit> sizes()
{
    return {{u"B"_s, 1}, {u"kB"_s, 1000}, {u"MB"_s, 1'000'000}, {u"GB"_s, 1'000'000'000}};
}

QList<JobQuantity::Unit> times()
{
    return {{u"s"_s, 1}, {u"min"_s, 60}, {u"h"_s, 3600}, {u"days"_s, 86'400}};
}

QLineEdit *number(const QWidget *in, const QString &quantity)
{
    return in->findChild<JobQuantity *>(quantity)->findChild<QLineEdit *>();
}

QLineEdit *field(const QWidget *in, const QString &name)
{
    return in->findChild<QLineEdit *>(name);
}

// What somebody else does to an appliance that has these sources.
using Deed = std::function<netshark::Result<void>(
    const model::ApplianceSources &sources, netshark::Appliance &on)>;

template <class T, class Text> QString idOf(const QList<T> &all, Text text, const QString &wanted)
{
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.*text == wanted; });
    return found == all.end() ? QString() : found->id;
}

// As somebody types it.
void type(QLineEdit *field, const QString &text)
{
    field->selectAll();
    text.isEmpty() ? QTest::keyClick(field, Qt::Key_Delete) : QTest::keyClicks(field, text);
}

} // namespace

class SourceActionsTest : public WindowTest {
    Q_OBJECT
private:
    std::unique_ptr<Demo> m_demo;
    model::ApplianceSession *m_session = nullptr;

    ui::SourcesView *sources() const { return part<ui::SourcesView>(); }
    // Logged in as this user, in the window.
    void connectAs(const QString &user)
    {
        openWindow();
        m_demo = std::make_unique<Demo>();
        auto session = std::make_unique<model::ApplianceSession>(
            m_demo->host(), m_demo->port(), m_demo->trust(), netshark::Log());
        QSignalSpy probed(session.get(), &model::ApplianceSession::probed);
        session->probe();
        QVERIFY(probed.wait(10'000));
        QSignalSpy listed(session.get(), &model::ApplianceSession::sourcesChanged);
        session->logIn({user, m_demo->credentials().password, {}}, false);
        QVERIFY(listed.wait(10'000));
        m_session = session.get();
        m_window->addAppliance(std::move(session));
        sources()->expandAll();
    }
    QModelIndex line(const QString &text) const
    {
        const auto *model = sources()->model();
        if (text == applianceLine)
            return model->index(0, 0);
        return model
            ->match(
                model->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    bool comes(const QString &text) const
    {
        return QTest::qWaitFor([=, this] { return line(text).isValid(); }, 10'000);
    }
    bool goes(const QString &text) const
    {
        return QTest::qWaitFor([=, this] { return !line(text).isValid(); }, 10'000);
    }
    bool says(const QString &text) const
    {
        return QTest::qWaitFor(
            [=, this] { return part<ui::Banner>()->text().contains(text); }, 10'000);
    }
    netshark::Job job(const QString &name) const
    {
        for (const netshark::Job &one : m_session->sources().jobs) {
            if (one.name == name)
                return one;
        }
        return {};
    }
    netshark::File file(const QString &id) const
    {
        for (const netshark::File &one : m_session->sources().files) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    // Opens the menu of a line, looks at it, and closes it where that has chosen nothing.
    bool withMenu(const QString &of, const std::function<void(QMenu *)> &look)
    {
        sources()->expandAll();
        const QModelIndex index = line(of);
        if (!index.isValid())
            return false;
        sources()->setCurrentIndex(index);
        sources()->scrollTo(index);
        bool looked = false;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (menu == nullptr)
                return;
            timer.stop();
            looked = true;
            look(menu);
            menu->close();
        });
        timer.start(10);
        Q_EMIT sources()->customContextMenuRequested(sources()->visualRect(index).center());
        return looked;
    }
    bool choose(const QString &of, const QString &action)
    {
        bool chosen = false;
        return withMenu(of, [&](QMenu *menu) {
            const auto actions = menu->actions();
            for (QAction *one : actions) {
                if (one->text().remove('&'_L1) != action)
                    continue;
                chosen = true;
                menu->setActiveAction(one);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }) && chosen;
    }
    static void compare(QDialog *dialog, const QString &path)
    {
        whenAsked<QFileDialog>(dialog, [path](QFileDialog *files) {
            files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
            QTest::keyClick(files->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
        });
        click(button(dialog, u"Compare with a file…"_s));
    }
    // Presses a key on a line, and another one on the dialog that comes.
    bool press(const QString &on, Qt::Key key, const std::function<void(QDialog *)> &answer)
    {
        sources()->expandAll();
        sources()->setCurrentIndex(line(on));
        bool asked = false;
        whenAsked<QDialog>(m_window, [&](QDialog *dialog) {
            asked = true;
            answer(dialog);
            dialog->close();
        });
        QTest::keyClick(sources(), key);
        return asked;
    }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void cleanup()
    {
        closeWindow();
        m_demo.reset();
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("unit");
        QTest::addColumn<bool>("isNeeded");
        QTest::addColumn<qint64>("value"); // -1: wrong
        QTest::addColumn<QString>("problem");
        QTest::newRow("a number") << u"12"_s << 2 << true << qint64{12'000'000} << QString();
        QTest::newRow("of the smallest") << u"7"_s << 0 << true << qint64{7} << QString();
        QTest::newRow("with decimals")
            << u"5.37"_s << 3 << true << qint64{5'370'000'000} << QString();
        QTest::newRow("in groups") << u"1,024"_s << 0 << true << qint64{1024} << QString();
        QTest::newRow("the most") << u"100"_s << 3 << true << qint64{100'000'000'000} << QString();
        QTest::newRow("more than that")
            << u"101"_s << 3 << true << qint64{-1} << u"At most 100 GB."_s;
        QTest::newRow("endless") << u"inf"_s << 0 << true << qint64{-1} << u"not a number"_s;
        QTest::newRow("nothing") << QString() << 0 << false << qint64{0} << QString();
        QTest::newRow("nothing where it is needed")
            << QString() << 0 << true << qint64{-1} << u"Enter a number"_s;
        QTest::newRow("zero") << u"0"_s << 0 << false << qint64{-1} << u"Enter more than 0"_s;
        QTest::newRow("zero where it is needed")
            << u"0"_s << 0 << true << qint64{-1} << u"more than 0"_s;
        QTest::newRow("less than nothing")
            << u"-3"_s << 0 << true << qint64{-1} << u"more than 0"_s;
        QTest::newRow("half a byte")
            << u"10.5"_s << 0 << true << qint64{-1} << u"whole number of B"_s;
        QTest::newRow("half a byte more")
            << u"1.0005"_s << 1 << true << qint64{-1} << u"whole number of B"_s;
        QTest::newRow("words") << u"many"_s << 0 << true << qint64{-1} << u"not a number"_s;
    }
    void amounts()
    {
        QFETCH(QString, typed);
        QFETCH(int, unit);
        QFETCH(bool, isNeeded);
        QFETCH(qint64, value);
        QFETCH(QString, problem);
        JobQuantity quantity(sizes(), 100'000'000'000, isNeeded ? QString() : u"no limit"_s);
        quantity.show();
        quantity.findChild<QComboBox *>()->setCurrentIndex(unit);
        type(quantity.findChild<QLineEdit *>(), typed);
        QCOMPARE(quantity.value().value_or(-1), value);
        QVERIFY2(problem.isEmpty() || hasLabel(&quantity, problem),
            qPrintable(quantity.value() ? QString() : quantity.value().error()));
        QCOMPARE(quantity.findChild<QLineEdit *>()->property("role").toString(),
            value < 0 ? u"wrong"_s : QString());
        // What cannot be typed into is not wrong.
        quantity.setEnabled(false);
        QCOMPARE(quantity.value().value_or(-1), std::max<qint64>(0, value));
        QVERIFY(problem.isEmpty() || !hasLabel(&quantity, problem));
    }

    // What an appliance says is shown so that it stays the same.
    void amountsAreShownExactly_data()
    {
        QTest::addColumn<bool>("isTime");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("5 GB") << false << qint64{5'000'000'000} << u"5 GB"_s;
        QTest::newRow("5 GiB") << false << qint64{5'368'709'120} << u"5,368,709.12 kB"_s;
        QTest::newRow("1.5 MB") << false << qint64{1'500'000} << u"1.5 MB"_s;
        QTest::newRow("odd") << false << qint64{1'234'567} << u"1,234.567 kB"_s;
        QTest::newRow("bytes") << false << qint64{999} << u"999 B"_s;
        QTest::newRow("none") << false << qint64{0} << u" B"_s;
        QTest::newRow("a week") << true << qint64{604'800} << u"7 days"_s;
        QTest::newRow("an hour") << true << qint64{3600} << u"1 h"_s;
        QTest::newRow("90 s") << true << qint64{90} << u"90 s"_s;
        QTest::newRow("90 min") << true << qint64{5400} << u"90 min"_s;
    }
    void amountsAreShownExactly()
    {
        QFETCH(bool, isTime);
        QFETCH(qint64, value);
        QFETCH(QString, shown);
        JobQuantity quantity(isTime ? times() : sizes(), 1'000'000'000'000, u"no limit"_s);
        quantity.setValue(value);
        QCOMPARE(quantity.findChild<QLineEdit *>()->text() + ' '_L1
                + quantity.findChild<QComboBox *>()->currentText(),
            shown);
        QCOMPARE(quantity.value().value_or(-1), value);
    }

    void everyLineHasItsMenu_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<QStringList>("offers");
        QTest::newRow("appliance") << applianceLine
                                   << QStringList{u"Running views…"_s, u"New job… (Ins)"_s,
                                          u"Upload a capture…"_s, u"Refresh"_s, u"Log out"_s};
        QTest::newRow("jobs") << u"Jobs"_s
                              << QStringList{u"New job… (Ins)"_s, u"Refresh"_s, u"Log out"_s};
        QTest::newRow("clips") << u"Clips"_s << QStringList{u"Refresh"_s, u"Log out"_s};
        QTest::newRow("interfaces") << u"Interfaces"_s << QStringList{u"Refresh"_s, u"Log out"_s};
        QTest::newRow("files") << u"Files"_s
                               << QStringList{u"New folder… (Ins)"_s, u"Upload a capture…"_s,
                                      u"Refresh"_s, u"Log out"_s};
        QTest::newRow("running job")
            << u"web-tier"_s
            << QStringList{u"Count on the appliance…"_s, u"Compare with other points…"_s,
                   u"Stop the job…"_s, u"Change the job… (F2)"_s, u"Keep all of it as a clip…"_s,
                   u"New job… (Ins)"_s, u"Delete its packets…"_s, u"Delete the job… (Del)"_s};
        QTest::newRow("clip") << u"Checkout was slow"_s
                              << QStringList{u"Count on the appliance…"_s,
                                     u"Compare with other points…"_s, u"Unlock the clip…"_s,
                                     u"Describe the clip… (F2)"_s, u"Delete the clip… (Del)"_s};
        QTest::newRow("interface") << u"mon0"_s
                                   << QStringList{u"Count on the appliance…"_s, u"New job… (Ins)"_s,
                                          u"Rename the interface… (F2)"_s};
        QTest::newRow("folder") << u"incidents"_s
                                << QStringList{u"Upload a capture into it…"_s,
                                       u"New folder in it… (Ins)"_s, u"Move or rename… (F2)"_s,
                                       u"Delete the folder… (Del)"_s};
        // The appliance's own: it stays where it is.
        QTest::newRow("first folder")
            << u"Viewers"_s
            << QStringList{u"Upload a capture into it…"_s, u"New folder in it… (Ins)"_s};
        QTest::newRow("file") << u"checkout-slow.pcap"_s
                              << QStringList{u"Count on the appliance…"_s,
                                     u"Compare with other points…"_s, u"Download as it is…"_s,
                                     u"Move or rename… (F2)"_s, u"Combine with other traces…"_s,
                                     u"Build an index"_s, u"Verify the file…"_s,
                                     u"Delete the file… (Del)"_s};
    }
    void everyLineHasItsMenu()
    {
        QFETCH(QString, of);
        QFETCH(QStringList, offers);
        connectAs(u"admin"_s);
        QStringList found;
        QString letters;
        QVERIFY(withMenu(of, [&](QMenu *menu) {
            const auto actions = menu->actions();
            for (const QAction *one : actions) {
                if (one->isSeparator())
                    continue;
                const QString keys = one->shortcut().toString();
                found << one->text().remove('&'_L1)
                        + (keys.isEmpty() ? QString() : " ("_L1 + keys + ')'_L1);
                letters += one->text().section('&'_L1, 1, 1).left(1).toLower();
            }
        }));
        QCOMPARE(found, offers);
        // Each has a letter, and none has that of another.
        QCOMPARE(letters.size(), offers.size());
        QCOMPARE(QSet<QChar>(letters.begin(), letters.end()).size(), offers.size());
    }

    void keysDoWhatTheMenuSays_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("title");
        QTest::newRow("new job") << u"Jobs"_s << int{Qt::Key_Insert} << u"New job"_s;
        QTest::newRow("change a job") << u"web-tier"_s << int{Qt::Key_F2} << u"Change a job"_s;
        QTest::newRow("delete a job") << u"web-tier"_s << int{Qt::Key_Delete} << u"Delete a job"_s;
        QTest::newRow("describe a clip")
            << u"Checkout was slow"_s << int{Qt::Key_F2} << u"Describe a clip"_s;
        QTest::newRow("rename an interface")
            << u"mon0"_s << int{Qt::Key_F2} << u"Rename an interface"_s;
        QTest::newRow("new folder") << u"Files"_s << int{Qt::Key_Insert} << u"New folder"_s;
        QTest::newRow("move a file")
            << u"checkout-slow.pcap"_s << int{Qt::Key_F2} << u"Move a file"_s;
        QTest::newRow("delete a file")
            << u"checkout-slow.pcap"_s << int{Qt::Key_Delete} << u"Delete a file"_s;
    }
    void keysDoWhatTheMenuSays()
    {
        QFETCH(QString, of);
        QFETCH(int, key);
        QFETCH(QString, title);
        connectAs(u"admin"_s);
        QString opened;
        QVERIFY(press(of, static_cast<Qt::Key>(key),
            [&](const QDialog *dialog) { opened = dialog->windowTitle(); }));
        QCOMPARE(opened, title);
    }

    void wrongInputIsSaidAndNotSent_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("problem"); // empty: it is right
        QTest::newRow("nothing wrong") << u"name"_s << u"web"_s << QString();
        QTest::newRow("no name") << u"name"_s << u" "_s << u"Enter a name."_s;
        QTest::newRow("filter") << u"bpf"_s << u"tcp port 443"_s << QString();
        QTest::newRow("no filter") << u"bpf"_s << u"tcp prt 443"_s << u"syntax error"_s;
        QTest::newRow("snap length") << u"snapLength"_s << u"96"_s << QString();
        QTest::newRow("too long") << u"snapLength"_s << u"65536"_s << u"At most 65,535 bytes."_s;
        QTest::newRow("no size") << u"bytes"_s << QString() << u"Enter a number."_s;
        QTest::newRow("size in words") << u"bytes"_s << u"all"_s << u"This is not a number."_s;
        QTest::newRow("time") << u"time"_s << u"2"_s << QString();
        QTest::newRow("no time") << u"time"_s << u"0"_s
                                 << u"Enter more than 0, or leave it empty."_s;
        QTest::newRow("packets") << u"packets"_s << u"1000000"_s << QString();
        QTest::newRow("half a packet") << u"packets"_s << u"1.5"_s << u"whole number of packets"_s;
    }
    void wrongInputIsSaidAndNotSent()
    {
        QFETCH(QString, where);
        QFETCH(QString, typed);
        QFETCH(QString, problem);
        connectAs(u"admin"_s);
        JobDialog dialog(m_session, QString(), m_window);
        dialog.show();
        QVERIFY(!button(&dialog, u"Create the job"_s)->isEnabled());
        type(field(&dialog, u"name"_s), u"right"_s);
        QTRY_VERIFY(button(&dialog, u"Create the job"_s)->isEnabled());
        auto *in = field(&dialog, where);
        type(in != nullptr ? in : number(&dialog, where), typed);
        if (problem.isEmpty()) {
            QTRY_VERIFY(button(&dialog, u"Create the job"_s)->isEnabled());
            return;
        }
        QTRY_VERIFY(hasLabel(&dialog, problem));
        QVERIFY(!button(&dialog, u"Create the job"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
    }

    void keepingLessIsDoubtful_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<bool>("isDoubtful");
        QTest::newRow("of bytes") << u"bytes"_s << qint64{1'000'000} << true;
        QTest::newRow("enough bytes") << u"bytes"_s << qint64{400'000'000'000} << false;
        QTest::newRow("of time") << u"time"_s << qint64{60} << true;
        QTest::newRow("enough time") << u"time"_s << qint64{7200} << false;
        QTest::newRow("any time") << u"time"_s << qint64{0} << false;
    }
    void keepingLessIsDoubtful()
    {
        QFETCH(QString, what);
        QFETCH(qint64, value);
        QFETCH(bool, isDoubtful);
        connectAs(u"admin"_s);
        JobDialog dialog(m_session, job(u"web-tier"_s), m_window);
        dialog.show();
        QVERIFY(!hasLabel(&dialog, u"The job holds more than that"_s));
        dialog.findChild<JobQuantity *>(what)->setValue(value);
        QCOMPARE(hasLabel(&dialog, u"The job holds more than that"_s), isDoubtful);
        QVERIFY(button(&dialog, u"Change the job"_s)->isEnabled());
    }

    // A new job is what was typed; changed in one thing, it stays the same in all others.
    void aJobIsMadeChangedAndDeleted()
    {
        connectAs(u"admin"_s);
        netshark::JobConfig wanted;
        wanted.name = u"nightly"_s;
        wanted.interfaceName = u"mon0"_s;
        wanted.bpf = u"tcp port 443"_s;
        wanted.snapLength = 96;
        wanted.retentionBytes = 20'000'000'000;
        wanted.retentionTime = 2 * 86'400 * dissect::second;
        wanted.retentionPackets = 5'000'000;
        wanted.isIndexed = true;
        wanted.indexLimit = 50'000'000;
        wanted.indexIsSynced = true;
        whenAsked<JobDialog>(m_window, [&](JobDialog *dialog) {
            QCOMPARE(dialog->findChild<QComboBox *>(u"interface"_s)->currentData(), u"mon0"_s);
            type(field(dialog, u"name"_s), wanted.name);
            type(field(dialog, u"bpf"_s), wanted.bpf);
            type(number(dialog, u"snapLength"_s), u"96"_s);
            type(number(dialog, u"bytes"_s), u"20"_s);
            type(number(dialog, u"time"_s), u"2"_s);
            type(number(dialog, u"packets"_s), u"5000000"_s);
            QVERIFY(!number(dialog, u"indexBytes"_s)->isEnabled());
            dialog->findChild<QCheckBox *>(u"index"_s)->click();
            dialog->findChild<QCheckBox *>(u"synced"_s)->click();
            QVERIFY(number(dialog, u"indexBytes"_s)->isEnabled());
            QVERIFY(!number(dialog, u"indexTime"_s)->isEnabled());
            QTRY_VERIFY(button(dialog, u"Create the job"_s)->isEnabled());
            click(button(dialog, u"Create the job"_s));
        });
        QVERIFY(choose(u"mon0"_s, u"New job…"_s));
        QVERIFY(says(u"The job “nightly” is created."_s));
        QVERIFY(comes(u"nightly"_s));
        QVERIFY(static_cast<netshark::JobConfig>(job(u"nightly"_s)) == wanted);
        QCOMPARE(sources()->currentIndex(), line(u"nightly"_s));

        QVERIFY(press(u"nightly"_s, Qt::Key_F2, [&](QDialog *dialog) {
            QVERIFY(!dialog->findChild<QComboBox *>(u"interface"_s)->isEnabled());
            type(field(dialog, u"name"_s), u"daily"_s);
            QTRY_VERIFY(button(dialog, u"Change the job"_s)->isEnabled()); // once BPF is checked
            click(button(dialog, u"Change the job"_s));
            QTRY_COMPARE_WITH_TIMEOUT(dialog->result(), int{QDialog::Accepted}, 10'000);
        }));
        QVERIFY(comes(u"daily"_s));
        wanted.name = u"daily"_s;
        QVERIFY(static_cast<netshark::JobConfig>(job(u"daily"_s)) == wanted);

        whenAsked<QMessageBox>(m_window, [](QMessageBox *question) {
            QVERIFY(question->text().contains(u"“daily” is deleted"_s));
            click(button(question, u"Delete it"_s));
        });
        QVERIFY(choose(u"daily"_s, u"Delete the job…"_s));
        QVERIFY(goes(u"daily"_s));
    }

    // The question says what is lost, and whoever only presses Enter keeps it.
    void nothingIsDeletedUnasked_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<QStringList>("lost");
        QTest::newRow("job") << u"web-tier"_s
                             << QStringList{u"“web-tier” cannot be deleted while a clip"_s};
        QTest::newRow("job without anything") << u"spare"_s << QStringList{u"“spare” is deleted"_s};
        QTest::newRow("clip") << u"Checkout was slow"_s << QStringList{u"is deleted"_s};
        QTest::newRow("folder") << u"incidents"_s << QStringList{u"/admin/incidents” is deleted"_s};
        QTest::newRow("file") << u"checkout-slow.pcap"_s << QStringList{u"is deleted"_s};
    }
    void nothingIsDeletedUnasked()
    {
        QFETCH(QString, of);
        QFETCH(QStringList, lost);
        connectAs(u"admin"_s);
        QString question;
        QVERIFY(press(of, Qt::Key_Delete, [&](QDialog *dialog) {
            question = qobject_cast<QMessageBox *>(dialog)->text();
            QTest::keyClick(dialog, Qt::Key_Return);
        }));
        for (const QString &part : lost)
            QVERIFY2(question.contains(part), qPrintable(question));
        QSignalSpy listed(m_session, &model::ApplianceSession::sourcesChanged);
        m_session->refresh();
        QVERIFY(listed.wait(10'000));
        QVERIFY(line(of).isValid());
    }

    // Somebody else may delete what is selected: the keys act on no neighbour then, and nothing
    // that is gone is asked for.
    void whatIsGoneIsSelectedNoMore_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<Deed>("deed");
        QTest::newRow("job") << u"spare"_s << Deed([](const auto &sources, auto &on) {
            return on.removeJob(idOf(sources.jobs, &netshark::Job::name, u"spare"_s));
        });
        QTest::newRow("clip") << u"Checkout was slow"_s << Deed([](const auto &sources, auto &on) {
            const QString id
                = idOf(sources.clips, &netshark::Clip::description, u"Checkout was slow"_s);
            return on.lockClip(id, false).and_then([&] { return on.removeClip(id); });
        });
        QTest::newRow("file") << u"checkout-slow.pcap"_s << Deed([](const auto &, auto &on) {
            return on.removeFile(u"/admin/checkout-slow.pcap"_s);
        });
        QTest::newRow("file that has another name")
            << u"checkout-slow.pcap"_s << Deed([](const auto &, auto &on) {
                   return on.moveFile(u"/admin/checkout-slow.pcap"_s, u"/admin/slow.pcap"_s);
               });
        QTest::newRow("folder") << u"incidents"_s << Deed([](const auto &, auto &on) {
            return on.removeFile(u"/admin/incidents"_s);
        });
    }
    void whatIsGoneIsSelectedNoMore()
    {
        QFETCH(QString, of);
        QFETCH(Deed, deed);
        connectAs(u"admin"_s);
        sources()->setFocus();
        sources()->setCurrentIndex(line(of));
        QTest::qWait(0);
        const bool isAsked = of != u"incidents"_s;
        QVERIFY(!isAsked || button(m_window, u"Download and analyze"_s) != nullptr);
        m_session->perform(
            QString(), [deed, sources = m_session->sources()](netshark::Appliance &on) {
                return deed(sources, on);
            });
        QVERIFY(goes(of));
        QVERIFY(!sources()->currentIndex().isValid());
        QVERIFY(sources()->selectionModel()->selectedIndexes().isEmpty());
        QVERIFY(!isAsked || button(m_window, u"Download and analyze"_s) == nullptr);
        // Nor when the focus comes back from somewhere else.
        timeField()->setFocus();
        sources()->clearFocus();
        sources()->setFocus();
        QVERIFY(!sources()->currentIndex().isValid());
    }

    // A list in another order takes lines out and puts them in again.
    void whatMovesStaysSelected()
    {
        connectAs(u"admin"_s);
        m_session->perform(
            QString(), [](netshark::Appliance &on) { return on.createFolder(u"/admin/aaa"_s); });
        QVERIFY(comes(u"aaa"_s));
        sources()->setCurrentIndex(line(u"checkout-slow.pcap"_s));
        timeField()->setCurrentText(u"today"_s);
        m_session->perform(QString(),
            [](netshark::Appliance &on) { return on.moveFile(u"/admin/aaa"_s, u"/admin/zzz"_s); });
        QVERIFY(comes(u"zzz"_s));
        QCOMPARE(sources()->currentIndex(), line(u"checkout-slow.pcap"_s));
        QCOMPARE(timeField()->currentText(), u"today"_s);
    }

    void aClipThatIsNotLockedGoesWithItsJob()
    {
        connectAs(u"admin"_s);
        const netshark::Clip clip = m_session->sources().clips.value(0);
        QVERIFY(clip.locked);
        m_session->perform(
            QString(), [id = clip.id](netshark::Appliance &on) { return on.lockClip(id, false); });
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->sources().clips.value(0).locked, 10'000);
        QString question;
        QVERIFY(press(u"web-tier"_s, Qt::Key_Delete,
            [&](QDialog *dialog) { question = qobject_cast<QMessageBox *>(dialog)->text(); }));
        for (const QString &part : {u"“web-tier” is deleted"_s, u"Its packets are lost: "_s,
                 u"The clip of it is lost too."_s})
            QVERIFY2(question.contains(part), qPrintable(question));
    }

    // Neither a long name nor a long sentence pushes anything of the panel out of sight.
    void whatIsAskedFitsIn()
    {
        connectAs(u"admin"_s);
        auto *panel = part<ui::AskPanel>();
        const auto *scroll = panel->findChild<QScrollArea *>();
        const QString name(300, u'w');
        panel->setSource(m_session, {netshark::SourceRef::Kind::Job, job(u"web-tier"_s).id}, name);
        QTest::qWait(0);
        QCOMPARE(scroll->widget()->width(), scroll->viewport()->width());
        const auto all = panel->findChildren<QLabel *>();
        QVERIFY(std::any_of(all.begin(), all.end(),
            [&](const QLabel *label) { return label->toolTip().contains(name); }));
        m_window->resize(1280, 400);
        const QString sentence = u"The appliance cannot do that now. "_s.repeated(8).trimmed();
        panel->showProblem(sentence);
        const auto said = std::find_if(
            all.begin(), all.end(), [&](const QLabel *label) { return label->text() == sentence; });
        QVERIFY(said != all.end());
        QTRY_VERIFY((*said)->height() >= (*said)->heightForWidth((*said)->width()));
        QTRY_VERIFY(scroll->viewport()->rect().contains(
            (*said)->mapTo(scroll->viewport(), (*said)->rect().bottomLeft())));
    }

    // What the appliance refuses is said where it was asked, and nothing that was typed is lost.
    void aRefusalLeavesTheDialogOpen()
    {
        connectAs(u"viewer"_s);
        QVERIFY(press(u"Jobs"_s, Qt::Key_Insert, [&](QDialog *dialog) {
            type(field(dialog, u"name"_s), u"mine"_s);
            QTRY_VERIFY(button(dialog, u"Create the job"_s)->isEnabled());
            click(button(dialog, u"Create the job"_s));
            QTRY_VERIFY_WITH_TIMEOUT(
                hasLabel(dialog, u"This account may not do that on"_s), 10'000);
            QVERIFY(dialog->isVisible());
            QCOMPARE(field(dialog, u"name"_s)->text(), u"mine"_s);
            QVERIFY(field(dialog, u"name"_s)->isEnabled());
            QVERIFY(button(dialog, u"Create the job"_s)->isEnabled());
        }));
        QVERIFY(says(u"This account may not do that on"_s));
        QVERIFY(!line(u"mine"_s).isValid());
    }

    void anInterfaceIsRenamed()
    {
        connectAs(u"admin"_s);
        QVERIFY(press(u"mon0"_s, Qt::Key_F2, [&](QDialog *dialog) {
            type(field(dialog, u"name"_s), u" "_s);
            QVERIFY(hasLabel(dialog, u"Enter a name."_s));
            QVERIFY(!button(dialog, u"Rename it"_s)->isEnabled());
            type(field(dialog, u"name"_s), u"racks"_s);
            type(field(dialog, u"description"_s), u"behind the firewall"_s);
            click(button(dialog, u"Rename it"_s));
            QTRY_COMPARE_WITH_TIMEOUT(dialog->result(), int{QDialog::Accepted}, 10'000);
        }));
        QVERIFY(comes(u"racks"_s));
        const auto &all = m_session->sources().interfaces;
        QVERIFY(std::any_of(all.begin(), all.end(), [](const netshark::Interface &one) {
            return one.name == u"racks"_s && one.description == u"behind the firewall"_s;
        }));
    }

    void placesOfFiles_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("problem"); // empty: it can be moved there
        QTest::newRow("elsewhere") << u"/admin/incidents"_s << u"checkout-slow.pcap"_s << QString();
        QTest::newRow("renamed") << u"/admin"_s << u"slow.pcap"_s << QString();
        QTest::newRow("where it is")
            << u"/admin"_s << u"checkout-slow.pcap"_s << u"It is already there."_s;
        QTest::newRow("taken") << u"/admin"_s << u"incidents"_s
                               << u"already holds something of this name"_s;
        QTest::newRow("no name") << u"/admin"_s << u" "_s << u"Enter a name."_s;
        QTest::newRow("a path") << u"/admin"_s << u"incidents/slow.pcap"_s
                                << u"A name cannot be a path"_s;
        QTest::newRow("long") << u"/admin"_s << QString(255, u'a') << QString();
        QTest::newRow("too long") << u"/admin"_s << QString(256, u'a') << u"it has 256 bytes"_s;
        QTest::newRow("long in Japanese") << u"/admin"_s << QString(85, u'通') << QString();
        QTest::newRow("too long in Japanese")
            << u"/admin"_s << QString(86, u'通') << u"it has 258 bytes"_s;
        QTest::newRow("up") << u"/admin"_s << u".."_s << u"A name cannot be a path"_s;
    }
    void placesOfFiles()
    {
        QFETCH(QString, folder);
        QFETCH(QString, name);
        QFETCH(QString, problem);
        connectAs(u"admin"_s);
        ui::FilePlaceDialog dialog(m_session, file(u"/admin/checkout-slow.pcap"_s), m_window);
        dialog.show();
        auto *folders = dialog.findChild<QComboBox *>(u"folder"_s);
        QCOMPARE(folders->currentData(), u"/admin"_s);
        QVERIFY(folders->findData(folder) >= 0);
        folders->setCurrentIndex(folders->findData(folder));
        field(&dialog, u"name"_s)->selectAll();
        field(&dialog, u"name"_s)->insert(name); // keyClicks() knows ASCII alone
        QCOMPARE(button(&dialog, u"Move it"_s)->isEnabled(), problem.isEmpty());
        QVERIFY(problem.isEmpty() || hasLabel(&dialog, problem));
    }

    void aFolderDoesNotGoIntoItself()
    {
        connectAs(u"admin"_s);
        ui::FilePlaceDialog dialog(m_session, file(u"/admin/incidents"_s), m_window);
        const auto *folders = dialog.findChild<QComboBox *>(u"folder"_s);
        QVERIFY(folders->findData(u"/admin"_s) >= 0);
        QCOMPARE(folders->findData(u"/admin/incidents"_s), -1);
    }

    void aFolderIsMadeFilledAndDeleted()
    {
        connectAs(u"admin"_s);
        QVERIFY(press(u"incidents"_s, Qt::Key_Insert, [&](QDialog *dialog) {
            QCOMPARE(
                dialog->findChild<QComboBox *>(u"folder"_s)->currentData(), u"/admin/incidents"_s);
            type(field(dialog, u"name"_s), u"monday"_s);
            click(button(dialog, u"Create the folder"_s));
            QTRY_COMPARE_WITH_TIMEOUT(dialog->result(), int{QDialog::Accepted}, 10'000);
        }));
        QVERIFY(comes(u"monday"_s));
        QCOMPARE(sources()->currentIndex(), line(u"monday"_s));
        QVERIFY(press(u"checkout-slow.pcap"_s, Qt::Key_F2, [&](QDialog *dialog) {
            auto *folders = dialog->findChild<QComboBox *>(u"folder"_s);
            folders->setCurrentIndex(folders->findData(u"/admin/incidents/monday"_s));
            type(field(dialog, u"name"_s), u"slow.pcap"_s);
            click(button(dialog, u"Move it"_s));
            QTRY_COMPARE_WITH_TIMEOUT(dialog->result(), int{QDialog::Accepted}, 10'000);
        }));
        QVERIFY(comes(u"slow.pcap"_s));
        QVERIFY(goes(u"checkout-slow.pcap"_s));
        QCOMPARE(line(u"slow.pcap"_s).parent(), line(u"monday"_s));
        QCOMPARE(sources()->currentIndex(), line(u"slow.pcap"_s));
        QVERIFY(hasLabel(m_window, u"ASK SLOW.PCAP"_s));
        whenAsked<QMessageBox>(m_window, [](QMessageBox *question) {
            QVERIFY(question->text().contains(u"The file in it is lost too."_s));
            click(button(question, u"Delete it"_s));
        });
        QVERIFY(choose(u"monday"_s, u"Delete the folder…"_s));
        QVERIFY(goes(u"slow.pcap"_s));
        QVERIFY(!line(u"monday"_s).isValid());
    }

    void anIndexIsBuiltAndRemoved()
    {
        connectAs(u"admin"_s);
        const QString id = u"/admin/checkout-slow.pcap"_s;
        QVERIFY(choose(u"checkout-slow.pcap"_s, u"Build an index"_s));
        QTRY_VERIFY_WITH_TIMEOUT(file(id).isIndexed, 10'000);
        QVERIFY(choose(u"checkout-slow.pcap"_s, u"Remove its index"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!file(id).isIndexed, 10'000);
    }

    void aFileIsVerified()
    {
        connectAs(u"admin"_s);
        const QString same = m_folder->filePath(u"same.pcap"_s);
        const QString other = m_folder->filePath(u"other.pcap"_s);
        QFile local(same);
        QVERIFY(local.open(QIODevice::WriteOnly));
        QVERIFY(m_demo->appliance()->downloadFile(
            u"/admin/checkout-slow.pcap"_s, [&](QByteArrayView part) {
                return local.write(part.data(), part.size()) == part.size();
            }));
        local.close();
        QVERIFY(QFile::copy(same, other));
        QFile changed(other);
        QVERIFY(changed.open(QIODevice::Append));
        changed.write("x");
        changed.close();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QVERIFY(local.open(QIODevice::ReadOnly) && hash.addData(&local));
        const QString sum = QString::fromLatin1(hash.result().toHex());

        whenAsked<ui::FileVerifyDialog>(m_window, [&](ui::FileVerifyDialog *dialog) {
            auto *label = dialog->findChild<QLabel *>(u"sum"_s);
            QTRY_COMPARE_WITH_TIMEOUT(label->text(), sum, 10'000);
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
            QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
            click(button(dialog, u"Copy"_s));
            QCOMPARE(QApplication::clipboard()->text(), sum);
            for (const auto &[path, answer] : {std::pair{same, u"“same.pcap” is the same"_s},
                     {other, u"“other.pcap” is a different file"_s}}) {
                compare(dialog, path);
                QTRY_VERIFY_WITH_TIMEOUT(hasLabel(dialog, answer), 10'000);
            }
            dialog->close();
        });
        QVERIFY(choose(u"checkout-slow.pcap"_s, u"Verify the file…"_s));
    }
};

QTEST_MAIN(SourceActionsTest)
#include "tst_sourceactions.moc"
