// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/applianceclock.h"

#include <algorithm>
#include <cstdlib>

namespace remora::model {

dissect::Duration clockAhead(const ApplianceSession &of, const ApplianceSession &other)
{
    const netshark::ApplianceInfo &one = of.sources().info;
    const netshark::ApplianceInfo &two = other.sources().info;
    const dissect::Duration ahead = one.clockOffset - two.clockOffset;
    return std::abs(ahead) <= one.clockDoubt + two.clockDoubt ? 0 : ahead;
}

dissect::TimeRange onClockOf(
    const ApplianceSession &of, const ApplianceSession &other, const dissect::TimeRange &range)
{
    const dissect::Duration ahead = clockAhead(of, other);
    const auto moved = [ahead](dissect::Timestamp time) {
        return std::clamp<dissect::Timestamp>(time + ahead, 0, dissect::latestTime);
    };
    return {moved(range.begin), moved(range.end)};
}

} // namespace remora::model
