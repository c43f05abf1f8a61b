// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/filename.h"

#include <cstdlib>
#include <memory>

#include <QDir>
#include <QScopeGuard>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "dissect/core/filename.h"

namespace remora::netshark {

namespace {

    int flagsOf(QIODevice::OpenMode mode)
    {
        const bool reads = mode.testFlag(QIODevice::ReadOnly);
        if (!mode.testFlag(QIODevice::WriteOnly))
            return O_RDONLY;
        const int access = reads ? O_RDWR : O_WRONLY;
        const bool keeps = reads || mode.testFlag(QIODevice::Append);
        const int start = mode.testFlag(QIODevice::Append) ? O_APPEND : 0;
        const bool truncates = mode.testFlag(QIODevice::Truncate) || !keeps;
        const int exclusive = mode.testFlag(QIODevice::NewOnly) ? O_EXCL : 0;
        return access | O_CREAT | start | (truncates ? O_TRUNC : 0) | exclusive;
    }

} // namespace

QString fileText(std::string_view bytes)
{
    return QString::fromStdU16String(dissect::fileText(bytes));
}

std::string fileBytes(const QString &path) { return dissect::fileBytes(path.toStdU16String()); }

bool openFile(QFile &file, QIODevice::OpenMode mode)
{
    const std::string name = fileBytes(file.fileName());
    if (QFile::encodeName(file.fileName()).toStdString() == name)
        return file.open(mode);
    constexpr int permissions = 0666;
    const int descriptor = ::open(name.c_str(), flagsOf(mode) | O_CLOEXEC, permissions);
    return descriptor >= 0 && file.open(descriptor, mode, QFileDevice::AutoCloseHandle);
}

bool fileExists(const QString &path) { return access(fileBytes(path).c_str(), F_OK) == 0; }

std::optional<qint64> fileSize(const QString &path)
{
    struct stat status { };
    if (stat(fileBytes(path).c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return status.st_size;
}

QString absolutePath(const QString &path)
{
    if (path.startsWith(u'/'))
        return QDir::cleanPath(path);
    char *folder = getcwd(nullptr, 0); // allocates as much as it needs
    const auto release = qScopeGuard([folder] { std::free(folder); });
    return folder == nullptr ? path : QDir::cleanPath(fileText(folder) + u'/' + path);
}

QString fileOf(const QUrl &url)
{
    // QUrl would decode to text, and lose what is not UTF-8.
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return fileText(QByteArray::fromPercentEncoding(path).toStdString());
}

} // namespace remora::netshark
