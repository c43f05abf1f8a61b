// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helppages.h"

namespace remora::ui {

// What the parts of a client's waiting mean, and how they are told: docs/how-remora-judges.md in
// short, with its pictures.
HelpPage judgingPage();

} // namespace remora::ui
