// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "dissect/core/timestamp.h"

namespace remora::dissect {

// The segments of one direction that wait for an acknowledgement (tcp-analysis section 6), in the
// order in which they were sent.
class UnackedSegments {
public:
    static constexpr std::size_t most = 10000; // further ones can never give a sample

    bool isFull() const { return m_segments.size() - m_first >= most; }
    void add(std::uint32_t begin, std::uint32_t end, Timestamp time);

    // Applies the ack field of a packet of the other direction. Gives the time at which the segment
    // that it acknowledges exactly was sent; the oldest one where several end there.
    std::optional<Timestamp> acknowledge(std::uint32_t ack);

private:
    struct Segment {
        std::uint32_t begin;
        std::uint32_t end;
        Timestamp time;
    };
    std::optional<Timestamp> acknowledgeInOrder(std::uint32_t ack);
    std::optional<Timestamp> acknowledgeAny(std::uint32_t ack);
    void release();

    std::vector<Segment> m_segments;
    std::uint32_t m_first = 0; // those before were acknowledged
    // Each segment begins at or after the end of the one before: an ack then takes from the front.
    bool m_inOrder = true;
};

} // namespace remora::dissect
