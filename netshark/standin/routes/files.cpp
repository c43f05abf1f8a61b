// SPDX-License-Identifier: GPL-3.0-or-later
// The file system: its tree, files that come and go, and what can be asked of one.
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include "dissect/core/filesink.h"
#include "netshark/standin/dispositionname.h"
#include "netshark/standin/fileresources.h"
#include "netshark/standin/routes.h"
#include "netshark/standin/timeskew.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    using Created = tl::expected<void, QString>;

    QString idOf(const Call &call) { return '/'_L1 + call.parts.value(0); }

    // In the words that the vendor's client looks for.
    Answer noFile(const Call &call) { return notFound(idOf(call) + u" does not exist"_s); }

    Answer done(const Created &outcome) { return outcome ? Answer{} : invalid(outcome.error()); }

    Created failed(const QString &words) { return tl::unexpected(words); }

    // "true" and "false", which the vendor's client writes with capitals.
    tl::expected<bool, QString> flag(const Call &call, const QString &name, bool otherwise)
    {
        const QString value = call.query.queryItemValue(name).toLower();
        if (value == "true"_L1 || value == "false"_L1)
            return value == "true"_L1;
        if (!call.query.hasQueryItem(name))
            return otherwise;
        return tl::unexpected(QStringLiteral("'%1' must be true or false").arg(name));
    }

    // The root is described without parameters, with all that is in it.
    tl::expected<resources::Listing, QString> listing(const Call &call, bool isRoot)
    {
        const auto recursive = flag(call, u"recursive"_s, isRoot);
        const auto details = flag(call, u"details"_s, isRoot);
        if (!recursive || !details)
            return tl::unexpected(recursive ? details.error() : recursive.error());
        return resources::Listing{*recursive, *details};
    }

    bool mayRead(const ApplianceState &state, const Call &call, const QString &id)
    {
        return state.sessions.mayChange(call.user) || state.files.readerOf(id) == call.user;
    }

    Answer root(ApplianceState &state, const Call &call)
    {
        const auto asked = listing(call, true);
        if (!asked)
            return invalid(asked.error());
        QJsonArray tops;
        const QStringList ids = state.files.inside({});
        for (const QString &id : ids) {
            if (mayRead(state, call, id))
                tops.append(resources::directory(state.files, id, call.dialect, *asked));
        }
        return answer(tops);
    }

    Answer info(ApplianceState &state, const Call &call)
    {
        const FileEntry *found = state.files.find(idOf(call));
        if (found == nullptr)
            return noFile(call);
        if (!found->isFolder())
            return answer(resources::file(state.files, idOf(call), call.dialect));
        const auto asked = listing(call, false);
        return asked ? answer(resources::directory(state.files, idOf(call), call.dialect, *asked))
                     : invalid(asked.error());
    }

    QString freshPath(ApplianceState &state)
    {
        const std::string number = state.freshNumber(8).toStdString();
        return QFile::decodeName(state.folder->file(number + ".pcap").c_str());
    }

    // `path` is a file of the stand-in's own, which it takes.
    Created keep(ApplianceState &state, const Call &call, const QString &id, const QString &path)
    {
        auto source = call.unlocked(
            [&] { return FileSource::open(QFile::encodeName(path).toStdString()); });
        if (source)
            return state.files.add(id, *source);
        QFile::remove(path);
        return failed(u"the file is no capture"_s);
    }

    Created keepTrace(ApplianceState &state, const Call &call, const QString &id)
    {
        const QString path = freshPath(state);
        if (!call.bodyFile.isEmpty())
            return QFile::rename(call.bodyFile, path) ? keep(state, call, id, path)
                                                      : failed(u"the file could not be kept"_s);
        // What comes without a type may have been taken for text.
        if (!dissect::writeFile(QFile::encodeName(path).toStdString(), call.body.toStdString()))
            return failed(u"the file could not be kept"_s);
        return keep(state, call, id, path);
    }

    struct Links {
        FileEntry::Kind kind;
        QJsonArray sources;
    };

    tl::expected<Links, QString> linksIn(const QJsonObject &sent)
    {
        Links links{FileEntry::Kind::Merged, {}};
        const QString type = sent.value("type"_L1).toString();
        if (type == "MULTISEGMENT_FILE"_L1)
            links.kind = FileEntry::Kind::MultiSegment;
        else if (type != "MERGED_FILE"_L1)
            return tl::unexpected(u"'type' must be MERGED_FILE or MULTISEGMENT_FILE"_s);
        const QJsonArray sources = sent.value("linked_sources"_L1).toArray();
        for (const auto &value : sources) {
            QJsonObject known;
            for (const auto name :
                {"path"_L1, "default_source"_L1, "timeskew"_L1, "description"_L1}) {
                if (const QJsonValue member = value.toObject().value(name); !member.isUndefined())
                    known.insert(name, member);
            }
            links.sources.append(known);
        }
        return links;
    }

    // As the download of such a file gives it.
    QJsonObject objectIn(const QString &xmlFile)
    {
        QFile file(xmlFile);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        xml.readNextStartElement();
        const QString type = xml.attributes().value("type"_L1).toString();
        QJsonArray sources;
        while (xml.readNextStartElement()) {
            QJsonObject source;
            const auto attributes = xml.attributes();
            for (const auto &each : attributes) {
                const QString name = each.name().toString();
                if (name == "timeskew"_L1)
                    source.insert(name, each.value().toLongLong());
                else if (name == "default_source"_L1)
                    source.insert(name, each.value() == "true"_L1);
                else
                    source.insert(name, each.value().toString());
            }
            sources.append(source);
            xml.skipCurrentElement();
        }
        return {{"type"_L1, type}, {"linked_sources"_L1, sources}};
    }

    Created make(ApplianceState &state, const Call &call, const QString &id)
    {
        const QByteArray type = call.contentType.split(';').first().trimmed().toLower();
        if (type == "x-shark-directory" || type == "application/x-shark-directory")
            return state.files.addFolder(id);
        if (type == "application/json" || type == "text/xml" || type == "application/xml")
            return linksIn(type.endsWith("json") ? QJsonDocument::fromJson(call.body).object()
                                                 : objectIn(call.bodyFile))
                .and_then([&](const Links &links) {
                    return state.files.addLinked(id, links.kind, links.sources);
                });
        if (type.isEmpty() || type == "application/x-vnd.tcpdump"
            || type == "application/octet-stream")
            return state.files.checkPlace(id).and_then([&] { return keepTrace(state, call, id); });
        return failed(u"'Content-Type' is neither of a file nor of a folder"_s);
    }

    Answer create(ApplianceState &state, const Call &call)
    {
        const FileEntry *folder = state.files.find(idOf(call));
        if (folder == nullptr || !folder->isFolder())
            return notFound(u"no folder "_s + idOf(call));
        const QString name = nameInDisposition(call.disposition);
        if (!FileStore::isGoodName(name))
            return invalid(u"'Content-Disposition' names no file"_s);
        const QString id = idOf(call) + '/'_L1 + name;
        const Created made = make(state, call, id);
        return made ? answer(QJsonObject{{"id"_L1, id}}, 201) : invalid(made.error());
    }

    Answer change(ApplianceState &state, const Call &call)
    {
        const FileEntry *found = state.files.find(idOf(call));
        if (found == nullptr)
            return noFile(call);
        if (!found->isLinked())
            return invalid(idOf(call) + u" is made of no other files"_s);
        return done(
            linksIn(QJsonDocument::fromJson(call.body).object()).and_then([&](const Links &links) {
                return state.files.changeLinks(idOf(call), links.kind, links.sources);
            }));
    }

    Answer download(ApplianceState &state, const Call &call)
    {
        FileEntry *found = state.files.find(idOf(call));
        if (found == nullptr || found->isFolder())
            return noFile(call);
        Answer given;
        given.headers = {{"Content-Disposition", dispositionFor(idOf(call).section('/'_L1, -1))}};
        if (found->trace) {
            given.file = QFile::decodeName(found->trace->path().c_str());
            given.type = "application/x-vnd.tcpdump";
            return given;
        }
        auto text = std::make_shared<QTemporaryFile>(
            QFile::decodeName(state.folder->file("linked").c_str()));
        if (!text->open() || text->write(resources::linkedXml(*found)) < 0 || !text->flush())
            return refusal(u"INTERNAL_ERROR"_s, text->errorString());
        given.file = text->fileName();
        given.type = "application/xml";
        found->sent = text;
        return given;
    }

    Answer remove(ApplianceState &state, const Call &call)
    {
        return state.files.find(idOf(call)) == nullptr ? noFile(call)
                                                       : done(state.files.remove(idOf(call)));
    }

    QString destinationIn(const Call &call)
    {
        return QJsonDocument::fromJson(call.body).object().value("destination"_L1).toString();
    }

    Answer move(ApplianceState &state, const Call &call)
    {
        if (state.files.find(idOf(call)) == nullptr)
            return noFile(call);
        if (destinationIn(call).isEmpty())
            return invalid(u"'destination' must be a path"_s);
        return done(state.files.move(idOf(call), destinationIn(call)));
    }

    // Not in the description, but in the vendor's client.
    Answer copy(ApplianceState &state, const Call &call)
    {
        const FileEntry *found = state.files.find(idOf(call));
        if (found == nullptr || found->isFolder())
            return noFile(call);
        const auto place = state.files.placeFor(idOf(call), destinationIn(call));
        if (!place)
            return invalid(place.error());
        if (found->isLinked())
            return done(state.files.addLinked(*place, found->kind, found->links));
        const QString path = freshPath(state);
        if (!QFile::copy(QFile::decodeName(found->trace->path().c_str()), path))
            return refusal(u"INTERNAL_ERROR"_s, u"the file could not be copied"_s);
        return done(keep(state, call, *place, path));
    }

    // Hands the trace file that is asked for to `use`.
    template <class Use> Answer withTrace(ApplianceState &state, const Call &call, Use use)
    {
        FileEntry *found = state.files.find(idOf(call));
        if (found == nullptr)
            return noFile(call);
        return found->trace ? use(*found) : invalid(idOf(call) + u" is no trace file"_s);
    }

    Answer checksum(ApplianceState &state, const Call &call)
    {
        return withTrace(state, call, [&](FileEntry &trace) {
            QByteArray sum = trace.checksum;
            if (sum.isEmpty()) {
                // Kept for as long as it is read; it may be moved or deleted meanwhile.
                const auto source = trace.trace;
                QFile file(QFile::decodeName(source->path().c_str()));
                QCryptographicHash hash(QCryptographicHash::Sha256);
                const bool isRead = call.unlocked(
                    [&] { return file.open(QIODevice::ReadOnly) && hash.addData(&file); });
                if (!isRead)
                    return refusal(u"INTERNAL_ERROR"_s, file.errorString());
                sum = hash.result().toHex();
                FileEntry *now = state.files.find(idOf(call));
                if (now != nullptr && now->trace == source)
                    now->checksum = sum;
            }
            return answer({{"method"_L1, "SHA256"_L1}, {"value"_L1, QString::fromLatin1(sum)}});
        });
    }

    Answer index(ApplianceState &state, const Call &call)
    {
        return withTrace(state, call, [&](const FileEntry &trace) {
            return trace.isIndexed ? answer(resources::fileIndex(trace, call.dialect))
                                   : notFound(u"no index of "_s + idOf(call));
        });
    }

    Answer setIndexed(ApplianceState &state, const Call &call, bool indexed)
    {
        return withTrace(state, call, [&](FileEntry &trace) {
            if (!indexed && !trace.isIndexed)
                return notFound(u"no index of "_s + idOf(call));
            trace.isIndexed = indexed;
            return Answer{};
        });
    }

    // Hands the multi-segment file that is asked for to `use`.
    template <class Use> Answer withSegments(ApplianceState &state, const Call &call, Use use)
    {
        FileEntry *found = state.files.find(idOf(call));
        if (found == nullptr)
            return noFile(call);
        return found->kind == FileEntry::Kind::MultiSegment
            ? use(*found)
            : invalid(idOf(call) + u" is no multi-segment file"_s);
    }

    Answer timeskew(ApplianceState &state, const Call &call)
    {
        return withSegments(state, call, [](const FileEntry &file) {
            const QJsonObject none{{"status"_L1, QJsonObject{{"state"_L1, "EMPTY"_L1}}}};
            return answer(file.timeskew.isEmpty() ? none : file.timeskew);
        });
    }

    Answer estimate(ApplianceState &state, const Call &call)
    {
        return withSegments(state, call, [&](FileEntry &file) {
            constexpr qint64 most = 100'000;
            const QString asked = call.query.queryItemValue(u"packet_count"_s);
            bool isNumber = true;
            const qint64 packets = asked.isEmpty() ? most : asked.toLongLong(&isNumber);
            if (!isNumber || packets < 1)
                return invalid(u"'packet_count' must be a number above 0"_s);
            const auto traces = state.files.linked(idOf(call));
            if (traces.empty())
                return invalid(u"a linked file is gone"_s);
            file.timeskew = estimateTimeskew(traces, std::min(packets, most));
            return Answer{};
        });
    }

    Answer forgetTimeskew(ApplianceState &state, const Call &call)
    {
        return withSegments(state, call, [](FileEntry &file) {
            file.timeskew = {};
            return Answer{};
        });
    }

} // namespace

