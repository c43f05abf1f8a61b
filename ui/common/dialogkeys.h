// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialogButtonBox;
class QPushButton;
class QWidget;

// What Enter, Escape and Tab do in whatever opens beside the main window.
namespace remora::ui {

// Of a dialog, at the end of its making, when all buttons are in it: Enter presses the button that
// has the focus, else the one with the accent. Tab goes from one button to the next as they stand,
// which is another order on another desktop.
void giveKeys(QDialogButtonBox *box, QPushButton *accent);

// Of a window that only shows: Enter presses the button that has the focus, Escape closes it.
void giveKeys(QWidget *window);

} // namespace remora::ui
