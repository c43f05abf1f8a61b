// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/waitonway.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <unordered_map>

#include "dissect/store/roles.h"
#include "dissect/turns/conversationturns.h"
#include "dissect/turns/tappath.h"
#include "dissect/turns/turns.h"

namespace remora::dissect {

namespace {

    // What is known of a conversation on one segment; [0] of what comes back, [1] of what goes on.
    struct OnSegment {
        std::array<Duration, 2> least{notSeen, notSeen};
        std::uint64_t repeated = 0; // packets lost there and sent again
    };

    // A talk of the first point that has turns.
    struct Talk {
        TurnTotals totals;
        std::vector<OnSegment> segments;
        std::array<std::uint64_t, 2> repeats{}; // retransmissions that came to the way's begin
        TapPath first; // the least of its conversations, as the first point sees them
        TapPath last; // and as the last one does
        bool isClientFirst = true; // the client is on the first point's side
        bool isOnWay = false; // the second point has it
    };
    using Talks = std::unordered_map<std::uint32_t, Talk>; // by number

    std::vector<std::uint8_t> clientsOf(std::span<const Conversation> conversations)
    {
        std::vector<std::uint8_t> clientIsA;
        clientIsA.reserve(conversations.size());
        for (const Conversation &one : conversations)
            clientIsA.push_back(rolesOf(one, {}).clientIsA ? 1 : 0);
        return clientIsA;
    }

    void takeLeast(Duration one, Duration &least)
    {
        if (one != notSeen)
            least = least == notSeen ? one : std::min(least, one);
    }

    void add(const TapPath &path, TapPath &least)
    {
        takeLeast(path.toClient, least.toClient);
        takeLeast(path.toServer, least.toServer);
    }

    Talks talksWithTurns(const PointsComparison &comparison, const std::atomic<bool> &cancelled)
    {
        Talks talks;
        const Point &first = *comparison.points().front();
        const auto &conversations = *first.capture().conversations;
        const auto clientIsA = clientsOf(conversations);
        const ConversationTurns turns(
            turnsOf(first.capture().store, conversations, clientIsA, cancelled),
            conversations.size());
        for (std::uint32_t row = 0; row < conversations.size(); ++row) {
            const TurnTotals *totals = turns.find(row);
            if (totals == nullptr)
                continue;
            Talk &talk = talks[comparison.number(0, first.talkOf(ConversationId{row}))];
            talk.totals.add(*totals);
            talk.segments.resize(comparison.segments().size());
            add(tapPathOf(conversations[row], clientIsA[row] != 0), talk.first);
        }
        return talks;
    }

    void addLastPaths(const PointsComparison &comparison, Talks &talks)
    {
        const std::size_t at = comparison.points().size() - 1;
        const Point &last = *comparison.points()[at];
        const auto &conversations = *last.capture().conversations;
        for (std::uint32_t row = 0; row < conversations.size(); ++row) {
            const Conversation &one = conversations[row];
            if (one.kind != Conversation::Kind::Tcp)
                continue;
            const auto found = talks.find(comparison.number(at, last.talkOf(ConversationId{row})));
            if (found != talks.end())
                add(tapPathOf(one, rolesOf(one, {}).clientIsA), found->second.last);
        }
    }

    void addRow(const SegmentRow &row, std::size_t segments, Talk &talk)
    {
        const std::size_t way = row.isForward ? 1 : 0;
        OnSegment &on = talk.segments[row.segment];
        if (row.delay)
            takeLeast(row.delay->least, on.least[way]);
        on.repeated += row.counts.lostRepeated;
        // Where packets of that direction come onto the way.
        if (row.segment == (row.isForward ? 0 : segments - 1))
            talk.repeats[way] += row.counts.repeats;
        if (row.segment > 0)
            return;
        talk.isOnWay = true;
        const std::size_t sender = row.isForward ? row.fromWay : 1 - row.toWay;
        const Conversation &seen = row.isForward ? *row.fromConversation : *row.toConversation;
        talk.isClientFirst = rolesOf(seen, {}).clientIsA == (sender == 0);
    }

    // What the network takes at each place; empty where one of them was not seen.
    std::vector<double> networkPlaces(const Talk &talk)
    {
        const Duration before = talk.isClientFirst ? talk.first.toClient : talk.first.toServer;
        const Duration beyond = talk.isClientFirst ? talk.last.toServer : talk.last.toClient;
        if (before == notSeen || beyond == notSeen)
            return {};
        std::vector<double> places{static_cast<double>(before)};
        for (const OnSegment &on : talk.segments) {
            if (on.least[0] == notSeen || on.least[1] == notSeen)
                return {};
            // The clocks' difference goes with one way and against the other.
            const double both = static_cast<double>(on.least[0]) + static_cast<double>(on.least[1]);
            places.push_back(std::max(both, 0.0));
        }
        places.push_back(static_cast<double>(beyond));
        return places;
    }

    // Packets that were lost and sent again, by place; the last: outside of the points. The places
    // before and beyond them stay 0.
    std::vector<double> lossPlaces(const Talk &talk)
    {
        std::vector<double> places{0};
        double between = 0;
        for (const OnSegment &on : talk.segments) {
            places.push_back(static_cast<double>(on.repeated));
            between += places.back();
        }
        places.push_back(0);
        const auto all = static_cast<double>(talk.repeats[0] + talk.repeats[1]);
        places.push_back(std::max(all - between, 0.0));
        return places;
    }

    // `shares`: by place, and perhaps outside.
    void divide(Duration time, const std::vector<double> &shares, WaitPart &part)
    {
        if (time == notSeen || time == 0)
            return;
        const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
        if (all <= 0) {
            part.untold = sumOf(part.untold, time);
            ++part.untoldConversations;
            return;
        }
        ++part.conversations;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const auto share = static_cast<Duration>(static_cast<double>(time) * shares[i] / all);
            Duration &to = i < part.places.size() ? part.places[i] : part.outside;
            to = sumOf(to, share);
        }
    }

} // namespace

Duration WaitPart::told() const
{
    return std::accumulate(places.begin(), places.end(), outside, sumOf);
}

std::optional<WaitOnWay> waitOnWay(
    const PointsComparison &comparison, const std::atomic<bool> &cancelled)
{
    const std::size_t segments = comparison.segments().size();
    Talks talks = talksWithTurns(comparison, cancelled);
    addLastPaths(comparison, talks);
    comparison.eachRow([&](const SegmentRow &row) {
        const auto found = talks.find(row.conversation);
        if (found != talks.end())
            addRow(row, segments, found->second);
        return !cancelled;
    });
    WaitOnWay wait;
    wait.network.places.resize(segments + 2);
    wait.loss.places.resize(segments + 2);
    for (const auto &[number, talk] : talks) {
        if (!talk.isOnWay)
            continue;
        ++wait.conversations;
        wait.totals.add(talk.totals);
        divide(talk.totals.parts[TimePart::Network], networkPlaces(talk), wait.network);
        const std::vector<double> repeated = lossPlaces(talk);
        const auto elsewhere = static_cast<std::uint64_t>(repeated.back());
        wait.repeatedElsewhere += elsewhere;
        wait.repeatedBetween += static_cast<std::uint64_t>(
            std::accumulate(repeated.begin(), repeated.end() - 1, 0.0));
        divide(talk.totals.parts[TimePart::Loss], repeated, wait.loss);
    }
    if (cancelled || wait.conversations == 0)
        return std::nullopt;
    return wait;
}

} // namespace remora::dissect
