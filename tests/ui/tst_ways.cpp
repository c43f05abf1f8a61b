// SPDX-License-Identifier: GPL-3.0-or-later
// The way to an appliance as the user sets it: proxies and their accounts, a client certificate and
// its password, names of hosts that are none.
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>

#include "model/work/workers.h"
#include "netshark/truststore.h"
#include "tests/support/authority.h"
#include "tests/support/connectproxy.h"
#include "tests/support/demo.h"
#include "tests/support/socksproxy.h"
#include "tests/support/windowtest.h"
#include "ui/dialogs/connectdialog.h"

using namespace remora;
using namespace remora::test;
using namespace Qt::StringLiterals;

class WaysTest : public WindowTest {
    Q_OBJECT
private:
    std::unique_ptr<ui::ConnectDialog> m_dialog;

    QLineEdit *field(const QString &name) const { return m_dialog->findChild<QLineEdit *>(name); }
    void press(const QString &text) const
    {
        auto *found = button(m_dialog.get(), text);
        QVERIFY2(found != nullptr, qPrintable(text));
        click(found);
    }
    bool reads(const QString &text) const
    {
        return QTest::qWaitFor([=, this] { return hasLabel(m_dialog.get(), text); }, 10'000);
    }
    void open(const QString &host, quint16 port, const netshark::Credentials &who)
    {
        m_dialog = std::make_unique<ui::ConnectDialog>(netshark::Log(), std::nullopt, m_window);
        m_dialog->show();
        field(u"host"_s)->setText(host);
        m_dialog->findChild<QSpinBox *>()->setValue(port);
        field(u"user"_s)->setText(who.user);
        field(u"password"_s)->setText(who.password);
    }
    void chooseProxy(const QString &kind, const QString &address)
    {
        press(u"Proxy"_s);
        m_dialog->findChild<QComboBox *>(u"proxyKind"_s)->setCurrentText(kind);
        field(u"proxyHost"_s)->setText(address);
    }
    void answer(const QString &user, const QString &password)
    {
        if (!user.isEmpty())
            field(u"secretUser"_s)->setText(user);
        field(u"secretPassword"_s)->setText(password);
        press(u"Connect"_s);
    }
    // All that is kept on disk of it.
    static QByteArray settingsFile()
    {
        QSettings settings;
        settings.sync();
        QFile file(settings.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { beNobody(); }
    void init()
    {
        QFile::remove(netshark::TrustStore::defaultFile());
        openWindow();
    }
    void cleanup()
    {
        m_dialog.reset();
        closeWindow();
    }

    // The account is asked for when the proxy asks, once more where it was wrong, and remembered
    // without its password.
    void throughAProxyThatAsks_data()
    {
        QTest::addColumn<bool>("isHttp");
        QTest::newRow("HTTP (CONNECT)") << true;
        QTest::newRow("SOCKS5") << false;
    }
    void throughAProxyThatAsks()
    {
        QFETCH(bool, isHttp);
        const Demo demo;
        const TunnelSettings settings{u"ada"_s, u"pröxy-secret"_s,
            {{u"shark.example"_s, QHostAddress(QHostAddress::LocalHost)}}};
        std::unique_ptr<TunnelProxy> proxy;
        if (isHttp)
            proxy = std::make_unique<ConnectProxy>(settings);
        else
            proxy = std::make_unique<SocksProxy>(settings);
        open(u"Shark.EXAMPLE"_s, demo.port(), demo.credentials());
        chooseProxy(
            QString::fromUtf8(QTest::currentDataTag()), u"127.0.0.1:%1"_s.arg(proxy->port()));
        press(u"Connect"_s);
        QVERIFY(reads(u"asks for a user and a password"_s));
        answer(u"ada"_s, u"guess"_s);
        QVERIFY(QTest::qWaitFor([&] { return proxy->refused() >= 2; }, 10'000));
        QVERIFY(reads(u"asks for a user and a password"_s));
        QTRY_VERIFY(button(m_dialog.get(), u"Connect"_s) != nullptr);
        QVERIFY(field(u"secretPassword"_s)->text().isEmpty());
        answer({}, u"pröxy-secret"_s);
        QVERIFY(reads(u"that no known authority signed"_s));
        press(u"Trust once"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_dialog->result(), int(QDialog::Accepted), 10'000);
        QVERIFY(m_dialog->takeSession() != nullptr);
        // The logout: neither proxy nor appliance goes while it is under way.
        QVERIFY(model::waiters().waitForDone(10'000));
        QVERIFY(proxy->targets().contains(u"shark.example:%1"_s.arg(demo.port())));
        QVERIFY(!proxy->heard().contains(demo.credentials().password.toUtf8()));
        QVERIFY(!proxy->heard().contains("/api/"));
        const auto kept = model::applianceBook::all();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].host, u"shark.example"_s);
        QCOMPARE(kept[0].proxy.user, u"ada"_s);
        QCOMPARE(kept[0].proxy.port, proxy->port());
        QVERIFY(!settingsFile().contains("secret"));
    }

    void aLockedCertificate()
    {
        const Demo demo;
        const Authority authority;
        Authority::Wish wish;
        wish.use = "clientAuth";
        QFile file(m_folder->filePath(u"own.p12"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Authority::pkcs12(authority.issue(wish), "key-secret"));
        file.close();
        open(u"127.0.0.1"_s, demo.port(), demo.credentials());
        press(u"Security"_s);
        field(u"certificate"_s)->setText(file.fileName());
        press(u"Connect"_s);
        QVERIFY(reads(u"is missing or wrong"_s));
        QVERIFY(!field(u"secretUser"_s)->isVisible());
        answer({}, u"key-secret"_s);
        QVERIFY(reads(u"that no known authority signed"_s));
        press(u"Trust once"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_dialog->result(), int(QDialog::Accepted), 10'000);
        QCOMPARE(model::applianceBook::all().value(0).tls.certificate, file.fileName());
        QVERIFY(!settingsFile().contains("secret"));
    }

    // Said at once, before anything is asked of anybody.
    void whatIsNoHost_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("says");
        QTest::newRow("port") << u"127.0.0.1:abc"_s << QString() << u"“abc” is not a port"_s;
        QTest::newRow("large port") << u"shark:99999"_s << QString() << u"“99999” is not a port"_s;
        QTest::newRow("bracket") << u"[::1"_s << QString() << u"“[::1” is not a host"_s;
        QTest::newRow("blank") << u"a b"_s << QString() << u"“a b” is not a host"_s;
        QTest::newRow("proxy's port") << u"shark"_s << u"squid:0"_s << u"“0” is not a port"_s;
        QTest::newRow("no proxy") << u"shark"_s << u" "_s << u"Enter the proxy's address"_s;
    }
    void whatIsNoHost()
    {
        QFETCH(QString, host);
        QFETCH(QString, proxy);
        QFETCH(QString, says);
        open(host, 443, {u"admin"_s, u"x"_s, {}});
        if (!proxy.isEmpty())
            chooseProxy(u"SOCKS5"_s, proxy);
        press(u"Connect"_s);
        QVERIFY(hasLabel(m_dialog.get(), says));
        QVERIFY(button(m_dialog.get(), u"Connect"_s)->isEnabled());
    }

    // Who types the name of an appliance again, or takes the one that stands there, loses nothing.
    void aSavedApplianceKeepsItsWay_data()
    {
        QTest::addColumn<bool>("isLast"); // the one that was connected last
        QTest::newRow("as it stands there") << true;
        QTest::newRow("typed again") << false;
    }
    void aSavedApplianceKeepsItsWay()
    {
        QFETCH(bool, isLast);
        const Demo demo;
        const auto who = demo.credentials();
        const model::SavedAppliance saved{u"data centre"_s, u"127.0.0.1"_s, demo.port(), who.user,
            {}, {netshark::ProxySettings::Kind::Socks5, u"squid"_s, 1080, {}, {}}};
        model::applianceBook::keep(saved);
        netshark::TrustStore(netshark::TrustStore::defaultFile())
            .trustForHost(saved.hostAndPort(), const_cast<Demo &>(demo).server().fingerprint());
        if (isLast) {
            QSettings().setValue("connect/host"_L1, saved.host);
            QSettings().setValue("connect/port"_L1, saved.port);
            QSettings().setValue("connect/user"_L1, saved.user);
        }
        open(saved.host, saved.port, who);
        press(u"Connect"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_dialog->result(), int(QDialog::Accepted), 10'000);
        QCOMPARE(model::applianceBook::all(), QList{saved});
    }

    void twoEntriesDoNotBecomeOne()
    {
        const model::SavedAppliance one{u"one"_s, u"a.example"_s, 443, u"admin"_s, {}, {}};
        const model::SavedAppliance two{u"two"_s, u"b.example"_s, 443, u"admin"_s, {}, {}};
        model::applianceBook::keep(one);
        model::applianceBook::keep(two);
        m_dialog = std::make_unique<ui::ConnectDialog>(netshark::Log(), one, m_window);
        m_dialog->edit();
        m_dialog->show();
        field(u"host"_s)->setText(u"B.example"_s);
        press(u"Save"_s);
        QVERIFY(hasLabel(m_dialog.get(), u"two is in the list already"_s));
        QCOMPARE(model::applianceBook::all().size(), 2);
    }

    // Enter takes the fingerprint that was typed, and the safe choice without; Escape leads back to
    // the form, which is as it was.
    void keysOnLaterPages()
    {
        const Demo demo;
        const QString host = netshark::hostAndPort(u"127.0.0.1"_s, demo.port());
        netshark::TrustStore(netshark::TrustStore::defaultFile())
            .trustForHost(host, QString(64, u'A'));
        open(u"127.0.0.1"_s, demo.port(), demo.credentials());
        press(u"Connect"_s);
        QVERIFY(reads(u"This may be an attack"_s));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(field(u"user"_s)->text(), demo.credentials().user);
        press(u"Connect"_s);
        QVERIFY(reads(u"This may be an attack"_s));
        QLineEdit *proof = nullptr;
        const auto edits = m_dialog->findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->isVisible() && edit->accessibleName().startsWith(u"Fingerprint"_s))
                proof = edit;
        }
        QVERIFY(proof != nullptr);
        proof->setFocus();
        proof->setText(QString(64, u'0'));
        QTest::keyClick(proof, Qt::Key_Return); // not it
        QVERIFY(!proof->isVisible());
        press(u"Connect"_s);
        QTRY_VERIFY_WITH_TIMEOUT(proof->isVisible(), 10'000);
        proof->setFocus();
        proof->setText(const_cast<Demo &>(demo).server().fingerprint());
        QTest::keyClick(proof, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_dialog->result(), int(QDialog::Accepted), 10'000);
    }

    void aPortInTheHostsField()
    {
        const Demo demo;
        open(u"https://127.0.0.1:%1/"_s.arg(demo.port()), 443, demo.credentials());
        press(u"Connect"_s);
        QVERIFY(reads(u"that no known authority signed"_s));
        QCOMPARE(field(u"host"_s)->text(), u"127.0.0.1"_s);
        QCOMPARE(m_dialog->findChild<QSpinBox *>()->value(), int(demo.port()));
    }
};

QTEST_MAIN(WaysTest)
#include "tst_ways.moc"
