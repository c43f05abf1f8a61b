// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>

#include "dissect/core/result.h"

namespace remora::model {

// Writes files on the thread pool and tells on the GUI thread how it ended. Owned by a GUI object;
// its destructor waits for what is still being written.
class FileJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~FileJob() override;

    using Write = std::function<dissect::Result<void>()>;
    // `write` runs on another thread and must own what it reads. `subject`: the file or folder that
    // a failure names.
    void start(const Write &write, const QString &subject, const QString &success);

Q_SIGNALS:
    void saved(const QString &text);
    void failed(const QString &text);
};

} // namespace remora::model
