// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workspace/recentfiles.h"

#include <QSettings>

#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model::recentFiles {

namespace {
    constexpr qsizetype most = 10;
    const auto key = "open/recent"_L1;
} // namespace

QStringList list() { return QSettings().value(key).toStringList(); }

void remember(const QString &path)
{
    const QString absolute = netshark::absolutePath(path);
    QStringList recent = list();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    QSettings().setValue(key, recent.mid(0, most));
}

void forget(const QString &path)
{
    QStringList recent = list();
    recent.removeAll(netshark::absolutePath(path));
    QSettings().setValue(key, recent);
}

QList<Recent> existing(const QStringList &paths)
{
    QList<Recent> found;
    for (const QString &path : paths) {
        if (const auto state = fileState(path))
            found.append({path, *state});
    }
    return found;
}

} // namespace remora::model::recentFiles
