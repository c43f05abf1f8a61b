// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/turns.h"

#include <algorithm>
#include <array>
#include <utility>

#include "dissect/core/inparts.h"
#include "dissect/frame/frame.h"
#include "dissect/turns/turncutter.h"

namespace remora::dissect {

namespace {

    constexpr std::size_t mostAtOnce = 65'536; // conversations
    // A year is no round trip, but hostile times.
    constexpr Duration longestTrip = Duration{366} * 86'400 * second;
    constexpr std::size_t worthAThread = 32'768; // packets

    struct Rows {
        std::uint32_t begin;
        std::uint32_t end;
        bool has(std::uint32_t row) const { return row - begin < end - begin; }
    };

    // Of so many packets about, and of not too many conversations.
    std::vector<Rows> rangesOf(std::span<const Conversation> conversations, std::uint64_t packets)
    {
        std::vector<Rows> ranges;
        std::uint64_t some = 0;
        std::uint32_t begin = 0;
        for (std::uint32_t row = 0; row < conversations.size(); ++row) {
            some += conversations[row].allPackets();
            if (some < packets && row + 1 - begin < mostAtOnce && row + 1 < conversations.size())
                continue;
            ranges.push_back({begin, row + 1});
            begin = row + 1;
            some = 0;
        }
        return ranges;
    }

    // Least round trips, by conversation and end whose packets they are of; notSeen where none is.
    using LeastTrips = std::vector<std::array<Duration, 2>>;

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

    class RangePass {
    public:
        RangePass(Rows rows, std::span<const Conversation> conversations,
            std::span<const std::uint8_t> clientIsA, const LeastTrips &trips, TapPosition tap)
            : m_rows(rows)
        {
            m_cutters.reserve(rows.end - rows.begin);
            m_clients.reserve(rows.end - rows.begin);
            for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
                const bool isTcp = conversations[row].kind == Conversation::Kind::Tcp;
                m_clients.push_back(!isTcp    ? Client::None
                        : clientIsA[row] != 0 ? Client::A
                                              : Client::B);
                const auto &least = trips[row];
                const std::size_t client = m_clients.back() == Client::A ? 0 : 1;
                m_cutters.emplace_back(
                    ConversationId{row}, beside(tap, {least[client], least[1 - client]}));
            }
            m_own.resize(PacketChunk::capacity);
        }

        void take(const PacketChunk &chunk, std::uint64_t first)
        {
            const std::size_t count = findOwn(chunk);
            for (std::size_t i = 0; i < count; ++i) {
                const std::size_t at = m_own[i];
                const std::uint32_t own = row(chunk.conversations[at]) - m_rows.begin;
                if (m_clients[own] != Client::None)
                    take(chunk, at, first + at, own);
            }
        }

        std::vector<Turn> turns()
        {
            for (TurnCutter &cutter : m_cutters)
                cutter.end(m_turns);
            std::erase_if(
                m_turns, [](const Turn &turn) { return turn.conversation == noConversation; });
            std::ranges::stable_sort(
                m_turns, {}, [](const Turn &turn) { return row(turn.conversation); });
            return std::move(m_turns);
        }

    private:
        // Packets of the range into m_own; how many. Whose a packet is nobody can foretell: there
        // is no branch.
        std::size_t findOwn(const PacketChunk &chunk)
        {
            std::size_t count = 0;
            for (std::size_t at = 0; at < chunk.size(); ++at) {
                m_own[count] = static_cast<std::uint16_t>(at);
                count += m_rows.has(row(chunk.conversations[at])) ? 1 : 0;
            }
            return count;
        }

