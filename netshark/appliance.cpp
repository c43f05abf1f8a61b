// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/appliance.h"
#include "netshark/filename.h"

#include <chrono>
#include <mutex>

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    const auto commonPath = "/api/common/1.0/"_L1;
    const QList<QLatin1StringView> knownVersions{"5.1"_L1, "5.0"_L1, "4.0"_L1}; // best first

    dissect::Timestamp clockNow()
    {
        using namespace std::chrono;
        return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
    }

    // The exports that this program has created and not removed yet, on whatever thread.
    std::mutex liveLock;
    QSet<QString> liveExports; // guarded by it

    QString liveKey(const Session &session, const QString &id)
    {
        return session.hostAndPort() + ' '_L1 + id;
    }

    QString exportsPath(const SourceRef &source) { return pathOf(source) + "/exports"_L1; }

    QString exportPath(const SourceRef &source, const QString &exportId)
    {
        return exportsPath(source) + '/'_L1
            + QString::fromLatin1(QUrl::toPercentEncoding(exportId));
    }

} // namespace

Appliance::Appliance(const QString &host, quint16 port, TrustStore trust, Log log,
    CancelFlag cancel, const Transport &transport)
    : m_http(host, port, std::move(trust), std::move(log), std::move(cancel))
{
    m_session.host = host;
    m_session.port = port;
    reachBy(transport);
}

Appliance::Appliance(const Session &session, Log log, CancelFlag cancel)
    : m_session(session)
    , m_http(session.host, session.port, session.trust, std::move(log), std::move(cancel))
{
    m_http.transport() = session.transport;
}

void Appliance::reachBy(const Transport &way)
{
    m_session.transport = way;
    m_http.transport() = way;
}

Result<json::AuthInfo> Appliance::probe()
{
    const auto services = m_http.sendJson("GET", commonPath + "services"_L1, {}, {});
    if (!services)
        return tl::unexpected(services.error());
    const auto offered = json::serviceVersions(*services, u"shark"_s);
    if (!offered)
        return tl::unexpected(offered.error());
    m_session.apiVersion.clear();
    for (const auto version : knownVersions) {
        if (m_session.apiVersion.isEmpty() && offered->contains(version))
            m_session.apiVersion = version;
    }
    if (m_session.apiVersion.isEmpty())
        return failure(Error::Kind::NoCommonVersion, offered->join(", "_L1));

    // 1.1 says more than 1.0: whether the password may be kept.
    const auto common = json::serviceVersions(*services, u"common"_s);
    const auto authPath = common && common->contains("1.1"_L1) ? "/api/common/1.1/auth_info"_L1
                                                               : "/api/common/1.0/auth_info"_L1;
    const auto answer = m_http.sendJson("GET", authPath, {}, {});
    if (!answer && answer.error().httpStatus == 404) { // older appliances know BASIC only
        m_auth = {};
        m_auth.basic = true;
    } else if (!answer) {
        return tl::unexpected(answer.error());
    } else {
        const auto info = json::authInfo(*answer);
        if (!info)
            return tl::unexpected(info.error());
        m_auth = *info;
    }
    if (!m_auth.basic && !m_auth.cookie)
        return failure(Error::Kind::NoCommonLogin);
    m_session.usesCookie = m_auth.cookie;
    m_session.trust = m_http.trust();
    return m_auth;
}

Result<ApplianceInfo> Appliance::logIn(const Credentials &credentials)
{
    m_session.credentials = credentials;
    m_session.trust = m_http.trust();
    if (auto done = authenticate(); !done)
        return tl::unexpected(done.error());
    return info();
}

Result<void> Appliance::authenticate()
{
    if (!m_session.usesCookie)
        return {}; // BASIC goes with every request
    const Credentials &who = m_session.credentials;
    const auto answer = m_http.sendJson("POST", commonPath + "login"_L1,
        json::login(who.user, who.password, who.purpose).toJson(QJsonDocument::Compact), {});
    if (!answer)
        return tl::unexpected(answer.error());
    const auto cookie = json::sessionCookie(*answer);
    if (!cookie)
        return tl::unexpected(cookie.error());
    m_session.cookie = *cookie;
    return {};
}

void Appliance::logOut()
{
    if (!m_session.usesCookie || m_session.cookie.value.isEmpty())
        return;
    // The session runs out by itself; a program that ends must not wait for a silent appliance.
    beBrief();
    (void)m_http.send("POST", commonPath + "logout"_L1, {}, headers());
    m_session.cookie = {};
}

