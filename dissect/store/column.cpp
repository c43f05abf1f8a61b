// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/column.h"

#include <algorithm>
#include <array>
#include <deque>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "dissect/tcp/tcpnote.h"

namespace remora::dissect {

namespace {

    using Type = ColumnType;
    using Asked = Column::Asked;
    constexpr auto packets = Column::In::Packets;
    constexpr auto conversations = Column::In::Conversations;
    constexpr auto endpoints = Column::In::Endpoints;
    constexpr auto series = Column::In::Series;
    constexpr auto window = Column::In::Window;
    constexpr auto filters = Column::In::Filters;

    constexpr Column own(std::string_view name, Type type, Column::In in, std::string_view meaning,
        std::string_view alias = {})
    {
        return {name, type, in, meaning, alias, Asked::Yes, true};
    }
    constexpr Column notAsked(std::string_view name, Type type, Column::In in,
        std::string_view meaning, Asked asked = Asked::No)
    {
        return {name, type, in, meaning, {}, asked, true};
    }

    constexpr Column packetColumns[]{
        {"frame.number", Type::Number, packets, "number of the packet in the capture"},
        {"frame.time_epoch", Type::Time, packets, "time of the packet", "frame.time"},
        {"tcp.stream", Type::Number, packets, "number of the TCP conversation"},
        {"ip.src", Type::Ipv4, packets, "IPv4 source"},
        {"ip.dst", Type::Ipv4, packets, "IPv4 destination"},
        {"ip.len", Type::Bytes, packets, "bytes of the IPv4 packet"},
        {"tcp.srcport", Type::Number, packets, "TCP source port"},
        {"tcp.dstport", Type::Number, packets, "TCP destination port"},
        {"tcp.flags", Type::Number, packets, "all flags as a number: 0x012"},
        {"tcp.analysis.ack_rtt", Type::Elapsed, packets,
            "time from a segment to the ACK of its end"},
        {"ipv6.src", Type::Ipv6, packets, "IPv6 source"},
        {"ipv6.dst", Type::Ipv6, packets, "IPv6 destination"},
        {"udp.srcport", Type::Number, packets, "UDP source port"},
        {"udp.dstport", Type::Number, packets, "UDP destination port"},
        {"frame.len", Type::Bytes, packets, "bytes on the wire"},
        {"tcp.seq", Type::Number, packets, "sequence number, relative"},
        {"tcp.ack", Type::Number, packets, "acknowledgment number, relative"},
        {"tcp.nxtseq", Type::Number, packets, "next sequence number, relative"},
        {"tcp.len", Type::Bytes, packets, "bytes of payload"},
        {"tcp.window_size", Type::Bytes, packets, "receive window, scaled"},
        {"tcp.window_size_scalefactor", Type::Signed, packets,
            "window scaling factor; -1 unknown, -2 no scaling"},
        {"tcp.analysis.acks_frame", Type::Number, packets,
            "number of the packet that is acknowledged"},
        {"tcp.analysis.initial_rtt", Type::Elapsed, packets, "round trip of the handshake"},
        {"tcp.analysis.bytes_in_flight", Type::Bytes, packets,
            "bytes sent and not acknowledged yet"},
        {"tcp.analysis.push_bytes_sent", Type::Bytes, packets, "bytes since the last PSH"},
        {"tcp.analysis.duplicate_ack_num", Type::Number, packets,
            "number of the duplicate ACK in its run: 1, 2, …"},
        {"tcp.analysis.duplicate_ack_frame", Type::Number, packets,
            "number of the packet that is duplicated"},
        {"tcp.analysis.rto", Type::Elapsed, packets,
            "how long the sender waited before it retransmitted (RTO)"},
        {"tcp.analysis.rto_frame", Type::Number, packets,
            "number of the packet from which the RTO counts"},
    };

