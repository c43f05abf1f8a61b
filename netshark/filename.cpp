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

QString fileText(std::string_view bytes)
{
    return QString::fromStdU16String(dissect::fileText(bytes));
}

std::string fileBytes(const QString &path) { return dissect::fileBytes(path.toStdU16String()); }

bool openFile(QFile &file)
{
    const std::string name = fileBytes(file.fileName());
    if (QFile::encodeName(file.fileName()).toStdString() == name)
        return file.open(QIODevice::ReadOnly); // says what is wrong
    const int descriptor = open(name.c_str(), O_RDONLY | O_CLOEXEC);
    return descriptor >= 0
        && file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
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
