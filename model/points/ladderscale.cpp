// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/points/ladderscale.h"

#include <algorithm>

#include "dissect/points/clockline.h"

namespace remora::model {

namespace {

    constexpr double usualGap = 9; // pixels that the median of the times between packets takes

    std::vector<dissect::Timestamp> timesOf(const dissect::Ladder &ladder)
    {
        std::vector<dissect::Timestamp> times;
        for (const auto &line : ladder.lines) {
            times.push_back(line.sent);
            times.push_back(line.came);
        }
        std::ranges::sort(times);
        times.erase(std::unique(times.begin(), times.end()), times.end());
        return times;
    }

    // Nanoseconds that a pixel stands for.
    double perPixel(std::vector<double> steps)
    {
        if (steps.empty())
            return 1;
        const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
        std::nth_element(steps.begin(), middle, steps.end());
        return std::max(1.0, *middle / usualGap);
    }

} // namespace

LadderScale::LadderScale(const dissect::Ladder &ladder, double longestGap)
    : m_times(timesOf(ladder))
{
    std::vector<double> steps;
    for (std::size_t i = 1; i < m_times.size(); ++i)
        steps.push_back(static_cast<double>(m_times[i]) - static_cast<double>(m_times[i - 1]));
    const double scale = perPixel(steps);
    double place = 0;
    for (std::size_t i = 0; i < m_times.size(); ++i) {
        const double step = i == 0 ? 0 : steps[i - 1] / scale;
        if (step > longestGap)
            m_gaps.push_back({place + longestGap / 2, dissect::later(m_times[i], -m_times[i - 1])});
        place += std::min(step, longestGap);
        m_places.push_back(place);
    }
}

double LadderScale::at(dissect::Timestamp time) const
{
    const auto found = std::ranges::lower_bound(m_times, time);
    return m_places[static_cast<std::size_t>(found - m_times.begin())];
}

} // namespace remora::model
