// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of appliances by their keys: what Enter does, where Escape leads, in which order the
// fields come; and what is asked of whoever logs in.
#include <QCheckBox>
#include <QInputDialog>
#include <QSpinBox>

#include "model/appliance/appliancebook.h"
#include "tests/support/connected.h"
#include "tests/support/dialogfaults.h"
#include "tests/support/hostiletext.h"
#include "tests/support/windowtest.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/dialogs/certificatepage.h"
#include "ui/dialogs/clipdialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/fetchdialog.h"
#include "ui/dialogs/fileplacedialog.h"
#include "ui/dialogs/fileverifydialog.h"
#include "ui/dialogs/interfacedialog.h"
#include "ui/dialogs/jobdialog.h"
#include "ui/sources/question.h"

using namespace remora;
using namespace remora::test;
using namespace remora::ui;
using namespace Qt::StringLiterals;

class DialogsTest : public WindowTest {
    Q_OBJECT
private:
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<model::ApplianceSession> m_session;

    // As connected, with the appliance's own things.
    std::unique_ptr<QDialog> make(const QString &name)
    {
        const auto &sources = m_session->sources();
        const netshark::Job &job = sources.jobs.first();
        const auto file = std::find_if(sources.files.begin(), sources.files.end(),
            [](const auto &one) { return !one.isDirectory; });
        if (name == "connect"_L1)
            return std::make_unique<ConnectDialog>(netshark::Log());
        if (name == "edit"_L1) {
            auto dialog = std::make_unique<ConnectDialog>(netshark::Log(),
                model::SavedAppliance{u"edge"_s, u"h"_s, 443, u"admin"_s, {}, {}, true});
            dialog->edit();
            return dialog;
        }
        if (name == "certificate"_L1)
            return std::make_unique<CertificateDialog>(m_session.get(), nullptr);
        if (name == "clip"_L1)
            return std::make_unique<ClipDialog>(
                *m_session, netshark::ClipRequest{job.id, {}, *job.span, {}}, nullptr);
        if (name == "new job"_L1)
            return std::make_unique<JobDialog>(m_session.get(), QString(), nullptr);
        if (name == "change job"_L1)
            return std::make_unique<JobDialog>(m_session.get(), job, nullptr);
        if (name == "new folder"_L1)
            return std::make_unique<FilePlaceDialog>(m_session.get(), QString(), nullptr);
        if (name == "move"_L1)
            return std::make_unique<FilePlaceDialog>(m_session.get(), *file, nullptr);
        if (name == "interface"_L1)
            return std::make_unique<InterfaceDialog>(
                m_session.get(), sources.interfaces.first(), nullptr);
        if (name == "verify"_L1)
            return std::make_unique<FileVerifyDialog>(*m_session, *file, netshark::Log(), nullptr);
        return std::make_unique<FetchDialog>(std::vector{m_session.get()},
            FetchDialog::Wanted{hostileText(), *job.span, {}, {}, {}}, nullptr);
    }
    static QString faultOf(QDialog *dialog)
    {
        for (const QString &fault :
            {buttonFault(dialog), tabOrderFault(dialog), labelFault(dialog), squashFault(dialog)}) {
            if (!fault.isEmpty())
                return fault;
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        return dialog->isVisible() ? u"Escape stays"_s : QString();
    }
    // What an appliance or a capture calls its things does nothing.
    static QString harmSaid(const QDialog *dialog)
    {
        QStringList texts{dialog->windowTitle()};
        const auto labels = dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts << label->text() << label->toolTip();
        const auto boxes = dialog->findChildren<QComboBox *>();
        for (const QComboBox *box : boxes)
            texts << box->currentText();
        const auto fields = dialog->findChildren<QLineEdit *>();
        for (const QLineEdit *field : fields)
            texts << field->text();
        for (const QString &text : std::as_const(texts)) {
            if (const QString harm = harmIn(text.toUtf8()); !harm.isEmpty())
                return harm;
        }
        return {};
    }
    static QLineEdit *field(QWidget *in, const QString &name)
    {
        return in->findChild<QLineEdit *>(name);
    }
    // Typed, as far as the certificate, which is trusted.
    void start(ConnectDialog &dialog, const Demo &demo)
    {
        dialog.show();
        field(&dialog, u"host"_s)->setText(u"127.0.0.1"_s);
        field(&dialog, u"user"_s)->setText(demo.credentials().user);
        field(&dialog, u"password"_s)->setText(demo.credentials().password);
        dialog.findChild<QSpinBox *>()->setValue(demo.port());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(button(&dialog, u"Trust once"_s), 10'000);
        QCOMPARE(buttonFault(&dialog), QString());
        QVERIFY(qobject_cast<QPushButton *>(button(&dialog, u"Do not connect"_s))->isDefault());
        click(button(&dialog, u"Trust once"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        beNobody();
        QSettings().clear();
        standin::StandInOptions options;
        options.hostname = hostileText();
        m_demo = std::make_unique<Demo>(options);
        m_session = connected(*m_demo);
        QVERIFY(m_session);
    }
    void cleanupTestCase() { m_session.reset(); }
    void init() { QSettings().clear(); }

    void byKeys_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"connect", "edit", "certificate", "clip", "new job", "change job",
                 "new folder", "move", "interface", "verify", "fetch"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void byKeys()
    {
        QFETCH(QString, name);
        const auto dialog = make(name);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        QCOMPARE(faultOf(dialog.get()), QString());
    }

    void questionsByKeys_data()
    {
        using Ask = std::function<bool()>;
        QTest::addColumn<Ask>("ask");
        QTest::newRow("confirm") << Ask([] {
            return confirm(nullptr, u"Stop"_s, u"It stops."_s, u"Stop it"_s, u"Let it run"_s);
        });
        QTest::newRow("refuse") << Ask([] {
            refuse(nullptr, u"Delete"_s, u"It cannot be deleted."_s);
            return false;
        });
        QTest::newRow("text") << Ask([] {
            return askForText(nullptr, u"Name"_s, u"<b>Name</b>"_s, {}, u"Keep it"_s).has_value();
        });
        QTest::newRow("one of several") << Ask([] {
            return askForOne(nullptr, u"Folder"_s, u"Folder"_s, {u"a"_s, u"b"_s}, u"Upload"_s)
                .has_value();
        });
    }
    void questionsByKeys()
    {
        QFETCH(std::function<bool()>, ask);
        QString fault = u"not asked"_s;
        whenAsked<QDialog>(this, [&](QDialog *dialog) {
            fault = faultOf(dialog);
            dialog->reject();
        });
        QVERIFY(!ask());
        QCOMPARE(fault, QString());
    }

    // Only the whole fingerprint, typed, moves the key away from the safe choice.
    void anotherCertificate()
    {
        CertificatePage page;
        QDialog dialog;
        auto *layout = new QVBoxLayout(&dialog);
        layout->addWidget(&page);
        netshark::Error error;
        error.kind = netshark::Error::Kind::ChangedCertificate;
        error.trusted = QString(64, 'A'_L1);
        error.certificate.sha256 = QString(64, 'B'_L1);
        error.certificate.subject = hostileText();
        page.show(error);
        dialog.show();
        QVERIFY(hasLabel(&dialog, u"AAAA AAAA"_s) && hasLabel(&dialog, u"BBBB BBBB"_s));
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(harmIn(label->text().toUtf8()).isEmpty(), qPrintable(label->text()));
        QVERIFY(button(&dialog, u"Trust once"_s) == nullptr);
        QSignalSpy trusted(&page, &CertificatePage::trusted);
        QSignalSpy refused(&page, &CertificatePage::refused);
        auto *proof = dialog.findChild<QLineEdit *>();
        proof->setFocus();
        proof->setText(QString(63, 'b'_L1));
        QTest::keyClick(proof, Qt::Key_Return);
        QCOMPARE(refused.size(), 1);
        proof->setText(u"bb:"_s.repeated(32));
        QTest::keyClick(proof, Qt::Key_Return);
        QCOMPARE(trusted.size(), 1);
        page.setParent(nullptr);
    }

    // Left empty where the appliance insists: the page is there again and says so.
    void aPurposeIsAskedAgain()
    {
        standin::StandInOptions options;
        options.asksPurpose = true;
        const Demo demo(options);
        ConnectDialog dialog({});
        start(dialog, demo);
        QTRY_VERIFY_WITH_TIMEOUT(hasLabel(&dialog, u"The appliance asks why"_s), 10'000);
        QVERIFY(field(&dialog, u"purpose"_s)->hasFocus());
        dialog.findChild<QCheckBox *>(u"skipsPurpose"_s)->setChecked(true);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            hasLabel(&dialog, u"The appliance lets nobody log in without a purpose."_s), 10'000);
        QVERIFY(!dialog.findChild<QCheckBox *>(u"skipsPurpose"_s)->isVisible());
        QTest::keyClicks(dialog.focusWidget(), u"slow checkout"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), static_cast<int>(QDialog::Accepted), 10'000);
        QVERIFY(field(&dialog, u"password"_s)->text().isEmpty());
        // It was refused without: nothing says that it is to be left out the next time.
        QVERIFY(!model::applianceBook::all().first().skipsPurpose);
    }

    // The user has said that it stays empty: it is only asked again where the appliance insists, or
    // the user wants it.
    void aPurposeThatIsLeftOut()
    {
        standin::StandInOptions options;
        options.asksPurpose = true;
        const Demo demo(options);
        const model::SavedAppliance saved{
            {}, demo.host(), demo.port(), demo.credentials().user, {}, {}, true};
        model::applianceBook::keep(saved);
        QVERIFY(model::applianceBook::all().first().skipsPurpose);
        {
            ConnectDialog dialog({}, saved);
            start(dialog, demo);
            QTRY_VERIFY_WITH_TIMEOUT(hasLabel(&dialog, u"lets nobody log in without"_s), 10'000);
        }
        ConnectDialog dialog({}, saved);
        dialog.edit();
        dialog.show();
        dialog.findChild<QCheckBox *>(u"asksPurpose"_s)->setChecked(true);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QVERIFY(!model::applianceBook::all().first().skipsPurpose);
    }

    // The form grows where a problem of two lines comes into it.
    void nothingIsSquashed()
    {
        for (const QString &name : {u"new folder"_s, u"new job"_s, u"interface"_s}) {
            const auto dialog = make(name);
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
            auto *edit = field(dialog.get(), u"name"_s);
            edit->selectAll();
            QTest::keyClicks(edit, u"x"_s);
            QTest::keyClick(edit, Qt::Key_Backspace);
            if (auto *bpf = field(dialog.get(), u"bpf"_s))
                bpf->setText(u"tcp prt 443 and something that is no expression at all"_s);
            QTest::qWait(0);
            QTRY_COMPARE(squashFault(dialog.get()), QString());
        }
    }
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
