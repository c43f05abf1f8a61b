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

    struct Segment {
        std::uint32_t begin;
        std::uint32_t end;
        Timestamp time;
        std::uint32_t frame; // its number
    };

    bool isEmpty() const { return m_segments.size() == m_first; }
    bool isFull() const { return m_segments.size() - m_first >= most; }
    void add(const Segment &segment);
    // The one that has waited longest. Only where there is one.
    const Segment &oldest() const { return m_segments[m_first]; }

    // Applies the ack field of a packet of the other direction. Gives the segment that it
    // acknowledges exactly; the oldest one where several end there.
    std::optional<Segment> acknowledge(std::uint32_t ack);

    // From the least begin to the greatest end, as numbers relative to `base` (tcp-analysis 7.10).
    std::uint32_t span(std::uint32_t base) const;

private:
    std::optional<Segment> acknowledgeInOrder(std::uint32_t ack);
    std::optional<Segment> acknowledgeAny(std::uint32_t ack);
    void release();

    std::vector<Segment> m_segments;
    std::uint32_t m_first = 0; // those before were acknowledged
    // Each segment begins at or after the end of the one before: an ack then takes from the front.
    bool m_inOrder = true;
};

} // namespace remora::dissect
