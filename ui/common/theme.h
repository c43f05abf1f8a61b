// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace remora::ui {

enum class Theme { System, Light, Dark, HighContrast };

// "system", "light", "dark", "high-contrast": in the settings and on the command line.
QString themeName(Theme theme);
std::optional<Theme> themeNamed(const QString &name);

// Gives the application style, palette, font and style sheet. The first call must come before
// anything else changes the palette: it reads the desktop's own.
void applyTheme(Theme theme);

} // namespace remora::ui
