// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace remora::ui {

// Which fonts the user wants; kept in the settings. Empty and 0: those of the desktop.
struct FontChoice {
    QString family;
    QString fixedFamily; // of bytes and filters
    int pixels = 0;
};
inline constexpr int leastTextPixels = 10;
inline constexpr int mostTextPixels = 28;
inline constexpr int usualTextPixels = 13; // nothing smaller unless the user wants it

FontChoice chosenFonts();
// Seen from the next applyTheme on.
void rememberFonts(const FontChoice &choice);

// The font of the program, the platform's unless that is smaller than anybody can read.
QFont textFont();
// Height of its text, logical pixels; `step`: greater or smaller than that of the program.
int textPixels(int step = 0);
// Of a line in a list or a table.
constexpr int textRowHeight(int textPixels) { return textPixels + 11; }
// For bytes and filters.
QFont fixedFont();

} // namespace remora::ui
