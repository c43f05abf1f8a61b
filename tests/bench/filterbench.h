// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace remora::bench {

// How long filters take over all packets of small. False where the capture cannot be made or read.
bool measureFilters(const std::string &folder);

} // namespace remora::bench
