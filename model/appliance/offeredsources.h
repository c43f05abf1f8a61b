// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appliance/askedsource.h"

namespace remora::model {

// What an appliance has of one kind, in its own order, by the names that users know; folders are
// none.
QList<AskedSource> offeredSources(ApplianceSession *on, netshark::SourceRef::Kind kind);

} // namespace remora::model
