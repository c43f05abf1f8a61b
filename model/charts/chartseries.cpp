// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/chartseries.h"

#include <algorithm>

#include "dissect/core/csv.h"
#include "dissect/tables/csvtables.h"
#include "model/charts/chartturns.h"
#include "model/charts/fieldchart.h"
#include "model/text/foreigntext.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::Samples;

    bool hasNone(const Samples &samples) { return samples.size() == 0; }
    bool hasNone(const dissect::BinnedSums &sums) { return sums.values.empty(); }
    bool hasNone(const dissect::BinnedBands &bands)
    {
        return std::all_of(bands.bands.begin(), bands.bands.end(),
            [](const dissect::BinnedBands::Band &band) { return band.count == 0; });
    }
    bool hasNone(const dissect::SequenceTrace &trace)
    {
        return trace.segments.empty() && trace.acknowledged.size() == 0;
    }
    bool hasNone(const Distribution &distribution) { return distribution.values.empty(); }

    bool hasNone(const Scatter &scatter) { return scatter.values.empty(); }
    bool hasNone(const Columns &columns) { return columns.values.empty(); }
    bool hasNone(const TurnBars &) { return false; }

    void writeSeries(dissect::FileSink &sink, const Distribution &distribution)
    {
        dissect::writeDistribution(sink, distribution.values);
    }
    void writeSeries(dissect::FileSink &sink, const Scatter &scatter)
    {
        dissect::writeScatter(sink, scatter.times, scatter.across, scatter.values);
    }

    void writeSeries(dissect::FileSink &, const TurnBars &) { } // all rows are one table

    void writeSeries(dissect::FileSink &sink, const Columns &columns)
    {
        dissect::writeHistogram(sink, columns.edges, columns.values);
    }

    Samples within(const Samples &samples, const dissect::TimeRange &range)
    {
        const auto begin
            = std::lower_bound(samples.times.begin(), samples.times.end(), range.begin);
        const auto end = std::lower_bound(begin, samples.times.end(), range.end);
        const auto from = begin - samples.times.begin();
        const auto to = end - samples.times.begin();
        return {{begin, end}, {samples.values.begin() + from, samples.values.begin() + to}};
    }

    dissect::BinnedSums within(const dissect::BinnedSums &sums, const dissect::TimeRange &range)
    {
        const auto [first, last] = sums.bins.touching(range);
        const auto cut = [first = first, last = last](const std::vector<double> &values) {
            return std::vector(values.begin() + static_cast<std::ptrdiff_t>(first),
                values.begin() + static_cast<std::ptrdiff_t>(last));
        };
        return {sums.bins.part(first, last), cut(sums.values),
            sums.packets.empty() ? std::vector<double>() : cut(sums.packets), sums.captured};
    }

    dissect::BinnedBands within(const dissect::BinnedBands &bands, const dissect::TimeRange &range)
    {
        const auto [first, last] = bands.bins.touching(range);
        return {bands.bins.part(first, last),
            {bands.bands.begin() + static_cast<std::ptrdiff_t>(first),
                bands.bands.begin() + static_cast<std::ptrdiff_t>(last)}};
    }

    dissect::SequenceTrace within(
        const dissect::SequenceTrace &trace, const dissect::TimeRange &range)
    {
        dissect::SequenceTrace part;
        for (const auto &segment : trace.segments) {
            if (range.contains(segment.time))
                part.segments.push_back(segment);
        }
        for (const auto &sack : trace.sacks) {
            if (range.contains(sack.time))
                part.sacks.push_back(sack);
        }
        part.acknowledged = within(trace.acknowledged, range);
        part.permitted = within(trace.permitted, range);
        return part;
    }

    // What is not over time is of what was in focus when it was made.
    Distribution within(const Distribution &distribution, const dissect::TimeRange &)
    {
        return distribution;
    }
    Scatter within(const Scatter &scatter, const dissect::TimeRange &) { return scatter; }
    Columns within(const Columns &columns, const dissect::TimeRange &) { return columns; }
    TurnBars within(const TurnBars &bars, const dissect::TimeRange &) { return bars; }

} // namespace

bool ChartData::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [](const ChartSeries &one) {
        return std::visit([](const auto &data) { return hasNone(data); }, one.data);
    });
}

void writeChartNumbers(dissect::FileSink &sink, const ChartData &chart)
{
    if (chart.field) {
        writeFieldNumbers(sink, chart);
        return;
    }
    if (chart.kind->hasRows) {
        writeTurnRows(sink, chart);
        return;
    }
    // Nobody waited: a table without rows, not an empty file.
    if (chart.series.empty() && chart.kind->isOfTurns) {
        if (chart.kind->isOverTime)
            dissect::writeSeries(sink, dissect::BinnedSums());
        else
            writeSeries(sink, Columns());
    }
    for (const ChartSeries &series : chart.series) {
        // One series is a plain table; several need their names to be told apart.
        if (chart.series.size() > 1)
            sink.write("# " + dissect::csvField(harmless(series.name).toStdString()) + "\n");
        if (const auto *bands = std::get_if<dissect::BinnedBands>(&series.data))
            dissect::writeSeries(sink, *bands, chart.options.percentiles);
        else
            std::visit([&](const auto &data) { writeSeries(sink, data); }, series.data);
    }
}

dissect::Result<void> writeChartCsv(
    const ChartData &chart, const QString &path, const dissect::FileSink::Options &options)
{
    auto sink = dissect::FileSink::open(netshark::fileBytes(path), options);
    if (!sink)
        return tl::unexpected(sink.error());
    writeChartNumbers(*sink, chart);
    return sink->finish();
}

ChartData within(const ChartData &chart, const dissect::TimeRange &range)
{
    ChartData part = chart;
    for (ChartSeries &series : part.series) {
        series.data = std::visit(
            [&](const auto &data) { return decltype(series.data)(within(data, range)); },
            series.data);
        series.pyramid.reset();
        series.packetsPyramid.reset();
    }
    return part;
}

} // namespace remora::model
