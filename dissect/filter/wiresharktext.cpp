// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/wiresharktext.h"

#include <fmt/format.h>

namespace remora::dissect {

namespace {

    using Kind = FilterExpression::Kind;
    using Order = FilterExpression::Order;
    using Text = std::optional<std::string>;

    std::string number(const FilterField &field, std::int64_t value)
    {
        const bool isTime
            = field.type == FilterField::Type::Elapsed || field.type == FilterField::Type::Time;
        return isTime ? secondsText(value) : std::to_string(value);
    }

    Text valueText(const FilterField &field, const FilterValue &value)
    {
        switch (value.kind) {
        case FilterValue::Kind::Client:
        case FilterValue::Kind::Server:
            return std::nullopt;
        case FilterValue::Kind::Address: {
            const bool v6 = value.address.family() == IpAddress::Family::V6;
            const int whole = v6 ? 128 : 32;
            return value.prefix >= whole ? value.address.text()
                                         : fmt::format("{}/{}", value.address.text(), value.prefix);
        }
        case FilterValue::Kind::Number:
            break;
        }
        if (value.low == value.high)
            return number(field, value.low);
        return number(field, value.low) + ".." + number(field, value.high);
    }

    std::string orderText(Order order)
    {
        switch (order) {
        case Order::Equal:
            return "==";
        case Order::NotEqual:
            return "!=";
        case Order::Less:
            return "<";
        case Order::LessOrEqual:
            return "<=";
        case Order::Greater:
            return ">";
        case Order::GreaterOrEqual:
            break;
        }
        return ">=";
    }

    // Not the alias: Wireshark compares frame.time with dates only; frame.time_epoch takes seconds.
    std::string nameOf(const FilterField &field) { return std::string(field.column->name); }

    Text testText(const FilterExpression &test)
    {
        const FilterField &field = *test.field;
        if (field.column->isOwn)
            return std::nullopt;
        if (test.kind == Kind::Exists)
            return nameOf(field);
        std::string values;
        for (const FilterValue &value : test.values) {
            const Text text = valueText(field, value);
            if (!text)
                return std::nullopt;
            values += values.empty() ? *text : ", " + *text;
        }
        if (test.kind == Kind::In)
            return nameOf(field) + " in {" + values + "}";
        return fmt::format("{} {} {}", nameOf(field), orderText(test.order), values);
    }

} // namespace

std::optional<std::string> wiresharkText(const FilterExpression &expression)
{
    switch (expression.kind) {
    case Kind::Exists:
    case Kind::Compare:
    case Kind::In:
        return testText(expression);
    case Kind::Not: {
        const Text inner = wiresharkText(expression.parts.front());
        return inner ? Text("!(" + *inner + ")") : std::nullopt;
    }
    case Kind::And:
    case Kind::Or:
        break;
    }
    std::string text;
    for (const FilterExpression &part : expression.parts) {
        const Text inner = wiresharkText(part);
        if (!inner)
            return std::nullopt;
        if (!text.empty())
            text += expression.kind == Kind::And ? " && " : " || ";
        text += "(" + *inner + ")";
    }
    return text;
}

} // namespace remora::dissect
