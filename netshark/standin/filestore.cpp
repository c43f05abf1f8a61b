// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/filestore.h"

#include <algorithm>

#include <QDir>
#include <QFile>

#include "dissect/capture/recordreader.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    FileStore::Outcome refused(const QString &words) { return tl::unexpected(words); }

    qint64 nowSeconds() { return wallClock() / dissect::second; }

    // A trace and its file on the disk.
    struct Kept {
        std::shared_ptr<const FileSource> trace;
        explicit Kept(std::shared_ptr<const FileSource> source)
            : trace(std::move(source))
        {
        }
        Kept(const Kept &) = delete;
        Kept &operator=(const Kept &) = delete;
        ~Kept() { QFile::remove(QFile::decodeName(trace->path().c_str())); }
    };

    QString formatOf(const std::string &path)
    {
        auto bytes = dissect::openFile(path);
        if (!bytes)
            return u"UNKNOWN"_s;
        auto records = dissect::openRecords(std::move(*bytes));
        if (!records)
            return u"UNKNOWN"_s;
        dissect::RawPacket packet;
        (*records)->next(packet); // pcapng tells the unit of time behind its first header only
        const dissect::FileFormat &format = (*records)->format();
        return (format.kind == dissect::FileFormat::Kind::Pcapng ? u"PCAPNG_"_s : u"PCAP_"_s)
            + (format.nanoseconds ? "NS"_L1 : "US"_L1);
    }

} // namespace

bool FileStore::isGoodName(const QString &name)
{
    static const QStringList taken{u"."_s, u".."_s, u"checksum"_s, u"copy"_s, u"download"_s,
        u"exports"_s, u"index"_s, u"move"_s, u"packets"_s, u"timeskew_estimate"_s};
    constexpr qsizetype longest = 255; // bytes, as file systems have it
    return !name.isEmpty() && name.toUtf8().size() <= longest && !taken.contains(name)
        && std::none_of(name.begin(), name.end(), [](QChar letter) {
               return letter == u'/' || letter.category() == QChar::Other_Control;
           });
}

FileEntry &FileStore::insert(const QString &id, FileEntry::Kind kind)
{
    FileEntry &entry = m_entries[id];
    entry.kind = kind;
    entry.created = entry.modified = nowSeconds();
    touch(folderOf(id));
    return entry;
}

void FileStore::touch(const QString &id)
{
    if (FileEntry *entry = find(id))
        entry->modified = nowSeconds();
}

FileStore::Outcome FileStore::checkPlace(const QString &id) const
{
    const FileEntry *folder = find(folderOf(id));
    if (folder == nullptr || !folder->isFolder())
        return refused(u"no folder "_s + folderOf(id));
    if (!isGoodName(id.section('/'_L1, -1)))
        return refused(u"no file or folder may be called that: "_s + id);
    if (m_entries.contains(id))
        return refused(id + u" exists already"_s);
    return {};
}

void FileStore::addTop(const QString &id, const QString &description, const QString &reader)
{
    FileEntry &entry = insert(id, FileEntry::Kind::Folder);
    entry.description = description;
    entry.reader = reader;
}

FileStore::Outcome FileStore::addFolder(const QString &id)
{
    return checkPlace(id).map([&] { insert(id, FileEntry::Kind::Folder); });
}

FileStore::Outcome FileStore::add(const QString &id, std::shared_ptr<FileSource> source)
{
    auto kept = std::make_shared<Kept>(std::move(source));
    return checkPlace(id).map([&] {
        FileEntry &entry = insert(id, FileEntry::Kind::Trace);
        entry.format = formatOf(kept->trace->path());
        entry.trace = {kept, kept->trace.get()};
    });
}

FileStore::Outcome FileStore::checkLinks(
    const QString &folder, FileEntry::Kind kind, const QJsonArray &links) const
{
    if (links.isEmpty())
        return refused(u"'linked_sources' names no file"_s);
    int defaults = 0;
    for (const auto &value : links) {
        const QJsonObject link = value.toObject();
        const auto isNot = [&](QLatin1StringView name, QJsonValue::Type type) {
            return link.contains(name) && link.value(name).type() != type;
        };
        if (!link.value("path"_L1).isString() || isNot("default_source"_L1, QJsonValue::Bool)
            || isNot("timeskew"_L1, QJsonValue::Double)
            || isNot("description"_L1, QJsonValue::String))
            return refused(u"an element of 'linked_sources' is not as it must be"_s);
        if (resolve(folder, {link}).empty())
            return refused(u"no trace file "_s + link.value("path"_L1).toString());
        defaults += link.value("default_source"_L1).toBool() ? 1 : 0;
    }
    if (kind == FileEntry::Kind::MultiSegment && defaults > 1)
        return refused(u"'default_source' is true more than once"_s);
    const auto traces = resolve(folder, links);
    if (std::any_of(traces.begin(), traces.end(), [&](const LinkedTrace &one) {
            return one.trace->link() != traces.front().trace->link();
        }))
        return refused(u"the files are of several link types"_s);
    return {};
}

