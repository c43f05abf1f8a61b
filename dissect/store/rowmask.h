// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace remora::dissect {

// Of a chunk's packets: 1 for those that are in, else 0.
using RowMask = std::vector<std::uint8_t>;

} // namespace remora::dissect
