// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/server.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpSocket>

#include "netshark/standin/packetpump.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    // "Errors" of the API description.
    int statusOf(const QString &errorId)
    {
        if (errorId == "REQUEST_INVALID_INPUT"_L1)
            return 400;
        if (errorId == "AUTH_DISABLED_ACCOUNT"_L1 || errorId == "AUTH_FORBIDDEN"_L1)
            return 403;
        if (errorId == "RESOURCE_NOT_FOUND"_L1)
            return 404;
        if (errorId == "HTTP_INVALID_METHOD"_L1)
            return 405;
        if (errorId == "INTERNAL_ERROR"_L1)
            return 500;
        return 401;
    }

    QByteArray methodName(QHttpServerRequest::Method method)
    {
        static const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
        return QByteArray(methods.valueToKey(static_cast<int>(method))).toUpper();
    }

} // namespace

Server::Server(const StandInOptions &options)
    : m_state(options)
{
    addCommon();
    addSystem();
    addJobs();
    addClips();
    addExports();
    addFiles();
}

void Server::add(const QByteArray &method, const QString &service, const QString &path,
    Handler handler, bool open)
{
    m_routes.push_back({method, service, path.split('/'_L1), open, std::move(handler)});
}

bool Server::fits(const Route &route, const QStringList &path, QStringList &parts)
{
    parts.clear();
    const qsizetype many = route.path.indexOf("{*}"_L1);
    const qsizetype extra = path.size() - route.path.size();
    if (many < 0 ? extra != 0 : extra < 0)
        return false;
    qsizetype at = 0;
    for (qsizetype i = 0; i < route.path.size(); ++i) {
        const QString &wanted = route.path[i];
        if (i == many) {
            parts.append(path.mid(at, extra + 1).join('/'_L1));
            at += extra + 1;
            continue;
        }
        if (wanted == "{}"_L1)
            parts.append(path[at]);
        else if (wanted != path[at])
            return false;
        ++at;
    }
    return true;
}

Server::Answer Server::error(const QString &errorId, const QString &text)
{
    return {statusOf(errorId),
        QJsonDocument(QJsonObject{{"error_id"_L1, errorId}, {"error_text"_L1, text}}), {}, false};
}

void Server::addCommon()
{
    const auto common = u"common"_s;
    add(
        "GET", common, u"services"_s,
        [this](const Call &) {
            return Answer{200, QJsonDocument(resources::services(m_state)), {}, false};
        },
        true);
    add(
        "GET", common, u"auth_info"_s,
        [this](const Call &) {
            return Answer{200, QJsonDocument(resources::authInfo(m_state)), {}, false};
        },
        true);
    add(
        "GET", common, u"info"_s,
        [](const Call &) {
            return Answer{200, QJsonDocument(resources::commonInfo()), {}, false};
        },
        true);
    add(
        "GET", common, u"ping"_s, [](const Call &) { return Answer{}; }, true);
    add(
        "POST", common, u"login"_s, [this](const Call &call) { return logIn(call); }, true);
    add("POST", common, u"logout"_s, [this](const Call &call) {
        m_state.sessions.close(Sessions::idIn(call.cookies));
        return Answer{};
    });
}

Server::Answer Server::logIn(const Call &call)
{
    const QJsonObject request = QJsonDocument::fromJson(call.body).object();
    if (!m_state.options.offersCookie)
        return error(u"RESOURCE_NOT_FOUND"_s, u"session login is not available"_s);
    if (!request.value("username"_L1).isString() || !request.value("password"_L1).isString())
        return error(u"REQUEST_INVALID_INPUT"_s, u"'username' and 'password' are required"_s);
    if (m_state.options.asksPurpose && request.value("purpose"_L1).toString().isEmpty())
        return error(u"REQUEST_INVALID_INPUT"_s, u"'purpose' is required"_s);
    if (!m_state.sessions.isAccount(
            request.value("username"_L1).toString(), request.value("password"_L1).toString()))
        return error(u"AUTH_INVALID_CREDENTIALS"_s, u"Invalid user name or password"_s);
    const QByteArray id = m_state.sessions.open();
    return {200,
        QJsonDocument(QJsonObject{{"session_key"_L1, QString::fromLatin1(Sessions::cookieName())},
            {"session_id"_L1, QString::fromLatin1(id)}}),
        Sessions::cookieName() + '=' + id + "; Path=/; Secure; HttpOnly", false};
}

