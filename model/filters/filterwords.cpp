// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filters/filterwords.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QRegularExpression>

#include "dissect/filter/filterexpression.h"
#include "dissect/filter/filterfield.h"
#include "dissect/filter/filterlexer.h"
#include "dissect/tcp/tcpnote.h"
#include "model/text/notenames.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using Id = dissect::FilterField::Id;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(filters)
    };

    QString latin(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    QString headerMeaning(Id id)
    {
        switch (id) {
        case Id::FrameNumber:
            return Texts::tr("number of the packet in the capture");
        case Id::FrameLength:
            return Texts::tr("bytes on the wire");
        case Id::FrameTime:
            return Texts::tr("time of the packet: \"09:14:02\", \"2013-04-21 09:14:02.5\"");
        case Id::FrameTimeRelative:
            return Texts::tr("time since the first packet: 1.5 s");
        case Id::Ip:
            return Texts::tr("IPv4 packets");
        case Id::IpEither:
            return Texts::tr("IPv4 source or destination: 10.0.0.0/8, client, server");
        case Id::IpSource:
            return Texts::tr("IPv4 source");
        case Id::IpDestination:
            return Texts::tr("IPv4 destination");
        case Id::IpLength:
            return Texts::tr("bytes of the IPv4 packet");
        case Id::Ipv6:
            return Texts::tr("IPv6 packets");
        case Id::Ipv6Either:
            return Texts::tr("IPv6 source or destination");
        case Id::Ipv6Source:
            return Texts::tr("IPv6 source");
        case Id::Ipv6Destination:
            return Texts::tr("IPv6 destination");
        case Id::Udp:
            return Texts::tr("UDP packets");
        case Id::UdpPort:
            return Texts::tr("UDP source or destination port");
        case Id::UdpSourcePort:
            return Texts::tr("UDP source port");
        case Id::UdpDestinationPort:
            return Texts::tr("UDP destination port");
        case Id::UdpStream:
            return Texts::tr("number of the UDP conversation");
        case Id::Icmp:
            return Texts::tr("ICMP packets");
        case Id::Icmpv6:
            return Texts::tr("ICMPv6 packets");
        default:
            return {};
        }
    }

    QString tcpMeaning(Id id)
    {
        switch (id) {
        case Id::Tcp:
            return Texts::tr("TCP packets");
        case Id::TcpPort:
            return Texts::tr("TCP source or destination port: {80, 443}, 8000..8999");
        case Id::TcpSourcePort:
            return Texts::tr("TCP source port");
        case Id::TcpDestinationPort:
            return Texts::tr("TCP destination port");
        case Id::TcpStream:
            return Texts::tr("number of the TCP conversation");
        case Id::TcpSequence:
            return Texts::tr("sequence number, relative");
        case Id::TcpNextSequence:
            return Texts::tr("next sequence number, relative");
        case Id::TcpAcknowledgment:
            return Texts::tr("acknowledgment number, relative");
        case Id::TcpLength:
            return Texts::tr("bytes of payload");
        case Id::TcpWindow:
            return Texts::tr("receive window, scaled: 64 kB");
        case Id::TcpWindowScale:
            return Texts::tr("window scaling factor; -1 unknown, -2 no scaling");
        case Id::TcpFlags:
            return Texts::tr("all flags as a number: 0x012");
        case Id::TcpFin:
            return Texts::tr("the sender is finished: 1 or 0");
        case Id::TcpSyn:
            return Texts::tr("opens a connection: 1 or 0");
        case Id::TcpReset:
            return Texts::tr("aborts the connection: 1 or 0");
        case Id::TcpPush:
            return Texts::tr("pass the data on at once: 1 or 0");
        case Id::TcpAck:
            return Texts::tr("acknowledges something: 1 or 0");
        case Id::TcpUrgent:
            return Texts::tr("urgent data: 1 or 0");
        default:
            return {};
        }
    }

    QString analysisMeaning(Id id)
    {
        switch (id) {
        case Id::AckRtt:
            return Texts::tr("time from a segment to the ACK of its end: 50 ms");
        case Id::AcksFrame:
            return Texts::tr("number of the packet that is acknowledged");
        case Id::InitialRtt:
            return Texts::tr("round trip of the handshake");
        case Id::BytesInFlight:
            return Texts::tr("bytes sent and not acknowledged yet");
        case Id::PushBytesSent:
            return Texts::tr("bytes since the last PSH");
        case Id::DuplicateAckNumber:
            return Texts::tr("number of the duplicate ACK in its run: 1, 2, …");
        case Id::DuplicateAckFrame:
            return Texts::tr("number of the packet that is duplicated");
        case Id::Rto:
            return Texts::tr("how long the sender waited before it retransmitted (RTO)");
        case Id::RtoFrame:
            return Texts::tr("number of the packet from which the RTO counts");
        case Id::AnyNote:
            return Texts::tr("packets with a note of the TCP analysis");
        default:
            return {};
        }
    }

    QString sideMeaning(Id id)
    {
        switch (id) {
        case Id::ServerRttCount:
            return Texts::tr("number of RTT samples of the path to the server");
        case Id::ServerRttMinimum:
            return Texts::tr("minimum RTT from the tap to the server: 5 ms");
        case Id::ServerRttMean:
            return Texts::tr("mean RTT from the tap to the server: 20 ms");
        case Id::ServerRttMaximum:
            return Texts::tr("maximum RTT from the tap to the server: 50 ms");
        case Id::ClientRttCount:
            return Texts::tr("number of RTT samples of the path to the client");
        case Id::ClientRttMinimum:
            return Texts::tr("minimum RTT from the tap to the client: 5 ms");
        case Id::ClientRttMean:
            return Texts::tr("mean RTT from the tap to the client: 20 ms");
        case Id::ClientRttMaximum:
            return Texts::tr("maximum RTT from the tap to the client: 50 ms");
        default:
            return {};
        }
    }

    QString conversationMeaning(Id id)
    {
        switch (id) {
        case Id::FromClient:
            return Texts::tr("packets from client to server");
        case Id::FromServer:
            return Texts::tr("packets from server to client");
        case Id::ConversationStart:
            return Texts::tr("time of the conversation's first packet: \"09:14:02\"");
        case Id::ConversationBitRate:
            return Texts::tr("8 × bytes ÷ duration of the conversation: 1.5 M");
        case Id::ConversationPackets:
            return Texts::tr("packets of the conversation, both directions");
        case Id::ConversationBytes:
            return Texts::tr("bytes of the conversation: 1 MB");
        case Id::ConversationDuration:
            return Texts::tr("from its first packet to its last: 10 s");
        case Id::ConversationRttCount:
            return Texts::tr("number of RTT samples of the conversation");
        case Id::ConversationRttMinimum:
            return Texts::tr("minimum RTT of the conversation");
        case Id::ConversationRttMean:
            return Texts::tr("mean RTT of the conversation");
        case Id::ConversationRttMaximum:
            return Texts::tr("maximum RTT of the conversation");
        case Id::ConversationInitialRtt:
            return Texts::tr("round trip of the conversation's handshake");
        default:
            return sideMeaning(id);
        }
    }

    QString endMeaning(Id id)
    {
        switch (id) {
        case Id::ConversationProtocol:
            return Texts::tr("protocol above IP: tcp, udp, icmp, 132");
        case Id::ConversationClient:
            return Texts::tr("address of the client, IPv4 or IPv6: 10.0.0.0/8");
        case Id::ConversationClientPort:
            return Texts::tr("port of the client");
        case Id::ConversationServer:
            return Texts::tr("address of the server, IPv4 or IPv6: 10.0.0.0/8");
        case Id::ConversationServerPort:
            return Texts::tr("port of the server");
        case Id::ConversationClientPackets:
            return Texts::tr("packets that the client sent");
        case Id::ConversationServerPackets:
            return Texts::tr("packets that the server sent");
        case Id::ConversationClientBytes:
            return Texts::tr("bytes that the client sent: 1 MB");
        case Id::ConversationServerBytes:
            return Texts::tr("bytes that the server sent: 1 MB");
        default:
            return {};
        }
    }

    QString noteMeaning(const dissect::FilterField &field)
    {
        const QString name = noteName(static_cast<dissect::TcpNote>(field.note));
        switch (field.id) {
        case Id::Note:
            return name;
        case Id::ClientNotes:
            return Texts::tr("packets from the client with the note: %1").arg(name);
        case Id::ServerNotes:
            return Texts::tr("packets from the server with the note: %1").arg(name);
        case Id::ConversationNotes:
            return Texts::tr("packets of the conversation with the note: %1").arg(name);
        default:
            return {};
        }
    }

    QString meaning(const dissect::FilterField &field)
    {
        if (QString text = noteMeaning(field); !text.isEmpty())
            return text;
        for (const auto &of :
            {headerMeaning, tcpMeaning, analysisMeaning, endMeaning, conversationMeaning}) {
            if (QString text = of(field.id); !text.isEmpty())
                return text;
        }
        return {};
    }

} // namespace

