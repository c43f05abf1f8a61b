// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of every kind of source: {source_type}/{source_id}/exports and …/packets.
#include "netshark/standin/clips.h"
#include "netshark/standin/dispositionname.h"
#include "netshark/standin/exporttofile.h"
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

    // The file that an export is to go to, or what is wrong with its name.
    tl::expected<QString, QString> fileFor(const ApplianceState &state, const QJsonValue &name)
    {
        if (!name.isString() || name.toString().isEmpty())
            return tl::unexpected(u"'output_filename' must be a name"_s);
        const QString given = name.toString();
        const QString id = given.startsWith('/'_L1) ? given : u"/admin/"_s + given;
        return state.files.checkPlace(id).map([&] { return id; });
    }

    // From another thread than that of a request.
    bool keepExported(ApplianceState &state, const QString &id, const std::string &path)
    {
        auto source = FileSource::open(path);
        const std::lock_guard guard(state.mutex);
        return source && state.files.add(id, *source);
    }

    Answer create(ApplianceState &state, const Source &source, const Call &call)
    {
        if (!state.source(source.type, source.id))
            return noSource(source);
        const QJsonDocument body = QJsonDocument::fromJson(call.body);
        if (!body.isObject())
            return invalid(u"the body is no JSON object"_s);
        const QJsonObject config = body.object();
        const auto specs = filterSpecs(config);
        if (!specs)
            return invalid(specs.error());
        if (auto problem = call.unlocked([&] { return FilterChain::problemOfDisplay(*specs); }))
            return invalid(*problem);
        auto packets = state.source(source.type, source.id);
        if (!packets)
            return noSource(source);
        auto made = Export::make(config, std::move(packets));
        if (!made)
            return invalid(made.error());
        made->id = state.freshNumber(8);
        made->sourcePath = source.path();
        made->owner = call.user;
        if (config.contains("output_filename"_L1)) {
            if (!state.sessions.mayChange(call.user))
                return refusal(
                    u"AUTH_FORBIDDEN"_s, u"Account does not have privileges for this request"_s);
            const auto file = fileFor(state, config.value("output_filename"_L1));
            if (!file)
                return invalid(file.error());
            const std::string path = state.folder->file(made->id.toStdString() + ".export");
            made->toFile = std::make_shared<ExportToFile>(made->openStream(), path,
                [&state, id = *file, path] { return keepExported(state, id, path); });
        }
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

    Answer packetsOf(std::unique_ptr<ExportStream> stream,
        std::shared_ptr<const std::atomic<bool>> stopped, std::function<void()> over)
    {
        Answer given;
        given.type = "application/vnd.tcpdump.pcap";
        given.content
            = std::make_shared<PacketPump>(std::move(stream), std::move(stopped), std::move(over));
        return given;
    }

    // The export disappears after its download, also after one that was broken off.
    Answer download(ApplianceState &state, const Export &item)
    {
        if (item.toFile)
            return invalid(u"the packets of this export go to a file"_s);
        return packetsOf(item.openStream(), item.stopped, [&state, id = item.id] {
            const std::lock_guard guard(state.mutex);
            state.exports.remove(id);
        });
    }

    Answer stop(ApplianceState &state, const Export &item, const Call &call)
    {
        *item.stopped = true;
        auto taken = state.exports.take(QString(item.id));
        // Its thread may be waiting for the state.
        call.unlocked([&] { return taken.toFile = nullptr; });
        return {};
    }

    Answer direct(const ApplianceState &state, const Source &source, const Call &call)
    {
        auto packets = state.source(source.type, source.id);
        if (!packets)
            return noSource(source);
        const QString format = call.query.queryItemValue(u"file_format"_s);
        const auto rule = stopRule(call.query);
        if (!rule)
            return invalid(rule.error());
        const QJsonObject config{{"output_format"_L1, format.isEmpty() ? u"PCAP_US"_s : format},
            {"stop_rule"_L1, *rule}};
        auto made = Export::make(config, std::move(packets));
        if (!made)
            return invalid(made.error());
        const QString name = call.query.queryItemValue(u"filename"_s);
        Answer given = packetsOf(made->openStream(), made->stopped, nullptr);
        // The vendor's client needs a name.
        given.headers.append(
            {"Content-Disposition", dispositionFor(name.isEmpty() ? u"trace.pcap"_s : name)});
        return given;
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
            return withExport(state, sourceOf(type, call), call,
                [&](const Export &item) { return stop(state, item, call); });
        });
        router.add("GET", shark, base + "/exports/{}/packets"_L1, [&state, type](const Call &call) {
            return withExport(state, sourceOf(type, call), call,
                [&](const Export &item) { return download(state, item); });
        });
        router.add("GET", shark, base + "/packets"_L1,
            [&state, type](const Call &call) { return direct(state, sourceOf(type, call), call); });
    }
}

} // namespace remora::standin
