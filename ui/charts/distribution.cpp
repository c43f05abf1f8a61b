// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/distribution.h"

#include <algorithm>

namespace remora::ui {

namespace {

    // How many of the values lie in each of so many equal parts of the axis.
    std::vector<double> counted(const std::vector<double> &values, const PlotScale &scale, int bins)
    {
        std::vector<double> counts;
        auto from = values.begin();
        for (int i = 1; i <= bins; ++i) {
            const auto to = i == bins ? values.end()
                                      : std::lower_bound(from, values.end(),
                                          scale.across.value(static_cast<double>(i) / bins));
            counts.push_back(static_cast<double>(to - from));
            from = to;
        }
        return counts;
    }

} // namespace

Area histogram(const std::vector<double> &values, const PlotScale &scale)
{
    Area area;
    if (values.empty())
        return area;
    constexpr int wide = 8; // pixels of a bar
    const int bins = std::clamp(static_cast<int>(scale.area.width() / wide), 10, 200);
    const auto counts = counted(values, scale, bins);
    const double most = *std::max_element(counts.begin(), counts.end());
    const double width = scale.area.width() / bins;
    const double bottom = scale.area.bottom();
    for (int i = 0; i < bins; ++i) {
        const double left = scale.area.left() + i * width;
        const double top
            = bottom - counts[static_cast<std::size_t>(i)] / most * scale.area.height();
        area.upper << QPointF(left, top) << QPointF(left + width, top);
    }
    area.lower << scale.area.bottomLeft() << scale.area.bottomRight();
    return area;
}

QPolygonF cumulative(const std::vector<double> &values, const PlotScale &scale)
{
    QPolygonF line;
    if (values.empty())
        return line;
    const auto columns = static_cast<int>(scale.area.width());
    for (int column = 0; column <= columns; ++column) {
        const double value = scale.across.value(static_cast<double>(column) / columns);
        const auto below = std::upper_bound(values.begin(), values.end(), value);
        const double share
            = static_cast<double>(below - values.begin()) / static_cast<double>(values.size());
        const QPointF at(scale.area.left() + column, scale.y(share));
        if (line.size() > 1 && line.last().y() == at.y() && line[line.size() - 2].y() == at.y())
            line.last() = at; // one level line, however long
        else
            line << at;
    }
    return line;
}

} // namespace remora::ui
