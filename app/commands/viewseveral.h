// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/viewrequest.h"

namespace remora::app {

// Counts on several appliances at once, and writes what they say as one table. One that fails does
// not spoil the rest: it is said, and the command ends with Partial.
int countOnSeveral(const ViewPlan &plan, const QList<ConnectionRequest> &ways);

} // namespace remora::app
