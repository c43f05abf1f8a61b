// SPDX-License-Identifier: GPL-3.0-or-later
// Which turns a table shows, in which order, and what is to be counted of their packets.
#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

#include "model/tables/turncolumns.h"

namespace remora::model {

namespace {

    using dissect::Turn;
    using Order = std::vector<std::uint32_t>;
    using Key = std::int64_t;

    constexpr Key last = std::numeric_limits<Key>::min(); // no value: last up and down

    Key tamed(std::uint64_t number)
    {
        return static_cast<Key>(std::min<std::uint64_t>(number, std::numeric_limits<Key>::max()));
    }

    // Places of the conversations by the address or port of an end.
    std::vector<std::uint32_t> ranksOf(const TurnTableRows &rows, bool client, bool port)
    {
        const auto &conversations = *rows.conversations;
        const auto endOf = [&](std::uint32_t row) -> dissect::Endpoint {
            const bool clientIsA = row >= rows.clientIsA->size() || (*rows.clientIsA)[row] != 0;
            return client == clientIsA ? conversations[row].a : conversations[row].b;
        };
        const auto isLess = [&](std::uint32_t one, std::uint32_t other) {
            return port ? endOf(one).port < endOf(other).port
                        : endOf(one).address < endOf(other).address;
        };
        Order sorted(conversations.size());
        std::iota(sorted.begin(), sorted.end(), 0U);
        std::stable_sort(sorted.begin(), sorted.end(), isLess);
        Order ranks(sorted.size());
        std::uint32_t rank = 0;
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            if (i > 0 && isLess(sorted[i - 1], sorted[i]))
                ++rank;
            ranks[sorted[i]] = rank;
        }
        return ranks;
    }

    Key keyOf(const Turn &turn, TurnColumn column)
    {
        if (const auto part = partOf(column))
            return turn.parts.has(*part) ? turn.parts[*part] : last;
        switch (column) {
        case TurnColumn::Number:
            return turn.number;
        case TurnColumn::Start:
            return turn.start;
        case TurnColumn::Request:
            return tamed(turn.requestBytes);
        case TurnColumn::Answer:
            return tamed(turn.answerBytes);
        case TurnColumn::Notes: {
            const bool isNew = turn.parts.has(dissect::TimePart::Connection)
                && turn.parts[dissect::TimePart::Connection] > 0;
            const Key noted = Key{turn.notes} << 9U | Key{isNew} << 8U | Key{turn.atMost};
            return noted == 0 ? last : noted;
        }
        default:
            return turn.total();
        }
    }

    void sort(Order &order, const TurnTableRows &rows, TurnColumn column, bool descending)
    {
        std::vector<Key> keys(rows.turns->size()); // by place
        const bool isPort = column == TurnColumn::ClientPort || column == TurnColumn::ServerPort;
        const bool isClient = column == TurnColumn::Client || column == TurnColumn::ClientPort;
        if (isPort || isClient || column == TurnColumn::Server) {
            const auto ranks = ranksOf(rows, isClient, isPort);
            for (const std::uint32_t place : order) {
                const std::size_t of = dissect::row((*rows.turns)[place].conversation);
                keys[place] = of < ranks.size() ? Key{ranks[of]} : last;
            }
        } else {
            for (const std::uint32_t place : order)
                keys[place] = keyOf((*rows.turns)[place], column);
        }
        // Equal ones as they came about.
        const auto isBefore = [&](std::uint32_t one, std::uint32_t other) {
            const Key a = keys[one];
            const Key b = keys[other];
            if (a != b)
                return a == last || b == last ? b == last : descending ? a > b : a < b;
            const dissect::Timestamp first = (*rows.turns)[one].start;
            const dissect::Timestamp second = (*rows.turns)[other].start;
            return first != second ? first < second : one < other;
        };
        std::sort(order.begin(), order.end(), isBefore);
    }

} // namespace

TurnTableRows::TurnTableRows()
    : turns(std::make_shared<const std::vector<Turn>>())
    , order(std::make_shared<const Order>())
    , conversations(std::make_shared<const std::vector<dissect::Conversation>>())
    , clientIsA(std::make_shared<const std::vector<std::uint8_t>>())
{
}

TurnTableRows turnTableRows(const TurnsView &view, const ConversationSelection &selected,
    TurnColumn column, bool descending, dissect::Timestamp first)
{
    TurnTableRows rows;
    rows.turns = view.inFocus;
    rows.conversations = view.conversations;
    rows.clientIsA = view.clientIsA;
    rows.first = first;
    const bool isAll = selected.chosen().empty();
    Order order;
    constexpr std::size_t most = std::numeric_limits<std::int32_t>::max(); // rows of a Qt model
    const std::size_t size = std::min(rows.turns->size(), most);
    order.reserve(isAll ? size : 0);
    for (std::size_t place = 0; place < size; ++place) {
        const Turn &turn = (*rows.turns)[place];
        if (!isAll && !selected.has(turn.conversation))
            continue;
        rows.areOfSeveral = rows.areOfSeveral
            || (!order.empty() && (*rows.turns)[order.front()].conversation != turn.conversation);
        order.push_back(static_cast<std::uint32_t>(place));
        rows.totals.add(turn);
        rows.requestBytes += turn.requestBytes;
        rows.answerBytes += turn.answerBytes;
    }
    sort(order, rows, column, descending);
    rows.order = std::make_shared<const Order>(std::move(order));
    return rows;
}

std::vector<std::uint32_t> segmentsSentAgain(
    const dissect::PacketStore &store, const std::vector<Turn> &turns)
{
    std::vector<std::uint32_t> counts(turns.size());
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> byConversation;
    std::uint64_t begin = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t end = 0;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        byConversation[dissect::row(turns[i].conversation)].push_back(i);
        begin = std::min(begin, static_cast<std::uint64_t>(turns[i].first));
        end = std::max(end, static_cast<std::uint64_t>(turns[i].last) + 1);
    }
    for (std::size_t i = 0; i < store.chunks().size(); ++i) {
        const dissect::PacketChunk &chunk = *store.chunks()[i];
        const std::uint64_t first = store.first(i);
        if (first >= end || first + chunk.size() <= begin)
            continue;
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            if (!chunk.tcpNotes[at].shows(dissect::TcpNote::Retransmission))
                continue;
            const auto found = byConversation.find(dissect::row(chunk.conversations[at]));
            if (found == byConversation.end())
                continue;
            for (const std::size_t turn : found->second) {
                const dissect::PacketIndex packet{first + at};
                if (packet >= turns[turn].first && packet <= turns[turn].last)
                    ++counts[turn];
            }
        }
    }
    return counts;
}

} // namespace remora::model
