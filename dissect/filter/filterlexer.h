// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace remora::dissect {

// A word of a filter and where it stands.
struct FilterToken {
    enum class Kind : std::uint8_t {
        End,
        Word, // a field, a number, an address, a unit
        Quoted, // a text in quotes, without them
        RawQuoted, // r"…", in which a backslash is nothing but itself
        Slice, // what stands in brackets, without them
        And,
        Or,
        Not,
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        In,
        Range,
        Open,
        Close,
        OpenSet,
        CloseSet,
        Comma,
        Contains,
        Matches,
        BitAnd,
        Foreign, // an operator that Wireshark has and Remora does not
        Unknown, // a character that means nothing, or a quote without an end
    };
    Kind kind = Kind::End;
    std::size_t begin = 0; // bytes from the start of the filter
    std::size_t length = 0;
    std::string_view text; // into the filter
};

// Takes a filter apart, word by word.
class FilterLexer {
public:
    // `text` must live as long as the tokens.
    explicit FilterLexer(std::string_view text)
        : m_text(text)
    {
    }
    FilterToken next();

private:
    FilterToken token(FilterToken::Kind kind, std::size_t length);
    FilterToken quoted(std::size_t prefix);
    FilterToken slice();
    FilterToken word();

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace remora::dissect
