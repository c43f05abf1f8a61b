// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readout.h"

#include <algorithm>

#include <QLocale>

#include "ui/charts/chartaxes.h"
#include "ui/charts/seriesextent.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::Duration;
using dissect::Timestamp;
using model::ChartKind;

namespace {

    // The place of the time nearest to one, within reach.
    std::optional<std::size_t> nearest(
        const std::vector<Timestamp> &times, Timestamp time, Duration reach)
    {
        const auto after = std::lower_bound(times.begin(), times.end(), time);
        auto found = after;
        if (after != times.begin() && (after == times.end() || time - *(after - 1) < *after - time))
            found = after - 1;
        if (found == times.end() || std::abs(*found - time) > reach)
            return std::nullopt;
        return static_cast<std::size_t>(found - times.begin());
    }

    class Reader {
    public:
        Reader(const model::ChartSeries &series, ChartKind kind, Timestamp time, Duration reach,
            model::RateUnit unit)
            : m_series(series)
            , m_kind(kind)
            , m_time(time)
            , m_reach(reach)
            , m_unit(unit)
        {
        }

        std::optional<QString> operator()(const dissect::Samples &samples) const
        {
            if (m_series.style == model::ChartSeries::Style::Line) {
                const auto after
                    = std::upper_bound(samples.times.begin(), samples.times.end(), m_time);
                if (after == samples.times.begin())
                    return std::nullopt;
                return text(
                    samples.values[static_cast<std::size_t>(after - samples.times.begin()) - 1]);
            }
            const auto at = nearest(samples.times, m_time, m_reach);
            return at ? std::optional(text(samples.values[*at])) : std::nullopt;
        }

        std::optional<QString> operator()(const dissect::BinnedSums &sums) const
        {
            if (!isWithin(sums.bins))
                return std::nullopt;
            return text(ratesOf(sums, m_unit)[sums.bins.indexOf(m_time)] * rateScale(m_unit));
        }

        std::optional<QString> operator()(const dissect::BinnedBands &bands) const
        {
            if (!isWithin(bands.bins) || bands.bands[bands.bins.indexOf(m_time)].count == 0)
                return std::nullopt;
            const auto &band = bands.bands[bands.bins.indexOf(m_time)];
            return QStringLiteral("%1 / %2 / %3")
                .arg(text(band.minimum), text(band.mean), text(band.maximum));
        }

        std::optional<QString> operator()(const dissect::SequenceTrace &trace) const
        {
            const auto after = std::upper_bound(trace.segments.begin(), trace.segments.end(),
                m_time, [](Timestamp time, const auto &segment) { return time < segment.time; });
            if (after == trace.segments.begin())
                return std::nullopt;
            const auto &segment = *(after - 1);
            return QStringLiteral("%1 – %2").arg(
                QLocale().toString(segment.begin, 'f', 0), QLocale().toString(segment.end, 'f', 0));
        }

        std::optional<QString> operator()(const model::Distribution &) const
        {
            return std::nullopt;
        }

    private:
        bool isWithin(const dissect::TimeBins &bins) const
        {
            return bins.size() > 0 && m_time >= bins.edge(0) && m_time < bins.edge(bins.size());
        }

        QString text(double value) const
        {
            const AxisUnit unit = unitOf(m_kind, value, m_unit);
            const double shown = value / unit.divisor;
            const bool isWhole = unit.divisor == 1 && m_kind != ChartKind::BitRate;
            return QStringLiteral("%1 %2").arg(
                QLocale().toString(shown, 'f', shown >= 100 || isWhole ? 0 : 2), unit.name);
        }

        const model::ChartSeries &m_series;
        ChartKind m_kind;
        Timestamp m_time;
        Duration m_reach;
        model::RateUnit m_unit;
    };

} // namespace

std::optional<QString> readout(const model::ChartSeries &series, ChartKind kind, Timestamp time,
    Duration reach, model::RateUnit unit)
{
    return std::visit(Reader(series, kind, time, reach, unit), series.data);
}

std::optional<Timestamp> nearestSample(
    const model::ChartData &chart, Timestamp time, Duration reach)
{
    std::optional<Timestamp> best;
    const auto take = [&](Timestamp found) {
        if (!best || std::abs(found - time) < std::abs(*best - time))
            best = found;
    };
    for (const model::ChartSeries &series : chart.series) {
        if (const auto *samples = std::get_if<dissect::Samples>(&series.data)) {
            if (const auto at = nearest(samples->times, time, reach))
                take(samples->times[*at]);
        } else if (const auto *trace = std::get_if<dissect::SequenceTrace>(&series.data)) {
            for (const auto &segment : trace->segments) {
                if (std::abs(segment.time - time) <= reach)
                    take(segment.time);
            }
        }
    }
    return best;
}

} // namespace remora::ui
