// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tcp/segmentqueue.h"

#include <algorithm>

#include "dissect/tcp/sequence.h"

namespace remora::dissect {

// An ack half the number space away lies behind the last segments rather than the first.
void SegmentQueue::takeFromBack(std::uint32_t ack)
{
    while (!isEmpty() && !isAfter(m_segments.back().end, ack))
        m_segments.pop_back();
}

std::optional<UnackedSegment> SegmentQueue::takeAnywhere(std::uint32_t ack)
{
    std::optional<UnackedSegment> sent;
    std::size_t kept = m_first;
    const std::size_t orderedFrom = m_orderedFrom;
    for (std::size_t i = m_first; i < m_segments.size(); ++i) {
        if (i == orderedFrom)
            m_orderedFrom = kept;
        UnackedSegment segment = m_segments[i];
        if (ack == segment.end) {
            sent = sent ? sent : segment;
            continue;
        }
        if (isAfter(ack, segment.begin) && !isAfter(ack, segment.end))
            segment.begin = ack;
        else if (!isAfter(segment.end, ack))
            continue;
        m_segments[kept++] = segment;
    }
    m_segments.resize(kept);
    return sent;
}

std::uint32_t SegmentQueue::span(std::uint32_t base) const
{
    const auto beginOf = [base](const UnackedSegment &segment) { return segment.begin - base; };
    const auto endOf = [base](const UnackedSegment &segment) { return segment.end - base; };
    if (isInOrder() && !m_hasLong) {
        // Both rise from the oldest one on, but where a stream passes 4 GiB they start again at 0.
        const std::uint32_t firstBegin = beginOf(oldest());
        const std::uint32_t firstEnd = endOf(oldest());
        const std::uint32_t lastEnd = endOf(m_segments.back());
        if (firstBegin <= lastEnd)
            return lastEnd - firstBegin;
        const auto lowest = std::partition_point(
            begin(), end(), [&](const auto &segment) { return beginOf(segment) >= firstBegin; });
        const auto beyond = std::partition_point(
            begin(), end(), [&](const auto &segment) { return endOf(segment) >= firstEnd; });
        return endOf(*(beyond - 1)) - (lowest == end() ? firstBegin : beginOf(*lowest));
    }
    std::uint32_t low = 0xffffffffU;
    std::uint32_t high = 0;
    for (const UnackedSegment &segment : *this) {
        low = std::min(low, beginOf(segment));
        high = std::max(high, endOf(segment));
    }
    return high - low;
}

} // namespace remora::dissect
