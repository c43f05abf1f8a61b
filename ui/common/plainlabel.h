// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace remora::ui {

// A label that shows its text as it is, wrapped: what comes from an appliance or a capture is no
// markup. `role` by palette.cpp; may be empty.
QLabel *plainLabel(const char *role = "");

} // namespace remora::ui
