// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace remora::ui {

// Before something is lost: true where the user wants it. Whoever only presses Enter keeps it.
bool confirm(QWidget *window, const QString &title, const QString &text, const QString &yes,
    const QString &no);

// Why something cannot be done.
void refuse(QWidget *window, const QString &title, const QString &text);

} // namespace remora::ui