void Server::addSystem()
{
    const auto shark = u"shark"_s;
    add("GET", shark, u"system/info"_s, [this](const Call &c) {
        return Answer{
            200, QJsonDocument(resources::systemInfo(m_state, c.version, c.time)), {}, false};
    });
    add("GET", shark, u"stats/storage"_s, [this](const Call &) {
        return Answer{200, QJsonDocument(resources::storage(m_state)), {}, false};
    });
    add("GET", shark, u"stats/memory"_s, [](const Call &) {
        return Answer{200, QJsonDocument(resources::memory()), {}, false};
    });
    add("GET", shark, u"info/fields"_s, [](const Call &) {
        return Answer{200, QJsonDocument(resources::fields()), {}, false};
    });
    for (const QByteArray method : {"GET", "POST", "PUT", "DELETE"})
        add(method, shark, u"ping"_s, [](const Call &) {
            return Answer{200, QJsonDocument(QJsonObject{}), {}, false};
        });
    add("GET", shark, u"interfaces"_s, [](const Call &) {
        return Answer{200, QJsonDocument(resources::interfaces()), {}, false};
    });
    add("GET", shark, u"interfaces/{}"_s, [](const Call &c) {
        const QJsonArray all = resources::interfaces();
        for (const QJsonValue &value : all) {
            if (value.toObject().value("id"_L1).toString() == c.parts[0])
                return Answer{200, QJsonDocument(value.toObject()), {}, false};
        }
        return error(u"RESOURCE_NOT_FOUND"_s, u"no interface "_s + c.parts[0]);
    });
}

void Server::addJobs()
{
    const auto shark = u"shark"_s;
    add("GET", shark, u"jobs"_s, [this](const Call &c) {
        QJsonArray list;
        for (const auto &item : m_state.jobs)
            list.append(resources::job(*item, c.time));
        return Answer{200, QJsonDocument(list), {}, false};
    });
    using Body = std::function<QJsonObject(const Job &, const TimestampFormat &)>;
    const auto part = [&](const QString &path, const Body &body) {
        add("GET", shark, path, [this, body](const Call &c) {
            const auto found = m_state.job(c.parts[0]);
            if (!found)
                return error(u"RESOURCE_NOT_FOUND"_s, u"no job "_s + c.parts[0]);
            return Answer{200, QJsonDocument(body(*found, c.time)), {}, false};
        });
    };
    part(u"jobs/{}"_s, resources::job);
    part(u"jobs/{}/config"_s,
        [](const Job &job, const TimestampFormat &) { return resources::jobConfig(job); });
    part(u"jobs/{}/status"_s, resources::jobStatus);
    part(u"jobs/{}/stats"_s,
        [](const Job &job, const TimestampFormat &) { return resources::jobStats(job); });
    part(u"jobs/{}/index"_s, resources::jobIndex);
    add("PUT", shark, u"jobs/{}/status"_s, [this](const Call &call) { return putJobStatus(call); });
}

Server::Answer Server::putJobStatus(const Call &call)
{
    const auto found = m_state.job(call.parts[0]);
    if (!found)
        return error(u"RESOURCE_NOT_FOUND"_s, u"no job "_s + call.parts[0]);
    const QJsonObject request = QJsonDocument::fromJson(call.body).object();
    const QString wanted = request.value("state"_L1).toString();
    if (wanted != "RUNNING"_L1 && wanted != "STOPPED"_L1)
        return error(u"REQUEST_INVALID_INPUT"_s, u"'state' must be RUNNING or STOPPED"_s);
    found->setRunning(wanted == "RUNNING"_L1);
    if (request.value("clear_packets"_L1).toBool())
        found->clear();
    return {};
}

