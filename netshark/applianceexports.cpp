// SPDX-License-Identifier: GPL-3.0-or-later
#include <QUuid>

#include "netshark/appliance.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    QString exportsPath(const SourceRef &source) { return pathOf(source) + "/exports"_L1; }

    QString exportPath(const SourceRef &source, const QString &exportId)
    {
        return exportsPath(source) + '/'_L1 + pathPart(exportId);
    }

    // Only a filter can bear one.
    bool bearsMark(const ExportRequest &request)
    {
        return request.range || !request.filters.isEmpty();
    }

} // namespace

Result<QString> Appliance::createExport(const ExportRequest &request)
{
    const QString mark = u"Remora "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto reply = send("POST", sharkPath(exportsPath(request.source)),
        json::exportConfig(request, mark).toJson(QJsonDocument::Compact));
    if (!reply && !mayBeDone(reply.error()))
        return tl::unexpected(reply.error());
    auto id = reply ? HttpClient::parsed(reply->body).and_then(json::createdId)
                    : tl::unexpected(reply.error());
    return id ? id : recover(request, bearsMark(request) ? mark : QString(), reply);
}

// By a header, or by a number, where an export has that id: leading zeros may be gone.
Result<QString> Appliance::exportNamedBy(const HttpClient::Reply &reply, const SourceRef &source)
{
    const QString last = reply.location.section('/'_L1, -1);
    const auto body = HttpClient::parsed(reply.body);
    const QString id = last.isEmpty() && body
        ? QString::number(body->object().value("id"_L1).toInteger())
        : QString::fromUtf8(QByteArray::fromPercentEncoding(last.toLatin1()));
    return exportStatus(source, id).map([&](const ExportStatus &) { return QString(id); });
}

// The id of an export that the answer to its creation does not tell. Where nobody waits for it any
// more it is removed instead.
Result<QString> Appliance::recover(
    const ExportRequest &request, const QString &mark, const Result<HttpClient::Reply> &reply)
{
    using Kind = Error::Kind;
    const Error error
        = reply ? failure(Kind::NotAnAppliance, u"the export has no id"_s).value() : reply.error();
    const bool isOfUse = reply || error.kind == Kind::ConnectionLost;
    Appliance tidy(briefSession(), m_log, {});
    const auto found
        = tidy.ask("GET", sharkPath(exportsPath(request.source))).and_then(json::exports);
    const QStringList marked
        = found && !mark.isEmpty() ? json::marked(*found, mark) : QStringList();
    if (marked.size() == 1 && isOfUse)
        return marked.first();
    if (!marked.isEmpty()) {
        for (const QString &id : marked)
            discardExport(request.source, id);
        return tl::unexpected(error);
    }
    if (auto named = reply ? tidy.exportNamedBy(*reply, request.source) : tl::unexpected(error))
        return named;
    // One that bears a mark and is in no list was never made; what is silent may still make it.
    if (found && !mark.isEmpty() && error.kind == Kind::ConnectionLost)
        return tl::unexpected(error);
    m_left.isUnknown = true;
    if (found)
        m_left.perhaps += json::like(*found, m_session.credentials.user, request);
    m_left.perhaps.removeDuplicates();
    return tl::unexpected(error);
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
    discardExport(request.source, *created);
    return status.map([](const ExportStatus &known) { return known.bytesAtMost; });
}

Result<void> Appliance::removeExport(const SourceRef &source, const QString &exportId)
{
    auto removed = tell("DELETE", sharkPath(exportPath(source, exportId)));
    if (!removed && removed.error().kind == Error::Kind::NotFound)
        return {};
    return removed;
}

void Appliance::discardExport(const SourceRef &source, const QString &exportId)
{
    if (!Appliance(briefSession(), m_log, {}).removeExport(source, exportId))
        m_left.exports << exportId;
}

Result<void> Appliance::streamPackets(
    const SourceRef &source, const QString &exportId, const HttpClient::Sink &sink)
{
    return stream(sharkPath(exportPath(source, exportId)) + "/packets"_L1, sink);
}

} // namespace remora::netshark
