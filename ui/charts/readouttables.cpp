// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readouttables.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

#include <QCoreApplication>
#include <QLocale>

#include "ui/charts/readoutparts.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::Duration;
using dissect::Timestamp;
using model::ChartData;
using model::ChartSeries;

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    // The place of the time nearest to one, within reach; of what is sorted by `timeOf`.
    template <class Values, class TimeOf>
    std::optional<std::size_t> nearest(
        const Values &values, TimeOf timeOf, Timestamp time, Duration reach)
    {
        const auto after = std::lower_bound(values.begin(), values.end(), time,
            [&](const auto &value, Timestamp wanted) { return timeOf(value) < wanted; });
        auto found = after;
        if (after != values.begin()
            && (after == values.end() || time - timeOf(*(after - 1)) < timeOf(*after) - time))
            found = after - 1;
        if (found == values.end() || std::abs(timeOf(*found) - time) > reach)
            return std::nullopt;
        return static_cast<std::size_t>(found - values.begin());
    }

    std::optional<std::size_t> nearest(
        const dissect::Samples &samples, Timestamp time, Duration reach)
    {
        return nearest(
            samples.times, [](Timestamp own) { return own; }, time, reach);
    }

    std::optional<double> lasting(const dissect::Samples &samples, Timestamp time)
    {
        const auto after = std::upper_bound(samples.times.begin(), samples.times.end(), time);
        if (after == samples.times.begin())
            return std::nullopt;
        return samples.values[static_cast<std::size_t>(after - samples.times.begin()) - 1];
    }

    // "+62.3": how much later, in milliseconds.
    QString awayText(Duration away)
    {
        const QString sign = away == 0 ? QString() : away < 0 ? u"−"_s : u"+"_s;
        return sign + valueText(std::abs(static_cast<double>(away)) / 1e9, {1e-3, {}});
    }

    // Whole numbers that make 100 (largest remainder).
    std::vector<int> percentages(const std::vector<double> &parts, double total)
    {
        std::vector<int> whole;
        std::vector<std::size_t> order(parts.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        for (const double part : parts)
            whole.push_back(static_cast<int>(part / total * 100));
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return parts[a] / total * 100 - whole[a] > parts[b] / total * 100 - whole[b];
        });
        const int rest = 100 - std::accumulate(whole.begin(), whole.end(), 0);
        for (std::size_t i = 0; i < order.size() && static_cast<int>(i) < rest; ++i)
            ++whole[order[i]];
        return whole;
    }

    QString exact(double sequence) { return QLocale().toString(sequence, 'f', 0); }

    // The parts of one chart at a time.
    class Reader {
    public:
        Reader(const ChartData &chart, const AxisUnit &unit, Timestamp time, Duration reach,
            const ReadoutFormat &format)
            : m_chart(chart)
            , m_unit(unit)
            , m_time(time)
            , m_reach(reach)
            , m_format(format)
            , m_reading(chart, format)
        {
        }

        ReadoutTable table() const
        {
            ReadoutTable table = blankTable(m_chart, m_unit, heads(), m_format);
            for (std::size_t i = 0; i < table.rows.size(); ++i) {
                ReadoutRow &row = table.rows[i];
                if (row.isHidden)
                    continue;
                fill(row, m_chart.series[i]);
                const QString rest = row.values.isEmpty() ? noValue() : QString();
                while (row.values.size() < table.heads.size())
                    row.values << rest;
            }
            if (m_chart.isStack)
                addTotal(table);
            return table;
        }

        // Sequence numbers to the byte, as the packets' table has them.
        void addTrace(std::vector<ReadoutTable> &to, const ChartSeries &series) const
        {
            const auto &trace = std::get<dissect::SequenceTrace>(series.data);
            to.push_back({Texts::tr("Segment"), {Texts::tr("bytes")}, segmentRows(series)});
            ReadoutTable receiver{Texts::tr("Receiver"), {Texts::tr("bytes")}, {}};
            const auto say = [&](const QString &name, const QString &value) {
                receiver.rows.push_back({{}, name, {value}});
            };
            const auto acknowledged = lasting(trace.acknowledged, m_time);
            const auto permitted = lasting(trace.permitted, m_time);
            say(Texts::tr("Acknowledged"), acknowledged ? exact(*acknowledged) : noValue());
            int number = 0;
            for (const auto &sack : sacks(trace))
                say(Texts::tr("SACK %1").arg(++number),
                    exact(sack.begin) + u" – "_s + exact(sack.end));
            say(Texts::tr("Receive window"),
                acknowledged && permitted ? exact(*permitted - *acknowledged) : noValue());
            say(Texts::tr("Window ends at"), permitted ? exact(*permitted) : noValue());
            to.push_back(std::move(receiver));
        }

    private:
        QStringList heads() const
        {
            if (m_chart.isStack)
                return {m_unit.name, u"%"_s};
            for (const ChartSeries &series : m_chart.series) {
                if (std::holds_alternative<dissect::BinnedBands>(series.data))
                    return m_chart.options.percentiles
                        ? QStringList{u"p50"_s, u"p95"_s, u"p99"_s}
                        : QStringList{Texts::tr("min"), Texts::tr("mean"), Texts::tr("max")};
                if (isCloud(series))
                    return {Texts::tr("nearest"), Texts::tr("away, ms")};
            }
            return {m_unit.name};
        }

        static bool isCloud(const ChartSeries &series)
        {
            return std::holds_alternative<dissect::Samples>(series.data)
                && series.style != ChartSeries::Style::Line;
        }

        QString text(double value) const { return valueText(value, m_unit); }

        void fill(ReadoutRow &row, const ChartSeries &series) const
        {
            if (const auto *samples = std::get_if<dissect::Samples>(&series.data)) {
                if (isCloud(series)) {
                    fillNearest(row, *samples);
                } else if (const auto value = lasting(*samples, m_time); value && isWithinSpan()) {
                    row.values << text(*value);
                }
            } else if (const auto *sums = std::get_if<dissect::BinnedSums>(&series.data)) {
                if (const auto value = sumAt(*sums))
                    row.values << (isPart(*sums) ? u"≈ "_s : QString()) + text(*value);
            } else if (const auto *bands = std::get_if<dissect::BinnedBands>(&series.data)) {
                const auto bin = binAt(bands->bins, m_time);
                if (bin && bands->bands[*bin].count > 0) {
                    const auto &band = bands->bands[*bin];
                    row.values = {text(band.minimum), text(band.mean), text(band.maximum)};
                }
            }
        }

        void fillNearest(ReadoutRow &row, const dissect::Samples &samples) const
        {
            constexpr int digits = 6;
            const auto at = nearest(samples, m_time, m_reach);
            if (!at) {
                row.detail = Texts::tr("no sample near");
                return;
            }
            const Timestamp own = samples.times[*at];
            row.values = {text(samples.values[*at]), awayText(own - m_time)};
            row.detail = Texts::tr("at %1").arg(timeText(m_chart, own, digits, m_format.zone));
        }

        // What lasts does so until the last packet.
        bool isWithinSpan() const { return !m_chart.span || m_time <= m_chart.span->end; }

        bool isPart(const dissect::BinnedSums &sums) const
        {
            const auto bin = binAt(sums.bins, m_time);
            return bin && sums.covered(*bin) < 1;
        }

        // Of a rate that of the part of the bin that was captured, where that is enough of it.
        std::optional<double> sumAt(const dissect::BinnedSums &sums) const
        {
            const auto bin = binAt(sums.bins, m_time);
            const double covered = bin ? sums.covered(*bin) : 0;
            if (covered <= 0)
                return std::nullopt;
            const model::RateUnit unit = m_reading.unit;
            const double value = ratesOf(sums, unit)[*bin] * rateScale(sums, unit);
            const ShownBins shown = shownBins(sums); // as it is drawn
            const bool isShown = *bin >= shown.begin && *bin < shown.end;
            return m_reading.isRate && isShown ? value * shown.factor(*bin) : value;
        }

        void addTotal(ReadoutTable &table) const
        {
            std::vector<double> parts;
            std::vector<std::size_t> rows;
            bool isInPart = false;
            for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
                const auto *sums = std::get_if<dissect::BinnedSums>(&m_chart.series[i].data);
                const auto value = sums != nullptr ? sumAt(*sums) : std::nullopt;
                if (!value || table.rows[i].isHidden)
                    continue;
                parts.push_back(*value);
                rows.push_back(i);
                isInPart = isInPart || isPart(*sums);
            }
            ReadoutRow total{{}, Texts::tr("Total"), {noValue(), {}}, {}, true};
            const double sum = std::accumulate(parts.begin(), parts.end(), 0.0);
            if (!parts.empty())
                total.values = {(isInPart ? u"≈ "_s : QString()) + text(sum), noValue()};
            if (sum > 0) {
                const std::vector<int> shares = percentages(parts, sum);
                for (std::size_t i = 0; i < rows.size(); ++i)
                    table.rows[rows[i]].values[1] = QString::number(shares[i]);
                total.values[1] = u"100"_s;
            }
            table.rows.push_back(std::move(total));
        }

        // The last one before the pointer.
        std::vector<ReadoutRow> segmentRows(const ChartSeries &series) const
        {
            const auto &segments = std::get<dissect::SequenceTrace>(series.data).segments;
            const auto after = std::upper_bound(segments.begin(), segments.end(), m_time,
                [](Timestamp time, const auto &segment) { return time < segment.time; });
            SeriesStyle style = styleOf(series, m_chart, *m_format.colours);
            ReadoutRow sent{style, Texts::tr("Sent"), {noValue()}};
            ReadoutRow length{{}, Texts::tr("Length"), {noValue()}};
            ReadoutRow away{{}, Texts::tr("Away, ms"), {noValue()}};
            if (after != segments.begin()) {
                const auto &segment = *(after - 1);
                sent.values = {exact(segment.begin) + u" – "_s + exact(segment.end)};
                length.values = {exact(segment.end - segment.begin)};
                away.values = {awayText(segment.time - m_time)};
                if (segment.resent) {
                    sent.name = Texts::tr("Sent again");
                    sent.style->colour = m_format.colours->failed;
                }
            }
            return {sent, length, away};
        }

        // Those of the last ACK, if it has any.
        std::span<const dissect::SequenceTrace::Sack> sacks(
            const dissect::SequenceTrace &trace) const
        {
            const auto &acks = trace.acknowledged.times;
            const auto after = std::upper_bound(acks.begin(), acks.end(), m_time);
            if (after == acks.begin())
                return {};
            const Timestamp last = *(after - 1);
            const auto first = std::lower_bound(trace.sacks.begin(), trace.sacks.end(), last,
                [](const auto &sack, Timestamp time) { return sack.time < time; });
            const auto behind = std::find_if(
                first, trace.sacks.end(), [&](const auto &sack) { return sack.time != last; });
            return {first, behind};
        }

        const ChartData &m_chart;
        const AxisUnit &m_unit;
        Timestamp m_time;
        Duration m_reach;
        const ReadoutFormat &m_format;
        SumsReading m_reading;
    };

} // namespace

