// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/filetask.h"

#include <QFileInfo>
#include <QSaveFile>

#include "model/format.h"

namespace remora::model {

namespace {

    netshark::Result<void> receive(netshark::Appliance &appliance, const QString &id,
        const QString &path, const std::function<void(qint64)> &received)
    {
        QSaveFile file(path); // under its name only when it is whole
        if (!file.open(QIODevice::WriteOnly))
            return netshark::failure(netshark::Error::Kind::NotWritable, file.errorString());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        qint64 bytes = 0;
        const auto done = appliance.downloadFile(id, [&](QByteArrayView block) {
            bytes += block.size();
            received(bytes);
            return file.write(block.data(), block.size()) == block.size();
        });
        if (file.error() != QFileDevice::NoError)
            return netshark::failure(netshark::Error::Kind::NotWritable, file.errorString());
        if (done && !file.commit())
            return netshark::failure(netshark::Error::Kind::NotWritable, file.errorString());
        return done;
    }

} // namespace

UploadTask::UploadTask(netshark::Session session, const QString &path, const QString &folder,
    netshark::Log log, QObject *parent)
    : Transfer(QFileInfo(path).fileName(), session.hostAndPort(), parent)
    , m_session(std::move(session))
    , m_path(path)
    , m_folder(folder)
    , m_log(std::move(log))
{
}

QString UploadTask::outcome() const { return tr("uploaded to %1").arg(shown(m_folder)); }

std::function<void()> UploadTask::work()
{
    return [this, session = m_session, path = m_path, folder = m_folder, log = m_log,
               cancel = cancelFlag()] {
        netshark::Appliance appliance(session, log, cancel);
        netshark::DownloadProgress progress;
        progress.stage = netshark::DownloadProgress::Stage::Receiving;
        progress.atMost = QFileInfo(path).size();
        const auto done = appliance.upload(path, folder, [&](qint64 bytes) {
            progress.received = bytes;
            tellProgress(progress);
        });
        tell([this, done] { end(done ? std::nullopt : std::optional(done.error())); });
    };
}

FileTask::FileTask(netshark::Session session, const QString &id, const QString &path,
    netshark::Log log, QObject *parent)
    : Transfer(QFileInfo(path).fileName(), session.hostAndPort(), parent)
    , m_session(std::move(session))
    , m_id(id)
    , m_path(path)
    , m_log(std::move(log))
{
}

QString FileTask::outcome() const { return tr("saved as %1").arg(QFileInfo(m_path).fileName()); }

std::function<void()> FileTask::work()
{
    return
        [this, session = m_session, id = m_id, path = m_path, log = m_log, cancel = cancelFlag()] {
            netshark::Appliance appliance(session, log, cancel);
            netshark::DownloadProgress progress;
            progress.stage = netshark::DownloadProgress::Stage::Receiving;
            const auto done = receive(appliance, id, path, [&](qint64 bytes) {
                progress.received = bytes;
                tellProgress(progress);
            });
            tell([this, done, progress] {
                report(progress);
                end(done ? std::nullopt : std::optional(done.error()));
            });
        };
}

} // namespace remora::model
