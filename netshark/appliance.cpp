// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/appliance.h"

#include <chrono>

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

    QString exportsPath(const SourceRef &source) { return pathOf(source) + "/exports"_L1; }

    QString exportPath(const SourceRef &source, const QString &exportId)
    {
        return exportsPath(source) + '/'_L1
            + QString::fromLatin1(QUrl::toPercentEncoding(exportId));
    }

} // namespace

Appliance::Appliance(
    const QString &host, quint16 port, TrustStore trust, Log log, CancelFlag cancel)
    : m_http(host, port, std::move(trust), std::move(log), std::move(cancel))
{
    m_session.host = host;
    m_session.port = port;
}

Appliance::Appliance(const Session &session, Log log, CancelFlag cancel)
    : m_session(session)
    , m_http(session.host, session.port, session.trust, std::move(log), std::move(cancel))
{
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
    m_http.setSilenceLimit(std::chrono::seconds(3));
    (void)m_http.send("POST", commonPath + "logout"_L1, {}, headers());
    m_session.cookie = {};
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

Result<QJsonDocument> Appliance::ask(
    const QByteArray &method, const QString &path, const QByteArray &body)
{
    return renewing([&] { return m_http.sendJson(method, path, body, headers()); });
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

Result<QString> Appliance::createExport(const ExportRequest &request)
{
    return ask("POST", sharkPath(exportsPath(request.source)),
        json::exportConfig(request).toJson(QJsonDocument::Compact))
        .and_then(json::createdId);
}

Result<ExportStatus> Appliance::exportStatus(const SourceRef &source, const QString &exportId)
{
    return ask("GET", sharkPath(exportPath(source, exportId))).and_then(json::exportStatus);
}

Result<void> Appliance::removeExport(const SourceRef &source, const QString &exportId)
{
    const auto answer = renewing([&] {
        return m_http.send("DELETE", sharkPath(exportPath(source, exportId)), {}, headers());
    });
    if (!answer && answer.error().kind != Error::Kind::NotFound)
        return tl::unexpected(answer.error());
    return {};
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
