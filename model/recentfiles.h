// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace remora::model {

// The captures that were opened last, newest first, kept in the settings.
namespace recentFiles {
    QStringList list();
    void remember(const QString &path);
    void forget(const QString &path);
} // namespace recentFiles

} // namespace remora::model
