// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace remora::ui {

// A label that shows its text as it is, wrapped: what comes from an appliance or a capture is no
// markup. `role` by palette.cpp; may be empty.
QLabel *plainLabel(const char *role = "");
// One line in front of something, said less loudly.
QLabel *captionLabel(const QString &text = {});
// It and what it stands in front of, which no line breaks apart.
QWidget *captioned(const QString &text, QWidget *widget);

} // namespace remora::ui
