// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

#include <QString>

#include "dissect/store/conversation.h"
#include "dissect/store/roles.h"

namespace remora::model {

// The columns of the conversation table, each declared once.
enum class ConversationColumn {
    Client,
    ClientPort,
    Server,
    ServerPort,
    Packets,
    Bytes,
    RttMin,
    RttMean,
    RttMax,
    Samples,
    Protocol,
    Start,
    Duration,
    Stream,
    RolesBy,
};
inline constexpr int conversationColumns = 15;

QString columnTitle(ConversationColumn column);
QString columnHelp(ConversationColumn column);
bool isNumeric(ConversationColumn column);

// What a cell shows.
QString cellText(ConversationColumn column, const dissect::Conversation &conversation,
    const dissect::Roles &roles, bool swapped);

// The order of two rows by a column; equal ones keep the order of their first packets. Rows without
// a value come last in both directions' sense: they count as least.
std::partial_ordering compareCells(ConversationColumn column, const dissect::Conversation &a,
    const dissect::Roles &rolesOfA, const dissect::Conversation &b, const dissect::Roles &rolesOfB);

} // namespace remora::model
