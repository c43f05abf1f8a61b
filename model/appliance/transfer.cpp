// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/transfer.h"

#include <QCoreApplication>

#include "model/text/format.h"

namespace remora::model {

Transfer::Transfer(const QString &name, const QString &host, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_host(host)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
    , m_self(this)
{
    constexpr int tickMs = 1000;
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_elapsedMs = m_timer.elapsed();
        Q_EMIT progressed();
    });
}

Transfer::~Transfer()
{
    *m_cancel = true;
    if (m_thread)
        m_thread->wait();
}

void Transfer::start()
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Running;
    m_timer.start();
    m_moved.start();
    m_tick.start();
    m_thread.reset(QThread::create(work()));
    m_thread->start();
    Q_EMIT progressed();
}

void Transfer::cancel()
{
    *m_cancel = true;
    if (m_state == State::Waiting)
        end(netshark::failure(netshark::Error::Kind::Cancelled).value());
}

void Transfer::tell(const std::function<void()> &function)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), [self = m_self, function] {
        if (self)
            function();
    });
}

void Transfer::report(const netshark::DownloadProgress &progress)
{
    if (progress.received != m_progress.received)
        m_moved.start();
    m_progress = progress;
    m_elapsedMs = m_timer.elapsed();
    Q_EMIT progressed();
}

void Transfer::tellProgress(const netshark::DownloadProgress &progress)
{
    constexpr qint64 tellEveryMs = 120;
    const bool moving = progress.received > 0;
    if (moving && m_sinceTold.isValid() && m_sinceTold.elapsed() < tellEveryMs)
        return;
    m_sinceTold.start();
    tell([this, progress] { report(progress); });
}

void Transfer::end(const std::optional<netshark::Error> &error)
{
    m_tick.stop();
    m_elapsedMs = m_timer.isValid() ? m_timer.elapsed() : 0;
    m_error = error;
    if (!error)
        m_state = State::Done;
    else
        m_state
            = error->kind == netshark::Error::Kind::Cancelled ? State::Cancelled : State::Failed;
    Q_EMIT finished();
}

QString Transfer::wholeText() const
{
    return m_progress.atMost ? bytes(static_cast<quint64>(*m_progress.atMost)) : QString();
}

qint64 Transfer::silentMs() const { return m_state == State::Running ? m_moved.elapsed() : 0; }

double Transfer::bytesPerSecond() const
{
    if (m_elapsedMs <= 0)
        return 0;
    return static_cast<double>(m_progress.received) * 1000.0 / static_cast<double>(m_elapsedMs);
}

} // namespace remora::model
