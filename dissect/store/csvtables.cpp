// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/csvtables.h"

#include <array>

#include "dissect/store/csvrows.h"

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

void writeConversations(TextSink &sink, std::span<const ConversationRow> rowsToWrite)
{
    Rows rows(sink);
    rows.add("tcp.stream,protocol,ip.cli,cliport,ip.srv,srvport,packets,ip.len.sum,ack_rtt.min,"
             "ack_rtt.mean,ack_rtt.max,ack_rtt.count,start,duration\n");
    for (const auto &[conversation, roles] : rowsToWrite) {
        const Endpoint &client = roles.clientIsA ? conversation->a : conversation->b;
        const Endpoint &server = roles.clientIsA ? conversation->b : conversation->a;
        const RttStatistics &rtt = conversation->rtt;
        rows.add("{},{},{},{},{},{},{},{},",
            conversation->kind == Conversation::Kind::Tcp ? std::to_string(conversation->stream)
                                                          : std::string(),
            protocolName(conversation->protocol), client.address.text(),
            portText(*conversation, client), server.address.text(), portText(*conversation, server),
            conversation->allPackets(), conversation->allBytes());
        if (rtt.count > 0)
            rows.add("{},{:.12f},{},", secondsText(rtt.minimum), rtt.mean() / 1e9,
                secondsText(rtt.maximum));
        else
            rows.add(",,,");
        rows.add("{},{},{}\n", rtt.count, secondsText(conversation->first),
            secondsText(conversation->last - conversation->first));
    }
}

void writeSeries(TextSink &sink, const Samples &samples)
{
    Rows rows(sink);
    rows.add("time,value\n");
    for (std::size_t i = 0; i < samples.size(); ++i)
        rows.add("{},{}\n", secondsText(samples.times[i]), samples.values[i]);
}

void writeSeries(TextSink &sink, const BinnedSums &sums)
{
    Rows rows(sink);
    rows.add("time,value\n");
    for (std::size_t i = 0; i < sums.bins.size(); ++i)
        rows.add("{},{}\n", secondsText(sums.bins.edge(i)), sums.values[i]);
}

void writeSeries(TextSink &sink, const BinnedBands &bands)
{
    Rows rows(sink);
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

} // namespace remora::dissect
