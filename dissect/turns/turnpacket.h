// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "dissect/frame/frame.h"
#include "dissect/store/packetchunk.h"
#include "dissect/turns/turncutter.h"

namespace remora::dissect {

// A row of a TCP conversation as the cutter takes it; false where that says nothing of its turns.
// `first`: the index of the chunk's first packet.
[[gnu::always_inline]] inline bool readTurnPacket(const PacketChunk &chunk, std::size_t at,
    std::uint64_t first, bool clientIsA, TurnCutter::Packet &packet)
{
    constexpr std::uint8_t needed = PacketChunk::HasFlags | PacketChunk::HasLength;
    const PacketChunk::Profile &profile = chunk.marks.whole(at);
    const Timestamp time = chunk.times[at];
    if ((profile.marks & (needed | PacketChunk::IsQuoted)) != needed || time == noTime)
        return false;
    const std::uint16_t bits = profile.tcpBits;
    const bool fromA = (profile.marks & PacketChunk::FromB) == 0;
    const auto shift = static_cast<unsigned>(std::max<int>(profile.windowShift, 0));
    packet.time = time;
    packet.index = PacketIndex{first + at};
    packet.sequence = chunk.tcpSequences[at];
    packet.acknowledgment = chunk.tcpAcknowledgments[at];
    packet.length = chunk.tcpLengths[at];
    packet.window = std::uint32_t{chunk.tcpWindows[at]} << shift;
    packet.windowIsKnown = profile.windowShift != -1 || (bits & tcpSyn) != 0;
    packet.fromClient = fromA == clientIsA;
    packet.hasSack = (bits & PacketChunk::hasSackBit) != 0;
    packet.startsHandshake = (bits & PacketChunk::startsHandshakeBit) != 0;
    packet.wasCut = (bits & PacketChunk::wasCutBit) != 0;
    packet.flags = bits & PacketChunk::tcpFlagsBits;
    packet.notes = profile.tcpNotes;
    return true;
}

} // namespace remora::dissect
