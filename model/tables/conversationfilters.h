// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/conversationcolumns.h"

namespace remora::model {

// A filter for what a cell shows, such as "tcp.port == 443"; empty where a cell is no filter.
QString cellFilter(ConversationColumn column, const ConversationValues &values);
// A filter that leaves exactly the packets of a conversation, in Wireshark's words.
QString conversationFilter(const dissect::Conversation &conversation);

} // namespace remora::model
