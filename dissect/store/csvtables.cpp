// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/csvtables.h"

#include <array>
#include <iterator>

#include <fmt/format.h>

namespace remora::dissect {

namespace {

    // Hands text on in blocks: a write per row would cost more than making it.
    class Rows {
    public:
        explicit Rows(TextSink &sink)
            : m_sink(sink)
        {
        }
        Rows(const Rows &) = delete;
        Rows &operator=(const Rows &) = delete;
        ~Rows() { flush(); }

        template <class... Values>
        void add(fmt::format_string<Values...> format, Values &&...values)
        {
            fmt::format_to(std::back_inserter(m_text), format, std::forward<Values>(values)...);
            if (m_text.size() > 64UL * 1024)
                flush();
        }

    private:
        void flush()
        {
            m_sink.write({m_text.data(), m_text.size()});
            m_text.clear();
        }
        TextSink &m_sink;
        fmt::memory_buffer m_text;
    };

    std::string portText(const Conversation &conversation, const Endpoint &end)
    {
        return conversation.kind == Conversation::Kind::Other ? std::string()
                                                              : std::to_string(end.port);
    }

    void addPacket(Rows &rows, std::uint64_t number, const PacketChunk &chunk, std::size_t row,
        std::span<const Conversation> conversations, const std::string &rtt)
    {
        const std::uint8_t facts = chunk.facts[row];
        const ConversationId id = chunk.conversations[row];
        std::string stream;
        std::array<std::string, 4> addresses; // ip.src, ip.dst, ipv6.src, ipv6.dst
        std::array<std::string, 4> ports; // tcp.srcport, tcp.dstport, udp.srcport, udp.dstport
        if (id != noConversation) {
            const Conversation &conversation = conversations[remora::dissect::row(id)];
            const bool fromB = (facts & PacketChunk::FromB) != 0;
            const Endpoint &from = fromB ? conversation.b : conversation.a;
            const Endpoint &to = fromB ? conversation.a : conversation.b;
            const std::size_t v6 = from.address.family() == IpAddress::Family::V6 ? 2 : 0;
            addresses[v6] = from.address.text();
            addresses[v6 + 1] = to.address.text();
            const std::size_t udp = conversation.kind == Conversation::Kind::Udp ? 2 : 0;
            ports[udp] = portText(conversation, from);
            ports[udp + 1] = portText(conversation, to);
            if (conversation.kind == Conversation::Kind::Tcp)
                stream = std::to_string(conversation.stream);
        }
        const std::string length = (facts & PacketChunk::HasIpv4Length) != 0
            ? std::to_string(chunk.ipLengths[row])
            : std::string();
        const std::string flags = (facts & PacketChunk::HasFlags) != 0
            ? fmt::format("0x{:04x}", chunk.tcpFlags[row])
            : std::string();
        rows.add("{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n", number,
            secondsText(chunk.times[row]), stream, addresses[0], addresses[1], length, ports[0],
            ports[1], flags, rtt, addresses[2], addresses[3], ports[2], ports[3],
            chunk.frameLengths[row]);
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

void writePackets(
    TextSink &sink, const PacketStore &store, std::span<const Conversation> conversations)
{
    Rows rows(sink);
    rows.add("frame.number,frame.time_epoch,tcp.stream,ip.src,ip.dst,ip.len,tcp.srcport,"
             "tcp.dstport,tcp.flags,tcp.analysis.ack_rtt,ipv6.src,ipv6.dst,udp.srcport,"
             "udp.dstport,frame.len\n");
    std::uint64_t number = 0;
    for (const auto &chunk : store.chunks()) {
        std::size_t nextRtt = 0;
        for (std::size_t row = 0; row < chunk->size(); ++row) {
            std::string rtt;
            if (nextRtt < chunk->rttRows.size() && chunk->rttRows[nextRtt] == row)
                rtt = secondsText(chunk->rtts[nextRtt++]);
            addPacket(rows, ++number, *chunk, row, conversations, rtt);
        }
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
