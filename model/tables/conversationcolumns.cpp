// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/conversationcolumns.h"

#include <bit>
#include <optional>

#include <QCoreApplication>

#include "dissect/names/services.h"
#include "dissect/store/csvtables.h"
#include "model/errortext.h"
#include "model/format.h"
#include "model/preferences.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using Column = ConversationColumn;
    using dissect::Conversation;
    using dissect::TcpNote;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(conversations)
    };

    QString latin(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }

    QString address(const dissect::Endpoint &end, const ConversationFacts &facts)
    {
        if (facts.names != nullptr) {
            if (const auto named = facts.names->find(end.address); named != facts.names->end())
                return shown(QString::fromStdString(named->second));
        }
        return QString::fromStdString(end.address.text());
    }

    bool hasPort(const ConversationFacts &facts, const dissect::Endpoint &end)
    {
        return facts.isGroup ? end.port != 0
                             : facts.conversation->kind != Conversation::Kind::Other;
    }

    QString port(const ConversationFacts &facts, const dissect::Endpoint &end)
    {
        return hasPort(facts, end) ? QString::number(end.port) : QString();
    }

    std::optional<double> rttNanoseconds(Column column, const ConversationFacts &facts)
    {
        const dissect::RttStatistics &rtt = facts.conversation->rtt;
        if (column == Column::InitialRtt) {
            const bool known = !facts.isGroup && facts.conversation->initialRtt != 0;
            return known ? std::optional(static_cast<double>(facts.conversation->initialRtt))
                         : std::nullopt;
        }
        if (rtt.count == 0)
            return std::nullopt;
        const auto percentile = [&](std::size_t place) -> std::optional<double> {
            if (facts.details == nullptr)
                return std::nullopt;
            return static_cast<double>(facts.details->percentiles[place]);
        };
        switch (column) {
        case Column::RttMin:
            return static_cast<double>(rtt.minimum);
        case Column::RttMax:
            return static_cast<double>(rtt.maximum);
        case Column::RttP50:
            return percentile(0);
        case Column::RttP95:
            return percentile(1);
        case Column::RttP99:
            return percentile(2);
        default:
            return rtt.mean();
        }
    }

    // Counts, sums and shares; nothing where the value does not exist.
    std::optional<double> number(Column column, const ConversationFacts &facts)
    {
        const Conversation &c = *facts.conversation;
        const std::size_t client = facts.clientSide();
        switch (column) {
        case Column::Packets:
            return static_cast<double>(c.allPackets());
        case Column::Bytes:
            return static_cast<double>(c.allBytes());
        case Column::PacketsFromClient:
            return c.packets[client];
        case Column::PacketsFromServer:
            return c.packets[1 - client];
        case Column::BytesFromClient:
            return static_cast<double>(c.bytes[client]);
        case Column::BytesFromServer:
            return static_cast<double>(c.bytes[1 - client]);
        case Column::Samples:
            return c.rtt.count == 0 ? std::nullopt : std::optional<double>(c.rtt.count);
        case Column::BitRate:
        case Column::Rate:
            return c.last > c.first ? std::optional(static_cast<double>(c.allBytes()) * 8e9
                       / static_cast<double>(c.last - c.first))
                                    : std::nullopt;
        case Column::Retransmissions:
            return facts.notesOf(TcpNote::Retransmission);
        case Column::RetransmissionShare:
            return facts.notesOf(TcpNote::Retransmission) / static_cast<double>(c.allPackets());
        case Column::OutOfOrder:
            return facts.notesOf(TcpNote::OutOfOrder);
        case Column::DuplicateAcks:
            return facts.notesOf(TcpNote::DuplicateAck);
        case Column::ZeroWindows:
            return facts.notesOf(TcpNote::ZeroWindow);
        case Column::Resets:
            return facts.details == nullptr ? std::nullopt
                                            : std::optional<double>(facts.details->resets);
        case Column::Members:
            return static_cast<double>(facts.members);
        case Column::Stream:
            return facts.isGroup || c.kind != Conversation::Kind::Tcp
                ? std::nullopt
                : std::optional<double>(c.stream);
        case Column::Duration:
            return static_cast<double>(c.last - c.first);
        default:
            return std::nullopt;
        }
    }

    bool isTcp(const ConversationFacts &facts)
    {
        return facts.isGroup || facts.conversation->kind == Conversation::Kind::Tcp;
    }

    QString stateText(dissect::TcpState state)
    {
        switch (state) {
        case dissect::TcpState::None:
            return {};
        case dissect::TcpState::Middle:
            return Texts::tr("in the middle");
        case dissect::TcpState::Half:
            return Texts::tr("half open");
        case dissect::TcpState::Open:
            return Texts::tr("open");
        case dissect::TcpState::Closing:
            return Texts::tr("closing");
        case dissect::TcpState::Closed:
            return Texts::tr("closed");
        case dissect::TcpState::Reset:
            break;
        }
        return Texts::tr("reset");
    }

    bool isRtt(Column column)
    {
        return (column >= Column::RttMin && column <= Column::RttMax)
            || (column >= Column::RttP50 && column <= Column::InitialRtt);
    }

    bool isNoteCount(Column column)
    {
        return column >= Column::Retransmissions && column <= Column::Resets;
    }

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

    QString portFilter(const ConversationFacts &facts, const dissect::Endpoint &end)
    {
        constexpr std::uint8_t udp = 17;
        if (!hasPort(facts, end))
            return {};
        return ended(facts.conversation->protocol == udp ? "udp.port" : "tcp.port",
            QString::number(end.port));
    }

    // A double as a word that compares alike.
    std::uint64_t ordered(double value)
    {
        const auto bits = std::bit_cast<std::uint64_t>(value);
        constexpr std::uint64_t sign = std::uint64_t{1} << 63U;
        return (bits & sign) != 0 ? ~bits : bits | sign;
    }
    std::uint64_t ordered(std::int64_t value)
    {
        return static_cast<std::uint64_t>(value) ^ (std::uint64_t{1} << 63U);
    }
    SortKey ordered(std::string_view text)
    {
        SortKey key{};
        for (std::size_t i = 0; i < text.size() && i < 16; ++i)
            key[i / 8] |= std::uint64_t{static_cast<unsigned char>(text[i])} << (56 - i % 8 * 8);
        return key;
    }
    SortKey ordered(const dissect::Endpoint &end, const ConversationFacts &facts)
    {
        if (facts.names != nullptr) {
            if (const auto named = facts.names->find(end.address); named != facts.names->end())
                return ordered(std::string_view(named->second));
        }
        const bool v6 = end.address.family() == dissect::IpAddress::Family::V6;
        if (!v6) // IPv4 first, by their numbers
            return {0, __builtin_bswap64(end.address.high())};
        return {__builtin_bswap64(end.address.high()) | 1U, __builtin_bswap64(end.address.low())};
    }

} // namespace

