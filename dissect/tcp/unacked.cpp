// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tcp/unacked.h"

#include <memory>

#include "dissect/tcp/segmenttree.h"

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

bool UnackedSegments::isManyEmpty() const { return manySize() == 0; }

std::size_t UnackedSegments::manySize() const
{
    return m_many->tree ? m_many->tree->size() : m_many->queue.size();
}

UnackedSegments::Segment UnackedSegments::oldest() const
{
    if (m_holds == Holds::One)
        return only();
    return m_many->tree ? m_many->tree->oldest() : m_many->queue.oldest();
}

void UnackedSegments::addToMany(const Segment &segment)
{
    if (m_holds == Holds::One) {
        const Segment first = only();
        m_many = new ManySegments;
        m_many->add(first);
        m_holds = Holds::Many;
    }
    m_many->add(segment);
}

std::optional<UnackedSegments::Segment> UnackedSegments::acknowledgeMany(std::uint32_t ack)
{
    return m_many->acknowledge(ack);
}

std::uint32_t UnackedSegments::manySpan(std::uint32_t base) const
{
    return m_many->tree ? m_many->tree->span(base) : m_many->queue.span(base);
}

} // namespace remora::dissect
