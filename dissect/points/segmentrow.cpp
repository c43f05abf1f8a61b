// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/segmentrow.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace remora::dissect {

void SegmentCounts::add(const SegmentCounts &more)
{
    seenFrom += more.seenFrom;
    seenTo += more.seenTo;
    matched += more.matched;
    byOrder += more.byOrder;
    alike += more.alike;
    resegmented += more.resegmented;
    lost += more.lost;
    lostRepeated += more.lostRepeated;
    notCovered += more.notCovered;
    missed += more.missed;
    copies += more.copies;
    duplicated += more.duplicated;
    appeared += more.appeared;
    repeats += more.repeats;
    repeatsMade += more.repeatsMade;
    reordered += more.reordered;
}

void DelayHistogram::add(Duration delay)
{
    std::size_t bin = 0;
    if (delay > 1)
        bin = static_cast<std::size_t>(
            std::log2(static_cast<double>(delay)) * static_cast<double>(perOctave));
    ++m_counts[std::min(bin, m_counts.size() - 1)];
    ++m_count;
}

void DelayHistogram::add(const DelayHistogram &more)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += more.m_counts[i];
    m_count += more.m_count;
}

Duration DelayHistogram::percentile(double share) const
{
    if (m_count == 0)
        return 0;
    const auto wanted = static_cast<std::uint64_t>(std::ceil(static_cast<double>(m_count) * share));
    std::uint64_t count = 0;
    std::size_t bin = 0;
    for (; bin + 1 < m_counts.size(); ++bin) {
        count += m_counts[bin];
        if (count >= wanted)
            break;
    }
    return bin == 0 ? 0
                    : static_cast<Duration>(std::exp2(
                        (static_cast<double>(bin) + 0.5) / static_cast<double>(perOctave)));
}

bool SegmentCounter::isCovered(
    const PointPair &pair, const PacketPrint &print, bool isFromOne, bool isForward)
{
    const ClockLine &clock = pair.clock().line;
    const PointPair::Delays delays = pair.delays(isForward).value_or(PointPair::Delays());
    // At the other point it has a time that is later if it goes there, and else earlier.
    const bool isLater = isFromOne == isForward;
    const Duration least = isLater ? delays.least : -delays.most;
    const Duration most = isLater ? delays.most : -delays.least;
    const Timestamp there = isFromOne ? clock.onSecond(print.time) : clock.onFirst(print.time);
    const TimeRange &span = isFromOne ? pair.other().span() : pair.one().span();
    return later(there, least) >= span.begin && later(there, most) <= span.end;
}

SegmentRow SegmentCounter::row(
    const PointPair &pair, const TalkPair &talk, bool isForward, DelayHistogram *delays)
{
    const std::size_t way = isForward ? talk.forward : 1U - talk.forward;
    const Side one{&pair.one(), talk.one, way, pair.ofOne(), true, talk.sharesOne, talk.isFirst};
    const Side other{&pair.other(), talk.other, talk.otherWay(way), pair.ofOther(), false,
        talk.sharesOther, talk.isFirst};
    const Side &from = isForward ? one : other;
    const Side &to = isForward ? other : one;
    SegmentRow row;
    row.isForward = isForward;
    row.isTranslated = talk.isTranslated;
    row.fromConversation = &from.point->conversation(from.talk);
    row.toConversation = &to.point->conversation(to.talk);
    row.fromWay = from.way;
    row.toWay = to.way;
    m_delays.clear();
    m_lost.clear();
    m_hops.fill(0);
    countFrom(pair, from, to, row);
    countTo(pair, from, to, row);
    countRepeated(from, row);
    const auto most = std::ranges::max_element(m_hops);
    row.changes.hops = *most == 0
        ? 0
        : static_cast<std::int8_t>(static_cast<std::uint8_t>(most - m_hops.begin()));
    settleDelay(row, delays);
    return row;
}

bool SegmentCounter::isOf(const Side &side, const Side &other, PrintMatch match)
{
    if (!isMatched(match))
        return side.hasRest;
    const std::uint32_t begin = other.point->begin(other.talk, other.way);
    const std::size_t count = other.point->way(other.talk, other.way).size();
    return placeOf(match) >= begin && placeOf(match) < begin + count;
}

