// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tables/verdicttext.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <map>
#include <numeric>

#include <fmt/format.h>

#include "dissect/turns/partshares.h"

namespace remora::dissect {

namespace {

    constexpr std::size_t mostServers = 10;
    // By TimePart, as a sentence names who took the time.
    constexpr std::array<std::string_view, timeParts> takers{"connection set-up", "TLS set-up",
        "the network", "the server", "transfer", "loss recovery", "receive windows", "pauses"};
    // By TapPosition.
    constexpr std::array<std::string_view, 4> tapTexts{
        "not known", "near the clients", "between clients and servers", "near the servers"};
    constexpr std::array<std::string_view, 4> tapWords{
        "unknown", "near client", "between", "near server"};

    std::string shortSeconds(Duration duration)
    {
        return fmt::format("{:.3f} s", static_cast<double>(duration) / 1e9);
    }

    std::string turnsText(std::uint32_t turns)
    {
        return fmt::format(
            "{} turn{}{}", turns, turns == 1 ? "" : "s", turns < Verdict::fewTurns ? " only" : "");
    }

    // All parts, those of which `value` is largest first.
    template <class Value> std::array<std::size_t, timeParts> partsBy(Value value)
    {
        std::array<std::size_t, timeParts> order{};
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, std::greater(), value);
        return order;
    }

    // "the server 61 %, loss recovery 19 %": the largest first, none below a per cent.
    std::string sharesText(const TurnTotals &totals)
    {
        const auto percents = percentsOf(totals.parts);
        std::string text;
        for (const std::size_t part :
            partsBy([&](std::size_t of) { return totals.parts.of[of]; })) {
            const int percent = percents[part];
            if (percent > 0)
                text += fmt::format("{}{} {} %", text.empty() ? "" : ", ", takers[part], percent);
        }
        return text;
    }

    std::string changeText(Duration change)
    {
        return fmt::format("{:+.3f} s", static_cast<double>(change) / 1e9);
    }

    Duration sizeOf(Duration change) { return change == notSeen ? 0 : std::abs(change); }

    // "server +29.100 s, network -0.200 s": the largest first, none below a millisecond.
    std::string changesText(const PartChanges &changes)
    {
        std::string text;
        for (const std::size_t part :
            partsBy([&](std::size_t of) { return sizeOf(changes.of[of]); })) {
            const Duration change = changes.of[part];
            if (sizeOf(change) >= second / 1000)
                text += fmt::format(
                    "{}{} {}", text.empty() ? "" : ", ", timePartNames[part], changeText(change));
        }
        return text.empty() ? "no part changed by a millisecond" : text;
    }

    std::string comparedText(const ComparedTo &baseline)
    {
        const Comparison &comparison = *baseline.comparison;
        if (comparison.before.turns == 0)
            return fmt::format("\nThe baseline, {}, has no turns.\n", baseline.name);
        std::string text = fmt::format("\nAgainst {} ({}), as if that had as many turns: {}. {}.\n",
            baseline.name, turnsText(comparison.before.turns), changeText(comparison.all.total()),
            changesText(comparison.all));
        text += "\nServers that clients waited for longer than before:\n";
        std::size_t shown = 0;
        for (const Comparison::Server &server : comparison.servers) {
            if (server.growth() <= 0 || shown == mostServers)
                break;
            ++shown;
            text += fmt::format("{} port {}: {} in {}{}\n", server.end.address.text(),
                server.end.port, changeText(server.growth()), turnsText(server.now.turns),
                server.turnsBefore > 0 ? ": " + changesText(server.changes)
                                       : ", not in the baseline");
        }
        return shown > 0 ? text : text + "none\n";
    }

    std::string changesJson(const PartChanges &changes)
    {
        std::string text = fmt::format("\"total\": {}", secondsText(changes.total()));
        for (std::size_t i = 0; i < timeParts; ++i)
            text += fmt::format(", \"{}\": {}", timePartNames[i],
                changes.of[i] == notSeen ? "null" : secondsText(changes.of[i]));
        return "{" + text + "}";
    }

