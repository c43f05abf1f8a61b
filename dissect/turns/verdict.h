// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "dissect/core/address.h"
#include "dissect/store/conversation.h"
#include "dissect/turns/tappath.h"
#include "dissect/turns/turn.h"

namespace remora::dissect {

// What the clients of some turns waited for, in all and by server.
struct Verdict {
    struct Server {
        Endpoint end;
        TurnTotals totals;
    };
    // Fewer turns say little.
    static constexpr std::uint32_t fewTurns = 10;

    TurnTotals all;
    std::vector<Server> servers; // the longest total first
    TapPosition tap = TapPosition::Unknown;
    bool isTapGiven = false; // by somebody who knows; else the round trips tell it
};
Verdict verdictOf(std::span<const Turn> turns, std::span<const Conversation> conversations,
    std::span<const std::uint8_t> clientIsA);

} // namespace remora::dissect