void Server::addClips()
{
    const auto shark = u"shark"_s;
    add("GET", shark, u"clips"_s, [this](const Call &c) {
        QJsonArray list;
        for (const auto &item : m_state.clips)
            list.append(resources::clip(*item, c.time));
        return Answer{200, QJsonDocument(list), {}, false};
    });
    add("POST", shark, u"clips"_s, [this](const Call &call) { return createClip(call); });
    using Body = std::function<QJsonObject(const Clip &, const TimestampFormat &)>;
    const auto part = [&](const QString &path, const Body &body) {
        add("GET", shark, path, [this, body](const Call &c) {
            const auto found = m_state.clip(c.parts[0]);
            if (!found)
                return error(u"RESOURCE_NOT_FOUND"_s, u"no clip "_s + c.parts[0]);
            return Answer{200, QJsonDocument(body(*found, c.time)), {}, false};
        });
    };
    part(u"clips/{}"_s, resources::clip);
    part(u"clips/{}/config"_s,
        [](const Clip &clip, const TimestampFormat &) { return clip.config; });
    part(u"clips/{}/status"_s,
        [](const Clip &clip, const TimestampFormat &) { return resources::clipStatus(clip); });
    part(u"clips/{}/index"_s, resources::clipIndex);
    add("DELETE", shark, u"clips/{}"_s, [this](const Call &c) {
        const auto found = m_state.clip(c.parts[0]);
        if (!found)
            return error(u"RESOURCE_NOT_FOUND"_s, u"no clip "_s + c.parts[0]);
        std::erase(m_state.clips, found);
        return Answer{};
    });
}

Server::Answer Server::createClip(const Call &call)
{
    const QJsonObject config = QJsonDocument::fromJson(call.body).object();
    const auto job = m_state.job(config.value("job_id"_L1).toString());
    if (!job)
        return error(u"REQUEST_INVALID_INPUT"_s, u"'job_id' names no job"_s);
    const QString id
        = job->id + QStringLiteral("%1").arg(m_state.nextNumber++, 4, 16, '0'_L1).toUpper();
    auto clip = Clip::make(id, config, job);
    if (!clip)
        return error(u"REQUEST_INVALID_INPUT"_s, clip.error());
    m_state.clips.push_back(*clip);
    return {201, QJsonDocument(QJsonObject{{"id"_L1, id}}), {}, false};
}

void Server::addFiles()
{
    const auto shark = u"shark"_s;
    add("GET", shark, u"fs"_s, [this](const Call &) {
        return Answer{
            200, QJsonDocument(QJsonArray{resources::directory(m_state, u"/admin"_s)}), {}, false};
    });
    add("GET", shark, u"fs/{*}"_s, [this](const Call &c) {
        const QString id = '/'_L1 + c.parts[0];
        if (id == "/admin"_L1)
            return Answer{200, QJsonDocument(resources::directory(m_state, id)), {}, false};
        const auto found = m_state.files.value(id);
        if (!found)
            return error(u"RESOURCE_NOT_FOUND"_s, u"no file "_s + id);
        return Answer{200, QJsonDocument(resources::file(id, *found)), {}, false};
    });
}

