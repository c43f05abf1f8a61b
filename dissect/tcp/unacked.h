// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "dissect/tcp/segmentqueue.h"

namespace remora::dissect {

// The segments of one direction that wait for an acknowledgement (tcp-analysis section 6), in the
// order in which they were sent. Most directions have one at a time, and a capture has millions of
// directions: one segment takes no memory of its own.
class UnackedSegments {
public:
    static constexpr std::size_t most = 10000; // further ones can never give a sample
    using Segment = UnackedSegment;

    UnackedSegments() = default;
    UnackedSegments(const UnackedSegments &) = delete;
    UnackedSegments &operator=(const UnackedSegments &) = delete;
    ~UnackedSegments();

    bool isEmpty() const { return size() == 0; }
    bool isFull() const { return m_holds == Holds::Many && size() >= most; }
    void add(const Segment &segment);
    // The one that has waited longest. Only where there is one.
    Segment oldest() const;

    // Applies the ack field of a packet of the other direction. Gives the segment that it
    // acknowledges exactly; the oldest one where several end there.
    std::optional<Segment> acknowledge(std::uint32_t ack);

    // From the least begin to the greatest end, as numbers relative to `base` (tcp-analysis 7.10).
    std::uint32_t span(std::uint32_t base) const;

private:
    enum class Holds : std::uint8_t { None, One, Many };
    struct ManySegments;

    std::size_t size() const;
    Segment only() const { return {m_begin, m_end, m_time, m_frame}; }
    std::optional<Segment> acknowledgeOnly(std::uint32_t ack);

    union {
        Timestamp m_time = 0; // with the next three, of the only one
        ManySegments *m_many; // owned; kept until the end, once there were several
    };
    std::uint32_t m_begin = 0;
    std::uint32_t m_end = 0;
    std::uint32_t m_frame = 0;

    Holds m_holds = Holds::None;
};

} // namespace remora::dissect
