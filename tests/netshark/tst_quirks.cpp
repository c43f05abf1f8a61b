// SPDX-License-Identifier: GPL-3.0-or-later
// Appliances as they are: whatever one answers, the client says what fits, and leaves nothing there
// that it does not name.
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "netshark/exportdownload.h"
#include "tests/support/quirkyappliance.h"

using namespace remora;
using namespace remora::netshark;
using namespace remora::test;
using namespace Qt::StringLiterals;

using Answer = QuirkyAppliance::Answer;
using Quirk = QuirkyAppliance::Quirk;
using Kind = Error::Kind;
Q_DECLARE_METATYPE(Quirk)

namespace {

constexpr int fine = -1; // no error

// That answer to that request, the first `times` times.
Quirk once(const QByteArray &asked, const Answer &answer, int times = 1'000'000)
{
    return [=](const QByteArray &what, int number) {
        return what == asked && number <= times ? std::optional(answer) : std::nullopt;
    };
}

Answer refusal(int status, const char *id)
{
    return {status, QByteArray(R"({"error_id": ")") + id + R"(", "error_text": "because"})"};
}

Transport patient(int silenceMs)
{
    Transport way;
    way.silenceLimit = std::chrono::milliseconds(silenceMs);
    return way;
}

} // namespace

class QuirksTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"out.pcap"_s); }

    static TrustStore trust(const QuirkyAppliance &quirky)
    {
        TrustStore store;
        store.trustOnce(u"127.0.0.1:%1"_s.arg(quirky.port()), quirky.fingerprint());
        return store;
    }
    static std::unique_ptr<Appliance> appliance(
        const QuirkyAppliance &quirky, int silenceMs = 20'000, const CancelFlag &cancel = {})
    {
        return std::make_unique<Appliance>(
            u"127.0.0.1"_s, quirky.port(), trust(quirky), Log(), cancel, patient(silenceMs));
    }
    static Result<ApplianceInfo> enter(Appliance &appliance)
    {
        return appliance.probe().and_then([&](const json::AuthInfo &) {
            return appliance.logIn({u"admin"_s, u"secret"_s, {}});
        });
    }
    // With a filter, which bears the mark, or without.
    static ExportRequest request(bool isMarked = true)
    {
        ExportRequest made;
        made.source = {SourceRef::Kind::Job, u"1"_s};
        if (isMarked)
            made.range = dissect::TimeRange{dissect::second, 2 * dissect::second};
        return made;
    }
    struct Fetched {
        Result<DownloadResult> result;
        LeftBehind left;
    };
    Fetched fetch(
        const Appliance &appliance, const ExportRequest &what, const CancelFlag &cancel = {}) const
    {
        QFile::remove(path());
        ExportDownload download({appliance.session(), what, path(), false, 10, 10}, {}, {}, cancel);
        auto result = download.run();
        return {std::move(result), download.leftBehind()};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void gettingIn_data()
    {
        QTest::addColumn<Quirk>("quirk");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("attempts");
        const auto row = [](const char *name, const Quirk &quirk, int kind, int attempts = 1) {
            QTest::newRow(name) << quirk << kind << attempts;
        };
        const auto kind = [](Kind one) { return static_cast<int>(one); };
        row("nothing odd", {}, fine);
        const int other = kind(Kind::NotAnAppliance);
        row("an ordinary web server: 404", once("GET services", {404, "<html>no</html>"}), other);
        row("an ordinary web server: 404, empty", once("GET services", {404}), other);
        row("an ordinary web server: 401", once("GET services", {401, "<html>no</html>"}), other);
        row("an ordinary web server: a page", once("GET services", {200, "<html>hi</html>"}),
            other);
        row("auth_info is not there", once("GET auth_info", {404}), fine);
        row("auth_info is a page", once("GET auth_info", {200, "<html>hi</html>"}), other);
        row("busy for a moment", once("GET services", {503, "busy"}, 1), fine);
        row("busy at the login for a moment", once("POST login", {503, "busy"}, 1), fine);
        row("busy for ever", once("GET services", {503, "busy"}), kind(Kind::ServerTrouble), 3);
        row("too many requests", once("GET services", {429}), kind(Kind::Busy), 3);
        row("too many logins, for a moment", once("POST login", {429}, 2), fine);
        row("a login that breaks is not repeated", once("POST login", {500}),
            kind(Kind::ServerTrouble), 1);
        row("to wait for a moment", once("GET services", {503, {}, {{"Retry-After", "1"}}}, 1),
            fine);
        row("to wait for too long", once("GET services", {503, {}, {{"Retry-After", "60"}}}, 1),
            kind(Kind::ServerTrouble), 1);
        row("to wait until a date that has passed",
            once("GET services", {503, {}, {{"Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT"}}}, 1),
            fine);
        row("to wait until a date that is far",
            once("GET services", {503, {}, {{"Retry-After", "Wed, 21 Oct 2099 07:28:00 GMT"}}}, 1),
            kind(Kind::ServerTrouble), 1);
        row("wrong password", once("POST login", refusal(401, "AUTH_INVALID_CREDENTIALS")),
            kind(Kind::WrongCredentials));
        row("401 without a word", once("POST login", {401}), kind(Kind::WrongCredentials));
        row("401 with a page", once("POST login", {401, "<html>no</html>"}),
            kind(Kind::WrongCredentials));
        row("locked", once("POST login", refusal(403, "AUTH_DISABLED_ACCOUNT")),
            kind(Kind::AccountClosed));
        row("expired password", once("POST login", refusal(401, "AUTH_EXPIRED_PASSWORD")),
            kind(Kind::AccountClosed));
        row("common/info is not there", once("GET info", refusal(404, "RESOURCE_NOT_FOUND")), fine);
        row("common/info is broken", once("GET info", {500}), fine);
        row("a session that is over at once",
            once("GET system/info", refusal(401, "AUTH_INVALID_SESSION"), 1), fine);
        row("the same without a word", once("GET system/info", {401}, 1), fine);
        row("numbers as texts, seconds",
            once("GET system/info", {200, R"({"local_time": "1700000000"})"}), fine);
        row("versions as numbers",
            once("GET services",
                {200,
                    R"([{"id": "common", "versions": [1.0]}, {"id": "shark", "versions": [5.0]}])"}),
            fine);
        row("the next step fails", once("GET system/info", refusal(403, "AUTH_FORBIDDEN")),
            kind(Kind::Forbidden));
    }
    void gettingIn()
    {
        QFETCH(Quirk, quirk);
        QFETCH(int, kind);
        QFETCH(int, attempts);
        QuirkyAppliance quirky(quirk);
        const auto client = appliance(quirky);
        const auto info = enter(*client);
        QCOMPARE(info ? fine : static_cast<int>(info.error().kind), kind);
        if (!info) {
            QCOMPARE(info.error().attempts, attempts);
            QCOMPARE(quirky.sessions(), QStringList()); // logged out again
        }
        client->logOut();
        // What was renewed, too.
        QVERIFY(quirky.sessions().size() <= (quirky.asked("POST login") > 1 ? 1 : 0));
    }

    void theWordsOfARefusalAreKept()
    {
        QuirkyAppliance quirky(once("GET jobs", refusal(403, "AUTH_FORBIDDEN")));
        const auto client = appliance(quirky);
        QVERIFY(enter(*client));
        const auto jobs = client->jobs();
        QVERIFY(!jobs);
        QCOMPARE(jobs.error().words, u"because"_s);
        QCOMPARE(jobs.error().httpStatus, 403);
    }

    void refusalsThatAreNoJson_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](int status, const char *body, Kind kind, const QString &words) {
            QTest::addRow("%d %s", status, body)
                << status << QByteArray(body) << static_cast<int>(kind) << words;
        };
        row(400, "<html>no</html>", Kind::Rejected, {});
        row(400, "", Kind::Rejected, {});
        row(400, "not today", Kind::Rejected, u"not today"_s);
        row(404, "", Kind::NotFound, {});
        row(403, "<p>no", Kind::Forbidden, {});
        row(429, "slow down", Kind::Busy, u"slow down"_s);
        row(503, "busy", Kind::ServerTrouble, u"busy"_s);
    }
    void refusalsThatAreNoJson()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, words);
        QuirkyAppliance quirky(once("GET jobs", {status, body}));
        const auto client = appliance(quirky);
        QVERIFY(enter(*client));
        const auto jobs = client->jobs();
        QVERIFY(!jobs);
        QCOMPARE(static_cast<int>(jobs.error().kind), kind);
        QCOMPARE(jobs.error().words, words);
        QCOMPARE(jobs.error().httpStatus, status);
    }

    void rowsWithoutAnIdAreLeftOut()
    {
        QuirkyAppliance quirky(once("GET jobs",
            {200,
                R"([null, 3, "x", {}, {"id": 7, "config": {"name": "seven"}}, [], {"id": ""}])"}));
        const auto client = appliance(quirky);
        QVERIFY(enter(*client));
        const auto jobs = client->jobs();
        QCOMPARE(jobs->size(), 1);
        QCOMPARE(jobs->first().id, u"7"_s);
    }

    // A new login, for all who talk in the session, and logged out at the end.
    void aSessionIsRenewedForAll()
    {
        QuirkyAppliance quirky({});
        const auto client = appliance(quirky);
        QVERIFY(enter(*client));
        Appliance other(client->session(), {}, {});
        quirky.expireSessions();
        QVERIFY(other.jobs());
        QVERIFY(client->jobs());
        QCOMPARE(quirky.asked("POST login"), 2);
        client->logOut();
        QCOMPARE(quirky.sessions(), QStringList());
    }

    void exports_data()
    {
        QTest::addColumn<Quirk>("quirk");
        QTest::addColumn<bool>("isMarked"); // by a filter
        QTest::addColumn<bool>("isFetched");
        QTest::addColumn<int>("there"); // exports at the end
        QTest::addColumn<QString>("told"); // of them
        const auto row = [](const char *name, const Quirk &quirk, bool isMarked, bool isFetched,
                             int there, const char *told) {
            QTest::newRow(name) << quirk << isMarked << isFetched << there
                                << QString::fromLatin1(told);
        };
        const QByteArray post = "POST jobs/1/exports";
        const QByteArray packets = "GET jobs/1/exports/00000002/packets";
        const QByteArray remove = "DELETE jobs/1/exports/00000002";
        const auto done = [](Answer answer) {
            answer.isDone = true;
            return answer;
        };
        const Answer number = done({201, R"({"id": 2})"});
        const Answer place
            = done({201, {}, {{"Location", "https://x/api/shark/5.1/jobs/1/exports/00000002"}}});
        const Answer cut = done({201, {}, {}, 0, true});
        const Answer slow = done({201, R"({"id": "00000002"})", {}, 1500});
        row("nothing odd", {}, true, true, 0, "");
        row("the id is a number", once(post, number), true, true, 0, "");
        row("the id is a number, no mark", once(post, number), false, false, 1, "perhaps 00000002");
        row("the id is in a header only", once(post, place), true, true, 0, "");
        row("the id is in a header only, no mark", once(post, place), false, true, 0, "");
        row("the answer is a page", once(post, done({200, "<html>hi</html>"})), true, true, 0, "");
        row("the answer is lost", once(post, cut, 1), true, true, 0, "");
        row("the answer is lost, no mark", once(post, cut, 1), false, true, 1, "perhaps 00000002");
        row("the answer is late", once(post, slow), true, false, 0, "");
        row("the answer is late, no mark", once(post, slow), false, false, 1, "perhaps 00000002");
        row("made, but 500", once(post, done({500, "oops"}), 1), true, true, 0, "");
        row("turned away", once(post, {503, "busy"}, 2), true, true, 0, "");
        row(
            "cannot be removed",
            [=](const QByteArray &asked, int) -> std::optional<Answer> {
                if (asked == packets)
                    return Answer{200, QuirkyAppliance::packets(100)};
                return asked == remove ? std::optional(Answer{500, "no"}) : std::nullopt;
            },
            true, true, 1, "00000002");
        row(
            "no packets, and cannot be removed",
            [=](const QByteArray &asked, int) -> std::optional<Answer> {
                if (asked == packets)
                    return refusal(400, "REQUEST_INVALID_INPUT");
                return asked == remove ? std::optional(Answer{500, "no"}) : std::nullopt;
            },
            true, false, 1, "00000002");
        row("the packets are busy", once(packets, {503, "busy"}, 1), true, true, 0, "");
    }
    void exports()
    {
        QFETCH(Quirk, quirk);
        QFETCH(bool, isMarked);
        QFETCH(bool, isFetched);
        QFETCH(int, there);
        QFETCH(QString, told);
        QuirkyAppliance quirky(quirk);
        const auto client = appliance(quirky, 1000);
        QVERIFY(enter(*client));
        const Fetched fetched = fetch(*client, request(isMarked));
        QCOMPARE(fetched.result.has_value(), isFetched);
        QTest::qWait(isFetched ? 0 : 1000); // what is late is there by now
        QCOMPARE(quirky.exports().size(), there);
        QCOMPARE(
            (fetched.left.exports + fetched.left.perhaps).join(' '_L1), told.section(' '_L1, -1));
        QCOMPARE(fetched.left.isUnknown, told.startsWith("perhaps"_L1));
        client->logOut();
        QCOMPARE(quirky.sessions(), QStringList());
    }

    // Ctrl-C while the appliance is slow.
    void aCancelledCreationIsRemoved()
    {
        QuirkyAppliance quirky(
            once("POST jobs/1/exports", {201, R"({"id": "00000002"})", {}, 1000, false, true}));
        const auto client = appliance(quirky);
        QVERIFY(enter(*client));
        const auto cancel = std::make_shared<std::atomic<bool>>(false);
        QTimer::singleShot(300, qApp, [cancel] { *cancel = true; });
        const Fetched fetched = fetch(*client, request(), cancel);
        QVERIFY(!fetched.result);
        QCOMPARE(fetched.result.error().kind, Kind::Cancelled);
        QCOMPARE(quirky.exports(), QStringList());
        QVERIFY(fetched.left.exports.isEmpty() && !fetched.left.isUnknown);
    }

    void anEstimateThatCannotBeRemovedIsTold()
    {
        QuirkyAppliance quirky(once("DELETE jobs/1/exports/00000002", {500, "no"}));
        const auto client = appliance(quirky);
        QVERIFY(enter(*client));
        QVERIFY(client->estimate(request()));
        QCOMPARE(client->leftBehind().exports, QStringList{u"00000002"_s});
    }

    // Also those that are exactly alike.
    void exportsOfOthersStay()
    {
        QuirkyAppliance quirky({});
        const auto client = appliance(quirky);
        QVERIFY(enter(*client));
        quirky.addForeignExport(u"0000AAAA"_s, json::exportConfig(request(), {}).object());
        quirky.addForeignExport(
            u"0000BBBB"_s, json::exportConfig(request(), u"Remora of somebody else"_s).object());
        QVERIFY(fetch(*client, request()).result);
        QVERIFY(client->estimate(request()));
        QCOMPARE(quirky.exports(), (QStringList{u"0000AAAA"_s, u"0000BBBB"_s}));
    }

    void endsTooEarly_data()
    {
        QTest::addColumn<QByteArray>("packets");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isShort");
        const QByteArray all = QuirkyAppliance::packets(100);
        QTest::newRow("whole") << all << fine << false;
        QTest::newRow("in the middle of a packet")
            << all.chopped(1) << static_cast<int>(Kind::CutShort) << false;
        QTest::newRow("in a header")
            << all.chopped(65) << static_cast<int>(Kind::CutShort) << false;
        QTest::newRow("between two packets") << QuirkyAppliance::packets(40) << fine << true;
        QTest::newRow("with nearly all that was counted")
            << QuirkyAppliance::packets(95) << fine << false;
        QTest::newRow("no packet at all") << QuirkyAppliance::packets(0) << fine << true;
        QTest::newRow("nothing") << QByteArray() << static_cast<int>(Kind::NotACapture) << false;
    }
    void endsTooEarly()
    {
        QFETCH(QByteArray, packets);
        QFETCH(int, kind);
        QFETCH(bool, isShort);
        QuirkyAppliance quirky(once("GET jobs/1/exports/00000002/packets", {200, packets}));
        const auto client = appliance(quirky);
        QVERIFY(enter(*client));
        const Fetched fetched = fetch(*client, request());
        QCOMPARE(fetched.result ? fine : static_cast<int>(fetched.result.error().kind), kind);
        QCOMPARE(fetched.result && fetched.result->isShort(), isShort);
        QCOMPARE(QFile::exists(path()), fetched.result.has_value());
    }

    void compressed()
    {
        QuirkyAppliance quirky(once("GET jobs/1/exports/00000002/packets",
            {200, QuirkyAppliance::packets(100), {{"Content-Encoding", "gzip"}}}));
        const auto client = appliance(quirky);
        QVERIFY(enter(*client));
        const Fetched fetched = fetch(*client, request());
        QCOMPARE(fetched.result.error().kind, Kind::Compressed);
        QCOMPARE(fetched.result.error().words, u"gzip"_s);
    }

    void uploads_data()
    {
        QTest::addColumn<QByteArray>("told"); // the answer to the upload
        QTest::addColumn<QByteArray>("stored"); // the file as described
        QTest::addColumn<QByteArray>("sum");
        QTest::addColumn<int>("kind");
        const int other = static_cast<int>(Kind::StoredOtherwise);
        const QByteArray id = R"({"id": "/admin/a b.pcap"})";
        const QByteArray size = R"({"id": "/admin/a b.pcap", "size": 5})";
        const QByteArray sum = R"({"method": "SHA256", "value":
            "2CF24DBA5FB0A30E26E83B2AC5B9E29E1B161E5C1FA7425E73043362938B9824"})";
        QTest::newRow("as it was sent") << id << size << sum << fine;
        QTest::newRow("no checksum") << id << size << QByteArray() << fine;
        QTest::newRow("no answer") << QByteArray() << size << sum << fine;
        QTest::newRow("another kind of sum")
            << id << size << QByteArray(R"({"method": "MD5", "value": "00"})") << fine;
        QTest::newRow("another name")
            << QByteArray(R"({"id": "/admin/a_b.pcap"})") << size << sum << other;
        QTest::newRow("another size")
            << id << QByteArray(R"({"id": "/admin/a b.pcap", "size": 4})") << sum << other;
        QTest::newRow("another sum")
            << id << size << QByteArray(R"({"method": "SHA256", "value": "00"})") << other;
    }
    void uploads()
    {
        QFETCH(QByteArray, told);
        QFETCH(QByteArray, stored);
        QFETCH(QByteArray, sum);
        QFETCH(int, kind);
        const Quirk quirk = [&](const QByteArray &asked, int) -> std::optional<Answer> {
            if (asked == "POST fs/admin")
                return Answer{201, told};
            if (asked == "GET fs/admin/a%20b.pcap")
                return Answer{200, stored};
            if (asked == "GET fs/admin/a%20b.pcap/checksum" && !sum.isEmpty())
                return Answer{200, sum};
            return std::nullopt;
        };
        QuirkyAppliance quirky(quirk);
        const auto client = appliance(quirky);
        QVERIFY(enter(*client));
        QFile file(m_folder.filePath(u"a b.pcap"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        const auto sent = client->upload(file.fileName(), u"/admin"_s, {});
        QCOMPARE(sent ? fine : static_cast<int>(sent.error().kind), kind);
    }

    void ids_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("asked"); // empty: refused here
        QTest::newRow("plain") << u"1"_s << QByteArray("DELETE jobs/1");
        QTest::newRow("a slash") << u"a/b"_s << QByteArray("DELETE jobs/a%2Fb");
        QTest::newRow("a query") << u"a?b=c#d"_s << QByteArray("DELETE jobs/a%3Fb%3Dc%23d");
        QTest::newRow("percent") << u"a%2Fb"_s << QByteArray("DELETE jobs/a%252Fb");
        QTest::newRow("not ASCII") << u"ü"_s << QByteArray("DELETE jobs/%C3%BC");
        QTest::newRow("up") << u".."_s << QByteArray();
        QTest::newRow("here") << u"."_s << QByteArray();
        QTest::newRow("up, among others") << u"../1"_s << QByteArray("DELETE jobs/..%2F1");
    }
    void ids()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, asked);
        QuirkyAppliance quirky(once(asked, {200, "{}"}));
        const auto client = appliance(quirky);
        QVERIFY(enter(*client));
        const auto removed = client->removeJob(id);
        QCOMPARE(removed.has_value(), !asked.isEmpty());
        if (asked.isEmpty())
            QCOMPARE(removed.error().kind, Kind::BadId);
        else
            QCOMPARE(quirky.asked(asked), 1);
    }
};

QTEST_GUILESS_MAIN(QuirksTest)
#include "tst_quirks.moc"
