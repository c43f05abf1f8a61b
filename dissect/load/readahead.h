// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "dissect/load/framebatch.h"

namespace remora::dissect {

// Lets a FrameReader work on a thread of its own, some batches ahead of the thread that asks. What
// comes out does not depend on which of them is faster. Where no thread is wanted, or none can be
// had, it reads when it is asked.
class ReadAhead {
public:
    ReadAhead(FrameReader reader, bool onThread);
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;
    // Stops and waits; a batch that is being read is finished first.
    ~ReadAhead();

    // The next batch, valid until the next call. Behind one that is Dry, the source is asked again.
    const FrameBatch &next();
    std::optional<std::uint64_t> size() const { return m_size; }

private:
    static constexpr std::uint64_t ahead = 8;

    void run();
    FrameBatch &batch(std::uint64_t number) { return m_batches[number % ahead]; }

    FrameReader m_reader; // of the thread, where there is one
    std::optional<std::uint64_t> m_size;
    std::array<FrameBatch, ahead> m_batches;
    std::mutex m_lock; // of what follows
    std::condition_variable m_wake;
    std::uint64_t m_read = 0; // batches that were read
    std::uint64_t m_used = 0; // batches that nobody needs any more
    bool m_handedOut = false; // the batch m_used is in use
    bool m_paused = false; // behind a batch that nothing follows for now
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace remora::dissect
