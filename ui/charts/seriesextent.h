// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>

#include "model/charts/chartseries.h"
#include "ui/charts/chartappearance.h"

namespace remora::ui {

// Least and greatest value of a chart within a range of time; nothing where it has none there.
struct Extent {
    double least = 0;
    double greatest = 0;
};
// Of what is drawn: without hidden series, stacks as high as they stand.
std::optional<Extent> extentOf(const model::ChartData &chart, const ChartAppearance &appearance);
// The same along the level axis of a chart that is not over time.
std::optional<Extent> extentAcross(
    const model::ChartData &chart, const ChartAppearance &appearance);

// The samples [first, last) of a range, both of its ends within.
std::pair<std::size_t, std::size_t> samplesIn(
    const dissect::Samples &samples, const dissect::TimeRange &range);

// The unit that a chart's rates are in: what counts packets already has no other one, and payload
// is counted in bits.
// `asked`: by the user.
model::RateUnit rateUnitOf(const model::ChartKind &kind, model::RateUnit asked);
// The rates of a series in a unit: bit/s, byte/s or packets/s. `scale`: what each value is
// multiplied by.
const std::vector<double> &ratesOf(const dissect::BinnedSums &sums, model::RateUnit unit);
double rateScale(const dissect::BinnedSums &sums, model::RateUnit unit);
const dissect::SamplePyramid *pyramidOf(const model::ChartSeries &series, model::RateUnit unit);
// Least and greatest of values [begin, end), which must not be none.
std::array<double, 2> extremesOf(std::span<const double> values,
    const dissect::SamplePyramid *pyramid, std::size_t begin, std::size_t end);

// The bins of a rate that are drawn. Of one at the edge of the capture only a part is known: it has
// its own rate there, or is left open where too little of it, and too few packets, are known to
// tell one.
struct ShownBins {
    std::size_t begin = 0;
    std::size_t end = 0;
    dissect::TimeRange time; // what they cover
    double first = 1; // factor of the first bin's rate
    double last = 1;
    double factor(std::size_t bin) const
    {
        return bin == begin ? first : bin + 1 == end ? last : 1;
    }
};
ShownBins shownBins(const dissect::BinnedSums &sums);
// The same bins of several series on each other.
ShownBins shownBins(std::span<const dissect::BinnedSums *const> stack);

} // namespace remora::ui
