// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/pointscomparison.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "dissect/points/missed.h"
#include "dissect/points/wayorder.h"

namespace remora::dissect {

namespace {

    // By hand: between two of the captures, of which each is given against the first.
    std::optional<ClockLine> givenClock(
        const std::vector<Duration> &offsets, std::size_t one, std::size_t other)
    {
        if (offsets.empty())
            return std::nullopt;
        const auto offset = [&](std::size_t capture) {
            return capture == 0 || capture > offsets.size() ? Duration{0} : offsets[capture - 1];
        };
        ClockLine line;
        line.offset = static_cast<double>(offset(other)) - static_cast<double>(offset(one));
        return line;
    }

    void add(const SegmentRow &row, SegmentTotals &totals)
    {
        const bool isFirst = totals.counts.matched == 0;
        totals.counts.add(row.counts);
        if (row.counts.lost > totals.worstLost) {
            totals.worst = row.conversation;
            totals.worstLost = row.counts.lost;
        }
        if (!row.delay)
            return;
        ++totals.conversations;
        totals.translated += row.isTranslated ? 1 : 0;
        const SegmentChanges &changes = row.changes;
        if (totals.dscpChanged == 0 && changes.dscp > 0) {
            totals.firstChange.dscpFrom = changes.dscpFrom;
            totals.firstChange.dscpTo = changes.dscpTo;
        }
        if (totals.mssChanged == 0 && changes.mss > 0) {
            totals.firstChange.mssFrom = changes.mssFrom;
            totals.firstChange.mssTo = changes.mssTo;
        }
        if (isFirst)
            totals.firstChange.hops = changes.hops;
        totals.dscpChanged += changes.dscp;
        totals.mssChanged += changes.mss;
        totals.windowChanged += changes.window;
        totals.payloadChanged += changes.payload;
        if (!totals.delay)
            totals.delay = SegmentDelay{row.delay->least, 0, 0, row.delay->most, std::nullopt};
        totals.delay->least = std::min(totals.delay->least, row.delay->least);
        totals.delay->most = std::max(totals.delay->most, row.delay->most);
        // A sum, until all are there.
        totals.delay->mean += row.delay->mean * static_cast<double>(row.counts.matched);
    }

} // namespace

Result<PointsComparison> PointsComparison::of(const std::vector<PointCapture> &captures,
    const Options &options, const std::atomic<bool> &cancelled)
{
    const auto content = Point::commonContent(captures, cancelled);
    if (!content)
        return tl::unexpected(content.error());
    const PrintMaker::Seeds seeds = PrintMaker::Seeds::random();
    PointsComparison comparison;
    std::vector<std::unique_ptr<const Point>> points;
    for (const PointCapture &capture : captures) {
        auto point = Point::read(capture, seeds, *content, cancelled);
        if (!point)
            return tl::unexpected(point.error());
        points.push_back(std::make_unique<const Point>(std::move(*point)));
    }
    comparison.m_order.resize(points.size());
    std::iota(comparison.m_order.begin(), comparison.m_order.end(), std::size_t{0});
    if (points.size() > 2 && !options.keepOrder) {
        if (auto found = orderOnWay(points, cancelled)) {
            comparison.m_order = std::move(*found);
            comparison.m_isOrderFound = true;
        }
    }
    for (const std::size_t capture : comparison.m_order)
        comparison.m_points.push_back(std::move(points[capture]));
    for (std::size_t i = 0; i + 1 < comparison.m_points.size(); ++i) {
        PointPair::Options ofPair;
        ofPair.clock
            = givenClock(options.offsets, comparison.m_order[i], comparison.m_order[i + 1]);
        comparison.m_segments.push_back(std::make_unique<PointPair>(
            *comparison.m_points[i], *comparison.m_points[i + 1], ofPair, cancelled));
    }
    for (std::size_t i = 0; i + 1 < comparison.m_segments.size(); ++i)
        markMissed(*comparison.m_segments[i], *comparison.m_segments[i + 1], cancelled);
    if (cancelled)
        return failure(Error::Kind::Interrupted, {});
    comparison.number();
    return comparison;
}

// A talk of the first point has its own number; what is seen further on alone, the next ones.
void PointsComparison::number()
{
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t next = 0;
    for (std::size_t p = 0; p < m_points.size(); ++p) {
        std::vector<std::uint32_t> numbers(m_points[p]->talks(), none);
        if (p > 0) {
            for (const TalkPair &talk : m_segments[p - 1]->talks())
                numbers[talk.other] = m_numbers[p - 1][talk.one];
        }
        for (std::uint32_t &number : numbers) {
            if (number == none)
                number = next++;
        }
        m_numbers.push_back(std::move(numbers));
    }
}

void PointsComparison::eachRow(const std::function<bool(const SegmentRow &row)> &visit) const
{
    SegmentCounter counter;
    for (std::size_t segment = 0; segment < m_segments.size(); ++segment) {
        for (const TalkPair &talk : m_segments[segment]->talks()) {
            for (const bool isForward : {true, false}) {
                SegmentRow row = counter.row(*m_segments[segment], talk, isForward, nullptr);
                row.segment = segment;
                row.conversation = number(segment, talk.one);
                if (row.counts.seenFrom + row.counts.seenTo > 0 && !visit(row))
                    return;
            }
        }
    }
}

std::array<SegmentTotals, 2> PointsComparison::totals(std::size_t segment) const
{
    std::array<SegmentTotals, 2> totals;
    std::array<DelayHistogram, 2> delays;
    SegmentCounter counter;
    for (const TalkPair &talk : m_segments[segment]->talks()) {
        for (const bool isForward : {true, false}) {
            const std::size_t way = isForward ? 1 : 0;
            SegmentRow row = counter.row(*m_segments[segment], talk, isForward, &delays[way]);
            row.conversation = number(segment, talk.one);
            add(row, totals[way]);
        }
    }
    for (std::size_t way = 0; way < 2; ++way) {
        if (!totals[way].delay)
            continue;
        SegmentDelay &delay = *totals[way].delay;
        delay.mean /= static_cast<double>(totals[way].counts.matched);
        delay.p95 = std::clamp(delays[way].percentile(0.95), delay.least, delay.most);
    }
    return totals;
}

std::array<PointsComparison::Alone, 2> PointsComparison::alone(std::size_t segment) const
{
    const PointPair &pair = *m_segments[segment];
    std::array<Alone, 2> alone;
    for (std::size_t side = 0; side < 2; ++side) {
        const Point &point = side == 0 ? pair.one() : pair.other();
        std::vector<std::uint8_t> isSeen(point.talks());
        for (const TalkPair &talk : pair.talks())
            isSeen[side == 0 ? talk.one : talk.other] = 1;
        for (std::size_t talk = 0; talk < point.talks(); ++talk) {
            std::uint64_t packets = 0;
            for (std::size_t way = 0; way < 2 && isSeen[talk] == 0; ++way) {
                for (const PacketPrint &print : point.way(talk, way))
                    packets += SegmentCounter::isCovered(pair, print, side == 0, side == 0) ? 1 : 0;
            }
            alone[side].conversations += packets > 0 ? 1 : 0;
            alone[side].packets += packets;
        }
    }
    return alone;
}

std::size_t PointsComparison::memory() const
{
    std::size_t bytes = 0;
    for (const auto &point : m_points)
        bytes += point->memory();
    for (const auto &segment : m_segments)
        bytes += segment->memory();
    for (const auto &numbers : m_numbers)
        bytes += numbers.size() * sizeof(std::uint32_t);
    return bytes;
}

} // namespace remora::dissect
