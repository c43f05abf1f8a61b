// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/packetdelays.h"

namespace remora::dissect {

namespace {

    // The talk of a conversation that stands among those of the point's capture.
    std::uint32_t talkAt(const Point &point, const Conversation *conversation)
    {
        const auto row = conversation - point.capture().conversations->data();
        return point.talkOf(ConversationId{static_cast<std::uint32_t>(row)});
    }

} // namespace

Timestamp onFirstClock(const PointsComparison &comparison, std::size_t point, Timestamp time)
{
    for (std::size_t i = point; i-- > 0;)
        time = comparison.segments()[i]->clock().line.onFirst(time);
    return time;
}

std::uint32_t talkOf(const PointsComparison &comparison, const SegmentRow &row)
{
    return talkAt(comparison.segments()[row.segment]->one(),
        row.isForward ? row.fromConversation : row.toConversation);
}

void eachDelay(const PointsComparison &comparison, const SegmentRow &row,
    const std::function<void(Timestamp sent, Duration delay)> &visit)
{
    const PointPair &pair = *comparison.segments()[row.segment];
    const Point &from = row.isForward ? pair.one() : pair.other();
    const Point &to = row.isForward ? pair.other() : pair.one();
    const PrintMatch *const matches = row.isForward ? pair.ofOne() : pair.ofOther();
    const std::uint32_t talkFrom = talkAt(from, row.fromConversation);
    const std::uint32_t talkTo = talkAt(to, row.toConversation);
    const auto prints = from.way(talkFrom, row.fromWay);
    const std::uint32_t begin = from.begin(talkFrom, row.fromWay);
    // Address translation may have made one talk of several: those of the others are not meant.
    const std::uint32_t first = to.begin(talkTo, row.toWay);
    const std::size_t count = to.way(talkTo, row.toWay).size();
    const std::size_t point = row.isForward ? row.segment : row.segment + 1;
    for (std::uint32_t i = 0; i < prints.size(); ++i) {
        const PrintMatch match = matches[begin + i];
        if (!isMatched(match) || placeOf(match) < first || placeOf(match) - first >= count)
            continue;
        const PacketPrint &there = to.print(placeOf(match));
        visit(onFirstClock(comparison, point, prints[i].time),
            row.isForward ? pair.shift(prints[i], there) : -pair.shift(there, prints[i]));
    }
}

} // namespace remora::dissect
