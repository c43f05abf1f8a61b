// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filejob.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include "model/errortext.h"
#include "model/workers.h"

namespace remora::model {

using Watcher = QFutureWatcher<dissect::Result<void>>;

FileJob::FileJob(QObject *parent)
    : QObject(parent)
{
    constexpr int intervalMs = 300;
    m_reporting.setInterval(intervalMs);
    connect(&m_reporting, &QTimer::timeout, this, &FileJob::report);
}

FileJob::~FileJob()
{
    cancel();
    const auto all = findChildren<QFutureWatcherBase *>();
    for (QFutureWatcherBase *watcher : all) {
        watcher->disconnect(this);
        watcher->waitForFinished();
    }
}

void FileJob::start(const Write &write, const QString &subject, const QString &success,
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

void FileJob::cancel()
{
    for (const Running &one : m_running)
        one.progress->cancelled = true;
}

void FileJob::report()
{
    for (const Running &one : m_running) {
        const std::uint64_t total = one.progress->total;
        Q_EMIT progressed(
            one.subject, total == 0 ? -1 : static_cast<int>(one.progress->done * 100 / total));
    }
}

} // namespace remora::model
