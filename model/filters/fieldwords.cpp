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
