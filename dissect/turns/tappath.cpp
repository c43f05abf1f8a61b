// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/tappath.h"

#include <algorithm>
#include <array>

namespace remora::dissect {

namespace {

    // A year: no round trip, but hostile times; so that no sum of parts overflows.
    constexpr Duration longest = Duration{366} * 86'400 * second;

    Duration leastOf(const RttStatistics &rtt)
    {
        return rtt.count == 0 ? notSeen : std::clamp(rtt.minimum, Duration{0}, longest);
    }

} // namespace

TapPath beside(TapPosition tap, TapPath path)
{
    if (tap == TapPosition::NearClient)
        path.toClient = 0;
    if (tap == TapPosition::NearServer)
        path.toServer = 0;
    return path;
}

TapPath tapPathOf(const Conversation &conversation, bool clientIsA)
{
    const std::size_t client = clientIsA ? 0 : 1;
    return {leastOf(conversation.rtts[client]), leastOf(conversation.rtts[1 - client])};
}

TapPosition tapPositionOf(const TapPath &path)
{
    if (path.roundTrip() == notSeen)
        return TapPosition::Unknown;
    if (path.toClient <= path.toServer / 4)
        return TapPosition::NearClient;
    return path.toServer <= path.toClient / 4 ? TapPosition::NearServer : TapPosition::Between;
}

TapPosition tapPositionOf(
    std::span<const Conversation> conversations, std::span<const std::uint8_t> clientIsA)
{
    std::array<std::uint64_t, 4> votes{};
    for (std::size_t row = 0; row < conversations.size(); ++row) {
        const Conversation &one = conversations[row];
        if (one.kind == Conversation::Kind::Tcp)
            votes[static_cast<std::size_t>(tapPositionOf(tapPathOf(one, clientIsA[row] != 0)))]
                += one.allPackets();
    }
    const auto most = std::ranges::max_element(votes.begin() + 1, votes.end());
    return *most == 0 ? TapPosition::Unknown
                      : static_cast<TapPosition>(std::distance(votes.begin(), most));
}

} // namespace remora::dissect
