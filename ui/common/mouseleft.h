// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace remora::ui {

// Qt does not tell a widget that the mouse has left it while a menu or a list was open, and what is
// drawn for the mouse stays: with this, widgets hear of it when the menu closes. Once for the
// program.
void tellWhenMouseLeft();

} // namespace remora::ui
