// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/conversationcolumntexts.h"

#include <QCoreApplication>

namespace remora::model {

namespace {

    using Column = ConversationColumn;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(conversations)
    };

} // namespace

QString columnTitle(Column column)
{
    switch (column) {
    case Column::Client:
        return Texts::tr("Client");
    case Column::ClientPort:
    case Column::ServerPort:
        return Texts::tr("Port");
    case Column::Server:
        return Texts::tr("Server");
    case Column::Packets:
        return Texts::tr("Packets");
    case Column::Bytes:
        return Texts::tr("Bytes");
    case Column::RttMin:
        return Texts::tr("RTT min");
    case Column::RttMean:
        return Texts::tr("mean");
    case Column::RttMax:
        return Texts::tr("max ms");
    case Column::Samples:
        return Texts::tr("Samples");
    case Column::Rate:
        return Texts::tr("Rate");
    case Column::Protocol:
        return Texts::tr("Protocol");
    case Column::Service:
        return Texts::tr("Service");
    case Column::State:
        return Texts::tr("State");
    case Column::Start:
        return Texts::tr("Start");
    case Column::Duration:
        return Texts::tr("Duration");
    case Column::BitRate:
        return Texts::tr("Bit rate");
    case Column::PacketsFromClient:
        return Texts::tr("Packets →");
    case Column::PacketsFromServer:
        return Texts::tr("Packets ←");
    case Column::BytesFromClient:
        return Texts::tr("Bytes →");
    case Column::BytesFromServer:
        return Texts::tr("Bytes ←");
    case Column::RttP50:
        return Texts::tr("RTT p50 ms");
    case Column::RttP95:
        return Texts::tr("RTT p95 ms");
    case Column::RttP99:
        return Texts::tr("RTT p99 ms");
    case Column::InitialRtt:
        return Texts::tr("Initial RTT ms");
    case Column::Retransmissions:
        return Texts::tr("Retransm.");
    case Column::RetransmissionShare:
        return Texts::tr("Retransm. %");
    case Column::OutOfOrder:
        return Texts::tr("Out of order");
    case Column::DuplicateAcks:
        return Texts::tr("Dup ACKs");
    case Column::ZeroWindows:
        return Texts::tr("Zero windows");
    case Column::Resets:
        return Texts::tr("Resets");
    case Column::Members:
        return Texts::tr("Conversations");
    case Column::Stream:
        return Texts::tr("Stream");
    case Column::RolesBy:
        break;
    }
    return Texts::tr("Roles by");
}

QString columnHelp(Column column)
{
    switch (column) {
    case Column::Bytes:
        return Texts::tr("Sum of ip.len: IP headers and everything inside");
    case Column::RttMin:
    case Column::RttMean:
    case Column::RttMax:
        return Texts::tr(
            "tcp.analysis.ack_rtt in milliseconds: from a segment to the ACK of its end");
    case Column::RttP50:
    case Column::RttP95:
    case Column::RttP99:
        return Texts::tr(
            "The tcp.analysis.ack_rtt that so many percent of the samples do not exceed");
    case Column::InitialRtt:
        return Texts::tr(
            "tcp.analysis.initial_rtt: from the SYN to the ACK that ends the handshake");
    case Column::Samples:
        return Texts::tr("How many packets have a tcp.analysis.ack_rtt");
    case Column::Rate:
        return Texts::tr("Bit rate over the time in view, each row on its own scale");
    case Column::BitRate:
        return Texts::tr("8 × bytes ÷ duration");
    case Column::State:
        return Texts::tr(
            "How far the connection got: half open after a SYN without an answer, closed "
            "when both ends sent a FIN");
    case Column::PacketsFromClient:
        return Texts::tr("Packets from client to server");
    case Column::PacketsFromServer:
        return Texts::tr("Packets from server to client");
    case Column::BytesFromClient:
        return Texts::tr("Bytes from client to server");
    case Column::BytesFromServer:
        return Texts::tr("Bytes from server to client");
    case Column::Retransmissions:
    case Column::RetransmissionShare:
        return Texts::tr("tcp.analysis.retransmission, fast and spurious ones included");
    case Column::OutOfOrder:
        return Texts::tr("tcp.analysis.out_of_order");
    case Column::DuplicateAcks:
        return Texts::tr("tcp.analysis.duplicate_ack");
    case Column::ZeroWindows:
        return Texts::tr("tcp.analysis.zero_window: the receiver could take no more");
    case Column::Resets:
        return Texts::tr("Packets with the RST flag");
    case Column::Members:
        return Texts::tr("How many conversations the row stands for");
    case Column::Start:
        return Texts::tr("Time of the first packet");
    case Column::Stream:
        return Texts::tr("tcp.stream");
    case Column::Service:
        return Texts::tr("What usually listens on the server's port");
    case Column::RolesBy:
        return Texts::tr(
            "By which rule the server was told from the client; swap them in the context menu");
    default:
        return columnTitle(column);
    }
}

QString groupingName(dissect::Grouping grouping)
{
    switch (grouping) {
    case dissect::Grouping::Stream:
        return Texts::tr("stream");
    case dissect::Grouping::ClientPort:
        return Texts::tr("client, server and client port");
    case dissect::Grouping::HostPair:
        return Texts::tr("pair of hosts");
    case dissect::Grouping::Client:
        return Texts::tr("client");
    case dissect::Grouping::Server:
        return Texts::tr("server");
    case dissect::Grouping::ServerPort:
        return Texts::tr("server port");
    case dissect::Grouping::Protocol:
        break;
    }
    return Texts::tr("protocol");
}

} // namespace remora::model
