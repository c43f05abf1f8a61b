// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/turns/placedpieces.h"

#include <algorithm>

namespace remora::model {

using dissect::Duration;
using dissect::TimePart;
using dissect::TimeRange;
using dissect::Timestamp;
using dissect::Turn;

std::vector<PlacedPiece> placedPieces(const Turn &turn)
{
    std::vector<PlacedPiece> pieces;
    const TimeRange whole = timeOf(turn);
    Timestamp at = whole.begin;
    const auto add = [&](TimePart part, Duration length) {
        const Timestamp end = length < whole.end - at ? at + length : whole.end;
        if (end > at)
            pieces.push_back({part, {at, end}, turn.isAtMost(part), turn.first, turn.last});
        at = end;
    };
    const auto seen
        = [&](TimePart part) { return turn.parts.has(part) ? turn.parts[part] : Duration{0}; };
    // One way to the server, and back.
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

std::vector<PlacedPiece> placedPieces(const Turn &turn, std::span<const dissect::TurnPiece> pieces)
{
    constexpr std::size_t most = 2'000;
    const TimeRange whole = timeOf(turn);
    std::vector<PlacedPiece> placed;
    Timestamp at = whole.begin;
    for (const dissect::TurnPiece &piece : pieces) {
        if (piece.length > whole.end - at || pieces.size() > most)
            return placedPieces(turn);
        placed.push_back(
            {piece.part, {at, at + piece.length}, turn.isAtMost(piece.part), piece.from, piece.to});
        at += piece.length;
    }
    return at == whole.end ? placed : placedPieces(turn);
}

TimeRange timeOf(const Turn &turn)
{
    const Timestamp begin = std::clamp(turn.start, dissect::earliestTime, dissect::latestTime);
    return {begin, begin + std::clamp<Duration>(turn.total(), 0, dissect::latestTime - begin)};
}

WaitBins::WaitBins(const dissect::TimeBins &bins)
    : m_bins(bins)
{
}

void WaitBins::add(const Turn &turn, Duration shift)
{
    if (m_bins.size() == 0)
        return;
    const TimeRange all{m_bins.edge(0), m_bins.edge(m_bins.size())};
    const TimeRange whole = timeOf(turn);
    if (whole.end - shift <= all.begin || whole.begin - shift >= all.end)
        return;
    for (const PlacedPiece &piece : placedPieces(turn)) {
        const TimeRange time{std::max(piece.time.begin - shift, all.begin),
            std::min(piece.time.end - shift, all.end)};
        if (time.begin >= time.end)
            continue;
        Changes &to = m_changes[static_cast<std::size_t>(piece.part)];
        to.resize(m_bins.size() + 2);
        add(to, time);
    }
}

// The first and the last bin have a part of it, those between are full. What is less than before
// wraps around, and so does the sum of all.
void WaitBins::add(Changes &to, TimeRange time) const
{
    const std::size_t first = m_bins.indexOf(time.begin);
    const std::size_t last = m_bins.indexOf(time.end - 1);
    const auto count = [](Duration duration) { return static_cast<std::uint64_t>(duration); };
    if (first == last) {
        to[first] += count(time.length());
        to[first + 1] -= count(time.length());
        return;
    }
    const std::uint64_t head = count(m_bins.edge(first + 1) - time.begin);
    const std::uint64_t tail = count(time.end - m_bins.edge(last));
    const std::uint64_t full = count(m_bins.width());
    to[first] += head;
    to[first + 1] += full - head;
    to[last] += tail - full;
    to[last + 1] -= tail;
}

std::vector<Duration> WaitBins::of(TimePart part) const
{
    std::vector<Duration> waits(m_bins.size());
    std::uint64_t now = 0;
    for (std::size_t i = 0; i < waits.size() && has(part); ++i) {
        now += changes(part)[i];
        // Below 0 only where more was waited than can be counted.
        waits[i] = std::max<Duration>(static_cast<Duration>(now), 0);
    }
    return waits;
}

} // namespace remora::model
