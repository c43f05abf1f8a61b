// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "model/charts/chartseries.h"

namespace remora::ui {

// What the crosshair reads out of one series at a time: the bin, the value that lasts there, or the
// sample nearest to it within `reach`. Nothing where there is no value.
std::optional<QString> readout(const model::ChartSeries &series, model::ChartKind kind,
    dissect::Timestamp time, dissect::Duration reach, model::RateUnit unit);

// The time of the sample nearest to a time, within `reach`; of any series of the chart.
std::optional<dissect::Timestamp> nearestSample(
    const model::ChartData &chart, dissect::Timestamp time, dissect::Duration reach);

} // namespace remora::ui
