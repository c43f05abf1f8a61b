// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/pointssummary.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

namespace remora::dissect {

namespace {

    using Totals = std::array<SegmentTotals, 2>;

    // "12.3 µs", "4.567 ms", "1.234 s"; with its sign.
    std::string timeText(double nanoseconds)
    {
        const double size = std::abs(nanoseconds);
        if (size < 1e6)
            return fmt::format("{:.1f} µs", nanoseconds / 1e3);
        return size < 1e9 ? fmt::format("{:.3f} ms", nanoseconds / 1e6)
                          : fmt::format("{:.3f} s", nanoseconds / 1e9);
    }

    std::string timeText(Duration nanoseconds)
    {
        return timeText(static_cast<double>(nanoseconds));
    }

    std::string countText(std::uint64_t count, const char *one, const char *more)
    {
        return fmt::format("{} {}", count, count == 1 ? one : more);
    }

    std::string packetsText(std::uint64_t count) { return countText(count, "packet", "packets"); }

    std::string shareText(std::uint64_t part, std::uint64_t all)
    {
        const double percent
            = all == 0 ? 0 : 100 * static_cast<double>(part) / static_cast<double>(all);
        return fmt::format("{:.{}f} %", percent, percent < 1 ? 3 : 1);
    }

    const std::string &nameOf(const PointsComparison &comparison, std::size_t point)
    {
        return comparison.points()[point]->capture().name;
    }

    std::string betweenText(const PointsComparison &comparison, std::size_t segment)
    {
        return fmt::format(
            "between {} and {}", nameOf(comparison, segment), nameOf(comparison, segment + 1));
    }

    bool isClockKnown(const PointPair &pair)
    {
        const auto source = pair.clock().source;
        return source == ClockEstimate::Source::BothWays || source == ClockEstimate::Source::Given;
    }

    // On which segment, of all.
    std::string lossText(const PointsComparison &comparison, const std::vector<Totals> &all)
    {
        std::vector<std::uint64_t> lost;
        std::uint64_t sum = 0;
        for (const Totals &totals : all) {
            lost.push_back(totals[0].counts.lost + totals[1].counts.lost);
            sum += lost.back();
        }
        if (sum == 0)
            return "No packet was lost between the points.\n";
        const auto most = std::ranges::max_element(lost);
        const auto segment = static_cast<std::size_t>(most - lost.begin());
        const Totals &worst = all[segment];
        const std::uint64_t seen = worst[0].counts.seenFrom + worst[1].counts.seenFrom;
        std::string text = fmt::format("{} lost {}, {} of those that came there",
            *most == 1 ? "1 packet was" : packetsText(*most) + " were",
            betweenText(comparison, segment), shareText(*most, seen));
        if (sum > *most)
            text += fmt::format("; {} elsewhere", sum - *most);
        return text + ".\n";
    }

