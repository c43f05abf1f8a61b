// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "model/verdict/verdictinfocus.h"
#include "ui/report/report.h"

namespace remora::ui {

// What clients waited for, in the words of the window; nothing where there was no turn. GUI thread.
std::optional<Report::Verdict> reportVerdict(const model::WaitingVerdict &waiting);

} // namespace remora::ui
