// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/filetask.h"

#include <QFileInfo>

#include "model/text/format.h"
#include "netshark/filesave.h"

namespace remora::model {

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
        if (done)
            progress.received = *progress.atMost; // not all of it may have been told
        tell([this, done, progress] {
            report(progress);
            end(done ? std::nullopt : std::optional(done.error()));
        });
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
            const auto done = netshark::saveFile(appliance, id, path, true, [&](qint64 bytes) {
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