    constexpr Column conversationColumns[]{
        {"tcp.stream", Type::Number, conversations, "number of the TCP conversation", {},
            Asked::Before},
        own("protocol", Type::Protocol, conversations, "protocol above IP: tcp, udp, icmp, 132"),
        own("ip.cli", Type::Address, conversations, "address of the client, IPv4 or IPv6"),
        own("cliport", Type::Number, conversations, "port of the client"),
        own("ip.srv", Type::Address, conversations, "address of the server, IPv4 or IPv6"),
        own("srvport", Type::Number, conversations, "port of the server"),
        own("packets", Type::Number, conversations, "packets of the conversation, both directions",
            "conversation.packets"),
        own("ip.len.sum", Type::Bytes, conversations,
            "sum of ip.len of the conversation; of IPv6, header and payload", "conversation.bytes"),
        own("ack_rtt.min", Type::Elapsed, conversations, "minimum RTT of the conversation",
            "conversation.rtt.min"),
        own("ack_rtt.mean", Type::Elapsed, conversations, "mean RTT of the conversation",
            "conversation.rtt.mean"),
        own("ack_rtt.max", Type::Elapsed, conversations, "maximum RTT of the conversation",
            "conversation.rtt.max"),
        own("ack_rtt.count", Type::Number, conversations,
            "number of RTT samples of the conversation", "conversation.rtt.count"),
        own("start", Type::Time, conversations, "time of the conversation's first packet"),
        own("duration", Type::Elapsed, conversations, "from its first packet to its last",
            "conversation.duration"),
        {"udp.stream", Type::Number, conversations, "number of the UDP conversation", {},
            Asked::Before},
        own("packets.cli", Type::Number, conversations, "packets that the client sent"),
        own("packets.srv", Type::Number, conversations, "packets that the server sent"),
        own("ip.len.cli", Type::Bytes, conversations, "sum of ip.len that the client sent"),
        own("ip.len.srv", Type::Bytes, conversations, "sum of ip.len that the server sent"),
        {"tcp.analysis.initial_rtt", Type::Elapsed, conversations,
            "round trip of the conversation's handshake", {}, Asked::Before},
    };

    // Behind all others, so that the places of those stay.
    constexpr Column sideColumns[]{
        own("ack_rtt.server.min", Type::Elapsed, conversations,
            "minimum RTT from the tap to the server", "conversation.rtt.server.min"),
        own("ack_rtt.server.mean", Type::Elapsed, conversations,
            "mean RTT from the tap to the server", "conversation.rtt.server.mean"),
        notAsked("ack_rtt.server.p95", Type::Elapsed, conversations,
            "95th percentile of the RTT from the tap to the server"),
        own("ack_rtt.server.max", Type::Elapsed, conversations,
            "maximum RTT from the tap to the server", "conversation.rtt.server.max"),
        own("ack_rtt.server.samples", Type::Number, conversations,
            "number of RTT samples of the path to the server", "conversation.rtt.server.samples"),
        own("ack_rtt.client.min", Type::Elapsed, conversations,
            "minimum RTT from the tap to the client", "conversation.rtt.client.min"),
        own("ack_rtt.client.mean", Type::Elapsed, conversations,
            "mean RTT from the tap to the client", "conversation.rtt.client.mean"),
        notAsked("ack_rtt.client.p95", Type::Elapsed, conversations,
            "95th percentile of the RTT from the tap to the client"),
        own("ack_rtt.client.max", Type::Elapsed, conversations,
            "maximum RTT from the tap to the client", "conversation.rtt.client.max"),
        own("ack_rtt.client.samples", Type::Number, conversations,
            "number of RTT samples of the path to the client", "conversation.rtt.client.samples"),
    };

