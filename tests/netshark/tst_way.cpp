// SPDX-License-Identifier: GPL-3.0-or-later
// The way to an appliance: a certificate of this computer's own, hosts with several addresses, with
// a scope and in other scripts; whom a certificate is for; and how soon a cancel is heard on it.
#include <QBuffer>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include "netshark/nearestaddress.h"
#include "tests/support/deadaddress.h"
#include "tests/support/waytest.h"

using namespace remora;
using namespace remora::netshark;
using namespace remora::test;

class WayTest : public WayTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init() { forgetProxies(); }

    void aCertificateOfOurOwn_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("ends");
        Authority::Wish wish;
        wish.use = "clientAuth";
        const auto own = m_authority.issue(wish);
        const QByteArray plain = own.key.toPem();
        const QByteArray locked = own.key.toPem("söcret");
        const QByteArray shown = own.certificate.toPem();
        const auto row = [](const char *name, const QString &certificate, const QString &key,
                             const QString &password, int ends) {
            QTest::newRow(name) << certificate << key << password << ends;
        };
        const int noIdentity = static_cast<int>(Kind::NoIdentity);
        const int needsPassword = static_cast<int>(Kind::CertificateLocked);
        const QString both = file(u"both.pem"_s, shown + plain);
        const QString lockedBoth = file(u"locked.pem"_s, shown + locked);
        const QString alone = file(u"alone.pem"_s, shown);
        const QString keyFile = file(u"key.pem"_s, plain);
        const QString packed = file(u"own.p12"_s, Authority::pkcs12(own, "söcret"));
        const QString open = file(u"open.p12"_s, Authority::pkcs12(own, ""));
        row("PEM", both, {}, {}, -1);
        row("PEM and its key", alone, keyFile, {}, -1);
        row("PEM with a locked key", lockedBoth, {}, u"söcret"_s, -1);
        row("PEM, wrong password", lockedBoth, {}, u"guess"_s, needsPassword);
        row("PEM, no password", lockedBoth, {}, {}, needsPassword);
        row("PEM without a key", alone, {}, {}, noIdentity);
        row("PKCS#12", packed, {}, u"söcret"_s, -1);
        row("PKCS#12, wrong password", packed, {}, u"guess"_s, needsPassword);
        row("PKCS#12, no password", packed, {}, {}, needsPassword);
        row("PKCS#12 without one", open, {}, {}, -1);
        row("something else", file(u"else.pem"_s, "hello"), {}, {}, noIdentity);
        row("empty", file(u"empty.pem"_s, ""), {}, {}, noIdentity);
        row("no file", m_folder.filePath(u"absent.pem"_s), {}, {},
            static_cast<int>(Kind::NotReadable));
        row("no key's file", alone, m_folder.filePath(u"absent.pem"_s), {},
            static_cast<int>(Kind::NotReadable));
        row("none", {}, {}, {}, static_cast<int>(Kind::ConnectionLost));
    }
    void aCertificateOfOurOwn()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, password);
        QFETCH(int, ends);
        for (const auto version : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
            const TlsServer server(m_authority.issue({}), version, answer(), TlsServer::Then::Keep,
                {QHostAddress(QHostAddress::LocalHost), m_authority.pem()});
            const auto http = client(u"127.0.0.1"_s, server.port());
            http->transport().tls.certificate = certificate;
            http->transport().tls.key = key;
            http->transport().tls.keyPassword = password;
            QCOMPARE(kindOf(ask(*http)), ends);
            QCOMPARE(server.heard().contains("GET /x"), ends == -1);
        }
    }

    // A scope says where the host is, not who it is.
    void addressesWithAScope_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<int>("ends");
        const int untrusted = static_cast<int>(Kind::UntrustedCertificate);
        const QByteArray own = "IP:0:0:0:0:0:0:0:1";
        QTest::newRow("none") << u"::1"_s << own << -1;
        QTest::newRow("by name") << u"::1%lo"_s << own << -1;
        QTest::newRow("by number") << u"::1%1"_s << own << -1;
        QTest::newRow("another host's")
            << u"::1%lo"_s << QByteArray("DNS:other.example") << untrusted;
        QTest::newRow("another address's") << u"::1%1"_s << QByteArray("IP:127.0.0.1") << untrusted;
    }
    void addressesWithAScope()
    {
        QFETCH(QString, host);
        QFETCH(QByteArray, names);
        QFETCH(int, ends);
        const TlsServer server = serverFor(names, {QHostAddress(QHostAddress::LocalHostIPv6), {}});
        if (server.port() == 0)
            QSKIP("no IPv6 on this computer");
        QCOMPARE(kindOf(ask(*client(host, server.port()))), ends);
        QCOMPARE(server.heard().contains("Host: [::1]:"), ends == -1);
    }

    // A certificate is for what it lists; its subject counts only where it lists nothing.
    void namesOfCertificates_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<bool>("isFor");
        const auto row = [](const char *name, const char *host, const char *names,
                             const char *subject, bool isFor) {
            QTest::newRow(name) << QString::fromLatin1(host) << QByteArray(names)
                                << QByteArray(subject) << isFor;
        };
        row("listed", "a.net.example", "DNS:b.example,DNS:A.net.example", "x", true);
        row("star", "a.net.example", "DNS:*.net.example", "x", true);
        row("star, the name itself", "net.example", "DNS:*.net.example", "x", false);
        row("star, two labels", "b.a.net.example", "DNS:*.net.example", "x", false);
        row("star in a label", "a.net.example", "DNS:a*.net.example", "x", false);
        row("star alone", "a.net.example", "DNS:*", "x", false);
        row("another one listed, this one the subject", "a.net.example", "DNS:b.net.example",
            "a.net.example", false);
        row("another one listed, a star the subject", "a.net.example", "DNS:b.net.example",
            "*.net.example", false);
        row("nothing listed, the subject", "a.net.example", "", "a.net.example", true);
        row("an address as a name", "192.0.2.1", "DNS:192.0.2.1", "192.0.2.1", false);
        row("an address", "192.0.2.1", "IP:192.0.2.1", "x", true);
    }
    void namesOfCertificates()
    {
        QFETCH(QString, host);
        QFETCH(QByteArray, names);
        QFETCH(QByteArray, subject);
        QFETCH(bool, isFor);
        Authority::Wish wish;
        wish.names = names;
        wish.subject = subject;
        const TlsServer server(m_authority.issue(wish), protocol, answer());
        const ConnectProxy proxy({{}, {}, {{host, QHostAddress(QHostAddress::LocalHost)}}});
        const auto http = client(host, server.port());
        http->transport().proxy = {Proxy::Http, u"127.0.0.1"_s, proxy.port(), {}, {}};
        QCOMPARE(kindOf(ask(*http)), isFor ? -1 : static_cast<int>(Kind::UntrustedCertificate));
        QCOMPARE(server.heard().contains("GET /x"), isFor);
    }

    void namesInOtherScripts()
    {
        const TlsServer server = serverFor("DNS:xn--bcher-kva.example");
        const ConnectProxy proxy(
            {{}, {}, {{u"xn--bcher-kva.example"_s, QHostAddress(QHostAddress::LocalHost)}}});
        const auto http = client(u"bücher.example"_s, server.port());
        http->transport().proxy = {Proxy::Http, u"127.0.0.1"_s, proxy.port(), {}, {}};
        QCOMPARE(kindOf(ask(*http)), -1);
        QVERIFY(server.heard().contains("Host: xn--bcher-kva.example:"));
    }

    // A dead address costs a head start, not a time-out.
    void theNearestAddress()
    {
        const QHostAddress deadOne(u"127.0.0.2"_s);
        const QHostAddress deadToo(u"127.0.0.3"_s);
        const QHostAddress alive(u"127.0.0.4"_s);
        const QHostAddress refusing(u"127.0.0.5"_s);
        QTcpServer server;
        QVERIFY(server.listen(alive));
        const quint16 port = server.serverPort();
        const DeadAddress dead(deadOne, port);
        const DeadAddress dead2(deadToo, port);
        const auto find = [port](const QList<QHostAddress> &addresses, int limitMs = 20'000) {
            Patience patience({}, std::chrono::milliseconds(limitMs));
            return nearestAddress(addresses, port, patience);
        };
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(find({deadOne, alive}).value(), alive);
        QCOMPARE(find({deadOne, deadToo, alive}).value(), alive);
        QCOMPARE(find({refusing, alive}).value(), alive);
        QCOMPARE(find({alive, deadOne}).value(), alive);
        QVERIFY(timer.elapsed() < 10'000); // a time-out of the system is a minute and more
        QCOMPARE(
            find({refusing, QHostAddress(u"127.0.0.6"_s)}).error().kind, Kind::ConnectionRefused);
        QCOMPARE(find({deadOne, deadToo}, 400).error().kind, Kind::TimedOut);
        QCOMPARE(find({deadOne}).value(), deadOne); // there is no choice
    }

    void cancelIsHeardInEveryState_data()
    {
        QTest::addColumn<QString>("state");
        for (const auto &state : {u"connecting"_s, u"greeting"_s, u"proxy"_s, u"socks"_s,
                 u"waiting"_s, u"receiving"_s, u"sending"_s})
            QTest::newRow(qPrintable(state)) << state;
    }
    void cancelIsHeardInEveryState()
    {
        QFETCH(QString, state);
        const DeadAddress dead(QHostAddress(u"127.0.0.2"_s));
        QTcpServer mute;
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        ConnectProxy proxy;
        SocksProxy socks;
        proxy.arm(TunnelProxy::Fault::Silent);
        socks.arm(TunnelProxy::Fault::Silent);
        const auto identity = m_authority.issue({});
        const TlsServer silent(identity, protocol, {});
        const TlsServer slow(identity, protocol, "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1");
        auto cancel = std::make_shared<std::atomic<bool>>(false);
        const bool dials = state == "connecting"_L1;
        const bool throughProxy = state == "proxy"_L1 || state == "socks"_L1;
        const quint16 port = dials    ? dead.port()
            : state == "greeting"_L1  ? mute.serverPort()
            : state == "receiving"_L1 ? slow.port()
                                      : silent.port();
        const auto http = client(dials ? u"127.0.0.2"_s
                : throughProxy         ? u"shark.example"_s
                                       : u"127.0.0.1"_s,
            port, cancel);
        http->transport().connectLimit = std::chrono::seconds(60);
        if (throughProxy)
            http->transport().proxy = {state == "proxy"_L1 ? Proxy::Http : Proxy::Socks5,
                u"127.0.0.1"_s, state == "proxy"_L1 ? proxy.port() : socks.port(), {}, {}};
        QElapsedTimer since;
        const std::unique_ptr<QThread> user(QThread::create([&] {
            QThread::msleep(300);
            since.start();
            *cancel = true;
        }));
        user->start();
        QByteArray bytes(state == "sending"_L1 ? 64 << 20 : 1, 'x');
        QBuffer body(&bytes);
        QVERIFY(body.open(QIODevice::ReadOnly));
        const auto answered
            = state == "sending"_L1 ? http->upload(u"/x"_s, body, {}, [](qint64) {}) : ask(*http);
        const qint64 took = since.elapsed();
        user->wait();
        QCOMPARE(kindOf(answered), static_cast<int>(Kind::Cancelled));
        qInfo("%s: %lld ms", qPrintable(state), static_cast<long long>(took));
        QVERIFY(took < 2000); // 100 ms where nothing else is going on
    }

    // A sink that is slow holds the appliance up, not everything in memory.
    void aStreamIsNotHeldInMemory()
    {
        const TlsServer server(m_authority.issue({}), protocol,
            "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(TlsServer::flood)
                + "\r\n\r\n",
            TlsServer::Then::Flood);
        const auto http = client(u"127.0.0.1"_s, server.port());
        qint64 got = 0;
        qint64 ahead = 0;
        const auto done = http->stream(u"/x"_s, {}, [&](QByteArrayView block) {
            if (got == 0) {
                for (qint64 before = -1; before != server.flooded();) {
                    before = server.flooded();
                    QThread::msleep(500);
                }
                ahead = server.flooded();
            }
            got += block.size();
            return true;
        });
        QVERIFY(done.has_value());
        QCOMPARE(got, TlsServer::flood);
        QVERIFY(ahead > 0);
        QVERIFY2(ahead < (32 << 20), qPrintable(QString::number(ahead)));
    }
};

QTEST_GUILESS_MAIN(WayTest)
#include "tst_way.moc"
