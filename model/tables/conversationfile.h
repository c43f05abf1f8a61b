// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/tables/conversationorder.h"
#include "model/work/savetask.h"

namespace remora::model {

enum class TableText { Plain, Csv, Json };

// Some rows and columns as text: plain as they are shown, CSV and JSON with raw values under
// tshark's names.
QString conversationsText(const ConversationRows &rows, const std::vector<std::uint32_t> &keys,
    const std::vector<ConversationColumn> &columns, TableText form);

// Writes rows as CSV with raw numbers and all columns of the command line; groups, and files whose
// names end in .json, with the columns given. The answer runs on any thread, also after table and
// capture are gone.
SaveTask::Write conversationsWriter(const ConversationRows &rows,
    const std::vector<std::uint32_t> &keys, const std::vector<ConversationColumn> &columns,
    const QString &path);

} // namespace remora::model
