// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/verdict.h"

#include <algorithm>
#include <functional>
#include <map>

namespace remora::dissect {

Verdict verdictOf(std::span<const Turn> turns, std::span<const Conversation> conversations,
    std::span<const std::uint8_t> clientIsA)
{
    Verdict verdict;
    std::map<Endpoint, TurnTotals> byServer;
    for (const Turn &turn : turns) {
        const Conversation &conversation = conversations[row(turn.conversation)];
        const bool fromA = clientIsA[row(turn.conversation)] != 0;
        const Endpoint &server = fromA ? conversation.b : conversation.a;
        verdict.all.add(turn);
        byServer[server].add(turn);
    }
    for (const auto &[end, totals] : byServer)
        verdict.servers.push_back({end, totals});
    std::ranges::stable_sort(verdict.servers, std::greater(),
        [](const Verdict::Server &server) { return server.totals.total(); });
    verdict.tap = tapPositionOf(conversations, clientIsA);
    return verdict;
}

} // namespace remora::dissect
