// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/tables/csvtables.h"

#include <array>

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

    std::string streamText(const Conversation &conversation, Conversation::Kind kind)
    {
        const bool hasStream
            = conversation.kind == kind && conversation.stream != Conversation::noStream;
        return hasStream ? std::to_string(conversation.stream) : std::string();
    }

    // By direction, the client's first: what tshark shows only packet by packet.
    std::string directionsText(const ConversationRow &row)
    {
        const Conversation &conversation = *row.conversation;
        const std::size_t client = row.roles.clientIsA ? 0 : 1;
        const std::size_t server = 1 - client;
        std::string text = fmt::format(",{},{},{},{},{},{}",
            streamText(conversation, Conversation::Kind::Udp), conversation.packets[client],
            conversation.packets[server], conversation.bytes[client], conversation.bytes[server],
            conversation.initialRttFrame != 0 ? secondsText(conversation.initialRtt)
                                              : std::string());
        for (std::size_t i = 0; i < tcpNoteKinds; ++i) {
            text += row.notes != nullptr
                ? fmt::format(",{},{}", (*row.notes)[client][i], (*row.notes)[server][i])
                : std::string(",0,0");
        }
        return text;
    }

    // By side: RTT to the server is told by what comes from it.
    std::string sidesText(const ConversationRow &row)
    {
        const std::size_t client = row.roles.clientIsA ? 0 : 1;
        std::string text;
        for (const std::size_t from : {1 - client, client}) {
            const RttStatistics &rtt = row.conversation->rtts[from];
            if (rtt.count == 0) {
                text += ",,,,,0";
                continue;
            }
            text += fmt::format(",{},{:.12f},{},{},{}", secondsText(rtt.minimum), rtt.mean() / 1e9,
                row.details != nullptr ? secondsText(row.details->p95[from]) : std::string(),
                secondsText(rtt.maximum), rtt.count);
        }
        return text;
    }

} // namespace

void writeConversations(FileSink &sink, std::span<const ConversationRow> rowsToWrite)
{
    Rows rows(sink);
    rows.addHead(columnNames(Column::In::Conversations));
    for (const ConversationRow &row : rowsToWrite) {
        const auto &[conversation, roles, notes, details] = row;
        const Endpoint &client = roles.clientIsA ? conversation->a : conversation->b;
        const Endpoint &server = roles.clientIsA ? conversation->b : conversation->a;
        const RttStatistics rtt = conversation->rtt();
        rows.add("{},{},{},{},{},{},{},{},", streamText(*conversation, Conversation::Kind::Tcp),
            protocolName(conversation->protocol), client.address.text(),
            portText(*conversation, client), server.address.text(), portText(*conversation, server),
            conversation->allPackets(), conversation->allBytes());
        if (rtt.count > 0)
            rows.add("{},{:.12f},{},", secondsText(rtt.minimum), rtt.mean() / 1e9,
                secondsText(rtt.maximum));
        else
            rows.add(",,,");
        const bool hasTime = conversation->first != noTime;
        rows.add("{},{},{}{}{}\n", rtt.count,
            hasTime ? secondsText(conversation->first) : std::string(),
            hasTime ? secondsText(conversation->last - conversation->first) : std::string(),
            directionsText(row), sidesText(row));
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
