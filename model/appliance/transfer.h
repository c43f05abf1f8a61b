// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include "netshark/exportdownload.h"

namespace remora::model {

// Something on its way from an appliance or to it: its thread, its progress and how it ended. On
// the GUI thread. Waits until it is started.
class Transfer : public QObject {
    Q_OBJECT
public:
    enum class State { Waiting, Running, Done, Cancelled, Failed };

    Transfer(const QString &name, const QString &host, QObject *parent);
    // Cancels and waits.
    ~Transfer() override;

    // For people.
    const QString &name() const { return m_name; }
    QString hostAndPort() const { return m_host; }
    State state() const { return m_state; }
    bool isOver() const { return m_state != State::Waiting && m_state != State::Running; }
    const netshark::DownloadProgress &progress() const { return m_progress; }
    double bytesPerSecond() const;
    qint64 elapsedMs() const { return m_elapsedMs; }
    // How long nothing has moved; 0 where it is not running.
    qint64 silentMs() const;
    const std::optional<netshark::Error> &error() const { return m_error; }
    // What there will be, for "34.2 MB of …"; empty where nobody says.
    virtual QString wholeText() const;
    // How it ended well: "saved as web.pcap"; translated.
    virtual QString outcome() const = 0;
    // Whether what came before a cancel is of use.
    virtual bool keepsWhatCame() const { return false; }
    void start();
    void cancel();

Q_SIGNALS:
    void progressed();
    void finished();

protected:
    // What runs on the transfer's thread, with copies of all it needs; tells its end().
    virtual std::function<void()> work() = 0;
    const netshark::CancelFlag &cancelFlag() const { return m_cancel; }
    // May be called on any thread: runs `function` here, unless this is gone by then.
    void tell(const std::function<void()> &function);
    void report(const netshark::DownloadProgress &progress);
    // The same from the transfer's thread, for every block: a report per block would flood the
    // event loop, so that most are left out.
    void tellProgress(const netshark::DownloadProgress &progress);
    void end(const std::optional<netshark::Error> &error);

private:
    QString m_name;
    QString m_host;
    State m_state = State::Waiting;
    netshark::DownloadProgress m_progress;
    std::optional<netshark::Error> m_error;
    QElapsedTimer m_timer;
    QElapsedTimer m_moved; // since the last byte
    QTimer m_tick; // silence is told too
    QElapsedTimer m_sinceTold; // on the transfer's thread
    qint64 m_elapsedMs = 0;
    netshark::CancelFlag m_cancel;
    QPointer<Transfer> m_self; // copied on the transfer's thread
    std::unique_ptr<QThread> m_thread;
};

} // namespace remora::model
