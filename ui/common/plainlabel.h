// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace remora::ui {

// A label that shows its text as it is, wrapped: what comes from an appliance or a capture is no
// markup. `role` by palette.cpp; may be empty.
QLabel *plainLabel(const char *role = "");
// One line in front of something, said less loudly.
QLabel *captionLabel(const QString &text = {});

} // namespace remora::ui
