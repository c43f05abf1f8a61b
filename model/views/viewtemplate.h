// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/savetask.h"
#include "netshark/savedviews.h"

namespace remora::model {

// A view as it was saved, from a file; the error is a sentence. Reads: for a worker thread.
tl::expected<QJsonObject, QString> readTemplate(const QString &path);
// Writes a question as one, without its source and its time.
SaveTask::Write templateWriter(const netshark::ViewRequest &request, const QString &path);

} // namespace remora::model