    // Which segment takes the time there and back.
    std::string delayText(const PointsComparison &comparison, const std::vector<Totals> &all)
    {
        if (all.size() < 2)
            return {};
        double sum = 0;
        double most = 0;
        std::size_t slowest = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!all[i][0].delay || !all[i][1].delay)
                return {};
            const double both = all[i][0].delay->mean + all[i][1].delay->mean;
            sum += both;
            if (both > most) {
                most = both;
                slowest = i;
            }
        }
        return fmt::format("Packets take most of the time {}: {} of {} there and back, as a "
                           "mean.\n",
            betweenText(comparison, slowest), timeText(most), timeText(sum));
    }

    std::string clockText(const PointsComparison &comparison, std::size_t segment)
    {
        const PointPair &pair = *comparison.segments()[segment];
        const ClockEstimate &clock = pair.clock();
        const std::string &one = nameOf(comparison, segment);
        const std::string &other = nameOf(comparison, segment + 1);
        const auto more = [&](double offset) {
            return fmt::format("the clock of {} shows {:.9f} s {} than that of {}", other,
                std::abs(offset) / 1e9, offset <= -0.5 ? "less" : "more", one);
        };
        switch (clock.source) {
        case ClockEstimate::Source::None:
            return "  Clocks: not known, no packet was matched.\n";
        case ClockEstimate::Source::OneWay:
            return "  Clocks: not known, packets go one way only. Delays are relative to the "
                   "least.\n";
        case ClockEstimate::Source::Given:
            return fmt::format("  Clocks: {}, as given.\n", more(clock.line.at(clock.line.origin)));
        case ClockEstimate::Source::BothWays:
            break;
        }
        std::string text = fmt::format("  Clocks: {} in the middle of the capture, ± {} where both "
                                       "ways take as long, ± {} whatever they take",
            more(clock.line.at(clock.line.origin)), timeText(clock.offsetError),
            timeText(std::max(clock.roundTrip / 2, 0.0)));
        if (clock.driftError)
            text += fmt::format("; it {} {:.3f} millionths, ± {:.3f}.\n",
                clock.line.drift <= -5e-10 ? "loses" : "gains", std::abs(clock.line.drift) * 1e6,
                *clock.driftError * 1e6);
        else
            text += "; their drift is not known, the packets span too little time.\n";
        return text;
    }

    std::string matchedText(const Totals &totals)
    {
        SegmentCounts counts = totals[0].counts;
        counts.add(totals[1].counts);
        std::string text = fmt::format("  Matched: {} of {}", packetsText(counts.matched),
            countText(std::max(totals[0].conversations, totals[1].conversations), "conversation",
                "conversations"));
        if (counts.byOrder > 0)
            text += fmt::format(", {} of them by their order", counts.byOrder);
        if (counts.alike > 0)
            text += fmt::format("; {} were seen at both points, but nothing tells which is which",
                packetsText(counts.alike));
        if (counts.resegmented > 0)
            text += fmt::format(
                "; {} came as segments of other lengths", packetsText(counts.resegmented));
        if (counts.missed > 0)
            text += fmt::format(
                "; {} are further on and were missed by a capture", packetsText(counts.missed));
        if (counts.notCovered > 0)
            text += fmt::format("; of {} the other capture began later or ended earlier",
                packetsText(counts.notCovered));
        return text + ".\n";
    }

    std::string directionText(
        const PointsComparison &comparison, std::size_t segment, const Totals &all, bool isForward)
    {
        const SegmentTotals &totals = all[isForward ? 1 : 0];
        const SegmentCounts &counts = totals.counts;
        if (counts.seenFrom + counts.seenTo == 0)
            return {};
        std::string text = fmt::format("  From {} to {}: {} of {} lost ({})",
            nameOf(comparison, isForward ? segment : segment + 1),
            nameOf(comparison, isForward ? segment + 1 : segment), counts.lost,
            packetsText(counts.seenFrom), shareText(counts.lost, counts.seenFrom));
        if (counts.lostRepeated > 0)
            text += fmt::format(", {} of them sent again", counts.lostRepeated);
        if (totals.worstLost > 0 && totals.worstLost < counts.lost)
            text += fmt::format(", most of conversation {} ({})", totals.worst, totals.worstLost);
        if (totals.delay) {
            const SegmentDelay &delay = *totals.delay;
            text += fmt::format("; {}delay {} at least, {} as a mean, {} for 95 %, {} at most",
                isClockKnown(*comparison.segments()[segment]) ? "" : "relative ",
                timeText(delay.least), timeText(delay.mean), timeText(delay.p95),
                timeText(delay.most));
        }
        if (counts.reordered > 0)
            text += fmt::format("; {} overtaken", counts.reordered);
        if (counts.repeats > 0)
            text += fmt::format(
                "; {} came in", countText(counts.repeats, "retransmission", "retransmissions"));
        if (counts.duplicated > 0)
            text += fmt::format("; {} duplicated on the way", counts.duplicated);
        if (counts.appeared > 0)
            text += fmt::format("; {} made on the way, or not seen before", counts.appeared);
        return text + ".\n";
    }

    std::string changesText(const Totals &totals)
    {
        std::vector<std::string> changes;
        const SegmentTotals &there = totals[1];
        const SegmentTotals &back = totals[0];
        const auto sum = [&](auto member) { return there.*member + back.*member; };
        const SegmentTotals &any = there.delay ? there : back;
        if (any.firstChange.hops != 0)
            changes.push_back(fmt::format("TTL by {}", any.firstChange.hops));
        if (const auto count = std::max(there.translated, back.translated); count > 0)
            changes.push_back(fmt::format(
                "addresses or ports of {}", countText(count, "conversation", "conversations")));
        const auto value = [&](const char *name, auto member, auto from, auto to, const char *one,
                               const char *more) {
            if (sum(member) == 0)
                return;
            const SegmentChanges &first = (there.*member > 0 ? there : back).firstChange;
            changes.push_back(fmt::format("{} of {} (such as {} to {})", name,
                countText(sum(member), one, more), first.*from, first.*to));
        };
        value("MSS", &SegmentTotals::mssChanged, &SegmentChanges::mssFrom, &SegmentChanges::mssTo,
            "SYN", "SYNs");
        value("DSCP", &SegmentTotals::dscpChanged, &SegmentChanges::dscpFrom,
            &SegmentChanges::dscpTo, "packet", "packets");
        if (const auto count = sum(&SegmentTotals::windowChanged); count > 0)
            changes.push_back("window of " + packetsText(count));
        if (const auto count = sum(&SegmentTotals::payloadChanged); count > 0)
            changes.push_back("payload of " + packetsText(count));
        return changes.empty()
            ? "  Changed on the way: nothing.\n"
            : fmt::format("  Changed on the way: {}.\n", fmt::join(changes, ", "));
    }

    std::string aloneText(const PointsComparison &comparison, std::size_t segment)
    {
        std::string text;
        const auto alone = comparison.alone(segment);
        for (std::size_t side = 0; side < 2; ++side) {
            if (alone[side].conversations > 0)
                text += fmt::format("  Seen at {} alone: {} of {}; they go another way, were "
                                    "blocked, or were not known again.\n",
                    nameOf(comparison, segment + side), packetsText(alone[side].packets),
                    countText(alone[side].conversations, "conversation", "conversations"));
        }
        return text;
    }

} // namespace

std::string pointsSummary(const PointsComparison &comparison)
{
    std::vector<Totals> all;
    for (std::size_t i = 0; i < comparison.segments().size(); ++i)
        all.push_back(comparison.totals(i));
    std::vector<std::string> names;
    for (const auto &point : comparison.points())
        names.push_back(point->capture().name);
    std::string text = fmt::format("The way: {}{}.\n", fmt::join(names, ", "),
        comparison.isOrderFound() ? ", in an order that was found from TTL and delay" : "");
    text += lossText(comparison, all) + delayText(comparison, all);
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::string heading = betweenText(comparison, i);
        heading.front() = 'B';
        text += heading + ":\n" + clockText(comparison, i) + matchedText(all[i]);
        for (const bool isForward : {true, false})
            text += directionText(comparison, i, all[i], isForward);
        text += changesText(all[i]) + aloneText(comparison, i);
    }
    return text;
}

} // namespace remora::dissect
