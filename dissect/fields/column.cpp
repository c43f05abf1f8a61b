// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/fields/column.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "dissect/fields/fieldtables.h"

namespace remora::dissect {

namespace {

    using Type = ColumnType;
    using Asked = Column::Asked;
    constexpr auto endpoints = Column::In::Endpoints;
    constexpr auto turns = Column::In::Turns;
    constexpr auto series = Column::In::Series;
    constexpr auto segments = Column::In::Segments;

    constexpr Column notAsked(std::string_view name, Type type, Column::In in,
        std::string_view meaning, Asked asked = Asked::No)
    {
        return {name, type, in, meaning, {}, asked, true};
    }

    // Behind ip.addr, which is a field of packets.
    constexpr Column endpointColumns[]{
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

    // What each part is, docs/how-remora-judges.md says.
    constexpr Column turnColumns[]{
        {"tcp.stream", Type::Number, turns, "number of the TCP conversation", {}, Asked::Before},
        notAsked("turn", Type::Number, turns, "number of the turn in its conversation, from 1"),
        notAsked("start", Type::Time, turns,
            "time at which its first byte, or the SYN, passed the point of capture", Asked::Before),
        notAsked("request.bytes", Type::Bytes, turns, "payload of the request"),
        notAsked("answer.bytes", Type::Bytes, turns, "payload of the answer"),
        notAsked("connection", Type::Elapsed, turns, "from the SYN to the third packet"),
        notAsked("tls", Type::Elapsed, turns,
            "from there to the server's last packet of the TLS handshake"),
        notAsked("network", Type::Elapsed, turns,
            "one round trip between client and server on a path without queues"),
        notAsked("server", Type::Elapsed, turns,
            "from the complete request to the first byte of the answer, at the server"),
        notAsked("transfer", Type::Elapsed, turns, "bytes were moving"),
        notAsked("loss", Type::Elapsed, turns, "waited for what was lost to be repeated"),
        notAsked("window", Type::Elapsed, turns, "the receiver's window stopped the sender"),
        notAsked("pause", Type::Elapsed, turns, "the sender had nothing to send"),
        notAsked("total", Type::Elapsed, turns,
            "the sum of the parts that were seen: what the client waited, or at least that"),
        notAsked("at.most", Type::Text, turns,
            "parts that are upper bounds, with spaces between: some of it may have been loss"),
        notAsked("client", Type::Address, turns, "address of the client"),
        notAsked("client.port", Type::Number, turns, "its port"),
        notAsked("server.address", Type::Address, turns, "address of the server"),
        notAsked("server.port", Type::Number, turns, "its port"),
        notAsked("first.frame", Type::Number, turns, "number of its first packet"),
        notAsked("last.frame", Type::Number, turns, "number of the last packet of the answer"),
        notAsked("notes", Type::Text, turns, "greeting, merged, push, reset, with spaces between"),
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

    // One way of a conversation between two points of capture.
    constexpr Column segmentColumns[]{
        notAsked("segment", Type::Number, segments,
            "number of the segment: 1 is between the first and the second point of the way"),
        notAsked("from", Type::Text, segments, "the capture where the packets come from"),
        notAsked("to", Type::Text, segments, "the capture where they go to"),
        notAsked("conversation", Type::Number, segments,
            "number of the conversation, the same on all segments; all connections between the "
            "same ports"),
        notAsked("protocol", Type::Protocol, segments, "protocol over IP", Asked::Before),
        notAsked("stream", Type::Number, segments,
            "tcp.stream or udp.stream there where the packets come from; of several, the first"),
        notAsked("src", Type::Address, segments, "address of the sender there"),
        notAsked("srcport", Type::Number, segments, "its port"),
        notAsked("dst", Type::Address, segments, "address of the receiver there"),
        notAsked("dstport", Type::Number, segments, "its port"),
        notAsked("to.src", Type::Address, segments,
            "address of the sender there where the packets go to"),
        notAsked("to.srcport", Type::Number, segments, "its port"),
        notAsked("to.dst", Type::Address, segments, "address of the receiver there"),
        notAsked("to.dstport", Type::Number, segments, "its port"),
        notAsked("packets.from", Type::Number, segments, "packets there where they come from"),
        notAsked("packets.to", Type::Number, segments, "packets there where they go to"),
        notAsked("matched", Type::Number, segments, "packets that were known again"),
        notAsked("matched_by_order", Type::Number, segments,
            "of those: by order and time, as others are alike"),
        notAsked("alike", Type::Number, segments,
            "seen at both points, among others that nothing tells apart"),
        notAsked("resegmented", Type::Number, segments,
            "left as a TCP segment and came as others with the same bytes"),
        notAsked("lost", Type::Number, segments, "packets that did not come"),
        notAsked("lost_repeated", Type::Number, segments, "of those: of TCP, and sent again later"),
        notAsked("not_covered", Type::Number, segments,
            "packets that would have come when the other capture did not run"),
        notAsked("missed", Type::Number, segments,
            "packets that the other capture missed: a point further on has them"),
        notAsked("copies", Type::Number, segments,
            "further copies of a packet there where it comes from"),
        notAsked("duplicated", Type::Number, segments, "further copies that were made on the way"),
        notAsked(
            "appeared", Type::Number, segments, "packets that were not seen where they come from"),
        notAsked("retransmissions", Type::Number, segments,
            "packets that tshark calls so, there where they come from"),
        notAsked("retransmissions_made", Type::Number, segments, "the same of those that appeared"),
        notAsked(
            "reordered", Type::Number, segments, "packets that came behind one that left later"),
        notAsked("delay.min", Type::Elapsed, segments,
            "least one-way delay; relative where the clocks are not known"),
        notAsked("delay.mean", Type::Elapsed, segments, "mean one-way delay"),
        notAsked("delay.p95", Type::Elapsed, segments, "95 % of the delays are not longer"),
        notAsked("delay.max", Type::Elapsed, segments, "longest one-way delay"),
        notAsked("delay.change", Type::Elapsed, segments,
            "mean delay of the last third of the packets, less that of the first"),
        notAsked("hops", Type::Signed, segments, "what the TTL fell by"),
        notAsked("dscp_changed", Type::Number, segments, "packets whose DSCP was changed"),
        notAsked("dscp.from", Type::Number, segments, "of the first of them, as it was"),
        notAsked("dscp.to", Type::Number, segments, "what it became"),
        notAsked("mss_changed", Type::Number, segments, "SYNs whose MSS was changed"),
        notAsked("mss.from", Type::Number, segments, "of the first of them, as it was"),
        notAsked("mss.to", Type::Number, segments, "what it became"),
        notAsked("window_changed", Type::Number, segments, "packets whose TCP window was changed"),
        notAsked("payload_changed", Type::Number, segments, "packets whose payload was changed"),
    };

    std::vector<NativeField> makeFields()
    {
        std::vector<NativeField> all;
        const auto append
            = [&](const auto &more) { all.insert(all.end(), std::begin(more), std::end(more)); };
        append(firstFields());
        append(packetFields());
        append(conversationFields());
        append(headerFields());
        for (const Column &column : endpointColumns)
            all.push_back({column});
        for (const Column &column : turnColumns)
            all.push_back({column});
        for (const Column &column : seriesColumns)
            all.push_back({column});
        for (const Column &column : segmentColumns)
            all.push_back({column});
        std::ranges::stable_sort(all, {}, [](const NativeField &field) { return field.column.in; });
        return all;
    }

} // namespace

std::span<const NativeField> nativeFields()
{
    static const std::vector<NativeField> all = makeFields();
    return all;
}

std::span<const Column> columns()
{
    static const std::vector<Column> all = [] {
        std::vector<Column> list;
        for (const NativeField &field : nativeFields())
            list.push_back(field.column);
        return list;
    }();
    return all;
}

const Column *column(std::string_view name)
{
    const auto all = columns();
    const auto found = std::ranges::find(all, name, &Column::name);
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
