// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tcp/unacked.h"

#include <algorithm>

#include "dissect/tcp/sequence.h"

namespace remora::dissect {

namespace {
    // Room that an idle direction may keep; a capture has many directions.
    constexpr std::size_t keptRoom = 16;
    constexpr std::uint32_t quarter = 1U << 30U;
} // namespace

void UnackedSegments::add(const Segment &segment)
{
    if (m_first > m_segments.size() / 2 && m_segments.size() == m_segments.capacity()) {
        m_segments.erase(m_segments.begin(), m_segments.begin() + m_first);
        m_first = 0;
    }
    const bool empty = m_segments.size() == m_first;
    if (empty)
        m_inOrder = true;
    // The span stays below a quarter of the number space: then no comparison wraps.
    else if (m_inOrder)
        m_inOrder = !isBefore(segment.begin, m_segments.back().end)
            && segment.begin - m_segments.back().end < quarter
            && segment.end - m_segments[m_first].begin < quarter;
    m_segments.push_back(segment);
}

std::optional<UnackedSegments::Segment> UnackedSegments::acknowledge(std::uint32_t ack)
{
    if (m_segments.size() == m_first)
        return std::nullopt;
    // An ack far from all of them compares with each in its own way.
    const bool near = ack - m_segments[m_first].begin + quarter < 2 * quarter;
    auto sent = m_inOrder && near ? acknowledgeInOrder(ack) : acknowledgeAny(ack);
    if (m_segments.size() == m_first)
        release();
    return sent;
}

std::optional<UnackedSegments::Segment> UnackedSegments::acknowledgeInOrder(std::uint32_t ack)
{
    std::optional<UnackedSegments::Segment> sent;
    while (m_first < m_segments.size()) {
        Segment &segment = m_segments[m_first];
        if (ack == segment.end) {
            if (!sent)
                sent = segment;
        } else if (isAfter(segment.end, ack)) {
            if (isAfter(ack, segment.begin))
                segment.begin = ack;
            break;
        }
        ++m_first;
    }
    return sent;
}

std::optional<UnackedSegments::Segment> UnackedSegments::acknowledgeAny(std::uint32_t ack)
{
    std::optional<UnackedSegments::Segment> sent;
    std::size_t kept = m_first;
    for (std::size_t i = m_first; i < m_segments.size(); ++i) {
        Segment segment = m_segments[i];
        if (ack == segment.end) {
            if (!sent)
                sent = segment;
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

std::uint32_t UnackedSegments::span(std::uint32_t base) const
{
    // In order, only a stream that passes 4 GiB has its ends elsewhere than front and back.
    const std::uint32_t first = m_segments[m_first].begin - base;
    const std::uint32_t last = m_segments.back().end - base;
    if (m_inOrder && first <= last)
        return last - first;
    std::uint32_t low = 0xffffffffU;
    std::uint32_t high = 0;
    for (std::size_t i = m_first; i < m_segments.size(); ++i) {
        low = std::min(low, m_segments[i].begin - base);
        high = std::max(high, m_segments[i].end - base);
    }
    return high - low;
}

void UnackedSegments::release()
{
    m_segments.clear();
    m_first = 0;
    m_inOrder = true;
    if (m_segments.capacity() > keptRoom)
        m_segments.shrink_to_fit();
}

} // namespace remora::dissect
