// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "tests/support/simulation/events.h"
#include "tests/support/simulation/flow.h"
#include "tests/support/simulation/scenario.h"
#include "tests/support/simulation/segment.h"

namespace remora::test::simulation {

// The receiving half of one end: puts segments in order, delays acknowledgements (RFC
// 9293 3.8.6.3), offers a window that never shrinks and grows in no small steps (3.8.6.2.2), and
// has a program that reads.
class Receiver {
public:
    struct Wishes {
        std::function<void()> acknowledge; // a segment without data, now
        std::function<void()> arrived; // more is in order
        std::function<void()> read; // the program read more
    };
    // `segment`: the most data that a segment has; `isScaled`: both ends scale windows.
    Receiver(Events &events, const HostSettings &host, Flow &flow, std::int64_t segment, int scale,
        Wishes wishes);

    void receive(const Segment &segment);
    // Fills in what a segment that leaves now says of this half.
    void stamp(Segment &segment);
    std::int64_t inOrder() const { return m_inOrder; }
    std::int64_t read() const { return m_read; }

private:
    bool accept(const Segment &segment, std::int64_t end);
    void keep(std::int64_t begin, std::int64_t end);
    void advance(std::int64_t end);
    void acknowledgeSoon(const Segment &segment, bool filledHole);
    void readOn();
    bool waitsAtStop(); // and starts to wait
    void readPortion();
    void afterReading();
    std::int64_t offered() const; // the edge that the window could have

    Events &m_events;
    const HostSettings &m_host;
    Flow &m_flow;
    std::int64_t m_segment;
    int m_scale;
    Wishes m_wishes;
    std::int64_t m_inOrder = 0;
    std::int64_t m_edge; // of the window that was offered
    std::int64_t m_read = 0;
    std::int64_t m_unacknowledged = 0; // bytes in order since the last acknowledgement
    std::int64_t m_echo = -1;
    std::size_t m_stop = 0; // of the host's stops, the next one
    bool m_isStopped = false;
    bool m_toldClosed = false; // the last segment said that the window is closed
    std::vector<std::pair<std::int64_t, std::int64_t>> m_beyond; // out of order, newest first
    Timer m_delayed;
    Timer m_reading;
};

} // namespace remora::test::simulation
