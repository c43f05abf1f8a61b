// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that opens beside the main window, by its keys: what Enter does in each field, where
// Escape leads, in which order the fields come; and how its buttons are named.
#include <QCheckBox>
#include <QDirIterator>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

#include "model/appliance/appliancebook.h"
#include "model/appliance/requestlog.h"
#include "tests/support/captures.h"
#include "tests/support/chartkinds.h"
#include "tests/support/connected.h"
#include "tests/support/dialogfaults.h"
#include "tests/support/hostiletext.h"
#include "tests/support/program.h"
#include "tests/support/windowtest.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/savechartsdialog.h"
#include "ui/charts/valuerangedialog.h"
#include "ui/common/columnchooser.h"
#include "ui/common/question.h"
#include "ui/common/tableview.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/clipdialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/fetchdialog.h"
#include "ui/dialogs/fileplacedialog.h"
#include "ui/dialogs/fileverifydialog.h"
#include "ui/dialogs/interfacedialog.h"
#include "ui/dialogs/jobdialog.h"
#include "ui/dialogs/linkedfiledialog.h"
#include "ui/dialogs/logwindow.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filteredit.h"
#include "ui/follow/followwindow.h"
#include "ui/help/helpwindow.h"
#include "ui/packets/packetsview.h"
#include "ui/points/comparedialog.h"
#include "ui/points/fetchpointsdialog.h"
#include "ui/points/pointswindow.h"
#include "ui/query/timewindowdialog.h"
#include "ui/verdict/serverchanges.h"
#include "ui/views/countwindow.h"
#include "ui/views/fetchcounteddialog.h"
#include "ui/views/viewlistdialog.h"
#include "ui/window/capturepage.h"

using namespace remora;
using namespace remora::test;
using namespace remora::ui;
using namespace Qt::StringLiterals;

class DialogKeysTest : public WindowTest {
    Q_OBJECT
private:
    // What Enter does where no button has the focus.
    enum class Enter { Accent, Nothing, Leaves };
    using Make
        = std::function<QWidget *()>; // opens it; nullptr where it has been asked and answered
    struct Window {
        const char *name;
        const char *type; // of its class
        Enter enter;
        Make make;
    };
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<model::ApplianceSession> m_session;
    model::RequestLog m_log;

    const netshark::Job &job() const { return m_session->sources().jobs.first(); }
    netshark::File file() const
    {
        const auto &files = m_session->sources().files;
        return *std::find_if(
            files.begin(), files.end(), [](const auto &one) { return !one.isDirectory; });
    }
    CapturePage *page() const { return part<CapturePage>(); }
    // A window that is there after something was done.
    template <class T> QWidget *opened(const std::function<void()> &act) const
    {
        act();
        const auto all = QApplication::topLevelWidgets();
        for (QWidget *one : all) {
            if (qobject_cast<T *>(one) != nullptr && one->isVisible())
                return one;
        }
        return nullptr;
    }
    // What asks, and is closed before it comes back.
    static Make asks(const std::function<void()> &ask)
    {
        return [ask] {
            ask();
            return nullptr;
        };
    }

