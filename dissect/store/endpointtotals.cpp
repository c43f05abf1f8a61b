// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/endpointtotals.h"

#include <algorithm>
#include <map>

namespace remora::dissect {

namespace {

    void count(EndpointTotals &endpoint, const Conversation &conversation, Direction sent)
    {
        const auto out = static_cast<std::size_t>(sent);
        endpoint.packetsSent += conversation.packets[out];
        endpoint.bytesSent += conversation.bytes[out];
        endpoint.packetsReceived += conversation.packets[1 - out];
        endpoint.bytesReceived += conversation.bytes[1 - out];
    }

} // namespace

std::vector<EndpointTotals> endpointsOf(std::span<const Conversation> conversations)
{
    std::map<IpAddress, EndpointTotals> byAddress;
    for (const Conversation &conversation : conversations) {
        if (conversation.allPackets() == 0)
            continue;
        count(byAddress[conversation.a.address], conversation, Direction::FromA);
        count(byAddress[conversation.b.address], conversation, Direction::FromB);
        ++byAddress[conversation.a.address].conversations;
        if (conversation.a.address != conversation.b.address)
            ++byAddress[conversation.b.address].conversations;
    }
    std::vector<EndpointTotals> endpoints;
    endpoints.reserve(byAddress.size());
    for (auto &[address, endpoint] : byAddress) {
        endpoint.address = address;
        endpoints.push_back(endpoint);
    }
    std::stable_sort(endpoints.begin(), endpoints.end(),
        [](const EndpointTotals &one, const EndpointTotals &other) {
            return one.bytes() > other.bytes();
        });
    return endpoints;
}

} // namespace remora::dissect
