// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readoutparts.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::Duration;
using dissect::TimeRange;
using dissect::Timestamp;
using model::ChartData;
using model::ChartSeries;

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    std::optional<TimeRange> binOf(const ChartSeries &series, Timestamp time)
    {
        const dissect::TimeBins *bins = nullptr;
        if (const auto *sums = std::get_if<dissect::BinnedSums>(&series.data))
            bins = &sums->bins;
        else if (const auto *bands = std::get_if<dissect::BinnedBands>(&series.data))
            bins = &bands->bins;
        const auto bin = bins != nullptr ? binAt(*bins, time) : std::nullopt;
        if (!bin)
            return std::nullopt;
        return TimeRange{bins->edge(*bin), bins->edge(*bin + 1)};
    }

    // So many decimals of a second as a width needs.
    int decimalsOf(Duration width)
    {
        int digits = 0;
        for (Duration unit = dissect::second; width % unit != 0; unit /= 10)
            ++digits;
        return digits;
    }

} // namespace

QString noValue() { return u"–"_s; }

bool isHidden(const ChartData &chart, const ChartSeries &series, const ReadoutFormat &format)
{
    const auto found = format.hidden.find(QLatin1StringView(chart.kind->key));
    return found != format.hidden.end() && found->second.contains(series.name);
}

ReadoutTable blankTable(const ChartData &chart, const AxisUnit &unit, const QStringList &heads,
    const ReadoutFormat &format)
{
    const QString name = chartName(*chart.kind);
    // One column says the unit itself.
    ReadoutTable table{heads.front() == unit.name ? name : name + ", "_L1 + unit.name, heads, {}};
    for (const ChartSeries &series : chart.series)
        table.rows.push_back({styleOf(series, chart, *format.colours),
            model::harmless(briefName(series, format.onlySelection)), {}, {}, false,
            isHidden(chart, series, format)});
    return table;
}

SumsReading::SumsReading(const ChartData &chart, const ReadoutFormat &format)
    : isRate(chart.kind->quantity == model::Quantity::Rate
        || chart.kind->quantity == model::Quantity::PacketRate)
    , unit(rateUnitOf(*chart.kind, format.rateUnit))
{
}

std::optional<std::size_t> binAt(const dissect::TimeBins &bins, Timestamp time)
{
    if (bins.size() == 0 || time < bins.edge(0) || time >= bins.edge(bins.size()))
        return std::nullopt;
    return bins.indexOf(time);
}

QString timeText(const ChartData &chart, Timestamp time, int digits, const QTimeZone &zone)
{
    if (!chart.options.aligned)
        return model::timeOfDay(time, zone, digits);
    return QLocale().toString(static_cast<double>(time) / 1e9, 'f', digits) + " s"_L1;
}

ReadoutHeading headingAt(const Charts &charts, Timestamp time, const ReadoutFormat &format)
{
    ReadoutHeading heading;
    if (charts.empty())
        return heading;
    heading.main = timeText(*charts.front(), time, format.digits, format.zone);
    std::optional<TimeRange> shared;
    for (const auto &chart : charts) {
        for (const ChartSeries &series : chart->series) {
            const auto bin = binOf(series, time);
            if (bin && shared && *bin != *shared)
                return heading;
            if (bin)
                shared = bin;
        }
    }
    if (!shared)
        return heading;
    const int digits = decimalsOf(shared->length());
    const QString begin = timeText(*charts.front(), shared->begin, digits, format.zone);
    QString end = timeText(*charts.front(), shared->end, digits, format.zone);
    const qsizetype minute = "09:14:"_L1.size();
    if (!charts.front()->options.aligned && end.startsWith(begin.left(minute)))
        end.remove(0, minute);
    heading.detail = Texts::tr("bin %1 – %2").arg(begin, end);
    return heading;
}

ReadoutHeading headingOf(const TimeRange &visible)
{
    return {Texts::tr("In view"), model::seconds(visible.length()), false};
}

} // namespace remora::ui
