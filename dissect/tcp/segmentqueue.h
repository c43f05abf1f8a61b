// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "dissect/core/plainvector.h"
#include "dissect/core/timestamp.h"
#include "dissect/tcp/sequence.h"

namespace remora::dissect {

// A segment that waits for an acknowledgement: [begin, end) of sequence space, and the packet that
// carried it.
struct UnackedSegment {
    // Longer ones come from files that lie about lengths; a tree cannot hold them.
    static constexpr std::uint32_t longest = 1U << 30U;

    std::uint32_t begin;
    std::uint32_t end;
    Timestamp time;
    std::uint32_t frame; // its number
    std::uint32_t length() const { return end - begin; }
};

// Segments in the order in which they were sent. As long as each begins at or after the end of the
// one before, an acknowledgement takes from one end, and each step costs O(1) over time; where they
// are not in order, each step walks them.
class SegmentQueue {
public:
    bool isEmpty() const { return m_segments.size() == m_first; }
    std::size_t size() const { return m_segments.size() - m_first; }
    bool isInOrder() const { return m_first >= m_orderedFrom; }
    bool hasLong() const { return m_hasLong; }
    const UnackedSegment &oldest() const { return m_segments[m_first]; }
    auto begin() const { return m_segments.begin() + m_first; }
    auto end() const { return m_segments.end(); }

    void add(const UnackedSegment &segment);
    std::optional<UnackedSegment> acknowledge(std::uint32_t ack);
    std::uint32_t span(std::uint32_t base) const
    {
        if (!isInOrder() || m_hasLong)
            return spanOfAll(base);
        const std::uint32_t begin = oldest().begin - base;
        const std::uint32_t end = m_segments.back().end - base;
        return begin <= end ? end - begin : spanAround(base);
    }
    void clear();

    // Whether `next` follows `last` in order, where `first` is the oldest one. The whole stays
    // below a quarter of the number space: then no comparison wraps.
    static bool follows(
        const UnackedSegment &next, const UnackedSegment &last, const UnackedSegment &first);

private:
    // Room that an idle direction may keep; a capture has many directions.
    static constexpr std::size_t keptRoom = 16;
    static constexpr std::uint32_t quarter = 1U << 30U;

    // Of segments in no order; in order, where a stream passes 4 GiB and numbers start again at 0.
    std::uint32_t spanOfAll(std::uint32_t base) const;
    std::uint32_t spanAround(std::uint32_t base) const;
    std::optional<UnackedSegment> takeFromFront(std::uint32_t ack);
    void takeFromBack(std::uint32_t ack);
    std::optional<UnackedSegment> takeAnywhere(std::uint32_t ack);

    PlainVector<UnackedSegment> m_segments;
    std::size_t m_first = 0; // those before were acknowledged
    std::size_t m_orderedFrom = 0; // the newest one that did not follow its predecessor
    bool m_hasLong = false; // since it was last empty
};

inline bool SegmentQueue::follows(
    const UnackedSegment &next, const UnackedSegment &last, const UnackedSegment &first)
{
    return !isBefore(next.begin, last.end) && next.begin - last.end < quarter
        && next.end - first.begin < quarter;
}

inline void SegmentQueue::add(const UnackedSegment &segment)
{
    if (m_first > m_segments.size() / 2 && m_segments.size() == m_segments.capacity()) {
        m_segments.keep(m_first, size());
        m_orderedFrom -= std::min(m_orderedFrom, m_first);
        m_first = 0;
    }
    if (!isEmpty() && !follows(segment, m_segments.back(), oldest()))
        m_orderedFrom = m_segments.size();
    m_hasLong = m_hasLong || segment.length() > UnackedSegment::longest;
    m_segments.push_back(segment);
}

inline std::optional<UnackedSegment> SegmentQueue::acknowledge(std::uint32_t ack)
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

inline std::optional<UnackedSegment> SegmentQueue::takeFromFront(std::uint32_t ack)
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

inline void SegmentQueue::clear()
{
    m_segments.clear();
    m_first = 0;
    m_orderedFrom = 0;
    m_hasLong = false;
    if (m_segments.capacity() > keptRoom)
        m_segments.release();
}

} // namespace remora::dissect
