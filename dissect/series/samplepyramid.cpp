// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/series/samplepyramid.h"

#include <cmath>

namespace remora::dissect {

SamplePyramid::SamplePyramid(std::span<const double> values)
    : m_samples(values.size())
{
    for (std::size_t i = 0; i < groupSizes.size(); ++i) {
        const std::size_t size = groupSizes[i];
        Level &level = m_levels[i];
        const std::size_t count = (values.size() + size - 1) / size;
        level.masks.resize(count);
        for (std::size_t group = 0; group < count; ++group) {
            const double *begin = values.data() + group * size;
            const double *end = values.data() + std::min((group + 1) * size, values.size());
            const auto [least, greatest] = std::minmax_element(begin, end);
            level.least.push_back(*least);
            level.greatest.push_back(*greatest);
            const double range = *greatest - *least;
            const double scale = range > 0 ? (steps - 1) / range : 0;
            for (const double *value = begin; value != end; ++value) {
                const auto step = static_cast<std::size_t>(std::lround((*value - *least) * scale));
                level.masks[group][step / 64] |= std::uint64_t{1} << step % 64;
            }
        }
    }
}

std::array<double, 2> SamplePyramid::extremes(
    std::span<const double> values, std::size_t begin, std::size_t end) const
{
    std::array<double, 2> found{values[begin], values[begin]};
    const auto take = [&](double low, double high) {
        found = {std::min(found[0], low), std::max(found[1], high)};
    };
    cover(
        begin, end, [](const Group &) { return true; },
        [&](const Group &group) { take(least(group), greatest(group)); },
        [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i)
                take(values[i], values[i]);
        });
    return found;
}

} // namespace remora::dissect
