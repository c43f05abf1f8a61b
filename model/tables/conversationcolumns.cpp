// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/conversationcolumns.h"

#include <bit>
#include <cmath>

#include <QLocale>

#include "dissect/names/services.h"
#include "model/settings/preferences.h"
#include "model/tables/columnkinds.h"
#include "model/text/format.h"

namespace remora::model {

namespace {

    using Column = ConversationColumn;
    using Form = ColumnKind::Form;

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
    return form != Form::Address && form != Form::Text && form != Form::Chart;
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
        return {};
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
