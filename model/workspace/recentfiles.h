// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "model/capture/filestate.h"

namespace remora::model {

// The captures that were opened last, newest first, kept in the settings.
namespace recentFiles {
    QStringList list();
    void remember(const QString &path);
    void forget(const QString &path);

    struct Recent {
        QString path;
        FileState state;
    };
    // Those that are still there. Waits for the disk: not for the GUI thread.
    QList<Recent> existing(const QStringList &paths);
} // namespace recentFiles

} // namespace remora::model
