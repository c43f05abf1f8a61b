// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "dissect/series/series.h"

namespace remora::dissect {

// What groups of samples in a row hold, so that a picture of millions of them need not look at
// each: the least and the greatest value, and which of 512 steps between these two occur. No
// extreme is lost, and no value moves by more than half a step of its own group's range.
class SamplePyramid {
public:
    static constexpr std::size_t groupSize = 128;
    static constexpr std::size_t steps = 512;

    // Of samples sorted by time. The last group may be smaller.
    explicit SamplePyramid(const Samples &samples);

    std::size_t groups() const { return m_least.size(); }
    double least(std::size_t group) const { return m_least[group]; }
    double greatest(std::size_t group) const { return m_greatest[group]; }
    // Calls `visit(value)` for each step of a group that occurs.
    template <class Visit> void eachValue(std::size_t group, Visit visit) const
    {
        const double low = m_least[group];
        const double step = (m_greatest[group] - low) / (steps - 1);
        for (std::size_t word = 0; word < words; ++word) {
            for (std::uint64_t bits = m_masks[group][word]; bits != 0; bits &= bits - 1) {
                const auto at = static_cast<std::size_t>(__builtin_ctzll(bits)) + word * 64;
                visit(low + step * static_cast<double>(at));
            }
        }
    }
    // Least and greatest of samples [begin, end), which must not be none.
    std::array<double, 2> extremes(
        const Samples &samples, std::size_t begin, std::size_t end) const;

private:
    static constexpr std::size_t words = steps / 64;
    std::vector<double> m_least;
    std::vector<double> m_greatest;
    std::vector<std::array<std::uint64_t, words>> m_masks;
};

} // namespace remora::dissect