void Server::addExports()
{
    const auto shark = u"shark"_s;
    const auto idOf = [](const QString &type, const QString &part) {
        return type == "fs"_L1 ? '/'_L1 + part : part;
    };
    for (const QString &type : {u"jobs"_s, u"clips"_s, u"interfaces"_s, u"fs"_s}) {
        const QString base = type + (type == "fs"_L1 ? "/{*}"_L1 : "/{}"_L1);
        add("POST", shark, base + "/exports"_L1,
            [=, this](const Call &c) { return createExport(c, type, idOf(type, c.parts[0])); });
        add("GET", shark, base + "/exports"_L1, [=, this](const Call &c) {
            if (!m_state.source(type, idOf(type, c.parts[0])))
                return error(u"RESOURCE_NOT_FOUND"_s, u"no source "_s + c.parts[0]);
            QJsonArray list;
            for (const Export &item : std::as_const(m_state.exports)) {
                if (item.sourcePath == type + '/'_L1 + idOf(type, c.parts[0]))
                    list.append(resources::exportInfo(item, c.time));
            }
            return Answer{200, QJsonDocument(list), {}, false};
        });
        // The export that a path names, or an error.
        const auto withExport = [=, this](const Call &c, auto answer) {
            const auto found = m_state.exports.find(c.parts[1]);
            if (found == m_state.exports.end()
                || found->sourcePath != type + '/'_L1 + idOf(type, c.parts[0]))
                return error(u"RESOURCE_NOT_FOUND"_s, u"no export "_s + c.parts[1]);
            return answer(found);
        };
        add("GET", shark, base + "/exports/{}"_L1, [=](const Call &c) {
            return withExport(c, [&](auto it) {
                return Answer{200, QJsonDocument(resources::exportInfo(*it, c.time)), {}, false};
            });
        });
        add("DELETE", shark, base + "/exports/{}"_L1, [=, this](const Call &c) {
            return withExport(c, [&](auto it) {
                m_state.exports.erase(it);
                return Answer{};
            });
        });
        add("GET", shark, base + "/exports/{}/packets"_L1, [=, this](const Call &c) {
            return withExport(c, [&](auto it) { return stream(c, it->id, {}); });
        });
        add("GET", shark, base + "/packets"_L1,
            [=, this](const Call &c) { return directPackets(c, type, idOf(type, c.parts[0])); });
    }
}

Server::Answer Server::createExport(const Call &call, const QString &type, const QString &id)
{
    auto source = m_state.source(type, id);
    if (!source)
        return error(u"RESOURCE_NOT_FOUND"_s, u"no source "_s + id);
    QJsonParseError problem;
    const QJsonDocument body = QJsonDocument::fromJson(call.body, &problem);
    if (!body.isObject())
        return error(
            u"REQUEST_INVALID_INPUT"_s, u"the body is no JSON object: "_s + problem.errorString());
    auto made = Export::make(body.object(), std::move(source));
    if (!made)
        return error(u"REQUEST_INVALID_INPUT"_s, made.error());
    made->id = QStringLiteral("%1").arg(m_state.nextNumber++, 8, 16, '0'_L1).toUpper();
    made->sourcePath = type + '/'_L1 + id;
    made->owner = m_state.options.user;
    m_state.exports.insert(made->id, *made);
    return {201, QJsonDocument(QJsonObject{{"id"_L1, made->id}}), {}, false};
}

Server::Answer Server::stream(const Call &call, const QString &exportId, const QByteArray &headers)
{
    // Owned by the socket.
    new PacketPump(m_state.exports.value(exportId).openStream(), call.socket, headers,
        [this, exportId] { m_state.exports.remove(exportId); });
    return {200, {}, {}, true};
}

