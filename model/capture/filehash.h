// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include <QString>

#include "dissect/core/result.h"
#include "model/work/latesttask.h"

namespace remora::model {

// The SHA-256 of a file, in hexadecimal. Reads all of it: not for the GUI thread.
dissect::Result<QString> sha256Of(const QString &path, const std::atomic<bool> &cancelled);

// Computes the SHA-256 of files off the GUI thread, one at a time; the newest wins.
class FileHash {
public:
    // `take(path, sha256)`: empty where the file could not be read.
    explicit FileHash(std::function<void(const QString &, const QString &)> take);
    ~FileHash();
    void request(const QString &path);

private:
    struct Found {
        QString path;
        QString sha256;
    };
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    LatestTask<Found> m_task;
};

} // namespace remora::model
