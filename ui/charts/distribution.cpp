// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/distribution.h"

#include <algorithm>

namespace remora::ui {

namespace {

    // Which share of the values lies in each of the equal parts of the axis.
    std::vector<double> barsOf(const std::vector<double> &values, const PlotScale &scale)
    {
        std::vector<double> shares;
        if (values.empty())
            return shares;
        constexpr int wide = 8; // pixels of a bar
        const int bars = std::clamp(static_cast<int>(scale.area.width() / wide), 10, 200);
        auto from = values.begin();
        for (int i = 1; i <= bars; ++i) {
            const auto to = i == bars ? values.end()
                                      : std::lower_bound(from, values.end(),
                                          scale.across.value(static_cast<double>(i) / bars));
            shares.push_back(static_cast<double>(to - from) / static_cast<double>(values.size()));
            from = to;
        }
        return shares;
    }

} // namespace

double tallestBar(const std::vector<double> &values, const PlotScale &scale)
{
    const auto shares = barsOf(values, scale);
    return shares.empty() ? 0 : *std::max_element(shares.begin(), shares.end());
}

Area histogram(const std::vector<double> &values, const PlotScale &scale, double tallest)
{
    Area area;
    const auto shares = barsOf(values, scale);
    if (shares.empty())
        return area;
    const double width = scale.area.width() / static_cast<double>(shares.size());
    const double bottom = scale.area.bottom();
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double left = scale.area.left() + static_cast<double>(i) * width;
        const double top = bottom - shares[i] / tallest * scale.area.height();
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
