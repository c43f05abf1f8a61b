// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/conversationtest.h"

#include <algorithm>
#include <cmath>

#include "dissect/filter/filtertest.h"
#include "dissect/frame/frame.h"

namespace remora::dissect {

namespace {

    using Id = FilterField::Id;
    constexpr std::uint8_t none = 0;
    constexpr std::uint8_t fromA = 1;
    constexpr std::uint8_t fromB = 2;
    constexpr std::uint8_t both = 3;

    std::uint8_t always(bool holds) { return holds ? both : none; }
    std::uint8_t ways(bool a, bool b)
    {
        return static_cast<std::uint8_t>((a ? fromA : none) | (b ? fromB : none));
    }

    bool isInPrefix(const IpAddress &address, const FilterValue &value)
    {
        if (address.family() != value.address.family())
            return false;
        const auto bytes = address.bytes();
        const auto wanted = value.address.bytes();
        int left = value.prefix;
        for (std::size_t i = 0; left > 0; ++i, left -= 8) {
            const unsigned keep = left >= 8 ? 0xffU : 0xffU << static_cast<unsigned>(8 - left);
            if (((bytes[i] ^ wanted[i]) & keep & 0xffU) != 0)
                return false;
        }
        return true;
    }

    // One end of a conversation as tests of addresses see it.
    struct Side {
        const IpAddress &address;
        bool isClient;

        bool is(const FilterValue &value) const
        {
            if (value.kind == FilterValue::Kind::Client)
                return isClient;
            if (value.kind == FilterValue::Kind::Server)
                return !isClient;
            return isInPrefix(address, value);
        }
        bool isAny(const FilterExpression &test) const
        {
            for (const FilterValue &value : test.values) {
                if (is(value))
                    return true;
            }
            return false;
        }
    };

    std::uint8_t testAddresses(
        const FilterExpression &test, const Conversation &conversation, bool clientIsA)
    {
        const auto family = test.field->type == FilterField::Type::Ipv4 ? IpAddress::Family::V4
                                                                        : IpAddress::Family::V6;
        if (conversation.a.address.family() != family)
            return none;
        if (test.kind == FilterExpression::Kind::Exists)
            return both;
        const bool wanted = !FilterTest(test).isNotEqual();
        const bool a = Side{conversation.a.address, clientIsA}.isAny(test) == wanted;
        const bool b = Side{conversation.b.address, !clientIsA}.isAny(test) == wanted;
        switch (test.field->id) {
        case Id::IpSource:
        case Id::Ipv6Source:
            return ways(a, b);
        case Id::IpDestination:
        case Id::Ipv6Destination:
            return ways(b, a);
        default:
            return always(wanted ? a || b : a && b);
        }
    }

    std::uint8_t testPorts(const FilterExpression &test, const Conversation &conversation)
    {
        const FilterTest holds(test);
        const std::int64_t a = conversation.a.port;
        const std::int64_t b = conversation.b.port;
        switch (test.field->id) {
        case Id::TcpSourcePort:
        case Id::UdpSourcePort:
            return ways(holds(a), holds(b));
        case Id::TcpDestinationPort:
        case Id::UdpDestinationPort:
            return ways(holds(b), holds(a));
        default:
            return always(holds(a, b));
        }
    }

    // The end that is the client, or the server.
    std::uint8_t testEnd(const FilterExpression &test, const Conversation &conversation,
        const Endpoint &end, bool isClient)
    {
        if (test.field->type == FilterField::Type::Number)
            return always(
                conversation.kind != Conversation::Kind::Other && FilterTest(test)(end.port));
        if (test.kind == FilterExpression::Kind::Exists)
            return both;
        return always(Side{end.address, isClient}.isAny(test) != FilterTest(test).isNotEqual());
    }

    // What each end sent; `client`: its place in arrays by direction.
    std::uint8_t testSent(
        const FilterExpression &test, const Conversation &conversation, std::size_t client)
    {
        const FilterTest holds(test);
        const std::size_t server = 1 - client;
        switch (test.field->id) {
        case Id::ConversationClientPackets:
            return always(holds(conversation.packets[client]));
        case Id::ConversationServerPackets:
            return always(holds(conversation.packets[server]));
        case Id::ConversationClientBytes:
            return always(holds(static_cast<std::int64_t>(conversation.bytes[client])));
        default:
            return always(holds(static_cast<std::int64_t>(conversation.bytes[server])));
        }
    }

    std::uint8_t testNotes(
        const FilterExpression &test, const NoteTotals *notes, std::size_t client)
    {
        const auto of = [&](std::size_t end) -> std::int64_t {
            return notes == nullptr ? 0 : (*notes)[end][test.field->note];
        };
        const FilterTest holds(test);
        switch (test.field->id) {
        case Id::ClientNotes:
            return always(holds(of(client)));
        case Id::ServerNotes:
            return always(holds(of(1 - client)));
        default:
            return always(holds(of(0) + of(1)));
        }
    }

