// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

#include <QRectF>

#include "dissect/core/timestamp.h"

namespace remora::ui {

// From values to places in a plot along one of its axes, and back.
struct AxisScale {
    double least = 0;
    double greatest = 1;
    bool logarithmic = false; // then `least` is above 0
    // 0 at the least value, 1 at the greatest; beyond them outside of that.
    double share(double value) const
    {
        if (!logarithmic)
            return (value - least) / (greatest - least);
        return std::log(std::max(value, least) / least) / std::log(greatest / least);
    }
    double value(double share) const
    {
        return logarithmic ? least * std::pow(greatest / least, share)
                           : least + (greatest - least) * share;
    }
};

// From times and values to places in a plot, and back.
struct PlotScale {
    QRectF area;
    dissect::TimeRange visible;
    AxisScale values;
    AxisScale across = {}; // where the level axis is not time
    double x(dissect::Timestamp time) const
    {
        return area.left()
            + static_cast<double>(time - visible.begin) / static_cast<double>(visible.length())
            * area.width();
    }
    double xOf(double value) const { return area.left() + across.share(value) * area.width(); }
    double y(double value) const { return area.bottom() - values.share(value) * area.height(); }
    dissect::Timestamp timeAt(double x) const
    {
        return visible.begin
            + static_cast<dissect::Duration>(
                (x - area.left()) / area.width() * static_cast<double>(visible.length()));
    }
    double valueAt(double y) const { return values.value((area.bottom() - y) / area.height()); }
};

} // namespace remora::ui
