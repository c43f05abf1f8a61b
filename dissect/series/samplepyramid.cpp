// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/series/samplepyramid.h"

#include <algorithm>
#include <cmath>

namespace remora::dissect {

SamplePyramid::SamplePyramid(const Samples &samples)
{
    const std::size_t count = (samples.size() + groupSize - 1) / groupSize;
    m_least.reserve(count);
    m_greatest.reserve(count);
    m_masks.resize(count);
    for (std::size_t group = 0; group < count; ++group) {
        const double *begin = samples.values.data() + group * groupSize;
        const double *end
            = samples.values.data() + std::min((group + 1) * groupSize, samples.size());
        const auto [least, greatest] = std::minmax_element(begin, end);
        m_least.push_back(*least);
        m_greatest.push_back(*greatest);
        const double range = *greatest - *least;
        const double scale = range > 0 ? (steps - 1) / range : 0;
        for (const double *value = begin; value != end; ++value) {
            const auto step = static_cast<std::size_t>((*value - *least) * scale + 0.5);
            m_masks[group][step / 64] |= std::uint64_t{1} << step % 64;
        }
    }
}

std::array<double, 2> SamplePyramid::extremes(
    const Samples &samples, std::size_t begin, std::size_t end) const
{
    std::array<double, 2> found{samples.values[begin], samples.values[begin]};
    const auto take = [&](double least, double greatest) {
        found = {std::min(found[0], least), std::max(found[1], greatest)};
    };
    const std::size_t firstWhole = (begin + groupSize - 1) / groupSize;
    const std::size_t behindWhole = end / groupSize;
    const auto takeEach = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            take(samples.values[i], samples.values[i]);
    };
    if (firstWhole >= behindWhole) {
        takeEach(begin, end);
        return found;
    }
    takeEach(begin, firstWhole * groupSize);
    for (std::size_t group = firstWhole; group < behindWhole; ++group)
        take(m_least[group], m_greatest[group]);
    takeEach(behindWhole * groupSize, end);
    return found;
}

} // namespace remora::dissect
