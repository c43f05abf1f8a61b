// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "dissect/store/conversation.h"
#include "dissect/turns/turn.h"

namespace remora::dissect {

// Where the packets were captured, on the way from the client to the server.
enum class TapPosition : std::uint8_t { Unknown, NearClient, Between, NearServer };

// The least round trips from the tap to both ends of a conversation: what an uncongested path
// takes.
struct TapPath {
    Duration toClient = notSeen; // nanoseconds, both not negative where they are seen
    Duration toServer = notSeen;

    bool hasClient() const { return toClient != notSeen; }
    bool hasServer() const { return toServer != notSeen; }
    // Both ways of the whole path; notSeen where one side was not.
    Duration roundTrip() const
    {
        return hasClient() && hasServer() ? toClient + toServer : notSeen;
    }
};

// With what is known of the tap: beside an end the way to it takes no time, and what its packets
// wait there is its own. Unknown and Between change nothing.
TapPath beside(TapPosition tap, TapPath path);

TapPath tapPathOf(const Conversation &conversation, bool clientIsA);

// Near an end: the round trip to it is at most a quarter of the one to the other end.
TapPosition tapPositionOf(const TapPath &path);
// What most of the TCP conversations say of which both sides were seen, weighed by their packets.
TapPosition tapPositionOf(
    std::span<const Conversation> conversations, std::span<const std::uint8_t> clientIsA);

} // namespace remora::dissect
