// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/baseline.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>

namespace remora::dissect {

namespace {

    // `duration` is not negative; exact to some 1e-16 of it.
    Duration scaled(Duration duration, std::uint32_t turns, std::uint32_t of)
    {
        if (turns == of)
            return duration;
        constexpr double most = 9.2e18; // below the largest Duration
        const double all = static_cast<double>(duration) * turns / of;
        return static_cast<Duration>(std::llround(std::min(all, most)));
    }

} // namespace

Duration PartChanges::total() const
{
    constexpr Duration most = std::numeric_limits<Duration>::max() / static_cast<int>(timeParts);
    Duration all = 0;
    for (const Duration one : of)
        all += one == notSeen ? 0 : std::clamp(one, -most, most);
    return all;
}

PartTimes scaledTo(const TurnTotals &before, std::uint32_t turns)
{
    PartTimes parts;
    for (std::size_t i = 0; i < timeParts && before.turns > 0; ++i) {
        const Duration part = before.parts.of[i];
        parts.of[i] = part == notSeen ? notSeen : scaled(part, turns, before.turns);
    }
    return parts;
}

PartChanges changesOf(const TurnTotals &now, const TurnTotals &before)
{
    PartChanges changes;
    const PartTimes expected = scaledTo(before, now.turns);
    for (std::size_t i = 0; i < timeParts; ++i) {
        const bool isSeen = before.turns > 0 && now.turns > 0 && expected.of[i] != notSeen
            && now.parts.of[i] != notSeen;
        changes.of[i] = isSeen ? now.parts.of[i] - expected.of[i] : notSeen;
    }
    return changes;
}

Comparison comparisonOf(const Verdict &now, const Verdict &before)
{
    std::map<Endpoint, const TurnTotals *> known;
    for (const auto &[end, totals] : before.servers)
        known.emplace(end, &totals);
    Comparison comparison;
    comparison.before = before.all;
    comparison.all = changesOf(now.all, before.all);
    for (const auto &[end, totals] : now.servers) {
        const auto found = known.find(end);
        const TurnTotals then = found != known.end() ? *found->second : TurnTotals();
        comparison.servers.push_back({end, totals, then.turns, changesOf(totals, then)});
    }
    std::ranges::stable_sort(comparison.servers, std::greater(),
        [](const Comparison::Server &server) { return server.growth(); });
    return comparison;
}

} // namespace remora::dissect