void Appliance::beBrief()
{
    constexpr std::chrono::milliseconds brief{3000};
    Transport &transport = m_http.transport();
    transport.silenceLimit = std::min(transport.silenceLimit, brief);
    transport.connectLimit = std::min(transport.connectLimit, brief);
}

HttpClient::Headers Appliance::headers() const
{
    if (m_session.usesCookie)
        return {{"Cookie", m_session.cookie.name + '=' + m_session.cookie.value}};
    const QByteArray pair
        = (m_session.credentials.user + ':'_L1 + m_session.credentials.password).toUtf8();
    return {{"Authorization", "Basic " + pair.toBase64()}};
}

QString Appliance::sharkPath(const QString &resource) const
{
    return "/api/shark/"_L1 + m_session.apiVersion + '/'_L1 + resource;
}

// Runs a request, and once more after a new login where the session was over.
template <class Request> auto Appliance::renewing(Request request) -> decltype(request())
{
    auto answer = request();
    if (answer || !m_session.usesCookie || !isSessionOver(answer.error()))
        return answer;
    if (auto renewed = authenticate(); !renewed)
        return tl::unexpected(renewed.error());
    return request();
}

// Again, some moments apart, where that may help.
template <class Request> auto Appliance::persisting(Request request) -> decltype(request())
{
    constexpr int attempts = 3;
    auto backoff = std::chrono::milliseconds(300);
    for (int attempt = 1;; ++attempt) {
        auto answer = request();
        if (answer || attempt == attempts || !mayPass(answer.error()) || !m_http.pause(backoff))
            return answer;
        backoff *= 3;
    }
}

