// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "dissect/filter/bytepattern.h"
#include "dissect/filter/filterbytes.h"
#include "dissect/filter/filterexpression.h"
#include "dissect/filter/filterreader.h"

namespace remora::dissect {

namespace {

    using Kind = FilterToken::Kind;
    using Type = FilterField::Type;
    using Wrong = FilterError::Kind;
    using Outcome = tl::expected<FilterExpression, FilterError>;

    std::optional<FilterExpression::Order> orderOf(Kind kind)
    {
        using Order = FilterExpression::Order;
        switch (kind) {
        case Kind::Equal:
            return Order::Equal;
        case Kind::NotEqual:
            return Order::NotEqual;
        case Kind::Less:
            return Order::Less;
        case Kind::LessOrEqual:
            return Order::LessOrEqual;
        case Kind::Greater:
            return Order::Greater;
        case Kind::GreaterOrEqual:
            return Order::GreaterOrEqual;
        default:
            return std::nullopt;
        }
    }

    class Parser : private FilterReader {
    public:
        using FilterReader::FilterReader;

        Outcome whole()
        {
            auto expression = alternatives();
            if (expression && m_token.kind != Kind::End)
                return fail(Wrong::Leftover);
            return expression;
        }

    private:
        Outcome alternatives()
        {
            return joined(Kind::Or, FilterExpression::Kind::Or, [this] {
                return joined(Kind::And, FilterExpression::Kind::And, [this] { return single(); });
            });
        }

        template <class Part> Outcome joined(Kind sign, FilterExpression::Kind kind, Part part)
        {
            auto first = part();
            if (!first || m_token.kind != sign)
                return first;
            FilterExpression all;
            all.kind = kind;
            all.parts.push_back(std::move(*first));
            while (m_token.kind == sign) {
                take();
                auto next = part();
                if (!next)
                    return next;
                all.parts.push_back(std::move(*next));
            }
            all.begin = all.parts.front().begin;
            all.length = m_end - all.begin;
            return all;
        }

        Outcome single()
        {
            constexpr int deepest = 200;
            if (m_depth >= deepest)
                return fail(Wrong::TooDeep);
            ++m_depth;
            const std::size_t begin = m_token.begin;
            auto expression = m_token.kind == Kind::Not ? negation()
                : m_token.kind == Kind::Open            ? group()
                                                        : test();
            --m_depth;
            if (expression) { // with the parentheses around it
                expression->begin = begin;
                expression->length = m_end - begin;
            }
            return expression;
        }

        Outcome negation()
        {
            take();
            auto part = single();
            if (!part)
                return part;
            FilterExpression all;
            all.kind = FilterExpression::Kind::Not;
            all.parts.push_back(std::move(*part));
            return all;
        }

        Outcome group()
        {
            take();
            auto inner = alternatives();
            if (!inner)
                return inner;
            if (m_token.kind != Kind::Close)
                return fail(Wrong::CloseExpected);
            take();
            return inner;
        }

        Outcome test()
        {
            m_field = nullptr;
            if (m_token.kind != Kind::Word)
                return fail(Wrong::FieldExpected);
            const FilterToken name = take();
            FilterExpression test;
            test.field = filterField(name.text);
            if (test.field == nullptr) // there are columns that no filter can ask for
                return fail(column(name.text) ? Wrong::NotAsked : Wrong::UnknownField, name);
            m_field = test.field;
            if (!readSlices(*test.field, test.slices))
                return tl::unexpected(m_failure);
            setWholeField(test.slices.empty());
            const bool isReady = readBits(test);
            return isReady ? comparison(std::move(test)) : Outcome(tl::unexpected(m_failure));
        }

        // What is asked of the field that was read.
        Outcome comparison(FilterExpression test)
        {
            if (m_token.kind == Kind::Contains || m_token.kind == Kind::Matches)
                return search(std::move(test));
            const auto order = orderOf(m_token.kind);
            if (!order && m_token.kind != Kind::In)
                return test;
            if (isSign(test))
                return fail(Wrong::NothingToCompare);
            if (!order)
                return isWhole(test) ? set(std::move(test)) : fail(Wrong::FieldOnly);
            if (test.slices.empty() && isAddress(test.field->type)
                && *order > FilterExpression::Order::NotEqual)
                return fail(Wrong::BadOrder);
            take();
            test.kind = FilterExpression::Kind::Compare;
            test.order = *order;
            if (const FilterField *other = otherField(test))
                return comparedWith(*other, std::move(test));
            auto one = value(*test.field, hasBytes(test));
            if (!one)
                return tl::unexpected(one.error());
            test.values.push_back(std::move(*one));
            return test;
        }

        // A note, which has neither a value nor bytes.
        static bool isSign(const FilterExpression &test)
        {
            return test.field->type == Type::Presence && test.field->reading->headers == nullptr;
        }
        static bool isWhole(const FilterExpression &test)
        {
            return test.slices.empty() && !test.bits;
        }
        // What is compared is bytes, not a number or an address.
        static bool hasBytes(const FilterExpression &test)
        {
            return !test.slices.empty() || isBytes(test.field->type)
                || test.field->type == Type::Presence;
        }
        // Whether there are bytes to search, or to cut.
        static bool isOfBytes(const FilterField &field)
        {
            return isBytes(field.type)
                || (field.reading->headers != nullptr
                    && (isAddress(field.type) || field.type == Type::Presence));
        }
        bool refuse(Wrong kind, const FilterToken &at)
        {
            m_failure = fail(kind, at).value();
            return false;
        }

