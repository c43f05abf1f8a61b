// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/leasttrips.h"

#include <algorithm>

#include "dissect/core/inparts.h"

namespace remora::dissect {

namespace {

    // A year is no round trip, but hostile times.
    constexpr Duration longestTrip = Duration{366} * 86'400 * second;

    bool isOfRepeated(const PacketStore &store, const PacketChunk &chunk, std::size_t at)
    {
        const auto acked = chunk.ackedFrames.find(at);
        if (!acked || *acked == 0 || *acked > store.packets())
            return false;
        const auto [other, row] = store.place(PacketIndex{std::uint64_t{*acked} - 1});
        const TcpNotes notes = store.chunks()[other]->tcpNotes[row];
        return notes.shows(TcpNote::Retransmission) || notes.has(TcpNote::OutOfOrder)
            || notes.has(TcpNote::KeepAlive);
    }

    // A sample of bytes that were repeated may be too small: the acknowledgment may be of the
    // first ones. Other threads measure other chunks into the same trips.
    void measure(const PacketStore &store, const PacketChunk &chunk, LeastTrips &trips)
    {
        chunk.rtts.each([&](std::size_t at, Duration rtt) {
            const std::uint32_t conversation = row(chunk.conversations[at]);
            if (conversation >= trips.size() || rtt < 0)
                return;
            const bool fromB = (chunk.marks[at] & PacketChunk::FromB) != 0;
            const std::atomic_ref<Duration> least(trips[conversation][fromB ? 1 : 0]);
            const Duration sample = std::min(rtt, longestTrip);
            Duration before = least.load(std::memory_order_relaxed);
            if ((before != notSeen && sample >= before) || isOfRepeated(store, chunk, at))
                return;
            while ((before == notSeen || sample < before)
                && !least.compare_exchange_weak(before, sample, std::memory_order_relaxed)) { }
        });
    }

} // namespace

LeastTrips leastTripsOf(
    const PacketStore &store, std::size_t conversations, const std::atomic<bool> &cancelled)
{
    LeastTrips trips(conversations, {notSeen, notSeen});
    const auto &chunks = store.chunks();
    const std::size_t parts
        = partsFor(static_cast<std::size_t>(store.packets()), packetsWorthAThread);
    inParts(chunks.size(), parts, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t chunk = begin; chunk < end && !cancelled; ++chunk)
            measure(store, *chunks[chunk], trips);
    });
    return trips;
}

} // namespace remora::dissect