// A request whose answer holds nothing.
Result<void> Appliance::tell(const QByteArray &method, const QString &path, const QByteArray &body)
{
    const auto answer = persisting(
        [&] { return renewing([&] { return m_http.send(method, path, body, headers()); }); });
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

Result<QJsonDocument> Appliance::ask(
    const QByteArray &method, const QString &path, const QByteArray &body)
{
    const auto once
        = [&] { return renewing([&] { return m_http.sendJson(method, path, body, headers()); }); };
    // A second POST would make a second thing.
    return method == "POST" ? once() : persisting(once);
}

Result<ApplianceInfo> Appliance::info()
{
    const dissect::Timestamp before = clockNow();
    const auto system = ask("GET", sharkPath(u"system/info"_s));
    const dissect::Timestamp after = clockNow();
    if (!system)
        return tl::unexpected(system.error());
    const auto common = ask("GET", commonPath + "info"_L1);
    if (!common)
        return tl::unexpected(common.error());
    auto info = json::systemInfo(*system, *common);
    if (!info)
        return info;
    info->apiVersion = m_session.apiVersion;
    info->clockOffset = info->localTime - (before + (after - before) / 2);
    return info;
}

Result<QList<Job>> Appliance::jobs()
{
    return ask("GET", sharkPath(u"jobs"_s)).and_then(json::jobs);
}

Result<QList<Clip>> Appliance::clips()
{
    return ask("GET", sharkPath(u"clips"_s)).and_then(json::clips);
}

Result<QList<Interface>> Appliance::interfaces()
{
    return ask("GET", sharkPath(u"interfaces"_s)).and_then(json::interfaces);
}

Result<QList<File>> Appliance::files()
{
    return ask("GET", sharkPath(u"fs"_s)).and_then(json::files);
}

Result<Storage> Appliance::storage()
{
    return ask("GET", sharkPath(u"stats/storage"_s)).and_then(json::storage);
}

Result<QList<NativeField>> Appliance::nativeFields()
{
    const auto answer = ask("GET", sharkPath(u"info/fields"_s));
    if (!answer && answer.error().kind == Error::Kind::NotFound)
        return QList<NativeField>();
    return answer.and_then(json::nativeFields);
}

Result<void> Appliance::setJobRunning(const QString &id, bool running, bool forgets)
{
    QJsonObject status{{"state"_L1, running ? "RUNNING"_L1 : "STOPPED"_L1}};
    if (forgets)
        status.insert("clear_packets"_L1, true);
    return tell("PUT", sharkPath(pathOf({SourceRef::Kind::Job, id}) + "/status"_L1),
        QJsonDocument(status).toJson(QJsonDocument::Compact));
}

Result<QString> Appliance::createClip(const ClipRequest &request)
{
    return ask(
        "POST", sharkPath(u"clips"_s), json::clipConfig(request).toJson(QJsonDocument::Compact))
        .and_then(json::createdId);
}

Result<void> Appliance::describeClip(const Clip &clip, const QString &description)
{
    // The whole configuration is replaced; its time is among the filters.
    const ClipRequest config{clip.jobId, description, {}, clip.filters};
    return tell("PUT", sharkPath(pathOf({SourceRef::Kind::Clip, clip.id})),
        json::clipConfig(config).toJson(QJsonDocument::Compact));
}

Result<void> Appliance::lockClip(const QString &id, bool locked)
{
    return tell("PUT", sharkPath(pathOf({SourceRef::Kind::Clip, id}) + "/status"_L1),
        QJsonDocument(QJsonObject{{"locked"_L1, locked}}).toJson(QJsonDocument::Compact));
}

Result<void> Appliance::removeClip(const QString &id)
{
    return tell("DELETE", sharkPath(pathOf({SourceRef::Kind::Clip, id})));
}

Result<void> Appliance::upload(
    const QString &localPath, const QString &to, const std::function<void(qint64)> &sent)
{
    QFile file(localPath);
    if (!openFile(file, QIODevice::ReadOnly))
        return failure(Error::Kind::NotReadable, file.errorString());
    QByteArray name = QFileInfo(localPath).fileName().toUtf8();
    for (const char breaker : {'"', '\\', '\r', '\n'})
        name.replace(breaker, '_');
    const QString folder = pathOf({SourceRef::Kind::File, to});
    const auto answer = renewing([&] {
        file.seek(0);
        HttpClient::Headers all = headers();
        all.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/x-vnd.tcpdump")));
        all.append(qMakePair(
            QByteArray("Content-Disposition"), QByteArray("attachment; filename=\"" + name + '"')));
        return m_http.upload(sharkPath(folder), file, all, sent);
    });
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

Result<void> Appliance::downloadFile(const QString &id, const HttpClient::Sink &sink)
{
    return renewing([&] {
        return m_http.stream(
            sharkPath(pathOf({SourceRef::Kind::File, id}) + "/download"_L1), headers(), sink);
    });
}

Result<void> Appliance::removeFile(const QString &id)
{
    return tell("DELETE", sharkPath(pathOf({SourceRef::Kind::File, id})));
}

Result<void> Appliance::removeLostExports(const ExportRequest &request)
{
    const auto answer = ask("GET", sharkPath(exportsPath(request.source)));
    if (!answer)
        return tl::unexpected(answer.error());
    const QStringList lost = json::exportsLike(*answer, m_session.credentials.user, request);
    for (const QString &id : lost) {
        if (const std::lock_guard guard(liveLock); liveExports.contains(liveKey(m_session, id)))
            continue;
        if (auto removed = removeExport(request.source, id); !removed)
            return removed;
    }
    return {};
}

Result<QString> Appliance::createExport(const ExportRequest &request)
{
    auto created = ask("POST", sharkPath(exportsPath(request.source)),
        json::exportConfig(request).toJson(QJsonDocument::Compact))
                       .and_then(json::createdId);
    const std::lock_guard guard(liveLock);
    if (created)
        liveExports.insert(liveKey(m_session, *created));
    return created;
}

Result<ExportStatus> Appliance::exportStatus(const SourceRef &source, const QString &exportId)
{
    return ask("GET", sharkPath(exportPath(source, exportId))).and_then(json::exportStatus);
}

Result<std::optional<qint64>> Appliance::estimate(const ExportRequest &request)
{
    const auto created = createExport(request);
    if (!created)
        return tl::unexpected(created.error());
    const auto status = exportStatus(request.source, *created);
    (void)removeExport(request.source, *created);
    return status.map([](const ExportStatus &known) { return known.bytesAtMost; });
}

Result<void> Appliance::removeExport(const SourceRef &source, const QString &exportId)
{
    {
        const std::lock_guard guard(liveLock);
        liveExports.remove(liveKey(m_session, exportId));
    }
    auto removed = tell("DELETE", sharkPath(exportPath(source, exportId)));
    if (!removed && removed.error().kind == Error::Kind::NotFound)
        return {};
    return removed;
}

Result<void> Appliance::streamPackets(
    const SourceRef &source, const QString &exportId, const HttpClient::Sink &sink)
{
    return renewing([&] {
        return m_http.stream(
            sharkPath(exportPath(source, exportId)) + "/packets"_L1, headers(), sink);
    });
}

} // namespace remora::netshark
