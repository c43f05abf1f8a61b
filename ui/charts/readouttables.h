// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include "model/charts/chartseries.h"
#include "ui/charts/axisunit.h"
#include "ui/charts/seriesstyle.h"

namespace remora::ui {

// One line of a read-out: what a series says, or one thing of several that it says.
struct ReadoutRow {
    std::optional<SeriesStyle> style; // nothing: no sign
    QString name; // harmless, but of any length
    QStringList values = {}; // under the heads of its table; "–" where there is none
    QString detail = {}; // said less loudly in a line of its own
    bool isTotal = false;
    bool isHidden = false; // not drawn; its values are left out
};

// What one chart says.
struct ReadoutTable {
    QString title;
    QStringList heads;
    std::vector<ReadoutRow> rows;
};

// Of when the tables are: "09:14:33.316", "bin 09:14:33.0 – 33.5".
struct ReadoutHeading {
    QString main;
    QString detail = {};
    bool isPointer = true; // or of what is in view
};

using Charts = std::vector<std::shared_ptr<const model::ChartData>>;

// How things are said. A value; any thread.
struct ReadoutFormat {
    const Colours *colours = nullptr;
    QTimeZone zone = QTimeZone::utc();
    model::RateUnit rateUnit = model::RateUnit::Bits;
    int digits = 3; // of the pointer's second
    std::map<QString, QStringList> hidden = {}; // as in a ChartArrangement
    // The brief name of the selection where it is the only one: not said again for each side of it.
    QString onlySelection = {};
};

// "–"
QString noValue();

// What the charts over time show at a time: the bin, the value that lasts there, the sample nearest
// to it within `reach`. `units`: by chart, those of their upright axes.
std::vector<ReadoutTable> tablesAt(const Charts &charts, const std::vector<AxisUnit> &units,
    dissect::Timestamp time, dissect::Duration reach, const ReadoutFormat &format);
// With the bin that all charts with bins share.
ReadoutHeading headingAt(
    const Charts &charts, dissect::Timestamp time, const ReadoutFormat &format);

// What they show in all of a range. Goes over all values in it: not for the GUI thread where these
// may be many.
std::vector<ReadoutTable> tablesOf(const Charts &charts, const std::vector<AxisUnit> &units,
    const dissect::TimeRange &visible, const ReadoutFormat &format);
ReadoutHeading headingOf(const dissect::TimeRange &visible);

// The time of the sample or segment nearest to a time, within `reach`; of any series of the chart.
std::optional<dissect::Timestamp> nearestSample(
    const model::ChartData &chart, dissect::Timestamp time, dissect::Duration reach);
// The next one after a time, or before it where `direction` is below 0.
std::optional<dissect::Timestamp> sampleBeside(
    const model::ChartData &chart, dissect::Timestamp time, int direction);

} // namespace remora::ui
