// SPDX-License-Identifier: GPL-3.0-or-later
// What charts show in all of a range of time.
#include <algorithm>
#include <cmath>
#include <span>

#include <QCoreApplication>

#include "model/text/format.h"
#include "ui/charts/readoutparts.h"
#include "ui/charts/seriesextent.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::TimeRange;
using dissect::Timestamp;
using model::ChartData;
using model::ChartSeries;
using model::Quantity;

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    using Place = std::size_t;
    using PlaceRange = std::pair<Place, Place>; // [first, last)

    PlaceRange placesIn(const std::vector<Timestamp> &times, const TimeRange &range)
    {
        const auto first = std::lower_bound(times.begin(), times.end(), range.begin);
        const auto last = std::lower_bound(first, times.end(), range.end);
        return {
            static_cast<Place>(first - times.begin()), static_cast<Place>(last - times.begin())};
    }

    // Bins that share some time with the range, not its end alone.
    PlaceRange binsIn(const dissect::TimeBins &bins, const TimeRange &range)
    {
        auto [first, last] = bins.touching(range);
        if (last > first && bins.edge(last - 1) >= range.end)
            --last;
        return {first, last};
    }

    double overlap(const TimeRange &a, const TimeRange &b)
    {
        const auto length = std::min(a.end, b.end) - std::max(a.begin, b.begin);
        return length > 0 ? static_cast<double>(length) / 1e9 : 0.0;
    }

    // Of one series, or of all that stand on each other.
    struct SumsInView {
        double sum = 0; // value times seconds of rates; of values
        double over = 0; // seconds that were captured; bins
        double greatest = 0; // of a bin
        double scale = 1; // of what is said
    };

    class ViewReader {
    public:
        ViewReader(const ChartData &chart, const AxisUnit &unit, const TimeRange &visible,
            const ReadoutFormat &format)
            : m_chart(chart)
            , m_unit(unit)
            , m_visible(visible)
            , m_format(format)
            , m_reading(chart, format)
        {
        }

        ReadoutTable table() const
        {
            ReadoutTable table = blankTable(m_chart, m_unit, heads(), m_format);
            for (std::size_t i = 0; i < table.rows.size(); ++i) {
                ReadoutRow &row = table.rows[i];
                if (!row.isHidden)
                    row.values = valuesOf(m_chart.series[i]);
            }
            if (m_chart.isStack)
                addTotal(table);
            return table;
        }

        ReadoutTable counts(const dissect::SequenceTrace &trace) const
        {
            const auto within
                = [this](const auto &marked) { return m_visible.contains(marked.time); };
            const auto &segments = trace.segments;
            const auto sent = std::count_if(segments.begin(), segments.end(), within);
            const auto again = std::count_if(segments.begin(), segments.end(),
                [&](const auto &segment) { return within(segment) && segment.resent; });
            const auto [first, last] = placesIn(trace.acknowledged.times, m_visible);
            ReadoutTable table{Texts::tr("Packets"), {Texts::tr("count")}, {}};
            const auto say = [&](const QString &name, auto number) {
                table.rows.push_back({{}, name, {model::count(static_cast<quint64>(number))}});
            };
            say(Texts::tr("Segments"), sent);
            say(Texts::tr("Sent again"), again);
            say(Texts::tr("ACKs"), last - first);
            say(Texts::tr("with SACK"), acksWithSack(trace));
            say(Texts::tr("Zero windows"), zeroWindows(trace));
            return table;
        }

    private:
        template <class Data> bool has() const
        {
            return std::any_of(
                m_chart.series.begin(), m_chart.series.end(), [](const ChartSeries &series) {
                    return std::holds_alternative<Data>(series.data);
                });
        }

        bool hasPercentiles() const
        {
            return m_chart.options.percentiles && has<dissect::BinnedBands>();
        }

        QStringList heads() const
        {
            if (hasPercentiles())
                return {u"p50"_s, u"p95"_s, u"p99"_s};
            if (has<dissect::BinnedSums>())
                return {Texts::tr("mean"), Texts::tr("max"), Texts::tr("total")};
            return {Texts::tr("min"), Texts::tr("mean"), Texts::tr("max")};
        }

        QString text(double value) const { return valueText(value, m_unit); }

        static QStringList none() { return {noValue(), noValue(), noValue()}; }

        QStringList valuesOf(const ChartSeries &series) const
        {
            if (const auto *samples = std::get_if<dissect::Samples>(&series.data))
                return series.style == ChartSeries::Style::Line
                    ? lastingValues(*samples, series.pyramid.get())
                    : sampleValues(*samples, series.pyramid.get());
            if (const auto *bands = std::get_if<dissect::BinnedBands>(&series.data))
                return bandValues(*bands);
            if (std::holds_alternative<dissect::BinnedSums>(series.data))
                return sumValues(sumsOf(series));
            return none();
        }

        QStringList sampleValues(
            const dissect::Samples &samples, const dissect::SamplePyramid *pyramid) const
        {
            const PlaceRange places = placesIn(samples.times, m_visible);
            if (places.first == places.second)
                return none();
            double sum = 0;
            for (Place i = places.first; i < places.second; ++i)
                sum += samples.values[i];
            const auto [least, greatest]
                = extremesOf(samples.values, pyramid, places.first, places.second);
            const auto count = static_cast<double>(places.second - places.first);
            return {text(least), text(sum / count), text(greatest)};
        }

        // The mean over time: a value counts for as long as it lasts.
        QStringList lastingValues(
            const dissect::Samples &samples, const dissect::SamplePyramid *pyramid) const
        {
            TimeRange range = m_visible;
            if (m_chart.span)
                range.end = std::min(range.end, m_chart.span->end + 1);
            PlaceRange places = placesIn(samples.times, range);
            if (places.first > 0)
                --places.first; // lasts into it
            if (places.first == places.second || range.length() <= 0)
                return none();
            double sum = 0;
            double over = 0;
            for (Place i = places.first; i < places.second; ++i) {
                const Timestamp until = i + 1 < samples.size() ? samples.times[i + 1] : range.end;
                const double lasts = overlap({samples.times[i], until}, range);
                sum += samples.values[i] * lasts;
                over += lasts;
            }
            const auto [least, greatest]
                = extremesOf(samples.values, pyramid, places.first, places.second);
            return {text(least), over > 0 ? text(sum / over) : noValue(), text(greatest)};
        }

        QStringList bandValues(const dissect::BinnedBands &bands) const
        {
            if (hasPercentiles()) // those of bins say nothing of those of all
                return none();
            const auto [first, last] = binsIn(bands.bins, m_visible);
            const dissect::BinnedBands::Band all = bands.merged(first, last);
            return all.count == 0
                ? none()
                : QStringList{text(all.minimum), text(all.mean), text(all.maximum)};
        }

        // Bins at the edge of the view count by the part of them that is in it.
        SumsInView sumsOf(const ChartSeries &series) const
        {
            SumsInView found;
            const auto &sums = std::get<dissect::BinnedSums>(series.data);
            const std::vector<double> &values = ratesOf(sums, m_reading.unit);
            const PlaceRange bins = binsIn(sums.bins, m_visible);
            if (bins.first == bins.second)
                return found;
            found.scale = rateScale(sums, m_reading.unit);
            const ShownBins shown = shownBins(sums);
            for (Place i = bins.first; i < bins.second; ++i)
                addBin(found, sums, shown, i, values[i]);
            found.greatest
                = extremesOf(values, pyramidOf(series, m_reading.unit), bins.first, bins.second)[1];
            // As they are drawn.
            for (const Place edge : {bins.first, bins.second - 1})
                found.greatest = std::max(found.greatest, values[edge] * shown.factor(edge));
            return found;
        }

        void addBin(SumsInView &to, const dissect::BinnedSums &sums, const ShownBins &shown,
            Place bin, double value) const
        {
            TimeRange own{sums.bins.edge(bin), sums.bins.edge(bin + 1)};
            const double width = overlap(own, own);
            // What is left open counts for the whole bin, although only a part of it was seen.
            const bool isPart = bin >= shown.begin && bin < shown.end && shown.factor(bin) != 1;
            if (sums.captured) {
                own.begin = std::max(own.begin, sums.captured->begin);
                own.end = std::min(own.end, sums.captured->end + 1);
            }
            const double seen = overlap(own, m_visible);
            if (seen <= 0)
                return;
            const double share = seen / overlap(own, own);
            // Nothing of it lies outside of the span of the data: of that, what is in view counts.
            TimeRange filled = own;
            if (m_chart.span) {
                filled.begin = std::max(filled.begin, m_chart.span->begin);
                filled.end = std::min(filled.end, m_chart.span->end + 1);
            }
            const double all = filled.end > filled.begin ? overlap(filled, filled) : 0;
            const double inView = all > 0 ? overlap(filled, m_visible) / all : share;
            to.sum += value * inView * (m_reading.isRate ? width : 1);
            to.over += !m_reading.isRate ? share : isPart ? seen : share * width;
        }

        QStringList sumValues(const SumsInView &found) const
        {
            if (found.over <= 0)
                return none();
            return {text(found.sum / found.over * found.scale), text(found.greatest * found.scale),
                totalText(found.sum)};
        }

        QString totalText(double sum) const
        {
            const auto whole = [&](double number) {
                return static_cast<quint64>(std::llround(std::max(number, 0.0)));
            };
            if (m_chart.kind->quantity == Quantity::Share)
                return {};
            if (m_reading.unit == model::RateUnit::Packets
                || m_chart.kind->quantity == Quantity::PacketRate)
                return model::count(whole(sum));
            if (m_reading.isRate)
                return model::bytes(whole(sum / 8));
            const AxisUnit unit = unitOf(m_chart.kind->quantity, sum, m_format.rateUnit);
            return valueText(sum, unit) + ' '_L1 + unit.name;
        }

        void addTotal(ReadoutTable &table) const
        {
            SumsInView all;
            std::vector<double> bins; // those of all series are the same
            for (const ChartSeries &series : m_chart.series) {
                const auto *sums = std::get_if<dissect::BinnedSums>(&series.data);
                if (sums == nullptr || isHidden(m_chart, series, m_format))
                    continue;
                const SumsInView own = sumsOf(series);
                all.sum += own.sum;
                all.scale = own.scale;
                all.over = std::max(all.over, own.over);
                const auto [first, last] = binsIn(sums->bins, m_visible);
                bins.resize(std::max(bins.size(), last - first));
                const ShownBins shown = shownBins(*sums);
                for (Place i = first; i < last; ++i)
                    bins[i - first] += ratesOf(*sums, m_reading.unit)[i] * shown.factor(i);
            }
            if (!bins.empty())
                all.greatest = *std::max_element(bins.begin(), bins.end());
            table.rows.push_back({{}, Texts::tr("Total"), sumValues(all), {}, true});
        }

        // An ACK has up to four blocks, all with its time.
        std::size_t acksWithSack(const dissect::SequenceTrace &trace) const
        {
            std::size_t count = 0;
            std::optional<Timestamp> before;
            for (const auto &sack : trace.sacks) {
                if (m_visible.contains(sack.time) && sack.time != before)
                    ++count;
                before = sack.time;
            }
            return count;
        }

        std::size_t zeroWindows(const dissect::SequenceTrace &trace) const
        {
            std::size_t count = 0;
            const auto [first, last] = placesIn(trace.permitted.times, m_visible);
            for (Place i = first; i < last && i < trace.acknowledged.size(); ++i)
                count += trace.permitted.values[i] <= trace.acknowledged.values[i] ? 1 : 0;
            return count;
        }

        const ChartData &m_chart;
        const AxisUnit &m_unit;
        TimeRange m_visible;
        const ReadoutFormat &m_format;
        SumsReading m_reading;
    };

} // namespace

std::vector<ReadoutTable> tablesOf(const Charts &charts, const std::vector<AxisUnit> &units,
    const TimeRange &visible, const ReadoutFormat &format)
{
    std::vector<ReadoutTable> tables;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        const ChartData &chart = *charts[i];
        if (!chart.kind->isOverTime || chart.kind->hasRows || chart.series.empty())
            continue;
        const ViewReader reader(chart, units[i], visible, format);
        bool hasOthers = false;
        for (const ChartSeries &series : chart.series) {
            const auto *trace = std::get_if<dissect::SequenceTrace>(&series.data);
            hasOthers = hasOthers || trace == nullptr;
            if (trace != nullptr && !isHidden(chart, series, format))
                tables.push_back(reader.counts(*trace));
        }
        if (hasOthers)
            tables.push_back(reader.table());
    }
    return tables;
}

} // namespace remora::ui
