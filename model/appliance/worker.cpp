// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/worker.h"

namespace remora::model {

Worker::~Worker()
{
    {
        const std::lock_guard guard(m_lock);
        m_ending = true;
        m_tasks.clear();
    }
    m_more.notify_all();
    wait();
}

void Worker::post(std::function<void()> task)
{
    {
        const std::lock_guard guard(m_lock);
        m_tasks.push_back(std::move(task));
    }
    m_more.notify_one();
}

void Worker::atEnd(std::function<void()> task)
{
    const std::lock_guard guard(m_lock);
    m_last = std::move(task);
}

void Worker::run()
{
    for (;;) {
        std::function<void()> task;
        {
            std::unique_lock guard(m_lock);
            m_more.wait(guard, [this] { return m_ending || !m_tasks.empty(); });
            if (m_ending)
                break;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
    if (m_last)
        m_last();
}

} // namespace remora::model
