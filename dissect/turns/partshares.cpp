// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/partshares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace remora::dissect {

namespace {

    // Gives `units` to the parts by their values; sums of all of them must not overflow.
    std::array<Duration, timeParts> allotted(
        const std::array<long double, timeParts> &values, Duration units)
    {
        std::array<Duration, timeParts> whole{};
        std::array<std::size_t, timeParts> order{};
        std::iota(order.begin(), order.end(), std::size_t{0});
        Duration left = units;
        for (std::size_t i = 0; i < timeParts; ++i) {
            whole[i] = static_cast<Duration>(std::floor(values[i]));
            left -= whole[i];
        }
        const auto remainder = [&](std::size_t part) {
            return values[part] - static_cast<long double>(whole[part]);
        };
        std::ranges::stable_sort(
            order, [&](std::size_t a, std::size_t b) { return remainder(a) > remainder(b); });
        for (std::size_t i = 0; i < timeParts && left > 0; ++i, --left)
            ++whole[order[i]];
        return whole;
    }

    long double seen(Duration part) { return part == notSeen ? 0 : static_cast<long double>(part); }

} // namespace

PartTimes roundedParts(const PartTimes &parts, Duration unit)
{
    std::array<long double, timeParts> values{};
    for (std::size_t i = 0; i < timeParts; ++i)
        values[i] = seen(parts.of[i]) / static_cast<long double>(unit);
    const auto whole = allotted(values, (parts.sum() + unit / 2) / unit);
    PartTimes rounded;
    for (std::size_t i = 0; i < timeParts; ++i)
        rounded.of[i] = parts.of[i] == notSeen ? notSeen : whole[i] * unit;
    return rounded;
}

std::array<int, timeParts> percentsOf(const PartTimes &parts)
{
    std::array<int, timeParts> percents{};
    const auto total = static_cast<long double>(parts.sum());
    if (total <= 0)
        return percents;
    std::array<long double, timeParts> values{};
    for (std::size_t i = 0; i < timeParts; ++i)
        values[i] = seen(parts.of[i]) * 100 / total;
    const auto whole = allotted(values, 100);
    for (std::size_t i = 0; i < timeParts; ++i)
        percents[i] = static_cast<int>(whole[i]);
    return percents;
}

} // namespace remora::dissect
