// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QCommandLineParser>
#include <QStringList>

namespace remora::app {

struct Command;

// What the program is asked to do.
struct Call {
    const Command *command = nullptr; // the window's where none is named
    std::unique_ptr<QCommandLineParser>
        parser; // of its arguments, right as far as a parser can tell
    std::optional<int> ended; // in place of both: help and complaints are said already
};

// Needs nothing that may not work on some machine: no display, and no QGuiApplication.
Call understand(const QStringList &arguments);
// Runs its command, and sees that what it printed arrived.
int run(const Call &call);
// Runs the command that the arguments name, with its name behind the program's.
int runCommand(const QStringList &arguments);

} // namespace remora::app