    QList<Window> windows()
    {
        auto *session = m_session.get();
        const auto action = [this](const QString &text) { menuAction(m_window, text)->trigger(); };
        return {
            {"connect", "ConnectDialog", Enter::Accent,
                [] { return new ConnectDialog(netshark::Log()); }},
            {"edit", "ConnectDialog", Enter::Accent,
                [] {
                    auto *dialog = new ConnectDialog(netshark::Log(),
                        model::SavedAppliance{u"edge"_s, u"h"_s, 443, u"admin"_s, {}, {}, true});
                    dialog->edit();
                    return dialog;
                }},
            {"certificate", "CertificateDialog", Enter::Accent,
                [=] { return new CertificateDialog(session, nullptr); }},
            {"clip", "ClipDialog", Enter::Accent,
                [=, this] {
                    return new ClipDialog(
                        *session, netshark::ClipRequest{job().id, {}, *job().span, {}}, nullptr);
                }},
            {"new job", "JobDialog", Enter::Accent,
                [=] { return new JobDialog(session, QString(), nullptr); }},
            {"change job", "JobDialog", Enter::Accent,
                [=, this] { return new JobDialog(session, job(), nullptr); }},
            {"new folder", "FilePlaceDialog", Enter::Accent,
                [=] { return new FilePlaceDialog(session, QString(), nullptr); }},
            {"move", "FilePlaceDialog", Enter::Accent,
                [=, this] { return new FilePlaceDialog(session, file(), nullptr); }},
            {"interface", "InterfaceDialog", Enter::Accent,
                [=] {
                    return new InterfaceDialog(
                        session, session->sources().interfaces.first(), nullptr);
                }},
            {"verify", "FileVerifyDialog", Enter::Accent,
                [=, this] {
                    return new FileVerifyDialog(*session, file(), netshark::Log(), nullptr);
                }},
            {"fetch", "FetchDialog", Enter::Accent,
                [=, this] {
                    return new FetchDialog({session},
                        FetchDialog::Wanted{hostileText(), *job().span, {}, {}, {}}, nullptr);
                }},
            {"fetch counted", "FetchCountedDialog", Enter::Accent,
                [=, this] {
                    const model::AskedSource from(
                        session, {netshark::SourceRef::Kind::Job, job().id}, hostileText());
                    model::CountedPackets packets;
                    packets.places = {{from, *job().span}, {from, *job().span}};
                    return new FetchCountedDialog(hostileText(), packets, nullptr);
                }},
            {"views", "ViewListDialog", Enter::Accent,
                [=, this] { return new ViewListDialog(session, m_window); }},
            {"count", "CountWindow", Enter::Accent,
                [=, this] {
                    return new CountWindow(
                        model::AskedSource(
                            session, {netshark::SourceRef::Kind::Job, job().id}, hostileText()),
                        netshark::Log(), m_window);
                }},
            {"save charts", "SaveChartsDialog", Enter::Accent,
                [this] { return new SaveChartsDialog(charts()->charts(), u"mixed"_s, m_window); }},
            {"values", "ValueRangeDialog", Enter::Accent,
                [this] {
                    return new ValueRangeDialog({0, 1}, {1, u"ms"_s}, m_window);
                }},
            {"preferences", "PreferencesDialog", Enter::Accent,
                [this] { return new PreferencesDialog(m_window); }},
            {"confirm", "QMessageBox", Enter::Accent, asks([] {
                 QVERIFY(
                     !confirm(nullptr, u"Stop"_s, u"It stops."_s, u"Stop it"_s, u"Let it run"_s));
             })},
            {"refuse", "QMessageBox", Enter::Accent,
                asks([] { refuse(nullptr, u"Delete"_s, u"It cannot be deleted."_s); })},
            {"about", "QMessageBox", Enter::Accent, asks([=] { action(u"About Remora"_s); })},
            {"text", "QInputDialog", Enter::Accent, asks([] {
                 QVERIFY(!askForText(nullptr, u"Name"_s, u"<b>Name</b>"_s, {}, u"Keep it"_s));
             })},
            {"one of several", "QInputDialog", Enter::Accent, asks([] {
                 QVERIFY(
                     !askForOne(nullptr, u"Folder"_s, u"Folder"_s, {u"a"_s, u"b"_s}, u"Upload"_s));
             })},
            {"packet", "QInputDialog", Enter::Accent,
                asks([this] { page()->packets()->askForNumber(); })},
            {"filter's name", "QInputDialog", Enter::Accent, asks([this] {
                 part<FilterBar>()->findChild<FilterEdit *>()->setText(u"tcp"_s);
                 menuOf(u"Filters"_s, u"Name this filter…"_s)->trigger();
             })},
            {"query's time", "TimeWindowDialog", Enter::Accent,
                [this] { return new TimeWindowDialog({}, m_window); }},
            {"servers that changed", "ServerChanges", Enter::Accent,
                [this] {
                    return new ServerChanges(
                        std::make_shared<dissect::Comparison>(), u"Longer"_s, m_window);
                }},
            {"help", "HelpWindow", Enter::Nothing, [this] { return new HelpWindow(m_window); }},
            {"requests", "LogWindow", Enter::Nothing,
                [this] { return new LogWindow(&m_log, m_window); }},
            {"stream", "FollowWindow", Enter::Nothing,
                [this] {
                    return opened<FollowWindow>(
                        [this] { page()->packets()->follow(dissect::ConversationId{0}); });
                }},
            {"captures to compare", "CompareDialog", Enter::Accent,
                [this] {
                    return new CompareDialog(
                        {dataFile(u"series/mixed.pcap"_s), hostileText()}, m_window);
                }},
            {"points of appliances", "FetchPointsDialog", Enter::Accent,
                [=, this] {
                    return new FetchPointsDialog({session},
                        {session, {netshark::SourceRef::Kind::Job, job().id}, 1}, m_window);
                }},
            {"traces to combine", "LinkedFileDialog", Enter::Accent,
                [=, this] { return new LinkedFileDialog(session, file(), nullptr); }},
            {"compared captures", "PointsWindow", Enter::Nothing,
                [this] { return new PointsWindow(m_window); }},
            {"columns", "ColumnChooser", Enter::Leaves,
                [this] {
                    return opened<ColumnChooser>([this] {
                        page()->conversations()->table()->chooseColumns({100, 100});
                    });
                }},
        };
    }
    // Of the menu of a button with this name.
    QAction *menuOf(const QString &name, const QString &text) const
    {
        const auto buttons = m_window->findChildren<QToolButton *>();
        for (QToolButton *one : buttons) {
            if (one->accessibleName() != name || one->menu() == nullptr)
                continue;
            Q_EMIT one->menu()->aboutToShow();
            const auto actions = one->menu()->actions();
            for (QAction *action : actions) {
                if (action->text() == text)
                    return action;
            }
        }
        return nullptr;
    }

