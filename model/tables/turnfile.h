// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/tables/turncolumns.h"

namespace remora::model {

// Rows of a table of turns as text; any thread. As they are shown, tabs between, under the names of
// the columns.
QString turnsText(const TurnRows &rows, const std::vector<std::uint32_t> &chosen,
    const std::vector<TurnColumn> &columns);
// Raw numbers, times in seconds, under the names of `analyze --turns`; what was not seen is empty.
QString turnsCsv(const TurnRows &rows, const std::vector<std::uint32_t> &chosen);

} // namespace remora::model
