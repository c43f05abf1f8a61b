// SPDX-License-Identifier: GPL-3.0-or-later
// Who is let in: certificates of every kind, old TLS, connections that are kept or have ended.
#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

#include "netshark/httpclient.h"
#include "tests/support/authority.h"
#include "tests/support/tlsserver.h"

using namespace remora;
using namespace remora::netshark;
using namespace remora::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Authority::Wish)

class TlsTest : public QObject {
    Q_OBJECT
    using Kind = Error::Kind;

    static QByteArray answer() { return "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"; }
    static constexpr auto host = "127.0.0.1"_L1;
    static QString hostAndPort(const TlsServer &server)
    {
        return host + ':'_L1 + QString::number(server.port());
    }
    static std::unique_ptr<HttpClient> client(
        const TlsServer &server, const TrustStore &trust = TrustStore())
    {
        return std::make_unique<HttpClient>(host, server.port(), trust, Log(), CancelFlag());
    }
    static TrustStore pinned(const TlsServer &server)
    {
        TrustStore trust;
        trust.trustOnce(hostAndPort(server), server.fingerprint());
        return trust;
    }
    static std::optional<Kind> ask(HttpClient &http)
    {
        const auto answered = http.send("GET", u"/x"_s, {}, {});
        return answered ? std::nullopt : std::optional(answered.error().kind);
    }
    QString authorityFile() const { return m_folder.filePath(u"authority.pem"_s); }

