// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/capture/filehash.h"

#include <QCryptographicHash>
#include <QFile>

#include "netshark/filename.h"

namespace remora::model {

dissect::Result<QString> sha256Of(const QString &path, const std::atomic<bool> &cancelled)
{
    QFile file(path);
    if (!netshark::fileSize(path)) // of a pipe nothing is left to be read
        return dissect::failure(dissect::Error::Kind::NotReadable, "it is no file");
    if (!netshark::openFile(file, QIODevice::ReadOnly))
        return dissect::failure(
            dissect::Error::Kind::NotReadable, file.errorString().toStdString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr qint64 block = 1'000'000;
    while (!file.atEnd() && !cancelled) {
        const QByteArray part = file.read(block);
        if (part.isEmpty() && file.error() != QFileDevice::NoError)
            return dissect::failure(
                dissect::Error::Kind::NotReadable, file.errorString().toStdString());
        hash.addData(part);
    }
    return QString::fromLatin1(hash.result().toHex());
}

FileHash::FileHash(std::function<void(const QString &, const QString &)> take)
    : m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_task([take = std::move(take)](const Found &found) { take(found.path, found.sha256); })
{
}

FileHash::~FileHash() { *m_cancelled = true; }

void FileHash::request(const QString &path)
{
    *m_cancelled = true; // the one before is not wanted any more
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_task.request([path, cancelled = m_cancelled] {
        const auto hash = sha256Of(path, *cancelled);
        return Found{path, hash && !*cancelled ? *hash : QString()};
    });
}

} // namespace remora::model
