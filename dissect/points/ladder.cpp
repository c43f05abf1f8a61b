// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/ladder.h"

#include <algorithm>

#include <fmt/format.h>

#include "dissect/frame/frame.h"
#include "dissect/points/packetdelays.h"

namespace remora::dissect {

namespace {

    // What a line is labelled with: the flags that matter, and the payload.
    std::string labelOf(const Point &point, const PacketPrint &print)
    {
        const PacketStore &store = point.capture().store;
        const PacketStore::Place place = store.place(PacketIndex{print.packet});
        const PacketChunk &chunk = *store.chunks()[place.chunk];
        if ((chunk.marks[place.row] & PacketChunk::HasFlags) == 0)
            return fmt::format("{} B", chunk.ipLengths[place.row]);
        const std::uint16_t flags = chunk.tcpFlags(place.row);
        std::string text;
        const auto add = [&](std::uint16_t flag, const char *name) {
            if ((flags & flag) != 0)
                text += std::string(text.empty() ? "" : " ") + name;
        };
        add(tcpSyn, "SYN");
        add(tcpFin, "FIN");
        add(tcpRst, "RST");
        if (chunk.tcpLengths[place.row] > 0)
            text += fmt::format("{}seq {}, {} B", text.empty() ? "" : " ",
                chunk.tcpSequences[place.row], chunk.tcpLengths[place.row]);
        else
            add(tcpAck, "ACK");
        return print.isRepeat() ? text + " again" : text;
    }

    // What is told of the packet itself.
    void describe(const Point &point, Ladder::Line &line)
    {
        const PacketStore &store = point.capture().store;
        const PacketStore::Place place = store.place(PacketIndex{line.packet});
        const PacketChunk &chunk = *store.chunks()[place.chunk];
        line.isTcp = (chunk.marks[place.row] & PacketChunk::HasFlags) != 0;
        line.sequence = line.isTcp ? chunk.tcpSequences[place.row] : 0;
        line.length = line.isTcp ? chunk.tcpLengths[place.row] : chunk.ipLengths[place.row];
    }

    std::string endText(const Endpoint &end)
    {
        const bool isV6 = end.address.family() == IpAddress::Family::V6;
        const std::string address
            = isV6 ? fmt::format("[{}]", end.address.text()) : end.address.text();
        return end.port == 0 ? end.address.text() : fmt::format("{}:{}", address, end.port);
    }

    // A talk at each point that has it.
    std::vector<std::optional<std::uint32_t>> talksAt(
        const PointsComparison &comparison, std::size_t point, std::uint32_t talk)
    {
        std::vector<std::optional<std::uint32_t>> talks(comparison.points().size());
        talks[point] = talk;
        for (std::size_t i = point; i-- > 0 && talks[i + 1];) {
            const auto &pairs = comparison.segments()[i]->talks();
            const auto found = std::ranges::find(pairs, *talks[i + 1], &TalkPair::other);
            if (found != pairs.end())
                talks[i] = found->one;
        }
        for (std::size_t i = point; i + 1 < talks.size() && talks[i]; ++i) {
            if (const TalkPair *const pair = comparison.segments()[i]->find(*talks[i]))
                talks[i + 1] = pair->other;
        }
        return talks;
    }

    // A line that has no label yet.
    struct Draft {
        Ladder::Line line;
        const Point *point;
        const PacketPrint *print;
    };

    // The earliest that a ladder may have; how many went.
    std::uint64_t prune(std::vector<Draft> &drafts)
    {
        if (drafts.size() <= Ladder::mostLines)
            return 0;
        const auto end = drafts.begin() + Ladder::mostLines;
        std::nth_element(drafts.begin(), end, drafts.end(),
            [](const Draft &a, const Draft &b) { return a.line.sent < b.line.sent; });
        const auto gone = static_cast<std::uint64_t>(drafts.end() - end);
        drafts.erase(end, drafts.end());
        return gone;
    }

