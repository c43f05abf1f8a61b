// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "dissect/filter/filterexpression.h"
#include "dissect/store/conversation.h"

namespace remora::dissect {

// A filter as Wireshark's display filters have it: the same words, times in seconds, numbers
// without units. Streams are told by their ends and times: tshark counts them in another way where
// ports are used again.
struct WiresharkText {
    std::string text; // empty: all packets
    // Terms that "and" joins to the others and that ask for what only Remora knows: conversations
    // as a whole, client and server. Without them it leaves more packets.
    std::vector<const FilterExpression *> leftOut;
};
// `conversations`: all of the capture.
WiresharkText wiresharkText(
    const FilterExpression &expression, std::span<const Conversation> conversations);

// The packets of a conversation.
std::string wiresharkText(const Conversation &conversation);
// More would be a filter that nobody reads.
inline constexpr std::size_t mostWiresharkConversations = 200;

} // namespace remora::dissect
