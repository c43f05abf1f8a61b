// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/conversationcolumns.h"

// What the columns of conversations and their groupings are called; translated.
namespace remora::model {

// At the head of the column, as short as the columns beside it allow.
QString columnTitle(ConversationColumn column);
// Where it stands by itself, as in a list of columns: "RTT to server, mean ms".
QString columnName(ConversationColumn column);
// Under what it is listed: "RTT to server".
QString columnGroup(ConversationColumn column);
// A sentence without its full stop.
QString columnHelp(ConversationColumn column);
QString groupingName(dissect::Grouping grouping);

} // namespace remora::model
