// SPDX-License-Identifier: GPL-3.0-or-later
// Downloads through every fault of the way: what the user reads, what is kept, what is left on the
// appliance, what was tried again. Prints a table of it.
#include <csignal>
#include <cstdio>
#include <functional>

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include "dissect/load/capturereader.h"
#include "model/text/errortext.h"
#include "netshark/exportdownload.h"
#include "netshark/partfile.h"
#include "tests/bench/memory.h"
#include "tests/support/demo.h"
#include "tests/support/faultproxy.h"
#include "tests/support/httpsproxy.h"

using namespace remora;
using namespace remora::netshark;
using namespace remora::test;
using namespace Qt::StringLiterals;

namespace {

using Way = HttpsProxy::Way;
using Kind = Error::Kind;

constexpr int always = 1000;

QByteArray answerOf(const QByteArray &status, const QByteArray &type, const QByteArray &body,
    const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

const QByteArray html = "<html><body><h1>It works!</h1></body></html>";

const QByteArray foreign = "somebody else's file";

// Bytes by which the process may grow in one download.
constexpr double most = 48e6;

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

// A file of whole packets and nothing else.
bool isWholeCapture(const QString &path)
{
    auto source = dissect::openFile(path.toStdString());
    if (!source)
        return false;
    auto reader = dissect::CaptureReader::open(std::move(*source), {});
    if (!reader)
        return false;
    for (bool more = true; more;)
        more = (*reader).nextChunk()->state == dissect::ByteSource::State::More;
    return !reader->facts().damage && reader->facts().packets > 0;
}

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT
private:
    struct Row {
        HttpsProxy::Fault fault;
        std::optional<Kind> ends; // nothing: it succeeds all the same
        bool keeps = false; // a capture of what came
        int spoiled = 1; // requests that met the fault
        FaultProxy::Fault way = FaultProxy::Fault::None; // what the connection meets
        std::function<void(const QString &path)> here = {}; // what happens to the file meanwhile
        bool leaves = false; // what was made of the file by `here`
    };
    std::unique_ptr<Demo> m_demo;
    dissect::TimeRange m_range; // what every download asks for
    QByteArray m_hash; // of what the appliance holds of it

    static void print(const char *fault, const QString &reads, const QString &kept, int left,
        int spoiled, qint64 ms)
    {
        std::printf("| %-24s | %-12s | left %d | met %d | %5lld ms | %s\n", fault,
            qUtf8Printable(kept), left, spoiled, static_cast<long long>(ms), qUtf8Printable(reads));
    }

    // By way of this port, where the proxy's certificate is shown.
    DownloadParams params(const HttpsProxy &proxy, quint16 port, const QString &path) const
    {
        TrustStore trust;
        trust.trustOnce(hostAndPort(u"127.0.0.1"_s, port), proxy.fingerprint());
        Transport transport;
        transport.connectLimit = std::chrono::milliseconds(700);
        transport.silenceLimit = std::chrono::milliseconds(1500);
        Appliance appliance(u"127.0.0.1"_s, port, trust, {}, {}, transport);
        if (!appliance.probe() || !appliance.logIn(m_demo->credentials()))
            qFatal("the stand-in does not let its own account in");
        DownloadParams made;
        made.session = appliance.session();
        made.path = path;
        made.retryMs = 50;
        made.request.source = {SourceRef::Kind::Job, m_demo->job(appliance).id};
        made.request.range = m_range;
        return made;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<Demo>();
        // Traffic differs from minute to minute; all ask for the same packets, and these are whole.
        const auto appliance = m_demo->appliance();
        const dissect::Timestamp now = appliance->info()->localTime;
        m_range = {now - 75 * dissect::second, now - dissect::second};
        const QTemporaryDir folder;
        HttpsProxy proxy(m_demo->port());
        const DownloadParams asked
            = params(proxy, proxy.port(), folder.filePath(u"reference.pcap"_s));
        QVERIFY(ExportDownload(asked, {}, {}, {}).run());
        m_hash = hashOf(asked.path);
        const auto bytes = static_cast<double>(QFileInfo(asked.path).size());
        QVERIFY2(bytes > most, qPrintable(QString::number(bytes)));
        std::printf("\n| what happens             | what is kept | on the appliance | requests | "
                    "after | what the user reads\n");
    }
    void cleanupTestCase() { std::fflush(stdout); }

    void downloads_data()
    {
        QTest::addColumn<Row>("row");
        const auto add = [](const char *name, const Row &row) { QTest::newRow(name) << row; };
        const auto json = QByteArray("application/json");
        add("nothing", {{Way::Answer, "/nowhere", {}, 1}, std::nullopt, false, 0});
        add("garbage",
            {{Way::Answer, "/exports", QByteArray(4096, '?'), always}, Kind::ConnectionLost, false,
                always});
        for (const QByteArray status :
            {"500 Internal Server Error", "502 Bad Gateway", "503 Service Unavailable"}) {
            const QByteArray answer = answerOf(status, json, "{}");
            add(qPrintable(QString::fromLatin1(status.left(3) + " once, asking")),
                {{Way::Answer, "GET /api/shark/5.1/jobs/", answer, 1}, std::nullopt, false, 1});
            add(qPrintable(QString::fromLatin1(status.left(3) + " once, packets")),
                {{Way::Answer, "/packets", answer, 1}, std::nullopt, false, 1});
            add(qPrintable(QString::fromLatin1(status.left(3) + " for ever")),
                {{Way::Answer, "/packets", answer, always}, Kind::ServerTrouble, false, 3});
        }
        add("HTML instead of JSON",
            {{Way::Answer, "POST", answerOf("200 OK", "text/html", html), 1}, Kind::NotAnAppliance,
                false, 1});
        add("HTML instead of packets",
            {{Way::Answer, "/packets", answerOf("200 OK", "text/html", html), 1}, Kind::NotACapture,
                false, 1});
        add("endless header",
            {{Way::Endless, "/packets", "X-More: " + QByteArray(8000, 'x') + "\r\n", 1},
                Kind::TimedOut, false, 1});
        add("redirect",
            {{Way::Answer, "/packets",
                 answerOf(
                     "302 Found", "text/plain", {}, "Location: https://other.example/packets\r\n"),
                 1},
                Kind::Redirected, false, 1});
        add("session over in between",
            {{Way::Answer, "POST",
                 answerOf("401 Unauthorized", json,
                     R"({"error_id":"AUTH_INVALID_SESSION","error_text":"over"})"),
                 1},
                std::nullopt, false, 1});
        add("forbidden",
            {{Way::Answer, "POST",
                 answerOf(
                     "403 Forbidden", json, R"({"error_id":"AUTH_FORBIDDEN","error_text":"no"})"),
                 1},
                Kind::Forbidden, false, 1});
        add("creation's answer lost", {{Way::LoseAnswer, "POST", {}, 1}, std::nullopt, false, 1});
        add("packets' answer lost", {{Way::LoseAnswer, "/packets", {}, 1}, std::nullopt, false, 1});
        add("silence", {{Way::Stall, "/packets", {}, 1}, Kind::TimedOut, false, 1});
        using Wire = FaultProxy::Fault;
        const auto wire = [&](const char *name, Wire way, Kind ends, bool keeps) {
            Row row{{Way::Answer, "/nowhere", {}, 1}, ends, keeps, 0};
            row.way = way;
            add(name, row);
        };
        wire("refused", Wire::Refuse, Kind::ConnectionLost, false);
        wire("cut after 1 MB", Wire::Cut, Kind::ConnectionLost, true);
        wire("reset after 1 MB", Wire::Reset, Kind::ConnectionLost, true);
        wire("silent after 1 MB", Wire::Stall, Kind::TimedOut, true);
        wire("garbage after 1 MB", Wire::Garbage, Kind::ConnectionLost, true);
        const auto here = [&](const char *name, Kind ends, bool keeps, bool leaves,
                              const std::function<void(const QString &)> &what) {
            Row row{{Way::Answer, "/nowhere", {}, 1}, ends, keeps, 0};
            row.here = what;
            row.leaves = leaves;
            add(name, row);
        };
        here("disk full after 1 MB", Kind::NotWritable, true, false, [](const QString &path) {
            // As far as the file may grow, as where the disk is full.
            std::signal(SIGXFSZ, SIG_IGN);
            rlimit limit{};
            getrlimit(RLIMIT_FSIZE, &limit);
            limit.rlim_cur = static_cast<rlim_t>(QFileInfo(path).size());
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        here("file deleted meanwhile", Kind::FileTaken, false, false,
            [](const QString &path) { QFile::remove(path); });
        here("file replaced meanwhile", Kind::FileTaken, false, true, [](const QString &path) {
            QFile::remove(path);
            QFile other(path);
            if (other.open(QIODevice::WriteOnly))
                other.write(foreign);
        });
        add("ten bytes a second", {{Way::Drip, "/packets", {}, 1}, Kind::Cancelled, false, 1});
    }

    void cleanup()
    {
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    void downloads()
    {
        QFETCH(Row, row);
        const QTemporaryDir folder;
        HttpsProxy proxy(m_demo->port());
        FaultProxy way(proxy.port());
        const DownloadParams asked = params(proxy, way.port(), folder.filePath(u"a.pcap"_s));
        proxy.arm(row.fault);
        constexpr qint64 megabyte = 1'000'000;
        way.arm(row.way, row.way == FaultProxy::Fault::Refuse ? 0 : megabyte);
        ExportDownload::Observer observer;
        observer.progressed = [&, done = false](const DownloadProgress &progress) mutable {
            if (!row.here || done || progress.received < megabyte)
                return;
            done = true;
            row.here(partialPath(asked.path));
        };
        auto cancel = std::make_shared<std::atomic<bool>>(false);
        std::unique_ptr<QThread> patience;
        if (row.ends == Kind::Cancelled) {
            patience.reset(QThread::create([cancel] {
                QThread::msleep(4000); // longer than silence may last
                *cancel = true;
            }));
            patience->start();
        }
        // The line is whole again afterwards, so that the export can be removed.
        const auto heal = [&way](const LogEntry &entry) {
            if (entry.url.endsWith("/packets"_L1))
                way.arm(FaultProxy::Fault::None);
        };
        ExportDownload download(asked, observer, heal, cancel);
        bench::resetPeak();
        const double before = bench::resident();
        QElapsedTimer timer;
        timer.start();
        const auto result = download.run();
        const double more = bench::residentPeak() - before;
        const qint64 took = timer.elapsed();
        if (patience)
            patience->wait();
        QTest::qWait(50); // for what the stand-in still does
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        const int left = m_demo->server().openExports();
        print(QTest::currentDataTag(),
            result ? u"(the capture)"_s : model::errorText(result.error(), u"netshark"_s),
            files.join(u", "_s), left, proxy.spoiled(), took);
        if (row.ends) {
            QVERIFY(!result);
            QCOMPARE(result.error().kind, *row.ends);
            QCOMPARE(files.size(), row.keeps || row.leaves ? 1 : 0);
            QCOMPARE(download.kept().isEmpty(), !row.keeps);
            if (row.keeps)
                QVERIFY(isWholeCapture(download.kept()));
            if (row.leaves)
                QCOMPARE(QFileInfo(folder.filePath(files.first())).size(), qint64(foreign.size()));
        } else {
            QVERIFY(result.has_value());
            QCOMPARE(files, QStringList{u"a.pcap"_s});
            QVERIFY(isWholeCapture(asked.path));
            QCOMPARE(QFileInfo(asked.path).permissions()
                    & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                QFile::Permissions());
        }
        QCOMPARE(left, 0);
        if (row.spoiled != always)
            QCOMPARE(proxy.spoiled(), row.spoiled);
        QVERIFY(took < 20'000);
        // The stand-in and the proxies are in this process too; an export held whole would be more.
        QVERIFY2(more * 1e6 < most, qPrintable(QString::number(more)));
        if (!row.ends)
            QCOMPARE(hashOf(asked.path), m_hash);
    }

    void theCertificateChangesInBetween()
    {
        const QTemporaryDir folder;
        HttpsProxy proxy(m_demo->port());
        const DownloadParams asked = params(proxy, proxy.port(), folder.filePath(u"a.pcap"_s));
        DownloadParams pinned = asked;
        pinned.session.trust = TrustStore(folder.filePath(u"trusted.json"_s)); // as a user keeps it
        pinned.session.trust.trustForHost(
            hostAndPort(u"127.0.0.1"_s, proxy.port()), proxy.fingerprint());
        proxy.changeCertificate();
        ExportDownload download(pinned, {}, {}, {});
        const auto result = download.run();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::ChangedCertificate);
        print("certificate changes", model::errorText(result.error(), u"netshark"_s), {}, 0, 0, 0);
        QVERIFY(download.kept().isEmpty());
    }

    // An account is locked after some wrong passwords: nothing may repeat one.
    void aWrongPasswordIsSentOnce()
    {
        HttpsProxy proxy(m_demo->port());
        TrustStore trust;
        trust.trustOnce(hostAndPort(u"127.0.0.1"_s, proxy.port()), proxy.fingerprint());
        int logins = 0;
        const auto count
            = [&](const LogEntry &entry) { logins += entry.url.endsWith(u"/login"_s); };
        Appliance appliance(u"127.0.0.1"_s, proxy.port(), trust, count);
        QVERIFY(appliance.probe().has_value());
        const auto refused = appliance.logIn({m_demo->server().user(), u"wrong"_s, {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::WrongCredentials);
        QCOMPARE(logins, 1);
    }
};

Q_DECLARE_METATYPE(HttpsProxy::Fault)

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
