// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/earliertimes.h"

#include <utility>

namespace remora::dissect {

EarlierTimes EarlierTimesReader::next(const PacketChunk &chunk, std::size_t row)
{
    const Timestamp time = chunk.times[row];
    EarlierTimes times;
    times.before = std::exchange(m_last, time);
    // As tshark: of packets whose TCP header was read, also such as an ICMP error quotes.
    const ConversationId id = chunk.conversations[row];
    if (id == noConversation || (chunk.marks[row] & PacketChunk::HasFlags) == 0 || time == noTime)
        return times;
    const std::size_t at = dissect::row(id);
    if (at >= m_streams.size())
        m_streams.resize(at + 1);
    Stream &stream = m_streams[at];
    if (stream.first == noTime)
        stream = {time, time};
    times.streamFirst = stream.first;
    times.streamBefore = std::exchange(stream.last, time);
    return times;
}

} // namespace remora::dissect
