// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/guislice.h"

#include <memory>

#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>

namespace remora::ui {

namespace {

    // Shared by both threads: whoever waits may give up before the GUI thread comes to it.
    struct Slice {
        enum class State { Waiting, Running, GivenUp };
        std::atomic<State> state{State::Waiting};
        QSemaphore done;
    };

} // namespace

bool onGuiThread(const std::function<void()> &slice, const std::atomic<bool> &cancelled)
{
    if (cancelled)
        return false;
    QCoreApplication *application = QCoreApplication::instance();
    if (QThread::currentThread() == application->thread()) {
        slice();
        return true;
    }
    using State = Slice::State;
    auto shared = std::make_shared<Slice>();
    QMetaObject::invokeMethod(
        application,
        [shared, &slice] {
            State waiting = State::Waiting;
            if (!shared->state.compare_exchange_strong(waiting, State::Running))
                return;
            slice();
            shared->done.release();
        },
        Qt::QueuedConnection);
    constexpr int patience = 20; // ms
    while (!shared->done.tryAcquire(1, patience)) {
        // The GUI thread may be waiting for this one: then it has cancelled it.
        State waiting = State::Waiting;
        if (cancelled && shared->state.compare_exchange_strong(waiting, State::GivenUp))
            return false;
    }
    return true;
}

} // namespace remora::ui
