// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/conversationcolumns.h"

// What the columns of conversations and their groupings are called; translated.
namespace remora::model {

// At the head of the column, below its caption.
QString columnTitle(ConversationColumn column);
// Over the heads of columns that belong together: "RTT to server, ms"; empty: nothing.
QString columnCaption(ConversationColumn column);
// Where it stands by itself, as in a list of columns: "RTT to server, mean ms".
QString columnName(ConversationColumn column);
// Under what it is listed: "RTT to server".
QString columnGroup(ConversationColumn column);
// A sentence without its full stop.
QString columnHelp(ConversationColumn column);
QString groupingName(dissect::Grouping grouping);

} // namespace remora::model
