// SPDX-License-Identifier: GPL-3.0-or-later
// The client against the stand-in: versions, ways to log in, sessions, sources, what goes wrong.
#include <future>
#include <thread>

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/demo.h"
#include "tests/support/faultproxy.h"

using namespace remora;
using namespace remora::netshark;
using namespace remora::test;
using namespace Qt::StringLiterals;

class ApplianceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheHighestCommonVersion_data()
    {
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QString>("taken");
        QTest::newRow("all") << QStringList{u"4.0"_s, u"5.0"_s, u"5.1"_s} << u"5.1"_s;
        QTest::newRow("old") << QStringList{u"4.0"_s} << u"4.0"_s;
        QTest::newRow("newer than we know") << QStringList{u"5.0"_s, u"6.2"_s} << u"5.0"_s;
        QTest::newRow("none in common") << QStringList{u"3.0"_s, u"6.2"_s} << QString();
    }
    void takesTheHighestCommonVersion()
    {
        QFETCH(QStringList, offered);
        QFETCH(QString, taken);
        standin::StandInOptions options;
        options.versions = offered;
        Demo demo(options);
        Appliance appliance(demo.host(), demo.port(), demo.trust(), {});
        const auto how = appliance.probe();
        QCOMPARE(how.has_value(), !taken.isEmpty());
        if (!how) {
            QCOMPARE(how.error().kind, Error::Kind::NoCommonVersion);
            QCOMPARE(how.error().words, offered.join(u", "_s));
            return;
        }
        QCOMPARE(appliance.session().apiVersion, taken);
        const auto info = appliance.logIn(demo.credentials());
        QVERIFY(info.has_value());
        QCOMPARE(info->apiVersion, taken);
        QVERIFY(appliance.jobs().has_value());
    }

    void logsInByCookieOrBasic_data()
    {
        QTest::addColumn<bool>("cookie");
        QTest::newRow("COOKIE") << true;
        QTest::newRow("BASIC") << false;
    }
    void logsInByCookieOrBasic()
    {
        QFETCH(bool, cookie);
        standin::StandInOptions options;
        options.offersCookie = cookie;
        Demo demo(options);
        Appliance appliance(demo.host(), demo.port(), demo.trust(), {});
        const auto how = appliance.probe();
        QVERIFY(how.has_value());
        QCOMPARE(how->cookie, cookie);
        QVERIFY(how->basic);
        const auto info = appliance.logIn(demo.credentials());
        QVERIFY(info.has_value());
        QCOMPARE(info->hostname, u"netshark-demo"_s);
        QVERIFY(std::abs(info->clockOffset) < dissect::second);
        QCOMPARE(appliance.session().usesCookie, cookie);
        QVERIFY(appliance.files().has_value());
    }

    void refusesAWrongPassword_data() { logsInByCookieOrBasic_data(); }
    void refusesAWrongPassword()
    {
        QFETCH(bool, cookie);
        standin::StandInOptions options;
        options.offersCookie = cookie;
        Demo demo(options);
        int requests = 0;
        Appliance appliance(
            demo.host(), demo.port(), demo.trust(), [&](const LogEntry &) { ++requests; });
        QVERIFY(appliance.probe().has_value());
        requests = 0;
        const auto info = appliance.logIn({demo.credentials().user, u"guess"_s, {}});
        QVERIFY(!info.has_value());
        QCOMPARE(info.error().kind, Error::Kind::WrongCredentials);
        QCOMPARE(requests, 1); // never tried again: that locks accounts
    }

    // Whatever listens there: it gets the beginning of TLS and nothing else.
    void nothingIsSentInTheClear()
    {
        std::promise<quint16> listens;
        QByteArray heard;
        std::jthread server([&listens, &heard](const std::stop_token &stop) {
            QTcpServer plain;
            plain.listen(QHostAddress::LocalHost);
            listens.set_value(plain.serverPort());
            while (!stop.stop_requested() && !plain.waitForNewConnection(20)) { }
            while (QTcpSocket *socket = plain.nextPendingConnection()) {
                socket->waitForReadyRead(5000);
                heard += socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
                while (socket->waitForReadyRead(200))
                    heard += socket->readAll();
            }
        });
        Appliance appliance(u"127.0.0.1"_s, listens.get_future().get(), TrustStore(), {});
        QVERIFY(!appliance.probe().has_value());
        server.request_stop();
        server.join();
        QVERIFY(!heard.isEmpty());
        constexpr char handshake = 0x16;
        QCOMPARE(heard.front(), handshake);
        QVERIFY(!heard.contains("GET ") && !heard.contains("/api/"));
    }

    void tellsBannerAndPurpose()
    {
        standin::StandInOptions options;
        options.banner = u"Authorized use only"_s;
        options.asksPurpose = true;
        Demo demo(options);
        Appliance appliance(demo.host(), demo.port(), demo.trust(), {});
        const auto how = appliance.probe();
        QVERIFY(how.has_value());
        QCOMPARE(how->banner, options.banner);
        QVERIFY(how->asksPurpose);
        Credentials who = demo.credentials();
        const auto without = appliance.logIn(who);
        QVERIFY(!without.has_value());
        QCOMPARE(without.error().kind, Error::Kind::Rejected);
        QVERIFY(without.error().words.contains(u"purpose"_s));
        who.purpose = u"an incident"_s;
        QVERIFY(appliance.logIn(who).has_value());
    }

    void renewsASessionThatHasRunOut()
    {
        standin::StandInOptions options;
        options.sessionSeconds = 1;
        Demo demo(options);
        QStringList requests;
        Appliance appliance(demo.host(), demo.port(), demo.trust(),
            [&](const LogEntry &entry) { requests << entry.url.section('/'_L1, -1); });
        QVERIFY(appliance.probe().has_value());
        QVERIFY(appliance.logIn(demo.credentials()).has_value());
        const QByteArray before = appliance.session().cookie->now().value;
        QTest::qWait(1500);
        requests.clear();
        QVERIFY(appliance.jobs().has_value());
        QCOMPARE(requests, (QStringList{u"jobs"_s, u"login"_s, u"jobs"_s}));
        QVERIFY(appliance.session().cookie->now().value != before);
    }

    void logsOut()
    {
        Demo demo;
        const auto appliance = demo.appliance();
        const Session session = appliance->session();
        appliance->logOut();
        Session stale = session;
        stale.credentials.password = u"changed meanwhile"_s;
        Appliance other(stale, {}, {});
        const auto jobs = other.jobs();
        QVERIFY(!jobs.has_value()); // the old session is over, and no new one opens
        QCOMPARE(jobs.error().kind, Error::Kind::WrongCredentials);
    }

    void listsTheSources()
    {
        Demo demo;
        const auto appliance = demo.appliance();
        const auto jobs = appliance->jobs();
        QVERIFY(jobs.has_value());
        QVERIFY(
            std::any_of(jobs->begin(), jobs->end(), [](const Job &j) { return j.isRunning(); }));
        QVERIFY(
            std::any_of(jobs->begin(), jobs->end(), [](const Job &j) { return !j.isRunning(); }));
        const Job job = demo.job(*appliance);
        QVERIFY(job.span->length() > 590 * dissect::second);
        QVERIFY(job.packetBytes > 0);
        QVERIFY(!appliance->clips()->isEmpty());
        QVERIFY(appliance->clips()->first().span.has_value());
        QVERIFY(!appliance->interfaces()->isEmpty());
        QVERIFY(!appliance->files()->isEmpty());
    }

    void refusesAnUnknownCertificate()
    {
        Demo demo;
        Appliance appliance(demo.host(), demo.port(), TrustStore(), {});
        const auto how = appliance.probe();
        QVERIFY(!how.has_value());
        QCOMPARE(how.error().kind, Error::Kind::UntrustedCertificate);
        QCOMPARE(how.error().certificate.sha256, demo.server().fingerprint());
        QCOMPARE(how.error().certificate.subject, u"netshark-demo"_s);
        QVERIFY(how.error().certificate.isValidNow());
        appliance.trust().trustOnce(how.error().certificate.host, how.error().certificate.sha256);
        QVERIFY(appliance.probe().has_value());
    }

    void noticesAChangedCertificate()
    {
        const QTemporaryDir folder;
        Demo demo;
        TrustStore trust(folder.filePath(u"trust.json"_s));
        trust.trustForHost(
            QStringLiteral("%1:%2").arg(demo.host()).arg(demo.port()), QString(64, 'A'_L1));
        Appliance appliance(demo.host(), demo.port(), trust, {});
        const auto how = appliance.probe();
        QVERIFY(!how.has_value());
        QCOMPARE(how.error().kind, Error::Kind::ChangedCertificate);
    }

    void whatCannotBeReached_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("refused") << u"127.0.0.1"_s << Error::Kind::ConnectionRefused;
        QTest::newRow("no such host") << u"netshark.invalid"_s << Error::Kind::HostNotFound;
    }
    void whatCannotBeReached()
    {
        QFETCH(QString, host);
        QFETCH(Error::Kind, kind);
        quint16 port = 0;
        {
            QTcpServer taken;
            QVERIFY(taken.listen(QHostAddress::LocalHost));
            port = taken.serverPort();
        } // free again
        Appliance appliance(host, port, TrustStore(), {});
        const auto how = appliance.probe();
        QVERIFY(!how.has_value());
        QCOMPARE(how.error().kind, kind);
    }

    void somethingElseThanAnAppliance()
    {
        Demo demo;
        FaultProxy proxy(demo.port());
        proxy.arm(FaultProxy::Fault::Garbage, 0);
        Appliance appliance(demo.host(), proxy.port(), demo.trust(proxy.port()), {});
        const auto how = appliance.probe();
        QVERIFY(!how.has_value());
        QCOMPARE(how.error().kind, Error::Kind::ConnectionLost);
    }

    void cancelEndsARequestAtOnce()
    {
        Demo demo;
        FaultProxy proxy(demo.port());
        const auto cancel = std::make_shared<std::atomic<bool>>(false);
        const auto appliance = demo.appliance(proxy.port(), cancel);
        proxy.arm(FaultProxy::Fault::Stall, 0);
        const std::jthread user([cancel] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            *cancel = true;
        });
        QElapsedTimer timer;
        timer.start();
        const auto jobs = appliance->jobs();
        QVERIFY(!jobs.has_value());
        QCOMPARE(jobs.error().kind, Error::Kind::Cancelled);
        QVERIFY(timer.elapsed() < 2000);
    }

    void theLogHoldsNoSecrets()
    {
        Demo demo;
        QString log;
        Appliance appliance(demo.host(), demo.port(), demo.trust(), [&](const LogEntry &entry) {
            log += entry.method + ' '_L1 + entry.url + ' '_L1 + entry.error + '\n'_L1;
        });
        QVERIFY(appliance.probe().has_value());
        QVERIFY(!appliance.logIn({demo.credentials().user, u"guessed-word"_s, {}}).has_value());
        QVERIFY(appliance.logIn(demo.credentials()).has_value());
        QVERIFY(log.contains(u"/login"_s));
        QVERIFY(!log.contains(u"guessed-word"_s));
        QVERIFY(!log.contains(demo.credentials().password));
        QVERIFY(!log.contains(QString::fromLatin1(appliance.session().cookie->now().value)));
    }
};

QTEST_GUILESS_MAIN(ApplianceTest)
#include "tst_appliance.moc"
