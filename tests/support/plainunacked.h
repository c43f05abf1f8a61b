// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "dissect/tcp/sequence.h"
#include "dissect/tcp/unacked.h"

namespace remora::test {

// What UnackedSegments must answer, written as the reference says it (tcp-analysis section 6): a
// list that every acknowledgement walks from end to end.
class PlainUnacked {
public:
    using Segment = dissect::UnackedSegments::Segment;

    bool isEmpty() const { return m_segments.empty(); }
    const Segment &oldest() const { return m_segments.front(); }
    void add(const Segment &segment)
    {
        if (m_segments.size() < dissect::UnackedSegments::most)
            m_segments.push_back(segment);
    }
    std::optional<Segment> acknowledge(std::uint32_t ack)
    {
        std::optional<Segment> sent;
        std::vector<Segment> kept;
        for (Segment segment : m_segments) {
            if (ack == segment.end) {
                sent = sent ? sent : segment;
                continue;
            }
            if (dissect::isAfter(ack, segment.begin) && !dissect::isAfter(ack, segment.end))
                segment.begin = ack;
            else if (!dissect::isAfter(segment.end, ack))
                continue;
            kept.push_back(segment);
        }
        m_segments = kept;
        return sent;
    }
    std::uint32_t span(std::uint32_t base) const
    {
        std::uint32_t low = 0xffffffffU;
        std::uint32_t high = 0;
        for (const Segment &segment : m_segments) {
            low = std::min(low, segment.begin - base);
            high = std::max(high, segment.end - base);
        }
        return high - low;
    }

private:
    std::vector<Segment> m_segments;
};

} // namespace remora::test
