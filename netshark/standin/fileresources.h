// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "netshark/standin/resources.h"

namespace remora::standin::resources {

// What a listing shall tell.
struct Listing {
    bool recursive = false; // what is in the folders in a folder
    bool details = false; // more than the ids and kinds of files
};

QJsonObject file(
    const FileStore &store, const QString &id, const Dialect &dialect, bool details = true);
QJsonObject directory(
    const FileStore &store, const QString &id, const Dialect &dialect, Listing asked);
QJsonObject fileIndex(const FileEntry &trace, const Dialect &dialect);
// What the download of a merged or multi-segment file gives.
QByteArray linkedXml(const FileEntry &linked);

} // namespace remora::standin::resources
