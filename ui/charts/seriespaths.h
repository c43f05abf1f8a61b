// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QLineF>
#include <QList>
#include <QPolygonF>

#include "model/charts/chartseries.h"
#include "ui/charts/clip.h"
#include "ui/charts/plotscale.h"

namespace remora::ui {

// All of these draw no more than a few points for each pixel column, and lose no extreme: of the
// values in one column the least and the greatest are always drawn. Nothing is clipped yet.

// Lines of a series, of level and upright parts; or where it is so dense that lines would be an
// area, what lies from the least to the greatest of each pixel column.
struct Path {
    QList<QPolygonF> lines;
    QList<QRectF> columns;
};

// A rate: level over each bin.
struct Rate {
    const dissect::BinnedSums &sums;
    std::span<const double> values; // one for each bin
    const dissect::SamplePyramid *pyramid = nullptr; // of the values, where they are many
    double factor = 1; // of what is drawn
};
Path steps(const Rate &rate, const PlotScale &scale);
// A value that lasts until the next one.
Path levels(
    const dissect::Samples &samples, const dissect::SamplePyramid *pyramid, const PlotScale &scale);
// Bands between gaps: what lies from minimum to maximum, and the line of the mean, from the middle
// of a bin to that of the next; a bin that stands alone is as wide as it is.
struct BandPart {
    Area area;
    QPolygonF mean;
};
QList<BandPart> bandParts(const dissect::BinnedBands &bands, const PlotScale &scale);
// Rates on each other: what each fills, from the lowest.
QList<Area> stackParts(std::span<const Rate> rates, const PlotScale &scale);
// Segments from their first byte to behind their last, those sent again apart.
struct SegmentLines {
    QList<QLineF> first;
    QList<QLineF> again;
};
SegmentLines segmentLines(const dissect::SequenceTrace &trace, const PlotScale &scale);
QList<QLineF> sackLines(const dissect::SequenceTrace &trace, const PlotScale &scale);

} // namespace remora::ui
