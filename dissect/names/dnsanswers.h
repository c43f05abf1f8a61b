// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "dissect/capture/rawpacket.h"
#include "dissect/core/address.h"
#include "dissect/frame/frame.h"

namespace remora::dissect {

// A name that a DNS answer gives an address.
struct NamedAddress {
    IpAddress address;
    std::string name; // as it was asked for; printable characters of a host name only
};
using HostNames = std::map<IpAddress, std::string>;

// Whether a packet comes from a DNS or mDNS server, by its port.
inline bool isDnsAnswer(const Frame &frame)
{
    constexpr std::uint16_t dns = 53;
    constexpr std::uint16_t multicastDns = 5353;
    return frame.transport == Frame::Transport::Udp && !frame.quoted
        && (frame.source.port == dns || frame.source.port == multicastDns);
}

// Adds the addresses (A and AAAA records) that a DNS answer over UDP tells (RFC 1035, section 4;
// RFC 3596). What does not read as one tells none.
void readDnsAnswers(const RawPacket &packet, std::vector<NamedAddress> &to);

} // namespace remora::dissect
