// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace remora::ui {

// Shows a file in the desktop's file manager, marked in its folder (org.freedesktop.FileManager1);
// where there is no such service, the folder alone. Waits for nothing.
void showInFolder(const QString &path);

} // namespace remora::ui
