// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "dissect/core/timestamp.h"

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
    auto begin() const { return m_segments.begin() + static_cast<std::ptrdiff_t>(m_first); }
    auto end() const { return m_segments.end(); }

    void add(const UnackedSegment &segment);
    std::optional<UnackedSegment> acknowledge(std::uint32_t ack);
    std::uint32_t span(std::uint32_t base) const;
    void clear();

    // Whether `next` follows `last` in order, where `first` is the oldest one. The whole stays
    // below a quarter of the number space: then no comparison wraps.
    static bool follows(
        const UnackedSegment &next, const UnackedSegment &last, const UnackedSegment &first);

private:
    std::optional<UnackedSegment> takeFromFront(std::uint32_t ack);
    void takeFromBack(std::uint32_t ack);
    std::optional<UnackedSegment> takeAnywhere(std::uint32_t ack);

    std::vector<UnackedSegment> m_segments;
    std::size_t m_first = 0; // those before were acknowledged
    std::size_t m_orderedFrom = 0; // the newest one that did not follow its predecessor
    bool m_hasLong = false; // since it was last empty
};

} // namespace remora::dissect
