// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace remora::bench {

// The most memory that this process had resident, in MB; 0 where the system does not tell.
double residentPeak();
// Counts the peak from now on.
void resetPeak();

} // namespace remora::bench
