// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include "netshark/exportdownload.h"

namespace remora::model {

// One download in the window: its thread, its progress and how it ended. On the GUI thread.
class ExportTask : public QObject {
    Q_OBJECT
public:
    enum class State { Running, Done, Cancelled, Failed };

    ExportTask(const QString &name, netshark::DownloadParams params, netshark::Log log,
        QObject *parent = nullptr);
    // Cancels and waits.
    ~ExportTask() override;

    const QString &name() const { return m_name; }
    const QString &path() const { return m_path; }
    State state() const { return m_state; }
    const netshark::DownloadProgress &progress() const { return m_progress; }
    double bytesPerSecond() const;
    qint64 elapsedMs() const { return m_elapsedMs; }
    // Where what came is kept after an end too early; empty where nothing came.
    const QString &kept() const { return m_kept; }
    const std::optional<netshark::Error> &error() const { return m_error; }
    QString hostAndPort() const { return m_host; }
    void cancel();

Q_SIGNALS:
    // The partial file can be read while it grows.
    void readable(
        const QString &partialPath, const std::shared_ptr<const remora::dissect::Growth> &growth);
    void progressed();
    void finished();

private:
    void end(const netshark::Result<netshark::DownloadResult> &result, const QString &kept);

    QString m_name;
    QString m_path;
    QString m_host;
    QString m_kept;
    State m_state = State::Running;
    netshark::DownloadProgress m_progress;
    std::optional<netshark::Error> m_error;
    QElapsedTimer m_timer;
    qint64 m_elapsedMs = 0;
    netshark::CancelFlag m_cancel;
    std::unique_ptr<QThread> m_thread;
};

} // namespace remora::model
