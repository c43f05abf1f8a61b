// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "dissect/core/address.h"
#include "dissect/store/conversation.h"
#include "dissect/turns/turn.h"

namespace remora::dissect {

// Who made clients wait: of the conversations that waited long for one thing, the server, client or
// network of clients that most of that time belongs to.
struct Finding {
    enum class Kind : std::uint8_t {
        SlowServer, // time of a server
        LossyPath, // loss recovery of the clients of one network
        SlowReader, // receive windows of one client
        FarClient, // round trips of one client
    };
    Kind kind = Kind::SlowServer;
    IpAddress address; // of the end, or the first of the network
    unsigned prefix = 0; // of the network, bits; 0: it is one end
    Duration sum = 0; // of that part
    std::uint32_t conversations = 0;
};

// At most one of each kind, the longest first; none that is less than a twentieth of all waiting.
// A conversation waits long where its turns, in the mean, take what a person would call slow: 100
// ms of a server, 50 ms of round trips, 20 ms of losses or windows.
std::vector<Finding> findingsOf(std::span<const Turn> turns,
    std::span<const Conversation> conversations, std::span<const std::uint8_t> clientIsA);

} // namespace remora::dissect
