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
        const auto [first, last] = samplesIn(samples, visible);
        if (first == last)
            return std::nullopt;
        const auto [least, greatest] = extremesOf(samples.values, pyramid, first, last);
        return Extent{least, greatest};
    }

    Found ofSums(const model::ChartSeries &series, const TimeRange &visible, model::RateUnit unit)
    {
        const auto &sums = std::get<dissect::BinnedSums>(series.data);
        const ShownBins shown = shownBins(sums);
        auto [first, last] = sums.bins.touching(visible);
        first = std::max(first, shown.begin);
        last = std::min(last, shown.end);
        if (first >= last)
            return std::nullopt;
        const double scale = rateScale(sums, unit);
        const auto &rates = ratesOf(sums, unit);
        Found found;
        for (const std::size_t edge : {first, last - 1}) {
            const double rate = rates[edge] * shown.factor(edge) * scale;
            add(found, rate, rate);
        }
        if (last - first > 2) {
            const auto [least, greatest]
                = extremesOf(rates, pyramidOf(series, unit), first + 1, last - 1);
            add(found, least * scale, greatest * scale);
        }
        return found;
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

    // A chart of sequence numbers is scaled to its data, not to what the window would permit.
    Found ofTrace(const dissect::SequenceTrace &trace, const TimeRange &visible)
    {
        Found found;
        const auto begin = std::lower_bound(trace.segments.begin(), trace.segments.end(),
            visible.begin, [](const auto &segment, auto time) { return segment.time < time; });
        for (auto it = begin; it != trace.segments.end() && it->time <= visible.end; ++it)
            add(found, it->begin, it->end);
        if (const Found own = ofSamples(trace.acknowledged, nullptr, visible))
            add(found, own->least, own->greatest);
        return found;
    }

    Found ofValues(const std::vector<double> &values)
    {
        if (values.empty())
            return std::nullopt;
        const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
        return Extent{*least, *greatest};
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
        if (const auto *scatter = std::get_if<model::Scatter>(&series.data))
            return ofValues(scatter->values);
        if (const auto *columns = std::get_if<model::Columns>(&series.data))
            return ofValues(columns->values);
        if (std::holds_alternative<model::TurnBars>(series.data))
            return Extent{0, 1}; // rows have no upright axis
        const auto &values = std::get<model::Distribution>(series.data).values;
        return values.empty() ? std::nullopt : Found(Extent{0, 1}); // shares
    }

    Found ofSeriesAcross(const model::ChartSeries &series)
    {
        if (const auto *scatter = std::get_if<model::Scatter>(&series.data))
            return ofValues(scatter->across);
        if (const auto *columns = std::get_if<model::Columns>(&series.data))
            return ofValues(columns->edges);
        const auto *distribution = std::get_if<model::Distribution>(&series.data);
        if (distribution == nullptr || distribution->values.empty())
            return std::nullopt;
        return Extent{distribution->values.front(), distribution->values.back()};
    }

} // namespace

std::pair<std::size_t, std::size_t> samplesIn(
    const dissect::Samples &samples, const TimeRange &range)
{
    const auto &times = samples.times;
    const auto first = std::lower_bound(times.begin(), times.end(), range.begin);
    const auto last = std::upper_bound(first, times.end(), range.end);
    return {static_cast<std::size_t>(first - times.begin()),
        static_cast<std::size_t>(last - times.begin())};
}

model::RateUnit rateUnitOf(const model::ChartKind &kind, model::RateUnit asked)
{
    return kind.quantity == model::Quantity::Rate && kind.isOverTime ? asked
                                                                     : model::RateUnit::Bits;
}

const std::vector<double> &ratesOf(const dissect::BinnedSums &sums, model::RateUnit unit)
{
    return unit == model::RateUnit::Packets && !sums.packets.empty() ? sums.packets : sums.values;
}

