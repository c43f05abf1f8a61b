// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace/opencaptures.h"

namespace remora::ui {

class CapturePage;

// The page as it is now, to look the same again.
model::SavedInvestigation savedView(const CapturePage &page, const model::OpenCapture &open);
// What does not depend on the packets: columns, sorting, charts, notes.
void restoreView(CapturePage &page, const model::SavedInvestigation &seen);

} // namespace remora::ui
