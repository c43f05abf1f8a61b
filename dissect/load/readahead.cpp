// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/load/readahead.h"

#include <system_error>

namespace remora::dissect {

ReadAhead::ReadAhead(FrameReader reader, bool onThread)
    : m_reader(std::move(reader))
    , m_size(m_reader.size())
{
    if (!onThread || std::thread::hardware_concurrency() < 2)
        return;
    try {
        m_thread = std::thread([this] { run(); });
    } catch (const std::system_error &) {
        // The system has no more threads: slower, but the same.
    }
}

ReadAhead::~ReadAhead()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard guard(m_lock);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void ReadAhead::run()
{
    for (;;) {
        {
            std::unique_lock guard(m_lock);
            // Once it is far enough ahead it sleeps until half of that is used: waking costs time.
            if (m_read - m_used == ahead)
                m_wake.wait(guard, [this] { return m_stop || m_read - m_used <= ahead / 2; });
            m_wake.wait(guard, [this] { return m_stop || !m_paused; });
            if (m_stop)
                return;
        }
        FrameBatch &filled = batch(m_read);
        m_reader.read(filled);
        {
            const std::lock_guard guard(m_lock);
            ++m_read;
            m_paused = filled.state != ByteSource::State::More || filled.error.has_value();
        }
        m_wake.notify_all();
    }
}

const FrameBatch &ReadAhead::next()
{
    if (!m_thread.joinable()) {
        m_reader.read(m_batches[0]);
        return m_batches[0];
    }
    std::unique_lock guard(m_lock);
    if (m_handedOut)
        ++m_used;
    m_handedOut = true;
    const bool waitsForUse = m_read - m_used == ahead / 2;
    const bool waitsForAsking = m_paused && m_read == m_used;
    if (waitsForAsking)
        m_paused = false;
    if (waitsForUse || waitsForAsking)
        m_wake.notify_all();
    m_wake.wait(guard, [this] { return m_read > m_used; });
    return batch(m_used);
}

} // namespace remora::dissect
