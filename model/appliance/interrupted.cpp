// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/interrupted.h"

#include <algorithm>

#include <sys/stat.h>

#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include "netshark/filename.h"
#include "netshark/partfile.h"

using namespace Qt::StringLiterals;

namespace remora::model::interrupted {

namespace {

    constexpr QLatin1StringView key("downloads/running");

    // Which file it is: another one of that name is the user's own.
    QString identity(const QString &path)
    {
        struct stat status { };
        return stat(netshark::fileBytes(path).c_str(), &status) == 0
            ? u"=%1:%2"_s.arg(status.st_dev).arg(status.st_ino)
            : QString();
    }
    QString stored(const QString &partial)
    {
        return identity(partial) + ' '_L1 + netshark::absolutePath(partial);
    }
    // Earlier versions put a number of a process before it.
    QString pathOf(const QString &entry) { return entry.section(' '_L1, 1); }
    bool isStillIt(const QString &entry)
    {
        const QString first = entry.section(' '_L1, 0, 0);
        return !first.startsWith('='_L1) || first == identity(pathOf(entry));
    }

    QStringList all() { return QSettings().value(key).toStringList(); }

    void set(const QStringList &entries)
    {
        QSettings settings;
        settings.setValue(key, entries);
        settings.sync(); // the next moment may be the last
    }

    bool isOurs(const QString &partial)
    {
        const QStringList entries = all();
        return std::any_of(entries.begin(), entries.end(),
            [&](const QString &entry) { return pathOf(entry) == partial && isStillIt(entry); });
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
    drop(netshark::absolutePath(partial)); // it may have another name by now
}

QList<Left> left()
{
    QList<Left> left;
    const QStringList entries = all();
    for (const QString &entry : entries) {
        const QFileInfo file(pathOf(entry));
        if (netshark::isBeingFilled(file.filePath()))
            continue;
        if (file.isFile() && isStillIt(entry))
            left.append({file.filePath(), file.size()});
        else
            drop(file.filePath());
    }
    return left;
}

QString keep(const QString &partial)
{
    const QString kept = isOurs(partial) ? netshark::keepInterrupted(partial) : QString();
    drop(partial);
    return kept.isEmpty() ? partial : kept;
}

bool remove(const QString &partial)
{
    const bool isDeleted
        = isOurs(partial) && !netshark::isBeingFilled(partial) && QFile::remove(partial);
    drop(partial);
    return isDeleted;
}

} // namespace remora::model::interrupted