Server::Answer Server::directPackets(const Call &call, const QString &type, const QString &id)
{
    auto source = m_state.source(type, id);
    if (!source)
        return error(u"RESOURCE_NOT_FOUND"_s, u"no source "_s + id);
    const QString format = call.query.queryItemValue(u"file_format"_s);
    QJsonObject rule;
    for (const auto &[name, limit] :
        {std::pair{u"bytes"_s, u"size_limit"_s}, std::pair{u"packets"_s, u"packet_limit"_s},
            std::pair{u"seconds"_s, u"time_limit"_s}}) {
        if (call.query.hasQueryItem(name))
            rule.insert(limit, call.query.queryItemValue(name).toLongLong());
    }
    const QJsonObject config{
        {"output_format"_L1, format.isEmpty() ? u"PCAP_US"_s : format}, {"stop_rule"_L1, rule}};
    auto made = Export::make(config, std::move(source));
    if (!made)
        return error(u"REQUEST_INVALID_INPUT"_s, made.error());
    QByteArray headers;
    QByteArray name = call.query.queryItemValue(u"filename"_s).toUtf8();
    name.replace('"', '_').replace('\r', '_').replace('\n', '_');
    if (!name.isEmpty())
        headers = "Content-Disposition: attachment; filename=\"" + name + "\"\r\n";
    new PacketPump(made->openStream(), call.socket, headers, [] {});
    return {200, {}, {}, true};
}

std::optional<Server::Answer> Server::refusal(const QHttpServerRequest &request)
{
    switch (m_state.sessions.check(request.value("Authorization"), request.value("Cookie"))) {
    case Sessions::Verdict::Good:
        return std::nullopt;
    case Sessions::Verdict::NoCredentials:
        return error(u"AUTH_REQUIRED"_s, u"Missing authentication credentials"_s);
    case Sessions::Verdict::WrongCredentials:
        return error(u"AUTH_INVALID_CREDENTIALS"_s, u"Invalid user name or password"_s);
    case Sessions::Verdict::SessionOver:
        break;
    }
    return error(
        u"AUTH_INVALID_SESSION"_s, u"The authentication session has timed out or is invalid"_s);
}

bool Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    // /api/{service}/{version}/{resource…}
    const QStringList path
        = request.url().path(QUrl::FullyDecoded).split('/'_L1, Qt::SkipEmptyParts);
    const QString service = path.value(1);
    const QString version = path.value(2);
    const bool knownVersion = service == "common"_L1 ? version == "1.0"_L1 || version == "1.1"_L1
                                                     : m_state.options.versions.contains(version);
    if (path.value(0) != "api"_L1 || path.size() < 4 || !knownVersion) {
        send(error(u"RESOURCE_NOT_FOUND"_s, u"The requested resource was not found"_s), request,
            socket);
        return true;
    }
    const QByteArray method = methodName(request.method());
    Call call{{}, version, request.body(), request.query(), request.value("Cookie"),
        TimestampFormat(request.value("X-RBT-High-Precision-Timestamp-Format")), socket};
    bool pathKnown = false;
    for (const Route &route : m_routes) {
        if (route.service != service || !fits(route, path.mid(3), call.parts))
            continue;
        pathKnown = true;
        if (route.method != method)
            continue;
        const auto refused = route.open ? std::nullopt : refusal(request);
        const Answer answer = refused ? *refused : route.handler(call);
        if (!answer.streamed)
            send(answer, request, socket);
        return true;
    }
    send(pathKnown ? error(
             u"HTTP_INVALID_METHOD"_s, u"The requested method is not supported by this resource"_s)
                   : error(u"RESOURCE_NOT_FOUND"_s, u"The requested resource was not found"_s),
        request, socket);
    return true;
}

void Server::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    send(
        error(u"RESOURCE_NOT_FOUND"_s, u"The requested resource was not found"_s), request, socket);
}

void Server::send(const Answer &answer, const QHttpServerRequest &request, QTcpSocket *socket)
{
    QHttpServerResponder responder = makeResponder(request, socket);
    const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.status);
    const QByteArray body
        = answer.body.isNull() ? QByteArray() : answer.body.toJson(QJsonDocument::Compact);
    if (answer.cookie.isEmpty())
        responder.write(body, {{"Content-Type", "application/json"}}, status);
    else
        responder.write(
            body, {{"Content-Type", "application/json"}, {"Set-Cookie", answer.cookie}}, status);
}

} // namespace remora::standin
