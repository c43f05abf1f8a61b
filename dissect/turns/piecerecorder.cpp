// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/piecerecorder.h"

#include <algorithm>
#include <array>
#include <utility>

#include "dissect/frame/frame.h"

namespace remora::dissect {

namespace {

    // In the order in which what one packet adds happened. What passed between the ends comes half
    // before the server's time and half behind it.
    constexpr std::array order{TimePart::Connection, TimePart::Tls, TimePart::Network,
        TimePart::Server, TimePart::Transfer, TimePart::Loss, TimePart::Window, TimePart::Pause};

    Duration seen(const PartTimes &parts, TimePart part)
    {
        return parts.has(part) ? parts[part] : Duration{0};
    }

} // namespace

PieceRecorder::PieceRecorder(ConversationId conversation, const TapPath &path)
    : m_cutter(conversation, path)
{
}

void PieceRecorder::take(const TurnCutter::Packet &packet)
{
    m_now = packet.index;
    noteHandshake(packet);
    m_cutter.take(packet, m_turns);
    look();
}

// The third packet, and the last one of the server before the client asks.
void PieceRecorder::noteHandshake(const TurnCutter::Packet &packet)
{
    if (m_first || !m_closed.empty())
        return;
    if (!packet.fromClient)
        m_shaken = packet.index;
    else if ((packet.flags & tcpSyn) == 0 && m_connected == PacketIndex{})
        m_connected = packet.index;
}

void PieceRecorder::look()
{
    // The turn before goes on, and the request is one of it.
    if (!m_closed.empty() && m_turns[m_closed.back().turn].conversation == noConversation) {
        m_pieces = std::move(m_closed.back().pieces);
        m_parts = m_turns[m_closed.back().turn].parts;
        m_first = m_turns[m_closed.back().turn].first;
        m_closed.pop_back();
    }
    const std::size_t known = m_closed.empty() ? 0 : m_closed.back().turn + 1;
    if (m_turns.size() > known && m_turns.back().conversation != noConversation) {
        follow(m_turns.back());
        m_closed.push_back({m_turns.size() - 1, std::exchange(m_pieces, {})});
        m_parts = {};
        m_first.reset();
    }
    if (const Turn *running = m_cutter.running(); running != nullptr) {
        follow(*running);
    } else {
        m_pieces.clear();
        m_parts = {};
        m_first.reset();
    }
}

void PieceRecorder::follow(const Turn &turn)
{
    if (m_first != turn.first) { // another one, maybe after one that does not count
        m_pieces.clear();
        m_parts = {};
        m_first = turn.first;
        m_settled = turn.parts.has(TimePart::Connection) && turn.parts[TimePart::Connection] > 0
            ? turn.first
            : m_now;
    }
    PartTimes changes;
    for (std::size_t i = 0; i < timeParts; ++i) {
        const auto part = static_cast<TimePart>(i);
        changes[part] = seen(turn.parts, part) - seen(m_parts, part);
    }
    m_parts = turn.parts;
    takeBack(changes);
    const Duration toServer = std::max<Duration>(changes[TimePart::Network], 0) / 2;
    for (const TimePart part : order) {
        add(part, part == TimePart::Network ? toServer : changes[part]);
        if (part == TimePart::Server)
            add(TimePart::Network, changes[TimePart::Network] - toServer);
    }
    const bool isMore = std::ranges::any_of(changes.of, [](Duration some) { return some > 0; });
    const std::uint64_t bytes = turn.requestBytes + turn.answerBytes;
    if (isMore || bytes != m_bytes)
        m_settled = m_now;
    m_bytes = bytes;
}

// What was taken for something else was a loss, or under way: it stays where it is. Whatever is
// taken back beyond that goes.
void PieceRecorder::takeBack(PartTimes &changes)
{
    for (const TimePart part :
        {TimePart::Pause, TimePart::Window, TimePart::Transfer, TimePart::Loss, TimePart::Server,
            TimePart::Network, TimePart::Tls, TimePart::Connection}) {
        if (changes[part] < 0)
            takeBack(part, -std::exchange(changes[part], 0), changes);
    }
}

void PieceRecorder::takeBack(TimePart part, Duration length, PartTimes &changes)
{
    for (std::size_t i = m_pieces.size(); i-- > 0 && length > 0;) {
        TurnPiece &piece = m_pieces[i];
        if (piece.part != part)
            continue;
        const Duration some = std::min(length, piece.length);
        length -= some;
        piece.length -= some;
        TurnPiece other = piece;
        Duration rest = some;
        for (const TimePart instead : {TimePart::Transfer, TimePart::Loss}) {
            if (instead == part || changes[instead] <= 0 || rest == 0)
                continue;
            other.part = instead;
            other.length = std::min(changes[instead], rest);
            rest -= other.length;
            changes[instead] -= other.length;
            m_pieces.insert(m_pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1, other);
        }
    }
    std::erase_if(m_pieces, [](const TurnPiece &piece) { return piece.length == 0; });
    // Neighbours of the same part became one.
    std::size_t kept = 0;
    for (std::size_t i = 1; i < m_pieces.size(); ++i) {
        if (m_pieces[i].part == m_pieces[kept].part) {
            m_pieces[kept].length += m_pieces[i].length;
            m_pieces[kept].to = m_pieces[i].to;
        } else {
            m_pieces[++kept] = m_pieces[i];
        }
    }
    if (!m_pieces.empty())
        m_pieces.resize(kept + 1);
}

void PieceRecorder::add(TimePart part, Duration length)
{
    if (length <= 0)
        return;
    const PacketIndex end = boundOf(part);
    if (!m_pieces.empty() && m_pieces.back().part == part) {
        m_pieces.back().length += length;
        m_pieces.back().to = end;
    } else {
        m_pieces.push_back({part, length, m_settled, end});
    }
    if (part == TimePart::Connection || part == TimePart::Tls)
        m_settled = end;
}

PacketIndex PieceRecorder::boundOf(TimePart part) const
{
    return part == TimePart::Connection ? m_connected : part == TimePart::Tls ? m_shaken : m_now;
}

std::vector<TurnPieces> PieceRecorder::end()
{
    m_cutter.end(m_turns);
    look();
    std::vector<TurnPieces> found;
    for (Closed &closed : m_closed) {
        const Turn &turn = m_turns[closed.turn];
        found.push_back({turn.conversation, turn.number, std::move(closed.pieces)});
    }
    return found;
}

} // namespace remora::dissect