void SegmentCounter::countFrom(
    const PointPair &pair, const Side &from, const Side &to, SegmentRow &row)
{
    const auto prints = from.point->way(from.talk, from.way);
    const PrintMatch *const matches = from.matches + from.point->begin(from.talk, from.way);
    SegmentCounts &counts = row.counts;
    for (std::uint32_t i = 0; i < prints.size(); ++i) {
        const PacketPrint &print = prints[i];
        const PrintMatch match = matches[i];
        if (from.isShared && !isOf(from, to, match))
            continue;
        ++counts.seenFrom;
        counts.repeats += print.isRepeat() ? 1 : 0;
        if (isMatched(match)) {
            const PacketPrint &there = to.point->print(placeOf(match));
            ++counts.matched;
            counts.byOrder += isByOrder(match) ? 1 : 0;
            countChange(print, there, row.changes);
            const Duration shift
                = from.isOne ? pair.shift(print, there) : -pair.shift(there, print);
            m_delays.push_back(shift);
        } else if (match == PrintMatch::Alike) {
            ++counts.alike;
        } else if (match == PrintMatch::Copy) {
            ++counts.copies;
        } else if (match == PrintMatch::Resegmented) {
            ++counts.resegmented;
        } else if (match == PrintMatch::Later) {
            ++counts.missed;
        } else if (isCovered(pair, print, from.isOne, row.isForward)) {
            ++counts.lost;
            m_lost.push_back(i);
        } else {
            ++counts.notCovered;
        }
    }
}

void SegmentCounter::countTo(
    const PointPair &pair, const Side &from, const Side &to, SegmentRow &row)
{
    const auto prints = to.point->way(to.talk, to.way);
    const PrintMatch *const matches = to.matches + to.point->begin(to.talk, to.way);
    std::uint32_t furthest = 0;
    for (std::uint32_t i = 0; i < prints.size(); ++i) {
        const PrintMatch match = matches[i];
        if (to.isShared && !isOf(to, from, match))
            continue;
        ++row.counts.seenTo;
        if (isMatched(match)) {
            row.counts.reordered += placeOf(match) < furthest ? 1 : 0;
            furthest = std::max(furthest, placeOf(match));
        } else if (match == PrintMatch::Copy) {
            ++row.counts.duplicated;
        } else if (match == PrintMatch::None
            && isCovered(pair, prints[i], to.isOne, row.isForward)) {
            ++row.counts.appeared;
            row.counts.repeatsMade += prints[i].isRepeat() ? 1 : 0;
        }
    }
}

void SegmentCounter::countChange(
    const PacketPrint &from, const PacketPrint &to, SegmentChanges &changes)
{
    ++m_hops[static_cast<std::uint8_t>(from.hops - to.hops)];
    if (from.dscp() != to.dscp()) {
        if (changes.dscp++ == 0) {
            changes.dscpFrom = from.dscp();
            changes.dscpTo = to.dscp();
        }
    }
    if (from.isSyn() && from.options != to.options) {
        if (changes.mss++ == 0) {
            changes.mssFrom = from.options;
            changes.mssTo = to.options;
        }
    }
    changes.window += from.window != to.window ? 1 : 0;
    changes.payload += from.key != to.key ? 1 : 0;
}

// Of what was lost, that of which the same sequence number was sent again behind.
void SegmentCounter::countRepeated(const Side &from, SegmentRow &row) const
{
    if (m_lost.empty() || row.fromConversation->kind != Conversation::Kind::Tcp)
        return;
    const auto prints = from.point->way(from.talk, from.way);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> repeated; // sequence number, place
    for (std::uint32_t i = m_lost.front(); i < prints.size(); ++i) {
        if (prints[i].isRepeat())
            repeated.emplace_back(prints[i].sequence, i);
    }
    std::ranges::sort(repeated);
    for (const std::uint32_t place : m_lost) {
        const std::pair after{prints[place].sequence, place + 1};
        const auto found = std::ranges::lower_bound(repeated, after);
        row.counts.lostRepeated += found != repeated.end() && found->first == after.first ? 1 : 0;
    }
}

void SegmentCounter::settleDelay(SegmentRow &row, DelayHistogram *delays)
{
    if (m_delays.empty())
        return;
    if (delays != nullptr) {
        for (const Duration delay : m_delays)
            delays->add(delay);
    }
    const auto mean = [](auto begin, auto end) {
        const double sum = std::accumulate(begin, end, 0.0,
            [](double before, Duration delay) { return before + static_cast<double>(delay); });
        return sum / static_cast<double>(end - begin);
    };
    SegmentDelay delay;
    delay.mean = mean(m_delays.begin(), m_delays.end());
    const auto third = static_cast<std::ptrdiff_t>(m_delays.size() / 3);
    if (third >= 2)
        delay.change = mean(m_delays.end() - third, m_delays.end())
            - mean(m_delays.begin(), m_delays.begin() + third);
    const auto [least, most] = std::ranges::minmax(m_delays);
    delay.least = least;
    delay.most = most;
    // The nearest rank.
    const std::size_t rank = (m_delays.size() * 95 + 99) / 100 - 1;
    const auto at = m_delays.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(m_delays.begin(), at, m_delays.end());
    delay.p95 = *at;
    row.delay = delay;
}

} // namespace remora::dissect
