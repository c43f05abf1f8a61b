// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

#include <QRectF>

#include "dissect/core/timestamp.h"

namespace remora::ui {

// From times and values to places in a plot.
struct PlotScale {
    QRectF area;
    dissect::TimeRange visible;
    double least = 0;
    double greatest = 1;
    bool logarithmic = false; // then `least` is above 0
    double x(dissect::Timestamp time) const
    {
        return area.left()
            + static_cast<double>(time - visible.begin) / static_cast<double>(visible.length())
            * area.width();
    }
    double y(double value) const { return area.bottom() - share(value) * area.height(); }

private:
    double share(double value) const
    {
        if (!logarithmic)
            return (value - least) / (greatest - least);
        return std::log(std::max(value, least) / least) / std::log(greatest / least);
    }
};

} // namespace remora::ui