        bool readSlices(const FilterField &field, std::vector<FilterSlice> &slices)
        {
            if (m_token.kind != Kind::Slice)
                return true;
            if (!isOfBytes(field))
                return refuse(Wrong::NoBytes, m_token);
            const FilterToken brackets = take();
            auto read = filterSlices(brackets.text);
            if (!read)
                return refuse(Wrong::BadSlice, brackets);
            slices = std::move(*read);
            return true;
        }

        // "& 0x02": the bits of the field that count.
        bool readBits(FilterExpression &test)
        {
            if (m_token.kind != Kind::BitAnd)
                return true;
            const Type type = test.field->type;
            const bool isNumber = type == Type::Number || type == Type::Bytes;
            if (!isNumber && test.slices.empty() && !isBytes(type))
                return refuse(Wrong::NoSuchOperator, m_token);
            take();
            auto bits = value(*test.field, hasBytes(test));
            if (!bits)
                m_failure = bits.error();
            else
                test.bits = std::move(*bits);
            return bits.has_value();
        }

        // A field on the right; nullptr for a value. Protocols have the names of fields.
        const FilterField *otherField(const FilterExpression &test) const
        {
            const bool isWord = m_token.kind == Kind::Word && test.field->type != Type::Protocol;
            return isWord ? filterField(m_token.text) : nullptr;
        }
        Outcome comparedWith(const FilterField &other, FilterExpression test)
        {
            const FilterToken name = take();
            test.other.field = &other;
            if (!readSlices(other, test.other.slices))
                return tl::unexpected(m_failure);
            FilterExpression right;
            right.field = &other;
            right.slices = test.other.slices;
            const bool isBoth = hasBytes(test) && hasBytes(right) && !isSign(right);
            const bool isNeither
                = !hasBytes(test) && !hasBytes(right) && isComparable(*test.field, other);
            return isBoth || isNeither ? Outcome(std::move(test)) : fail(Wrong::OtherType, name);
        }
        static bool isComparable(const FilterField &one, const FilterField &other)
        {
            const auto kind = [](Type type) {
                return type == Type::Bytes || type == Type::Signed ? Type::Number : type;
            };
            const bool isEitherFamily = isAddress(one.type) && isAddress(other.type)
                && (one.type == Type::Address || other.type == Type::Address);
            return kind(one.type) == kind(other.type) || isEitherFamily;
        }

        // "contains" bytes or a text, "matches" a regular expression.
        Outcome search(FilterExpression test)
        {
            if (test.bits)
                return fail(Wrong::Leftover);
            if (!isOfBytes(*test.field) || (test.slices.empty() && isAddress(test.field->type)))
                return fail(Wrong::NoBytes);
            const bool isPattern = m_token.kind == Kind::Matches;
            take();
            const FilterToken word = m_token;
            if (isPattern && word.kind != Kind::Quoted && word.kind != Kind::RawQuoted)
                return fail(Wrong::PatternExpected);
            test.kind
                = isPattern ? FilterExpression::Kind::Matches : FilterExpression::Kind::Contains;
            auto sought = bytes();
            if (!sought)
                return tl::unexpected(sought.error());
            if (isPattern) {
                const auto pattern = BytePattern::compile(sought->bytes);
                if (!pattern) {
                    auto wrong = fail(Wrong::BadPattern, word);
                    wrong.value().detail = pattern.error();
                    return wrong;
                }
            }
            test.values.push_back(std::move(*sought));
            return test;
        }

        // { 80, 443, 8000..8100 }; commas may be left out, as in Wireshark before 4.0.
        Outcome set(FilterExpression test)
        {
            take();
            if (m_token.kind != Kind::OpenSet)
                return fail(Wrong::SetExpected);
            take();
            test.kind = FilterExpression::Kind::In;
            while (m_token.kind != Kind::CloseSet) {
                if (m_token.kind == Kind::End)
                    return fail(Wrong::CloseExpected);
                auto low = value(*test.field, hasBytes(test));
                if (!low)
                    return tl::unexpected(low.error());
                if (m_token.kind == Kind::Range) {
                    take();
                    const FilterToken word = m_token;
                    const auto high = value(*test.field, hasBytes(test));
                    if (!high)
                        return tl::unexpected(high.error());
                    if (high->isShare != low->isShare)
                        return fail(Wrong::MixedRange, word);
                    if (low->kind != high->kind)
                        return fail(Wrong::BadAddress, word);
                    if (low->kind == FilterValue::Kind::Address) {
                        if (low->address.family() != high->address.family())
                            return fail(Wrong::BadAddress, word);
                        low->lastAddress = high->address;
                    }
                    low->high = high->high;
                    low->lastBytes = high->lastBytes;
                }
                test.values.push_back(std::move(*low));
                if (m_token.kind == Kind::Comma)
                    take();
            }
            if (test.values.empty())
                return fail(Wrong::ValueExpected);
            take();
            return test;
        }

        FilterError m_failure{}; // of what was read last
        int m_depth = 0;
    };

} // namespace

tl::expected<FilterExpression, FilterError> FilterExpression::parse(
    std::string_view text, const FilterContext &context)
{
    return Parser(text, context).whole();
}

} // namespace remora::dissect
