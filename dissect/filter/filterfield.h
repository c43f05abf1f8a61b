// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace remora::dissect {

// What can stand in a filter. Names are tshark's; those of conversations are Remora's own.
struct FilterField {
    enum class Type : std::uint8_t {
        Presence, // is there, or is not: protocols and notes
        Flag, // 0 or 1
        Number,
        Bytes, // a number with units kB, MB, GB
        Elapsed, // a number with units ns, us, ms, s, min, h; plain ones are seconds
        Time, // "2013-04-21 09:14:02.5", "09:14:02" of the day of the first packet, or epoch
              // seconds
        Ipv4,
        Ipv6,
    };
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
        TcpAcknowledgment,
        TcpLength,
        TcpWindow,
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
        Rto,
        Note, // `note` tells which
        AnyNote, // tcp.analysis.flags
        FromClient,
        FromServer,
        ConversationPackets,
        ConversationBytes,
        ConversationDuration,
        ConversationRttCount,
        ConversationRttMinimum,
        ConversationRttMean,
        ConversationRttMaximum,
        ConversationInitialRtt,
    };

    std::string_view name;
    Type type;
    Id id;
    std::uint8_t note = 0; // a TcpNote
};

// In the order in which they are offered.
std::span<const FilterField> filterFields();
// nullptr where there is no such field.
const FilterField *filterField(std::string_view name);

} // namespace remora::dissect
