// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tcp/segmenttree.h"

#include <limits>

namespace remora::dissect {

namespace {
    constexpr std::uint32_t lastNumber = std::numeric_limits<std::uint32_t>::max();
    constexpr std::uint32_t half = 1U << 31U;
} // namespace

SegmentTree::SegmentTree(const SegmentQueue &queue)
{
    for (const UnackedSegment &segment : queue)
        add(segment);
}

void SegmentTree::moveTo(SegmentQueue &queue) const
{
    queue.clear();
    for (const auto &[serial, waiting] : m_segments)
        queue.add(asSegment(waiting));
}

UnackedSegment SegmentTree::asSegment(const Waiting &waiting)
{
    UnackedSegment segment = waiting.segment;
    segment.begin = sharedBegin(waiting.begin)->at;
    return segment;
}

// The one at the end of the references, which become shorter on the way.
std::shared_ptr<SegmentTree::Begin> SegmentTree::sharedBegin(std::shared_ptr<Begin> begin)
{
    while (begin->sharedOne) {
        if (begin->sharedOne->sharedOne)
            begin->sharedOne = begin->sharedOne->sharedOne;
        begin = begin->sharedOne;
    }
    return begin;
}

void SegmentTree::add(const UnackedSegment &segment)
{
    const std::uint64_t serial = m_nextSerial++;
    if (!isEmpty()) {
        const UnackedSegment last = asSegment(m_segments.rbegin()->second);
        if (!SegmentQueue::follows(segment, last, oldest()))
            m_orderedFrom = serial;
    }
    auto &begin = m_begins[segment.begin];
    if (!begin)
        begin = std::make_shared<Begin>(Begin{segment.begin, 0, nullptr});
    ++begin->segments;
    m_ends.emplace(segment.end, serial);
    m_segments.emplace_hint(m_segments.end(), serial, Waiting{serial, begin, segment});
}

void SegmentTree::remove(std::uint64_t serial)
{
    const auto found = m_segments.find(serial);
    const auto begin = sharedBegin(found->second.begin);
    if (--begin->segments == 0)
        m_begins.erase(begin->at);
    m_segments.erase(found);
}

// Removes the segments that end between `from` and `to`, both within; gives the oldest of those
// that end at `ack`.
std::optional<UnackedSegment> SegmentTree::removeEnds(
    std::uint32_t from, std::uint32_t to, std::uint32_t ack)
{
    std::optional<UnackedSegment> sent;
    auto at = m_ends.lower_bound({from, 0});
    while (at != m_ends.end() && at->first <= to) {
        if (at->first == ack && !sent)
            sent = asSegment(m_segments.at(at->second));
        remove(at->second);
        at = m_ends.erase(at);
    }
    return sent;
}

// Segments that begin between `from` and `to`, both within, begin at `ack` from now on.
void SegmentTree::letBeginAt(std::uint32_t ack, std::uint32_t from, std::uint32_t to)
{
    auto at = m_begins.lower_bound(from);
    while (at != m_begins.end() && at->first <= to) {
        const std::shared_ptr<Begin> begin = at->second;
        at = m_begins.erase(at);
        begin->at = ack;
        join(begin);
    }
}

// Puts `begin` at its place, together with what is there. The smaller one refers to the greater, so
// that no chain becomes longer than log n.
void SegmentTree::join(const std::shared_ptr<Begin> &begin)
{
    auto &there = m_begins[begin->at];
    if (!there) {
        there = begin;
        return;
    }
    const std::shared_ptr<Begin> greater = there->segments < begin->segments ? begin : there;
    const std::shared_ptr<Begin> smaller = greater == begin ? there : begin;
    greater->segments += smaller->segments;
    smaller->sharedOne = greater;
    there = greater;
}

std::optional<UnackedSegment> SegmentTree::acknowledge(std::uint32_t ack)
{
    // Rules 1 and 4 of tcp-analysis 6.2: ends up to half the number space before the ack, and at
    // it.
    std::optional<UnackedSegment> sent;
    const std::uint32_t furthest = ack - (half - 1);
    if (furthest > ack) {
        (void)removeEnds(furthest, lastNumber, ack);
        sent = removeEnds(0, ack, ack);
    } else {
        sent = removeEnds(furthest, ack, ack);
    }
    // Rule 2: what is left and begins before the ack, no more than the longest segment, ends after
    // it.
    const std::uint32_t earliest = ack - UnackedSegment::longest;
    const std::uint32_t before = ack - 1;
    if (earliest > before) {
        letBeginAt(ack, earliest, lastNumber);
        letBeginAt(ack, 0, before);
    } else {
        letBeginAt(ack, earliest, before);
    }
    return sent;
}

std::uint32_t SegmentTree::span(std::uint32_t base) const
{
    // The lowest number, counted from the base, is the first at or after it; the highest the last
    // before it.
    auto low = m_begins.lower_bound(base);
    if (low == m_begins.end())
        low = m_begins.begin();
    const auto beyond = m_ends.lower_bound({base, 0});
    const std::uint32_t high
        = beyond == m_ends.begin() ? m_ends.rbegin()->first : std::prev(beyond)->first;
    return (high - base) - (low->first - base);
}

} // namespace remora::dissect
