// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "dissect/turns/turncutter.h"
#include "dissect/turns/turnpieces.h"

namespace remora::dissect {

// Watches the cutter of one conversation: what a packet adds to the parts of the running turn is a
// piece that ends with it, and what it takes back it takes from the latest ones.
class PieceRecorder {
public:
    PieceRecorder(ConversationId conversation, const TapPath &path);
    void take(const TurnCutter::Packet &packet);
    // No more packets come: what was found, by number of the turn.
    std::vector<TurnPieces> end();

private:
    struct Closed {
        std::size_t turn; // in m_turns
        std::vector<TurnPiece> pieces;
    };
    void look();
    void follow(const Turn &turn);
    void takeBack(PartTimes &changes);
    void takeBack(TimePart part, Duration length, PartTimes &changes);
    void add(TimePart part, Duration length);
    PacketIndex boundOf(TimePart part) const;
    void noteHandshake(const TurnCutter::Packet &packet);

    TurnCutter m_cutter;
    std::vector<Turn> m_turns;
    std::vector<Closed> m_closed; // the last one may go on
    // Of the turn that runs.
    std::vector<TurnPiece> m_pieces;
    PartTimes m_parts; // that the pieces add up to
    std::optional<PacketIndex> m_first;
    PacketIndex m_settled{}; // the packet up to which it is split
    std::uint64_t m_bytes = 0; // of its request and answer
    PacketIndex m_now{};
    // Until the first turn begins.
    PacketIndex m_connected{}; // the third packet
    PacketIndex m_shaken{}; // the last one of the server
};

} // namespace remora::dissect