std::vector<ReadoutTable> tablesAt(const Charts &charts, const std::vector<AxisUnit> &units,
    Timestamp time, Duration reach, const ReadoutFormat &format)
{
    std::vector<ReadoutTable> tables;
    for (std::size_t i = 0; i < charts.size(); ++i) {
        const ChartData &chart = *charts[i];
        if (!chart.kind->isOverTime || chart.kind->hasRows || chart.series.empty())
            continue;
        const Reader reader(chart, units[i], time, reach, format);
        const auto isTrace = [](const ChartSeries &series) {
            return std::holds_alternative<dissect::SequenceTrace>(series.data);
        };
        if (!std::all_of(chart.series.begin(), chart.series.end(), isTrace)) {
            tables.push_back(reader.table());
            continue;
        }
        for (const ChartSeries &series : chart.series) {
            if (!isHidden(chart, series, format))
                reader.addTrace(tables, series);
        }
    }
    return tables;
}

std::optional<Timestamp> nearestSample(const ChartData &chart, Timestamp time, Duration reach)
{
    std::optional<Timestamp> best;
    const auto take = [&](Timestamp found) {
        if (!best || std::abs(found - time) < std::abs(*best - time))
            best = found;
    };
    for (const ChartSeries &series : chart.series) {
        if (const auto *samples = std::get_if<dissect::Samples>(&series.data)) {
            if (const auto at = nearest(*samples, time, reach))
                take(samples->times[*at]);
        } else if (const auto *trace = std::get_if<dissect::SequenceTrace>(&series.data)) {
            const auto &segments = trace->segments;
            const auto timeOf = [](const auto &segment) { return segment.time; };
            if (const auto at = nearest(segments, timeOf, time, reach))
                take(segments[*at].time);
        }
    }
    return best;
}

std::optional<Timestamp> sampleBeside(const ChartData &chart, Timestamp time, int direction)
{
    std::optional<Timestamp> best;
    const auto take = [&](const auto &all, const auto &timeOf) {
        const auto isBefore = [&](const auto &one, Timestamp than) { return timeOf(one) < than; };
        const auto isAfter = [&](Timestamp than, const auto &one) { return than < timeOf(one); };
        const auto beside = direction < 0 ? std::lower_bound(all.begin(), all.end(), time, isBefore)
                                          : std::upper_bound(all.begin(), all.end(), time, isAfter);
        if (direction < 0 ? beside == all.begin() : beside == all.end())
            return;
        const Timestamp found = timeOf(direction < 0 ? *(beside - 1) : *beside);
        if (!best || std::abs(found - time) < std::abs(*best - time))
            best = found;
    };
    for (const ChartSeries &series : chart.series) {
        if (const auto *samples = std::get_if<dissect::Samples>(&series.data))
            take(samples->times, [](Timestamp one) { return one; });
        else if (const auto *trace = std::get_if<dissect::SequenceTrace>(&series.data))
            take(trace->segments, [](const auto &segment) { return segment.time; });
    }
    return best;
}

} // namespace remora::ui