std::uint32_t ConversationFacts::notesOf(TcpNote note) const
{
    const auto at = static_cast<std::size_t>(note);
    return notes == nullptr ? 0 : (*notes)[0][at] + (*notes)[1][at];
}

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

bool isNumeric(Column column)
{
    switch (column) {
    case Column::Client:
    case Column::Server:
    case Column::Protocol:
    case Column::Service:
    case Column::State:
    case Column::Rate:
    case Column::RolesBy:
        return false;
    default:
        return true;
    }
}

bool needsDetails(Column column)
{
    return column == Column::State || column == Column::Resets || column == Column::RttP50
        || column == Column::RttP95 || column == Column::RttP99;
}

QString cellText(Column column, const ConversationFacts &facts)
{
    const Conversation &conversation = *facts.conversation;
    if (isRtt(column)) {
        const auto rtt = rttNanoseconds(column, facts);
        return rtt ? milliseconds(*rtt / 1e9) : QString();
    }
    switch (column) {
    case Column::Client:
        return address(facts.client(), facts);
    case Column::ClientPort:
        return port(facts, facts.client());
    case Column::Server:
        return address(facts.server(), facts);
    case Column::ServerPort:
        return port(facts, facts.server());
    case Column::Protocol:
        return conversation.protocol == 0 && facts.isGroup
            ? QString()
            : latin(dissect::protocolName(conversation.protocol));
    case Column::Service:
        return hasPort(facts, facts.server()) ? latin(dissect::serviceName(facts.server().port))
                                              : QString();
    case Column::State:
        return facts.details == nullptr || facts.isGroup ? QString()
                                                         : stateText(facts.details->state);
    case Column::Bytes:
    case Column::BytesFromClient:
    case Column::BytesFromServer:
        return bytes(static_cast<quint64>(*number(column, facts)));
    case Column::BitRate: {
        const auto value = number(column, facts);
        return value ? bitRate(*value) : QString();
    }
    case Column::RetransmissionShare:
        return isTcp(facts) ? percent(*number(column, facts)) : QString();
    case Column::Start:
        return timeOfDay(conversation.first, shownZone(), 3);
    case Column::Duration:
        return seconds(conversation.last - conversation.first);
    case Column::Rate:
        return {};
    case Column::RolesBy:
        if (facts.isGroup)
            return {};
        return facts.swapped ? Texts::tr("swapped by you") : ruleText(facts.roles.rule);
    default: {
        const auto value = number(column, facts);
        if (!value || (isNoteCount(column) && !isTcp(facts)))
            return {};
        return column == Column::Stream ? QString::number(static_cast<quint64>(*value))
                                        : count(static_cast<quint64>(*value));
    }
    }
}

