// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "model/investigation/conversationselection.h"
#include "model/turns/turnsinfocus.h"

namespace remora::model {

// Columns of the table of turns. Those of the parts stand in the order of TimePart.
enum class TurnColumn {
    Number, // within its conversation
    Start,
    Client,
    ClientPort,
    Server,
    ServerPort,
    Request,
    Answer,
    Total,
    Bar, // where it went, drawn
    FirstPart,
    LastPart = FirstPart + static_cast<int>(dissect::timeParts) - 1,
    Notes,
};
inline constexpr int turnColumns = static_cast<int>(TurnColumn::Notes) + 1;

// The part whose time a column shows.
std::optional<dissect::TimePart> partOf(TurnColumn column);
QString turnColumnTitle(TurnColumn column);
QString turnColumnName(TurnColumn column); // where no column beside it tells what it is about
QString turnColumnHelp(TurnColumn column);
// What stands over columns that belong together: "Client waited, ms"; empty: nothing.
QString turnColumnCaption(TurnColumn column);
bool isRight(TurnColumn column); // numbers

// Turns in the order of the rows of a table. Immutable once made; no pointer is nullptr; any
// thread.
struct TurnTableRows {
    TurnTableRows();
    TurnsView::Turns turns;
    std::shared_ptr<const std::vector<std::uint32_t>> order; // places in `turns`
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations;
    std::shared_ptr<const std::vector<std::uint8_t>> clientIsA;
    dissect::TurnTotals totals; // of all rows
    std::uint64_t requestBytes = 0;
    std::uint64_t answerBytes = 0;
    bool areOfSeveral = false; // conversations
    dissect::Timestamp first = 0; // when the capture begins

    std::size_t size() const { return order->size(); }
    const dissect::Turn &at(std::size_t row) const { return (*turns)[(*order)[row]]; }
};
// Those of the selected conversations, or all where none is selected; ordered by a column, what was
// not seen last up and down.
TurnTableRows turnTableRows(const TurnsView &view, const ConversationSelection &selected,
    TurnColumn column, bool descending, dissect::Timestamp first);

// What a cell shows. `sentAgain`: how many segments of the turn were; nothing: not counted yet.
QString turnText(const TurnTableRows &rows, const dissect::Turn &turn, TurnColumn column,
    std::optional<std::uint32_t> sentAgain = {});
// Of all rows together; empty where there is none.
QString turnTotalText(const TurnTableRows &rows, TurnColumn column);
// "new connection, 2 segments sent again".
QString turnNotes(const dissect::Turn &turn, std::optional<std::uint32_t> sentAgain);
// "1,256.1" of nanoseconds.
QString waitMilliseconds(dissect::Duration duration);

// How many segments of each of these turns were sent again. Goes over the packets from the first of
// them to the last: not for the GUI thread.
std::vector<std::uint32_t> segmentsSentAgain(
    const dissect::PacketStore &store, const std::vector<dissect::Turn> &turns);

} // namespace remora::model
