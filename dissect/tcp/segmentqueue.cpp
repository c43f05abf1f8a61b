// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tcp/segmentqueue.h"

#include <algorithm>

#include "dissect/tcp/sequence.h"

namespace remora::dissect {

// An ack half the number space away lies behind the last segments rather than the first.
void SegmentQueue::takeFromBack(std::uint32_t ack)
{
    while (!isEmpty() && !isAfter(m_segments.back().end, ack))
        m_segments.keep(0, m_segments.size() - 1);
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
    m_segments.keep(0, kept);
    return sent;
}

std::uint32_t SegmentQueue::spanAround(std::uint32_t base) const
{
    const std::uint32_t firstBegin = oldest().begin - base;
    const std::uint32_t firstEnd = oldest().end - base;
    const auto *const lowest = std::partition_point(
        begin(), end(), [&](const auto &segment) { return segment.begin - base >= firstBegin; });
    const auto *const beyond = std::partition_point(
        begin(), end(), [&](const auto &segment) { return segment.end - base >= firstEnd; });
    return (beyond - 1)->end - base - (lowest == end() ? firstBegin : lowest->begin - base);
}

std::uint32_t SegmentQueue::spanOfAll(std::uint32_t base) const
{
    std::uint32_t low = 0xffffffffU;
    std::uint32_t high = 0;
    for (const UnackedSegment &segment : *this) {
        low = std::min(low, segment.begin - base);
        high = std::max(high, segment.end - base);
    }
    return high - low;
}

} // namespace remora::dissect
