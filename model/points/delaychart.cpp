// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/points/delaychart.h"

#include <algorithm>
#include <map>
#include <unordered_set>

#include <QCoreApplication>

#include "dissect/points/packetdelays.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(segments)
    };

    ChartTitle title(const ChartData &chart, const QString &unit)
    {
        return {chart.bin == 0 ? Texts::tr("One-way delay, %1 · each packet").arg(unit)
                               : Texts::tr("One-way delay, %1 · min, mean, max per %2")
                                     .arg(unit, binText(chart.bin)),
            {}};
    }

    void makeNothing(ChartBuilder &) { }

    constexpr ChartKind delays{
        .key = "one-way-delay",
        .name = QT_TRANSLATE_NOOP("charts", "One-way delay"),
        .help = QT_TRANSLATE_NOOP("charts", "What packets take from a point to the next"),
        .nothing = QT_TRANSLATE_NOOP("charts", "No packet was seen at two points."),
        .quantity = Quantity::Duration,
        .takes = {.marks = false},
        .title = title,
        .make = makeNothing,
    };

    using Way = std::pair<std::size_t, int>; // segment, and 0 of what goes on
    using Rows = std::map<Way, std::vector<const dissect::SegmentRow *>>;

    // The rows of the conversations that the chosen ones are of.
    Rows rowsOf(const ComparedPoints &compared, const std::vector<std::uint32_t> &chosen)
    {
        std::unordered_set<std::uint32_t> conversations;
        for (const std::uint32_t row : chosen)
            conversations.insert(compared.rows[row].conversation);
        Rows rows;
        for (const dissect::SegmentRow &row : compared.rows) {
            if (row.delay && (chosen.empty() || conversations.count(row.conversation) != 0))
                rows[{row.segment, row.isForward ? 0 : 1}].push_back(&row);
        }
        return rows;
    }

    dissect::Samples samplesOf(
        const ComparedPoints &compared, const std::vector<const dissect::SegmentRow *> &rows)
    {
        std::vector<std::pair<dissect::Timestamp, double>> values;
        for (const dissect::SegmentRow *row : rows)
            dissect::eachDelay(*compared.comparison, *row, [&](auto sent, auto delay) {
                values.emplace_back(sent, static_cast<double>(delay) / 1e9);
            });
        std::ranges::sort(values);
        dissect::Samples samples;
        for (const auto &[time, value] : values) {
            samples.times.push_back(time);
            samples.values.push_back(value);
        }
        return samples;
    }

    dissect::BinnedBands bandsOf(const ComparedPoints &compared,
        const std::vector<const dissect::SegmentRow *> &rows, const dissect::TimeBins &bins)
    {
        dissect::BinnedBands bands{bins, {}};
        bands.bands.resize(bins.size());
        for (const dissect::SegmentRow *row : rows)
            dissect::eachDelay(*compared.comparison, *row, [&](auto sent, auto delay) {
                const std::size_t at = bins.indexOf(sent);
                if (at >= bands.bands.size())
                    return;
                const double value = static_cast<double>(delay) / 1e9;
                auto &band = bands.bands[at];
                band.minimum = band.count == 0 ? value : std::min(band.minimum, value);
                band.maximum = band.count == 0 ? value : std::max(band.maximum, value);
                ++band.count;
                band.mean += (value - band.mean) / static_cast<double>(band.count);
            });
        return bands;
    }

    std::optional<dissect::TimeRange> spanOf(const ComparedPoints &compared, const Rows &rows)
    {
        std::optional<dissect::TimeRange> span;
        for (const auto &[way, some] : rows) {
            for (const dissect::SegmentRow *row : some)
                dissect::eachDelay(*compared.comparison, *row, [&](auto sent, auto) {
                    const dissect::TimeRange one{sent, sent};
                    span = span ? span->united(one) : one;
                });
        }
        return span;
    }

} // namespace

ChartData delayChart(const ComparedPoints &compared, const std::vector<std::uint32_t> &chosen,
    const std::atomic<bool> &cancelled)
{
    ChartData chart;
    chart.kind = &delays;
    const Rows rows = rowsOf(compared, chosen);
    std::size_t packets = 0;
    for (const auto &[way, some] : rows) {
        for (const dissect::SegmentRow *row : some)
            packets += row->counts.matched;
    }
    chart.span = spanOf(compared, rows);
    if (!chart.span || cancelled)
        return chart;
    dissect::TimeBins bins;
    if (packets > mostSamples) {
        chart.bin = automaticBin(*chart.span);
        bins = {*chart.span, chart.bin, mostExactBins};
    }
    for (const auto &[way, some] : rows) {
        if (cancelled)
            return chart;
        ChartSeries series;
        series.name = compared.segmentText(*some.front());
        series.brief = series.name;
        series.colour = static_cast<int>(way.first);
        series.isSecond = way.second != 0;
        series.style = series.isSecond ? ChartSeries::Style::Open : ChartSeries::Style::Dots;
        if (chart.bin == 0)
            series.data = samplesOf(compared, some);
        else
            series.data = bandsOf(compared, some, bins);
        chart.series.push_back(std::move(series));
    }
    return chart;
}

} // namespace remora::model
