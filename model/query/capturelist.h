// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace remora::model {

// The files of a folder, not of those below it.
struct FolderCaptures {
    QStringList paths; // of captures, by name
    QStringList leftOut; // names of files that are none
    QStringList unreadable; // names of files that nobody can look into; links that lead nowhere
    bool isReadable = true;
};
// Looks into each file; on a thread that may wait.
FolderCaptures capturesIn(const QString &folder);

// By which captures are told from each other: the file's name, or its path where several bear that
// name.
QStringList captureNames(const QStringList &paths);

} // namespace remora::model
