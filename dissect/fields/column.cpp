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
