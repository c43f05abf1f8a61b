// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/verdict/verdictinfocus.h"
#include "model/work/savetask.h"

namespace remora::model {

// A verdict as a file, against its baseline where it has one: JSON where the name ends in .json,
// else text. Its turns must have been looked for. Any thread.
std::string verdictFile(const WaitingVerdict &verdict, const QString &name);
SaveTask::Write verdictWriter(const WaitingVerdict &verdict, const QString &path);

} // namespace remora::model