const dissect::SamplePyramid *pyramidOf(const model::ChartSeries &series, model::RateUnit unit)
{
    const auto *sums = std::get_if<dissect::BinnedSums>(&series.data);
    const bool isOfPackets
        = unit == model::RateUnit::Packets && sums != nullptr && !sums->packets.empty();
    return isOfPackets ? series.packetsPyramid.get() : series.pyramid.get();
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

double rateScale(const dissect::BinnedSums &sums, model::RateUnit unit)
{
    constexpr double bitsOfByte = 8;
    return unit == model::RateUnit::Bytes && !sums.packets.empty() ? 1 / bitsOfByte : 1;
}

namespace {

    // Packets of all series in a bin.
    double packetsIn(std::span<const dissect::BinnedSums *const> stack, std::size_t bin)
    {
        double packets = 0;
        for (const dissect::BinnedSums *sums : stack) {
            if (!sums->packets.empty())
                packets += sums->packets[bin] * static_cast<double>(sums->bins.width()) / 1e9;
        }
        return packets;
    }

} // namespace

ShownBins shownBins(const dissect::BinnedSums &sums)
{
    const dissect::BinnedSums *one = &sums;
    return shownBins({&one, 1});
}

ShownBins shownBins(std::span<const dissect::BinnedSums *const> stack)
{
    constexpr double enough = 0.5; // of a bin, to say what its rate was
    constexpr double many = 10; // packets say it too, in however little time
    const dissect::BinnedSums &sums = *stack.front();
    ShownBins shown{0, sums.bins.size(), {}, 1, 1};
    if (shown.end == 0)
        return shown;
    const auto tells = [&](std::size_t bin) {
        const double covered = sums.covered(bin);
        return covered >= enough || (covered > 0 && packetsIn(stack, bin) >= many);
    };
    const bool first = tells(0);
    const bool last = tells(shown.end - 1);
    shown.time = {sums.bins.edge(0), sums.bins.edge(shown.end)};
    if (shown.end <= 2 && !first && !last)
        return shown; // better than nothing
    if (first)
        shown.first = 1 / sums.covered(0);
    if (last && shown.end > 1)
        shown.last = 1 / sums.covered(shown.end - 1);
    shown.begin += first ? 0 : 1;
    shown.end -= last ? 0 : 1;
    shown.time = {sums.bins.edge(shown.begin), sums.bins.edge(shown.end)};
    if (sums.captured) {
        shown.time.begin = std::max(shown.time.begin, sums.captured->begin);
        shown.time.end = std::min(shown.time.end, sums.captured->end + 1);
    }
    return shown;
}

namespace {

    // What of a stack is seen: values of one series, all of which have as many.
    struct StackPart {
        std::span<const double> values;
        std::size_t first = 0;
        std::size_t last = 0;
        double scale = 1;
    };

    StackPart stackPartOf(
        const model::ChartSeries &series, const TimeRange &visible, model::RateUnit unit)
    {
        if (const auto *columns = std::get_if<model::Columns>(&series.data))
            return {columns->values, 0, columns->values.size()};
        const auto *sums = std::get_if<dissect::BinnedSums>(&series.data);
        if (sums == nullptr)
            return {};
        const ShownBins shown = shownBins(*sums);
        const auto [first, last] = sums->bins.touching(visible);
        return {ratesOf(*sums, unit), std::max(first, shown.begin), std::min(last, shown.end),
            rateScale(*sums, unit)};
    }

    // How high a stack is; nothing where it is of so many bins that adding them up takes longer
    // than a frame. Of bins at the edges of the capture only what was seen counts.
    std::optional<double> stackTop(const model::ChartData &chart, const ChartAppearance &appearance)
    {
        constexpr std::size_t many = 100'000;
        const model::RateUnit unit = rateUnitOf(*chart.kind, appearance.options.rateUnit);
        std::vector<double> heights;
        for (const model::ChartSeries &series : chart.series) {
            if (appearance.hidden.contains(series.name))
                continue;
            const StackPart part = stackPartOf(series, appearance.visible, unit);
            if (part.first >= part.last || part.last - part.first > many)
                return std::nullopt;
            heights.resize(std::max(heights.size(), part.last - part.first));
            for (std::size_t i = part.first; i < part.last; ++i)
                heights[i - part.first] += part.values[i] * part.scale;
        }
        if (heights.empty())
            return std::nullopt;
        return *std::max_element(heights.begin(), heights.end());
    }

} // namespace

Found extentOf(const model::ChartData &chart, const ChartAppearance &appearance)
{
    Found found;
    double total = 0;
    const model::RateUnit unit = rateUnitOf(*chart.kind, appearance.options.rateUnit);
    for (const model::ChartSeries &series : chart.series) {
        if (appearance.hidden.contains(series.name))
            continue;
        if (const Found own = ofSeries(series, appearance.visible, unit)) {
            add(found, own->least, own->greatest);
            total += own->greatest;
        }
    }
    if (found && chart.isStack) // never less than what the stack reaches
        found->greatest = std::max(found->greatest, stackTop(chart, appearance).value_or(total));
    return found;
}

Found extentAcross(const model::ChartData &chart, const ChartAppearance &appearance)
{
    Found found;
    for (const model::ChartSeries &series : chart.series) {
        if (appearance.hidden.contains(series.name))
            continue;
        if (const Found own = ofSeriesAcross(series))
            add(found, own->least, own->greatest);
    }
    return found;
}

} // namespace remora::ui
