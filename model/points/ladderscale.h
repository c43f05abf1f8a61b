// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "dissect/points/ladder.h"

namespace remora::model {

// Where the times of a ladder lie, from 0: time runs evenly, but no gap is longer than `longestGap`
// pixels.
class LadderScale {
public:
    struct Gap {
        double place; // its middle, pixels
        dissect::Duration length;
    };
    LadderScale(const dissect::Ladder &ladder, double longestGap);
    double at(dissect::Timestamp time) const; // one that the ladder has
    double length() const { return m_places.empty() ? 0 : m_places.back(); }
    // Those that are longer than they are drawn.
    const std::vector<Gap> &gaps() const { return m_gaps; }

private:
    std::vector<dissect::Timestamp> m_times; // rising
    std::vector<double> m_places; // of each
    std::vector<Gap> m_gaps;
};

} // namespace remora::model
