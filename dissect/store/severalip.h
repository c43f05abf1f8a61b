// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/store/packetchunk.h"

namespace remora::dissect {

// A bit of PacketChunk::tcpBits: more than one IP header was found, as in a tunnel or in what an
// ICMP error quotes; of any packet.
inline constexpr std::uint16_t severalIpBit = 0x2000;

inline bool hasSeveralIp(const PacketChunk &chunk, std::size_t row)
{
    return (chunk.tcpBits[row] & severalIpBit) != 0;
}

} // namespace remora::dissect
