// SPDX-License-Identifier: GPL-3.0-or-later
// Proxies between the client and an appliance: what goes through them, what they hear and ask, and
// who is never reached through one.
#include <QHostInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "tests/support/waytest.h"

using namespace remora;
using namespace remora::netshark;
using namespace remora::test;

class ProxiesTest : public WayTestBase {
    Q_OBJECT
private Q_SLOTS:
    void init() { forgetProxies(); }

    static void bothKinds()
    {
        QTest::addColumn<Proxy>("kind");
        QTest::newRow("HTTP") << Proxy::Http;
        QTest::newRow("SOCKS5") << Proxy::Socks5;
    }

    // The proxy looks the name up, and hears nothing but that.
    void throughAProxy_data() { bothKinds(); }
    void throughAProxy()
    {
        QFETCH(Proxy, kind);
        const TlsServer server = serverFor("DNS:shark.example");
        const auto proxy = proxyOf(
            kind, {{}, {}, {{u"shark.example"_s, QHostAddress(QHostAddress::LocalHost)}}});
        const auto http = client(u"shark.example"_s, server.port());
        http->transport().proxy = {kind, u"127.0.0.1"_s, proxy->port(), {}, {}};
        for (int time = 0; time < 3; ++time)
            QCOMPARE(kindOf(ask(*http)), -1);
        QCOMPARE(proxy->targets(), QStringList{u"shark.example:%1"_s.arg(server.port())});
        QCOMPARE(server.heard().count("GET /x"), 3);
        QVERIFY(server.heard().contains("Host: shark.example:"));
        QVERIFY(!proxy->heard().contains("GET /x"));
        QVERIFY(!proxy->heard().contains("of the user's"));
    }

    void aProxyThatAsksWhoIsThere_data()
    {
        QTest::addColumn<Proxy>("kind");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("ends");
        const int asked = static_cast<int>(Kind::ProxyLogin);
        for (const Proxy kind : {Proxy::Http, Proxy::Socks5}) {
            const QByteArray name = kind == Proxy::Http ? "HTTP" : "SOCKS5";
            QTest::newRow(name + ", right") << kind << u"ada"_s << u"söcret:1"_s << -1;
            QTest::newRow(name + ", wrong") << kind << u"ada"_s << u"guess"_s << asked;
            QTest::newRow(name + ", none") << kind << QString() << QString() << asked;
        }
    }
    void aProxyThatAsksWhoIsThere()
    {
        QFETCH(Proxy, kind);
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(int, ends);
        const TlsServer server = serverFor("DNS:shark.example");
        const auto proxy = proxyOf(kind,
            {u"ada"_s, u"söcret:1"_s,
                {{u"shark.example"_s, QHostAddress(QHostAddress::LocalHost)}}});
        const auto http = client(u"shark.example"_s, server.port());
        http->transport().proxy = {kind, u"127.0.0.1"_s, proxy->port(), user, password};
        const auto answered = ask(*http);
        QCOMPARE(kindOf(answered), ends);
        QCOMPARE(server.heard().contains("GET /x"), ends == -1);
        if (ends != -1)
            QCOMPARE(answered.error().words, u"127.0.0.1:%1"_s.arg(proxy->port()));
        // A wrong password locks accounts: it is sent once.
        QVERIFY(proxy->heard().count(password == u"guess"_s && kind == Proxy::Socks5
                        ? QByteArray("guess")
                        : QByteArray("Z3Vlc3M"))
            <= 1);
        QVERIFY(proxy->connections() <= 3);
    }

