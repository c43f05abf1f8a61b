// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "dissect/capture/rawpacket.h"

namespace remora::dissect {

// What a packet says above TCP, or beside it, in one line: a DNS question or answer, the first line
// of HTTP, TLS messages with the server name, ICMP, ARP. In the protocols' own words; names in it
// come from the packet and are untrusted. Empty where its captured bytes say nothing of the kind.
std::string packetBrief(const RawPacket &packet);

// What follows the innermost TCP or UDP header, as far as it was captured and belongs to the
// packet; nothing for packets without one and for what an ICMP error quotes.
struct Payload {
    std::span<const std::byte> bytes;
    std::uint32_t reported = 0; // bytes on the wire
    bool isKnown = false; // there is such a header
};
Payload payloadOf(const RawPacket &packet);

} // namespace remora::dissect
