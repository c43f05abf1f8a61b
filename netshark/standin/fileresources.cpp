// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/fileresources.h"

#include <QFileInfo>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace remora::standin::resources {

namespace {

    QString linkName(dissect::LinkType link)
    {
        switch (link) {
        case dissect::LinkType::Ethernet:
            return u"DLT_EN10MB"_s;
        case dissect::LinkType::LinuxCooked:
            return u"DLT_LINUX_SLL"_s;
        case dissect::LinkType::Wireless:
            return u"DLT_IEEE802_11"_s;
        case dissect::LinkType::Radiotap:
            return u"DLT_IEEE802_11_RADIO"_s;
        case dissect::LinkType::Raw:
            return u"DLT_RAW"_s;
        default:
            return QStringLiteral("DLT_%1").arg(static_cast<int>(link));
        }
    }

    QString typeName(const FileEntry &entry)
    {
        if (entry.isLinked())
            return entry.kind == FileEntry::Kind::Merged ? u"MERGED_FILE"_s
                                                         : u"MULTISEGMENT_FILE"_s;
        return entry.format == "UNKNOWN"_L1 ? u"UNKNOWN_FILE"_s
                                            : entry.format.section('_'_L1, 0, 0) + "_FILE"_L1;
    }

} // namespace

QByteArray linkedXml(const FileEntry &linked)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    xml.writeStartElement(u"aggregated"_s);
    xml.writeAttribute(u"type"_s, typeName(linked));
    for (const auto &value : linked.links) {
        xml.writeStartElement(u"linked_source"_s);
        const QJsonObject link = value.toObject();
        for (auto it = link.begin(); it != link.end(); ++it)
            xml.writeAttribute(it.key(), it->toVariant().toString());
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return text;
}

QJsonObject fileIndex(const FileEntry &trace, const Dialect &dialect)
{
    const auto span = trace.trace->span();
    return {{"status"_L1, "OK"_L1}, {"start_time"_L1, dialect(span ? span->begin : 0)},
        {"end_time"_L1, dialect(span ? span->end : 0)}};
}

QJsonObject file(const FileStore &store, const QString &id, const Dialect &dialect, bool details)
{
    const FileEntry &entry = *store.find(id);
    QJsonObject shown{{"id"_L1, id}, {"type"_L1, typeName(entry)}};
    if (!details)
        return shown;
    shown.insert("created"_L1, entry.created);
    shown.insert("modified"_L1, entry.modified);
    if (entry.isLinked()) {
        shown.insert("size"_L1, linkedXml(entry).size());
        shown.insert("linked_sources"_L1, entry.links);
        if (const auto source = store.source(id))
            shown.insert("link_type"_L1, linkName(source->link()));
        return shown;
    }
    shown.insert("size"_L1, QFileInfo(QFile::decodeName(entry.trace->path().c_str())).size());
    shown.insert("format"_L1, entry.format);
    shown.insert("link_type"_L1, linkName(entry.trace->link()));
    if (entry.isIndexed)
        shown.insert("index"_L1, fileIndex(entry, dialect));
    return shown;
}

QJsonObject directory(
    const FileStore &store, const QString &id, const Dialect &dialect, Listing asked)
{
    const auto shownAs = [&](const QJsonArray &files, const QJsonArray &dirs, const QString &of) {
        const FileEntry &entry = *store.find(of);
        QJsonObject shown{{"id"_L1, of}, {"created"_L1, entry.created},
            {"modified"_L1, entry.modified}, {"files"_L1, files}, {"dirs"_L1, dirs}};
        if (!entry.description.isEmpty())
            shown.insert("description"_L1, entry.description);
        return shown;
    };
    QJsonArray files;
    QJsonArray dirs;
    const QStringList inside = store.inside(id);
    for (const QString &one : inside) {
        if (!store.find(one)->isFolder())
            files.append(file(store, one, dialect, asked.details));
        else if (asked.recursive)
            dirs.append(directory(store, one, dialect, asked));
        else
            dirs.append(shownAs({}, {}, one));
    }
    return shownAs(files, dirs, id);
}

} // namespace remora::standin::resources
