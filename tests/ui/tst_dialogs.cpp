// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of whoever connects to an appliance: its certificate, and the purpose of a login.
#include <QCheckBox>
#include <QSignalSpy>
#include <QSpinBox>

#include "model/appliance/appliancebook.h"
#include "tests/support/connected.h"
#include "tests/support/demo.h"
#include "tests/support/dialogfaults.h"
#include "tests/support/hostiletext.h"
#include "tests/support/windowtest.h"
#include "ui/dialogs/certificatepage.h"
#include "ui/dialogs/connectdialog.h"

using namespace remora;
using namespace remora::test;
using namespace remora::ui;
using namespace Qt::StringLiterals;

class DialogsTest : public WindowTest {
    Q_OBJECT
private:
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
    void initTestCase() { beNobody(); }
    void init() { QSettings().clear(); }

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
        QCOMPARE(buttonFault(&dialog), QString());
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
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