    std::uint8_t testBitRate(const FilterExpression &test, const Conversation &conversation)
    {
        const double seconds = static_cast<double>(conversation.last - conversation.first) / 1e9;
        if (seconds <= 0)
            return none;
        const double rate = static_cast<double>(conversation.allBytes()) * 8 / seconds;
        return always(FilterTest(test)(std::llround(std::min(rate, 9e18))));
    }

    // The samples that a test is about: of one side, or of both.
    RttStatistics rttOf(Id id, const Conversation &conversation, std::size_t client)
    {
        if (id >= Id::ServerRttCount && id <= Id::ServerRttMaximum)
            return conversation.rtts[1 - client];
        if (id >= Id::ClientRttCount && id <= Id::ClientRttMaximum)
            return conversation.rtts[client];
        return conversation.rtt();
    }

    std::uint8_t testRtt(const FilterExpression &test, const RttStatistics &rtt)
    {
        const FilterTest holds(test);
        switch (test.field->id) {
        case Id::ConversationRttCount:
        case Id::ServerRttCount:
        case Id::ClientRttCount:
            return always(holds(rtt.count));
        case Id::ConversationRttMinimum:
        case Id::ServerRttMinimum:
        case Id::ClientRttMinimum:
            return always(rtt.count > 0 && holds(rtt.minimum));
        case Id::ConversationRttMaximum:
        case Id::ServerRttMaximum:
        case Id::ClientRttMaximum:
            return always(rtt.count > 0 && holds(rtt.maximum));
        default:
            return always(rtt.count > 0 && holds(std::llround(rtt.mean())));
        }
    }

} // namespace

std::optional<std::uint8_t> testConversation(const FilterExpression &test,
    const Conversation &conversation, bool clientIsA, const NoteTotals *notes)
{
    const std::size_t client = clientIsA ? 0 : 1;
    using Kind = Conversation::Kind;
    const FilterTest holds(test);
    const auto family = conversation.a.address.family();
    const bool isTcp = conversation.kind == Kind::Tcp || conversation.kind == Kind::PortsOnly;
    const bool isUdp = conversation.kind == Kind::Udp;
    switch (test.field->id) {
    case Id::Ip:
        return always(family == IpAddress::Family::V4);
    case Id::Ipv6:
        return always(family == IpAddress::Family::V6);
    case Id::Tcp:
        return always(isTcp);
    case Id::Udp:
        return always(isUdp);
    case Id::Icmp:
        return always(conversation.protocol == protocolIcmp);
    case Id::Icmpv6:
        return always(conversation.protocol == protocolIcmpv6);
    case Id::IpEither:
    case Id::IpSource:
    case Id::IpDestination:
    case Id::Ipv6Either:
    case Id::Ipv6Source:
    case Id::Ipv6Destination:
        return testAddresses(test, conversation, clientIsA);
    case Id::TcpPort:
    case Id::TcpSourcePort:
    case Id::TcpDestinationPort:
        return isTcp ? testPorts(test, conversation) : none;
    case Id::UdpPort:
    case Id::UdpSourcePort:
    case Id::UdpDestinationPort:
        return isUdp ? testPorts(test, conversation) : none;
    case Id::TcpStream:
        return always(conversation.kind == Kind::Tcp && holds(conversation.stream));
    case Id::FromClient:
        return clientIsA ? fromA : fromB;
    case Id::FromServer:
        return clientIsA ? fromB : fromA;
    case Id::ConversationProtocol:
        return always(holds(conversation.protocol));
    case Id::ConversationClient:
    case Id::ConversationClientPort:
        return testEnd(test, conversation, clientIsA ? conversation.a : conversation.b, true);
    case Id::ConversationServer:
    case Id::ConversationServerPort:
        return testEnd(test, conversation, clientIsA ? conversation.b : conversation.a, false);
    case Id::ConversationClientPackets:
    case Id::ConversationServerPackets:
    case Id::ConversationClientBytes:
    case Id::ConversationServerBytes:
        return testSent(test, conversation, client);
    case Id::ClientNotes:
    case Id::ServerNotes:
    case Id::ConversationNotes:
        return testNotes(test, notes, client);
    case Id::ConversationBitRate:
        return testBitRate(test, conversation);
    case Id::ConversationStart:
        return always(holds(conversation.first));
    case Id::ConversationPackets:
        return always(holds(static_cast<std::int64_t>(conversation.allPackets())));
    case Id::ConversationBytes:
        return always(holds(static_cast<std::int64_t>(conversation.allBytes())));
    case Id::ConversationDuration:
        return always(holds(conversation.last - conversation.first));
    case Id::ConversationRttCount:
    case Id::ConversationRttMinimum:
    case Id::ConversationRttMean:
    case Id::ConversationRttMaximum:
    case Id::ServerRttCount:
    case Id::ServerRttMinimum:
    case Id::ServerRttMean:
    case Id::ServerRttMaximum:
    case Id::ClientRttCount:
    case Id::ClientRttMinimum:
    case Id::ClientRttMean:
    case Id::ClientRttMaximum:
        return testRtt(test, rttOf(test.field->id, conversation, client));
    case Id::ConversationInitialRtt:
        return always(conversation.initialRttFrame != 0 && holds(conversation.initialRtt));
    default:
        return std::nullopt;
    }
}

} // namespace remora::dissect
