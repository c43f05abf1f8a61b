// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/filterfield.h"

#include <algorithm>
#include <vector>

#include "dissect/tcp/tcpnote.h"

namespace remora::dissect {

namespace {

    std::vector<FilterField> makeFields()
    {
        using Type = FilterField::Type;
        using Id = FilterField::Id;
        std::vector<FilterField> fields{
            {"frame.number", Type::Number, Id::FrameNumber},
            {"frame.len", Type::Bytes, Id::FrameLength},
            {"frame.time", Type::Time, Id::FrameTime},
            {"frame.time_epoch", Type::Time, Id::FrameTime},
            {"frame.time_relative", Type::Elapsed, Id::FrameTimeRelative},
            {"ip", Type::Presence, Id::Ip},
            {"ip.addr", Type::Ipv4, Id::IpEither},
            {"ip.src", Type::Ipv4, Id::IpSource},
            {"ip.dst", Type::Ipv4, Id::IpDestination},
            {"ip.len", Type::Bytes, Id::IpLength},
            {"ipv6", Type::Presence, Id::Ipv6},
            {"ipv6.addr", Type::Ipv6, Id::Ipv6Either},
            {"ipv6.src", Type::Ipv6, Id::Ipv6Source},
            {"ipv6.dst", Type::Ipv6, Id::Ipv6Destination},
            {"tcp", Type::Presence, Id::Tcp},
            {"tcp.port", Type::Number, Id::TcpPort},
            {"tcp.srcport", Type::Number, Id::TcpSourcePort},
            {"tcp.dstport", Type::Number, Id::TcpDestinationPort},
            {"tcp.stream", Type::Number, Id::TcpStream},
            {"tcp.seq", Type::Number, Id::TcpSequence},
            {"tcp.ack", Type::Number, Id::TcpAcknowledgment},
            {"tcp.len", Type::Bytes, Id::TcpLength},
            {"tcp.window_size", Type::Bytes, Id::TcpWindow},
            {"tcp.flags", Type::Number, Id::TcpFlags},
            {"tcp.flags.syn", Type::Flag, Id::TcpSyn},
            {"tcp.flags.ack", Type::Flag, Id::TcpAck},
            {"tcp.flags.fin", Type::Flag, Id::TcpFin},
            {"tcp.flags.reset", Type::Flag, Id::TcpReset},
            {"tcp.flags.push", Type::Flag, Id::TcpPush},
            {"tcp.flags.urg", Type::Flag, Id::TcpUrgent},
            {"tcp.analysis.ack_rtt", Type::Elapsed, Id::AckRtt},
            {"tcp.analysis.acks_frame", Type::Number, Id::AcksFrame},
            {"tcp.analysis.initial_rtt", Type::Elapsed, Id::InitialRtt},
            {"tcp.analysis.bytes_in_flight", Type::Bytes, Id::BytesInFlight},
            {"tcp.analysis.push_bytes_sent", Type::Bytes, Id::PushBytesSent},
            {"tcp.analysis.duplicate_ack_num", Type::Number, Id::DuplicateAckNumber},
            {"tcp.analysis.rto", Type::Elapsed, Id::Rto},
            {"tcp.analysis.flags", Type::Presence, Id::AnyNote},
            {"udp", Type::Presence, Id::Udp},
            {"udp.port", Type::Number, Id::UdpPort},
            {"udp.srcport", Type::Number, Id::UdpSourcePort},
            {"udp.dstport", Type::Number, Id::UdpDestinationPort},
            {"udp.stream", Type::Number, Id::UdpStream},
            {"icmp", Type::Presence, Id::Icmp},
            {"icmpv6", Type::Presence, Id::Icmpv6},
            {"from.client", Type::Presence, Id::FromClient},
            {"from.server", Type::Presence, Id::FromServer},
            {"conversation.packets", Type::Number, Id::ConversationPackets},
            {"conversation.bytes", Type::Bytes, Id::ConversationBytes},
            {"conversation.duration", Type::Elapsed, Id::ConversationDuration},
            {"conversation.rtt.count", Type::Number, Id::ConversationRttCount},
            {"conversation.rtt.min", Type::Elapsed, Id::ConversationRttMinimum},
            {"conversation.rtt.mean", Type::Elapsed, Id::ConversationRttMean},
            {"conversation.rtt.max", Type::Elapsed, Id::ConversationRttMaximum},
            {"conversation.initial_rtt", Type::Elapsed, Id::ConversationInitialRtt},
        };
        for (std::size_t i = 0; i < tcpNoteKinds; ++i)
            fields.push_back(
                {tcpNoteFields[i], Type::Presence, Id::Note, static_cast<std::uint8_t>(i)});
        return fields;
    }

} // namespace

std::span<const FilterField> filterFields()
{
    static const std::vector<FilterField> fields = makeFields();
    return fields;
}

const FilterField *filterField(std::string_view name)
{
    const auto fields = filterFields();
    const auto found = std::find_if(
        fields.begin(), fields.end(), [&](const FilterField &field) { return field.name == name; });
    return found != fields.end() ? &*found : nullptr;
}

} // namespace remora::dissect
