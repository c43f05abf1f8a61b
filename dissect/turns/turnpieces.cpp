// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/turnpieces.h"

#include <algorithm>
#include <array>
#include <utility>

namespace remora::dissect {

std::vector<TurnPiece> piecesOf(const PacketStore &, std::span<const Conversation> conversations,
    std::span<const std::uint8_t> clientIsA, const Turn &turn)
{
    std::vector<TurnPiece> pieces;
    if (row(turn.conversation) >= std::min(conversations.size(), clientIsA.size()))
        return pieces;
    const auto add = [&](TimePart part, Duration length) {
        if (length > 0)
            pieces.push_back({part, length, turn.first, turn.last, turn.isAtMost(part)});
    };
    const auto seen = [&](TimePart part) { return turn.parts.has(part) ? turn.parts[part] : 0; };
    const Duration toServer = seen(TimePart::Network) / 2;
    add(TimePart::Connection, seen(TimePart::Connection));
    add(TimePart::Tls, seen(TimePart::Tls));
    add(TimePart::Network, toServer);
    add(TimePart::Server, seen(TimePart::Server));
    add(TimePart::Network, seen(TimePart::Network) - toServer);
    for (const TimePart part :
        {TimePart::Transfer, TimePart::Loss, TimePart::Window, TimePart::Pause})
        add(part, seen(part));
    return pieces;
}

} // namespace remora::dissect
