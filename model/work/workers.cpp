// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/workers.h"

#include <algorithm>

#include <QThread>
#include <QThreadPool>

namespace remora::model {

QThreadPool &workers()
{
    // A file that is written waits for a disk: others go on meanwhile.
    static constexpr int least = 4;
    struct Pool : QThreadPool {
        Pool() { setMaxThreadCount(std::max(least, QThread::idealThreadCount())); }
    };
    static Pool pool;
    return pool;
}

QThreadPool &waiters()
{
    static QThreadPool pool;
    return pool;
}

} // namespace remora::model
