// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/conversationfilters.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using Column = ConversationColumn;
    using dissect::Conversation;

    QString ended(const char *field, const QString &value)
    {
        return QStringLiteral("%1 == %2").arg(QLatin1StringView(field), value);
    }

    QString addressFilter(const dissect::IpAddress &address)
    {
        if (address.family() == dissect::IpAddress::Family::None)
            return {};
        const bool v6 = address.family() == dissect::IpAddress::Family::V6;
        return ended(v6 ? "ipv6.addr" : "ip.addr", QString::fromStdString(address.text()));
    }

    QString portFilter(const ConversationValues &values, const dissect::Endpoint &end)
    {
        constexpr std::uint8_t udp = 17;
        if (!values.hasPort(end))
            return {};
        return ended(values.conversation->protocol == udp ? "udp.port" : "tcp.port",
            QString::number(end.port));
    }

    // `side`: which end's packets, in front.
    QString rttFilter(Column column, const ConversationValues &values, const QString &side)
    {
        const QVariant seconds = cellValue(column, values);
        return seconds.isValid() ? side
                + QStringLiteral("tcp.analysis.ack_rtt >= %1 us")
                      .arg(QString::number(seconds.toDouble() * 1e6, 'f', 0))
                                 : QString();
    }

} // namespace

QString cellFilter(Column column, const ConversationValues &values)
{
    switch (column) {
    case Column::Client:
        return addressFilter(values.client().address);
    case Column::Server:
        return addressFilter(values.server().address);
    case Column::ClientPort:
        return portFilter(values, values.client());
    case Column::ServerPort:
    case Column::Service:
        return portFilter(values, values.server());
    case Column::Protocol: {
        const QString name = cellText(column, values);
        const bool isField = name == "tcp"_L1 || name == "udp"_L1 || name == "icmp"_L1;
        return isField ? name : QString();
    }
    case Column::Retransmissions:
    case Column::RetransmissionShare:
        return u"tcp.analysis.retransmission"_s;
    case Column::OutOfOrder:
        return u"tcp.analysis.out_of_order"_s;
    case Column::DuplicateAcks:
        return u"tcp.analysis.duplicate_ack"_s;
    case Column::ZeroWindows:
        return u"tcp.analysis.zero_window"_s;
    case Column::Resets:
        return u"tcp.flags.reset == 1"_s;
    case Column::Packets:
        return values.isGroup
            ? QString()
            : QStringLiteral("conversation.packets >= %1").arg(values.conversation->allPackets());
    case Column::Bytes:
        return values.isGroup
            ? QString()
            : QStringLiteral("conversation.bytes >= %1").arg(values.conversation->allBytes());
    case Column::RttMin:
    case Column::RttMean:
    case Column::RttMax:
    case Column::RttP50:
    case Column::RttP95:
    case Column::RttP99:
        return rttFilter(column, values, {});
    case Column::ServerRttMin:
    case Column::ServerRttMean:
    case Column::ServerRttP95:
    case Column::ServerRttMax:
        return rttFilter(column, values, u"from.server && "_s);
    case Column::ClientRttMin:
    case Column::ClientRttMean:
    case Column::ClientRttP95:
    case Column::ClientRttMax:
        return rttFilter(column, values, u"from.client && "_s);
    default:
        return values.isGroup ? QString() : conversationFilter(*values.conversation);
    }
}

QString conversationFilter(const Conversation &conversation)
{
    if (conversation.kind == Conversation::Kind::Tcp)
        return QStringLiteral("tcp.stream == %1").arg(conversation.stream);
    QString ends
        = addressFilter(conversation.a.address) + u" && "_s + addressFilter(conversation.b.address);
    if (conversation.kind != Conversation::Kind::Udp)
        return ends;
    return ends
        + QStringLiteral(" && udp.port == %1 && udp.port == %2")
              .arg(conversation.a.port)
              .arg(conversation.b.port);
}

} // namespace remora::model
