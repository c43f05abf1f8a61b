// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include <QList>
#include <QString>

#include "dissect/series/series.h"
#include "dissect/store/roles.h"

namespace remora::model {

// What is to be plotted: some conversations under one name.
struct ChartSelection {
    QString name;
    QString brief; // a short name, where the full one is told elsewhere
    int colour = 0; // place in the series palette
    dissect::ConversationSet set;
    std::optional<dissect::ConversationId> single = {}; // where it is one conversation
    bool isNamed = false; // its name is that of a group, not made of what it holds
};

// All packets, those without a conversation included.
ChartSelection everything();
ChartSelection oneConversation(const dissect::Conversation &conversation,
    dissect::ConversationId id, const dissect::Roles &roles, int colour);
// More than can be told apart by colours, as one.
ChartSelection severalConversations(const dissect::ConversationSet &set, std::size_t conversations);
// The conversations of one row of a table that has groups.
ChartSelection groupOfConversations(
    const QString &name, std::span<const dissect::ConversationId> members, int colour);

// The packets of all of them.
dissect::ConversationSet packetsOf(const QList<ChartSelection> &selections);

// "10.20.4.17:57440 – 172.16.8.10:443", client first.
QString conversationName(const dissect::Conversation &conversation, const dissect::Roles &roles);

} // namespace remora::model
