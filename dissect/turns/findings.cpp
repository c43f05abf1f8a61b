// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/findings.h"

#include <algorithm>
#include <functional>
#include <map>

#include "dissect/turns/conversationturns.h"

namespace remora::dissect {

namespace {

    using Kind = Finding::Kind;

    constexpr Duration leastShare = 20; // one of so many of all waiting
    constexpr Duration millisecond = second / 1000;
    constexpr unsigned networkV4 = 24; // bits that sites usually have in common
    constexpr unsigned networkV6 = 64;

    // Of a kind: the part, and what a turn of a conversation takes of it at least, in the mean,
    // that a person would call slow. Less is how networks and servers are.
    struct Trouble {
        Kind kind;
        TimePart part;
        Duration least;
    };
    constexpr Trouble troubles[]{{Kind::SlowServer, TimePart::Server, 100 * millisecond},
        {Kind::LossyPath, TimePart::Loss, 20 * millisecond},
        {Kind::SlowReader, TimePart::Window, 20 * millisecond},
        {Kind::FarClient, TimePart::Network, 50 * millisecond}};

    IpAddress networkOf(const IpAddress &address)
    {
        auto bytes = address.bytes();
        const bool isV4 = address.family() == IpAddress::Family::V4;
        std::fill(bytes.begin() + (isV4 ? networkV4 : networkV6) / 8, bytes.end(), std::uint8_t{0});
        return isV4 ? IpAddress::v4(bytes.data()) : IpAddress::v6(bytes.data());
    }

    struct Sum {
        Duration duration = 0;
        std::uint32_t conversations = 0;
        IpAddress one; // of them
        bool isOfSeveral = false;
    };

    class Search {
    public:
        void take(const TurnTotals &of, const IpAddress &client, const IpAddress &server)
        {
            for (const Trouble &trouble : troubles) {
                const Duration waited = of.parts[trouble.part]; // less than any if it was not seen
                if (of.turns > 0 && waited / static_cast<Duration>(of.turns) >= trouble.least)
                    take(trouble.kind, waited, client, server);
            }
        }

        std::vector<Finding> found(Duration least) const
        {
            std::vector<Finding> findings;
            for (const auto &[kind, sums] : m_sums) {
                const auto most = std::ranges::max_element(
                    sums, {}, [](const auto &one) { return one.second.duration; });
                const auto &[address, sum] = *most;
                if (sum.duration < least)
                    continue;
                const bool isV4 = address.family() == IpAddress::Family::V4;
                findings.push_back({kind, sum.isOfSeveral ? address : sum.one,
                    !sum.isOfSeveral ? 0
                        : isV4       ? networkV4
                                     : networkV6,
                    sum.duration, sum.conversations});
            }
            std::ranges::stable_sort(findings, std::greater(), &Finding::sum);
            return findings;
        }

    private:
        void take(Kind kind, Duration part, const IpAddress &client, const IpAddress &server)
        {
            const IpAddress &end = kind == Kind::SlowServer ? server : client;
            Sum &sum = m_sums[kind][kind == Kind::LossyPath ? networkOf(end) : end];
            sum.duration = sumOf(sum.duration, part);
            sum.isOfSeveral = sum.isOfSeveral || (sum.conversations > 0 && sum.one != end);
            sum.one = end;
            ++sum.conversations;
        }

        std::map<Kind, std::map<IpAddress, Sum>> m_sums;
    };

} // namespace

std::vector<Finding> findingsOf(std::span<const Turn> turns,
    std::span<const Conversation> conversations, std::span<const std::uint8_t> clientIsA)
{
    const std::size_t size = std::min(conversations.size(), clientIsA.size());
    const ConversationTurns totals(turns, size);
    Search search;
    Duration all = 0;
    for (std::size_t row = 0; row < size; ++row) {
        const TurnTotals *waited = totals.find(row);
        if (waited == nullptr)
            continue;
        all = sumOf(all, waited->total());
        const Conversation &one = conversations[row];
        const bool fromA = clientIsA[row] != 0;
        search.take(*waited, (fromA ? one.a : one.b).address, (fromA ? one.b : one.a).address);
    }
    return search.found(all / leastShare);
}

} // namespace remora::dissect
