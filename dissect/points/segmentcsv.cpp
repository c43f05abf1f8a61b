// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/segmentcsv.h"

#include <cmath>
#include <string>

#include "dissect/fields/column.h"
#include "dissect/tables/csvrows.h"
#include "dissect/tables/csvtables.h"

namespace remora::dissect {

namespace {

    std::string streamText(const Conversation &conversation)
    {
        return conversation.stream == Conversation::noStream
            ? std::string()
            : fmt::format("{}", conversation.stream);
    }

    std::string portText(const Conversation &conversation, const Endpoint &end)
    {
        return conversation.kind == Conversation::Kind::Other ? std::string()
                                                              : fmt::format("{}", end.port);
    }

    void addEnds(Rows &rows, const SegmentRow &row)
    {
        const Conversation &from = *row.fromConversation;
        const Conversation &to = *row.toConversation;
        rows.add(",{},{},{},{}", row.source().address.text(), portText(from, row.source()),
            row.destination().address.text(), portText(from, row.destination()));
        rows.add(",{},{},{},{}", row.sourceAfter().address.text(), portText(to, row.sourceAfter()),
            row.destinationAfter().address.text(), portText(to, row.destinationAfter()));
    }

    void addCounts(Rows &rows, const SegmentCounts &counts)
    {
        rows.add(",{},{},{},{},{},{}", counts.seenFrom, counts.seenTo, counts.matched,
            counts.byOrder, counts.alike, counts.resegmented);
        rows.add(",{},{},{},{},{},{},{}", counts.lost, counts.lostRepeated, counts.notCovered,
            counts.missed, counts.copies, counts.duplicated, counts.appeared);
        rows.add(",{},{},{}", counts.repeats, counts.repeatsMade, counts.reordered);
    }

    void addDelay(Rows &rows, const std::optional<SegmentDelay> &delay)
    {
        const auto whole = [](double nanoseconds) {
            return secondsText(static_cast<std::int64_t>(std::llround(nanoseconds)));
        };
        if (!delay)
            rows.add(",,,,,");
        else
            rows.add(",{},{},{},{},{}", secondsText(delay->least), whole(delay->mean),
                secondsText(delay->p95), secondsText(delay->most),
                delay->change ? whole(*delay->change) : std::string());
    }

    void addChanges(Rows &rows, const SegmentRow &row)
    {
        const SegmentChanges &changes = row.changes;
        const auto pair = [](std::uint64_t count, unsigned from, unsigned to) {
            return count == 0 ? std::string(",") : fmt::format("{},{}", from, to);
        };
        rows.add(",{},{},{},{},{},{},{}\n",
            row.delay ? fmt::format("{}", changes.hops) : std::string(), changes.dscp,
            pair(changes.dscp, changes.dscpFrom, changes.dscpTo), changes.mss,
            pair(changes.mss, changes.mssFrom, changes.mssTo), changes.window, changes.payload);
    }

} // namespace

void writeSegments(FileSink &sink, const PointsComparison &comparison)
{
    Rows rows(sink);
    rows.addHead(columnNames(Column::In::Segments));
    comparison.eachRow([&](const SegmentRow &row) {
        const auto nameOf = [&](std::size_t point) {
            return csvField(comparison.points()[point]->capture().name);
        };
        const std::size_t from = row.isForward ? row.segment : row.segment + 1;
        const std::size_t to = row.isForward ? row.segment + 1 : row.segment;
        rows.add("{},{},{},{},{},{}", row.segment + 1, nameOf(from), nameOf(to), row.conversation,
            protocolName(row.fromConversation->protocol), streamText(*row.fromConversation));
        addEnds(rows, row);
        addCounts(rows, row.counts);
        addDelay(rows, row.delay);
        addChanges(rows, row);
        return !rows.isOver();
    });
}

} // namespace remora::dissect
