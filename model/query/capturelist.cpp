// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/capturelist.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include "dissect/core/outputplace.h"
#include "netshark/filename.h"

namespace remora::model {

FolderCaptures capturesIn(const QString &folder)
{
    const QDir directory(folder);
    FolderCaptures found;
    found.isReadable = directory.isReadable();
    // System: links that lead nowhere, and what is no file.
    for (const QString &name : directory.entryList(QDir::Files | QDir::System, QDir::Name)) {
        const QString path = directory.filePath(name);
        const QFileInfo file(path);
        if (!file.exists() || (file.isFile() && !file.isReadable()))
            found.unreadable << name;
        else if (dissect::holdsPackets(netshark::fileBytes(path)))
            found.paths << path;
        else
            found.leftOut << name;
    }
    return found;
}

QStringList captureNames(const QStringList &paths)
{
    QHash<QString, int> known;
    for (const QString &path : paths)
        ++known[QFileInfo(path).fileName()];
    QStringList names;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        names << (known[name] > 1 ? path : name);
    }
    return names;
}

} // namespace remora::model
