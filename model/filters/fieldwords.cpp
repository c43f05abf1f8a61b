// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filters/fieldwords.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include <QCoreApplication>

#include "dissect/tcp/tcpnote.h"
#include "model/text/notenames.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct FieldTexts {
        Q_DECLARE_TR_FUNCTIONS(filters)
    };

    // What the columns mean, for the languages: as the engine's table says it, some with how a
    // value is written.
    constexpr std::pair<std::string_view, std::string_view> meanings[]{
        {"frame.number", QT_TRANSLATE_NOOP("filters", "number of the packet in the capture")},
        {"frame.len", QT_TRANSLATE_NOOP("filters", "bytes on the wire")},
        {"frame.time_epoch",
            QT_TRANSLATE_NOOP(
                "filters", "time of the packet: \"09:14:02\", \"2013-04-21 09:14:02.5\"")},
        {"frame.time_relative", QT_TRANSLATE_NOOP("filters", "time since the first packet: 1.5 s")},
        {"ip", QT_TRANSLATE_NOOP("filters", "IPv4 packets")},
        {"ip.addr",
            QT_TRANSLATE_NOOP("filters", "IPv4 source or destination: 10.0.0.0/8, client, server")},
        {"ip.src", QT_TRANSLATE_NOOP("filters", "IPv4 source")},
        {"ip.dst", QT_TRANSLATE_NOOP("filters", "IPv4 destination")},
        {"ip.len", QT_TRANSLATE_NOOP("filters", "bytes of the IPv4 packet")},
        {"ipv6", QT_TRANSLATE_NOOP("filters", "IPv6 packets")},
        {"ipv6.addr", QT_TRANSLATE_NOOP("filters", "IPv6 source or destination")},
        {"ipv6.src", QT_TRANSLATE_NOOP("filters", "IPv6 source")},
        {"ipv6.dst", QT_TRANSLATE_NOOP("filters", "IPv6 destination")},
        {"udp", QT_TRANSLATE_NOOP("filters", "UDP packets")},
        {"udp.port", QT_TRANSLATE_NOOP("filters", "UDP source or destination port")},
        {"udp.srcport", QT_TRANSLATE_NOOP("filters", "UDP source port")},
        {"udp.dstport", QT_TRANSLATE_NOOP("filters", "UDP destination port")},
        {"udp.stream", QT_TRANSLATE_NOOP("filters", "number of the UDP conversation")},
        {"icmp", QT_TRANSLATE_NOOP("filters", "ICMP packets")},
        {"icmpv6", QT_TRANSLATE_NOOP("filters", "ICMPv6 packets")},
        {"tcp", QT_TRANSLATE_NOOP("filters", "TCP packets")},
        {"tcp.port",
            QT_TRANSLATE_NOOP("filters", "TCP source or destination port: {80, 443}, 8000..8999")},
        {"tcp.srcport", QT_TRANSLATE_NOOP("filters", "TCP source port")},
        {"tcp.dstport", QT_TRANSLATE_NOOP("filters", "TCP destination port")},
        {"tcp.stream", QT_TRANSLATE_NOOP("filters", "number of the TCP conversation")},
        {"tcp.seq", QT_TRANSLATE_NOOP("filters", "sequence number, relative")},
        {"tcp.nxtseq", QT_TRANSLATE_NOOP("filters", "next sequence number, relative")},
        {"tcp.ack", QT_TRANSLATE_NOOP("filters", "acknowledgment number, relative")},
        {"tcp.len", QT_TRANSLATE_NOOP("filters", "bytes of payload")},
        {"tcp.window_size", QT_TRANSLATE_NOOP("filters", "receive window, scaled: 64 kB")},
        {"tcp.window_size_scalefactor",
            QT_TRANSLATE_NOOP("filters", "window scaling factor; -1 unknown, -2 no scaling")},
        {"tcp.flags", QT_TRANSLATE_NOOP("filters", "all flags as a number: 0x012")},
        {"tcp.flags.fin", QT_TRANSLATE_NOOP("filters", "the sender is finished: 1 or 0")},
        {"tcp.flags.syn", QT_TRANSLATE_NOOP("filters", "opens a connection: 1 or 0")},
        {"tcp.flags.reset", QT_TRANSLATE_NOOP("filters", "aborts the connection: 1 or 0")},
        {"tcp.flags.push", QT_TRANSLATE_NOOP("filters", "pass the data on at once: 1 or 0")},
        {"tcp.flags.ack", QT_TRANSLATE_NOOP("filters", "acknowledges something: 1 or 0")},
        {"tcp.flags.urg", QT_TRANSLATE_NOOP("filters", "urgent data: 1 or 0")},
        {"tcp.analysis.ack_rtt",
            QT_TRANSLATE_NOOP("filters", "time from a segment to the ACK of its end: 50 ms")},
        {"tcp.analysis.acks_frame",
            QT_TRANSLATE_NOOP("filters", "number of the packet that is acknowledged")},
        {"tcp.analysis.initial_rtt", QT_TRANSLATE_NOOP("filters", "round trip of the handshake")},
        {"tcp.analysis.bytes_in_flight",
            QT_TRANSLATE_NOOP("filters", "bytes sent and not acknowledged yet")},
        {"tcp.analysis.push_bytes_sent", QT_TRANSLATE_NOOP("filters", "bytes since the last PSH")},
        {"tcp.analysis.duplicate_ack_num",
            QT_TRANSLATE_NOOP("filters", "number of the duplicate ACK in its run: 1, 2, …")},
        {"tcp.analysis.duplicate_ack_frame",
            QT_TRANSLATE_NOOP("filters", "number of the packet that is duplicated")},
        {"tcp.analysis.rto",
            QT_TRANSLATE_NOOP(
                "filters", "how long the sender waited before it retransmitted (RTO)")},
        {"tcp.analysis.rto_frame",
            QT_TRANSLATE_NOOP("filters", "number of the packet from which the RTO counts")},
        {"tcp.analysis.flags",
            QT_TRANSLATE_NOOP("filters", "packets with a note of the TCP analysis")},
        {"ack_rtt.server.samples",
            QT_TRANSLATE_NOOP("filters", "number of RTT samples of the path to the server")},
        {"ack_rtt.server.min",
            QT_TRANSLATE_NOOP("filters", "minimum RTT from the tap to the server: 5 ms")},
        {"ack_rtt.server.mean",
            QT_TRANSLATE_NOOP("filters", "mean RTT from the tap to the server: 20 ms")},
        {"ack_rtt.server.max",
            QT_TRANSLATE_NOOP("filters", "maximum RTT from the tap to the server: 50 ms")},
        {"ack_rtt.client.samples",
            QT_TRANSLATE_NOOP("filters", "number of RTT samples of the path to the client")},
        {"ack_rtt.client.min",
            QT_TRANSLATE_NOOP("filters", "minimum RTT from the tap to the client: 5 ms")},
        {"ack_rtt.client.mean",
            QT_TRANSLATE_NOOP("filters", "mean RTT from the tap to the client: 20 ms")},
        {"ack_rtt.client.max",
            QT_TRANSLATE_NOOP("filters", "maximum RTT from the tap to the client: 50 ms")},
        {"from.client", QT_TRANSLATE_NOOP("filters", "packets from client to server")},
        {"from.server", QT_TRANSLATE_NOOP("filters", "packets from server to client")},
        {"start",
            QT_TRANSLATE_NOOP("filters", "time of the conversation's first packet: \"09:14:02\"")},
        {"bitrate",
            QT_TRANSLATE_NOOP("filters", "8 × bytes ÷ duration of the conversation: 1.5 M")},
        {"packets", QT_TRANSLATE_NOOP("filters", "packets of the conversation, both directions")},
        {"ip.len.sum", QT_TRANSLATE_NOOP("filters", "bytes of the conversation: 1 MB")},
        {"duration", QT_TRANSLATE_NOOP("filters", "from its first packet to its last: 10 s")},
        {"ack_rtt.count",
            QT_TRANSLATE_NOOP("filters", "number of RTT samples of the conversation")},
        {"ack_rtt.min", QT_TRANSLATE_NOOP("filters", "minimum RTT of the conversation")},
        {"ack_rtt.mean", QT_TRANSLATE_NOOP("filters", "mean RTT of the conversation")},
        {"ack_rtt.max", QT_TRANSLATE_NOOP("filters", "maximum RTT of the conversation")},
        {"conversation.initial_rtt",
            QT_TRANSLATE_NOOP("filters", "round trip of the conversation's handshake")},
        {"protocol", QT_TRANSLATE_NOOP("filters", "protocol above IP: tcp, udp, icmp, 132")},
        {"ip.cli", QT_TRANSLATE_NOOP("filters", "address of the client, IPv4 or IPv6: 10.0.0.0/8")},
        {"cliport", QT_TRANSLATE_NOOP("filters", "port of the client")},
        {"ip.srv", QT_TRANSLATE_NOOP("filters", "address of the server, IPv4 or IPv6: 10.0.0.0/8")},
        {"srvport", QT_TRANSLATE_NOOP("filters", "port of the server")},
        {"tcp.cliport", QT_TRANSLATE_NOOP("filters", "TCP port of the client")},
        {"tcp.srvport", QT_TRANSLATE_NOOP("filters", "TCP port of the server")},
        {"ack_rtt.server",
            QT_TRANSLATE_NOOP("filters", "RTT from the tap to the server, of its ACKs")},
        {"ack_rtt.client",
            QT_TRANSLATE_NOOP("filters", "RTT from the tap to the client, of its ACKs")},
        {"packets.cli", QT_TRANSLATE_NOOP("filters", "packets that the client sent")},
        {"packets.srv", QT_TRANSLATE_NOOP("filters", "packets that the server sent")},
        {"ip.len.cli", QT_TRANSLATE_NOOP("filters", "bytes that the client sent: 1 MB")},
        {"ip.len.srv", QT_TRANSLATE_NOOP("filters", "bytes that the server sent: 1 MB")},
        // Read from the bytes of packets, or from those before them.
        {"frame", QT_TRANSLATE_NOOP("filters", "the packet's bytes: frame contains \"GET\"")},
        {"eth", QT_TRANSLATE_NOOP("filters", "Ethernet packets")},
        {"vlan", QT_TRANSLATE_NOOP("filters", "packets with a VLAN tag")},
        {"frame.time_delta", QT_TRANSLATE_NOOP("filters", "time since the packet before: 500 us")},
        {"tcp.time_delta",
            QT_TRANSLATE_NOOP("filters", "time since the TCP conversation's packet before: 1 s")},
        {"tcp.time_relative",
            QT_TRANSLATE_NOOP("filters", "time since the TCP conversation's first packet: 10 s")},
        {"frame.cap_len", QT_TRANSLATE_NOOP("filters", "bytes that were captured")},
        {"eth.dst", QT_TRANSLATE_NOOP("filters", "Ethernet destination")},
        {"eth.src", QT_TRANSLATE_NOOP("filters", "Ethernet source: 00:1b:21:3c:4d:5e")},
        {"eth.addr",
            QT_TRANSLATE_NOOP(
                "filters", "Ethernet source or destination: eth.addr[0:3] == 00:1b:21")},
        {"eth.type", QT_TRANSLATE_NOOP("filters", "EtherType: 0x0800 is IPv4")},
        {"vlan.id", QT_TRANSLATE_NOOP("filters", "VLAN: {10, 20..29}")},
        {"vlan.priority", QT_TRANSLATE_NOOP("filters", "priority of the VLAN tag")},
        {"vlan.dei", QT_TRANSLATE_NOOP("filters", "may be dropped first: 1 or 0")},
        {"vlan.etype", QT_TRANSLATE_NOOP("filters", "EtherType behind the VLAN tag")},
        {"ip.version", QT_TRANSLATE_NOOP("filters", "version of the IP header: 4 or 6")},
        {"ip.hdr_len", QT_TRANSLATE_NOOP("filters", "bytes of the IPv4 header")},
        {"ip.dsfield", QT_TRANSLATE_NOOP("filters", "differentiated services: DSCP and ECN")},
        {"ip.dsfield.dscp",
            QT_TRANSLATE_NOOP(
                "filters", "differentiated services code point: ip.dsfield.dscp == 46")},
        {"ip.dsfield.ecn", QT_TRANSLATE_NOOP("filters", "explicit congestion notification")},
        {"ip.id",
            QT_TRANSLATE_NOOP("filters", "identification of the IPv4 packet: ip.id == 0x1234")},
        {"ip.flags",
            QT_TRANSLATE_NOOP("filters", "flags of fragments: 2 don't fragment, 1 more fragments")},
        {"ip.flags.df", QT_TRANSLATE_NOOP("filters", "don't fragment: 1 or 0")},
        {"ip.flags.mf", QT_TRANSLATE_NOOP("filters", "more fragments follow: 1 or 0")},
        {"ip.frag_offset",
            QT_TRANSLATE_NOOP(
                "filters", "where the fragment belongs in the packet, in units of 8 bytes")},
        {"ip.ttl",
            QT_TRANSLATE_NOOP("filters", "hops that are left of the IPv4 packet: ip.ttl < 5")},
        {"ip.proto", QT_TRANSLATE_NOOP("filters", "number of the protocol above IPv4: 6 is TCP")},
        {"ip.checksum", QT_TRANSLATE_NOOP("filters", "checksum of the IPv4 header")},
        {"ipv6.version", QT_TRANSLATE_NOOP("filters", "version of the IPv6 header")},
        {"ipv6.tclass", QT_TRANSLATE_NOOP("filters", "traffic class: DSCP and ECN")},
        {"ipv6.tclass.dscp",
            QT_TRANSLATE_NOOP("filters", "differentiated services code point of IPv6")},
        {"ipv6.tclass.ecn",
            QT_TRANSLATE_NOOP("filters", "explicit congestion notification of IPv6")},
        {"ipv6.flow", QT_TRANSLATE_NOOP("filters", "flow label")},
        {"ipv6.plen", QT_TRANSLATE_NOOP("filters", "bytes behind the IPv6 header")},
        {"ipv6.nxt", QT_TRANSLATE_NOOP("filters", "number of the header behind that of IPv6")},
        {"ipv6.hlim", QT_TRANSLATE_NOOP("filters", "hops that are left of the IPv6 packet")},
        {"icmp.type", QT_TRANSLATE_NOOP("filters", "type of the ICMP message: 8 asks for an echo")},
        {"icmp.code", QT_TRANSLATE_NOOP("filters", "code of the ICMP message")},
        {"icmp.checksum", QT_TRANSLATE_NOOP("filters", "checksum of the ICMP message")},
        {"icmpv6.type",
            QT_TRANSLATE_NOOP("filters", "type of the ICMPv6 message: 128 asks for an echo")},
        {"icmpv6.code", QT_TRANSLATE_NOOP("filters", "code of the ICMPv6 message")},
        {"icmpv6.checksum", QT_TRANSLATE_NOOP("filters", "checksum of the ICMPv6 message")},
        {"udp.length",
            QT_TRANSLATE_NOOP(
                "filters", "bytes of the UDP packet, as its header says: udp.length > 512")},
        {"udp.checksum", QT_TRANSLATE_NOOP("filters", "checksum of the UDP packet")},
        {"udp.payload",
            QT_TRANSLATE_NOOP("filters", "bytes that UDP carries: udp.payload[0:2] == 12:34")},
        {"tcp.seq_raw", QT_TRANSLATE_NOOP("filters", "sequence number as it stands in the header")},
        {"tcp.ack_raw",
            QT_TRANSLATE_NOOP("filters", "acknowledgment number as it stands in the header")},
        {"tcp.hdr_len", QT_TRANSLATE_NOOP("filters", "bytes of the TCP header: tcp.hdr_len > 20")},
        {"tcp.checksum", QT_TRANSLATE_NOOP("filters", "checksum of the TCP segment")},
        {"tcp.urgent_pointer", QT_TRANSLATE_NOOP("filters", "where urgent data end")},
        {"tcp.payload",
            QT_TRANSLATE_NOOP(
                "filters", "bytes that the TCP segment carries: tcp.payload contains \"GET\"")},
        {"tcp.options", QT_TRANSLATE_NOOP("filters", "all options of the TCP header")},
        {"tcp.options.mss", QT_TRANSLATE_NOOP("filters", "option: maximum segment size")},
        {"tcp.options.mss_val",
            QT_TRANSLATE_NOOP("filters",
                "maximum segment size that the option tells: tcp.options.mss_val < 1460")},
        {"tcp.options.wscale", QT_TRANSLATE_NOOP("filters", "option: window scale")},
        {"tcp.options.wscale.shift",
            QT_TRANSLATE_NOOP("filters", "bits by which the window is shifted")},
        {"tcp.options.sack_perm",
            QT_TRANSLATE_NOOP("filters", "option: selective acknowledgments are permitted")},
        {"tcp.options.timestamp", QT_TRANSLATE_NOOP("filters", "option: timestamps")},
        {"tcp.options.timestamp.tsval", QT_TRANSLATE_NOOP("filters", "timestamp of the sender")},
        {"tcp.options.timestamp.tsecr", QT_TRANSLATE_NOOP("filters", "timestamp that is echoed")},
        {"tcp.flags.ece",
            QT_TRANSLATE_NOOP("filters", "a packet on the way met congestion: 1 or 0")},
        {"tcp.flags.cwr", QT_TRANSLATE_NOOP("filters", "the sender has slowed down: 1 or 0")},
        {"tcp.window_size_value",
            QT_TRANSLATE_NOOP("filters", "receive window as it stands in the header: 1 kB")},
    };

    // "tcp.analysis.retransmission", or how often a conversation has it: ".cli", ".srv", ".count".
    QString noteMeaning(std::string_view name)
    {
        const auto &notes = dissect::tcpNoteFields;
        for (std::size_t i = 0; i < notes.size(); ++i) {
            if (!name.starts_with(notes[i]))
                continue;
            const QString note = noteName(static_cast<dissect::TcpNote>(i));
            const std::string_view rest = name.substr(notes[i].size());
            if (rest.empty())
                return note;
            if (rest == ".cli")
                return FieldTexts::tr("packets from the client with the note: %1").arg(note);
            if (rest == ".srv")
                return FieldTexts::tr("packets from the server with the note: %1").arg(note);
            if (rest == ".count")
                return FieldTexts::tr("packets of the conversation with the note: %1").arg(note);
        }
        return {};
    }

} // namespace

QString fieldMeaning(const dissect::Column &column)
{
    if (QString text = noteMeaning(column.name); !text.isEmpty())
        return text;
    const auto *known = std::ranges::find(
        meanings, column.name, [](const auto &meaning) { return meaning.first; });
    const std::string text(known != std::end(meanings) ? known->second : column.meaning);
    return QCoreApplication::translate("filters", text.c_str());
}

} // namespace remora::model
