// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of every kind of source: {source_type}/{source_id}/exports and …/packets.
#include "netshark/standin/packetpump.h"
#include "netshark/standin/routes.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    // The source that a request names.
    struct Source {
        QString type;
        QString id;
        QString path() const { return type + '/'_L1 + id; }
    };

    // Of files the id begins with a slash, which the path does not show.
    Source sourceOf(const QString &type, const Call &call)
    {
        return {type, type == "fs"_L1 ? '/'_L1 + call.parts[0] : call.parts[0]};
    }

    Answer noSource(const Source &source) { return notFound(u"no source "_s + source.path()); }

    Answer create(ApplianceState &state, const Source &source, const Call &call)
    {
        auto packets = state.source(source.type, source.id);
        if (!packets)
            return noSource(source);
        QJsonParseError problem;
        const QJsonDocument body = QJsonDocument::fromJson(call.body, &problem);
        if (!body.isObject())
            return invalid(u"the body is no JSON object: "_s + problem.errorString());
        auto made = Export::make(body.object(), std::move(packets));
        if (!made)
            return invalid(made.error());
        made->id = state.freshNumber(8);
        made->sourcePath = source.path();
        made->owner = call.user;
        state.exports.insert(made->id, *made);
        return answer({{"id"_L1, made->id}}, 201);
    }

    Answer list(const ApplianceState &state, const Source &source, const Call &call)
    {
        if (!state.source(source.type, source.id))
            return noSource(source);
        QJsonArray found;
        for (const Export &item : state.exports) {
            if (item.sourcePath == source.path())
                found.append(resources::exportInfo(item, call.dialect));
        }
        return answer(found);
    }

    // Hands the export that a request names to `use`.
    template <class Use>
    Answer withExport(ApplianceState &state, const Source &source, const Call &call, Use use)
    {
        const auto found = state.exports.find(call.parts[1]);
        if (found == state.exports.end() || found->sourcePath != source.path())
            return notFound(u"no export "_s + call.parts[1]);
        return use(*found);
    }

    Answer streamed()
    {
        Answer given;
        given.streamed = true;
        return given;
    }

    // The export disappears after its download.
    Answer download(ApplianceState &state, const Export &item, const Call &call)
    {
        // Owned by the socket.
        new PacketPump(item.openStream(), call.socket, {},
            [&state, id = item.id] { state.exports.remove(id); });
        return streamed();
    }

    Answer direct(const ApplianceState &state, const Source &source, const Call &call)
    {
        auto packets = state.source(source.type, source.id);
        if (!packets)
            return noSource(source);
        const QString format = call.query.queryItemValue(u"file_format"_s);
        QJsonObject rule;
        for (const auto &[name, limit] :
            {std::pair{u"bytes"_s, u"size_limit"_s}, std::pair{u"packets"_s, u"packet_limit"_s},
                std::pair{u"seconds"_s, u"time_limit"_s}}) {
            if (!call.query.hasQueryItem(name))
                continue;
            bool isNumber = false;
            rule.insert(limit, call.query.queryItemValue(name).toLongLong(&isNumber));
            if (!isNumber)
                return invalid(QStringLiteral("'%1' must be a number").arg(name));
        }
        const QJsonObject config{
            {"output_format"_L1, format.isEmpty() ? u"PCAP_US"_s : format}, {"stop_rule"_L1, rule}};
        auto made = Export::make(config, std::move(packets));
        if (!made)
            return invalid(made.error());
        QByteArray name = call.query.queryItemValue(u"filename"_s).toUtf8();
        name.replace('"', '_').replace('\r', '_').replace('\n', '_');
        const QByteArray header = name.isEmpty()
            ? QByteArray()
            : "Content-Disposition: attachment; filename=\"" + name + "\"\r\n";
        new PacketPump(made->openStream(), call.socket, header, [] {});
        return streamed();
    }

} // namespace

void addExportRoutes(Router &router, ApplianceState &state)
{
    const auto shark = u"shark"_s;
    for (const QString &type : {u"jobs"_s, u"clips"_s, u"interfaces"_s, u"fs"_s}) {
        const QString base = type + (type == "fs"_L1 ? "/{*}"_L1 : "/{}"_L1);
        router.add("POST", shark, base + "/exports"_L1,
            [&state, type](const Call &call) { return create(state, sourceOf(type, call), call); });
        router.add("GET", shark, base + "/exports"_L1,
            [&state, type](const Call &call) { return list(state, sourceOf(type, call), call); });
        router.add("GET", shark, base + "/exports/{}"_L1, [&state, type](const Call &call) {
            return withExport(state, sourceOf(type, call), call, [&](const Export &item) {
                return answer(resources::exportInfo(item, call.dialect));
            });
        });
        router.add("DELETE", shark, base + "/exports/{}"_L1, [&state, type](const Call &call) {
            return withExport(state, sourceOf(type, call), call, [&](const Export &item) {
                state.exports.remove(QString(item.id));
                return Answer{};
            });
        });
        router.add("GET", shark, base + "/exports/{}/packets"_L1, [&state, type](const Call &call) {
            return withExport(state, sourceOf(type, call), call,
                [&](const Export &item) { return download(state, item, call); });
        });
        router.add("GET", shark, base + "/packets"_L1,
            [&state, type](const Call &call) { return direct(state, sourceOf(type, call), call); });
    }
}

} // namespace remora::standin