    constexpr Column endpointColumns[]{
        {"ip.addr", Type::Ipv4, endpoints, "IPv4 source or destination; in the file also IPv6"},
        notAsked("packets", Type::Number, endpoints, "packets that the host sent and received",
            Asked::Before),
        notAsked("ip.len.sum", Type::Bytes, endpoints,
            "sum of ip.len that the host sent and received", Asked::Before),
        notAsked("packets.sent", Type::Number, endpoints, "packets that the host sent"),
        notAsked("ip.len.sent", Type::Bytes, endpoints, "sum of ip.len that the host sent"),
        notAsked("packets.received", Type::Number, endpoints, "packets that the host received"),
        notAsked("ip.len.received", Type::Bytes, endpoints, "sum of ip.len that the host received"),
        notAsked("conversations", Type::Number, endpoints, "conversations of the host"),
    };

    constexpr Column seriesColumns[]{
        notAsked("time", Type::Time, series, "time of the sample, or left edge of the bin"),
        notAsked("value", Type::Signed, series,
            "the sample: bytes, seconds; of bins, bit/s, of tcp-flags packets/s"),
        notAsked("covered", Type::Number, series, "share of the bin that was captured, 0 to 1"),
        notAsked("min", Type::Elapsed, series, "minimum RTT in the bin; p50 of percentiles"),
        notAsked("mean", Type::Elapsed, series, "mean RTT in the bin; p95 of percentiles"),
        notAsked("max", Type::Elapsed, series, "maximum RTT in the bin; p99 of percentiles"),
        notAsked("cumulative", Type::Number, series, "share of samples that are not greater"),
        {"tcp.seq", Type::Number, series, "first byte of the segment, relative", {}, Asked::Before},
        {"tcp.nxtseq", Type::Number, series, "byte after the segment, relative", {}, Asked::Before},
        {"tcp.analysis.retransmission", Type::Flag, series, "1 where it was retransmitted", {},
            Asked::Before},
        {"tcp.ack", Type::Number, series, "acknowledged up to here, relative", {}, Asked::Before},
        notAsked("permitted", Type::Number, series, "end of the window that the receiver offers"),
        {"tcp.options.sack_le", Type::Number, series, "first byte of a block that arrived", {},
            Asked::No},
        {"tcp.options.sack_re", Type::Number, series, "byte after that block", {}, Asked::No},
    };

    // Beside those of the conversations' file, by the names that they have there.
    constexpr Column windowColumns[]{
        own("bitrate", Type::Number, window, "8 × ip.len.sum ÷ duration, bit/s"),
        notAsked("service", Type::Text, window, "what usually listens on the server's port"),
        notAsked("state", Type::Text, window, "how far the connection got"),
        notAsked("ack_rtt.p50", Type::Elapsed, window, "50th percentile of the RTT"),
        notAsked("ack_rtt.p95", Type::Elapsed, window, "95th percentile of the RTT"),
        notAsked("ack_rtt.p99", Type::Elapsed, window, "99th percentile of the RTT"),
        own("tcp.analysis.retransmission.count", Type::Number, window,
            "packets of the conversation with tcp.analysis.retransmission"),
        notAsked("tcp.analysis.retransmission.share", Type::Number, window,
            "share of the packets that are retransmissions"),
        own("tcp.analysis.out_of_order.count", Type::Number, window,
            "packets of the conversation with tcp.analysis.out_of_order"),
        own("tcp.analysis.duplicate_ack.count", Type::Number, window,
            "packets of the conversation with tcp.analysis.duplicate_ack"),
        own("tcp.analysis.zero_window.count", Type::Number, window,
            "packets of the conversation with tcp.analysis.zero_window"),
        notAsked("tcp.flags.reset.count", Type::Number, window, "packets with the RST flag"),
        notAsked(
            "conversations", Type::Number, window, "number of conversations in the row's group"),
        notAsked("roles", Type::Text, window, "the rule that told client from server"),
    };

