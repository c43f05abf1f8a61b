// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/filterlexer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace remora::dissect {

namespace {

    using Kind = FilterToken::Kind;

    // Longer ones first where one begins like another.
    constexpr std::array<std::pair<std::string_view, Kind>, 23> signs{{{"===", Kind::Foreign},
        {"!==", Kind::Foreign}, {"^^", Kind::Foreign}, {"~=", Kind::Foreign}, {"&&", Kind::And},
        {"||", Kind::Or}, {"==", Kind::Equal}, {"!=", Kind::NotEqual}, {"<=", Kind::LessOrEqual},
        {">=", Kind::GreaterOrEqual}, {"..", Kind::Range}, {"=", Kind::Equal}, {"<", Kind::Less},
        {">", Kind::Greater}, {"!", Kind::Not}, {"(", Kind::Open}, {")", Kind::Close},
        {"{", Kind::OpenSet}, {"}", Kind::CloseSet}, {",", Kind::Comma}, {"&", Kind::BitAnd},
        {"|", Kind::Foreign}, {"~", Kind::Matches}}};

    constexpr std::array<std::pair<std::string_view, Kind>, 21> words{
        {{"and", Kind::And}, {"or", Kind::Or}, {"not", Kind::Not}, {"eq", Kind::Equal},
            {"ne", Kind::NotEqual}, {"lt", Kind::Less}, {"le", Kind::LessOrEqual},
            {"gt", Kind::Greater}, {"ge", Kind::GreaterOrEqual}, {"in", Kind::In},
            {"contains", Kind::Contains}, {"matches", Kind::Matches}, {"xor", Kind::Foreign},
            {"any", Kind::Foreign}, {"all", Kind::Foreign}, {"any_eq", Kind::Foreign},
            {"all_eq", Kind::Foreign}, {"any_ne", Kind::Foreign}, {"all_ne", Kind::Foreign},
            {"bitand", Kind::Foreign}, {"bitwise_and", Kind::BitAnd}}};

    bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

    bool belongsToWord(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '.' || c == ':' || c == '/' || c == '-' || c == '+';
    }

} // namespace

FilterToken FilterLexer::token(Kind kind, std::size_t length)
{
    const FilterToken token{kind, m_at, length, m_text.substr(m_at, length)};
    m_at += length;
    return token;
}

FilterToken FilterLexer::quoted(std::size_t prefix)
{
    const std::size_t begin = m_at + prefix + 1;
    std::size_t end = begin;
    for (; end < m_text.size() && m_text[end] != '"'; ++end) {
        if (m_text[end] == '\\' && prefix == 0)
            ++end;
    }
    if (end >= m_text.size())
        return token(Kind::Unknown, m_text.size() - m_at);
    FilterToken all = token(prefix == 0 ? Kind::Quoted : Kind::RawQuoted, end + 1 - m_at);
    all.text = m_text.substr(begin, end - begin);
    return all;
}

FilterToken FilterLexer::slice()
{
    const std::size_t end = m_text.find(']', m_at);
    if (end == std::string_view::npos)
        return token(Kind::Unknown, m_text.size() - m_at);
    FilterToken all = token(Kind::Slice, end + 1 - m_at);
    all.text = all.text.substr(1, all.length - 2);
    return all;
}

FilterToken FilterLexer::word()
{
    std::size_t end = m_at;
    while (end < m_text.size() && belongsToWord(m_text[end]) && m_text.substr(end, 2) != "..")
        ++end;
    if (m_text.substr(end, 1) == "%") // a unit, at a number or alone
        ++end;
    if (end == m_at)
        return token(Kind::Unknown, 1);
    const FilterToken all = token(Kind::Word, end - m_at);
    for (const auto &[text, kind] : words) {
        if (text == all.text)
            return {kind, all.begin, all.length, all.text};
    }
    return all;
}

FilterToken FilterLexer::next()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at]))
        ++m_at;
    if (m_at == m_text.size())
        return {Kind::End, m_at, 0, {}};
    if (m_text[m_at] == '"')
        return quoted(0);
    if (m_text.substr(m_at, 2) == "r\"" || m_text.substr(m_at, 2) == "R\"")
        return quoted(1);
    if (m_text[m_at] == '[')
        return slice();
    for (const auto &[text, kind] : signs) {
        if (m_text.substr(m_at, text.size()) == text)
            return token(kind, text.size());
    }
    return word();
}

} // namespace remora::dissect
