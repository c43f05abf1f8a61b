// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>

#include "dissect/fields/nativefield.h"

// How turns are read, of a packet and of a conversation; for the tables of fields.
namespace remora::dissect::readings {

// The turn that the packet is in, or that it ends; nullptr: none.
inline const Turn *turnOf(const PacketAt &at)
{
    const bool isKnown = at.beside != nullptr && at.beside->turns != nullptr;
    if (!isKnown || !at.chunk.countsForConversation(at.row))
        return nullptr;
    const PacketIndex packet{at.number - 1};
    const Turn *turn = at.beside->turns->at(at.chunk.conversations[at.row], packet);
    return turn != nullptr && at.beside->isOncePerTurn && turn->last != packet ? nullptr : turn;
}
inline std::int64_t countOf(std::uint64_t number)
{
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::min(number, most));
}

constexpr FieldReading needingTurns(FieldReading reading, bool isOfWhole)
{
    reading.needsTurns = true;
    reading.isOfWhole = isOfWhole;
    return reading;
}

template <auto number> void readTurn(const PacketAt &at, FieldValues &values)
{
    if (const Turn *turn = turnOf(at))
        values.add(number(*turn));
}
// A number of the turn.
template <auto number>
inline constexpr FieldReading ofTurn = needingTurns({readTurn<number>}, false);

template <TimePart part> void readTurnPart(const PacketAt &at, FieldValues &values)
{
    const Turn *turn = turnOf(at);
    if (turn == nullptr || !turn->parts.has(part))
        return;
    values.add(turn->parts[part]);
    values.whole = turn->total();
}
template <TimePart part>
inline constexpr FieldReading ofTurnPart = needingTurns({readTurnPart<part>}, true);

template <auto number> void readTurns(const OneWay &way, FieldValues &values)
{
    if (way.turns != nullptr)
        values.add(number(*way.turns));
}
// A number of all turns of the conversation.
template <auto number>
inline constexpr FieldReading ofTurns = needingTurns({nullptr, readTurns<number>, true}, false);

template <auto time> void readTimeOfTurns(const OneWay &way, FieldValues &values)
{
    if (way.turns == nullptr || time(*way.turns) == notSeen)
        return;
    values.add(time(*way.turns));
    values.whole = way.turns->total();
}
// A time of them, unless it is notSeen, that is a part of all that the client waited.
template <auto time>
inline constexpr FieldReading timeOfTurns
    = needingTurns({nullptr, readTimeOfTurns<time>, true}, true);

} // namespace remora::dissect::readings