QString columnField(Column column)
{
    static const std::array<const char *, conversationColumns> fields{"ip.cli", "cliport", "ip.srv",
        "srvport", "packets", "ip.len.sum", "ack_rtt.min", "ack_rtt.mean", "ack_rtt.max",
        "ack_rtt.count", "bitrate", "protocol", "service", "state", "start", "duration", "bitrate",
        "packets.cli", "packets.srv", "ip.len.sum.cli", "ip.len.sum.srv", "ack_rtt.p50",
        "ack_rtt.p95", "ack_rtt.p99", "initial_rtt", "tcp.analysis.retransmission",
        "tcp.analysis.retransmission.share", "tcp.analysis.out_of_order",
        "tcp.analysis.duplicate_ack", "tcp.analysis.zero_window", "tcp.flags.reset",
        "conversations", "tcp.stream", "roles"};
    return QLatin1StringView(fields[static_cast<std::size_t>(column)]);
}

QVariant cellValue(Column column, const ConversationFacts &facts)
{
    if (isRtt(column)) {
        const auto rtt = rttNanoseconds(column, facts);
        return rtt ? QVariant(*rtt / 1e9) : QVariant();
    }
    switch (column) {
    case Column::Start:
        return QString::fromStdString(dissect::secondsText(facts.conversation->first));
    case Column::Duration:
        return static_cast<double>(facts.conversation->last - facts.conversation->first) / 1e9;
    case Column::ClientPort:
        return hasPort(facts, facts.client()) ? QVariant(facts.client().port) : QVariant();
    case Column::ServerPort:
        return hasPort(facts, facts.server()) ? QVariant(facts.server().port) : QVariant();
    case Column::BitRate:
    case Column::Rate:
    case Column::RetransmissionShare: {
        const auto value = number(column, facts);
        return value ? QVariant(*value) : QVariant();
    }
    default:
        break;
    }
    if (!isNumeric(column)) {
        const QString text = cellText(column, facts);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    const auto value = number(column, facts);
    return value ? QVariant(static_cast<quint64>(*value)) : QVariant();
}

SortKey sortKey(Column column, const ConversationFacts &facts)
{
    if (isRtt(column)) {
        const auto rtt = rttNanoseconds(column, facts);
        return {rtt ? ordered(*rtt) : 0, 0};
    }
    switch (column) {
    case Column::Client:
        return ordered(facts.client(), facts);
    case Column::Server:
        return ordered(facts.server(), facts);
    case Column::ClientPort:
        return {hasPort(facts, facts.client()) ? facts.client().port + 1ULL : 0, 0};
    case Column::ServerPort:
        return {hasPort(facts, facts.server()) ? facts.server().port + 1ULL : 0, 0};
    case Column::Protocol:
        return {facts.conversation->protocol, 0};
    case Column::Service:
        return hasPort(facts, facts.server()) ? ordered(dissect::serviceName(facts.server().port))
                                              : SortKey{};
    case Column::State:
        return {facts.details == nullptr ? 0 : static_cast<std::uint64_t>(facts.details->state), 0};
    case Column::Start:
        return {ordered(facts.conversation->first), 0};
    case Column::RolesBy:
        return {static_cast<std::uint64_t>(facts.roles.rule), 0};
    default: {
        const auto value = number(column, facts);
        return {value ? ordered(*value) : 0, 0};
    }
    }
}

QString cellFilter(Column column, const ConversationFacts &facts)
{
    switch (column) {
    case Column::Client:
        return addressFilter(facts.client().address);
    case Column::Server:
        return addressFilter(facts.server().address);
    case Column::ClientPort:
        return portFilter(facts, facts.client());
    case Column::ServerPort:
    case Column::Service:
        return portFilter(facts, facts.server());
    case Column::Protocol: {
        const QString name = cellText(column, facts);
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
        return facts.isGroup
            ? QString()
            : QStringLiteral("conversation.packets >= %1").arg(facts.conversation->allPackets());
    case Column::Bytes:
        return facts.isGroup
            ? QString()
            : QStringLiteral("conversation.bytes >= %1").arg(facts.conversation->allBytes());
    case Column::RttMin:
    case Column::RttMean:
    case Column::RttMax:
    case Column::RttP50:
    case Column::RttP95:
    case Column::RttP99: {
        const auto rtt = rttNanoseconds(column, facts);
        return rtt ? QStringLiteral("tcp.analysis.ack_rtt >= %1 us")
                         .arg(QString::number(*rtt / 1e3, 'f', 0))
                   : QString();
    }
    default:
        return facts.isGroup ? QString() : conversationFilter(*facts.conversation);
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
