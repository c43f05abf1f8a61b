// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "dissect/tcp/segmentqueue.h"

namespace remora::dissect {

// What a SegmentQueue does, for many segments that are not in order: each step costs O(log n) over
// time, however they lie. Holds no segment longer than UnackedSegment::longest.
class SegmentTree {
public:
    explicit SegmentTree(const SegmentQueue &queue);

    bool isEmpty() const { return m_segments.empty(); }
    std::size_t size() const { return m_segments.size(); }
    // Those that are left are in order: a queue is better again.
    bool isInOrder() const { return m_segments.empty() || first().serial >= m_orderedFrom; }
    UnackedSegment oldest() const { return asSegment(first()); }
    // In the order in which they were sent.
    void moveTo(SegmentQueue &queue) const;

    void add(const UnackedSegment &segment);
    std::optional<UnackedSegment> acknowledge(std::uint32_t ack);
    std::uint32_t span(std::uint32_t base) const;

private:
    // Where segments begin. An ack inside several of them lets all begin there: they then share
    // one, and those that they had before refer to it.
    struct Begin {
        std::uint32_t at;
        std::size_t segments;
        std::shared_ptr<Begin> sharedOne;
    };
    struct Waiting {
        std::uint64_t serial;
        std::shared_ptr<Begin> begin;
        UnackedSegment segment; // with the begin that it had when it was sent
    };

    const Waiting &first() const { return m_segments.begin()->second; }
    static UnackedSegment asSegment(const Waiting &waiting);
    static std::shared_ptr<Begin> sharedBegin(std::shared_ptr<Begin> begin);
    std::optional<UnackedSegment> removeEnds(
        std::uint32_t from, std::uint32_t to, std::uint32_t ack);
    void remove(std::uint64_t serial);
    void letBeginAt(std::uint32_t ack, std::uint32_t from, std::uint32_t to);
    void join(const std::shared_ptr<Begin> &begin);

    std::map<std::uint64_t, Waiting> m_segments; // by serial: the order in which they were sent
    std::set<std::pair<std::uint32_t, std::uint64_t>> m_ends; // with the serial
    std::map<std::uint32_t, std::shared_ptr<Begin>> m_begins; // by place
    std::uint64_t m_nextSerial = 0;
    std::uint64_t m_orderedFrom = 0;
};

} // namespace remora::dissect