QList<FilterWord> filterWords(const QString &filter)
{
    using Token = dissect::FilterToken::Kind;
    QList<FilterWord> words;
    const std::string text = filter.toStdString();
    dissect::FilterLexer lexer(text);
    qsizetype at = 0; // characters
    std::size_t bytes = 0; // the same in UTF-8
    for (auto token = lexer.next(); token.kind != Token::End; token = lexer.next()) {
        at += latin(std::string_view(text).substr(bytes, token.begin - bytes)).size();
        const qsizetype length
            = latin(std::string_view(text).substr(token.begin, token.length)).size();
        auto kind = FilterWord::Kind::Sign;
        if (token.kind == Token::Word)
            kind = dissect::filterField(token.text) != nullptr ? FilterWord::Kind::Field
                                                               : FilterWord::Kind::Value;
        else if (token.kind == Token::Quoted)
            kind = FilterWord::Kind::Value;
        words.append({kind, at, length});
        at += length;
        bytes = token.begin + token.length;
    }
    return words;
}

bool maybeUnfinished(QStringView word)
{
    const auto fields = dissect::filterFields();
    const bool isOperator = word == u"&" || word == u"|" || word == u"^" || word == u"~";
    return isOperator || std::any_of(fields.begin(), fields.end(), [&](const auto &field) {
        return QLatin1StringView(field.name.data(), static_cast<qsizetype>(field.name.size()))
            .startsWith(word);
    });
}

