// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/tables/turncolumns.h"
#include "model/work/savetask.h"

namespace remora::model {

// Rows of a table of turns as text; any thread. As they are shown, tabs between, under the names of
// the columns.
QString turnsText(const TurnTableRows &rows, const std::vector<std::uint32_t> &chosen,
    const std::vector<TurnColumn> &columns);
// Writes all rows as `analyze --turns` does: by conversation, whatever the order of the table.
SaveTask::Write turnsWriter(const TurnTableRows &rows, const QString &path);

} // namespace remora::model
