// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriespaths.h"

#include <algorithm>
#include <cmath>

namespace remora::ui {

using dissect::BinnedBands;
using dissect::TimeBins;
using dissect::Timestamp;

namespace {

    // The bins that touch the visible range, as [first, last).
    std::pair<std::size_t, std::size_t> visibleBins(
        const TimeBins &bins, const dissect::TimeRange &visible)
    {
        if (bins.size() == 0 || visible.end <= bins.edge(0))
            return {0, 0};
        const std::size_t first = visible.begin <= bins.edge(0) ? 0 : bins.indexOf(visible.begin);
        const std::size_t last = std::min(bins.size(), bins.indexOf(visible.end) + 1);
        return {std::min(first, last), last};
    }

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

QPolygonF dots(const dissect::Samples &samples, const PlotScale &scale)
{
    QPolygonF points;
    const auto begin
        = std::lower_bound(samples.times.begin(), samples.times.end(), scale.visible.begin);
    const auto end = std::upper_bound(begin, samples.times.end(), scale.visible.end);
    const auto height = static_cast<std::size_t>(std::max(1.0, scale.area.height())) + 2;
    // Which half-pixel spots of the current column are taken.
    std::vector<std::uint8_t> taken(height * 2, 0);
    long column = -1;
    for (auto it = begin; it != end; ++it) {
        const double x = scale.x(*it);
        const double y
            = scale.y(samples.values[static_cast<std::size_t>(it - samples.times.begin())]);
        const long here = std::lround(x * 2);
        if (here != column) {
            std::fill(taken.begin(), taken.end(), std::uint8_t{0});
            column = here;
        }
        const double spot
            = std::clamp((y - scale.area.top()) * 2, 0.0, static_cast<double>(taken.size() - 1));
        if (taken[static_cast<std::size_t>(spot)]++ == 0)
            points.append(QPointF(x, y));
        else
            taken[static_cast<std::size_t>(spot)] = 1;
    }
    return points;
}

QPolygonF steps(const dissect::BinnedSums &sums, const PlotScale &scale)
{
    QPolygonF line;
    const auto [first, last] = visibleBins(sums.bins, scale.visible);
    const std::size_t group = binsPerColumn(last - first, scale);
    for (std::size_t i = first; i < last; i += group) {
        const std::size_t end = std::min(i + group, last);
        const auto [least, greatest]
            = std::minmax_element(sums.values.begin() + static_cast<std::ptrdiff_t>(i),
                sums.values.begin() + static_cast<std::ptrdiff_t>(end));
        const double left = scale.x(sums.bins.edge(i));
        const double right = scale.x(sums.bins.edge(end));
        if (group > 1) {
            line << QPointF(left, scale.y(*least)) << QPointF(left, scale.y(*greatest));
            continue;
        }
        line << QPointF(left, scale.y(*least)) << QPointF(right, scale.y(*least));
    }
    return line;
}

QList<BandPart> bandParts(const BinnedBands &bands, const PlotScale &scale)
{
    QList<BandPart> parts;
    const auto [first, last] = visibleBins(bands.bins, scale.visible);
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
