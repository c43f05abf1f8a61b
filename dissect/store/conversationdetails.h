// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "dissect/store/conversation.h"
#include "dissect/store/packetstore.h"

namespace remora::dissect {

// How far a TCP conversation got, as the packets that are there tell.
enum class TcpState : std::uint8_t {
    None, // no TCP
    Middle, // neither its opening nor its end was seen
    Half, // a SYN was sent and nothing established
    Open, // the handshake was seen, and no end
    Closing, // one end has sent a FIN
    Closed, // both ends have
    Reset,
};

// What a pass over the packets tells of a conversation beside its totals.
struct ConversationDetails {
    std::uint32_t resets = 0; // packets with RST
    TcpState state = TcpState::None;
    // Of tcp.analysis.ack_rtt, p50, p95 and p99: the least sample that so many percent do not
    // exceed (nearest rank). Nanoseconds; 0: no sample.
    std::array<Duration, 3> percentiles{};
    // p95 of each side by itself, as Conversation::rtts has them.
    std::array<Duration, 2> p95{};
};

// Of the packets that are in the store, by row of `rows`: conversations, or groups of them where
// `groupOf` tells the group of each conversation, and `clientIsA` which of its ends is the client,
// as end a of a group is. States are those of conversations only.
std::vector<ConversationDetails> detailsOf(const PacketStore &store,
    std::span<const Conversation> rows, std::span<const std::uint32_t> groupOf = {},
    std::span<const std::uint8_t> clientIsA = {});

// The RTT samples of all conversations, those of the path to the server and those of the path to
// the client.
struct RttBySide {
    struct Side {
        RttStatistics rtt;
        Duration p95 = 0; // where there are samples
    };
    Side toServer;
    Side toClient;
};
// `clientIsA`: by row of the conversations.
RttBySide rttBySide(const PacketStore &store, std::span<const Conversation> conversations,
    std::span<const std::uint8_t> clientIsA);

// The nearest-rank percentile, 0 < percent <= 100, of values that need not be sorted and are moved
// about; they must not be none.
Duration percentile(std::span<Duration> values, unsigned percent);

} // namespace remora::dissect
