// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tcp/unacked.h"

#include "dissect/tcp/segmenttree.h"

namespace remora::dissect {

UnackedSegments::ManySegments::ManySegments() = default;
UnackedSegments::ManySegments::~ManySegments() = default;

void UnackedSegments::ManySegments::settle()
{
    if (tree) {
        if (!tree->isInOrder())
            return;
        tree->moveTo(queue);
        tree.reset();
    } else {
        tree = std::make_unique<SegmentTree>(queue);
        queue.clear();
    }
}

void UnackedSegments::ManySegments::addToTree(const Segment &segment)
{
    if (segment.length() > Segment::longest) {
        tree->moveTo(queue);
        tree.reset();
        queue.add(segment);
    } else {
        tree->add(segment);
    }
    if (!fits())
        settle();
}

std::optional<UnackedSegment> UnackedSegments::ManySegments::acknowledgeInTree(std::uint32_t ack)
{
    auto sent = tree->acknowledge(ack);
    settle();
    return sent;
}

UnackedSegments::~UnackedSegments()
{
    if (m_holds == Holds::Many)
        delete m_many;
}

std::size_t UnackedSegments::treeSize() const { return m_many->tree->size(); }

std::uint32_t UnackedSegments::treeSpan(std::uint32_t base) const
{
    return m_many->tree->span(base);
}

UnackedSegments::Segment UnackedSegments::oldest() const
{
    if (m_holds == Holds::One)
        return only();
    return m_many->tree ? m_many->tree->oldest() : m_many->queue.oldest();
}

void UnackedSegments::becomeMany()
{
    const Segment first = only();
    m_many = new ManySegments;
    m_many->queue.add(first);
    m_holds = Holds::Many;
}

} // namespace remora::dissect
