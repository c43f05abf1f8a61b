// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appliance/askedsource.h"

namespace remora::model {

// What another appliance has of the same kind as this source: where the same can be counted, too.
// The likeliest comes first: of the same name, else a job that is running and holds packets.
QList<AskedSource> sourcesLike(const AskedSource &asked, ApplianceSession *on);

} // namespace remora::model
