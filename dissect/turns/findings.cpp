// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/findings.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

#include "dissect/turns/conversationturns.h"

namespace remora::dissect {

namespace {

    using Kind = Finding::Kind;

    constexpr Duration leastShare = 20; // one of so many of all waiting
    constexpr Duration millisecond = second / 1000;
    constexpr unsigned networkV4 = 24; // bits that sites usually have in common
    constexpr unsigned networkV6 = 64;

    // What a conversation is an example of, by the part that it waited for longest.
    std::optional<Kind> kindOf(TimePart part)
    {
        switch (part) {
        case TimePart::Server:
            return Kind::SlowServer;
        case TimePart::Loss:
            return Kind::LossyPath;
        case TimePart::Window:
            return Kind::SlowReader;
        case TimePart::Network:
            return Kind::FarClient;
        default:
            return std::nullopt;
        }
    }

    // What a turn of it takes at least, in the mean, that a person would call slow: less is how
    // networks and servers are.
    Duration leastOf(Kind kind)
    {
        switch (kind) {
        case Kind::SlowServer:
            return 100 * millisecond;
        case Kind::FarClient:
            return 50 * millisecond;
        case Kind::LossyPath:
        case Kind::SlowReader:
            break;
        }
        return 20 * millisecond;
    }

    TimePart largestOf(const PartTimes &parts)
    {
        return static_cast<TimePart>(std::ranges::max_element(parts.of) - parts.of.begin());
    }

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
        std::uint64_t turns = 0;
        IpAddress one; // of them
        bool isOfSeveral = false;
    };

    class Search {
    public:
        void take(
            const TurnTotals &of, TimePart part, const IpAddress &client, const IpAddress &server)
        {
            const auto found = kindOf(part);
            if (!found)
                return;
            const Kind kind = *found;
            const IpAddress &end = kind == Kind::SlowServer ? server : client;
            Sum &sum = m_sums[kind][kind == Kind::LossyPath ? networkOf(end) : end];
            sum.duration = sumOf(sum.duration, of.parts[part]);
            sum.turns += of.turns;
            sum.isOfSeveral = sum.isOfSeveral || (sum.conversations > 0 && sum.one != end);
            sum.one = end;
            ++sum.conversations;
        }

        std::vector<Finding> found(Duration least) const
        {
            std::vector<Finding> findings;
            for (const auto &[kind, sums] : m_sums) {
                const auto most = std::ranges::max_element(
                    sums, {}, [](const auto &one) { return one.second.duration; });
                const auto &[address, sum] = *most;
                const bool isSlow = sum.turns > 0
                    && sum.duration / static_cast<Duration>(sum.turns) >= leastOf(kind);
                if (sum.duration < least || !isSlow)
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
        search.take(*waited, largestOf(waited->parts), (fromA ? one.a : one.b).address,
            (fromA ? one.b : one.a).address);
    }
    return search.found(all / leastShare);
}

} // namespace remora::dissect