bool looksLikeBpf(const QString &filter)
{
    static const QRegularExpression begins(u"^\\s*((not|!)\\s*)?\\(*\\s*((host|net|port|portrange|"
                                           u"src|dst|ether|vlan|gateway|less|greater|"
                                           "proto)\\s+\\S|(tcp|udp|sctp|ip|ip6|icmp|icmp6|arp)\\s+"
                                           "(port|portrange|src|dst|host|net|proto)\\s+\\S)"_s);
    return begins.match(filter).hasMatch();
}

namespace {

    // The first time without a unit.
    std::optional<dissect::Duration> bareTime(const dissect::FilterExpression &expression)
    {
        for (const dissect::FilterExpression &part : expression.parts) {
            if (const auto found = bareTime(part))
                return found;
        }
        if (expression.field == nullptr || expression.field->type != dissect::ColumnType::Elapsed)
            return std::nullopt;
        for (const dissect::FilterValue &value : expression.values) {
            if (value.isBare && value.low != 0)
                return value.low;
        }
        return std::nullopt;
    }

} // namespace

QString bareSeconds(const QString &filter)
{
    const auto expression = dissect::FilterExpression::parse(filter.toStdString(), {});
    const auto time = expression ? bareTime(*expression) : std::nullopt;
    return time ? QString::number(static_cast<double>(*time) / 1e9, 'g', 12) : QString();
}

QList<FilterSuggestion> filterSuggestions()
{
    QList<FilterSuggestion> list;
    for (const dissect::FilterField &field : dissect::filterFields())
        list.append({latin(field.name), meaning(field)});
    return list;
}

QList<FilterSuggestion> wiresharkSuggestions()
{
    QList<FilterSuggestion> list;
    for (const dissect::FilterField &field : dissect::filterFields()) {
        if (!field.column->isOwn)
            list.append({latin(field.name), meaning(field)});
    }
    return list;
}

QString rangeFilter(const dissect::TimeRange &range)
{
    return QStringLiteral("frame.time_epoch >= %1 && frame.time_epoch < %2")
        .arg(QString::fromStdString(dissect::secondsText(range.begin)),
            QString::fromStdString(dissect::secondsText(range.end)));
}

QString joinedFilter(const QString &filter, const QString &more, FilterJoin join)
{
    const QString before = filter.trimmed();
    const QString negated = QStringLiteral("!(%1)").arg(more);
    if (before.isEmpty() || join == FilterJoin::Only)
        return join == FilterJoin::AndNot ? negated : more;
    switch (join) {
    case FilterJoin::And:
        return QStringLiteral("(%1) && (%2)").arg(before, more);
    case FilterJoin::Or:
        return QStringLiteral("(%1) || (%2)").arg(before, more);
    default:
        return QStringLiteral("(%1) && %2").arg(before, negated);
    }
}

} // namespace remora::model
