// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tcp/segmentqueue.h"

#include <algorithm>

#include "dissect/tcp/sequence.h"

namespace remora::dissect {

namespace {
    // Room that an idle direction may keep; a capture has many directions.
    constexpr std::size_t keptRoom = 16;
    constexpr std::uint32_t quarter = 1U << 30U;
} // namespace

bool SegmentQueue::follows(
    const UnackedSegment &next, const UnackedSegment &last, const UnackedSegment &first)
{
    return !isBefore(next.begin, last.end) && next.begin - last.end < quarter
        && next.end - first.begin < quarter;
}

void SegmentQueue::add(const UnackedSegment &segment)
{
    if (m_first > m_segments.size() / 2 && m_segments.size() == m_segments.capacity()) {
        m_segments.erase(
            m_segments.begin(), m_segments.begin() + static_cast<std::ptrdiff_t>(m_first));
        m_orderedFrom -= std::min(m_orderedFrom, m_first);
        m_first = 0;
    }
    if (!isEmpty() && !follows(segment, m_segments.back(), oldest()))
        m_orderedFrom = m_segments.size();
    m_hasLong = m_hasLong || segment.length() > UnackedSegment::longest;
    m_segments.push_back(segment);
}

std::optional<UnackedSegment> SegmentQueue::acknowledge(std::uint32_t ack)
{
    if (isEmpty())
        return std::nullopt;
    std::optional<UnackedSegment> sent;
    if (!isInOrder() || m_hasLong)
        sent = takeAnywhere(ack);
    else if (ack - oldest().begin + quarter < 2 * quarter)
        sent = takeFromFront(ack);
    else
        takeFromBack(ack);
    if (isEmpty())
        clear();
    return sent;
}

std::optional<UnackedSegment> SegmentQueue::takeFromFront(std::uint32_t ack)
{
    std::optional<UnackedSegment> sent;
    for (; m_first < m_segments.size(); ++m_first) {
        UnackedSegment &segment = m_segments[m_first];
        if (ack == segment.end) {
            sent = sent ? sent : segment;
        } else if (isAfter(segment.end, ack)) {
            if (isAfter(ack, segment.begin))
                segment.begin = ack;
            break;
        }
    }
    return sent;
}

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

void SegmentQueue::clear()
{
    m_segments.clear();
    m_first = 0;
    m_orderedFrom = 0;
    m_hasLong = false;
    if (m_segments.capacity() > keptRoom)
        m_segments.shrink_to_fit();
}

} // namespace remora::dissect
