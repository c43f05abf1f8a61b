// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

namespace remora::standin {

// Runs the stand-in in the foreground until it is interrupted: `remora-standin` and `remora demo`.
// Prints url, user, password and fingerprint, one per line. Returns the exit status. The password
// is taken from REMORA_PASSWORD, or made anew.
int serve(const QCommandLineParser &parser);
QList<QCommandLineOption> serveOptions();

} // namespace remora::standin
