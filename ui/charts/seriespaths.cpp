// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriespaths.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/charts/seriesextent.h"

namespace remora::ui {

using dissect::BinnedBands;
using dissect::Timestamp;

namespace {

    // How many bins share a pixel column; 1 where each has its own.
    std::size_t binsPerColumn(std::size_t bins, const PlotScale &scale)
    {
        const auto columns = static_cast<std::size_t>(std::max(1.0, scale.area.width()));
        return bins <= columns ? 1 : (bins + columns - 1) / columns;
    }

    constexpr double leastStep = 3; // pixels of a bin that is drawn as a line
    constexpr double leastDash = 4; // pixels of what stands alone

    bool isAlone(const BinnedBands &bands, std::size_t begin, std::size_t end, std::size_t last)
    {
        const bool hasBefore = begin > 0 && bands.bands[begin - 1].count > 0;
        return !hasBefore && (end >= last || bands.bands[end].count == 0);
    }

    // From the least to the greatest value of a pixel column.
    QRectF column(double x, double low, double high)
    {
        constexpr double half = 0.75; // of a line's width
        return {QPointF(x, high - half), QPointF(x + 1, low + half)};
    }

    // Of the bins [begin, end), at least one. Of those at the edge of the capture a part is known.
    std::array<double, 2> extremesOf(
        const Rate &rate, const ShownBins &shown, std::size_t begin, std::size_t end)
    {
        const std::array edges{
            rate.values[begin] * shown.factor(begin), rate.values[end - 1] * shown.factor(end - 1)};
        auto [least, greatest] = std::minmax({edges[0], edges[1]});
        if (end - begin > 2) {
            const auto inner = ui::extremesOf(rate.values, rate.pyramid, begin + 1, end - 1);
            least = std::min(least, inner[0]);
            greatest = std::max(greatest, inner[1]);
        }
        return {least, greatest};
    }

    // What happens within half a pixel is one upright piece: from where it was, by the least and
    // the greatest, to where it ends.
    QPolygonF simplified(const QPolygonF &line)
    {
        const auto half = [](double x) { return std::round(x * 2) / 2; };
        QPolygonF simple;
        for (qsizetype i = 0; i < line.size();) {
            const double x = half(line[i].x());
            const double first = line[i].y();
            double top = first;
            double bottom = first;
            double last = first;
            for (; i < line.size() && half(line[i].x()) == x; ++i) {
                last = line[i].y();
                top = std::min(top, last);
                bottom = std::max(bottom, last);
            }
            const auto add = [&](double y) {
                if (simple.isEmpty() || simple.last() != QPointF(x, y))
                    simple << QPointF(x, y);
            };
            add(first);
            if (bottom > std::max(first, last))
                add(bottom);
            if (top < std::min(first, last))
                add(top);
            add(last);
        }
        return simple;
    }

