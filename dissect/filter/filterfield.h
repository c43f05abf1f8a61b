// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "dissect/store/column.h"

namespace remora::dissect {

// What can stand in a filter: the columns that store/column says can be asked for.
struct FilterField {
    using Type = ColumnType;
    enum class Id : std::uint8_t {
        FrameNumber,
        FrameLength,
        FrameTime,
        FrameTimeRelative,
        Ip,
        IpSource,
        IpDestination,
        IpEither,
        IpLength,
        Ipv6,
        Ipv6Source,
        Ipv6Destination,
        Ipv6Either,
        Tcp,
        TcpSourcePort,
        TcpDestinationPort,
        TcpPort,
        TcpStream,
        TcpSequence,
        TcpNextSequence,
        TcpAcknowledgment,
        TcpLength,
        TcpWindow,
        TcpWindowScale,
        TcpFlags,
        TcpFin,
        TcpSyn,
        TcpReset,
        TcpPush,
        TcpAck,
        TcpUrgent,
        Udp,
        UdpSourcePort,
        UdpDestinationPort,
        UdpPort,
        UdpStream,
        Icmp,
        Icmpv6,
        AckRtt,
        AcksFrame,
        InitialRtt,
        BytesInFlight,
        PushBytesSent,
        DuplicateAckNumber,
        DuplicateAckFrame,
        Rto,
        RtoFrame,
        Note, // `note` tells which
        AnyNote, // tcp.analysis.flags
        FromClient,
        FromServer,
        ConversationProtocol,
        ConversationClient,
        ConversationClientPort,
        ConversationServer,
        ConversationServerPort,
        ConversationPackets,
        ConversationClientPackets,
        ConversationServerPackets,
        ConversationBytes,
        ConversationClientBytes,
        ConversationServerBytes,
        ConversationBitRate,
        ConversationStart,
        ConversationDuration,
        ConversationRttCount,
        ConversationRttMinimum,
        ConversationRttMean,
        ConversationRttMaximum,
        ConversationInitialRtt,
        ServerRttCount,
        ServerRttMinimum,
        ServerRttMean,
        ServerRttMaximum,
        ClientRttCount,
        ClientRttMinimum,
        ClientRttMean,
        ClientRttMaximum,
        ClientNotes, // packets of the client with `note`
        ServerNotes,
        ConversationNotes, // of both
    };

    std::string_view name;
    Type type;
    Id id;
    std::uint8_t note = 0; // a TcpNote
    const Column *column = nullptr; // never null; says what it means

    // The numbers that it can be, in the least unit.
    struct Range {
        std::int64_t least = 0;
        std::int64_t greatest = 0;
    };
    Range range() const;
};

// In the order in which they are offered; other names of a column behind it.
std::span<const FilterField> filterFields();
// nullptr where there is no such field.
const FilterField *filterField(std::string_view name);

} // namespace remora::dissect
