// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/applianceclock.h"

#include <algorithm>
#include <cstdlib>

namespace remora::model {

dissect::Duration clockOffsetOf(const netshark::ApplianceInfo &info)
{
    return std::abs(info.clockOffset) <= info.clockDoubt ? 0 : info.clockOffset;
}

dissect::Duration clockAhead(const ApplianceSession &of, const ApplianceSession &other)
{
    const netshark::ApplianceInfo &one = of.sources().info;
    const netshark::ApplianceInfo &two = other.sources().info;
    const dissect::Duration ahead = one.clockOffset - two.clockOffset;
    return std::abs(ahead) <= one.clockDoubt + two.clockDoubt ? 0 : ahead;
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
