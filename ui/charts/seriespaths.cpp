// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriespaths.h"

#include <algorithm>
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

    BinnedBands::Band merged(const BinnedBands &bands, std::size_t first, std::size_t last)
    {
        BinnedBands::Band sum;
        double total = 0;
        for (std::size_t i = first; i < last; ++i) {
            const BinnedBands::Band &band = bands.bands[i];
            if (band.count == 0)
                continue;
            sum.minimum = sum.count == 0 ? band.minimum : std::min(sum.minimum, band.minimum);
            sum.maximum = sum.count == 0 ? band.maximum : std::max(sum.maximum, band.maximum);
            sum.count += band.count;
            total += band.mean * static_cast<double>(band.count);
        }
        if (sum.count > 0)
            sum.mean = total / static_cast<double>(sum.count);
        return sum;
    }

} // namespace

QPolygonF steps(const Rate &rate, const PlotScale &scale)
{
    QPolygonF line;
    const auto [first, last] = rate.bins.touching(scale.visible);
    const std::size_t group = binsPerColumn(last - first, scale);
    for (std::size_t i = first; i < last; i += group) {
        const std::size_t end = std::min(i + group, last);
        const auto [least, greatest] = extremesOf(rate.values, rate.pyramid, i, end);
        const double left = scale.x(rate.bins.edge(i));
        const double right = scale.x(rate.bins.edge(end));
        const double low = scale.y(least * rate.factor);
        if (group > 1)
            line << QPointF(left, low) << QPointF(left, scale.y(greatest * rate.factor));
        else
            line << QPointF(left, low) << QPointF(right, low);
    }
    return line;
}

QPolygonF levels(
    const dissect::Samples &samples, const dissect::SamplePyramid *pyramid, const PlotScale &scale)
{
    QPolygonF line;
    const auto &times = samples.times;
    const auto indexOf = [&](Timestamp time) {
        return static_cast<std::size_t>(
            std::lower_bound(times.begin(), times.end(), time) - times.begin());
    };
    std::size_t at = indexOf(scale.visible.begin);
    if (at > 0) // what was there before lasts into the picture
        line << QPointF(scale.area.left(), scale.y(samples.values[at - 1]));
    const std::size_t end = indexOf(scale.visible.end);
    const auto columns = static_cast<std::size_t>(std::max(1.0, scale.area.width()));
    const auto add = [&](std::size_t i) {
        const double x = scale.x(times[i]);
        if (!line.isEmpty())
            line << QPointF(x, line.last().y());
        line << QPointF(x, scale.y(samples.values[i]));
    };
    if (end - at <= columns * 4) {
        for (; at < end; ++at)
            add(at);
    }
    for (std::size_t column = 0; column < columns && at < end; ++column) {
        const auto share = static_cast<double>(column + 1) / static_cast<double>(columns);
        const std::size_t next = std::min(end,
            indexOf(scale.visible.begin
                + static_cast<dissect::Duration>(
                    share * static_cast<double>(scale.visible.length()))));
        if (next == at)
            continue;
        add(at);
        const auto [least, greatest] = extremesOf(samples.values, pyramid, at, next);
        const double x = line.last().x();
        line << QPointF(x, scale.y(least)) << QPointF(x, scale.y(greatest))
             << QPointF(x, scale.y(samples.values[next - 1]));
        at = next;
    }
    if (!line.isEmpty())
        line << QPointF(std::min(scale.area.right(),
                            end == times.size() ? scale.x(times.back()) : scale.area.right()),
            line.last().y());
    return line;
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
    const auto [first, last] = bands.bins.touching(scale.visible);
    const std::size_t group = binsPerColumn(last - first, scale);
    QPolygonF lower;
    BandPart part;
    const auto flush = [&] {
        if (part.mean.isEmpty())
            return;
        std::reverse(lower.begin(), lower.end());
        part.outline += lower;
        parts.append(part);
        part = {};
        lower.clear();
    };
    for (std::size_t i = first; i < last; i += group) {
        const std::size_t end = std::min(i + group, last);
        const BinnedBands::Band band = merged(bands, i, end);
        if (band.count == 0) { // a gap stays a gap
            flush();
            continue;
        }
        const double left = scale.x(bands.bins.edge(i));
        const double right = scale.x(bands.bins.edge(end));
        part.outline << QPointF(left, scale.y(band.maximum))
                     << QPointF(right, scale.y(band.maximum));
        lower << QPointF(left, scale.y(band.minimum)) << QPointF(right, scale.y(band.minimum));
        part.mean << QPointF(left, scale.y(band.mean)) << QPointF(right, scale.y(band.mean));
    }
    flush();
    return parts;
}

} // namespace remora::ui
