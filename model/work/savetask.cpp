// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/savetask.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include "model/text/errortext.h"
#include "model/work/workers.h"

namespace remora::model {

using Watcher = QFutureWatcher<dissect::Result<void>>;

SaveTask::SaveTask(QObject *parent)
    : QObject(parent)
{
    constexpr int intervalMs = 300;
    m_reporting.setInterval(intervalMs);
    connect(&m_reporting, &QTimer::timeout, this, &SaveTask::report);
}

SaveTask::~SaveTask()
{
    cancel();
    const auto all = findChildren<QFutureWatcherBase *>();
    for (QFutureWatcherBase *watcher : all) {
        watcher->disconnect(this);
        watcher->waitForFinished();
    }
}

void SaveTask::start(const Write &write, const QString &subject, const QString &success,
    const std::function<void()> &then)
{
    auto *watcher = new Watcher(this);
    auto progress = std::make_shared<FileProgress>();
    m_running.push_back({subject, progress});
    m_reporting.start();
    connect(watcher, &QFutureWatcherBase::finished, this, [=, this] {
        const dissect::Result<void> written = watcher->result();
        watcher->deleteLater();
        std::erase_if(m_running, [&](const Running &one) { return one.progress == progress; });
        if (m_running.empty())
            m_reporting.stop();
        if (written && then)
            then();
        if (progress->cancelled && !written)
            Q_EMIT cancelled(subject);
        else if (written)
            Q_EMIT saved(success, subject);
        else
            Q_EMIT failed(errorText(written.error(), subject));
    });
    watcher->setFuture(
        QtConcurrent::run(&workers(), [write, progress] { return write(*progress); }));
}

void SaveTask::cancel()
{
    for (const Running &one : m_running)
        one.progress->cancelled = true;
}

void SaveTask::report()
{
    for (const Running &one : m_running) {
        const std::uint64_t total = one.progress->total;
        Q_EMIT progressed(
            one.subject, total == 0 ? -1 : static_cast<int>(one.progress->done * 100 / total));
    }
}

} // namespace remora::model
