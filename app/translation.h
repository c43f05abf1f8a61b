// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace remora::app {

// Gives the program the user's language: that of the settings, else that of the system, as far as
// it is known; else English. Before anything is shown.
void installTranslations();

} // namespace remora::app
