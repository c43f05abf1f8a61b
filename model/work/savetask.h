// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QTimer>

#include "dissect/core/result.h"

namespace remora::model {

// Between who writes a file and who waits for it. Any thread.
struct FileProgress {
    std::atomic<bool> cancelled{false};
    std::atomic<std::uint64_t> done{0};
    std::atomic<std::uint64_t> total{0}; // 0: not known
};

// Writes files on the thread pool and tells on the GUI thread how it ended. Owned by a GUI object;
// its destructor waits for what is still being written.
class SaveTask : public QObject {
    Q_OBJECT
public:
    explicit SaveTask(QObject *parent = nullptr);
    ~SaveTask() override;

    using Write = std::function<dissect::Result<void>(FileProgress &)>;
    // `write` runs on another thread and must own what it reads. `subject`: the file or folder that
    // a failure names. `then`: on the GUI thread once it is written.
    void start(const Write &write, const QString &subject, const QString &success,
        const std::function<void()> &then = {});
    // Ends what is being written; its files do not come to be.
    void cancel();

Q_SIGNALS:
    void saved(const QString &text, const QString &subject);
    void failed(const QString &text);
    // Some times a second while a file takes longer than a moment; -1: how much is not known.
    void progressed(const QString &subject, int percent);
    void cancelled(const QString &subject);

private:
    struct Running {
        QString subject;
        std::shared_ptr<FileProgress> progress;
    };
    void report();

    std::vector<Running> m_running;
    QTimer m_reporting;
};

} // namespace remora::model