    // Opens one, does something with it and closes it again.
    void with(const Window &window, const std::function<void(QWidget *)> &act)
    {
        bool isDone = false;
        const auto look = [&](QWidget *opened) {
            QVERIFY(QTest::qWaitForWindowExposed(opened));
            if ((opened->windowFlags() & Qt::Popup) != Qt::Popup) {
                opened->activateWindow();
                QVERIFY(QTest::qWaitForWindowActive(opened));
            }
            QCOMPARE(QString::fromLatin1(opened->metaObject()->className()).section(u':', -1),
                QString::fromLatin1(window.type));
            act(opened);
            isDone = true;
        };
        whenAsked<QDialog>(this, [&](QDialog *dialog) {
            look(dialog);
            dialog->done(QDialog::Rejected);
        });
        QPointer<QWidget> own = window.make();
        if (own != nullptr) {
            const auto timers = findChildren<QTimer *>();
            qDeleteAll(timers); // nobody is asked
            own->show();
            look(own);
            delete own;
        }
        QVERIFY(isDone);
    }
    static QList<QWidget *> stopsOf(QWidget *in)
    {
        QList<QWidget *> stops;
        for (QWidget *one = in->nextInFocusChain(); one != in; one = one->nextInFocusChain()) {
            if (takesTab(one) && one->isVisible() && one->isEnabled()
                && one->focusProxy() == nullptr && in->isAncestorOf(one))
                stops << one;
        }
        return stops;
    }
    static QString nameOf(const QWidget *one)
    {
        if (one == nullptr)
            return u"nothing"_s;
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        return QStringLiteral("%1 “%2”").arg(QLatin1StringView(one->metaObject()->className()),
            button != nullptr ? button->text() : one->objectName() + one->accessibleName());
    }
    // Which button Enter presses, and none of them does anything.
    static QString enterFault(QWidget *in, QWidget *stop, Enter enter)
    {
        QAbstractButton *expected = nullptr;
        QList<QAbstractButton *> pressed;
        const auto buttons = in->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (!button->isVisible())
                continue;
            if (button->property("role").toString() == "primary"_L1) {
                expected = button;
                button->setEnabled(true);
            }
            button->disconnect();
            connect(
                button, &QAbstractButton::clicked, in, [button, &pressed] { pressed << button; });
        }
        if (enter == Enter::Accent && expected == nullptr)
            return u"nothing has the accent"_s;
        if (qobject_cast<QPushButton *>(stop) != nullptr
            || qobject_cast<QToolButton *>(stop) != nullptr)
            expected = static_cast<QAbstractButton *>(stop);
        const bool leaves = enter == Enter::Leaves && expected == nullptr;
        stop->setFocus(Qt::TabFocusReason);
        QTest::keyClick(stop, Qt::Key_Return);
        if (pressed != (expected != nullptr ? QList{expected} : QList<QAbstractButton *>()))
            return u"Enter presses %1 in %2"_s.arg(nameOf(pressed.value(0)), nameOf(stop));
        return in->isVisible() == leaves ? u"Enter leads elsewhere in "_s + nameOf(stop)
                                         : QString();
    }
    static QString escapeFault(QWidget *in, QWidget *stop)
    {
        stop->setFocus(Qt::TabFocusReason);
        const QString name = nameOf(stop);
        const QPointer<QWidget> still = in;
        QTest::keyClick(stop, Qt::Key_Escape);
        return still && still->isVisible() ? u"Escape stays in "_s + name : QString();
    }
    // What an appliance or a capture calls its things does nothing.
    static QString harmSaid(const QWidget *in)
    {
        QStringList texts{in->windowTitle()};
        const auto labels = in->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text() << label->toolTip();
        const auto boxes = in->findChildren<QComboBox *>();
        for (const QComboBox *box : boxes)
            texts << box->currentText();
        const auto fields = in->findChildren<QLineEdit *>();
        for (const QLineEdit *field : fields)
            texts << field->text();
        for (const QString &text : std::as_const(texts)) {
            if (const QString harm = harmIn(text.toUtf8()); !harm.isEmpty())
                return harm;
        }
        return {};
    }
    static QString faultOf(QWidget *in)
    {
        auto *dialog = qobject_cast<QDialog *>(in);
        const bool isScrolled = in->findChild<QScrollArea *>() != nullptr; // goes on below the end
        for (const QString &fault : {dialog != nullptr ? buttonFault(dialog) : QString(),
                 isScrolled ? QString() : tabOrderFault(in), labelFault(in), squashFault(in),
                 harmSaid(in)}) {
            if (!fault.isEmpty())
                return fault;
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        beNobody();
        standin::StandInOptions options;
        options.hostname = hostileText();
        m_demo = std::make_unique<Demo>(options);
        m_session = connected(*m_demo);
        QVERIFY(m_session);
        openWindow();
        open(dataFile(u"series/mixed.pcap"_s));
    }
    void cleanupTestCase()
    {
        closeWindow();
        m_session.reset();
    }

    void byKeys_data()
    {
        QTest::addColumn<int>("place");
        int place = 0;
        const auto all = windows();
        for (const Window &window : all)
            QTest::newRow(window.name) << place++;
    }
    void byKeys()
    {
        QFETCH(int, place);
        const Window window = windows()[place];
        QString fault;
        qsizetype stops = 0;
        with(window, [&](QWidget *opened) {
            fault = faultOf(opened);
            stops = stopsOf(opened).size();
        });
        QCOMPARE(fault, QString());
        QVERIFY(stops > 0);
        for (qsizetype stop = 0; stop < stops; ++stop) {
            with(window, [&](QWidget *opened) {
                fault = enterFault(opened, stopsOf(opened).value(stop, opened), window.enter);
            });
            QCOMPARE(fault, QString());
            with(window, [&](QWidget *opened) {
                fault = escapeFault(opened, stopsOf(opened).value(stop, opened));
            });
            QCOMPARE(fault, QString());
        }
    }

    // A new one is to stand in the table above.
    void noneIsLeftOut()
    {
        QSet<QString> known{u"DeedDialog"_s}; // of which others are made
        const auto all = windows();
        for (const Window &window : all)
            known << QString::fromLatin1(window.type);
        static const QRegularExpression dialog(u"class (\\w+) : public \\w*Dialog\\b"_s);
        static const QRegularExpression other(u"(\\w+)::\\1\\([^;{]*Qt::(?:Window|Popup)\\)"_s);
        static const QRegularExpression plain(u"Q(?:Message|Input)(?:Box|Dialog)(?:::| \\w+\\()"_s);
        QDir root(QFileInfo(QStringLiteral(REMORA_README)).path());
        QVERIFY(root.cd(u"ui"_s));
        int files = 0;
        for (QDirIterator it(
                 root.path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();) {
            const QFileInfo source(it.next());
            const QString text = QString::fromUtf8(contentsOf(source.filePath()));
            for (const QRegularExpression &kind : {dialog, other}) {
                for (auto found = kind.globalMatch(text); found.hasNext();) {
                    const QString name = found.next().captured(1);
                    QVERIFY2(known.contains(name), qPrintable(name));
                }
            }
            // What asks does so in one place, where its buttons have their words.
            if (source.baseName() != "question"_L1 && source.baseName() != "windowmenus"_L1)
                QVERIFY2(!plain.match(text).hasMatch(), qPrintable(source.fileName()));
            ++files;
        }
        QVERIFY(files > 100);
    }

    // The form grows where a problem of two lines comes into it.
    void nothingIsSquashed_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"new folder", "new job", "interface", "preferences", "connect"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void nothingIsSquashed()
    {
        QFETCH(QString, name);
        const auto all = windows();
        const auto window = std::find_if(all.begin(), all.end(),
            [&](const Window &one) { return name == QLatin1StringView(one.name); });
        QString fault;
        with(*window, [&](QWidget *dialog) {
            for (const char *field : {"name", "bpf", "downloads", "host"}) {
                auto *edit = dialog->findChild<QLineEdit *>(QString::fromLatin1(field));
                if (edit == nullptr)
                    continue;
                edit->selectAll();
                QTest::keyClicks(edit, u"/no/such place/"_s.repeated(12));
                if (edit->objectName() == "name"_L1)
                    QTest::keyClick(edit, Qt::Key_Backspace);
            }
            if (name == "connect"_L1)
                QTest::keyClick(dialog, Qt::Key_Return);
            QTRY_VERIFY(squashFault(dialog).isEmpty());
            fault = squashFault(dialog);
        });
        QCOMPARE(fault, QString());
    }
};

QTEST_MAIN(DialogKeysTest)
#include "tst_dialogkeys.moc"