    constexpr Column filterColumns[]{
        {"frame.time_relative", Type::Elapsed, filters, "time since the first packet"},
        {"ip", Type::Presence, filters, "IPv4 packets"},
        {"ipv6", Type::Presence, filters, "IPv6 packets"},
        {"ipv6.addr", Type::Ipv6, filters, "IPv6 source or destination"},
        {"tcp", Type::Presence, filters, "TCP packets"},
        {"tcp.port", Type::Number, filters, "TCP source or destination port"},
        {"tcp.flags.syn", Type::Flag, filters, "opens a connection: 1 or 0"},
        {"tcp.flags.ack", Type::Flag, filters, "acknowledges something: 1 or 0"},
        {"tcp.flags.fin", Type::Flag, filters, "the sender is finished: 1 or 0"},
        {"tcp.flags.reset", Type::Flag, filters, "aborts the connection: 1 or 0"},
        {"tcp.flags.push", Type::Flag, filters, "pass the data on at once: 1 or 0"},
        {"tcp.flags.urg", Type::Flag, filters, "urgent data: 1 or 0"},
        {"tcp.analysis.flags", Type::Presence, filters, "packets with a note of the TCP analysis"},
        {"udp", Type::Presence, filters, "UDP packets"},
        {"udp.port", Type::Number, filters, "UDP source or destination port"},
        {"icmp", Type::Presence, filters, "ICMP packets"},
        {"icmpv6", Type::Presence, filters, "ICMPv6 packets"},
        own("from.client", Type::Presence, filters, "packets from client to server"),
        own("from.server", Type::Presence, filters, "packets from server to client"),
        own("conversation.initial_rtt", Type::Elapsed, filters,
            "round trip of the conversation's handshake"),
    };

    // By TcpNote.
    constexpr std::array<std::string_view, tcpNoteKinds> noteMeanings{
        "the segment was sent before, fast and spurious ones included",
        "retransmitted after duplicate ACKs",
        "retransmitted although it had been acknowledged",
        "arrived after a later one",
        "a segment before it was not captured",
        "acknowledges a segment that was not captured",
        "the same ACK again",
        "asks whether the other end is still there",
        "answers that it is",
        "only changes the window",
        "fills the receiver's window",
        "the receiver's window is 0",
        "asks whether the window is still 0",
        "answers a zero window probe",
        "port numbers of an earlier connection are reused",
    };

    // What the names of the notes' columns point to.
    std::string_view kept(std::string text)
    {
        static std::deque<std::string> texts;
        return texts.emplace_back(std::move(text));
    }

    std::vector<Column> makeColumns()
    {
        std::vector<Column> all(std::begin(packetColumns), std::end(packetColumns));
        const auto append
            = [&](const auto &more) { all.insert(all.end(), std::begin(more), std::end(more)); };
        for (std::size_t i = 0; i < tcpNoteKinds; ++i)
            all.push_back({tcpNoteFields[i], Type::Presence, packets, noteMeanings[i]});
        all.push_back({"udp.stream", Type::Number, packets, "number of the UDP conversation"});
        append(conversationColumns);
        for (const std::string_view note : tcpNoteFields) {
            for (const auto &[end, name] : {std::pair("cli", "client"), std::pair("srv", "server")})
                all.push_back(own(kept(fmt::format("{}.{}", note, end)), Type::Number,
                    conversations, kept(fmt::format("packets of the {} with {}", name, note))));
        }
        append(sideColumns);
        append(endpointColumns);
        append(seriesColumns);
        append(windowColumns);
        append(filterColumns);
        return all;
    }

} // namespace

std::span<const Column> columns()
{
    static const std::vector<Column> all = makeColumns();
    return all;
}

const Column *column(std::string_view name)
{
    const auto all = columns();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const Column &one) { return one.name == name; });
    return found != all.end() ? &*found : nullptr;
}

std::vector<std::string_view> columnNames(Column::In file)
{
    std::vector<std::string_view> names;
    for (const Column &one : columns()) {
        if (one.in == file)
            names.push_back(one.name);
    }
    return names;
}

} // namespace remora::dissect
