// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "dissect/store/conversationdetails.h"
#include "dissect/store/notetotals.h"
#include "dissect/turns/turntable.h"

namespace remora::dissect {

// What is known of the packets of a capture and stands in no column. It is not owned.
struct BesideColumns {
    std::span<const NoteTotals> notes = {}; // of all conversations; else they count 0
    std::span<const ConversationDetails> details
        = {}; // by row, where a field that needs them is read
    const TurnTable *turns = nullptr; // where a field that needs them is read
    // What is said of a turn is said of its last packet alone; else of all packets from its first
    // to its last.
    bool isOncePerTurn = false;
};

} // namespace remora::dissect
