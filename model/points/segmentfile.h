// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/points/comparedpoints.h"
#include "model/work/savetask.h"

namespace remora::model {

// Writes all rows, also those that are not shown, as `remora compare --segments` does. The answer
// runs on any thread.
SaveTask::Write segmentsWriter(std::shared_ptr<const ComparedPoints> compared, const QString &path);

} // namespace remora::model
