// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tables/csvtables.h"

#include <string>

#include "dissect/fields/column.h"
#include "dissect/tables/csvrows.h"

namespace remora::dissect {

namespace {

    std::string atMostText(const Turn &turn)
    {
        std::string text;
        for (std::size_t i = 0; i < timeParts; ++i) {
            if (turn.isAtMost(static_cast<TimePart>(i)))
                text.append(text.empty() ? "" : " ").append(timePartNames[i]);
        }
        return text;
    }

    std::string notesText(const Turn &turn)
    {
        constexpr std::pair<Turn::Note, std::string_view> names[]{{Turn::Greeting, "greeting"},
            {Turn::Merged, "merged"}, {Turn::PushFollowed, "push"}, {Turn::Reset, "reset"}};
        std::string text;
        for (const auto &[note, name] : names) {
            if ((turn.notes & note) != 0)
                text.append(text.empty() ? "" : " ").append(name);
        }
        return text;
    }

} // namespace

void writeTurns(FileSink &sink, std::span<const Turn> turns,
    std::span<const Conversation> conversations, std::span<const std::uint8_t> clientIsA)
{
    Rows rows(sink);
    rows.addHead(columnNames(Column::In::Turns));
    for (const Turn &turn : turns) {
        if (rows.isOver())
            return;
        const Conversation &conversation = conversations[row(turn.conversation)];
        const bool fromA = clientIsA[row(turn.conversation)] != 0;
        const Endpoint &client = fromA ? conversation.a : conversation.b;
        const Endpoint &server = fromA ? conversation.b : conversation.a;
        rows.add("{},{},{},{},{}", conversation.stream, turn.number, secondsText(turn.start),
            turn.requestBytes, turn.answerBytes);
        for (const Duration part : turn.parts.of)
            rows.add(",{}", part == notSeen ? std::string() : secondsText(part));
        rows.add(",{},{},{},{},{},{},{},{},{}\n", secondsText(turn.total()), atMostText(turn),
            client.address.text(), client.port, server.address.text(), server.port,
            static_cast<std::uint64_t>(turn.first) + 1, static_cast<std::uint64_t>(turn.last) + 1,
            notesText(turn));
    }
}

void writeStretches(FileSink &sink, std::span<const TurnStretch> stretches)
{
    Rows rows(sink);
    rows.add("tcp.stream,turn,part,time,duration,at_most\n");
    for (const TurnStretch &stretch : stretches) {
        if (rows.isOver())
            return;
        rows.add("{},{},{},{},{},{}\n", stretch.stream, stretch.turn,
            timePartNames[static_cast<std::size_t>(stretch.part)], secondsText(stretch.time.begin),
            secondsText(stretch.time.length()), stretch.isAtMost ? 1 : 0);
    }
}

} // namespace remora::dissect
