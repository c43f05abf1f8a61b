// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace remora::dissect {

constexpr std::size_t hugePage = std::size_t{2} << 20U;

// Asks the system to keep these bytes in huge pages, as far as they span whole ones: it zeroes and
// maps 2 MB at once instead of 4 KB, each of which costs as much as the analysis of 50 packets.
// Where it has none, all is slower and the same. Any thread.
void askForHugePages(void *begin, std::size_t bytes);

} // namespace remora::dissect
