// SPDX-License-Identifier: GPL-3.0-or-later
// The file system: its tree, files that come and go.
#include <QFile>
#include <QRegularExpression>

#include "netshark/standin/routes.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    QString idOf(const Call &call) { return '/'_L1 + call.parts[0]; }

    // The name that Content-Disposition gives; empty where it gives none that could be a file's.
    QString nameIn(const QByteArray &disposition)
    {
        static const QRegularExpression form(u"filename=\"?([^\";]+)\"?"_s);
        const QString name = form.match(QString::fromUtf8(disposition)).captured(1).trimmed();
        return name.contains('/'_L1) || name.startsWith('.'_L1) ? QString() : name;
    }

    Answer keepFile(ApplianceState &state, const QString &id, const QString &sent)
    {
        const std::string number = state.freshNumber(8).toStdString();
        const QString path = QFile::decodeName(state.folder->file(number + ".pcap").c_str());
        QFile file(sent);
        if (!file.rename(path))
            return refusal(u"INTERNAL_ERROR"_s, file.errorString());
        auto source = FileSource::open(path.toStdString());
        if (!source) {
            QFile::remove(path);
            return invalid(u"the file is no capture"_s);
        }
        state.files.insert(id, *source);
        return answer(QJsonObject{{"id"_L1, id}}, 201);
    }

    Answer create(ApplianceState &state, const Call &call)
    {
        if (!state.folders.contains(idOf(call)))
            return notFound(u"no folder "_s + idOf(call));
        const QString name = nameIn(call.disposition);
        if (name.isEmpty())
            return invalid(u"'Content-Disposition' names no file"_s);
        const QString id = idOf(call) + '/'_L1 + name;
        if (state.files.contains(id) || state.folders.contains(id))
            return invalid(id + u" exists already"_s);
        if (call.contentType.startsWith("x-shark-directory")) {
            state.folders.insert(id);
            return answer(QJsonObject{{"id"_L1, id}}, 201);
        }
        if (!call.contentType.startsWith("application/x-vnd.tcpdump"))
            return invalid(u"'Content-Type' is neither a trace file nor a folder"_s);
        return keepFile(state, id, call.bodyFile);
    }

    Answer download(const ApplianceState &state, const Call &call)
    {
        const auto found = state.files.value(idOf(call));
        if (!found)
            return notFound(u"no file "_s + idOf(call));
        Answer given;
        given.file = QString::fromStdString(found->path());
        given.type = "application/x-vnd.tcpdump";
        return given;
    }

    Answer remove(ApplianceState &state, const Call &call)
    {
        const QString id = idOf(call);
        if (state.files.remove(id) > 0)
            return {};
        if (!state.folders.remove(id))
            return notFound(u"no file "_s + id);
        // With everything in it.
        const QString below = id + '/'_L1;
        state.folders.removeIf([&](const auto &folder) { return folder.startsWith(below); });
        state.files.removeIf([&](const auto &file) { return file.key().startsWith(below); });
        return {};
    }

} // namespace

void addFileRoutes(Router &router, ApplianceState &state)
{
    const auto shark = u"shark"_s;
    constexpr auto rights = Router::Access::NeedsRights;
    router.add("GET", shark, u"fs"_s, [&state](const Call &) {
        return answer(QJsonArray{resources::directory(state, u"/admin"_s)});
    });
    router.add("GET", shark, u"fs/{*}/download"_s,
        [&state](const Call &call) { return download(state, call); });
    router.add("GET", shark, u"fs/{*}"_s, [&state](const Call &call) {
        const QString id = idOf(call);
        if (state.folders.contains(id))
            return answer(resources::directory(state, id));
        const auto found = state.files.value(id);
        return found ? answer(resources::file(id, *found)) : notFound(u"no file "_s + id);
    });
    router.add(
        "POST", shark, u"fs/{*}"_s, [&state](const Call &call) { return create(state, call); },
        rights);
    router.add(
        "DELETE", shark, u"fs/{*}"_s, [&state](const Call &call) { return remove(state, call); },
        rights);
}

} // namespace remora::standin
