// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

#include "tests/support/simulation/scenario.h"

namespace remora::test::simulation {

// The retransmission timeout of RFC 6298, and the segment that is timed where no timestamps are.
class RoundTrip {
public:
    explicit RoundTrip(std::int64_t least)
        : m_least(least)
    {
    }
    std::int64_t timeout() const { return std::min(m_timeout << m_backedOff, 60 * second); }
    void backOff()
    {
        m_backedOff = std::min(m_backedOff + 1, 6);
        m_timed = -1;
    }
    void forgive() { m_backedOff = 0; }
    void sample(std::int64_t trip)
    {
        if (m_smooth == 0) {
            m_smooth = trip;
            m_variation = trip / 2;
        } else {
            const std::int64_t off = trip > m_smooth ? trip - m_smooth : m_smooth - trip;
            m_variation = (3 * m_variation + off) / 4;
            m_smooth = (7 * m_smooth + trip) / 8;
        }
        // The least is of what the timer adds, as in common systems: a constant trip does not fire
        // it.
        m_timeout = m_smooth + std::max(m_least, 4 * m_variation);
        m_backedOff = 0;
    }
    // Karn's: one segment at a time, none that was repeated.
    void time(std::int64_t end, std::int64_t now)
    {
        if (m_timed < 0) {
            m_timed = end;
            m_timedAt = now;
        }
    }
    void forget() { m_timed = -1; }
    void acknowledge(std::int64_t offset, std::int64_t now)
    {
        if (m_timed >= 0 && offset >= m_timed) {
            m_timed = -1;
            sample(now - m_timedAt);
        }
    }

private:
    std::int64_t m_least;
    std::int64_t m_timeout = second;
    std::int64_t m_smooth = 0;
    std::int64_t m_variation = 0;
    int m_backedOff = 0;
    std::int64_t m_timed = -1;
    std::int64_t m_timedAt = 0;
};

} // namespace remora::test::simulation
