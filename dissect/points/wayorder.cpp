// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/wayorder.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>

#include "dissect/points/pointpair.h"

namespace remora::dissect {

namespace {

    using Distances = std::vector<std::vector<double>>;

    // The sum of the distances between neighbours.
    double length(const std::vector<std::size_t> &order, const Distances &distances)
    {
        double sum = 0;
        for (std::size_t i = 0; i + 1 < order.size(); ++i)
            sum += distances[order[i]][order[i + 1]];
        return sum;
    }

    // The shortest of all, the first point nearer to its beginning; nothing where another one is
    // as short.
    std::optional<std::vector<std::size_t>> shortest(const Distances &distances)
    {
        std::vector<std::size_t> order(distances.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::vector<std::size_t> best;
        double least = std::numeric_limits<double>::max();
        bool isSingle = true;
        do {
            const std::vector<std::size_t> back(order.rbegin(), order.rend());
            if (back < order) // the same way, from the other end
                continue;
            const double here = length(order, distances);
            if (here < least) {
                best = order;
                least = here;
                isSingle = true;
            } else if (here == least) {
                isSingle = false;
            }
        } while (std::ranges::next_permutation(order).found);
        if (!isSingle)
            return std::nullopt;
        // The permutations come in order: of the two ends that with the lower number is first.
        return best;
    }

} // namespace

std::optional<std::vector<std::size_t>> orderOnWay(
    const std::vector<std::unique_ptr<const Point>> &points, const std::atomic<bool> &cancelled)
{
    constexpr std::size_t someTalks = 2000;
    const std::size_t count = points.size();
    Distances hops(count, std::vector<double>(count));
    Distances times = hops;
    bool hasHops = true;
    bool hasTimes = true;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t k = i + 1; k < count && !cancelled; ++k) {
            PointPair::Options options;
            options.mostTalks = someTalks;
            const PointPair pair(*points[i], *points[k], options, cancelled);
            const std::optional<int> between = pair.hops();
            hasHops = hasHops && between && *between != 0;
            hops[i][k] = hops[k][i] = std::abs(between.value_or(0));
            const ClockEstimate &clock = pair.clock();
            hasTimes = hasTimes && clock.source == ClockEstimate::Source::BothWays;
            times[i][k] = times[k][i] = clock.roundTrip;
        }
    }
    if (hasHops) {
        if (auto order = shortest(hops))
            return order;
    }
    return hasTimes ? shortest(times) : std::nullopt;
}

} // namespace remora::dissect
