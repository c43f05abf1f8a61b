// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/appliance.h"

#include <chrono>

#include <QFile>

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

    Transport briefly(Transport transport)
    {
        constexpr std::chrono::milliseconds brief{3000};
        transport.silenceLimit = std::min(transport.silenceLimit, brief);
        transport.connectLimit = std::min(transport.connectLimit, brief);
        return transport;
    }

} // namespace

Appliance::Appliance(const QString &host, quint16 port, TrustStore trust, Log log,
    CancelFlag cancel, const Transport &transport)
    : m_http(host, port, std::move(trust), log, std::move(cancel))
    , m_log(std::move(log))
{
    m_session.host = host;
    m_session.port = port;
    reachBy(transport);
}

Appliance::Appliance(const Session &session, Log log, CancelFlag cancel)
    : m_session(session)
    , m_http(session.host, session.port, session.trust, log, std::move(cancel))
    , m_log(std::move(log))
{
    m_http.transport() = session.transport;
}

void Appliance::reachBy(const Transport &way)
{
    m_session.transport = way;
    m_http.transport() = way;
}

namespace {

    // Before the login anything may answer: what refuses in no way of the API is something else.
    Error atFirst(Error error)
    {
        const bool isRefusal = error.httpStatus >= 400 && error.httpStatus < 500;
        if (isRefusal && error.errorId.isEmpty() && error.kind != Error::Kind::Busy)
            error.kind = Error::Kind::NotAnAppliance;
        return error;
    }

} // namespace

