// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/chartselection.h"

#include <QCoreApplication>

#include "dissect/tables/csvtables.h"
#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    QString endText(const dissect::Endpoint &end, bool hasPorts)
    {
        QString address = QString::fromStdString(end.address.text());
        if (!hasPorts)
            return address;
        const bool v6 = end.address.family() == dissect::IpAddress::Family::V6;
        return (v6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address).arg(end.port);
    }

    QString protocolText(std::uint8_t protocol)
    {
        const auto name = dissect::protocolName(protocol);
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }

} // namespace

QString conversationName(const dissect::Conversation &conversation, const dissect::Roles &roles)
{
    const bool hasPorts = conversation.kind != dissect::Conversation::Kind::Other;
    const dissect::Endpoint &client = roles.clientIsA ? conversation.a : conversation.b;
    const dissect::Endpoint &server = roles.clientIsA ? conversation.b : conversation.a;
    QString ends
        = QStringLiteral("%1 – %2").arg(endText(client, hasPorts), endText(server, hasPorts));
    if (hasPorts && conversation.kind != dissect::Conversation::Kind::Udp)
        return ends;
    return QStringLiteral("%1 %2").arg(ends, protocolText(conversation.protocol));
}

ChartSelection everything()
{
    return {Texts::tr("all packets"), Texts::tr("all"), 0, dissect::ConversationSet::everything(),
        std::nullopt};
}

ChartSelection oneConversation(const dissect::Conversation &conversation,
    dissect::ConversationId id, const dissect::Roles &roles, int colour)
{
    const dissect::Endpoint &client = roles.clientIsA ? conversation.a : conversation.b;
    const bool hasPorts = conversation.kind != dissect::Conversation::Kind::Other;
    const QString brief
        = hasPorts ? QString::number(client.port) : QString::fromStdString(client.address.text());
    return {conversationName(conversation, roles), brief, colour,
        dissect::ConversationSet::of({&id, 1}), id};
}

ChartSelection severalConversations(const dissect::ConversationSet &set, std::size_t conversations)
{
    return {Texts::tr("%1 conversations").arg(count(conversations)), Texts::tr("all selected"), 0,
        set, std::nullopt};
}

ChartSelection groupOfConversations(
    const QString &name, std::span<const dissect::ConversationId> members, int colour)
{
    ChartSelection group{name, name, colour, dissect::ConversationSet::of(members), std::nullopt};
    if (members.size() == 1)
        group.single = members.front();
    return group;
}

dissect::ConversationSet packetsOf(const QList<ChartSelection> &selections)
{
    auto all = dissect::ConversationSet::of({});
    for (const ChartSelection &selection : selections)
        all = all.with(selection.set);
    return all;
}

} // namespace remora::model
