// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

#include <QThread>

namespace remora::model {

// A thread that does one task after the other. Tasks may run event loops of their own: the next
// task waits all the same.
class Worker : public QThread {
public:
    Worker() { start(); }
    // Drops the tasks that have not begun and waits for the one that has.
    ~Worker() override;
    void post(std::function<void()> task);
    // Runs on the thread when it ends, whatever was dropped: what was made there goes there.
    void atEnd(std::function<void()> task);

protected:
    void run() override;

private:
    std::mutex m_lock; // guards the members below
    std::condition_variable m_more;
    std::deque<std::function<void()>> m_tasks;
    std::function<void()> m_last;
    bool m_ending = false;
};

} // namespace remora::model
