// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

#include "app/commands/connection.h"
#include "app/terminal/exitstatus.h"
#include "app/terminal/optionlist.h"
#include "app/terminal/outputs.h"

namespace remora::app {

// The options of `remora sources` that change something on the appliance.
void addControlOptions(OptionList &options);
// A sentence about wrong usage, found before anything is asked; empty where all is right.
QString controlProblem(const QCommandLineParser &parser);
// The files that they read and write.
OutputNames controlNames(const QCommandLineParser &parser);

// Does what they ask for, one after the other, and says each deed on standard output. Nothing where
// all went well, else how the command ends; what went wrong is said already.
std::optional<ExitStatus> control(const QCommandLineParser &parser, const Connected &connected);

} // namespace remora::app
