// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "dissect/frame/bytereader.h"

namespace remora::dissect {

// The headers that a packet may have in each other.
enum class LayerKind : std::uint8_t {
    Ethernet,
    Vlan,
    Cooked,
    Cooked2,
    CiscoHdlc,
    Loopback,
    Ppp,
    Pppoe,
    Mpls,
    Llc,
    Wireless,
    Radiotap,
    Gre,
    Vxlan,
    Geneve,
    Gtp,
    Ipv4,
    Ipv6,
    Ipv6Extension,
    Tcp,
    Udp,
    Icmp,
    Icmpv6,
    Named, // any other: it has a title
};

// A layer of a packet: its header and all behind it, as far as it was captured.
struct Layer {
    LayerKind kind;
    ByteReader bytes;
    const char *title = nullptr; // of a named one; lives as long as the program
    std::uint32_t headerLength = 0; // of a named one
};
using LayerTrace = std::vector<Layer>;

} // namespace remora::dissect
