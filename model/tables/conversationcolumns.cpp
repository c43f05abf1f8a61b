// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/conversationcolumns.h"

#include <bit>
#include <cmath>

#include <QLocale>

#include "dissect/names/services.h"
#include "model/settings/preferences.h"
#include "model/tables/columnkinds.h"
#include "model/text/format.h"
#include "model/turns/partwords.h"

namespace remora::model {

namespace {

    using Column = ConversationColumn;
    using Form = ColumnKind::Form;

    // By TimePart.
    constexpr std::array<Column, dissect::timeParts> ownColumns{Column::ConnectionTime,
        Column::TlsTime, Column::NetworkTime, Column::ServerTime, Column::TransferTime,
        Column::LossTime, Column::WindowTime, Column::PauseTime};

    const dissect::Endpoint &endOf(Column column, const ConversationValues &values)
    {
        return column == Column::Client ? values.client() : values.server();
    }

    // The name of an end, where names are shown and it has one; nullptr: its address is.
    const std::string *nameOf(const dissect::Endpoint &end, const ConversationValues &values)
    {
        if (values.names == nullptr)
            return nullptr;
        const auto named = values.names->find(end.address);
        return named != values.names->end() ? &named->second : nullptr;
    }

    QString address(const dissect::Endpoint &end, const ConversationValues &values)
    {
        const std::string *name = nameOf(end, values);
        return name != nullptr ? shown(QString::fromStdString(*name))
                               : QString::fromStdString(end.address.text());
    }

    QString numberText(Form form, double value)
    {
        switch (form) {
        case Form::Count:
            return count(static_cast<quint64>(value));
        case Form::Milliseconds:
            return QLocale().toString(value / 1e6, 'f', 3);
        case Form::Seconds:
            return QLocale().toString(value / 1e9, 'f', 3);
        case Form::Kilobits:
            return QLocale().toString(value / 1e3, 'f', 1);
        case Form::Percent:
            return QLocale().toString(value * 100, 'f', 2);
        default:
            return QString::number(static_cast<quint64>(value));
        }
    }

    // As it is shown, rounded; nothing where there are no turns.
    std::optional<dissect::Duration> waitOf(Column column, const ConversationValues &values)
    {
        if (values.turns == nullptr)
            return std::nullopt;
        const auto whole = [](dissect::Duration exact) {
            return (exact + shownWait / 2) / shownWait * shownWait;
        };
        if (column == Column::SlowestTurn)
            return whole(values.turns->slowest);
        if (column == Column::Wait)
            return whole(values.turns->total());
        const dissect::PartTimes rounded = dissect::roundedParts(values.turns->parts, shownWait);
        if (column == Column::RestTime)
            return restOfParts(rounded);
        for (std::size_t i = 0; i < dissect::timeParts; ++i) {
            if (ownColumns[i] == column)
                return rounded.of[i];
        }
        return std::nullopt;
    }

    // Where nothing is in focus, nothing began; and packets may be without a time.
    bool hasTime(const ConversationValues &values)
    {
        return values.conversation->allPackets() > 0
            && values.conversation->first != dissect::noTime;
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
    std::optional<SortKey> ordered(const dissect::Endpoint &end, const ConversationValues &values)
    {
        if (const std::string *name = nameOf(end, values))
            return ordered(std::string_view(*name));
        switch (end.address.family()) {
        case dissect::IpAddress::Family::None:
            return std::nullopt;
        case dissect::IpAddress::Family::V4: // first, by their numbers
            return SortKey{0, __builtin_bswap64(end.address.high())};
        default:
            return SortKey{
                __builtin_bswap64(end.address.high()) | 1U, __builtin_bswap64(end.address.low())};
        }
    }

} // namespace

bool ConversationValues::hasPort(const dissect::Endpoint &end) const
{
    return isGroup ? end.port != 0 : conversation->kind != dissect::Conversation::Kind::Other;
}

std::uint32_t ConversationValues::notesOf(dissect::TcpNote note) const
{
    const auto at = static_cast<std::size_t>(note);
    return notes == nullptr ? 0 : (*notes)[0][at] + (*notes)[1][at];
}

bool isNumeric(Column column)
{
    const Form form = kindOf(column).form;
    return form != Form::Address && form != Form::Text && !isDrawn(column);
}

bool isDrawn(Column column)
{
    const Form form = kindOf(column).form;
    return form == Form::Chart || form == Form::Bar;
}

bool isOfTurns(Column column)
{
    const Form form = kindOf(column).form;
    return form == Form::Wait || form == Form::Bar || column == Column::Turns;
}

Column columnOf(dissect::TimePart part) { return ownColumns[static_cast<std::size_t>(part)]; }

bool isDim(Column column, const ConversationValues &values)
{
    if (kindOf(column).form != Form::Wait)
        return false;
    const auto wait = waitOf(column, values);
    return wait && (*wait == dissect::notSeen || *wait == 0);
}

bool needsDetails(Column column) { return kindOf(column).needsDetails; }

QString cellText(Column column, const ConversationValues &values)
{
    const ColumnKind &kind = kindOf(column);
    switch (kind.form) {
    case Form::Address:
        return address(endOf(column, values), values);
    case Form::Text:
        return kind.text(values);
    case Form::Chart:
    case Form::Bar:
        return {};
    case Form::Wait: {
        const auto wait = waitOf(column, values);
        return wait ? waitSeconds(*wait) : QString();
    }
    case Form::Time:
        return hasTime(values) ? timeOfDay(values.conversation->first, shownZone(), 3) : QString();
    default:
        const auto value = kind.number(values);
        return value ? numberText(kind.form, *value) : QString();
    }
}

QLatin1StringView columnField(Column column) { return QLatin1StringView(kindOf(column).field); }

QVariant cellValue(Column column, const ConversationValues &values)
{
    const ColumnKind &kind = kindOf(column);
    switch (kind.form) {
    case Form::Address:
    case Form::Text: {
        const QString text = cellText(column, values);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Form::Time:
        return !hasTime(values)
            ? QVariant()
            : QString::fromStdString(dissect::secondsText(values.conversation->first));
    default:
        break;
    }
    const auto value = kind.number(values);
    if (!value)
        return {};
    switch (kind.form) {
    case Form::Milliseconds:
    case Form::Seconds:
    case Form::Wait:
    case Form::Bar:
        return *value / 1e9;
    case Form::Kilobits:
    case Form::Chart:
    case Form::Percent:
        return *value;
    default:
        return static_cast<quint64>(*value);
    }
}

std::optional<SortKey> sortKey(Column column, const ConversationValues &values)
{
    const ColumnKind &kind = kindOf(column);
    if (kind.form == Form::Address)
        return ordered(endOf(column, values), values);
    if (kind.form == Form::Time)
        return hasTime(values) ? std::optional(SortKey{ordered(values.conversation->first), 0})
                               : std::nullopt;
    if (column == Column::Service) { // without a text for each of a million rows
        const auto name = values.hasPort(values.server())
            ? dissect::serviceName(values.server().port)
            : std::string_view();
        return name.empty() ? std::nullopt : std::optional(ordered(name));
    }
    const auto value = kind.number(values);
    return value ? std::optional(SortKey{ordered(*value), 0}) : std::nullopt;
}

} // namespace remora::model
