// SPDX-License-Identifier: GPL-3.0-or-later
// What the read-outs of a time and of a range share; for their sources alone.
#pragma once

#include "ui/charts/readouttables.h"
#include "ui/charts/seriesextent.h"

namespace remora::ui {

// A table with a row for each series, without values yet.
ReadoutTable blankTable(const model::ChartData &chart, const AxisUnit &unit,
    const QStringList &heads, const ReadoutFormat &format);
bool isHidden(
    const model::ChartData &chart, const model::ChartSeries &series, const ReadoutFormat &format);

std::optional<std::size_t> binAt(const dissect::TimeBins &bins, dissect::Timestamp time);
// Of the day, or since the first packet where conversations are aligned.
QString timeText(
    const model::ChartData &chart, dissect::Timestamp time, int digits, const QTimeZone &zone);

// What the sums of a chart are read as: bit/s, byte/s, packets/s, or as they are. For ratesOf and
// rateScale.
struct SumsReading {
    SumsReading(const model::ChartData &chart, const ReadoutFormat &format);
    bool isRate; // a sum is a value times its time; else the values are sums
    model::RateUnit unit;
};

} // namespace remora::ui
