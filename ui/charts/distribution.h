// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPolygonF>

#include "ui/charts/clip.h"
#include "ui/charts/plotscale.h"

namespace remora::ui {

// Both of sorted values, along the level axis of a plot whose upright one is a share, 0 to 1.

// How many values are how large: a bar for each few pixels; `tallest`: the share of the values in
// one that is as high as the plot.
Area histogram(const std::vector<double> &values, const PlotScale &scale, double tallest);
double tallestBar(const std::vector<double> &values, const PlotScale &scale);
// Which share of all is not larger.
QPolygonF cumulative(const std::vector<double> &values, const PlotScale &scale);

} // namespace remora::ui
