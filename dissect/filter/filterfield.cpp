// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/filterfield.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "dissect/tcp/tcpnote.h"

namespace remora::dissect {

namespace {

    using Id = FilterField::Id;

    constexpr std::pair<std::string_view, Id> ids[]{
        {"frame.number", Id::FrameNumber},
        {"frame.len", Id::FrameLength},
        {"frame.time_epoch", Id::FrameTime},
        {"frame.time_relative", Id::FrameTimeRelative},
        {"ip", Id::Ip},
        {"ip.addr", Id::IpEither},
        {"ip.src", Id::IpSource},
        {"ip.dst", Id::IpDestination},
        {"ip.len", Id::IpLength},
        {"ipv6", Id::Ipv6},
        {"ipv6.addr", Id::Ipv6Either},
        {"ipv6.src", Id::Ipv6Source},
        {"ipv6.dst", Id::Ipv6Destination},
        {"tcp", Id::Tcp},
        {"tcp.port", Id::TcpPort},
        {"tcp.srcport", Id::TcpSourcePort},
        {"tcp.dstport", Id::TcpDestinationPort},
        {"tcp.stream", Id::TcpStream},
        {"tcp.seq", Id::TcpSequence},
        {"tcp.nxtseq", Id::TcpNextSequence},
        {"tcp.ack", Id::TcpAcknowledgment},
        {"tcp.len", Id::TcpLength},
        {"tcp.window_size", Id::TcpWindow},
        {"tcp.window_size_scalefactor", Id::TcpWindowScale},
        {"tcp.flags", Id::TcpFlags},
        {"tcp.flags.syn", Id::TcpSyn},
        {"tcp.flags.ack", Id::TcpAck},
        {"tcp.flags.fin", Id::TcpFin},
        {"tcp.flags.reset", Id::TcpReset},
        {"tcp.flags.push", Id::TcpPush},
        {"tcp.flags.urg", Id::TcpUrgent},
        {"tcp.analysis.ack_rtt", Id::AckRtt},
        {"tcp.analysis.acks_frame", Id::AcksFrame},
        {"tcp.analysis.initial_rtt", Id::InitialRtt},
        {"tcp.analysis.bytes_in_flight", Id::BytesInFlight},
        {"tcp.analysis.push_bytes_sent", Id::PushBytesSent},
        {"tcp.analysis.duplicate_ack_num", Id::DuplicateAckNumber},
        {"tcp.analysis.duplicate_ack_frame", Id::DuplicateAckFrame},
        {"tcp.analysis.rto", Id::Rto},
        {"tcp.analysis.rto_frame", Id::RtoFrame},
        {"tcp.analysis.flags", Id::AnyNote},
        {"udp", Id::Udp},
        {"udp.port", Id::UdpPort},
        {"udp.srcport", Id::UdpSourcePort},
        {"udp.dstport", Id::UdpDestinationPort},
        {"udp.stream", Id::UdpStream},
        {"icmp", Id::Icmp},
        {"icmpv6", Id::Icmpv6},
        {"from.client", Id::FromClient},
        {"from.server", Id::FromServer},
        {"protocol", Id::ConversationProtocol},
        {"ip.cli", Id::ConversationClient},
        {"cliport", Id::ConversationClientPort},
        {"ip.srv", Id::ConversationServer},
        {"srvport", Id::ConversationServerPort},
        {"packets", Id::ConversationPackets},
        {"packets.cli", Id::ConversationClientPackets},
        {"packets.srv", Id::ConversationServerPackets},
        {"ip.len.sum", Id::ConversationBytes},
        {"ip.len.cli", Id::ConversationClientBytes},
        {"ip.len.srv", Id::ConversationServerBytes},
        {"bitrate", Id::ConversationBitRate},
        {"start", Id::ConversationStart},
        {"duration", Id::ConversationDuration},
        {"ack_rtt.count", Id::ConversationRttCount},
        {"ack_rtt.min", Id::ConversationRttMinimum},
        {"ack_rtt.mean", Id::ConversationRttMean},
        {"ack_rtt.max", Id::ConversationRttMaximum},
        {"ack_rtt.server.samples", Id::ServerRttCount},
        {"ack_rtt.server.min", Id::ServerRttMinimum},
        {"ack_rtt.server.mean", Id::ServerRttMean},
        {"ack_rtt.server.max", Id::ServerRttMaximum},
        {"ack_rtt.client.samples", Id::ClientRttCount},
        {"ack_rtt.client.min", Id::ClientRttMinimum},
        {"ack_rtt.client.mean", Id::ClientRttMean},
        {"ack_rtt.client.max", Id::ClientRttMaximum},
        {"conversation.initial_rtt", Id::ConversationInitialRtt},
    };

