// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/capture/filestate.h"

#include <sys/stat.h>

#include "model/text/filename.h"

namespace remora::model {

std::optional<FileState> fileState(const QString &path)
{
    struct stat found { };
    if (::stat(fileBytes(path).c_str(), &found) != 0 || !S_ISREG(found.st_mode))
        return std::nullopt;
    return FileState{static_cast<quint64>(found.st_size),
        found.st_mtim.tv_sec * dissect::second + found.st_mtim.tv_nsec};
}

FileChanges::FileChanges(QObject *parent)
    : QObject(parent)
    , m_checking([this](const Seen &seen) { take(seen); })
{
    constexpr int intervalMs = 3000;
    m_timer.setInterval(intervalMs);
    connect(&m_timer, &QTimer::timeout, this, &FileChanges::check);
}

void FileChanges::follow(const QString &path)
{
    m_known.insert(path, {m_checks + 1});
    m_timer.start();
    check();
}

void FileChanges::forget(const QString &path)
{
    m_known.remove(path);
    if (m_known.isEmpty())
        m_timer.stop();
}

void FileChanges::check()
{
    if (m_known.isEmpty())
        return;
    m_checking.request([check = ++m_checks, paths = m_known.keys()] {
        Seen seen{check, {}};
        for (const QString &path : paths) {
            if (const auto state = fileState(path))
                seen.files.insert(path, *state);
        }
        return seen;
    });
}

void FileChanges::take(const Seen &seen)
{
    QStringList all;
    for (auto file = seen.files.begin(); file != seen.files.end(); ++file) {
        const auto known = m_known.find(file.key());
        if (known == m_known.end() || seen.check < known->since)
            continue;
        if (known->state && *known->state != *file)
            all << file.key();
        known->state = *file;
    }
    for (const QString &path : std::as_const(all))
        Q_EMIT changed(path);
}

} // namespace remora::model
