// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "dissect/core/address.h"
#include "dissect/store/conversation.h"

namespace remora::dissect {

// What one host sent and received, over all of its conversations.
struct EndpointTotals {
    IpAddress address;
    std::uint64_t packetsSent = 0;
    std::uint64_t packetsReceived = 0;
    std::uint64_t bytesSent = 0; // sum of ip.len
    std::uint64_t bytesReceived = 0;
    std::uint32_t conversations = 0;

    std::uint64_t packets() const { return packetsSent + packetsReceived; }
    std::uint64_t bytes() const { return bytesSent + bytesReceived; }
};

// Those with the most bytes first. Packets between a host and itself count as sent and as received.
std::vector<EndpointTotals> endpointsOf(std::span<const Conversation> conversations);

} // namespace remora::dissect
