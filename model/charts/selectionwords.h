// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QList>
#include <QString>
#include <tl/expected.hpp>

#include "model/charts/chartselection.h"
#include "model/investigation/conversationselection.h"

namespace remora::model {

// How a command line names conversations: tcp.stream as a plain number or "tcp.7", udp.stream as
// "udp.7", any conversation by its place in the capture as "conversation.7"; "a-b" is a range of
// one kind. Commas part what is drawn by itself, "+" joins what is drawn as one; that may have a
// name in front, "web=tcp.1+tcp.4", percentCoded (see chartwords). "all" is every packet,
// "most-rtt" the conversation with the most RTT samples, else the most packets.

// Whether it could name something in some capture.
bool isSelection(const QString &words);

// What can be named: all conversations of a capture, also those without packets in focus.
struct SelectableConversations {
    const std::vector<dissect::Conversation> &conversations;
    const std::vector<dissect::Conversation> &inFocus; // the same, with what the focus leaves
    const std::vector<std::uint8_t> &clientIsA; // by row
};
// The error is a sentence. All packets where there is no conversation. What is named twice is there
// once.
tl::expected<QList<ChartSelection>, QString> selectionsOf(
    const QString &words, const SelectableConversations &capture);
QList<ChartSelection> selectionsOf(
    const ConversationSelection &selected, const SelectableConversations &capture);

// The words that select the same. Looks at all conversations: not for the GUI thread.
QString selectionWords(const QList<ChartSelection> &selections,
    const std::vector<dissect::Conversation> &conversations);

} // namespace remora::model
