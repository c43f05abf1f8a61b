// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/conversationcolumns.h"

// What the columns of conversations and their groupings are called; translated.
namespace remora::model {

QString columnTitle(ConversationColumn column);
QString columnHelp(ConversationColumn column);
QString groupingName(dissect::Grouping grouping);

} // namespace remora::model
