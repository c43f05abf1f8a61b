// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filejob.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include "model/errortext.h"

namespace remora::model {

using Watcher = QFutureWatcher<dissect::Result<void>>;

FileJob::~FileJob()
{
    const QObjectList all = children();
    for (QObject *child : all) {
        auto *watcher = static_cast<Watcher *>(child);
        watcher->disconnect(this);
        watcher->waitForFinished();
    }
}

void FileJob::start(const Write &write, const QString &subject, const QString &success)
{
    auto *watcher = new Watcher(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [=, this] {
        const dissect::Result<void> written = watcher->result();
        watcher->deleteLater();
        if (written)
            Q_EMIT saved(success);
        else
            Q_EMIT failed(errorText(written.error(), subject));
    });
    watcher->setFuture(QtConcurrent::run(write));
}

} // namespace remora::model
