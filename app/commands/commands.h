// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace remora::app {

// Each takes the program's name and its own arguments, and returns an exit status.
int analyze(const QStringList &arguments);
int listSources(const QStringList &arguments);
int fetch(const QStringList &arguments);
int demo(const QStringList &arguments);
// The whole investigation against a demo appliance of its own, for machines without a display.
int mainJob(const QStringList &arguments);

} // namespace remora::app
