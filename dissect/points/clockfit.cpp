// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/clockfit.h"

#include <algorithm>
#include <limits>

namespace remora::dissect {

namespace {

    // The median of the slopes between all points (Theil and Sen): a quarter of them may be wrong.
    template <class Points> double medianSlope(const Points &points)
    {
        std::vector<double> slopes;
        for (std::size_t i = 0; i < points.size(); ++i) {
            for (std::size_t k = i + 1; k < points.size(); ++k) {
                const double time = points[k].time - points[i].time;
                if (time != 0)
                    slopes.push_back((points[k].difference - points[i].difference) / time);
            }
        }
        if (slopes.empty())
            return 0;
        const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
        std::nth_element(slopes.begin(), middle, slopes.end());
        return *middle;
    }

    double median(std::vector<double> values)
    {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    }

    template <class Points> double least(const Points &points, double slope)
    {
        double value = std::numeric_limits<double>::max();
        for (const auto &point : points)
            value = std::min(value, point.difference - slope * point.time);
        return value;
    }

    template <class Points> double greatest(const Points &points, double slope)
    {
        double value = std::numeric_limits<double>::lowest();
        for (const auto &point : points)
            value = std::max(value, point.difference - slope * point.time);
        return value;
    }

    // Below it, a drift could be anything.
    constexpr double shortest = 1e9; // nanoseconds
    constexpr std::size_t fewWindows = 8;
    constexpr double mostDrift = 1e-3; // clocks that run are better than that

} // namespace

DelayWindows::DelayWindows(const TimeRange &span)
    : m_span(span)
    , m_windows(windows)
{
}

void DelayWindows::add(Timestamp time, Duration difference, bool isForward)
{
    const double at = static_cast<double>(time - m_span.begin)
        / (static_cast<double>(m_span.length()) + 1) * static_cast<double>(windows);
    const auto window
        = static_cast<std::size_t>(std::clamp(at, 0.0, static_cast<double>(windows - 1)));
    Extreme &extreme = isForward ? m_windows[window].forward : m_windows[window].backward;
    if (extreme.time == noTime
        || (isForward ? difference < extreme.difference : difference > extreme.difference))
        extreme = {time, difference};
}

void DelayWindows::add(const DelayWindows &more)
{
    for (const Window &window : more.m_windows) {
        if (window.forward.time != noTime)
            add(window.forward.time, window.forward.difference, true);
        if (window.backward.time != noTime)
            add(window.backward.time, window.backward.difference, false);
    }
}

DelayWindows::Points DelayWindows::points(std::size_t first, std::size_t step) const
{
    Points points;
    const auto add = [this](const Extreme &extreme, std::vector<Point> &to) {
        if (extreme.time != noTime)
            to.push_back({static_cast<double>(extreme.time - m_span.begin),
                static_cast<double>(extreme.difference)});
    };
    for (std::size_t i = first; i < windows; i += step) {
        add(m_windows[i].forward, points.forward);
        add(m_windows[i].backward, points.backward);
    }
    return points;
}

DelayWindows::Middle DelayWindows::middle() const
{
    std::vector<Point> middles;
    for (const Window &window : m_windows) {
        if (window.forward.time == noTime || window.backward.time == noTime)
            continue;
        const double time = (static_cast<double>(window.forward.time - m_span.begin)
                                + static_cast<double>(window.backward.time - m_span.begin))
            / 2;
        const double difference = (static_cast<double>(window.forward.difference)
                                      + static_cast<double>(window.backward.difference))
            / 2;
        middles.push_back({time, difference});
    }
    const bool isLong
        = middles.size() >= fewWindows && middles.back().time - middles.front().time >= shortest;
    Middle middle;
    if (!isLong)
        return middle;
    middle.isKnown = true;
    middle.slope = std::clamp(medianSlope(middles), -mostDrift, mostDrift);
    std::vector<double> values;
    for (const Point &point : middles)
        values.push_back(point.difference - middle.slope * point.time);
    middle.offset = median(values);
    for (double &value : values)
        value = std::abs(value - middle.offset);
    middle.spread = median(values);
    return middle;
}

// What went on lies above the middle, what came back below: a packet that is far on the wrong side
// was taken for another.
void DelayWindows::dropBeyond(const Middle &middle, Points &points)
{
    constexpr double far = 10;
    const double room = far * middle.spread + 1000;
    const auto above = [&](const Point &point) {
        return point.difference - middle.slope * point.time - middle.offset;
    };
    std::erase_if(points.forward, [&](const Point &point) { return above(point) < -room; });
    std::erase_if(points.backward, [&](const Point &point) { return above(point) > room; });
}

// The slope for which the two clouds lie furthest apart. Their distance is a concave function of
// it.
ClockLine DelayWindows::corridor(const Points &points, double around, double *width)
{
    const auto gap = [&](double slope) {
        return least(points.forward, slope) - greatest(points.backward, slope);
    };
    constexpr double reach = 2e-4; // on each side of the robust slope
    double low = around - reach;
    double high = around + reach;
    for (int i = 0; i < 100; ++i) {
        const double third = (high - low) / 3;
        if (gap(low + third) < gap(high - third))
            low += third;
        else
            high -= third;
    }
    ClockLine line;
    line.drift = (low + high) / 2;
    line.offset = (least(points.forward, line.drift) + greatest(points.backward, line.drift)) / 2;
    if (width != nullptr)
        *width = gap(line.drift);
    return line;
}

// With the middle of the span for origin: there the offset does not depend on the drift.
ClockLine DelayWindows::placed(ClockLine line) const
{
    line.origin = m_span.begin + m_span.length() / 2;
    line.offset += line.drift * static_cast<double>(m_span.length() / 2);
    return line;
}

ClockEstimate DelayWindows::fit() const
{
    Points all = points(0, 1);
    if (all.forward.empty() || all.backward.empty())
        return fitOneWay();
    ClockEstimate estimate;
    estimate.source = ClockEstimate::Source::BothWays;
    const auto [first, last] = std::ranges::minmax(all.forward, {}, &Point::time);
    const auto [back, lastBack] = std::ranges::minmax(all.backward, {}, &Point::time);
    const double shared = std::min(last.time, lastBack.time) - std::max(first.time, back.time);
    const bool hasDrift = shared >= shortest && all.forward.size() >= fewWindows
        && all.backward.size() >= fewWindows;
    const auto fitted = [&](const Points &some, double around, double *width) {
        if (hasDrift)
            return corridor(some, around, width);
        ClockLine line;
        line.offset = (least(some.forward, 0) + greatest(some.backward, 0)) / 2;
        if (width != nullptr)
            *width = least(some.forward, 0) - greatest(some.backward, 0);
        return line;
    };
    const Middle robust = middle();
    const double around = robust.slope;
    if (robust.isKnown)
        dropBeyond(robust, all);
    if (all.forward.empty() || all.backward.empty())
        return fitOneWay();
    const ClockLine line = fitted(all, around, &estimate.roundTrip);
    estimate.line = placed(line);
    if (hasDrift)
        estimate.driftError = 0;
    // Four parts of the packets, each for itself: what they differ by is what chance does.
    constexpr std::size_t parts = 4;
    double offsets = 0;
    double drifts = 0;
    std::size_t known = 0;
    for (std::size_t part = 0; part < parts; ++part) {
        Points some = points(part, parts);
        if (robust.isKnown)
            dropBeyond(robust, some);
        if (some.forward.empty() || some.backward.empty())
            continue;
        const ClockLine other = placed(fitted(some, around, nullptr));
        offsets += std::abs(other.offset - estimate.line.offset);
        drifts += std::abs(other.drift - estimate.line.drift);
        ++known;
    }
    if (known > 0) {
        estimate.offsetError = offsets / static_cast<double>(known);
        if (hasDrift)
            estimate.driftError = drifts / static_cast<double>(known);
    }
    if (known < parts) // too few packets to tell it: what is certain
        estimate.offsetError = std::max(estimate.offsetError, estimate.roundTrip / 2);
    return estimate;
}

ClockEstimate DelayWindows::fitOneWay() const
{
    const Points all = points(0, 1);
    const bool isForward = !all.forward.empty();
    const std::vector<Point> &there = isForward ? all.forward : all.backward;
    ClockEstimate estimate;
    if (there.empty())
        return estimate;
    estimate.source = ClockEstimate::Source::OneWay;
    ClockLine line;
    const bool isLong
        = there.size() >= fewWindows && there.back().time - there.front().time >= shortest;
    line.drift = isLong ? std::clamp(medianSlope(there), -mostDrift, mostDrift) : 0;
    line.offset = isForward ? least(there, line.drift) : greatest(there, line.drift);
    estimate.line = placed(line);
    return estimate;
}

} // namespace remora::dissect
