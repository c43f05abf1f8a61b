// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appliance/transfer.h"

namespace remora::model {

// One download of packets in the window.
class ExportTask : public Transfer {
    Q_OBJECT
public:
    ExportTask(const QString &name, netshark::DownloadParams params, netshark::Log log,
        QObject *parent = nullptr);

    const QString &path() const { return m_params.path; }
    // Where what came is kept after an end too early; empty where nothing came.
    const QString &kept() const { return m_kept; }
    // What an earlier download to this name had left when it was killed, by its new names.
    const QStringList &keptEarlier() const { return m_keptEarlier; }
    // Exports that the appliance still has: they are to be removed when it can be reached again.
    const netshark::LeftBehind &leftBehind() const { return m_leftBehind; }
    // Of one that has ended well.
    const netshark::DownloadResult &result() const { return m_result; }
    const netshark::ExportRequest &request() const { return m_params.request; }
    const netshark::SourceRef &source() const { return m_params.request.source; }
    QString outcome() const override;
    QString wholeText() const override;
    bool keepsWhatCame() const override { return true; }

Q_SIGNALS:
    // The partial file can be read while it grows.
    void readable(
        const QString &partialPath, const std::shared_ptr<const remora::dissect::Growth> &growth);

protected:
    std::function<void()> work() override;

private:
    netshark::DownloadParams m_params;
    netshark::Log m_log;
    QString m_partial;
    QString m_kept;
    QStringList m_keptEarlier;
    netshark::LeftBehind m_leftBehind;
    netshark::DownloadResult m_result;
};

} // namespace remora::model
