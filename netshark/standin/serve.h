// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace remora::standin {

// Runs the stand-in in the foreground until it is interrupted: `remora-standin` and `remora demo`.
// Prints url, user, password and fingerprint, one per line. Returns the exit status.
int serve(const QStringList &arguments);

} // namespace remora::standin
