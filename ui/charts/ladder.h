// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/charts/drawing.h"

namespace remora::ui {

// A chart of sequence numbers: segments as bars from their first to behind their last byte, those
// sent again as triangles, joined with where they were sent before; what is acknowledged, what the
// window permits, and SACK blocks.
void drawLadder(const dissect::SequenceTrace &trace, const PlotScale &scale,
    const ChartAppearance &appearance, SeriesDrawing &to);

// What a legend says of it, beside the segments.
struct LadderPart {
    QString name; // translated
    SeriesStyle style;
};
std::vector<LadderPart> ladderParts(const dissect::SequenceTrace &trace, const SeriesStyle &style,
    const ChartAppearance &appearance);

} // namespace remora::ui