    // JSON, RFC 8259 section 7; control characters have no place in a name.
    std::string quoted(std::string_view text)
    {
        std::string all = "\"";
        for (const char one : text) {
            if (one == '"' || one == '\\')
                all += '\\';
            all += static_cast<unsigned char>(one) < 0x20 ? ' ' : one;
        }
        return all + '"';
    }

    // Of the server at that place, where there is a baseline.
    std::map<Endpoint, std::string> serversJson(const ComparedTo &baseline)
    {
        std::map<Endpoint, std::string> texts;
        if (baseline.comparison == nullptr)
            return texts;
        for (const Comparison::Server &server : baseline.comparison->servers)
            texts[server.end] = server.turnsBefore == 0
                ? ", \"baseline\": null"
                : fmt::format(", \"baseline\": {{\"turns\": {}, \"change\": {}}}",
                    server.turnsBefore, changesJson(server.changes));
        return texts;
    }

    std::string partsJson(const TurnTotals &totals)
    {
        std::string text;
        for (std::size_t i = 0; i < timeParts; ++i) {
            const Duration part = totals.parts.of[i];
            text += fmt::format("{}\"{}\": {}", i == 0 ? "" : ", ", timePartNames[i],
                part == notSeen || totals.turns == 0 ? "null" : secondsText(part));
        }
        return "{" + text + "}";
    }

    std::string totalsJson(const TurnTotals &totals)
    {
        return fmt::format("\"turns\": {}, \"total\": {}, \"slowest\": {}, \"parts\": {}",
            totals.turns, secondsText(totals.total()), secondsText(totals.slowest),
            partsJson(totals));
    }

} // namespace

std::string verdictText(const Verdict &verdict, const ComparedTo &baseline)
{
    const TurnTotals &all = verdict.all;
    if (all.turns == 0)
        return "No turn of a TCP conversation was seen, a request with its answer.\n";
    std::string text = fmt::format("Of {} that clients waited: {} ({}).\n\n",
        shortSeconds(all.total()), sharesText(all), turnsText(all.turns));
    const auto percents = percentsOf(all.parts);
    for (std::size_t i = 0; i < timeParts; ++i) {
        const Duration part = all.parts.of[i];
        text += part == notSeen ? fmt::format("{:<12}    not seen\n", timePartNames[i])
                                : fmt::format("{:<12}{:>12} {:>4} %\n", timePartNames[i],
                                    shortSeconds(part), percents[i]);
    }
    text += fmt::format("\nPoint of capture: {}{}.\n\nServers that clients waited for longest:\n",
        tapTexts[static_cast<std::size_t>(verdict.tap)], verdict.isTapGiven ? ", as given" : "");
    for (std::size_t i = 0; i < std::min(mostServers, verdict.servers.size()); ++i) {
        const auto &[end, totals] = verdict.servers[i];
        text += fmt::format("{} port {}: {}, {}, the slowest {}: {}\n", end.address.text(),
            end.port, shortSeconds(totals.total()), turnsText(totals.turns),
            shortSeconds(totals.slowest), sharesText(totals));
    }
    return baseline.comparison != nullptr ? text + comparedText(baseline) : text;
}

std::string verdictJson(const Verdict &verdict, const ComparedTo &baseline)
{
    std::string servers;
    const auto compared = serversJson(baseline);
    for (const auto &[end, totals] : verdict.servers) {
        const auto found = compared.find(end);
        servers += fmt::format("{}\n    {{\"address\": \"{}\", \"port\": {}, {}{}}}",
            servers.empty() ? "" : ",", end.address.text(), end.port, totalsJson(totals),
            found != compared.end() ? found->second : "");
    }
    const std::string against = baseline.comparison == nullptr
        ? ""
        : fmt::format("  \"baseline\": {{\"name\": {}, \"turns\": {}, \"change\": {}}},\n",
            quoted(baseline.name), baseline.comparison->before.turns,
            changesJson(baseline.comparison->all));
    return fmt::format("{{{},\n  \"tap\": \"{}\",\n  \"tap.given\": {},\n{}  \"servers\": [{}]}}\n",
        totalsJson(verdict.all), tapWords[static_cast<std::size_t>(verdict.tap)],
        verdict.isTapGiven, against, servers);
}

} // namespace remora::dissect