FileStore::Outcome FileStore::addLinked(
    const QString &id, FileEntry::Kind kind, const QJsonArray &links)
{
    return checkPlace(id).and_then([&] { return checkLinks(folderOf(id), kind, links); }).map([&] {
        insert(id, kind).links = links;
    });
}

FileStore::Outcome FileStore::changeLinks(
    const QString &id, FileEntry::Kind kind, const QJsonArray &links)
{
    return checkLinks(folderOf(id), kind, links).map([&] {
        FileEntry *entry = find(id);
        entry->kind = kind;
        entry->links = links;
        entry->timeskew = {};
        touch(id);
    });
}

tl::expected<QString, QString> FileStore::placeFor(
    const QString &id, const QString &destination) const
{
    QString place = '/'_L1 + destination.split('/'_L1, Qt::SkipEmptyParts).join('/'_L1);
    const FileEntry *there = find(place);
    if (there != nullptr && there->isFolder())
        place += '/'_L1 + id.section('/'_L1, -1);
    if ((place + '/'_L1).startsWith(id + '/'_L1))
        return tl::unexpected(id + u" cannot be put into itself"_s);
    return checkPlace(place).map([&] { return place; });
}

FileStore::Outcome FileStore::move(const QString &id, const QString &destination)
{
    if (folderOf(id).isEmpty())
        return refused(id + u" stays where it is"_s);
    const auto place = placeFor(id, destination);
    if (!place)
        return refused(place.error());
    const QStringList moved = subtree(id);
    return checkUnused(moved).map([&] {
        for (const QString &old : moved)
            m_entries.insert(*place + old.mid(id.size()), m_entries.take(old));
        touch(folderOf(id));
        touch(folderOf(*place));
    });
}

FileStore::Outcome FileStore::remove(const QString &id)
{
    if (folderOf(id).isEmpty())
        return refused(id + u" is no folder that a user made"_s);
    const QStringList gone = subtree(id);
    return checkUnused(gone).map([&] {
        for (const QString &each : gone)
            m_entries.remove(each);
        touch(folderOf(id));
    });
}

QStringList FileStore::subtree(const QString &id) const
{
    QStringList found{id};
    for (auto it = m_entries.lowerBound(id + '/'_L1);
         it != m_entries.end() && it.key().startsWith(id + '/'_L1); ++it)
        found.append(it.key());
    return found;
}

FileStore::Outcome FileStore::checkUnused(const QStringList &ids) const
{
    for (const QString &id : ids) {
        if (find(id)->trace.use_count() > 1)
            return refused(id + u" is in use"_s);
    }
    return {};
}

const FileEntry *FileStore::find(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    return found == m_entries.cend() ? nullptr : &*found;
}

FileEntry *FileStore::find(const QString &id)
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &*found;
}

QStringList FileStore::inside(const QString &folder) const
{
    QStringList found;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (folderOf(it.key()) == folder)
            found.append(it.key());
    }
    found.sort(Qt::CaseInsensitive);
    return found;
}

QString FileStore::readerOf(const QString &id) const
{
    const FileEntry *top = find(id.section('/'_L1, 0, 1));
    return top == nullptr ? QString() : top->reader;
}

std::vector<LinkedTrace> FileStore::resolve(const QString &folder, const QJsonArray &links) const
{
    std::vector<LinkedTrace> traces;
    for (const auto &value : links) {
        const QJsonObject link = value.toObject();
        const QString path = link.value("path"_L1).toString();
        const QString id = path.startsWith("fs/"_L1) ? path.mid(2)
            : path.startsWith('/'_L1)                ? path
                                                     : folder + '/'_L1 + path;
        const FileEntry *found = find(QDir::cleanPath(id));
        if (found == nullptr || !found->trace)
            return {};
        constexpr qint64 mostSkew = 1'000'000'000'000'000'000; // further ones would overflow
        traces.push_back(
            {found->trace, std::clamp(link.value("timeskew"_L1).toInteger(), -mostSkew, mostSkew),
                link.value("default_source"_L1).toBool()});
    }
    return traces;
}

std::vector<LinkedTrace> FileStore::linked(const QString &id) const
{
    const FileEntry *found = find(id);
    return found == nullptr ? std::vector<LinkedTrace>() : resolve(folderOf(id), found->links);
}

std::shared_ptr<const PacketSource> FileStore::source(const QString &id) const
{
    const FileEntry *found = find(id);
    if (found == nullptr || !found->isLinked())
        return found == nullptr ? nullptr : found->trace;
    auto traces = linked(id);
    if (traces.empty())
        return nullptr;
    return std::make_shared<LinkedSource>(std::move(traces),
        found->kind == FileEntry::Kind::Merged ? LinkedSource::Order::Time
                                               : LinkedSource::Order::Files);
}

} // namespace remora::standin
