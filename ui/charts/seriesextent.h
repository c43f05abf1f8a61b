// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>

#include "model/charts/chartseries.h"

namespace remora::ui {

// Least and greatest value of a chart within a range of time; nothing where it has none there.
struct Extent {
    double least = 0;
    double greatest = 0;
};
// Rates as `unit` says. `stacked`: sums of all series.
std::optional<Extent> extentOf(
    const model::ChartData &chart, const dissect::TimeRange &visible, model::RateUnit unit);

// The rates of a series in a unit: bit/s, byte/s or packets/s. `scale`: what each value is
// multiplied by.
const std::vector<double> &ratesOf(const dissect::BinnedSums &sums, model::RateUnit unit);
double rateScale(model::RateUnit unit);
const dissect::SamplePyramid *pyramidOf(const model::ChartSeries &series, model::RateUnit unit);
// Least and greatest of values [begin, end), which must not be none.
std::array<double, 2> extremesOf(std::span<const double> values,
    const dissect::SamplePyramid *pyramid, std::size_t begin, std::size_t end);

} // namespace remora::ui
