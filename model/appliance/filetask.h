// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appliance/transfer.h"

namespace remora::model {

// A capture of this computer on its way to a folder of the appliance.
class UploadTask : public Transfer {
    Q_OBJECT
public:
    // `folder` of the appliance, such as "/admin".
    UploadTask(netshark::Session session, const QString &path, const QString &folder,
        netshark::Log log, QObject *parent = nullptr);
    QString outcome() const override;

protected:
    std::function<void()> work() override;

private:
    netshark::Session m_session;
    QString m_path;
    QString m_folder;
    netshark::Log m_log;
};

// A file of the appliance as it is, byte for byte.
class FileTask : public Transfer {
    Q_OBJECT
public:
    // `id` of the appliance's file; `path` here, which is replaced.
    FileTask(netshark::Session session, const QString &id, const QString &path, netshark::Log log,
        QObject *parent = nullptr);
    QString outcome() const override;

protected:
    std::function<void()> work() override;

private:
    netshark::Session m_session;
    QString m_id;
    QString m_path;
    netshark::Log m_log;
};

} // namespace remora::model
