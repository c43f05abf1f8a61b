// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/querycolumn.h"

#include <QCoreApplication>
#include <QLocale>

#include "dissect/fields/column.h"
#include "dissect/fields/packetfield.h"
#include "dissect/frame/describetcp.h"
#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using Look = QueryColumn::Look;
    using Kind = dissect::Cell::Kind;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(querycolumn)
    };

    constexpr qsizetype longest = 300; // characters in sight

    QueryColumn nativeColumn(const QString &field, const dissect::Column &column)
    {
        using Type = dissect::ColumnType;
        switch (column.type) {
        case Type::Bytes:
            return {field, Texts::tr("bytes"), Look::Count, true};
        case Type::Elapsed:
            return {field, Texts::tr("duration, ms"), Look::Milliseconds, true};
        case Type::Time:
            return {field, Texts::tr("time"), Look::Time, false};
        case Type::Ipv4:
            return {field, Texts::tr("IPv4"), Look::Plain, false};
        case Type::Ipv6:
            return {field, Texts::tr("IPv6"), Look::Plain, false};
        case Type::Address:
            return {field, Texts::tr("IPv4 or IPv6"), Look::Plain, false};
        case Type::Flag:
        case Type::Presence:
            return {field, Texts::tr("yes or no"), Look::Plain, true};
        case Type::Text:
        case Type::Protocol:
        case Type::Ether: // of filters alone
        case Type::Data:
            return {field, Texts::tr("text"), Look::Plain, false};
        case Type::Number:
        case Type::Signed:
            break;
        }
        const auto *packetField = dissect::packetField(field.toStdString());
        if (packetField != nullptr && packetField->form == dissect::PacketField::Form::Flags)
            return {field, Texts::tr("flags"), Look::Flags, false};
        const bool isPort = field.endsWith("port"_L1);
        return {field, isPort ? Texts::tr("port") : Texts::tr("number"), Look::Plain, true};
    }

    // tshark's words for its types.
    QueryColumn foreignColumn(const QString &field, const QString &type)
    {
        if (type.startsWith("FT_UINT"_L1) || type.startsWith("FT_INT"_L1)
            || type == "FT_FRAMENUM"_L1 || type == "FT_FLOAT"_L1 || type == "FT_DOUBLE"_L1)
            return {field, Texts::tr("number"), Look::Plain, true};
        if (type == "FT_RELATIVE_TIME"_L1)
            return {field, Texts::tr("duration, ms"), Look::Milliseconds, true};
        if (type == "FT_ABSOLUTE_TIME"_L1)
            return {field, Texts::tr("time"), Look::Plain, false};
        if (type == "FT_IPv4"_L1)
            return {field, Texts::tr("IPv4"), Look::Plain, false};
        if (type == "FT_IPv6"_L1)
            return {field, Texts::tr("IPv6"), Look::Plain, false};
        if (type == "FT_BOOLEAN"_L1)
            return {field, Texts::tr("yes or no"), Look::Plain, true};
        if (type.startsWith("FT_STRING"_L1))
            return {field, Texts::tr("text"), Look::Plain, false};
        return {field, shown(type.toLower().mid(3)), Look::Plain, false};
    }

    QString flagsText(const dissect::Cell &cell)
    {
        const auto names = dissect::tcpFlagNames(static_cast<std::uint16_t>(cell.number));
        return QueryColumn::raw(cell) + ' '_L1
            + QString::fromStdString(names).replace(u", "_s, u" "_s);
    }

} // namespace

QueryColumn queryColumn(const QString &field, const FieldCatalogue &catalogue)
{
    if (const auto *column = dissect::column(field.toStdString()))
        return nativeColumn(field, *column);
    if (const auto *own = dissect::packetField(field.toStdString()))
        return nativeColumn(field, own->column);
    const auto known = catalogue.named(field);
    return known ? foreignColumn(field, known->type) : QueryColumn{field, {}, Look::Plain, false};
}

QueryColumn QueryColumn::aggregated(dissect::Aggregate function) const
{
    const auto word = dissect::aggregateNames[static_cast<std::size_t>(function)];
    QueryColumn column = *this;
    column.caption = name;
    column.head = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    column.name += '.'_L1 + column.head;
    column.isNumeric = true;
    const bool counts
        = function == dissect::Aggregate::Count || function == dissect::Aggregate::Distinct;
    if (counts)
        column.type.clear();
    if (counts || look == Look::Plain)
        column.look = Look::Count;
    return column;
}

QString QueryColumn::condition(const dissect::Cell &cell) const
{
    if (!caption.isEmpty() || cell.isEmpty() || name == "capture.file"_L1)
        return {};
    const QString value = raw(cell);
    if (cell.kind != Kind::Text)
        return name + " == "_L1 + value;
    QString quoted = value;
    quoted.replace('\\'_L1, "\\\\"_L1).replace('"'_L1, "\\\""_L1);
    return name + " == \""_L1 + quoted + '"'_L1;
}

QString QueryColumn::raw(const dissect::Cell &cell)
{
    fmt::memory_buffer text;
    write(text, cell);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString QueryColumn::text(
    const dissect::Cell &cell, dissect::Timestamp first, dissect::Timestamp previous) const
{
    if (cell.kind == Kind::Text || cell.isEmpty())
        return shown(raw(cell), longest);
    if (look == Look::Flags && cell.kind == Kind::Flags)
        return flagsText(cell);
    if (look == Look::Time && cell.kind == Kind::Seconds)
        return timeText(cell.number, first, previous);
    const auto number = dissect::numberOf(cell);
    if (!number)
        return raw(cell);
    if (look == Look::Milliseconds)
        return milliseconds(*number);
    if (look == Look::Count)
        return cell.kind == Kind::Real ? QLocale().toString(*number, 'g', 7)
                                       : QLocale().toString(static_cast<qlonglong>(cell.number));
    return raw(cell);
}

} // namespace remora::model
