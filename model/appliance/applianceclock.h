// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appliance/appliancesession.h"

namespace remora::model {

// What an appliance's clock shows more than another's, or than this computer's, by what they
// answered; 0 within the doubt of that, which is the doubt of both.
dissect::Duration clockAhead(
    const netshark::ApplianceInfo &of, const netshark::ApplianceInfo &other = {});
dissect::Duration clockAhead(const ApplianceSession &of, const ApplianceSession &other);

// A range that much later; its ends stay times that there can be.
dissect::TimeRange movedBy(dissect::Duration by, const dissect::TimeRange &range);

// The same moments by the clock of `of`, where `range` is by that of `other`.
dissect::TimeRange onClockOf(
    const ApplianceSession &of, const ApplianceSession &other, const dissect::TimeRange &range);

} // namespace remora::model