    QTemporaryDir m_folder;
    Authority m_authority;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(authorityFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_authority.pem());
    }

    // What the user's trust in a fingerprint can waive, and what nothing can.
    void certificates_data()
    {
        QTest::addColumn<Authority::Wish>("wish");
        QTest::addColumn<bool>("knowsAuthority");
        QTest::addColumn<int>("unpinned"); // the error's kind; -1 for none
        QTest::addColumn<int>("trusted");
        constexpr int none = -1;
        const int unknown = static_cast<int>(Kind::UntrustedCertificate);
        const int broken = static_cast<int>(Kind::UnusableCertificate);
        constexpr long day = 24L * 3600;
        const Authority::Wish good;
        Authority::Wish elsewhere;
        elsewhere.names = "DNS:other.example";
        Authority::Wish expired;
        expired.from = -2 * day;
        expired.until = -day;
        Authority::Wish early; // the appliance's clock is ahead
        early.from = day;
        early.until = 2 * day;
        Authority::Wish wrongUse;
        wrongUse.use = "clientAuth";
        QTest::newRow("by our authority") << good << true << none << none;
        QTest::newRow("by an unknown one") << good << false << unknown << none;
        QTest::newRow("another host's") << elsewhere << true << unknown << none;
        QTest::newRow("expired") << expired << true << unknown << none;
        QTest::newRow("not valid yet") << early << true << unknown << none;
        QTest::newRow("for another use") << wrongUse << true << broken << broken;
    }
    void certificates()
    {
        QFETCH(Authority::Wish, wish);
        QFETCH(bool, knowsAuthority);
        QFETCH(int, unpinned);
        QFETCH(int, trusted);
        const TlsServer server(m_authority.issue(wish), QSsl::TlsV1_2OrLater, answer());
        const auto kindOf
            = [](std::optional<Kind> kind) { return kind ? static_cast<int>(*kind) : -1; };
        for (const bool isPinned : {false, true}) {
            const auto http = client(server, isPinned ? pinned(server) : TrustStore());
            if (knowsAuthority)
                http->transport().tls.authorities = authorityFile();
            QCOMPARE(kindOf(ask(*http)), isPinned ? trusted : unpinned);
            QCOMPARE(http->certificate().sha256, server.fingerprint());
        }
        const int answered = (unpinned == -1 ? 1 : 0) + (trusted == -1 ? 1 : 0);
        QCOMPARE(server.heard().count("GET /x"), answered); // refused: not one byte was sent
    }

    void anAuthoritysWordDoesNotChangeAPin()
    {
        const TlsServer server(m_authority.issue({}), QSsl::TlsV1_2OrLater, answer());
        TrustStore trust;
        trust.trustOnce(hostAndPort(server), QString(64, u'A'));
        const auto http = client(server, trust);
        http->transport().tls.authorities = authorityFile();
        QCOMPARE(ask(*http), Kind::ChangedCertificate);
        QVERIFY(server.heard().isEmpty());
    }

    // Also where another one is kept, or an authority vouches for this one.
    void whatIsSaidNowCountsAlone()
    {
        const TlsServer server(m_authority.issue({}), QSsl::TlsV1_2OrLater, answer());
        TrustStore trust(m_folder.filePath(u"kept.json"_s));
        QVERIFY(trust.trustForHost(hostAndPort(server), server.fingerprint()));
        trust.trustOnce(hostAndPort(server), QString(64, u'A'));
        const auto http = client(server, trust);
        http->transport().tls.authorities = authorityFile();
        QCOMPARE(ask(*http), Kind::ChangedCertificate);
        QVERIFY(server.heard().isEmpty());
    }

    void aMissingAuthorityFileIsSaid()
    {
        const TlsServer server(m_authority.issue({}), QSsl::TlsV1_2OrLater, answer());
        const auto http = client(server, pinned(server));
        http->transport().tls.authorities = m_folder.filePath(u"absent.pem"_s);
        QCOMPARE(ask(*http), Kind::NotReadable);
        QVERIFY(server.heard().isEmpty());
    }

    void oldTlsOnlyWhereItWasAllowed_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<bool>("isOld");
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        QTest::newRow("1.0") << static_cast<int>(QSsl::TlsV1_0) << true;
        QTest::newRow("1.1") << static_cast<int>(QSsl::TlsV1_1) << true;
        QT_WARNING_POP
        QTest::newRow("1.2") << static_cast<int>(QSsl::TlsV1_2) << false;
        QTest::newRow("1.3") << static_cast<int>(QSsl::TlsV1_3) << false;
    }
    void oldTlsOnlyWhereItWasAllowed()
    {
        QFETCH(int, protocol);
        QFETCH(bool, isOld);
        const TlsServer server(
            m_authority.issue({}), static_cast<QSsl::SslProtocol>(protocol), answer());
        const auto strict = client(server, pinned(server));
        QCOMPARE(ask(*strict), isOld ? std::optional(Kind::ConnectionLost) : std::nullopt);
        QCOMPARE(server.heard().isEmpty(), isOld);
        const auto lenient = client(server, pinned(server));
        lenient->transport().tls.allowsOldTls = true;
        QCOMPARE(ask(*lenient), std::nullopt);
    }

    void connectionsAreKept()
    {
        const TlsServer server(m_authority.issue({}), QSsl::TlsV1_2OrLater, answer());
        const auto http = client(server, pinned(server));
        for (int time = 0; time < 3; ++time)
            QCOMPARE(ask(*http), std::nullopt);
        QCOMPARE(server.connections(), 1);
    }

    void aConnectionThatHasEndedIsMadeAnew()
    {
        const TlsServer server(
            m_authority.issue({}), QSsl::TlsV1_2OrLater, answer(), TlsServer::Then::Close);
        const auto http = client(server, pinned(server));
        for (int time = 0; time < 3; ++time) {
            QCOMPARE(ask(*http), std::nullopt);
            QTest::qWait(50); // its end has come
        }
        QCOMPARE(server.connections(), 3);
        QCOMPARE(server.heard().count("GET /x"), 3); // nothing twice
    }

    // The server hears the request and hangs up without an answer: the library would try again.
    void nothingIsSentTwice_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"GET", "POST", "PUT", "DELETE"})
            QTest::newRow(method) << QByteArray(method);
    }
    void nothingIsSentTwice()
    {
        QFETCH(QByteArray, method);
        const TlsServer server(
            m_authority.issue({}), QSsl::TlsV1_2OrLater, {}, TlsServer::Then::Close);
        const auto http = client(server, pinned(server));
        const auto answered = http->send(method, u"/x"_s, "{}", {});
        QVERIFY(!answered);
        QCOMPARE(answered.error().kind, Kind::ConnectionLost);
        QCOMPARE(server.heard().count(method + " /x"), 1);
    }

    void answersAreBounded_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("JSON") << QByteArray("200 OK") << static_cast<int>(Kind::NotAnAppliance);
        QTest::newRow("refusal") << QByteArray("403 Forbidden")
                                 << static_cast<int>(Kind::Forbidden);
        QTest::newRow("redirect") << QByteArray("302 Found") << static_cast<int>(Kind::Redirected);
    }
    void answersAreBounded()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, kind);
        const TlsServer server(m_authority.issue({}), QSsl::TlsV1_2OrLater,
            "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(TlsServer::flood)
                + "\r\n\r\n",
            TlsServer::Then::Flood);
        const auto answered = client(server, pinned(server))->send("GET", u"/x"_s, {}, {});
        QVERIFY(!answered);
        QCOMPARE(static_cast<int>(answered.error().kind), kind);
        QVERIFY(server.flooded() < (100 << 20));
    }

    // The end of a body that only ends with the connection must be said, not just happen.
    void aBodyWithoutLengthEndsWithTheConnection()
    {
        const TlsServer server(m_authority.issue({}), QSsl::TlsV1_2OrLater,
            "HTTP/1.1 200 OK\r\n\r\nhello", TlsServer::Then::Close);
        const auto answered = client(server, pinned(server))->send("GET", u"/x"_s, {}, {});
        QVERIFY(answered.has_value());
        QCOMPARE(answered->body, QByteArray("hello"));
    }

    // A refusal may come long before the last byte of a large file has gone out. Where the server
    // does not wait for that, the library does not read what it says; sent again it is not.
    void anUploadMayBeRefusedOnTheWay_data()
    {
        QTest::addColumn<bool>("waits");
        QTest::addColumn<int>("kind");
        QTest::newRow("and ended") << false << static_cast<int>(Kind::ConnectionLost);
        QTest::newRow("and heard out") << true << static_cast<int>(Kind::Forbidden);
    }
    void anUploadMayBeRefusedOnTheWay()
    {
        QFETCH(bool, waits);
        QFETCH(int, kind);
        const TlsServer server(m_authority.issue({}), QSsl::TlsV1_2OrLater,
            "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n",
            waits ? TlsServer::Then::Keep : TlsServer::Then::Close);
        QByteArray bytes(64 << 20, 'x');
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        qint64 most = 0;
        const auto answered
            = client(server, pinned(server))->upload(u"/x"_s, file, {}, [&](qint64 sent) {
                  most = sent;
              });
        QVERIFY(!answered.has_value());
        QCOMPARE(static_cast<int>(answered.error().kind), kind);
        QVERIFY(waits || most < bytes.size());
        QCOMPARE(server.heard().count("POST /x"), 1);
    }

    void anUploadGoesOutWhole()
    {
        const TlsServer server(m_authority.issue({}), QSsl::TlsV1_2OrLater, answer());
        const auto http = client(server, pinned(server));
        QByteArray bytes(1'000'000, 'y');
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(http->upload(u"/x"_s, file, {}, {}).has_value());
        // The server answers to the header; what was still on its way may come after the answer.
        QTRY_VERIFY(server.heard().contains("Content-Length: 1000000"));
    }

    void brokenHostsAreSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("IPv4") << u"127.0.0.1"_s;
        QTest::newRow("name, perhaps by IPv6 first") << u"localhost"_s;
    }
    void brokenHostsAreSaid()
    {
        QFETCH(QString, name);
        quint16 port = 0;
        {
            const TlsServer server(m_authority.issue({}), QSsl::TlsV1_2OrLater, answer());
            port = server.port();
        }
        HttpClient http(name, port, TrustStore(), Log(), CancelFlag());
        QCOMPARE(ask(http), Kind::ConnectionRefused);
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