    // Some accounts are locked after three wrong passwords.
    void aProxyThatAsksForEver_data()
    {
        QTest::addColumn<QByteArray>("way");
        QTest::addColumn<QByteArray>("telling"); // how an answer with the password begins
        QTest::addColumn<int>("ends");
        QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"") << QByteArray("Basic ")
                               << static_cast<int>(Kind::ProxyLogin);
        QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"1\", stale=true")
                                << QByteArray("Digest ") << static_cast<int>(Kind::ProxyLogin);
        // Its first word asks for a challenge and holds no password; the third would.
        QTest::newRow("NTLM") << QByteArray("NTLM") << QByteArray("NTLM TlRMTVNTUAAD")
                              << static_cast<int>(Kind::ProxyTrouble);
    }
    void aProxyThatAsksForEver()
    {
        QFETCH(QByteArray, way);
        QFETCH(QByteArray, telling);
        QFETCH(int, ends);
        QTcpServer proxy; // served by the event loop in which the client waits
        int told = 0;
        connect(&proxy, &QTcpServer::newConnection, &proxy, [&] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [&told, socket, way, telling] {
                told += socket->readAll().contains("Proxy-Authorization: " + telling) ? 1 : 0;
                socket->write("HTTP/1.1 407 Who?\r\nProxy-Authenticate: " + way
                    + "\r\nContent-Length: 0\r\n\r\n");
            });
        });
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        const auto http = client(u"shark.example"_s, 443);
        http->transport().proxy
            = {Proxy::Http, u"127.0.0.1"_s, proxy.serverPort(), u"ada"_s, u"guess"_s};
        http->transport().connectLimit = std::chrono::milliseconds(500);
        QCOMPARE(kindOf(ask(*http)), ends);
        QVERIFY2(told <= 1, qPrintable(QString::number(told)));
    }

    void whatAProxyCannotDo_data()
    {
        QTest::addColumn<Proxy>("kind");
        QTest::addColumn<TunnelProxy::Fault>("fault");
        for (const Proxy kind : {Proxy::Http, Proxy::Socks5}) {
            const QByteArray name = kind == Proxy::Http ? "HTTP" : "SOCKS5";
            QTest::newRow(name + " refuses") << kind << TunnelProxy::Fault::Refuse;
            QTest::newRow(name + " does not get there") << kind << TunnelProxy::Fault::Unreachable;
            QTest::newRow(name + " says nothing") << kind << TunnelProxy::Fault::Silent;
        }
    }
    void whatAProxyCannotDo()
    {
        QFETCH(Proxy, kind);
        QFETCH(TunnelProxy::Fault, fault);
        const auto proxy = proxyOf(kind, {});
        proxy->arm(fault);
        const auto http = client(u"shark.example"_s, 443);
        http->transport().connectLimit = std::chrono::milliseconds(700);
        http->transport().proxy = {kind, u"127.0.0.1"_s, proxy->port(), {}, {}};
        const auto answered = ask(*http);
        QCOMPARE(kindOf(answered), static_cast<int>(Kind::ProxyTrouble));
        QVERIFY(answered.error().words.startsWith(u"127.0.0.1:%1"_s.arg(proxy->port())));
    }

    void aProxyThatIsNotThere()
    {
        quint16 port = 0;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress::LocalHost));
            port = gone.serverPort();
        }
        const auto http = client(u"shark.example"_s, 443);
        http->transport().proxy = {Proxy::Http, u"127.0.0.1"_s, port, {}, {}};
        QCOMPARE(kindOf(ask(*http)), static_cast<int>(Kind::ProxyTrouble));
    }

    // By its address and by its name, whatever is set.
    void thisComputerIsReachedWithoutAProxy_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("IPv4") << u"127.0.0.1"_s;
        QTest::newRow("name") << u"localhost"_s;
        QTest::newRow("IPv4 in IPv6") << u"::ffff:127.0.0.1"_s;
        QTest::newRow("name with a dot") << u"localhost."_s;
        QTest::newRow("any address") << u"0.0.0.0"_s;
        QTest::newRow("own name") << QHostInfo::localHostName();
    }
    void thisComputerIsReachedWithoutAProxy()
    {
        QFETCH(QString, host);
        const TlsServer server = serverFor("IP:127.0.0.1,DNS:localhost");
        const ConnectProxy proxy;
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        for (const Proxy kind : {Proxy::Http, Proxy::System}) {
            const auto http = client(host, server.port());
            http->transport().proxy = {kind, u"127.0.0.1"_s, proxy.port(), {}, {}};
            (void)ask(*http);
        }
        QCOMPARE(proxy.connections(), 0);
    }

    void theSystemsProxyIsUsedUnlessThatIsNotWanted()
    {
        const TlsServer server = serverFor("DNS:shark.example");
        const ConnectProxy proxy(
            {{}, {}, {{u"shark.example"_s, QHostAddress(QHostAddress::LocalHost)}}});
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        QCOMPARE(kindOf(ask(*client(u"shark.example"_s, server.port()))), -1);
        QCOMPARE(proxy.connections(), 1);
        const auto without = client(u"shark.example"_s, server.port());
        without->transport().proxy.kind = Proxy::None;
        QVERIFY(!ask(*without)); // nobody but the proxy knows that name
        QCOMPARE(proxy.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(ProxiesTest)
#include "tst_proxies.moc"
