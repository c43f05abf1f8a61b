// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/interrupted.h"

#include <csignal>

#include <unistd.h>

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace remora::model::interrupted {

namespace {

    constexpr QLatin1StringView key("downloads/running");

    // Another window may be downloading still: the process stands before the path.
    QString stored(const QString &partial)
    {
        return QStringLiteral("%1 %2").arg(getpid()).arg(QFileInfo(partial).absoluteFilePath());
    }
    QString pathOf(const QString &entry) { return entry.section(' '_L1, 1); }
    // This process or another one is at it.
    bool isOthers(const QString &entry)
    {
        const int process = entry.section(' '_L1, 0, 0).toInt();
        return process > 0 && kill(process, 0) == 0;
    }

    QStringList all() { return QSettings().value(key).toStringList(); }

    void set(const QStringList &entries)
    {
        QSettings settings;
        settings.setValue(key, entries);
        settings.sync(); // the next moment may be the last
    }

} // namespace

void begin(const QString &partial) { set(all() << stored(partial)); }

void end(const QString &partial)
{
    QStringList entries = all();
    entries.removeAll(stored(partial));
    set(entries);
}

void drop(const QString &partial)
{
    QStringList entries = all();
    entries.removeIf([&](const QString &entry) { return pathOf(entry) == partial; });
    set(entries);
}

QList<Left> left()
{
    QList<Left> left;
    const QStringList entries = all();
    for (const QString &entry : entries) {
        const QFileInfo file(pathOf(entry));
        if (isOthers(entry))
            continue;
        if (file.isFile())
            left.append({file.filePath(), file.size()});
        else
            drop(file.filePath());
    }
    return left;
}

} // namespace remora::model::interrupted
