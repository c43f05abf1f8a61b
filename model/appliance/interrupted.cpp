// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/interrupted.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include "netshark/partfile.h"

using namespace Qt::StringLiterals;

namespace remora::model::interrupted {

namespace {

    constexpr QLatin1StringView key("downloads/running");

    QString stored(const QString &partial) { return QFileInfo(partial).absoluteFilePath(); }
    // Earlier versions put a number of a process before it.
    QString pathOf(const QString &entry)
    {
        return entry.startsWith('/'_L1) ? entry : entry.section(' '_L1, 1);
    }

    QStringList all() { return QSettings().value(key).toStringList(); }

    void set(const QStringList &entries)
    {
        QSettings settings;
        settings.setValue(key, entries);
        settings.sync(); // the next moment may be the last
    }

    void drop(const QString &partial)
    {
        QStringList entries = all();
        entries.removeIf([&](const QString &entry) { return pathOf(entry) == partial; });
        set(entries);
    }

} // namespace

void begin(const QString &partial) { set(all() << stored(partial)); }

void end(const QString &partial)
{
    QStringList entries = all();
    entries.removeAll(stored(partial));
    set(entries);
}

QList<Left> left()
{
    QList<Left> left;
    const QStringList entries = all();
    for (const QString &entry : entries) {
        const QFileInfo file(pathOf(entry));
        if (netshark::isBeingFilled(file.filePath()))
            continue;
        if (file.isFile())
            left.append({file.filePath(), file.size()});
        else
            drop(file.filePath());
    }
    return left;
}

QString keep(const QString &partial)
{
    drop(partial);
    const QString kept = netshark::keepInterrupted(partial);
    return kept.isEmpty() ? partial : kept;
}

bool remove(const QString &partial)
{
    drop(partial);
    return !netshark::isBeingFilled(partial) && QFile::remove(partial);
}

} // namespace remora::model::interrupted