void addFileRoutes(Router &router, ApplianceState &state)
{
    using Handle = Answer (*)(ApplianceState &, const Call &);
    const auto add = [&](const QByteArray &method, const QString &path, Handle handle) {
        router.add(
            method, u"shark"_s, path,
            [&state, handle](const Call &call) {
                if (!call.parts.isEmpty() && !mayRead(state, call, idOf(call)))
                    return refusal(u"AUTH_FORBIDDEN"_s, idOf(call) + u" is not for this account"_s);
                return handle(state, call);
            },
            method == "GET" ? Router::Access::NeedsCredentials : Router::Access::NeedsRights);
    };
    add("GET", u"fs"_s, root);
    add("GET", u"fs/{*}/download"_s, download);
    add("GET", u"fs/{*}/checksum"_s, checksum);
    add("GET", u"fs/{*}/index"_s, index);
    add("POST", u"fs/{*}/index"_s, [](auto &of, auto &call) { return setIndexed(of, call, true); });
    add("DELETE", u"fs/{*}/index"_s,
        [](auto &of, auto &call) { return setIndexed(of, call, false); });
    add("POST", u"fs/{*}/move"_s, move);
    add("POST", u"fs/{*}/copy"_s, copy);
    // Described with a second "fs" for two of the methods; the vendor's client does without.
    for (const QString &path : {u"fs/{*}/fs/timeskew_estimate"_s, u"fs/{*}/timeskew_estimate"_s}) {
        add("GET", path, timeskew);
        add("PUT", path, estimate);
        add("DELETE", path, forgetTimeskew);
    }
    add("GET", u"fs/{*}"_s, info);
    add("POST", u"fs/{*}"_s, create);
    add("PUT", u"fs/{*}"_s, change);
    add("DELETE", u"fs/{*}"_s, remove);
}

} // namespace remora::standin
