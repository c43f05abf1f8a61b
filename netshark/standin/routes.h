// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "netshark/standin/appliancestate.h"
#include "netshark/standin/router.h"

namespace remora::standin {

// The resources of the API, as far as the stand-in has them, by group. The state must outlive the
// router.
using AddRoutes = void(Router &router, ApplianceState &state);
AddRoutes addCommonRoutes, addSystemRoutes, addInterfaceRoutes, addValueRoutes, addAccountRoutes,
    addLicensingRoutes, addMaintenanceRoutes, addJobRoutes, addClipRoutes, addExportRoutes,
    addFileRoutes, addViewRoutes;

// In the order in which they are asked: licensing after the values, exports before the files.
inline constexpr AddRoutes *groupsOfResources[] = {addCommonRoutes, addSystemRoutes,
    addInterfaceRoutes, addValueRoutes, addAccountRoutes, addLicensingRoutes, addMaintenanceRoutes,
    addJobRoutes, addClipRoutes, addViewRoutes, addExportRoutes, addFileRoutes};

} // namespace remora::standin
