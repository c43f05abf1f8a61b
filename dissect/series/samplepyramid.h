// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace remora::dissect {

// What groups of samples in a row hold, so that a picture of millions of them need not look at
// each: the least and the greatest value, and which of 512 steps between these two occur. Small
// groups lie in larger ones. No extreme is lost, and no value moves by more than half a step of its
// group's own range.
class SamplePyramid {
public:
    static constexpr std::size_t steps = 512;
    static constexpr std::array<std::size_t, 3> groupSizes{128, 2048, 32'768};

    // Of values in the order of their times. Last groups may be smaller.
    explicit SamplePyramid(std::span<const double> values);

    // A group of samples: [begin, end).
    struct Group {
        std::size_t level;
        std::size_t place;
        std::size_t begin;
        std::size_t end;
    };
    double least(const Group &group) const { return m_levels[group.level].least[group.place]; }
    double greatest(const Group &group) const
    {
        return m_levels[group.level].greatest[group.place];
    }
    // Calls `visit(value)` for each step of a group that occurs.
    template <class Visit> void eachValue(const Group &group, Visit visit) const
    {
        const double low = least(group);
        const double step = (greatest(group) - low) / (steps - 1);
        const Mask &mask = m_levels[group.level].masks[group.place];
        for (std::size_t word = 0; word < mask.size(); ++word) {
            for (std::uint64_t bits = mask[word]; bits != 0; bits &= bits - 1) {
                const auto at = static_cast<std::size_t>(__builtin_ctzll(bits)) + word * 64;
                visit(low + step * static_cast<double>(at));
            }
        }
    }
    // Covers samples [begin, end) by the largest groups within them that `isEnough(group)`, and by
    // runs of single ones: `takeGroup(group)`, `takeEach(begin, end)`.
    template <class IsEnough, class TakeGroup, class TakeEach>
    void cover(std::size_t begin, std::size_t end, IsEnough isEnough, TakeGroup takeGroup,
        TakeEach takeEach) const
    {
        cover(groupSizes.size(), begin, end, isEnough, takeGroup, takeEach);
    }
    // Least and greatest of values [begin, end), which must not be none; `values`: those that this
    // was made of.
    std::array<double, 2> extremes(
        std::span<const double> values, std::size_t begin, std::size_t end) const;

private:
    template <class IsEnough, class TakeGroup, class TakeEach>
    void cover(std::size_t above, std::size_t begin, std::size_t end, IsEnough &isEnough,
        TakeGroup &takeGroup, TakeEach &takeEach) const
    {
        if (begin >= end)
            return;
        if (above == 0) {
            takeEach(begin, end);
            return;
        }
        const std::size_t level = above - 1;
        const std::size_t size = groupSizes[level];
        const std::size_t first = (begin + size - 1) / size;
        const std::size_t behind = end == m_samples ? m_levels[level].least.size() : end / size;
        if (first >= behind) {
            cover(level, begin, end, isEnough, takeGroup, takeEach);
            return;
        }
        cover(level, begin, first * size, isEnough, takeGroup, takeEach);
        for (std::size_t place = first; place < behind; ++place) {
            const Group group{level, place, place * size, std::min((place + 1) * size, m_samples)};
            if (isEnough(group))
                takeGroup(group);
            else
                cover(level, group.begin, group.end, isEnough, takeGroup, takeEach);
        }
        cover(level, behind * size, end, isEnough, takeGroup, takeEach);
    }

    using Mask = std::array<std::uint64_t, steps / 64>;
    struct Level {
        std::vector<double> least;
        std::vector<double> greatest;
        std::vector<Mask> masks;
    };
    std::array<Level, groupSizes.size()> m_levels;
    std::size_t m_samples;
};

} // namespace remora::dissect
