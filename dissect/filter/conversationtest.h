// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "dissect/filter/filterexpression.h"
#include "dissect/store/conversation.h"
#include "dissect/store/notetotals.h"

namespace remora::dissect {

// What a test says of a conversation's packets, where nothing but conversation and direction
// decides: bit 0 of those from a, bit 1 of those from b. Nothing for tests of single packets.
// `notes`: of the conversation; nullptr: all are 0.
std::optional<std::uint8_t> testConversation(const FilterExpression &test,
    const Conversation &conversation, bool clientIsA, const NoteTotals *notes);

} // namespace remora::dissect
