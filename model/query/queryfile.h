// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/investigation/investigation.h"
#include "model/query/queryresultmodel.h"
#include "model/work/savetask.h"

namespace remora::model {

// Rows of a query in the order that is shown, as CSV, TSV or JSON lines by the name's ending; what
// a spreadsheet would compute is guarded. Runs on any thread.
SaveTask::Write tableWriter(const QueryResultModel::Result &result,
    std::shared_ptr<const std::vector<std::uint32_t>> order, const QString &path);
// Some rows with a head and tabs between, for the clipboard. Any thread.
QString tableText(
    const QueryResultModel::Result &result, const std::vector<std::uint32_t> &rows);
// The packets that rows are of, as a capture of their own; as packetsWriter.
SaveTask::Write rowPacketsWriter(const Investigation &capture,
    std::shared_ptr<const dissect::CellTable> table, const QString &path);

} // namespace remora::model
