// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/turnpieces.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

#include "dissect/turns/leasttrips.h"
#include "dissect/turns/piecerecorder.h"
#include "dissect/turns/turnpacket.h"

namespace remora::dissect {

namespace {

    constexpr std::uint32_t notWanted = std::numeric_limits<std::uint32_t>::max();

    // By row of the conversations, which of the recorders it has.
    std::vector<std::uint32_t> placesOf(std::span<const Conversation> conversations,
        std::span<const std::uint8_t> clientIsA, std::span<const std::uint32_t> wanted)
    {
        std::vector<std::uint32_t> places(
            std::min(conversations.size(), clientIsA.size()), notWanted);
        std::uint32_t next = 0;
        for (const std::uint32_t row : wanted) {
            if (row < places.size() && conversations[row].kind == Conversation::Kind::Tcp)
                places[row] = next++;
        }
        return places;
    }

} // namespace

std::vector<TurnPieces> piecesOf(const PacketStore &store,
    std::span<const Conversation> conversations, std::span<const std::uint8_t> clientIsA,
    std::span<const std::uint32_t> wanted, const std::atomic<bool> &cancelled, TapPosition tap)
{
    const auto places = placesOf(conversations, clientIsA, wanted);
    const LeastTrips trips = leastTripsOf(store, places.size(), cancelled);
    std::vector<PieceRecorder> recorders;
    for (const std::uint32_t row : wanted) {
        if (row >= places.size() || places[row] == notWanted)
            continue;
        const std::size_t client = clientIsA[row] != 0 ? 0 : 1;
        recorders.emplace_back(
            ConversationId{row}, beside(tap, {trips[row][client], trips[row][1 - client]}));
    }
    const auto &chunks = store.chunks();
    for (std::size_t i = 0; i < chunks.size() && !recorders.empty(); ++i) {
        if (cancelled)
            return {};
        const PacketChunk &chunk = *chunks[i];
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            const std::size_t of = row(chunk.conversations[at]);
            TurnCutter::Packet packet;
            if (of < places.size() && places[of] != notWanted
                && readTurnPacket(chunk, at, store.first(i), clientIsA[of] != 0, packet))
                recorders[places[of]].take(packet);
        }
    }
    std::vector<TurnPieces> found;
    for (PieceRecorder &recorder : recorders)
        std::ranges::move(recorder.end(), std::back_inserter(found));
    return found;
}

} // namespace remora::dissect
