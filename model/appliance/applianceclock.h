// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appliance/appliancesession.h"

namespace remora::model {

// What an appliance's clock shows more than another's, by what both answered; 0 within the doubt of
// that.
dissect::Duration clockAhead(const ApplianceSession &of, const ApplianceSession &other);

// The same moments by the clock of `of`, where `range` is by that of `other`.
dissect::TimeRange onClockOf(
    const ApplianceSession &of, const ApplianceSession &other, const dissect::TimeRange &range);

} // namespace remora::model
