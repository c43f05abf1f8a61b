// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/turns.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "dissect/core/inparts.h"
#include "dissect/turns/leasttrips.h"
#include "dissect/turns/turncutter.h"
#include "dissect/turns/turnpacket.h"

namespace remora::dissect {

namespace {

    constexpr std::size_t mostAtOnce = 65'536; // conversations

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

    // The conversations of a range, each with a cutter from its first packet to its last: of many
    // conversations few run at a time, whose cutters stay near the processor.
    class RangePass {
    public:
        RangePass(Rows rows, std::span<const Conversation> conversations,
            std::span<const std::uint8_t> clientIsA, const LeastTrips &trips, TapPosition tap)
            : m_rows(rows)
            , m_trips(trips)
            , m_tap(tap)
        {
            m_owns.reserve(rows.end - rows.begin);
            for (std::uint32_t row = rows.begin; row < rows.end; ++row) {
                const Conversation &one = conversations[row];
                m_owns.push_back({one.kind == Conversation::Kind::Tcp ? one.allPackets() : 0,
                    noCutter, clientIsA[row] != 0});
            }
            m_own.resize(PacketChunk::capacity);
        }

        void take(const PacketChunk &chunk, std::uint64_t first)
        {
            const std::size_t count = findOwn(chunk);
            for (std::size_t i = 0; i < count; ++i) {
                const std::size_t at = m_own[i];
                const std::uint32_t of = row(chunk.conversations[at]) - m_rows.begin;
                Own &own = m_owns[of];
                if (own.left == 0 || !chunk.countsForConversation(at))
                    continue;
                if (own.cutter == noCutter)
                    begin(of, own);
                TurnCutter::Packet packet;
                if (readTurnPacket(chunk, at, first, own.clientIsA, packet))
                    m_cutters[own.cutter].take(packet, m_turns);
                if (--own.left == 0)
                    end(own);
            }
        }

        std::vector<Turn> turns()
        {
            for (Own &own : m_owns) {
                if (own.cutter != noCutter)
                    end(own);
            }
            std::erase_if(
                m_turns, [](const Turn &turn) { return turn.conversation == noConversation; });
            std::ranges::stable_sort(
                m_turns, {}, [](const Turn &turn) { return row(turn.conversation); });
            return std::move(m_turns);
        }

    private:
        static constexpr std::uint32_t noCutter = std::numeric_limits<std::uint32_t>::max();

        struct Own {
            std::uint64_t left; // packets; 0: no TCP, or all were taken
            std::uint32_t cutter;
            bool clientIsA;
        };

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

        void begin(std::uint32_t of, Own &own)
        {
            if (m_free.empty()) {
                m_free.push_back(static_cast<std::uint32_t>(m_cutters.size()));
                m_cutters.emplace_back();
            }
            own.cutter = m_free.back();
            m_free.pop_back();
            const std::uint32_t row = m_rows.begin + of;
            const std::size_t client = own.clientIsA ? 0 : 1;
            m_cutters[own.cutter] = TurnCutter(ConversationId{row},
                beside(m_tap, {m_trips[row][client], m_trips[row][1 - client]}));
        }

        void end(Own &own)
        {
            m_cutters[own.cutter].end(m_turns);
            m_free.push_back(own.cutter);
            own.cutter = noCutter;
        }

        Rows m_rows;
        const LeastTrips &m_trips;
        TapPosition m_tap;
        std::vector<Own> m_owns; // by row from m_rows.begin
        std::vector<TurnCutter> m_cutters;
        std::vector<std::uint32_t> m_free; // cutters
        std::vector<std::uint16_t> m_own; // rows of the chunk
        std::vector<Turn> m_turns;
    };

} // namespace

std::vector<Turn> turnsOf(const PacketStore &store, std::span<const Conversation> conversations,
    std::span<const std::uint8_t> clientIsA, const std::atomic<bool> &cancelled, TapPosition tap)
{
    conversations = conversations.first(std::min(conversations.size(), clientIsA.size()));
    const std::size_t parts
        = partsFor(static_cast<std::size_t>(store.packets()), packetsWorthAThread);
    const auto ranges = rangesOf(conversations, store.packets() / parts + 1);
    std::vector<std::vector<Turn>> found(ranges.size());
    std::atomic<std::size_t> next = 0;
    const LeastTrips trips = leastTripsOf(store, conversations.size(), cancelled);
    const auto &chunks = store.chunks();
    inParts(parts, parts, [&](std::size_t, std::size_t, std::size_t) {
        for (std::size_t i = next++; i < ranges.size(); i = next++) {
            RangePass pass(ranges[i], conversations, clientIsA, trips, tap);
            for (std::size_t chunk = 0; chunk < chunks.size() && !cancelled; ++chunk)
                pass.take(*chunks[chunk], store.first(chunk));
            found[i] = pass.turns();
        }
    });
    if (found.size() == 1)
        return std::move(found.front());
    std::size_t count = 0;
    for (const std::vector<Turn> &some : found)
        count += some.size();
    std::vector<Turn> all;
    all.reserve(count);
    for (std::vector<Turn> &some : found) {
        all.insert(all.end(), some.begin(), some.end());
        some = {};
    }
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
