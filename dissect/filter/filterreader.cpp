// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/filterreader.h"

#include "dissect/filter/filterbytes.h"
#include "dissect/filter/filtervalue.h"

namespace remora::dissect {

namespace {

    using Kind = FilterToken::Kind;
    using Type = FilterField::Type;
    using Wrong = FilterError::Kind;

    FilterValue exactly(std::int64_t number)
    {
        return {FilterValue::Kind::Number, number, number, {}, 0};
    }

} // namespace

tl::unexpected<FilterError> FilterReader::fail(Wrong kind, const FilterToken &at) const
{
    // Not one of ours in any place: that tells more than what should stand there.
    if (at.kind == Kind::Foreign)
        kind = Wrong::NoSuchOperator;
    else if (at.kind == Kind::Word && m_token.kind == Kind::Open && m_token.begin > at.begin)
        kind = Wrong::NoFunctions;
    return tl::unexpected(
        FilterError{kind, at.begin, at.length, std::string(at.text.substr(0, 200)), m_field});
}

FilterToken FilterReader::take()
{
    const FilterToken taken = m_token;
    m_end = taken.begin + taken.length;
    m_token = m_lexer.next();
    return taken;
}

FilterReader::Value FilterReader::value(const FilterField &field, bool isOfBytes)
{
    const Type type = field.type;
    if (isOfBytes)
        return type == Type::Ether && m_isWholeField ? etherAddress() : bytes();
    if (m_token.kind != Kind::Word && m_token.kind != Kind::Quoted)
        return fail(Wrong::ValueExpected);
    if (isAddress(type))
        return address(type);
    if (type == Type::Protocol)
        return protocol();
    if (type == Type::Time
        && (m_token.kind == Kind::Quoted || m_token.text.find(':') != std::string_view::npos))
        return time();
    return number(field);
}

FilterReader::Value FilterReader::bytes()
{
    if (m_token.kind != Kind::Word && m_token.kind != Kind::Quoted
        && m_token.kind != Kind::RawQuoted)
        return fail(Wrong::ValueExpected);
    const FilterToken word = take();
    FilterValue value;
    value.kind = FilterValue::Kind::Bytes;
    if (word.kind == Kind::RawQuoted)
        value.bytes = word.text;
    else if (word.kind == Kind::Quoted)
        value.bytes = unescaped(word.text);
    else if (auto read = hexBytes(word.text))
        value.bytes = std::move(*read);
    else
        return fail(Wrong::BadBytes, word);
    value.lastBytes = value.bytes;
    return value;
}

FilterReader::Value FilterReader::etherAddress()
{
    constexpr std::size_t length = 6;
    const FilterToken word = m_token;
    auto value = bytes();
    if (value && value->bytes.size() != length)
        return fail(Wrong::BadBytes, word);
    return value;
}

FilterReader::Value FilterReader::address(Type type)
{
    const FilterToken word = take();
    FilterValue side;
    if (word.text == "client" || word.text == "server") {
        side.kind = word.text == "client" ? FilterValue::Kind::Client : FilterValue::Kind::Server;
        return side;
    }
    const auto address = filterAddress(type, word.text);
    if (!address)
        return fail(Wrong::BadAddress, word);
    return *address;
}

FilterReader::Value FilterReader::protocol()
{
    const FilterToken word = take();
    const auto number = filterProtocol(word.text);
    if (!number)
        return fail(Wrong::BadProtocol, word);
    return exactly(*number);
}

FilterReader::Value FilterReader::time()
{
    const FilterToken word = take();
    const auto time = filterTime(word.text, m_context);
    if (!time)
        return fail(Wrong::BadTime, word);
    return FilterValue{FilterValue::Kind::Number, *time, *time, {}, 0};
}

std::optional<std::int64_t> FilterReader::unitOf(const FilterField &field, std::string_view unit)
{
    if (unit != shareUnit)
        return filterUnit(field.type, unit);
    return field.reading->isOfWhole ? std::optional(perCent) : std::nullopt;
}

FilterReader::Value FilterReader::number(const FilterField &field)
{
    const Type type = field.type;
    const FilterToken word = take();
    if (type == Type::Flag && (word.text == "true" || word.text == "false"))
        return exactly(word.text == "true" ? 1 : 0);
    const bool isNegative = word.text.starts_with('-');
    const FilterNumber parts = splitNumber(word.text.substr(isNegative ? 1 : 0));
    if (parts.digits.empty())
        return fail(Wrong::BadNumber, word);
    auto unit = unitOf(field, parts.unit);
    if (!unit)
        return fail(Wrong::BadUnit, word);
    bool isShare = parts.unit == shareUnit;
    const bool unitFollows = parts.unit.empty() && m_token.kind == Kind::Word
        && (m_token.text.front() < '0' || m_token.text.front() > '9');
    if (unitFollows) { // "50 ms"
        unit = unitOf(field, m_token.text);
        if (!unit)
            return fail(Wrong::BadUnit);
        isShare = take().text == shareUnit;
    }
    // A mean in a file has more digits than nanoseconds.
    const auto number = scaledNumber(parts.digits, *unit, type == Type::Elapsed && !isShare);
    if (!number)
        return fail(Wrong::BadNumber, word);
    FilterValue value = exactly(isNegative ? -*number : *number);
    if (!field.range.contains(value.low))
        return fail(Wrong::OutOfRange, word);
    value.isBare = parts.unit.empty() && !unitFollows;
    value.isShare = isShare;
    return value;
}

} // namespace remora::dissect