    QPolygonF eachBin(const Rate &rate, const ShownBins &shown, std::size_t first, std::size_t last,
        const PlotScale &scale)
    {
        QPolygonF line;
        for (std::size_t i = first; i < last; ++i) {
            const double y = scale.y(rate.values[i] * shown.factor(i) * rate.factor);
            line << QPointF(scale.x(std::max(rate.sums.bins.edge(i), shown.time.begin)), y)
                 << QPointF(scale.x(std::min(rate.sums.bins.edge(i + 1), shown.time.end)), y);
        }
        return line;
    }

} // namespace

Path steps(const Rate &rate, const PlotScale &scale)
{
    Path path;
    const ShownBins shown = shownBins(rate.sums);
    auto [first, last] = rate.sums.bins.touching(scale.visible);
    first = std::max(first, shown.begin);
    last = std::min(last, shown.end);
    if (first >= last)
        return path;
    if (static_cast<double>(last - first) * leastStep <= scale.area.width()) {
        path.lines << eachBin(rate, shown, first, last, scale);
        return path;
    }
    const double begin = std::max(scale.area.left(), scale.x(rate.sums.bins.edge(first)));
    const double end = std::min(scale.area.right(), scale.x(rate.sums.bins.edge(last)));
    for (double x = std::floor(begin); x < end; ++x) {
        const auto [from, to] = rate.sums.bins.touching({scale.timeAt(x), scale.timeAt(x + 1)});
        const std::size_t low = std::clamp(from, first, last - 1);
        const std::size_t high = std::clamp(to, low + 1, last);
        const auto [least, greatest] = extremesOf(rate, shown, low, high);
        path.columns << column(x, scale.y(least * rate.factor), scale.y(greatest * rate.factor));
    }
    return path;
}

QList<Area> stackParts(std::span<const Rate> rates, const PlotScale &scale)
{
    QList<Area> parts;
    if (rates.empty())
        return parts;
    const dissect::BinnedSums &sums = rates.front().sums; // all have the same bins
    std::vector<const dissect::BinnedSums *> stack;
    for (const Rate &rate : rates)
        stack.push_back(&rate.sums);
    const ShownBins shown = shownBins(stack);
    auto [first, last] = sums.bins.touching(scale.visible);
    first = std::max(first, shown.begin);
    last = std::min(last, shown.end);
    const std::size_t group = last > first ? binsPerColumn(last - first, scale) : 1;
    std::vector<double> below(first < last ? last - first : 0, 0.0);
    const auto outline = [&](const std::vector<double> &heights) {
        QPolygonF line;
        for (std::size_t i = first; i < last; i += group) {
            const std::size_t end = std::min(i + group, last);
            const double height
                = *std::max_element(heights.begin() + static_cast<std::ptrdiff_t>(i - first),
                    heights.begin() + static_cast<std::ptrdiff_t>(end - first));
            const double y = scale.y(std::max(height, scale.values.least));
            line << QPointF(scale.x(std::max(sums.bins.edge(i), shown.time.begin)), y)
                 << QPointF(scale.x(std::min(sums.bins.edge(end), shown.time.end)), y);
        }
        return line;
    };
    QPolygonF lower = outline(below);
    for (const Rate &rate : rates) {
        for (std::size_t i = first; i < last; ++i)
            below[i - first] += rate.values[i] * shown.factor(i) * rate.factor;
        const QPolygonF upper = outline(below);
        parts << Area{upper, lower};
        lower = upper;
    }
    return parts;
}

Path levels(
    const dissect::Samples &samples, const dissect::SamplePyramid *pyramid, const PlotScale &scale)
{
    Path path;
    const auto &times = samples.times;
    const auto indexOf = [&](Timestamp time) {
        return static_cast<std::size_t>(
            std::lower_bound(times.begin(), times.end(), time) - times.begin());
    };
    const std::size_t begin = indexOf(scale.visible.begin);
    const std::size_t end = indexOf(scale.visible.end);
    const std::size_t before = begin > 0 ? begin - 1 : begin; // lasts into the picture
    if (before == end)
        return path;
    const double right = end == times.size() ? std::min(scale.area.right(), scale.x(times.back()))
                                             : scale.area.right();
    const auto columns = static_cast<std::size_t>(std::max(1.0, scale.area.width()));
    if (static_cast<double>(end - begin) * leastStep <= scale.area.width()) {
        QPolygonF line;
        for (std::size_t i = before; i < end; ++i) {
            const double x = std::max(scale.x(times[i]), scale.area.left());
            if (!line.isEmpty())
                line << QPointF(x, line.last().y());
            line << QPointF(x, scale.y(samples.values[i]));
        }
        // However short it lasts.
        line << QPointF(std::max(right, line.first().x() + leastDash), line.last().y());
        path.lines << simplified(line);
        return path;
    }
    std::size_t at = begin;
    std::array<double, 2> last{samples.values[before], samples.values[before]};
    for (std::size_t i = 0; i < columns; ++i) {
        const double x = scale.area.left() + static_cast<double>(i);
        if (x > right)
            break;
        const std::size_t next = std::min(end, indexOf(scale.timeAt(x + 1)));
        if (next > at) {
            last = extremesOf(samples.values, pyramid, at, next);
            at = next;
        } else if (at > 0) { // nothing new: what was there last goes on
            last = {samples.values[at - 1], samples.values[at - 1]};
        }
        path.columns << column(x, scale.y(last[0]), scale.y(last[1]));
    }
    return path;
}

SegmentLines segmentLines(const dissect::SequenceTrace &trace, const PlotScale &scale)
{
    SegmentLines lines;
    const auto begin
        = std::lower_bound(trace.segments.begin(), trace.segments.end(), scale.visible.begin,
            [](const auto &segment, Timestamp time) { return segment.time < time; });
    for (auto it = begin; it != trace.segments.end() && it->time <= scale.visible.end; ++it) {
        const double x = scale.x(it->time);
        // Even the shortest segment is to be seen.
        const QLineF segment(
            x, std::max(scale.y(it->begin), scale.y(it->end) + 1), x, scale.y(it->end));
        QList<QLineF> &list = it->resent ? lines.again : lines.first;
        // Segments in one pixel column that follow each other are one line.
        const bool joins = !list.isEmpty() && !it->resent && x - list.last().x1() < 0.5
            && segment.y1() <= list.last().y1() + 1 && segment.y1() >= list.last().y2() - 1;
        if (joins)
            list.last().setP2({list.last().x1(), std::min(segment.y2(), list.last().y2())});
        else
            list.append(segment);
    }
    return lines;
}

QList<QLineF> sackLines(const dissect::SequenceTrace &trace, const PlotScale &scale)
{
    QList<QLineF> lines;
    for (const auto &sack : trace.sacks) {
        if (sack.time < scale.visible.begin || sack.time > scale.visible.end)
            continue;
        const double x = scale.x(sack.time);
        lines.append(QLineF(x, scale.y(sack.begin), x, scale.y(sack.end)));
    }
    return lines;
}

QList<BandPart> bandParts(const BinnedBands &bands, const PlotScale &scale)
{
    QList<BandPart> parts;
    BandPart part;
    double right = 0; // of the last bin of a part
    const auto add = [&](double x, const BinnedBands::Band &band) {
        part.area.upper << QPointF(x, scale.y(band.maximum));
        part.area.lower << QPointF(x, scale.y(band.minimum));
        part.mean << QPointF(x, scale.y(band.mean));
    };
    const auto flush = [&](const BinnedBands::Band &last) {
        if (part.mean.isEmpty())
            return;
        add(right, last);
        parts.append(part);
        part = {};
    };
    const auto [first, last] = bands.bins.touching(scale.visible);
    const std::size_t group = binsPerColumn(last - first, scale);
    BinnedBands::Band before;
    for (std::size_t i = first; i < last; i += group) {
        const std::size_t end = std::min(i + group, last);
        const BinnedBands::Band band = bands.merged(i, end);
        if (band.count == 0) { // a gap stays a gap
            flush(before);
            continue;
        }
        // Of a bin at an edge the middle of what is seen of it.
        double left = std::max(scale.x(bands.bins.edge(i)), scale.area.left());
        right = std::max(std::min(scale.x(bands.bins.edge(end)), scale.area.right()), left);
        if (part.mean.isEmpty() && right - left < leastDash && isAlone(bands, i, end, last)) {
            left -= (leastDash - (right - left)) / 2;
            right = left + leastDash;
        }
        if (part.mean.isEmpty())
            add(left, band);
        add((left + right) / 2, band);
        before = band;
    }
    flush(before);
    return parts;
}

} // namespace remora::ui
