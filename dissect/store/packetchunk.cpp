// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/packetchunk.h"

namespace remora::dissect {

void PacketChunk::reserve(std::size_t packets)
{
    times.reserve(packets);
    offsets.reserve(packets);
    conversations.reserve(packets);
    ipLengths.reserve(packets);
    frameLengths.reserve(packets);
    tcpFlags.reserve(packets);
    facts.reserve(packets);
}

void PacketChunk::shrink()
{
    times.shrink_to_fit();
    offsets.shrink_to_fit();
    conversations.shrink_to_fit();
    ipLengths.shrink_to_fit();
    frameLengths.shrink_to_fit();
    tcpFlags.shrink_to_fit();
    facts.shrink_to_fit();
    rttRows.shrink_to_fit();
    rtts.shrink_to_fit();
}

std::size_t PacketChunk::memory() const
{
    return times.capacity() * sizeof(Timestamp) + offsets.capacity() * sizeof(std::uint64_t)
        + conversations.capacity() * sizeof(ConversationId)
        + (ipLengths.capacity() + frameLengths.capacity() + rttRows.capacity())
        * sizeof(std::uint32_t)
        + tcpFlags.capacity() * sizeof(std::uint16_t) + facts.capacity()
        + rtts.capacity() * sizeof(Duration);
}

} // namespace remora::dissect
