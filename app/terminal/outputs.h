// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QStringList>

#include "app/commandline.h"
#include "dissect/core/filesink.h"

namespace remora::app {

// What a command reads and is about to write; checked before it reads or asks anything. "-" is
// standard input or output.
struct OutputNames {
    QStringList inputs;
    QStringList outputs;
    bool mayReplaceCaptures = false;
};
// Tries each, but writes nothing. Complains about the first name that cannot be, and tells how the
// command ends; nothing where all can.
std::optional<ExitStatus> outputProblem(const OutputNames &names);

// Whether the name stands for a terminal, which bytes would only confuse.
bool isTerminal(const QString &name);

// Writes one output; complains where that fails. An interrupt ends it, and it does not come to be.
bool writeOutput(const QString &name, bool mayReplaceCaptures,
    const std::function<void(dissect::FileSink &)> &write);

// What was printed so far is on its way. False, and a complaint, where standard output does not
// take it; a reader that has left is no failure.
bool flushStandardOutput();

} // namespace remora::app
