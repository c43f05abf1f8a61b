// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandtable.h"

namespace remora::app {

// What `remora --help` and `remora help` print: the window's options and all commands.
QString overviewText();
// What `remora COMMAND --help` and `remora help COMMAND` print.
QString helpText(const Command &command);

// "-h, --help", "--theme THEME"
QString optionTitle(const QCommandLineOption &option);
// With the value that counts where none is given.
QString optionTells(const QCommandLineOption &option);

// What holds for all commands: of a variable or an exit status, what it means.
struct Term {
    QString name;
    QString tells;
};
QList<Term> environmentTerms();
QList<Term> exitTerms();

} // namespace remora::app
