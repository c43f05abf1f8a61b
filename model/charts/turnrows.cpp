// SPDX-License-Identifier: GPL-3.0-or-later
// Turns as rows of a chart.
#include <algorithm>
#include <atomic>
#include <utility>

#include "dissect/tables/csvtables.h"
#include "model/charts/chartbuilder.h"
#include "model/charts/chartturns.h"
#include "model/turns/placedpieces.h"

namespace remora::model {

using dissect::Duration;
using dissect::Turn;
using Row = TurnRows::Row;

namespace {

    // What is sorted by, the longest first; what was not seen comes last.
    Duration keyOf(const Turn &turn, const TurnOrder &order)
    {
        return order.by == TurnOrder::By::Total ? turn.total() : turn.parts[order.part];
    }

    void sort(std::span<Row> rows, const TurnOrder &order)
    {
        if (order.by == TurnOrder::By::Start)
            std::ranges::stable_sort(
                rows, {}, [](const Row &row) { return row.turn->start - row.shift; });
        else
            std::ranges::stable_sort(
                rows, std::greater(), [&](const Row &row) { return keyOf(*row.turn, order); });
    }

    // Between the end of one turn and the start of the next one nobody waited.
    void addIdle(std::vector<Row> &rows)
    {
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const Turn &before = *rows[i - 1].turn;
            const Turn &turn = *rows[i].turn;
            if (before.conversation == turn.conversation && before.number + 1 == turn.number)
                rows[i].idle = std::max<Duration>(timeOf(turn).begin - timeOf(before).end, 0);
        }
    }

    // One pass over the packets for all of them.
    void addPieces(std::vector<Row> &rows, const ChartSource &source)
    {
        std::vector<std::uint32_t> wanted;
        for (const Row &row : rows)
            wanted.push_back(dissect::row(row.turn->conversation));
        std::ranges::sort(wanted);
        wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
        const std::atomic<bool> cancelled = false;
        const auto found = dissect::piecesOf(
            source.store, *source.conversations, *source.clientIsA, wanted, cancelled, source.tap);
        const auto orderOf = [](dissect::ConversationId conversation, std::uint32_t number) {
            return std::pair(dissect::row(conversation), number);
        };
        for (Row &row : rows) {
            const auto own
                = std::ranges::lower_bound(found, orderOf(row.turn->conversation, row.turn->number),
                    {}, [&](const dissect::TurnPieces &one) {
                        return orderOf(one.conversation, one.number);
                    });
            const bool isIt = own != found.end() && own->number == row.turn->number
                && own->conversation == row.turn->conversation;
            row.pieces = isIt ? placedPieces(*row.turn, own->pieces) : placedPieces(*row.turn);
        }
    }

} // namespace

std::shared_ptr<const TurnRows> ChartBuilder::turnRows(std::size_t most) const
{
    auto made = std::make_shared<TurnRows>();
    made->turns = m_inFocus;
    for (const auto &[turn, shift] : m_turns) {
        Row row{turn, shift};
        const std::size_t at = dissect::row(turn->conversation);
        if (at < source().conversations->size())
            row.stream = (*source().conversations)[at].stream;
        for (const ChartSelection &selection : m_selections) {
            if (!selection.set.contains(turn->conversation))
                continue;
            row.colour = selection.colour;
            break;
        }
        made->rows.push_back(row);
    }
    addIdle(made->rows);
    made->haveColours = m_chart.turns.conversations > 1;
    // Conversations one after the other, as they begin.
    std::ranges::stable_sort(
        made->rows, {}, [](const Row &row) { return dissect::row(row.turn->conversation); });
    for (auto begin = made->rows.begin(); begin != made->rows.end();) {
        const auto end = std::find_if(begin, made->rows.end(),
            [&](const Row &row) { return row.turn->conversation != begin->turn->conversation; });
        sort({begin, end}, options().turnOrder);
        begin->isFirst = true;
        begin = end;
    }
    if (made->rows.size() > most) {
        made->leftOut = made->rows.size() - most;
        made->rows.resize(most);
    }
    addPieces(made->rows, source());
    return made;
}

void writeTurnRows(dissect::FileSink &sink, const ChartData &chart)
{
    std::vector<dissect::TurnStretch> stretches;
    if (chart.rows) {
        for (const Row &row : chart.rows->rows) {
            for (const PlacedPiece &piece : row.pieces)
                stretches.push_back({row.stream, row.turn->number, piece.part,
                    {piece.time.begin - row.shift, piece.time.end - row.shift}, piece.isAtMost});
        }
    }
    dissect::writeStretches(sink, stretches);
}

} // namespace remora::model
