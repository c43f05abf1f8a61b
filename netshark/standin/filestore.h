// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryFile>

#include <tl/expected.hpp>

#include "netshark/standin/linkedsource.h"
#include "netshark/standin/replayfeed.h"

namespace remora::standin {

// A folder or a file of the appliance's file system.
struct FileEntry {
    enum class Kind { Folder, Trace, Merged, MultiSegment };
    bool isFolder() const { return kind == Kind::Folder; }
    bool isLinked() const { return kind == Kind::Merged || kind == Kind::MultiSegment; }

    Kind kind = Kind::Folder;
    qint64 created = 0; // epoch seconds
    qint64 modified = 0;
    // Of a folder at the top.
    QString description;
    QString reader; // the account that may look into it besides those that may change things
    // Of a trace file.
    std::shared_ptr<const FileSource> trace;
    QString format; // "PCAP_US", …
    bool isIndexed = false;
    QByteArray checksum; // once it was asked for
    // Of a merged or multi-segment file.
    QJsonArray links;
    QJsonObject timeskew; // the estimate; empty before
    std::shared_ptr<QTemporaryFile> sent; // what its download gives
};

// The tree of folders and files, by ids such as /admin/trace.pcap. What lies behind a trace file
// goes from the disk with its last user. The errors are sentences for the client.
class FileStore {
public:
    using Outcome = tl::expected<void, QString>;

    // What a file or folder may be called. The names of what one can ask of a file are none.
    static bool isGoodName(const QString &name);
    // Of the folder that holds it; empty at the top.
    static QString folderOf(const QString &id) { return id.left(id.lastIndexOf(u'/')); }

    void addTop(const QString &id, const QString &description, const QString &reader = {});
    // Whether something can be put there.
    Outcome checkPlace(const QString &id) const;
    Outcome addFolder(const QString &id);
    // The store owns the file of `source` from now on, whatever comes of it.
    Outcome add(const QString &id, std::shared_ptr<FileSource> source);
    // `kind` is Merged or MultiSegment, `links` the API's linked_sources.
    Outcome addLinked(const QString &id, FileEntry::Kind kind, const QJsonArray &links);
    Outcome changeLinks(const QString &id, FileEntry::Kind kind, const QJsonArray &links);
    // To a new id, or into a folder that is there. `destination` need not begin with a slash.
    Outcome move(const QString &id, const QString &destination);
    // Where move() and copies end up.
    tl::expected<QString, QString> placeFor(const QString &id, const QString &destination) const;
    // With everything in it; nothing goes where a file is in use.
    Outcome remove(const QString &id);

    // Null where there is none.
    const FileEntry *find(const QString &id) const;
    FileEntry *find(const QString &id);
    // Ids of what lies right in a folder, or at the top.
    QStringList inside(const QString &folder) const;
    QString readerOf(const QString &id) const;
    // The packets of a file; null where there are none, also of a linked one that is gone.
    std::shared_ptr<const PacketSource> source(const QString &id) const;
    // Empty where one of them is gone.
    std::vector<LinkedTrace> linked(const QString &id) const;

private:
    Outcome checkLinks(const QString &folder, FileEntry::Kind kind, const QJsonArray &links) const;
    std::vector<LinkedTrace> resolve(const QString &folder, const QJsonArray &links) const;
    // `id` and all below it.
    QStringList subtree(const QString &id) const;
    Outcome checkUnused(const QStringList &ids) const;
    FileEntry &insert(const QString &id, FileEntry::Kind kind);
    void touch(const QString &id);

    QMap<QString, FileEntry> m_entries;
};

} // namespace remora::standin
