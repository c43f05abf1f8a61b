// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tcp/unacked.h"

#include "dissect/tcp/sequence.h"

namespace remora::dissect {

namespace {
    // Room that an idle direction may keep; a capture has many directions.
    constexpr std::size_t keptRoom = 16;
    constexpr std::uint32_t quarter = 1U << 30U;
} // namespace

void UnackedSegments::add(std::uint32_t begin, std::uint32_t end, Timestamp time)
{
    if (m_first > 0 && m_segments.size() == m_segments.capacity()) {
        m_segments.erase(m_segments.begin(), m_segments.begin() + m_first);
        m_first = 0;
    }
    const bool empty = m_segments.size() == m_first;
    if (empty)
        m_inOrder = true;
    // The span stays below a quarter of the number space: then no comparison wraps.
    else if (m_inOrder)
        m_inOrder = !isBefore(begin, m_segments.back().end)
            && begin - m_segments.back().end < quarter && end - m_segments[m_first].begin < quarter;
    m_segments.push_back({begin, end, time});
}

std::optional<Timestamp> UnackedSegments::acknowledge(std::uint32_t ack)
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

std::optional<Timestamp> UnackedSegments::acknowledgeInOrder(std::uint32_t ack)
{
    std::optional<Timestamp> sent;
    while (m_first < m_segments.size()) {
        Segment &segment = m_segments[m_first];
        if (ack == segment.end) {
            if (!sent)
                sent = segment.time;
        } else if (isAfter(segment.end, ack)) {
            if (isAfter(ack, segment.begin))
                segment.begin = ack;
            break;
        }
        ++m_first;
    }
    return sent;
}

std::optional<Timestamp> UnackedSegments::acknowledgeAny(std::uint32_t ack)
{
    std::optional<Timestamp> sent;
    std::size_t kept = m_first;
    for (std::size_t i = m_first; i < m_segments.size(); ++i) {
        Segment segment = m_segments[i];
        if (ack == segment.end) {
            if (!sent)
                sent = segment.time;
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

void UnackedSegments::release()
{
    m_segments.clear();
    m_first = 0;
    m_inOrder = true;
    if (m_segments.capacity() > keptRoom)
        m_segments.shrink_to_fit();
}

} // namespace remora::dissect
