// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace remora::model {

// Texts from captures, appliances and file names, before anybody reads them: in the window, on a
// terminal, in a report. What commands a terminal, turns text around or hides itself stands there
// as its code, \x1b or \u202e: control and direction marks, line and paragraph separators,
// zero-width and other format characters, what Unicode has not assigned. Blanks and line breaks
// become spaces. A lone surrogate becomes U+FFFD. Never longer than `longest` and an ellipsis.

QString harmless(const QString &foreign, qsizetype longest = 4000);
// A text of any length whose line breaks stay, such as a user's own notes.
QString harmlessLines(const QString &foreign);
// For a label: also without blanks at its ends, and one of several.
QString shown(const QString &foreign, qsizetype longest = 120);
// The same for a text of several lines, such as a login banner: 40 of them at most.
QString shownLines(const QString &foreign);
// A tool tip, and the label of a question, guess whether they are rich text: this one is shown as
// it is.
QString plainTip(const QString &text);

} // namespace remora::model
