// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include "model/work/workers.h"

namespace remora::model {

// Computes a value on the thread pool and hands it over on the GUI thread. Of several requests the
// newest wins: while one runs only the latest of the others is kept, and only results that are
// still wanted are handed over. Owned by a GUI object; its destructor waits for the computation.
template <class Result> class LatestTask {
public:
    using Compute = std::function<Result()>;
    using Take = std::function<void(Result)>;

    explicit LatestTask(Take take)
        : m_take(std::move(take))
    {
        QObject::connect(
            &m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finished(); });
    }
    LatestTask(const LatestTask &) = delete;
    LatestTask &operator=(const LatestTask &) = delete;
    ~LatestTask()
    {
        m_watcher.disconnect();
        m_watcher.waitForFinished();
    }

    // `compute` runs on another thread: it must own what it reads.
    void request(Compute compute)
    {
        if (m_watcher.isRunning() || m_busy) {
            m_next = std::move(compute);
            return;
        }
        start(std::move(compute));
    }
    bool isBusy() const { return m_busy; }

private:
    void start(Compute compute)
    {
        m_busy = true;
        m_watcher.setFuture(QtConcurrent::run(&workers(),
            [compute = std::move(compute)] { return std::make_shared<Result>(compute()); }));
    }
    void finished()
    {
        // QFuture::takeResult would do without the pointer, but leaves a watcher whose
        // waitForFinished never returns (Qt 6.4).
        Result result = std::move(*m_watcher.result());
        m_busy = false;
        if (m_next) {
            Compute next = std::move(*m_next);
            m_next.reset();
            start(std::move(next));
        }
        // A result that is already out of date is still nearer to the truth than what is shown.
        m_take(std::move(result));
    }

    Take m_take;
    QFutureWatcher<std::shared_ptr<Result>> m_watcher;
    std::optional<Compute> m_next;
    bool m_busy = false;
};

} // namespace remora::model
