// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesextent.h"

#include <algorithm>

namespace remora::ui {

namespace {

    using dissect::TimeRange;
    using Found = std::optional<Extent>;

    void add(Found &to, double least, double greatest)
    {
        if (!to)
            to = Extent{least, greatest};
        to->least = std::min(to->least, least);
        to->greatest = std::max(to->greatest, greatest);
    }

    Found ofSamples(const dissect::Samples &samples, const dissect::SamplePyramid *pyramid,
        const TimeRange &visible)
    {
        const auto begin
            = std::lower_bound(samples.times.begin(), samples.times.end(), visible.begin);
        const auto end = std::upper_bound(begin, samples.times.end(), visible.end);
        if (begin == end)
            return std::nullopt;
        const auto from = begin - samples.times.begin();
        const auto to = end - samples.times.begin();
        const auto [least, greatest] = extremesOf(
            samples.values, pyramid, static_cast<std::size_t>(from), static_cast<std::size_t>(to));
        return Extent{least, greatest};
    }

    Found ofSums(const model::ChartSeries &series, const TimeRange &visible, model::RateUnit unit)
    {
        const auto &sums = std::get<dissect::BinnedSums>(series.data);
        const auto [first, last] = sums.bins.touching(visible);
        if (first == last)
            return std::nullopt;
        const double scale = rateScale(unit);
        const auto [least, greatest]
            = extremesOf(ratesOf(sums, unit), pyramidOf(series, unit), first, last);
        return Extent{least * scale, greatest * scale};
    }

    Found ofBands(const dissect::BinnedBands &bands, const TimeRange &visible)
    {
        Found found;
        const auto [first, last] = bands.bins.touching(visible);
        for (std::size_t i = first; i < last; ++i) {
            if (bands.bands[i].count > 0)
                add(found, bands.bands[i].minimum, bands.bands[i].maximum);
        }
        return found;
    }

    Found ofTrace(const dissect::SequenceTrace &trace, const TimeRange &visible)
    {
        Found found;
        const auto begin = std::lower_bound(trace.segments.begin(), trace.segments.end(),
            visible.begin, [](const auto &segment, auto time) { return segment.time < time; });
        for (auto it = begin; it != trace.segments.end() && it->time <= visible.end; ++it)
            add(found, it->begin, it->end);
        for (const auto *samples : {&trace.acknowledged, &trace.permitted}) {
            if (const Found own = ofSamples(*samples, nullptr, visible))
                add(found, own->least, own->greatest);
        }
        return found;
    }

    Found ofSeries(const model::ChartSeries &series, const TimeRange &visible, model::RateUnit unit)
    {
        if (const auto *samples = std::get_if<dissect::Samples>(&series.data))
            return ofSamples(*samples, series.pyramid.get(), visible);
        if (std::holds_alternative<dissect::BinnedSums>(series.data))
            return ofSums(series, visible, unit);
        if (const auto *bands = std::get_if<dissect::BinnedBands>(&series.data))
            return ofBands(*bands, visible);
        if (const auto *trace = std::get_if<dissect::SequenceTrace>(&series.data))
            return ofTrace(*trace, visible);
        const auto &values = std::get<model::Distribution>(series.data).values;
        return values.empty() ? std::nullopt : Found(Extent{values.front(), values.back()});
    }

} // namespace

const std::vector<double> &ratesOf(const dissect::BinnedSums &sums, model::RateUnit unit)
{
    return unit == model::RateUnit::Packets ? sums.packets : sums.values;
}

const dissect::SamplePyramid *pyramidOf(const model::ChartSeries &series, model::RateUnit unit)
{
    return unit == model::RateUnit::Packets ? series.packetsPyramid.get() : series.pyramid.get();
}

std::array<double, 2> extremesOf(std::span<const double> values,
    const dissect::SamplePyramid *pyramid, std::size_t begin, std::size_t end)
{
    if (pyramid != nullptr)
        return pyramid->extremes(values, begin, end);
    const auto part = values.subspan(begin, end - begin);
    const auto [least, greatest] = std::minmax_element(part.begin(), part.end());
    return {*least, *greatest};
}

double rateScale(model::RateUnit unit) { return unit == model::RateUnit::Bytes ? 1.0 / 8 : 1; }

Found extentOf(
    const model::ChartData &chart, const dissect::TimeRange &visible, model::RateUnit unit)
{
    Found found;
    double total = 0;
    for (const model::ChartSeries &series : chart.series) {
        if (const Found own = ofSeries(series, visible, unit)) {
            add(found, own->least, own->greatest);
            total += own->greatest;
        }
    }
    if (found && chart.options.stacked)
        found->greatest = total; // never less than what the stack reaches
    return found;
}

} // namespace remora::ui
