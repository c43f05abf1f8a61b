// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/router.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

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

} // namespace

Answer answer(const QJsonObject &body, int status)
{
    Answer given;
    given.status = status;
    given.body = QJsonDocument(body);
    return given;
}

Answer answer(const QJsonArray &body)
{
    Answer given;
    given.body = QJsonDocument(body);
    return given;
}

Answer refusal(const QString &errorId, const QString &text)
{
    return answer({{"error_id"_L1, errorId}, {"error_text"_L1, text}}, statusOf(errorId));
}

Answer notFound(const QString &what) { return refusal(u"RESOURCE_NOT_FOUND"_s, what); }

Answer invalid(const QString &text) { return refusal(u"REQUEST_INVALID_INPUT"_s, text); }

Answer done(const std::optional<QString> &fault, int status)
{
    if (fault)
        return invalid(*fault);
    Answer good;
    good.status = status;
    return good;
}

void Router::add(const QByteArray &method, const QString &service, const QString &path,
    Handler handler, Access access)
{
    m_routes.push_back({method, service, path.split('/'_L1), access, std::move(handler)});
}

std::optional<QStringList> Router::match(const QStringList &pattern, const QStringList &path)
{
    const qsizetype many = pattern.indexOf("{*}"_L1);
    const qsizetype extra = path.size() - pattern.size();
    if (many < 0 ? extra != 0 : extra < 0)
        return std::nullopt;
    QStringList parts;
    qsizetype at = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (i == many) {
            parts.append(path.mid(at, extra + 1).join('/'_L1));
            at += extra + 1;
            continue;
        }
        if (pattern[i] == "{}"_L1)
            parts.append(path[at]);
        else if (pattern[i] != path[at])
            return std::nullopt;
        ++at;
    }
    return parts;
}

Router::Found Router::find(
    const QByteArray &method, const QString &service, const QStringList &path) const
{
    Found found;
    for (const Route &route : m_routes) {
        if (route.service != service)
            continue;
        auto parts = match(route.path, path);
        if (!parts)
            continue;
        if (route.method != method) {
            found.allowed.append(route.method);
            continue;
        }
        found.allowed.clear();
        found.handler = &route.handler;
        found.needsCredentials = route.access != Access::Open;
        found.needsRights = route.access == Access::NeedsRights;
        found.parts = std::move(*parts);
        return found;
    }
    return found;
}

} // namespace remora::standin
