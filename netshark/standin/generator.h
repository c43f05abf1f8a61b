// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include "netshark/standin/packetfeed.h"

namespace remora::standin {

// Believable traffic of a small site, made from a seed: the packets of a time are the same however
// often they are asked for, so that hours of history cost no storage. HTTPS, HTTP, database and SSH
// connections with handshakes, requests and responses, loss and retransmission, DNS lookups over
// UDP, IPv4 and IPv6. `load` multiplies the number of conversations.
std::unique_ptr<PacketFeed> generatedFeed(std::uint64_t seed, int load, dissect::TimeRange range);

// The same, but as time goes by: packets come when their time has come, until `end`.
std::unique_ptr<PacketFeed> generatedLiveFeed(
    std::uint64_t seed, int load, dissect::TimeRange range);

// Bytes of the packets of a range in a file of the format with the longest headers.
std::int64_t generatedBytes(std::uint64_t seed, int load, dissect::TimeRange range);

// Such bytes per second, in the busiest of some samples.
double generatedRate(std::uint64_t seed, int load);

} // namespace remora::standin
