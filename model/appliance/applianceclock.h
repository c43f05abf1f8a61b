// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appliance/appliancesession.h"

namespace remora::model {

// An appliance's clock minus this computer's, as far as it is wrong beyond doubt.
dissect::Duration clockOffsetOf(const netshark::ApplianceInfo &info);

// What an appliance's clock shows more than another's, by what both answered; 0 within the doubt of
// that.
dissect::Duration clockAhead(const ApplianceSession &of, const ApplianceSession &other);

// A range that much later; its ends stay times that there can be.
dissect::TimeRange movedBy(dissect::Duration by, const dissect::TimeRange &range);

// The same moments by the clock of `of`, where `range` is by that of `other`.
dissect::TimeRange onClockOf(
    const ApplianceSession &of, const ApplianceSession &other, const dissect::TimeRange &range);

} // namespace remora::model
