// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator does to the whole appliance.
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include "netshark/standin/routes.h"
#include "netshark/standin/routes/requestbody.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    QJsonObject storage(const ApplianceState &state)
    {
        const QJsonValue packets = resources::storage(state)["packet_storage"_L1];
        const QJsonObject disk{{"row_id"_L1, "0"_L1}, {"column_id"_L1, "0"_L1},
            {"label"_L1, "packets"_L1}, {"model"_L1, "Virtual disk"_L1}, {"serial"_L1, "N/A"_L1},
            {"state"_L1, "OK"_L1}, {"state_type"_L1, "OK"_L1}};
        return {{"can_reinitialize"_L1, true}, {"state"_L1, "OK"_L1}, {"state_type"_L1, "OK"_L1},
            {"total_space"_L1, packets["total"_L1]}, {"used_space"_L1, packets["used"_L1]},
            {"allocated_space"_L1, packets["allocated"_L1]},
            {"available_space"_L1, packets["unallocated"_L1]}, {"disks"_L1, QJsonArray{disk}}};
    }

    Answer clearPackets(ApplianceState &state)
    {
        for (const auto &job : state.jobs)
            job->clear();
        return {};
    }

    Answer format(ApplianceState &state, const Call &call)
    {
        constexpr double most = 95; // percent
        const auto body = bodyOf(call, state, u"format_storage"_s);
        if (!body)
            return body.error();
        const double reserved = (*body)["reserved_space"_L1].toDouble();
        if (reserved < 0 || reserved > most)
            return invalid(u"'reserved_space' must be a number from 0 to 95"_s);
        return clearPackets(state);
    }

    // Who is logged in and what waits to be downloaded does not survive it.
    Answer restart(ApplianceState &state)
    {
        state.sessions.closeAll();
        state.exports.clear();
        state.started = wallClock();
        return {};
    }

    Answer logFile(const ApplianceState &state, const QByteArray &type)
    {
        Answer log;
        log.file = state.audit.path();
        log.type = type;
        return log;
    }

    Answer dump(const ApplianceState &state, const Call &call)
    {
        static const QStringList kinds{
            u"CURRENT"_s, u"PROBE"_s, u"PACKETRECORDER"_s, u"COMPLETE"_s};
        const QString kind = call.query.queryItemValue(u"dump_type"_s);
        if (!kind.isEmpty() && !kinds.contains(kind))
            return invalid(u"'dump_type' must be one of "_s + kinds.join(", "_L1));
        return logFile(state, "application/octet-stream");
    }

    // A form with one file.
    Answer loadImage(ApplianceState &state, const Call &call)
    {
        QFile file(call.bodyFile);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!call.contentType.startsWith("multipart/form-data"))
            return invalid(u"Content-Type must be multipart/form-data"_s);
        if (!file.open(QIODevice::ReadOnly))
            return invalid(u"there is no image"_s);
        constexpr qint64 most = 2048; // of what stands before the image
        const QByteArray begin = file.peek(most);
        const qsizetype headers = begin.indexOf("\r\n\r\n");
        static const QRegularExpression pattern(u"filename=\"([^\"]*)\""_s);
        const auto name = pattern.match(
            QString::fromUtf8(call.disposition + begin.left(std::max<qsizetype>(headers, 0))));
        if (headers < 0 || !name.hasMatch())
            return invalid(u"the form has no file with a name"_s);
        const qsizetype boundary = begin.indexOf("\r\n");
        const qint64 before = headers + 4;
        const qint64 after = boundary + 6; // CR LF, the boundary, two dashes, CR LF
        const qint64 size = std::max<qint64>(file.size() - before - after, 0);
        constexpr qint64 block = 1 << 20;
        file.seek(before);
        for (qint64 left = size; left > 0;) {
            const QByteArray data = file.read(std::min(left, block));
            if (data.isEmpty())
                return refusal(u"INTERNAL_ERROR"_s, file.errorString());
            hash.addData(data);
            left -= data.size();
        }
        state.update.load(name.captured(1), size, hash.result().toHex());
        return answer(state.update.body());
    }

} // namespace

void addMaintenanceRoutes(Router &router, ApplianceState &state)
{
    const auto shark = u"shark"_s;
    constexpr auto needsRights = Router::Access::NeedsRights;
    router.add("GET", shark, u"system/storage"_s,
        [&state](const Call &) { return answer(storage(state)); });
    router.add("GET", shark, u"system/audit_log"_s,
        [&state](const Call &) { return logFile(state, "text/plain"); });
    router.add("GET", shark, u"system/sysdump"_s,
        [&state](const Call &call) { return dump(state, call); });
    router.add("GET", shark, u"system/update"_s,
        [&state](const Call &) { return answer(state.update.body()); });
    struct Row {
        QByteArray method;
        QString path;
        Answer (*handle)(ApplianceState &, const Call &);
    };
    for (const Row &row : {
             Row{"POST", u"system/storage/reinitialize"_s,
                 [](ApplianceState &all, const Call &) { return clearPackets(all); }},
             {"POST", u"system/format_storage"_s, format},
             {"POST", u"system/restart"_s,
                 [](ApplianceState &all, const Call &call) {
                     const auto body = bodyOf(call, all, u"restart"_s);
                     return body ? restart(all) : body.error();
                 }},
             // The stand-in itself goes on: who started it ends it.
             {"POST", u"system/shutdown"_s,
                 [](ApplianceState &all, const Call &) { return restart(all); }},
             {"POST", u"system/update/iso"_s, loadImage},
             {"POST", u"system/update/url"_s,
                 [](ApplianceState &all, const Call &call) {
                     const auto body = bodyOf(call, all, u"update_url"_s);
                     if (!body)
                         return body.error();
                     all.update.fail(u"the stand-in loads nothing from elsewhere"_s);
                     return answer(all.update.body());
                 }},
             {"PUT", u"system/update/state"_s,
                 [](ApplianceState &all, const Call &call) {
                     const auto body = bodyOf(call, all, u"update_state"_s);
                     if (!body)
                         return body.error();
                     const auto fault = all.update.change(body->toObject());
                     return fault ? invalid(*fault) : answer(all.update.body());
                 }},
         }) {
        router.add(
            row.method, shark, row.path,
            [&state, handle = row.handle](const Call &call) { return handle(state, call); },
            needsRights);
    }
}

} // namespace remora::standin
