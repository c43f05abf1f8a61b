// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QHash>
#include <QObject>
#include <QTimer>

#include "dissect/core/timestamp.h"
#include "model/work/latesttask.h"

namespace remora::model {

// A file at one moment, as far as it is known without reading it.
struct FileState {
    quint64 bytes = 0;
    dissect::Timestamp changed = 0;
    bool operator==(const FileState &) const = default;
};
// Nothing where there is no regular file. Waits for the disk: not for the GUI thread.
std::optional<FileState> fileState(const QString &path);

// Tells when files are no longer what they were when they were read. Looks at them every few
// seconds, on another thread: what the system tells of changes it does not tell of network disks.
class FileChanges : public QObject {
    Q_OBJECT
public:
    explicit FileChanges(QObject *parent = nullptr);
    // What it is now is what was read.
    void follow(const QString &path);
    void forget(const QString &path);
    // At once, as when the user comes back to the window.
    void check();

Q_SIGNALS:
    // Once for each change that is seen; not where the file is gone.
    void changed(const QString &path);

private:
    struct Known {
        quint64 since = 0; // the look that tells of it first
        std::optional<FileState> state = {};
    };
    struct Seen {
        quint64 check = 0;
        QHash<QString, FileState> files; // that are there
    };
    void take(const Seen &seen);
    QHash<QString, Known> m_known;
    quint64 m_checks = 0;
    QTimer m_timer;
    LatestTask<Seen> m_checking;
};

} // namespace remora::model
