// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QStringList>

#include "app/terminal/exitstatus.h"
#include "model/workspace/savedinvestigation.h"

namespace remora::app {

// One of the captures that a query reads one after the other.
struct QueryCapture {
    model::SavedInvestigation start; // of a .remora file, with its focus
    QString name; // of the file, or its path where several have that name
    bool isOfFolder = false; // so that it may turn out to be none
    bool isInvestigation = false;

    const QString &path() const { return start.source.path; }
};

struct QueryCaptures {
    std::vector<QueryCapture> all; // in the order in which they are read
    QStringList files; // these and the investigations that name them
    ExitStatus status = Done; // Failed where a name stands for nothing
};

// Files, investigations and folders, each in place of its captures by name. Says what is left out.
// The captures of a folder, by name; what is left out is said. Failed where something could not be
// read, or there is none.
struct FolderPaths {
    QStringList paths;
    ExitStatus status = Done;
};
FolderPaths pathsOfFolder(const QString &path);
QueryCaptures queryCaptures(const QStringList &names);
// The query that the first of them keeps that is an investigation; nothing where none does.
std::optional<model::QueryWords> keptQuery(const QStringList &names);
// Reads what a kept query reads after the capture of its investigation, in the same focus.
void addOthers(QueryCaptures &captures, const model::QueryWords &kept);

} // namespace remora::app
