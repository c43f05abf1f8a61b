// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/series/streamseries.h"

#include <algorithm>
#include <unordered_map>

#include "dissect/frame/frame.h"
#include "dissect/series/eachpacket.h"

namespace remora::dissect {

namespace {

    std::uint64_t segmentKey(const PacketChunk &chunk, std::size_t at)
    {
        const std::uint64_t way = chunk.marks[at] & PacketChunk::FromB;
        const std::uint64_t end = std::uint64_t{row(chunk.conversations[at])} << 1U | way;
        return end << 32U | chunk.tcpSequences[at];
    }

    // By segment, the number of the packet that sent it again first.
    std::unordered_map<std::uint64_t, std::uint64_t> resentSegments(
        const PacketStore &store, const ConversationSet &set)
    {
        std::unordered_map<std::uint64_t, std::uint64_t> resent;
        eachPacketAt(
            store, set, [&](const PacketChunk &chunk, std::size_t at, std::uint64_t index) {
                if (chunk.tcpNotes[at].shows(TcpNote::Retransmission))
                    resent.try_emplace(segmentKey(chunk, at), index);
            });
        return resent;
    }

    // Counts on where 32-bit numbers wrap.
    class Unwrapped {
    public:
        double operator()(std::uint32_t number)
        {
            if (m_started)
                m_value += static_cast<std::int32_t>(number - m_last);
            else
                m_value = number;
            m_started = true;
            m_last = number;
            return static_cast<double>(m_value);
        }

    private:
        std::int64_t m_value = 0;
        std::uint32_t m_last = 0;
        bool m_started = false;
    };

    // A packet without a time is on no axis of time.
    void add(Samples &to, Timestamp time, double value)
    {
        if (time == noTime)
            return;
        to.times.push_back(time);
        to.values.push_back(value);
    }

} // namespace

RttKinds rttKinds(const PacketStore &store, const ConversationSet &set)
{
    RttKinds kinds;
    const auto resent = resentSegments(store, set.bothWays()); // they go the other way
    std::unordered_map<std::uint64_t, std::uint32_t> lastAcks; // by end
    eachPacketAt(store, set, [&](const PacketChunk &chunk, std::size_t at, std::uint64_t index) {
        if ((chunk.marks[at] & PacketChunk::HasFlags) == 0
            || chunk.conversations[at] == noConversation)
            return;
        const std::uint64_t way = chunk.marks[at] & PacketChunk::FromB;
        const std::uint64_t end = std::uint64_t{row(chunk.conversations[at])} << 1U | way;
        const std::uint32_t ack = chunk.tcpAcknowledgments[at];
        const auto [last, isFirst] = lastAcks.try_emplace(end, ack);
        const std::uint32_t covered = ack - last->second;
        last->second = ack;
        const auto rtt = chunk.rtts.find(at);
        const auto acked = chunk.ackedFrames.find(at);
        if (!rtt)
            return;
        const double seconds = static_cast<double>(*rtt) / 1e9;
        Samples *to = &kinds.plain;
        if (acked && *acked > 0 && *acked <= store.packets()) {
            const auto place = store.place(PacketIndex{*acked - 1ULL});
            const PacketChunk &of = *store.chunks()[place.chunk];
            const auto again = resent.find(segmentKey(of, place.row));
            const std::uint32_t virtualByte
                = (of.tcpFlags(place.row) & (tcpSyn | tcpFin)) != 0 ? 1 : 0;
            if (again != resent.end() && again->second < index)
                to = &kinds.resent;
            else if (!isFirst && covered > of.tcpLengths[place.row] + virtualByte
                && covered < 0x80000000U)
                to = &kinds.cumulative;
        }
        add(*to, chunk.times[at], seconds);
    });
    for (Samples *samples : {&kinds.plain, &kinds.cumulative, &kinds.resent})
        sortByTime(*samples);
    return kinds;
}

SequenceTrace sequenceTrace(const PacketStore &store, ConversationId id, bool fromA)
{
    SequenceTrace trace;
    Unwrapped sequence;
    Unwrapped acknowledgment;
    const auto set = ConversationSet::of({&id, 1});
    eachPacketAt(store, set, [&](const PacketChunk &chunk, std::size_t at, std::uint64_t) {
        if ((chunk.marks[at] & PacketChunk::HasFlags) == 0)
            return;
        const bool isA = (chunk.marks[at] & PacketChunk::FromB) == 0;
        const std::uint16_t flags = chunk.tcpFlags(at);
        if (isA == fromA) {
            const bool hasLength = (chunk.marks[at] & PacketChunk::HasLength) != 0;
            const std::uint32_t length = (hasLength ? chunk.tcpLengths[at] : 0)
                + ((flags & (tcpSyn | tcpFin)) != 0 ? 1U : 0U);
            if (length == 0)
                return;
            const double begin = sequence(chunk.tcpSequences[at]);
            if (chunk.times[at] != noTime)
                trace.segments.push_back({chunk.times[at], begin, begin + length,
                    chunk.tcpNotes[at].shows(TcpNote::Retransmission)});
        } else if ((flags & tcpAck) != 0 && (flags & tcpRst) == 0) {
            const double ack = acknowledgment(chunk.tcpAcknowledgments[at]);
            add(trace.acknowledged, chunk.times[at], ack);
            add(trace.permitted, chunk.times[at], ack + chunk.windowSize(at));
        }
    });
    std::stable_sort(trace.segments.begin(), trace.segments.end(),
        [](const auto &a, const auto &b) { return a.time < b.time; });
    sortByTime(trace.acknowledged);
    sortByTime(trace.permitted);
    return trace;
}

bool sendsMoreFromA(const PacketStore &store, ConversationId id)
{
    std::array<std::uint64_t, 2> bytes{};
    eachPacketAt(store, ConversationSet::of({&id, 1}),
        [&](const PacketChunk &chunk, std::size_t at, std::uint64_t) {
            if ((chunk.marks[at] & PacketChunk::HasLength) != 0)
                bytes[chunk.marks[at] & PacketChunk::FromB] += chunk.tcpLengths[at];
        });
    return bytes[0] >= bytes[1];
}

Samples bytesInFlight(const PacketStore &store, const ConversationSet &set)
{
    Samples samples;
    for (std::size_t i = 0; i < store.chunks().size(); ++i) {
        const PacketChunk &chunk = *store.chunks()[i];
        chunk.flights.each([&](std::size_t at, const PacketChunk::Flight &flight) {
            if (store.isIn(i, at) && set.has(chunk, at))
                add(samples, chunk.times[at], flight.bytes);
        });
    }
    sortByTime(samples);
    return samples;
}

Samples windowSizes(const PacketStore &store, const ConversationSet &set)
{
    Samples samples;
    eachPacketAt(store, set, [&](const PacketChunk &chunk, std::size_t at, std::uint64_t) {
        const bool shown
            = (chunk.marks[at] & PacketChunk::HasFlags) != 0 && (chunk.tcpFlags(at) & tcpRst) == 0;
        if (shown)
            add(samples, chunk.times[at], chunk.windowSize(at));
    });
    sortByTime(samples);
    return samples;
}

std::vector<Timestamp> noteTimes(const PacketStore &store, const ConversationSet &set, TcpNote note)
{
    std::vector<Timestamp> times;
    eachPacketAt(store, set, [&](const PacketChunk &chunk, std::size_t at, std::uint64_t) {
        if (chunk.tcpNotes[at].shows(note) && chunk.times[at] != noTime)
            times.push_back(chunk.times[at]);
    });
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace remora::dissect