    // "tcp.analysis.retransmission", or how often a conversation has it: ".cli", ".srv", ".count".
    std::optional<FilterField> noteField(const Column &column)
    {
        constexpr std::pair<std::string_view, Id> forms[]{{"", Id::Note}, {".cli", Id::ClientNotes},
            {".srv", Id::ServerNotes}, {".count", Id::ConversationNotes}};
        for (std::size_t i = 0; i < tcpNoteKinds; ++i) {
            if (!column.name.starts_with(tcpNoteFields[i]))
                continue;
            for (const auto &[form, id] : forms) {
                if (column.name.substr(tcpNoteFields[i].size()) == form)
                    return FilterField{
                        column.name, column.type, id, static_cast<std::uint8_t>(i), &column};
            }
        }
        return std::nullopt;
    }

    std::optional<FilterField> fieldOf(const Column &column)
    {
        const auto *found = std::find_if(std::begin(ids), std::end(ids),
            [&](const auto &known) { return known.first == column.name; });
        if (found != std::end(ids))
            return FilterField{column.name, column.type, found->second, 0, &column};
        return noteField(column);
    }

    std::vector<FilterField> makeFields()
    {
        std::vector<FilterField> fields;
        for (const Column &column : columns()) {
            const auto field = column.asked == Column::Asked::Yes ? fieldOf(column) : std::nullopt;
            if (!field)
                continue;
            fields.push_back(*field);
            if (column.alias.empty())
                continue;
            fields.push_back(*field);
            fields.back().name = column.alias;
        }
        return fields;
    }

} // namespace

FilterField::Range FilterField::range() const
{
    constexpr std::int64_t any = std::numeric_limits<std::int64_t>::max();
    switch (id) {
    case Id::TcpPort:
    case Id::TcpSourcePort:
    case Id::TcpDestinationPort:
    case Id::UdpPort:
    case Id::UdpSourcePort:
    case Id::UdpDestinationPort:
    case Id::ConversationClientPort:
    case Id::ConversationServerPort:
    case Id::IpLength:
        return {0, std::numeric_limits<std::uint16_t>::max()};
    case Id::TcpFlags: // RFC 9293, section 3.1, with the bits that are reserved
        return {0, 0xfff};
    case Id::TcpWindowScale: // RFC 7323, section 2.3
        return {-2, 1 << 14U};
    case Id::FrameNumber:
    case Id::FrameLength:
    case Id::TcpStream:
    case Id::UdpStream:
    case Id::TcpSequence:
    case Id::TcpNextSequence:
    case Id::TcpAcknowledgment:
    case Id::TcpLength:
    case Id::TcpWindow:
    case Id::AcksFrame:
    case Id::BytesInFlight:
    case Id::PushBytesSent:
    case Id::DuplicateAckNumber:
    case Id::DuplicateAckFrame:
    case Id::RtoFrame:
        return {0, std::numeric_limits<std::uint32_t>::max()};
    default:
        break;
    }
    if (type == Type::Flag)
        return {0, 1};
    // A clock may have been put back between two packets, or stand before 1970.
    const bool isSigned = type == Type::Elapsed || type == Type::Time || type == Type::Signed;
    return {isSigned ? -any : 0, any};
}

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
