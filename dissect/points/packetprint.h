// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "dissect/core/timestamp.h"

namespace remora::dissect {

// By what a packet is known again at another point of its way, and what devices may have changed of
// it there. Of the innermost headers, so that tunnels do not matter; without addresses and ports,
// so that address translation does not.
struct PacketPrint {
    // The upper 44 bits: of TCP sequence numbers, length and flags, of all else length and payload.
    // The lower 20: the payload. Seeded: no capture can be made to collide.
    std::uint64_t key;
    Timestamp time; // of the capture's clock; never noTime
    std::uint32_t packet; // its number in the capture, from 0
    std::uint32_t sequence; // of TCP, as on the wire
    std::uint16_t identification; // of IPv4; 0: none
    std::uint16_t options; // of TCP: the MSS of a SYN, else a hash of all; 0: none
    std::uint16_t window; // of TCP, as in the header
    std::uint8_t hops; // TTL, hop limit
    std::uint8_t bits; // DSCP, and those below

    static constexpr std::uint8_t repeats = 0x40; // a retransmission, as tshark tells them
    static constexpr std::uint8_t opens = 0x80; // SYN
    static constexpr unsigned contentBits = 20;

    std::uint8_t dscp() const { return bits & 0x3fU; }
    bool isRepeat() const { return (bits & repeats) != 0; }
    bool isSyn() const { return (bits & opens) != 0; }
    std::uint64_t identity() const { return key >> contentBits; }
    // What tells packets of the same identity from each other, where no device changes it.
    std::uint32_t tag() const
    {
        return std::uint32_t{identification} << 16U | (isSyn() ? 0U : options);
    }
};
static_assert(sizeof(PacketPrint) == 32);

} // namespace remora::dissect
