// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/earliertimes.h"

#include <utility>

namespace remora::dissect {

namespace {

    // As tshark: of packets whose TCP header was read, also such as an ICMP error quotes, and where
    // its length makes no sense. No column tells whether a header was cut behind its window: then
    // tshark shows no times.
    bool hasTimes(const PacketChunk &chunk, std::size_t row)
    {
        constexpr unsigned quoted = unsigned{PacketChunk::HasSequence} | PacketChunk::IsQuoted;
        const unsigned marks = chunk.marks[row];
        return (marks & PacketChunk::HasFlags) != 0 || (marks & quoted) == PacketChunk::HasSequence;
    }

} // namespace

EarlierTimes EarlierTimesReader::next(const PacketChunk &chunk, std::size_t row)
{
    const Timestamp time = chunk.times[row];
    EarlierTimes times;
    times.before = std::exchange(m_last, time);
    const ConversationId id = chunk.conversations[row];
    if (id == noConversation || time == noTime || !hasTimes(chunk, row))
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