    // How many there was no room for.
    std::uint64_t addLines(const PointsComparison &comparison, std::size_t segment,
        const TalkPair &talk, bool isForward, std::vector<Draft> &to)
    {
        std::uint64_t left = 0;
        const PointPair &pair = *comparison.segments()[segment];
        const std::size_t way = isForward ? talk.forward : 1U - talk.forward;
        const Point &from = isForward ? pair.one() : pair.other();
        const Point &other = isForward ? pair.other() : pair.one();
        const std::uint32_t talkFrom = isForward ? talk.one : talk.other;
        const std::size_t wayFrom = isForward ? way : talk.otherWay(way);
        const PrintMatch *const matches = isForward ? pair.ofOne() : pair.ofOther();
        const auto prints = from.way(talkFrom, wayFrom);
        const std::uint32_t begin = from.begin(talkFrom, wayFrom);
        const std::size_t pointFrom = isForward ? segment : segment + 1;
        const std::size_t pointTo = isForward ? segment + 1 : segment;
        const auto &delays = pair.delays(isForward);
        // Whether it came from a point before.
        const bool hasBefore = isForward ? segment > 0 : segment + 1 < comparison.segments().size();
        const PrintMatch *before = nullptr;
        if (hasBefore)
            before = isForward ? comparison.segments()[segment - 1]->ofOther()
                               : comparison.segments()[segment + 1]->ofOne();
        for (std::uint32_t i = 0; i < prints.size(); ++i) {
            const PrintMatch match = matches[begin + i];
            const bool isLost = match == PrintMatch::None
                && SegmentCounter::isCovered(pair, prints[i], isForward, isForward);
            if (!isLost && !isMatched(match))
                continue;
            Ladder::Line line;
            line.from = pointFrom;
            line.to = pointTo;
            line.sent = onFirstClock(comparison, pointFrom, prints[i].time);
            line.isLost = isLost;
            line.packet = prints[i].packet;
            line.packetThere = isLost ? 0 : other.print(placeOf(match)).packet;
            line.came = isLost
                ? later(line.sent, delays ? delays->least : 0)
                : onFirstClock(comparison, pointTo, other.print(placeOf(match)).time);
            line.isFirst = before == nullptr || !isMatched(before[begin + i]);
            to.push_back({std::move(line), &from, &prints[i]});
            if (to.size() >= 8 * Ladder::mostLines)
                left += prune(to);
        }
        return left + prune(to);
    }

} // namespace

Ladder ladderOf(const PointsComparison &comparison, std::size_t point, std::uint32_t talk)
{
    Ladder ladder;
    const Conversation &conversation = comparison.points()[point]->conversation(talk);
    ladder.ends = endText(conversation.a) + " and " + endText(conversation.b);
    const auto talks = talksAt(comparison, point, talk);
    std::vector<Draft> drafts;
    for (std::size_t i = 0; i + 1 < talks.size(); ++i) {
        const TalkPair *const pair = talks[i] ? comparison.segments()[i]->find(*talks[i]) : nullptr;
        for (const bool isForward : {true, false}) {
            if (pair != nullptr)
                ladder.left += addLines(comparison, i, *pair, isForward, drafts);
        }
    }
    std::ranges::stable_sort(drafts, {}, [](const Draft &draft) { return draft.line.sent; });
    for (Draft &draft : drafts) {
        describe(*draft.point, draft.line);
        if (draft.line.isFirst)
            draft.line.label = labelOf(*draft.point, *draft.print);
        ladder.lines.push_back(std::move(draft.line));
    }
    return ladder;
}

std::optional<TalkPlace> worstTalk(const PointsComparison &comparison)
{
    std::optional<TalkPlace> worst;
    std::uint64_t mostLost = 0;
    std::uint64_t mostPackets = 0;
    SegmentCounter counter;
    for (std::size_t i = 0; i < comparison.segments().size(); ++i) {
        const PointPair &pair = *comparison.segments()[i];
        for (const TalkPair &talk : pair.talks()) {
            SegmentCounts counts;
            for (const bool isForward : {true, false})
                counts.add(counter.row(pair, talk, isForward, nullptr).counts);
            const bool isWorse
                = counts.lost != mostLost ? counts.lost > mostLost : counts.seenFrom > mostPackets;
            if (worst && !isWorse)
                continue;
            worst = TalkPlace{i, talk.one};
            mostLost = counts.lost;
            mostPackets = counts.seenFrom;
        }
    }
    return worst;
}

} // namespace remora::dissect
