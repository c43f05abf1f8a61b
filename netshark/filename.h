// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <QFile>
#include <QString>
#include <QUrl>

namespace remora::netshark {

// The names of the user's files, whatever their bytes are (dissect/core/filename.h says how they
// become text). Qt's own functions lose what is not UTF-8, so that such a file is not found.
QString fileText(std::string_view bytes);
std::string fileBytes(const QString &path);

// For reading, by the bytes of the name. What is written goes through dissect/core/filesink.
bool openFile(QFile &file);
// Whether there is something of that name, behind a link too.
bool fileExists(const QString &path);
// Of a regular file; nothing for a pipe, a device, a folder or what is not there.
std::optional<qint64> fileSize(const QString &path);
// Against the folder that the process is in.
QString absolutePath(const QString &path);
// The file that a URL names, as it comes when one is dropped.
QString fileOf(const QUrl &url);

} // namespace remora::netshark
