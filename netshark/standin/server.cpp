// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/server.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpSocket>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    QByteArray methodName(QHttpServerRequest::Method method)
    {
        static const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
        return QByteArray(methods.valueToKey(static_cast<int>(method))).toUpper();
    }

    Answer unknownResource() { return notFound(u"The requested resource was not found"_s); }

} // namespace

Server::Server(const StandInOptions &options)
    : m_state(options)
{
    addCommonRoutes(m_router, m_state);
    addSystemRoutes(m_router, m_state);
    addJobRoutes(m_router, m_state);
    addClipRoutes(m_router, m_state);
    addExportRoutes(m_router, m_state);
    addFileRoutes(m_router, m_state);
}

std::optional<Answer> Server::refusalFor(const QHttpServerRequest &request, QString &who)
{
    switch (m_state.sessions.check(request.value("Authorization"), request.value("Cookie"), who)) {
    case Sessions::Verdict::Good:
        return std::nullopt;
    case Sessions::Verdict::NoCredentials:
        return refusal(u"AUTH_REQUIRED"_s, u"Missing authentication credentials"_s);
    case Sessions::Verdict::WrongCredentials:
        return refusal(u"AUTH_INVALID_CREDENTIALS"_s, u"Invalid user name or password"_s);
    case Sessions::Verdict::SessionOver:
        break;
    }
    return refusal(
        u"AUTH_INVALID_SESSION"_s, u"The authentication session has timed out or is invalid"_s);
}

Answer Server::answerTo(const QHttpServerRequest &request, QTcpSocket *socket)
{
    // /api/{service}/{version}/{resource…}
    const QStringList path
        = request.url().path(QUrl::FullyDecoded).split('/'_L1, Qt::SkipEmptyParts);
    const QString service = path.value(1);
    const QString version = path.value(2);
    const bool knownVersion = service == "common"_L1 ? version == "1.0"_L1 || version == "1.1"_L1
                                                     : m_state.options.versions.contains(version);
    if (path.value(0) != "api"_L1 || path.size() < 4 || !knownVersion)
        return unknownResource();
    const Router::Found found = m_router.find(methodName(request.method()), service, path.mid(3));
    if (found.handler == nullptr && !found.pathKnown)
        return unknownResource();
    if (found.handler == nullptr)
        return refusal(
            u"HTTP_INVALID_METHOD"_s, u"The requested method is not supported by this resource"_s);
    QString who;
    if (found.needsCredentials) {
        if (const auto refused = refusalFor(request, who))
            return *refused;
        if (found.needsRights && !m_state.sessions.mayChange(who))
            return refusal(
                u"AUTH_FORBIDDEN"_s, u"Account does not have privileges for this request"_s);
    }
    const QByteArray type = request.value("Content-Type");
    QByteArray body = request.body();
    QTemporaryFile spooled(QFile::decodeName(m_state.folder->file("body").c_str()));
    QString bodyFile;
    if (!body.isEmpty() && !type.contains("json") && !type.contains("urlencoded")) {
        if (!spooled.open() || spooled.write(std::exchange(body, {})) < 0 || !spooled.flush())
            return refusal(u"INTERNAL_ERROR"_s, spooled.errorString());
        bodyFile = spooled.fileName();
    }
    return (*found.handler)(
        {found.parts, Dialect(version, request.value("X-RBT-High-Precision-Timestamp-Format")),
            body, bodyFile, request.query(), request.value("Cookie"), type,
            request.value("Content-Disposition"), who, socket});
}

bool Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Answer given = answerTo(request, socket);
    if (!given.streamed)
        send(given, request, socket);
    return true;
}

void Server::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    send(unknownResource(), request, socket);
}

void Server::send(const Answer &given, const QHttpServerRequest &request, QTcpSocket *socket)
{
    QHttpServerResponder responder = makeResponder(request, socket);
    const auto status = static_cast<QHttpServerResponder::StatusCode>(given.status);
    const QByteArray body
        = given.body.isNull() ? QByteArray() : given.body.toJson(QJsonDocument::Compact);
    if (!given.file.isNull()) {
        auto *file = new QFile(given.file); // taken by the responder
        if (file->open(QIODevice::ReadOnly))
            responder.write(file, given.type, status);
    } else if (given.cookie.isEmpty())
        responder.write(body, {{"Content-Type", given.type}}, status);
    else
        responder.write(body, {{"Content-Type", given.type}, {"Set-Cookie", given.cookie}}, status);
}

} // namespace remora::standin
