// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace remora::bench {

// What this process has resident, in MB; 0 where the system does not tell.
double resident();
// The most memory that this process had resident; the same.
double residentPeak();
// Counts the peak from now on.
void resetPeak();

} // namespace remora::bench
