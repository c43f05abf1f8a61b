// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "model/investigation/conversationselection.h"
#include "model/tables/conversationorder.h"

namespace remora::model {

// A selection of rows, by their keys, which are numbers of conversations where each row is one.
using RowSelection = ConversationSelection;

// What the user does to it.
struct RowChange {
    enum class Kind { Replace, Add, Remove, Toggle };
    Kind kind = Kind::Replace;
    std::vector<std::pair<int, int>> rows; // first and last
};

// The selection after a change. `order`: the keys of the rows as they are shown; `isWhole`: no row
// is hidden. Those that stay keep their places, and so their colours. Goes over the rows.
RowSelection changed(const RowSelection &before, const RowChange &change,
    const std::vector<std::uint32_t> &order, bool isWhole);

// The conversations of rows, and the rows that conversations lie in. Go over the selection.
ConversationSelection conversationsOf(const RowSelection &keys, const ConversationRows &rows);
RowSelection keysOf(const ConversationSelection &conversations, const ConversationRows &rows);

} // namespace remora::model
