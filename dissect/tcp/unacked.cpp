// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tcp/unacked.h"

#include <memory>

#include "dissect/tcp/segmenttree.h"
#include "dissect/tcp/sequence.h"

namespace remora::dissect {

// In a queue as long as that is quick, else in a tree.
struct UnackedSegments::ManySegments {
    // So many are walked faster than a tree finds one.
    static constexpr std::size_t walkable = 64;

    SegmentQueue queue;
    std::unique_ptr<SegmentTree> tree;

    void settle()
    {
        if (tree) {
            if (!tree->isInOrder())
                return;
            tree->moveTo(queue);
            tree.reset();
        } else if (queue.size() > walkable && !queue.isInOrder() && !queue.hasLong()) {
            tree = std::make_unique<SegmentTree>(queue);
            queue.clear();
        }
    }
    void add(const Segment &segment)
    {
        if (tree && segment.length() > Segment::longest) {
            tree->moveTo(queue);
            tree.reset();
        }
        if (tree)
            tree->add(segment);
        else
            queue.add(segment);
        settle();
    }
    std::optional<Segment> acknowledge(std::uint32_t ack)
    {
        auto sent = tree ? tree->acknowledge(ack) : queue.acknowledge(ack);
        settle();
        return sent;
    }
};

UnackedSegments::~UnackedSegments()
{
    if (m_holds == Holds::Many)
        delete m_many;
}

std::size_t UnackedSegments::size() const
{
    if (m_holds != Holds::Many)
        return m_holds == Holds::One ? 1 : 0;
    return m_many->tree ? m_many->tree->size() : m_many->queue.size();
}

UnackedSegments::Segment UnackedSegments::oldest() const
{
    if (m_holds == Holds::One)
        return only();
    return m_many->tree ? m_many->tree->oldest() : m_many->queue.oldest();
}

void UnackedSegments::add(const Segment &segment)
{
    if (m_holds == Holds::None) {
        m_time = segment.time;
        m_begin = segment.begin;
        m_end = segment.end;
        m_frame = segment.frame;
        m_holds = Holds::One;
        return;
    }
    if (m_holds == Holds::One) {
        const Segment first = only();
        m_many = new ManySegments;
        m_many->add(first);
        m_holds = Holds::Many;
    }
    m_many->add(segment);
}

std::optional<UnackedSegments::Segment> UnackedSegments::acknowledge(std::uint32_t ack)
{
    switch (m_holds) {
    case Holds::One:
        return acknowledgeOnly(ack);
    case Holds::Many:
        return m_many->acknowledge(ack);
    default:
        return std::nullopt;
    }
}

// The four rules of tcp-analysis 6.2.
std::optional<UnackedSegments::Segment> UnackedSegments::acknowledgeOnly(std::uint32_t ack)
{
    if (ack == m_end) {
        m_holds = Holds::None;
        return only();
    }
    if (isAfter(ack, m_begin) && !isAfter(ack, m_end))
        m_begin = ack;
    else if (!isAfter(m_end, ack))
        m_holds = Holds::None;
    return std::nullopt;
}

std::uint32_t UnackedSegments::span(std::uint32_t base) const
{
    if (m_holds == Holds::One)
        return (m_end - base) - (m_begin - base);
    return m_many->tree ? m_many->tree->span(base) : m_many->queue.span(base);
}

} // namespace remora::dissect
