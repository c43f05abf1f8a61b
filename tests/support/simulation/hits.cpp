// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation/hits.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <memory>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "dissect/store/roles.h"
#include "dissect/turns/turns.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"

namespace remora::test {

namespace {

    using Parts = std::array<std::int64_t, partCount>;
    static_assert(partCount == dissect::timeParts);

    std::size_t largestOf(const Parts &parts)
    {
        return static_cast<std::size_t>(
            std::max_element(parts.begin(), parts.end()) - parts.begin());
    }

    double percent(std::uint64_t part, std::uint64_t of)
    {
        return of == 0 ? 100 : 100 * static_cast<double>(part) / static_cast<double>(of);
    }

} // namespace

bool Hits::isHit(Part part, std::int64_t truth, std::int64_t found)
{
    using namespace simulation;
    const std::int64_t off = std::abs(truth - found);
    return part == Part::Loss ? off <= std::max(truth / 10, 5 * millisecond)
                              : off <= std::max(truth / 20, millisecond);
}

void Hits::add(const Simulated &simulated, Tap tap, const Visit &visit)
{
    Count &count = m_counts[static_cast<std::size_t>(tap)];
    const Loaded all = loaded(std::make_unique<MemorySource>(simulated.capture));
    std::vector<std::uint8_t> clientIsA;
    for (const dissect::Conversation &one : all.conversations)
        clientIsA.push_back(dissect::rolesOf(one, {}).clientIsA ? 1 : 0);
    const auto found
        = dissect::turnsOf(all.store, all.conversations, clientIsA, std::atomic<bool>(false));
    std::map<std::pair<std::uint16_t, std::uint32_t>, const dissect::Turn *> byNumber;
    std::map<std::uint16_t, std::pair<Parts, Parts>> sums; // by port of the client: true, found
    for (const dissect::Turn &turn : found) {
        const std::uint32_t row = dissect::row(turn.conversation);
        const dissect::Conversation &one = all.conversations[row];
        const std::uint16_t port = clientIsA[row] != 0 ? one.a.port : one.b.port;
        byNumber[{port, turn.number}] = &turn;
        for (std::size_t i = 0; i < partCount; ++i)
            sums[port].second[i] += std::max<std::int64_t>(turn.parts.of[i], 0);
    }
    std::set<std::pair<std::uint16_t, std::uint32_t>> pushed; // turns with a push behind them
    for (const TrueTurn &turn : simulated.turns) {
        if (turn.hasPushBefore)
            pushed.insert({turn.clientPort, turn.turn});
    }
    std::map<std::uint16_t, std::int64_t> called; // found as pauses that were pushes, at most
    for (const TrueTurn &turn : simulated.turns) {
        for (std::size_t i = 0; i < partCount; ++i)
            sums[turn.clientPort].first[i] += turn.parts[i];
        const auto place = byNumber.find({turn.clientPort, turn.turn + 1});
        const dissect::Turn *its = place == byNumber.end() ? nullptr : place->second;
        if (place != byNumber.end())
            byNumber.erase(place);
        constexpr auto pause = static_cast<std::size_t>(Part::Pause);
        if (its != nullptr && pushed.contains({turn.clientPort, turn.turn + 1}))
            called[turn.clientPort]
                += std::max<std::int64_t>(its->parts.of[pause] - turn.parts[pause], 0);
        ++count.turns;
        count.merged += turn.isMerged ? 1 : 0;
        count.missing += its == nullptr ? 1 : 0;
        for (std::size_t i = 0; its != nullptr && !turn.isMerged && i < partCount; ++i) {
            const bool hit = its->parts.of[i] != dissect::notSeen
                && isHit(static_cast<Part>(i), turn.parts[i], its->parts.of[i]);
            count.hits[i] += hit ? 1 : 0;
        }
        if (visit)
            visit({&turn, its});
    }
    for (const auto &[number, turn] : byNumber) {
        ++count.surplus;
        if (visit)
            visit({nullptr, turn});
    }
    for (const auto &[port, parts] : sums) {
        ++count.conversations;
        ++count.largest[largestOf(parts.first)][largestOf(parts.second)];
        Parts without = parts.second;
        without[static_cast<std::size_t>(Part::Pause)] -= called[port];
        const std::size_t truth = largestOf(parts.first);
        count.permitted += truth == largestOf(parts.second) || truth == largestOf(without) ? 1 : 0;
    }
}

double Hits::share(Part part, std::size_t from, std::size_t to) const
{
    std::uint64_t hits = 0;
    std::uint64_t turns = 0;
    for (std::size_t tap = from; tap < to; ++tap) {
        hits += m_counts[tap].hits[static_cast<std::size_t>(part)];
        turns += m_counts[tap].turns - m_counts[tap].merged;
    }
    return percent(hits, turns) / 100;
}

double Hits::share(Part part, Tap tap) const
{
    return share(part, static_cast<std::size_t>(tap), static_cast<std::size_t>(tap) + 1);
}

double Hits::share(Part part) const { return share(part, 0, taps); }

double Hits::largest(std::size_t from, std::size_t to) const
{
    std::uint64_t right = 0;
    std::uint64_t all = 0;
    for (std::size_t tap = from; tap < to; ++tap) {
        all += m_counts[tap].conversations;
        for (std::size_t part = 0; part < partCount; ++part)
            right += m_counts[tap].largest[part][part];
    }
    return percent(right, all) / 100;
}

double Hits::largest(Tap tap) const
{
    return largest(static_cast<std::size_t>(tap), static_cast<std::size_t>(tap) + 1);
}

double Hits::largest() const { return largest(0, taps); }

double Hits::permitted(std::size_t from, std::size_t to) const
{
    std::uint64_t right = 0;
    std::uint64_t all = 0;
    for (std::size_t tap = from; tap < to; ++tap) {
        all += m_counts[tap].conversations;
        right += m_counts[tap].permitted;
    }
    return percent(right, all) / 100;
}

double Hits::permitted(Tap tap) const
{
    return permitted(static_cast<std::size_t>(tap), static_cast<std::size_t>(tap) + 1);
}

double Hits::permitted() const { return permitted(0, taps); }

std::uint64_t Hits::turns() const
{
    std::uint64_t turns = 0;
    for (const Count &count : m_counts)
        turns += count.turns;
    return turns;
}

std::string Hits::table() const
{
    std::string text = "turns near their true split, per cent:\n"
                       "              near client   between  near server    all\n";
    const auto line = [&](std::string_view name, const auto &of, double all) {
        text += fmt::format("{:12}", name);
        for (const Tap tap : {Tap::NearClient, Tap::Between, Tap::NearServer})
            text += fmt::format("{:12.2f}", 100 * of(tap));
        text += fmt::format("{:9.2f}\n", 100 * all);
    };
    for (std::size_t i = 0; i < partCount; ++i) {
        const auto part = static_cast<Part>(i);
        line(
            dissect::timePartNames[i], [&](Tap tap) { return share(part, tap); }, share(part));
    }
    line(
        "largest part", [&](Tap tap) { return largest(tap); }, largest());
    line(
        "..and pushes", [&](Tap tap) { return permitted(tap); }, permitted());
    std::array<std::array<std::uint64_t, partCount>, partCount> confused = {};
    for (const Count &count : m_counts) {
        text += fmt::format("{} turns, {} not found, {} too many, {} merged; {} conversations\n",
            count.turns, count.missing, count.surplus, count.merged, count.conversations);
        for (std::size_t is = 0; is < partCount; ++is)
            for (std::size_t found = 0; found < partCount; ++found)
                confused[is][found] += count.largest[is][found];
    }
    text += "the largest part of conversations: true (rows), found (columns)\n            ";
    for (const std::string_view name : dissect::timePartNames)
        text += fmt::format("{:>11}", name);
    for (std::size_t is = 0; is < partCount; ++is) {
        text += fmt::format("\n{:12}", dissect::timePartNames[is]);
        for (const std::uint64_t some : confused[is])
            text += fmt::format("{:11}", some);
    }
    return text + "\n";
}

} // namespace remora::test
