// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QCommandLineParser>
#include <QString>

#include "app/terminal/optionlist.h"

namespace remora::app {

// What can stand behind "remora". Dispatch, help, man pages and completions read the same table.
struct Command {
    struct Argument {
        QString name; // "FILE"
        QString tells;
    };
    struct Example {
        QString line; // without "remora "
        QString tells;
    };

    QString name; // empty: the window
    QString summary; // a few words, without a full stop
    QString usage; // what follows the name
    QString about; // sentences
    QList<Argument> arguments;
    qsizetype mostArguments = 0;
    void (*declare)(OptionList &) = nullptr;
    int (*run)(const QCommandLineParser &) = nullptr; // nothing for the window
    std::vector<Example> examples;

    // "remora fetch"
    QString fullName() const;
    // With --help, which every command has.
    OptionList declared() const;
    QList<QCommandLineOption> options() const { return declared().all(); }
};

const Command &windowCommand();
const std::vector<Command> &commands();
// nullptr where there is none of that name.
const Command *commandNamed(const QString &name);
// The command that was meant by a word that names none; empty where it is like none.
QString commandMeantBy(const QString &word);
// "remora analyze, slice, merge, …": all that need no display.
QString commandsInWords();

} // namespace remora::app
