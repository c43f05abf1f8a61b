// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "dissect/points/clockline.h"
#include "dissect/points/packetprint.h"

namespace remora::dissect {

// Where a packet was seen at the next point, or why it was not matched.
enum class PrintMatch : std::uint32_t {
    None = 0xffffffff,
    Alike = 0xfffffffe, // seen at both, among several that nothing tells apart
    Copy = 0xfffffffd, // one more copy of a packet that is matched: the same IP ID and bytes
    Resegmented = 0xfffffffc, // of TCP: its bytes came in packets of other lengths
    Later = 0xfffffffb, // seen further on: the next point's capture missed it
    // All below: the place among the other point's prints, in the lower 31 bits.
    ByOrder = 0x80000000, // of packets that are alike: matched by their order
};
constexpr std::uint32_t leastReason = 0xfffffff0;
constexpr bool isMatched(PrintMatch match)
{
    return static_cast<std::uint32_t>(match) < leastReason;
}
constexpr bool isByOrder(PrintMatch match)
{
    return isMatched(match) && (static_cast<std::uint32_t>(match) & 0x80000000U) != 0;
}
// Only of one that is matched.
constexpr std::uint32_t placeOf(PrintMatch match)
{
    return static_cast<std::uint32_t>(match) & 0x7fffffffU;
}

// What the two clocks and the way between them say of one way's packets: the time at the second
// point, less that at the first and the clocks' difference, lies within. Nanoseconds.
struct DelayBounds {
    ClockLine clock;
    Duration least = 0;
    Duration most = 0;
};

// Matches the packets of one way of a talk at two points. Memory for the longest way is kept.
class WayMatcher {
public:
    struct Side {
        std::span<const PacketPrint> prints;
        std::uint32_t begin; // of them among all of the point
        PrintMatch *matches; // of the point, by place
    };
    // Those that are the only ones of their kind on both sides, or that their IP ID and options
    // tell apart. True where some that are alike are left, for `matchAlike`.
    bool matchSingle(const Side &one, const Side &other);
    // The others: by order, where their number and times leave one way only. Without bounds their
    // numbers alone tell.
    void matchAlike(const Side &one, const Side &other, const std::optional<DelayBounds> &bounds);

private:
    using Entry = std::uint64_t; // 36 bits of key, and the place in the way
    using Places = std::vector<std::uint32_t>;
    struct Group {
        std::uint32_t one;
        std::uint32_t oneEnd;
        std::uint32_t other;
        std::uint32_t otherEnd;
    };

    void sort(std::span<const PacketPrint> prints, std::vector<Entry> &to);
    void join(const Side &one, const Side &other);
    void joinSameBits(const Side &one, const Side &other, const Group &group);
    void addGroup(const Side &one, const Side &other, const Group &group);
    void matchByTag(const Side &one, const Side &other, const Group &group);
    void partOthers(const Side &one, const Side &other);
    bool hasLeft(const Side &one, const Side &other, const Group &group) const;
    void resolve(const Side &one, const Side &other, const std::optional<DelayBounds> &bounds);
    void matchByTime(const Side &one, const Side &other, const DelayBounds &bounds);
    void settleAlike(const Side &one, const Side &other);
    void left(const Side &side, const std::vector<Entry> &entries, std::uint32_t begin,
        std::uint32_t end, Places &to) const;
    // Whether no device changes IP IDs and options, as far as single packets tell.
    bool keepsTags() const { return m_sameTags * 10 >= m_single * 9; }

    std::vector<Entry> m_one;
    std::vector<Entry> m_other;
    std::vector<Group> m_groups; // of more than one packet on a side
    Places m_leftOne;
    Places m_leftOther;
    std::uint64_t m_single = 0;
    std::uint64_t m_sameTags = 0;
};

} // namespace remora::dissect
