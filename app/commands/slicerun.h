// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QStringList>

#include "app/terminal/exitstatus.h"
#include "dissect/slice/slice.h"

namespace remora::app {

// What cannot be before anything is read, complained about; nothing where all can.
std::optional<ExitStatus> sliceProblem(const QStringList &inputs, const QString &output,
    const dissect::SliceSplit &split, bool mayReplaceCapture);

// Writes it, and tells on standard error what came of it. `output` as the user named it;
// `explained`: a sentence in place of an error that the choice of packets has made, else empty.
int runSlice(dissect::SliceRequest request, const QString &output,
    const std::function<QString()> &explained = {});

} // namespace remora::app
