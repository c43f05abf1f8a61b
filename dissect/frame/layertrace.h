// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
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

// A header that was compressed in the packet: where it stands there, and what it was written out
// to.
struct PackedHeader {
    ByteReader bytes; // of the packet, from the header on
    std::uint32_t length; // of the compressed header
    std::shared_ptr<const std::vector<std::byte>> unpacked; // keeps alive what Layer::bytes reads
};

// A layer of a packet: its header and all behind it, as far as it was captured; of one that was
// compressed, a copy with the header written out.
struct Layer {
    LayerKind kind;
    ByteReader bytes;
    const char *title = nullptr; // of a named one; lives as long as the program
    std::uint32_t headerLength = 0; // of a named one
    std::optional<PackedHeader> packed = std::nullopt;

    // The bytes of the packet from this header on.
    ByteReader inPacket() const { return packed ? packed->bytes : bytes; }
    // What follows the header, of `length` bytes, in the packet.
    ByteReader behind(std::uint32_t length) const
    {
        return packed ? packed->bytes.after(packed->length) : bytes.after(length);
    }
};
using LayerTrace = std::vector<Layer>;

} // namespace remora::dissect
