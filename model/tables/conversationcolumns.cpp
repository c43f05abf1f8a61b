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

    QString port(const ConversationFacts &facts, const dissect::Endpoint &end)
    {
        return facts.hasPort(end) ? QString::number(end.port) : QString();
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

bool ConversationFacts::hasPort(const dissect::Endpoint &end) const
{
    return isGroup ? end.port != 0 : conversation->kind != Conversation::Kind::Other;
}

std::uint32_t ConversationFacts::notesOf(TcpNote note) const
{
    const auto at = static_cast<std::size_t>(note);
    return notes == nullptr ? 0 : (*notes)[0][at] + (*notes)[1][at];
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
        return facts.hasPort(facts.server()) ? latin(dissect::serviceName(facts.server().port))
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

QLatin1StringView columnField(Column column)
{
    static const std::array<const char *, conversationColumns> fields{"ip.cli", "cliport", "ip.srv",
        "srvport", "packets", "ip.len.sum", "ack_rtt.min", "ack_rtt.mean", "ack_rtt.max",
        "ack_rtt.count", "bitrate", "protocol", "service", "state", "start", "duration", "bitrate",
        "packets.cli", "packets.srv", "ip.len.cli", "ip.len.srv", "ack_rtt.p50", "ack_rtt.p95",
        "ack_rtt.p99", "tcp.analysis.initial_rtt", "tcp.analysis.retransmission.count",
        "tcp.analysis.retransmission.share", "tcp.analysis.out_of_order.count",
        "tcp.analysis.duplicate_ack.count", "tcp.analysis.zero_window.count",
        "tcp.flags.reset.count", "conversations", "tcp.stream", "roles"};
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
        return facts.hasPort(facts.client()) ? QVariant(facts.client().port) : QVariant();
    case Column::ServerPort:
        return facts.hasPort(facts.server()) ? QVariant(facts.server().port) : QVariant();
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
        return {facts.hasPort(facts.client()) ? facts.client().port + 1ULL : 0, 0};
    case Column::ServerPort:
        return {facts.hasPort(facts.server()) ? facts.server().port + 1ULL : 0, 0};
    case Column::Protocol:
        return {facts.conversation->protocol, 0};
    case Column::Service:
        return facts.hasPort(facts.server()) ? ordered(dissect::serviceName(facts.server().port))
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

} // namespace remora::model
