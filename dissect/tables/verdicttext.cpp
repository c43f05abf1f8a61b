// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tables/verdicttext.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
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

    // "the server 61 %, loss recovery 19 %": the largest first, none below a per cent.
    std::string sharesText(const TurnTotals &totals)
    {
        const auto percents = percentsOf(totals.parts);
        std::array<std::size_t, timeParts> order{};
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(
            order, std::greater(), [&](std::size_t part) { return totals.parts.of[part]; });
        std::string text;
        for (const std::size_t part : order) {
            const int percent = percents[part];
            if (percent > 0)
                text += fmt::format("{}{} {} %", text.empty() ? "" : ", ", takers[part], percent);
        }
        return text;
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

std::string verdictText(const Verdict &verdict)
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
    return text;
}

std::string verdictJson(const Verdict &verdict)
{
    std::string servers;
    for (const auto &[end, totals] : verdict.servers)
        servers += fmt::format("{}\n    {{\"address\": \"{}\", \"port\": {}, {}}}",
            servers.empty() ? "" : ",", end.address.text(), end.port, totalsJson(totals));
    return fmt::format("{{{},\n  \"tap\": \"{}\",\n  \"tap.given\": {},\n  \"servers\": [{}]}}\n",
        totalsJson(verdict.all), tapWords[static_cast<std::size_t>(verdict.tap)],
        verdict.isTapGiven, servers);
}

} // namespace remora::dissect
