// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/filesave.h"

#include <QFileInfo>
#include <QSaveFile>

namespace remora::netshark {

Result<void> saveFile(Appliance &appliance, const QString &id, const QString &path, bool overwrite,
    const std::function<void(qint64)> &received)
{
    if (!overwrite && QFileInfo::exists(path))
        return failure(Error::Kind::FileExists, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::NotWritable, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qint64 bytes = 0;
    auto done = appliance.downloadFile(id, [&](QByteArrayView block) {
        bytes += block.size();
        received(bytes);
        return file.write(block.data(), block.size()) == block.size();
    });
    if (file.error() != QFileDevice::NoError || (done && !file.commit()))
        return failure(Error::Kind::NotWritable, file.errorString());
    return done;
}

} // namespace remora::netshark
