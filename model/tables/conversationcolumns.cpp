// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/conversationcolumns.h"

#include <limits>

#include <QCoreApplication>

#include "dissect/store/csvtables.h"
#include "model/errortext.h"
#include "model/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::Conversation;
    using dissect::Roles;

    QString tr(const char *text) { return QCoreApplication::translate("conversations", text); }

    const dissect::Endpoint &client(const Conversation &conversation, const Roles &roles)
    {
        return roles.clientIsA ? conversation.a : conversation.b;
    }
    const dissect::Endpoint &server(const Conversation &conversation, const Roles &roles)
    {
        return roles.clientIsA ? conversation.b : conversation.a;
    }

    QString port(const Conversation &conversation, const dissect::Endpoint &end)
    {
        return conversation.kind == Conversation::Kind::Other ? QString()
                                                              : QString::number(end.port);
    }

    double rttValue(ConversationColumn column, const dissect::RttStatistics &rtt)
    {
        if (rtt.count == 0)
            return -std::numeric_limits<double>::infinity();
        if (column == ConversationColumn::RttMin)
            return static_cast<double>(rtt.minimum);
        if (column == ConversationColumn::RttMax)
            return static_cast<double>(rtt.maximum);
        return rtt.mean();
    }

} // namespace

QString columnTitle(ConversationColumn column)
{
    switch (column) {
    case ConversationColumn::Client:
        return tr("Client");
    case ConversationColumn::ClientPort:
    case ConversationColumn::ServerPort:
        return tr("Port");
    case ConversationColumn::Server:
        return tr("Server");
    case ConversationColumn::Protocol:
        return tr("Protocol");
    case ConversationColumn::Packets:
        return tr("Packets");
    case ConversationColumn::Bytes:
        return tr("Bytes");
    case ConversationColumn::RttMin:
        return tr("RTT min ms");
    case ConversationColumn::RttMean:
        return tr("mean ms");
    case ConversationColumn::RttMax:
        return tr("max ms");
    case ConversationColumn::Samples:
        return tr("Samples");
    case ConversationColumn::Start:
        return tr("Start");
    case ConversationColumn::Duration:
        return tr("Duration");
    case ConversationColumn::Stream:
        return tr("Stream");
    case ConversationColumn::RolesBy:
        break;
    }
    return tr("Roles by");
}

QString columnHelp(ConversationColumn column)
{
    switch (column) {
    case ConversationColumn::Bytes:
        return tr("Sum of ip.len: IP headers and everything inside");
    case ConversationColumn::RttMin:
    case ConversationColumn::RttMean:
    case ConversationColumn::RttMax:
        return tr("tcp.analysis.ack_rtt: from a segment to the ACK of its end");
    case ConversationColumn::Samples:
        return tr("How many packets have a tcp.analysis.ack_rtt");
    case ConversationColumn::Start:
        return tr("Time of the first packet");
    case ConversationColumn::Stream:
        return tr("tcp.stream");
    case ConversationColumn::RolesBy:
        return tr(
            "By which rule the server was told from the client; swap them in the context menu");
    default:
        return columnTitle(column);
    }
}

bool isNumeric(ConversationColumn column)
{
    return column != ConversationColumn::Client && column != ConversationColumn::Server
        && column != ConversationColumn::Protocol && column != ConversationColumn::RolesBy;
}

QString cellText(
    ConversationColumn column, const Conversation &conversation, const Roles &roles, bool swapped)
{
    switch (column) {
    case ConversationColumn::Client:
        return QString::fromStdString(client(conversation, roles).address.text());
    case ConversationColumn::ClientPort:
        return port(conversation, client(conversation, roles));
    case ConversationColumn::Server:
        return QString::fromStdString(server(conversation, roles).address.text());
    case ConversationColumn::ServerPort:
        return port(conversation, server(conversation, roles));
    case ConversationColumn::Protocol: {
        const auto name = dissect::protocolName(conversation.protocol);
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    case ConversationColumn::Packets:
        return count(conversation.allPackets());
    case ConversationColumn::Bytes:
        return bytes(conversation.allBytes());
    case ConversationColumn::RttMin:
    case ConversationColumn::RttMean:
    case ConversationColumn::RttMax:
        return conversation.rtt.count == 0 ? QString()
                                           : milliseconds(rttValue(column, conversation.rtt) / 1e9);
    case ConversationColumn::Samples:
        return conversation.rtt.count == 0 ? QString() : count(conversation.rtt.count);
    case ConversationColumn::Start:
        return timeOfDay(conversation.first, QTimeZone::systemTimeZone(), 3);
    case ConversationColumn::Duration:
        return seconds(conversation.last - conversation.first);
    case ConversationColumn::Stream:
        return conversation.kind == Conversation::Kind::Tcp ? QString::number(conversation.stream)
                                                            : QString();
    case ConversationColumn::RolesBy:
        break;
    }
    return swapped ? tr("swapped by you") : ruleText(roles.rule);
}

std::partial_ordering compareCells(ConversationColumn column, const Conversation &a,
    const Roles &rolesOfA, const Conversation &b, const Roles &rolesOfB)
{
    switch (column) {
    case ConversationColumn::Client:
        return client(a, rolesOfA) <=> client(b, rolesOfB);
    case ConversationColumn::ClientPort:
        return client(a, rolesOfA).port <=> client(b, rolesOfB).port;
    case ConversationColumn::Server:
        return server(a, rolesOfA) <=> server(b, rolesOfB);
    case ConversationColumn::ServerPort:
        return server(a, rolesOfA).port <=> server(b, rolesOfB).port;
    case ConversationColumn::Protocol:
        return a.protocol <=> b.protocol;
    case ConversationColumn::Packets:
        return a.allPackets() <=> b.allPackets();
    case ConversationColumn::Bytes:
        return a.allBytes() <=> b.allBytes();
    case ConversationColumn::RttMin:
    case ConversationColumn::RttMean:
    case ConversationColumn::RttMax:
        return rttValue(column, a.rtt) <=> rttValue(column, b.rtt);
    case ConversationColumn::Samples:
        return a.rtt.count <=> b.rtt.count;
    case ConversationColumn::Start:
        return a.first <=> b.first;
    case ConversationColumn::Duration:
        return (a.last - a.first) <=> (b.last - b.first);
    case ConversationColumn::Stream:
        return a.stream <=> b.stream;
    case ConversationColumn::RolesBy:
        break;
    }
    return rolesOfA.rule <=> rolesOfB.rule;
}

} // namespace remora::model
