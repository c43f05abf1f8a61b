// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/pointsfacts.h"

#include <algorithm>
#include <numeric>

namespace remora::dissect {

std::optional<double> SegmentFacts::roundTrip() const
{
    if (!totals[0].delay || !totals[1].delay)
        return std::nullopt;
    return totals[0].delay->mean + totals[1].delay->mean;
}

bool SegmentFacts::isClockKnown() const
{
    using Source = ClockEstimate::Source;
    return clock.source == Source::BothWays || clock.source == Source::Given;
}

std::uint64_t PointsFacts::lost() const
{
    return std::accumulate(segments.begin(), segments.end(), std::uint64_t{0},
        [](std::uint64_t sum, const SegmentFacts &one) { return sum + one.lost(); });
}

std::optional<std::size_t> PointsFacts::lossiest() const
{
    if (lost() == 0)
        return std::nullopt;
    const auto most = std::ranges::max_element(segments, {}, &SegmentFacts::lost);
    return static_cast<std::size_t>(most - segments.begin());
}

std::optional<std::size_t> PointsFacts::slowest() const
{
    if (segments.size() < 2 || !std::ranges::all_of(segments, [](const SegmentFacts &one) {
            return one.roundTrip().has_value();
        }))
        return std::nullopt;
    const auto most = std::ranges::max_element(segments, {}, &SegmentFacts::roundTrip);
    return static_cast<std::size_t>(most - segments.begin());
}

PointsFacts pointsFacts(const PointsComparison &comparison, const std::atomic<bool> &cancelled)
{
    PointsFacts facts;
    for (const auto &point : comparison.points())
        facts.names.push_back(point->capture().name);
    facts.isOrderFound = comparison.isOrderFound();
    for (std::size_t i = 0; i < comparison.segments().size() && !cancelled; ++i)
        facts.segments.push_back(
            {comparison.totals(i), comparison.segments()[i]->clock(), comparison.alone(i)});
    if (!cancelled)
        facts.wait = waitOnWay(comparison, cancelled);
    return facts;
}

} // namespace remora::dissect
