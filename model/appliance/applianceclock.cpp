// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/applianceclock.h"

#include <algorithm>
#include <cstdlib>

namespace remora::model {

dissect::Duration clockAhead(
    const netshark::ApplianceInfo &of, const netshark::ApplianceInfo &other)
{
    const dissect::Duration ahead = of.clockOffset - other.clockOffset;
    return std::abs(ahead) <= of.clockDoubt + other.clockDoubt ? 0 : ahead;
}

dissect::Duration clockAhead(const ApplianceSession &of, const ApplianceSession &other)
{
    return clockAhead(of.sources().info, other.sources().info);
}

dissect::TimeRange movedBy(dissect::Duration by, const dissect::TimeRange &range)
{
    const auto moved = [by](dissect::Timestamp time) {
        dissect::Timestamp sum = 0;
        return __builtin_add_overflow(time, by, &sum)
            ? time
            : std::clamp<dissect::Timestamp>(sum, 0, dissect::latestTime);
    };
    return {moved(range.begin), moved(range.end)};
}

dissect::TimeRange onClockOf(
    const ApplianceSession &of, const ApplianceSession &other, const dissect::TimeRange &range)
{
    return movedBy(clockAhead(of, other), range);
}

} // namespace remora::model