        void take(const PacketChunk &chunk, std::size_t at, std::uint64_t index, std::uint32_t own)
        {
            constexpr std::uint8_t needed = PacketChunk::HasFlags | PacketChunk::HasLength;
            const std::uint8_t marks = chunk.marks[at];
            const Timestamp time = chunk.times[at];
            if ((marks & (needed | PacketChunk::IsQuoted)) != needed || time == noTime)
                return;
            const bool fromA = (marks & PacketChunk::FromB) == 0;
            const std::uint16_t flags = chunk.tcpFlags(at);
            m_cutters[own].take(
                {time, PacketIndex{index}, chunk.tcpSequences[at], chunk.tcpAcknowledgments[at],
                    chunk.tcpLengths[at], chunk.windowSize(at),
                    chunk.windowShifts[at] != -1 || (flags & tcpSyn) != 0,
                    fromA == (m_clients[own] == Client::A), chunk.hasSack(at),
                    chunk.startsHandshake(at), chunk.wasCut(at), flags, chunk.tcpNotes[at]},
                m_turns);
        }

        enum class Client : std::uint8_t { None, A, B }; // None: no TCP

        Rows m_rows;
        std::vector<Client> m_clients; // by row, close together: every packet asks
        std::vector<TurnCutter> m_cutters; // by row from m_rows.begin
        std::vector<std::uint16_t> m_own; // rows of the chunk
        std::vector<Turn> m_turns;
    };

} // namespace

std::vector<Turn> turnsOf(const PacketStore &store, std::span<const Conversation> conversations,
    std::span<const std::uint8_t> clientIsA, const std::atomic<bool> &cancelled, TapPosition tap)
{
    conversations = conversations.first(std::min(conversations.size(), clientIsA.size()));
    const std::size_t parts = partsFor(static_cast<std::size_t>(store.packets()), worthAThread);
    const auto ranges = rangesOf(conversations, store.packets() / parts + 1);
    std::vector<std::vector<Turn>> found(ranges.size());
    std::atomic<std::size_t> next = 0;
    LeastTrips trips(conversations.size(), {notSeen, notSeen});
    const auto &chunks = store.chunks();
    inParts(chunks.size(), parts, [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t chunk = begin; chunk < end && !cancelled; ++chunk)
            measure(store, *chunks[chunk], trips);
    });
    inParts(parts, parts, [&](std::size_t, std::size_t, std::size_t) {
        for (std::size_t i = next++; i < ranges.size(); i = next++) {
            RangePass pass(ranges[i], conversations, clientIsA, trips, tap);
            for (std::size_t chunk = 0; chunk < chunks.size() && !cancelled; ++chunk)
                pass.take(*chunks[chunk], store.first(chunk));
            found[i] = pass.turns();
        }
    });
    std::vector<Turn> all;
    for (std::vector<Turn> &some : found)
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

std::vector<Turn> turnsWithin(const PacketStore &store, std::vector<Turn> turns)
{
    if (store.isEverything())
        return turns;
    std::vector<std::uint8_t> isIn(turns.size());
    const auto orderOf = [](const Turn &turn) {
        return std::pair(row(turn.conversation), static_cast<std::uint64_t>(turn.first));
    };
    for (std::size_t chunk = 0; chunk < store.chunks().size(); ++chunk) {
        const PacketChunk &packets = *store.chunks()[chunk];
        for (std::size_t at = 0; at < packets.size(); ++at) {
            if (!store.isIn(chunk, at) || !packets.countsForConversation(at))
                continue;
            // The last turn that begins not after the packet.
            const std::uint64_t index = store.first(chunk) + at;
            const auto behind = std::ranges::upper_bound(
                turns, std::pair(row(packets.conversations[at]), index), {}, orderOf);
            if (behind == turns.begin())
                continue;
            const auto turn = behind - 1;
            if (turn->conversation == packets.conversations[at]
                && index <= static_cast<std::uint64_t>(turn->last))
                isIn[static_cast<std::size_t>(turn - turns.begin())] = 1;
        }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (isIn[i] != 0)
            turns[kept++] = turns[i];
    }
    turns.resize(kept);
    return turns;
}

} // namespace remora::dissect
