// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "netshark/standin/appliancestate.h"
#include "netshark/standin/router.h"

namespace remora::standin {

// The resources of the API, as far as the stand-in has them, by group. The state must outlive the
// router.
void addCommonRoutes(Router &router, ApplianceState &state);
void addSystemRoutes(Router &router, ApplianceState &state); // information, stats, fields
void addInterfaceRoutes(Router &router, ApplianceState &state);
void addValueRoutes(Router &router, ApplianceState &state); // settings, definitions, lists
void addAccountRoutes(Router &router, ApplianceState &state);
void addLicensingRoutes(Router &router, ApplianceState &state); // after those of values
void addMaintenanceRoutes(Router &router, ApplianceState &state);
void addJobRoutes(Router &router, ApplianceState &state);
void addClipRoutes(Router &router, ApplianceState &state);
void addExportRoutes(Router &router, ApplianceState &state); // before those of files
void addFileRoutes(Router &router, ApplianceState &state);

} // namespace remora::standin
