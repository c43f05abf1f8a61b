// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/turncolumns.h"

#include <QCoreApplication>
#include <QStringList>

#include "dissect/turns/partshares.h"
#include "model/text/format.h"
#include "model/turns/partwords.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::Duration;
    using dissect::TimePart;
    using dissect::Turn;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(turns)
    };

    constexpr Duration tenth = 100'000; // ns of the smallest step that is shown

    QString partText(Duration rounded, bool isAtMost)
    {
        if (rounded == dissect::notSeen)
            return Texts::tr("not seen");
        const QString text = waitMilliseconds(rounded);
        return isAtMost ? u"≤ "_s + text : text;
    }

    dissect::Endpoint endOf(const TurnTableRows &rows, const Turn &turn, bool client)
    {
        const std::size_t row = dissect::row(turn.conversation);
        if (row >= rows.conversations->size())
            return {};
        const auto &conversation = (*rows.conversations)[row];
        const bool clientIsA = row >= rows.clientIsA->size() || (*rows.clientIsA)[row] != 0;
        return client == clientIsA ? conversation.a : conversation.b;
    }

} // namespace

std::optional<TimePart> partOf(TurnColumn column)
{
    if (column < TurnColumn::FirstPart || column > TurnColumn::LastPart)
        return std::nullopt;
    return static_cast<TimePart>(
        static_cast<int>(column) - static_cast<int>(TurnColumn::FirstPart));
}

QString turnColumnTitle(TurnColumn column)
{
    if (const auto part = partOf(column))
        return partHead(*part);
    switch (column) {
    case TurnColumn::Number:
        return u"#"_s;
    case TurnColumn::Start:
        return Texts::tr("Start");
    case TurnColumn::Client:
        return Texts::tr("Client");
    case TurnColumn::Server:
        return Texts::tr("Server");
    case TurnColumn::ClientPort:
    case TurnColumn::ServerPort:
        return Texts::tr("Port");
    case TurnColumn::Request:
        return Texts::tr("Request");
    case TurnColumn::Answer:
        return Texts::tr("Answer");
    case TurnColumn::Total:
        return Texts::tr("Total");
    case TurnColumn::Bar:
        return Texts::tr("Where it went");
    default:
        return Texts::tr("Notes");
    }
}

QString turnColumnName(TurnColumn column)
{
    if (const auto part = partOf(column))
        return Texts::tr("%1, ms").arg(partName(*part));
    switch (column) {
    case TurnColumn::Number:
        return Texts::tr("Number");
    case TurnColumn::ClientPort:
        return Texts::tr("Client port");
    case TurnColumn::ServerPort:
        return Texts::tr("Server port");
    case TurnColumn::Request:
        return Texts::tr("Request, bytes");
    case TurnColumn::Answer:
        return Texts::tr("Answer, bytes");
    case TurnColumn::Total:
        return Texts::tr("Total, ms");
    default:
        return turnColumnTitle(column);
    }
}

QString turnColumnHelp(TurnColumn column)
{
    if (const auto part = partOf(column))
        return partHelp(*part);
    switch (column) {
    case TurnColumn::Number:
        return Texts::tr("Number of the turn in its conversation");
    case TurnColumn::Start:
        return Texts::tr("When the first byte of the request passed the point of capture, or the "
                         "SYN of a new connection");
    case TurnColumn::Total:
        return Texts::tr("What the client waited, as far as it was seen");
    case TurnColumn::Bar:
        return Texts::tr(
            "The parts of the wait, as long as the wait is to the longest of all rows");
    default:
        return turnColumnName(column);
    }
}

QString turnColumnCaption(TurnColumn column)
{
    if (column == TurnColumn::Request || column == TurnColumn::Answer)
        return Texts::tr("Bytes");
    const bool isWait = column >= TurnColumn::Total && column <= TurnColumn::LastPart;
    return isWait ? Texts::tr("Client waited, ms") : QString();
}

bool isRight(TurnColumn column)
{
    switch (column) {
    case TurnColumn::Start:
    case TurnColumn::Client:
    case TurnColumn::Server:
    case TurnColumn::Bar:
    case TurnColumn::Notes:
        return false;
    default:
        return true;
    }
}

QString waitMilliseconds(Duration duration)
{
    const auto tenths = static_cast<quint64>((std::max<Duration>(duration, 0) + tenth / 2) / tenth);
    return count(tenths / 10) + u'.' + QString::number(tenths % 10);
}

QString turnNotes(const Turn &turn, std::optional<std::uint32_t> sentAgain)
{
    QStringList notes;
    if (turn.parts.has(TimePart::Connection) && turn.parts[TimePart::Connection] > 0)
        notes << Texts::tr("new connection");
    if ((turn.notes & Turn::Greeting) != 0)
        notes << Texts::tr("server spoke first");
    if ((turn.notes & Turn::Merged) != 0)
        notes << Texts::tr("requests overlapped");
    if ((turn.notes & Turn::PushFollowed) != 0)
        notes << Texts::tr("push followed");
    if ((turn.notes & Turn::Reset) != 0)
        notes << Texts::tr("reset");
    for (std::size_t i = 0; i < dissect::timeParts; ++i) {
        if (turn.isAtMost(static_cast<TimePart>(i)))
            notes << Texts::tr("%1 at most").arg(partHead(static_cast<TimePart>(i)).toLower());
    }
    if (sentAgain == 1U)
        notes << Texts::tr("1 segment sent again");
    else if (sentAgain.value_or(0) > 1)
        notes << Texts::tr("%1 segments sent again").arg(count(*sentAgain));
    return notes.join(u", "_s);
}

QString turnText(const TurnTableRows &rows, const Turn &turn, TurnColumn column,
    std::optional<std::uint32_t> sentAgain)
{
    if (const auto part = partOf(column))
        return partText(dissect::roundedParts(turn.parts, tenth)[*part], turn.isAtMost(*part));
    switch (column) {
    case TurnColumn::Number:
        return count(turn.number);
    case TurnColumn::Start:
        return timeText(turn.start, rows.first, rows.first);
    case TurnColumn::Client:
    case TurnColumn::Server:
        return QString::fromStdString(
            endOf(rows, turn, column == TurnColumn::Client).address.text());
    case TurnColumn::ClientPort:
    case TurnColumn::ServerPort:
        return QString::number(endOf(rows, turn, column == TurnColumn::ClientPort).port);
    case TurnColumn::Request:
        return count(turn.requestBytes);
    case TurnColumn::Answer:
        return count(turn.answerBytes);
    case TurnColumn::Total:
        return waitMilliseconds(turn.total());
    case TurnColumn::Notes:
        return turnNotes(turn, sentAgain);
    default:
        return {};
    }
}

QString turnTotalText(const TurnTableRows &rows, TurnColumn column)
{
    if (const auto part = partOf(column))
        return partText(dissect::roundedParts(rows.totals.parts, tenth)[*part], false);
    switch (column) {
    case TurnColumn::Request:
        return count(rows.requestBytes);
    case TurnColumn::Answer:
        return count(rows.answerBytes);
    case TurnColumn::Total:
        return waitMilliseconds(rows.totals.total());
    default:
        return {};
    }
}

} // namespace remora::model
