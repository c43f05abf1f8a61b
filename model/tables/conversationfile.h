// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/filejob.h"
#include "model/tables/conversationtablemodel.h"

namespace remora::model {

// Writes the rows of a table as they stand now, as CSV with raw numbers. The answer runs on any
// thread, also after table and capture are gone.
FileJob::Write conversationsWriter(
    const ConversationTableModel &table, const Capture &capture, const QString &path);

} // namespace remora::model
