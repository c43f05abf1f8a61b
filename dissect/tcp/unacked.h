// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "dissect/tcp/segmentqueue.h"
#include "dissect/tcp/sequence.h"

namespace remora::dissect {

class SegmentTree;

// The segments of one direction that wait for an acknowledgement (tcp-analysis section 6), in the
// order in which they were sent. Most directions have one at a time, and a capture has millions of
// directions: one segment takes no memory of its own.
class UnackedSegments {
public:
    static constexpr std::size_t most = 10000; // further ones can never give a sample
    using Segment = UnackedSegment;

    UnackedSegments() = default;
    UnackedSegments(const UnackedSegments &) = delete;
    UnackedSegments &operator=(const UnackedSegments &) = delete;
    ~UnackedSegments();

    bool isEmpty() const
    {
        return m_holds == Holds::None || (m_holds == Holds::Many && manySize() == 0);
    }
    bool isFull() const { return m_holds == Holds::Many && manySize() >= most; }
    void add(const Segment &segment)
    {
        if (m_holds != Holds::None) {
            addToMany(segment);
            return;
        }
        m_time = segment.time;
        m_begin = segment.begin;
        m_end = segment.end;
        m_frame = segment.frame;
        m_holds = Holds::One;
    }
    // The one that has waited longest. Only where there is one.
    Segment oldest() const;

    // Applies the ack field of a packet of the other direction. Gives the segment that it
    // acknowledges exactly; the oldest one where several end there.
    std::optional<Segment> acknowledge(std::uint32_t ack)
    {
        if (m_holds == Holds::None)
            return std::nullopt;
        return m_holds == Holds::One ? acknowledgeOnly(ack) : acknowledgeMany(ack);
    }

    // From the least begin to the greatest end, as numbers relative to `base` (tcp-analysis 7.10).
    std::uint32_t span(std::uint32_t base) const
    {
        return m_holds == Holds::One ? (m_end - base) - (m_begin - base) : manySpan(base);
    }

private:
    enum class Holds : std::uint8_t { None, One, Many };
    // In a queue as long as that is quick, else in a tree.
    struct ManySegments {
        // So many are walked faster than a tree finds one.
        static constexpr std::size_t walkable = 64;

        SegmentQueue queue;
        std::unique_ptr<SegmentTree> tree;

        ManySegments();
        ~ManySegments();
        ManySegments(const ManySegments &) = delete;
        ManySegments &operator=(const ManySegments &) = delete;
        bool fits() const
        {
            return tree == nullptr
                && (queue.size() <= walkable || queue.isInOrder() || queue.hasLong());
        }
        void settle(); // where it does not fit
        void addToTree(const Segment &segment);
        std::optional<Segment> acknowledgeInTree(std::uint32_t ack);
    };

    std::size_t manySize() const
    {
        return m_many->tree == nullptr ? m_many->queue.size() : treeSize();
    }
    std::uint32_t manySpan(std::uint32_t base) const
    {
        return m_many->tree == nullptr ? m_many->queue.span(base) : treeSpan(base);
    }
    std::size_t treeSize() const;
    std::uint32_t treeSpan(std::uint32_t base) const;
    void addToMany(const Segment &segment)
    {
        if (m_holds == Holds::One)
            becomeMany();
        if (m_many->tree != nullptr) {
            m_many->addToTree(segment);
            return;
        }
        m_many->queue.add(segment);
        if (!m_many->fits())
            m_many->settle();
    }
    void becomeMany();
    std::optional<Segment> acknowledgeMany(std::uint32_t ack)
    {
        if (m_many->tree != nullptr)
            return m_many->acknowledgeInTree(ack);
        const auto sent = m_many->queue.acknowledge(ack);
        if (!m_many->fits())
            m_many->settle();
        return sent;
    }
    Segment only() const { return {m_begin, m_end, m_time, m_frame}; }
    // The four rules of tcp-analysis 6.2.
    std::optional<Segment> acknowledgeOnly(std::uint32_t ack)
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

    union {
        Timestamp m_time = 0; // with the next three, of the only one
        ManySegments *m_many; // owned; kept until the end, once there were several
    };
    std::uint32_t m_begin = 0;
    std::uint32_t m_end = 0;
    std::uint32_t m_frame = 0;

    Holds m_holds = Holds::None;
};

} // namespace remora::dissect
