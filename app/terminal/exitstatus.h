// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace remora::app {

// Exit statuses of every command.
enum ExitStatus {
    Done = 0,
    Usage = 1,
    Failed = 2,
    Partial = 3, // done, but the input was cut off or partial
};

// A sentence on standard error, on one line whatever foreign text stands in it; returns the status.
int complain(const QString &sentence, ExitStatus status);

} // namespace remora::app
