// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QPolygonF>
#include <QRectF>

#include "model/charts/chartseries.h"

namespace remora::ui {

// From times and values to places in a plot.
struct PlotScale {
    QRectF area;
    dissect::TimeRange visible;
    double least = 0;
    double greatest = 1;
    double x(dissect::Timestamp time) const
    {
        return area.left()
            + static_cast<double>(time - visible.begin) / static_cast<double>(visible.length())
            * area.width();
    }
    double y(double value) const
    {
        return area.bottom() - (value - least) / (greatest - least) * area.height();
    }
};

// All of these draw no more than a few points for each pixel column, and lose no extreme: of the
// values in one column the least and the greatest are always drawn.

// One point for every spot that holds a sample.
QPolygonF dots(const dissect::Samples &samples, const PlotScale &scale);
// A rate: level over each bin.
QPolygonF steps(const dissect::BinnedSums &sums, const PlotScale &scale);
// Bands between gaps: the outline from minimum to maximum, and the line of the mean.
struct BandPart {
    QPolygonF outline;
    QPolygonF mean;
};
QList<BandPart> bandParts(const dissect::BinnedBands &bands, const PlotScale &scale);

} // namespace remora::ui
