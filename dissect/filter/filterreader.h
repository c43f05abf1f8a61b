// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <tl/expected.hpp>

#include "dissect/filter/filterexpression.h"
#include "dissect/filter/filterlexer.h"

namespace remora::dissect {

// The words of a filter, taken one by one, and the values among them.
class FilterReader {
public:
    // `text` must live as long as it.
    FilterReader(std::string_view text, const FilterContext &context)
        : m_lexer(text)
        , m_context(context)
        , m_token(m_lexer.next())
    {
    }

protected:
    using Value = tl::expected<FilterValue, FilterError>;

    // What is wrong with the next word, or with another.
    tl::unexpected<FilterError> fail(FilterError::Kind kind) const { return fail(kind, m_token); }
    tl::unexpected<FilterError> fail(FilterError::Kind kind, const FilterToken &at) const;
    FilterToken take();

    // What the field is compared with, as a number, an address, … or as bytes.
    Value value(const FilterField &field, bool isOfBytes);
    Value bytes();
    // Whether it is compared itself, not a slice of it.
    void setWholeField(bool isWhole) { m_isWholeField = isWhole; }

private:
    Value etherAddress();
    Value address(FilterField::Type type);
    Value protocol();
    Value time();
    Value number(const FilterField &field);
    // What one of a unit is in the least one, or perCent.
    static std::optional<std::int64_t> unitOf(const FilterField &field, std::string_view unit);

    FilterLexer m_lexer;
    FilterContext m_context;
    bool m_isWholeField = true;

protected:
    FilterToken m_token; // the next one
    const FilterField *m_field = nullptr; // of the test that is read
    std::size_t m_end = 0; // of the words taken
};

} // namespace remora::dissect