Result<json::AuthInfo> Appliance::probe()
{
    const auto get = [&](const QString &path) {
        return persisting([&] { return m_http.sendJson("GET", path, {}, {}); }, mayPass);
    };
    const auto services = get(commonPath + "services"_L1).map_error(atFirst);
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
    const auto answer = get(authPath);
    if (!answer && answer.error().httpStatus == 404) { // older appliances know BASIC only
        m_auth = {};
        m_auth.basic = true;
    } else if (!answer) {
        return tl::unexpected(atFirst(answer.error()));
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
    m_session.cookie = std::make_shared<SharedCookie>();
    if (auto done = authenticate({}); !done)
        return tl::unexpected(done.error());
    auto known = info();
    if (!known)
        Appliance(m_session, m_log, {}).logOut(); // also where this one was cancelled
    return known;
}

namespace {

    // Whoever is not let in without a word has given the wrong name or password.
    Error atLogin(Error error)
    {
        if (error.httpStatus == 401 && error.kind == Error::Kind::Rejected)
            error.kind = Error::Kind::WrongCredentials;
        return error;
    }

} // namespace

Result<void> Appliance::authenticate(const json::SessionCookie &old)
{
    if (!m_session.usesCookie)
        return {}; // BASIC goes with every request
    const Credentials &who = m_session.credentials;
    const QByteArray body
        = json::login(who.user, who.password, who.purpose).toJson(QJsonDocument::Compact);
    return m_session.cookie->renew(old, [&] {
        return persisting(
            [&] { return m_http.sendJson("POST", commonPath + "login"_L1, body, {}); },
            wasTurnedAway)
            .map_error(atLogin)
            .and_then(json::sessionCookie);
    });
}

void Appliance::logOut()
{
    if (!m_session.usesCookie)
        return;
    const HttpClient::Headers last = headers();
    if (m_session.cookie->take().value.isEmpty())
        return;
    // The session runs out by itself; a program that ends must not wait for a silent appliance.
    beBrief();
    (void)m_http.send("POST", commonPath + "logout"_L1, {}, last);
}

void Appliance::beBrief() { m_http.transport() = briefly(m_http.transport()); }

// For what is to be tidied up, by somebody whom nobody cancels.
Session Appliance::briefSession() const
{
    Session session = m_session;
    session.transport = briefly(session.transport);
    return session;
}

HttpClient::Headers Appliance::headers() const
{
    if (m_session.usesCookie) {
        const json::SessionCookie cookie = m_session.cookie->now();
        return {{"Cookie", cookie.name + '=' + cookie.value}};
    }
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
    const json::SessionCookie cookie = m_session.cookie->now();
    auto answer = request();
    if (answer || !isSessionOver(answer.error()))
        return answer;
    if (!m_session.usesCookie)
        return answer.map_error(atLogin);
    if (auto renewed = authenticate(cookie); !renewed)
        return tl::unexpected(renewed.error());
    return request();
}

// How long to wait before the same is asked again; nothing where that would be too long.
std::optional<std::chrono::milliseconds> Appliance::pauseBefore(const Error &error) const
{
    constexpr std::chrono::milliseconds first{300};
    const std::chrono::milliseconds usual = error.attempts > 1 ? first * 3 : first;
    const std::chrono::milliseconds asked = error.retryAfter.value_or(std::chrono::seconds(0));
    if (asked > m_http.transport().silenceLimit)
        return std::nullopt;
    return std::max(usual, asked);
}

template <class Request>
auto Appliance::persisting(Request request, bool (*mayRepeat)(const Error &)) -> decltype(request())
{
    constexpr int attempts = 3;
    for (int attempt = 1;; ++attempt) {
        auto answer = request();
        if (answer)
            return answer;
        Error &error = answer.error();
        error.attempts = attempt;
        const auto wait = pauseBefore(error);
        if (attempt == attempts || !mayRepeat(error) || !wait)
            return answer;
        if (!m_http.pause(*wait))
            return failure(Error::Kind::Cancelled);
    }
}

Result<HttpClient::Reply> Appliance::send(const QByteArray &method, const QString &path,
    const QByteArray &body, const HttpClient::Headers &more)
{
    return persisting(
        [&] { return renewing([&] { return m_http.send(method, path, body, headers() + more); }); },
        // A second POST would make a second thing.
        method == "POST" ? wasTurnedAway : mayPass);
}

Result<QJsonDocument> Appliance::ask(
    const QByteArray &method, const QString &path, const QByteArray &body)
{
    const auto answer = send(method, path, body);
    if (!answer)
        return tl::unexpected(answer.error());
    auto document = HttpClient::parsed(answer->body);
    if (!document)
        document.error().words = path.section('/'_L1, 4) + ": "_L1 + document.error().words;
    return document;
}

Result<void> Appliance::tell(const QByteArray &method, const QString &path, const QByteArray &body,
    const HttpClient::Headers &more)
{
    const auto answer = send(method, path, body, more);
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

// Whatever has come cannot be taken back: again only before the first byte.
Result<void> Appliance::stream(const QString &path, const HttpClient::Sink &sink)
{
    return persisting(
        [&] { return renewing([&] { return m_http.stream(path, headers(), sink); }); },
        wasTurnedAway);
}

Result<HttpClient::Reply> Appliance::sendFile(const QString &path, QFile &file,
    const HttpClient::Headers &more, const std::function<void(qint64)> &sent)
{
    return persisting(
        [&] {
            return renewing([&] {
                file.seek(0);
                return m_http.upload(path, file, headers() + more, sent);
            });
        },
        wasTurnedAway);
}

Result<ApplianceInfo> Appliance::info()
{
    const dissect::Timestamp before = clockNow();
    const auto system = ask("GET", sharkPath(u"system/info"_s));
    const dissect::Timestamp after = clockNow();
    const dissect::Timestamp middle = before + (after - before) / 2;
    const bool isUnknown = !system && system.error().kind == Error::Kind::NotFound;
    if (!system && !isUnknown)
        return tl::unexpected(system.error());
    Result<ApplianceInfo> info;
    if (system)
        info = json::systemInfo(*system);
    else
        info->localTime = middle; // whoever does not tell its clock has ours
    if (!info)
        return info;
    const QString odd = system ? json::oddTimes(*system) : u"it does not report its clock"_s;
    if (!odd.isEmpty() && !std::exchange(m_hasNotedTimes, true))
        m_http.note(odd);
    info->apiVersion = m_session.apiVersion;
    info->clockOffset = info->localTime - middle;
    info->clockDoubt = after - middle;
    // Model and version are all that is missing where the appliance does not say.
    if (const auto common = ask("GET", commonPath + "info"_L1))
        json::addCommonInfo(*common, *info);
    else if (common.error().kind == Error::Kind::Cancelled)
        return tl::unexpected(common.error());
    return info;
}

} // namespace remora::netshark
