// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

#include "app/terminal/optionlist.h"

namespace remora::app {

// The stand-in appliance as a command; returns an exit status.
void declareDemo(OptionList &options);
int demo(const QCommandLineParser &parser);

// The whole investigation against a demo appliance of its own, by the other commands, for machines
// without a display.
int mainJob(const QCommandLineParser &parser);

} // namespace remora::app
