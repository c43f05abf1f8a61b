// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "netshark/appliance.h"

namespace remora::netshark {

// Saves a file of the appliance here, byte for byte: under its name only once it is whole, readable
// by its owner alone; "-" is standard output. FileExists where something is there that may not be
// replaced. `received` hears how
// many bytes have come.
Result<void> saveFile(Appliance &appliance, const QString &id, const QString &path, bool overwrite,
    const std::function<void(qint64)> &received);

} // namespace remora::netshark
