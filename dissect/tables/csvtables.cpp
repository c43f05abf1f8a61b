// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tables/csvtables.h"

#include <algorithm>
#include <array>

#include <fmt/compile.h>

#include "dissect/core/inparts.h"
#include "dissect/fields/column.h"
#include "dissect/tables/csvrows.h"

namespace remora::dissect {

namespace {

    std::string portText(const Conversation &conversation, const Endpoint &end)
    {
        return conversation.kind == Conversation::Kind::Other ? std::string()
                                                              : std::to_string(end.port);
    }

} // namespace

std::string_view protocolName(std::uint8_t protocol)
{
    // IANA "Protocol Numbers", those a capture is likely to hold.
    static const auto names = [] {
        std::array<std::string, 256> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = std::to_string(i);
        all[1] = "icmp";
        all[2] = "igmp";
        all[4] = "ipip";
        all[6] = "tcp";
        all[17] = "udp";
        all[41] = "ipv6";
        all[47] = "gre";
        all[50] = "esp";
        all[51] = "ah";
        all[58] = "icmpv6";
        all[88] = "eigrp";
        all[89] = "ospf";
        all[103] = "pim";
        all[112] = "vrrp";
        all[132] = "sctp";
        return all;
    }();
    return names[protocol];
}

namespace {

    using Text = fmt::memory_buffer;

    template <class Format, class... Values>
    void add(Text &to, const Format &format, const Values &...values)
    {
        fmt::format_to(std::back_inserter(to), format, values...);
    }
    void addText(Text &to, std::string_view text)
    {
        to.append(text.data(), text.data() + text.size());
    }

    void addSeconds(Text &to, Duration nanoseconds)
    {
        if (nanoseconds < 0) {
            addText(to, secondsText(nanoseconds));
            return;
        }
        add(to, FMT_COMPILE("{}.{:09}"), nanoseconds / second, nanoseconds % second);
    }

    void addStream(Text &to, const Conversation &conversation, Conversation::Kind kind)
    {
        if (conversation.kind == kind && conversation.stream != Conversation::noStream)
            add(to, FMT_COMPILE("{}"), conversation.stream);
    }

    // By direction, the client's first: what tshark shows only packet by packet.
    void addDirections(Text &to, const ConversationRow &row)
    {
        const Conversation &conversation = *row.conversation;
        const std::size_t client = row.roles.clientIsA ? 0 : 1;
        const std::size_t server = 1 - client;
        addText(to, ",");
        addStream(to, conversation, Conversation::Kind::Udp);
        add(to, FMT_COMPILE(",{},{},{},{},"), conversation.packets[client],
            conversation.packets[server], conversation.bytes[client], conversation.bytes[server]);
        if (conversation.initialRttFrame != 0)
            addSeconds(to, conversation.initialRtt);
        for (std::size_t i = 0; i < tcpNoteKinds; ++i) {
            if (row.notes != nullptr)
                add(to, FMT_COMPILE(",{},{}"), (*row.notes)[client][i], (*row.notes)[server][i]);
            else
                addText(to, ",0,0");
        }
    }

    // By side: RTT to the server is told by what comes from it.
    void addSides(Text &to, const ConversationRow &row)
    {
        const std::size_t client = row.roles.clientIsA ? 0 : 1;
        for (const std::size_t from : {1 - client, client}) {
            const RttStatistics &rtt = row.conversation->rtts[from];
            if (rtt.count == 0) {
                addText(to, ",,,,,0");
                continue;
            }
            addText(to, ",");
            addSeconds(to, rtt.minimum);
            add(to, FMT_COMPILE(",{:.12f},"), rtt.mean() / 1e9);
            if (row.details != nullptr)
                addSeconds(to, row.details->p95[from]);
            addText(to, ",");
            addSeconds(to, rtt.maximum);
            add(to, FMT_COMPILE(",{}"), rtt.count);
        }
    }

    void addTurns(Text &to, const TurnTotals *turns)
    {
        if (turns == nullptr) {
            addText(to, ",,,,,,,,,,,");
            return;
        }
        add(to, FMT_COMPILE(",{},"), turns->turns);
        addSeconds(to, turns->total());
        for (const Duration part : turns->parts.of) {
            addText(to, ",");
            if (part != notSeen)
                addSeconds(to, part);
        }
        addText(to, ",");
        addSeconds(to, turns->slowest);
    }

