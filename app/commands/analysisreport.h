// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/analyzed.h"

namespace remora::app {

// False, and a complaint, where it was not written.
bool writeAnalysisReport(const Analyzed &analyzed, const AnalysisOptions &options);

} // namespace remora::app
