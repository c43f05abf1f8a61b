// SPDX-License-Identifier: GPL-3.0-or-later
// What comes over the wire as plain values: JSON, errors, paths, certificates, trust.
#include <thread>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "netshark/json.h"
#include "netshark/patience.h"
#include "netshark/truststore.h"

using namespace remora;
using namespace remora::netshark;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument parsed(const char *text) { return QJsonDocument::fromJson(text); }

} // namespace

class ValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jobs()
    {
        const auto list = json::jobs(parsed(R"([
            {"id": "A", "config": {"name": "web", "interface_name": "mon0"},
             "status": {"state": "RUNNING", "packet_size": 5000000000,
                        "packet_start_time": 1000, "packet_end_time": 2000}},
            {"id": "B", "config": {}, "status": {"state": "STOPPED", "packet_size": 0,
                        "packet_start_time": 0, "packet_end_time": 0}}])"));
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->at(0).name, u"web"_s);
        QVERIFY(list->at(0).isRunning());
        QCOMPARE(list->at(0).packetBytes, 5'000'000'000LL);
        QCOMPARE(list->at(0).span, std::optional(dissect::TimeRange{1000, 2000}));
        QVERIFY(!list->at(1).isRunning());
        QVERIFY(!list->at(1).span);
    }

    void clipsHaveTheSpanOfTheirTimeFilter()
    {
        const auto list = json::clips(parsed(R"([{"id": "C", "status": {"locked": true},
            "config": {"job_id": "A", "description": "slow", "filters": [
                {"type": "BPF", "value": "port 80"}, {"type": "TIME", "value": "100, 200"}]}}])"));
        QVERIFY(list.has_value());
        QVERIFY(list->first().locked);
        QCOMPARE(list->first().span, std::optional(dissect::TimeRange{100, 200}));
    }

    void filesOfNestedFolders()
    {
        const auto list = json::files(parsed(R"([{"id": "/admin", "files": [
            {"id": "/admin/a.pcap", "size": 7}], "dirs": [{"id": "/admin/deep", "dirs": [],
            "files": [{"id": "/admin/deep/b.pcap", "size": 9}]}]}])"));
        QVERIFY(list.has_value());
        QStringList ids;
        for (const File &file : *list)
            ids << file.id;
        QCOMPARE(ids,
            (QStringList{
                u"/admin"_s, u"/admin/deep"_s, u"/admin/deep/b.pcap"_s, u"/admin/a.pcap"_s}));
        QVERIFY(list->at(0).isDirectory);
        QCOMPARE(list->at(2).size, 9);
    }

    void endlessFoldersAreCut()
    {
        QJsonObject directory{{u"id"_s, u"/x"_s}};
        for (int i = 0; i < 500; ++i)
            directory = QJsonObject{{u"id"_s, u"/x"_s}, {u"dirs"_s, QJsonArray{directory}}};
        const auto list = json::files(QJsonDocument(QJsonArray{directory}));
        QVERIFY(list.has_value());
        QVERIFY(list->size() < 50);
    }

    void answersThatAreNotUnderstood_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("object for an array") << QByteArray("{}");
        QTest::newRow("number") << QByteArray("[1]");
        QTest::newRow("nothing") << QByteArray();
    }
    void answersThatAreNotUnderstood()
    {
        QFETCH(QByteArray, body);
        const QJsonDocument document = QJsonDocument::fromJson(body);
        const auto services = json::serviceVersions(document, u"shark"_s);
        QVERIFY(!services.has_value());
        QCOMPARE(services.error().kind, Error::Kind::NotAnAppliance);
        QVERIFY(!json::sessionCookie(document).has_value());
        QVERIFY(!json::systemInfo(document).has_value());
        QVERIFY(!json::createdId(document).has_value());
        QVERIFY(!json::exportStatus(document).has_value());
    }

    void cookiesCannotSmuggleHeaders()
    {
        QVERIFY(json::sessionCookie(parsed(R"({"session_key": "a", "session_id": "b-1"})")));
        for (const char *bad : {R"({"session_key": "a\r\nX: y", "session_id": "b"})",
                 R"({"session_key": "a", "session_id": "b; c"})",
                 R"({"session_key": "", "session_id": "b"})"})
            QVERIFY(!json::sessionCookie(parsed(bad)));
    }

    void exportConfig()
    {
        ExportRequest request;
        request.source = {SourceRef::Kind::Job, u"A"_s};
        request.filters = {{Filter::Kind::Native, u"tcp.server_port=443"_s},
            {Filter::Kind::Bpf, u"tcp"_s}, {Filter::Kind::Display, u"http"_s}};
        request.range = dissect::TimeRange{10 * dissect::second + 1, 20 * dissect::second - 1};
        request.format = ExportFormat::PcapngNs;
        request.snapLength = 96;
        request.stopAfterSeconds = 5;
        const QJsonObject config = json::exportConfig(request, {}).object();
        QCOMPARE(config.value("output_format"_L1).toString(), u"PCAPNG_NS"_s);
        QCOMPARE(config.value("start_time"_L1).toInteger(), 10);
        QCOMPARE(config.value("end_time"_L1).toInteger(), 20);
        QCOMPARE(config.value("snap_length"_L1).toInteger(), 96);
        QCOMPARE(config.value("stop_rule"_L1).toObject().value("time_limit"_L1).toInteger(), 5);
        QStringList filters;
        const QJsonArray array = config.value("filters"_L1).toArray();
        for (const auto &filter : array)
            filters << filter.toObject().value("type"_L1).toString() + ' '_L1
                    + filter.toObject().value("value"_L1).toString();
        // Start and end are whole seconds: the rest needs a TIME filter.
        QCOMPARE(filters,
            (QStringList{u"SHARK tcp.server_port=443"_s, u"BPF tcp"_s, u"WIRESHARK_DISPLAY http"_s,
                u"TIME 10000000001, 19999999999"_s}));
    }

    void wholeSecondsNeedNoTimeFilter()
    {
        ExportRequest request;
        request.range = dissect::TimeRange{10 * dissect::second, 20 * dissect::second};
        const QJsonObject config = json::exportConfig(request, {}).object();
        QVERIFY(!config.contains("filters"_L1));
        request.range.reset();
        QVERIFY(!json::exportConfig(request, {}).object().contains("start_time"_L1));
    }

    void passwordsAreNotInTheLogin()
    {
        const QJsonObject login = json::login(u"me"_s, u"secret"_s, {}).object();
        QCOMPARE(login.keys(), (QStringList{u"password"_s, u"username"_s}));
    }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<bool>("sessionOver");
        const auto row
            = [](const char *name, int status, const char *body, Error::Kind kind, bool over) {
                  QTest::newRow(name) << status << QByteArray(body) << kind << over;
              };
        row("wrong password", 401, R"({"error_id": "AUTH_INVALID_CREDENTIALS"})",
            Error::Kind::WrongCredentials, false);
        row("no session", 401, R"({"error_id": "AUTH_INVALID_SESSION"})", Error::Kind::Rejected,
            true);
        row("no credentials", 401, R"({"error_id": "AUTH_REQUIRED"})", Error::Kind::Rejected, true);
        row("expired token", 401, R"({"error_id": "AUTH_EXPIRED_TOKEN"})", Error::Kind::Rejected,
            true);
        row("forbidden", 403, R"({"error_id": "AUTH_FORBIDDEN"})", Error::Kind::Forbidden, false);
        row("not found", 404, R"({"error_id": "RESOURCE_NOT_FOUND"})", Error::Kind::NotFound,
            false);
        row("empty job", 400,
            R"({"error_id": "REQUEST_INVALID_INPUT", "error_text": "The job is empty."})",
            Error::Kind::JobEmpty, false);
        row("bad filter", 400,
            R"({"error_id": "REQUEST_INVALID_INPUT", "error_text": "unknown field tcp.prt"})",
            Error::Kind::Rejected, false);
        row("HTML", 400, "<html><body>Bad request</body></html>", Error::Kind::Rejected, false);
        row("a session that is over without a word", 401, "", Error::Kind::Rejected, true);
        row("locked", 403, R"({"error_id": "AUTH_DISABLED_ACCOUNT"})", Error::Kind::AccountClosed,
            false);
        row("expired password", 401, R"({"error_id": "AUTH_EXPIRED_PASSWORD"})",
            Error::Kind::AccountClosed, false);
        row("too many requests", 429, "", Error::Kind::Busy, false);
        row("a gateway's HTML", 502, "<html><body>Bad gateway</body></html>",
            Error::Kind::ServerTrouble, false);
        row("nothing", 500, "", Error::Kind::ServerTrouble, false);
    }
    void errors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Error::Kind, kind);
        QFETCH(bool, sessionOver);
        const Error error = errorFromAnswer(status, body);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(isSessionOver(error), sessionOver);
    }

    void foreignWordsAreBounded()
    {
        const QByteArray body
            = "{\"error_id\": \"X\", \"error_text\": \"" + QByteArray(100'000, 'a') + "\"}";
        QVERIFY(errorFromAnswer(400, body).words.size() <= 500);
    }

    void paths_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        const auto row = [](SourceRef::Kind kind, const QString &id, const QString &path) {
            QTest::newRow(qPrintable(path)) << static_cast<int>(kind) << id << path;
        };
        row(SourceRef::Kind::Job, u"00000001"_s, u"jobs/00000001"_s);
        row(SourceRef::Kind::Clip, u"a b"_s, u"clips/a%20b"_s);
        row(SourceRef::Kind::Interface, u"mon0/../x"_s, u"interfaces/mon0%2F..%2Fx"_s);
        row(SourceRef::Kind::File, u"/admin/a b.pcap"_s, u"fs/admin/a%20b.pcap"_s);
        row(SourceRef::Kind::File, u"admin/ä?.pcap"_s, u"fs/admin/%C3%A4%3F.pcap"_s);
    }
    void paths()
    {
        QFETCH(int, kind);
        QFETCH(QString, id);
        QFETCH(QString, path);
        QCOMPARE(pathOf({static_cast<SourceRef::Kind>(kind), id}), path);
    }

    void trust()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"deep/down/trusted.json"_s);
        {
            TrustStore store(file);
            QCOMPARE(store.verdict(u"a:443"_s, u"AA"_s), TrustStore::Verdict::Unknown);
            store.trustOnce(u"a:443"_s, u"aa"_s);
            QCOMPARE(store.verdict(u"a:443"_s, u"AA"_s), TrustStore::Verdict::Trusted);
            QCOMPARE(store.verdict(u"a:443"_s, u"BB"_s), TrustStore::Verdict::Changed);
            QVERIFY(store.trustForHost(u"b:443"_s, u"BB:BB"_s));
        }
        const TrustStore later(file);
        QCOMPARE(later.verdict(u"a:443"_s, u"AA"_s), TrustStore::Verdict::Unknown);
        QCOMPARE(later.verdict(u"b:443"_s, u"BBBB"_s), TrustStore::Verdict::Trusted);
        QCOMPARE(later.verdict(u"b:444"_s, u"BBBB"_s), TrustStore::Verdict::Unknown);
        QCOMPARE(later.verdict(u"b:443"_s, u"CCCC"_s), TrustStore::Verdict::Changed);
    }

    // A computer that slept has not waited.
    void patienceCountsOnlyWhatWasWaited()
    {
        using namespace std::chrono_literals;
        Patience patience({}, 400ms);
        std::this_thread::sleep_for(900ms);
        QVERIFY(!patience.ended());
        QElapsedTimer timer;
        timer.start();
        while (!patience.ended())
            std::this_thread::sleep_for(10ms);
        QVERIFY(timer.elapsed() >= 100 && timer.elapsed() < 5000);
        QCOMPARE(patience.ended()->kind, Error::Kind::TimedOut);
        patience.renew(50ms);
        QVERIFY(!patience.ended());
        while (!patience.ended())
            std::this_thread::sleep_for(10ms);

        const auto cancel = std::make_shared<std::atomic<bool>>(true);
        QCOMPARE(Patience(cancel, 10s).ended()->kind, Error::Kind::Cancelled);
    }

    void trustWithoutAFile()
    {
        TrustStore store;
        QVERIFY(!store.trustForHost(u"a:443"_s, u"AA"_s));
        QCOMPARE(store.verdict(u"a:443"_s, u"AA"_s), TrustStore::Verdict::Trusted);
    }

    void aDamagedTrustFileTrustsNobody()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"trusted.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"a:443\": [1, 2");
        file.close();
        QCOMPARE(
            TrustStore(file.fileName()).verdict(u"a:443"_s, u"AA"_s), TrustStore::Verdict::Unknown);
    }

    void fingerprints() { QCOMPARE(normalizedFingerprint(u"aa:0b cd"_s), u"AA0BCD"_s); }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