    void addConversation(Text &to, const ConversationRow &row)
    {
        const Conversation &conversation = *row.conversation;
        const Endpoint &client = row.roles.clientIsA ? conversation.a : conversation.b;
        const Endpoint &server = row.roles.clientIsA ? conversation.b : conversation.a;
        const RttStatistics rtt = conversation.rtt();
        addStream(to, conversation, Conversation::Kind::Tcp);
        add(to, FMT_COMPILE(",{},{},{},{},{},{},{},"), protocolName(conversation.protocol),
            client.address.text(), portText(conversation, client), server.address.text(),
            portText(conversation, server), conversation.allPackets(), conversation.allBytes());
        if (rtt.count > 0) {
            addSeconds(to, rtt.minimum);
            add(to, FMT_COMPILE(",{:.12f},"), rtt.mean() / 1e9);
            addSeconds(to, rtt.maximum);
            add(to, FMT_COMPILE(",{},"), rtt.count);
        } else {
            addText(to, ",,,0,");
        }
        if (conversation.first != noTime) {
            addSeconds(to, conversation.first);
            addText(to, ",");
            addSeconds(to, conversation.last - conversation.first);
        } else {
            addText(to, ",");
        }
        addDirections(to, row);
        addSides(to, row);
        addTurns(to, row.turns);
        addText(to, "\n");
    }

} // namespace

// Rows are made on several threads, some at a time, and written in their order.
void writeConversations(FileSink &sink, std::span<const ConversationRow> rowsToWrite)
{
    constexpr std::size_t worthAPart = 512;
    constexpr std::size_t atOnce = 4096; // a part
    Rows(sink).addHead(columnNames(Column::In::Conversations));
    std::vector<Text> texts(partsFor(rowsToWrite.size(), worthAPart));
    while (!rowsToWrite.empty() && sink.takesMore()) {
        const auto some = rowsToWrite.first(std::min(rowsToWrite.size(), atOnce * texts.size()));
        inParts(
            some.size(), texts.size(), [&](std::size_t part, std::size_t begin, std::size_t end) {
                texts[part].clear();
                for (const ConversationRow &row : some.subspan(begin, end - begin))
                    addConversation(texts[part], row);
            });
        for (const Text &text : texts)
            sink.write({text.data(), text.size()});
        rowsToWrite = rowsToWrite.subspan(some.size());
    }
}

void writeEndpoints(FileSink &sink, std::span<const EndpointTotals> endpoints)
{
    Rows rows(sink);
    rows.addHead(columnNames(Column::In::Endpoints));
    for (const EndpointTotals &endpoint : endpoints)
        rows.add("{},{},{},{},{},{},{},{}\n", endpoint.address.text(), endpoint.packets(),
            endpoint.bytes(), endpoint.packetsSent, endpoint.bytesSent, endpoint.packetsReceived,
            endpoint.bytesReceived, endpoint.conversations);
}

void writeSeries(FileSink &sink, const Samples &samples)
{
    Rows rows(sink);
    rows.add("time,value\n");
    for (std::size_t i = 0; i < samples.size(); ++i)
        rows.add("{},{}\n", secondsText(samples.times[i]), samples.values[i]);
}

void writeSeries(FileSink &sink, const BinnedSums &sums)
{
    Rows rows(sink);
    rows.add("time,value,covered\n");
    for (std::size_t i = 0; i < sums.bins.size(); ++i)
        rows.add("{},{},{}\n", secondsText(sums.bins.edge(i)), sums.values[i], sums.covered(i));
}

void writeSeries(FileSink &sink, const BinnedBands &bands, bool ofPercentiles)
{
    Rows rows(sink);
    if (ofPercentiles)
        rows.add("time,p50,p95,p99\n");
    else
        rows.add("time,min,mean,max\n");
    for (std::size_t i = 0; i < bands.bins.size(); ++i) {
        const BinnedBands::Band &band = bands.bands[i];
        if (band.count > 0)
            rows.add("{},{},{},{}\n", secondsText(bands.bins.edge(i)), band.minimum, band.mean,
                band.maximum);
        else
            rows.add("{},,,\n", secondsText(bands.bins.edge(i)));
    }
}

void writeSeries(FileSink &sink, const SequenceTrace &trace)
{
    Rows rows(sink);
    rows.add("time,tcp.seq,tcp.nxtseq,tcp.analysis.retransmission,tcp.ack,permitted\n");
    for (const SequenceTrace::Segment &segment : trace.segments)
        rows.add("{},{:.0f},{:.0f},{},,\n", secondsText(segment.time), segment.begin, segment.end,
            segment.resent ? 1 : 0);
    for (std::size_t i = 0; i < trace.acknowledged.size(); ++i)
        rows.add("{},,,,{:.0f},{:.0f}\n", secondsText(trace.acknowledged.times[i]),
            trace.acknowledged.values[i], trace.permitted.values[i]);
    if (!trace.sacks.empty())
        rows.add("time,tcp.options.sack_le,tcp.options.sack_re\n");
    for (const SequenceTrace::Sack &sack : trace.sacks)
        rows.add("{},{:.0f},{:.0f}\n", secondsText(sack.time), sack.begin, sack.end);
}

void writeHistogram(FileSink &sink, std::span<const double> edges, std::span<const double> values)
{
    Rows rows(sink);
    rows.add("from,to,value\n");
    for (std::size_t i = 0; i < values.size() && i + 1 < edges.size(); ++i)
        rows.add("{},{},{}\n", edges[i], edges[i + 1], values[i]);
}

void writeDistribution(FileSink &sink, std::span<const double> values)
{
    Rows rows(sink);
    rows.add("value,cumulative\n");
    for (std::size_t i = 0; i < values.size(); ++i)
        rows.add(
            "{},{}\n", values[i], static_cast<double>(i + 1) / static_cast<double>(values.size()));
}

void writeScatter(FileSink &sink, std::span<const Timestamp> times, std::span<const double> across,
    std::span<const double> values)
{
    Rows rows(sink);
    rows.add("time,mean,value\n");
    for (std::size_t i = 0; i < times.size(); ++i)
        rows.add("{},{},{}\n", secondsText(times[i]), across[i], values[i]);
}

} // namespace remora::dissect
