// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/wiresharktext.h"

#include <optional>

#include <fmt/format.h>

#include "dissect/filter/fieldtest.h"
#include "dissect/filter/filterbytes.h"

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
            if (value.lastAddress)
                return value.address.text() + " .. " + value.lastAddress->text();
            return value.prefix >= whole ? value.address.text()
                                         : fmt::format("{}/{}", value.address.text(), value.prefix);
        }
        case FilterValue::Kind::Bytes:
            return value.bytes == value.lastBytes
                ? hexText(value.bytes)
                : hexText(value.bytes) + ".." + hexText(value.lastBytes);
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

    // One field's two values, whichever comes first.
    template <class Value>
    std::string bothText(std::string_view either, std::string_view source,
        std::string_view destination, const Value &a, const Value &b)
    {
        return a == b ? fmt::format("{} == {} && {} == {}", source, a, destination, b)
                      : fmt::format("{0} == {1} && {0} == {2}", either, a, b);
    }

    void join(std::string &to, std::string_view sign, const std::string &more)
    {
        to += (to.empty() ? "(" : fmt::format(" {} (", sign)) + more + ")";
    }

    std::string anyOf(const std::vector<const Conversation *> &conversations)
    {
        std::string text;
        for (const Conversation *one : conversations)
            join(text, "||", wiresharkText(*one));
        return text;
    }

    // Those that the numbers stand for, or all others where these are less.
    Text streamText(const FilterExpression &test, std::span<const Conversation> conversations)
    {
        const bool isTcp = test.field->column->name == "tcp.stream";
        const std::string protocol = isTcp ? "tcp" : "udp";
        if (test.kind == Kind::Exists)
            return protocol;
        const auto kind = isTcp ? Conversation::Kind::Tcp : Conversation::Kind::Udp;
        const FieldTest asked(test);
        const NumberTest &matches = asked.number();
        std::vector<const Conversation *> in;
        std::vector<const Conversation *> out;
        for (const Conversation &one : conversations) {
            if (one.kind != kind || one.stream == Conversation::noStream)
                continue;
            auto &to = matches(one.stream) ? in : out;
            if (to.size() <= mostWiresharkConversations)
                to.push_back(&one);
        }
        if (in.empty())
            return "frame.number == 0"; // no packet has it
        if (in.size() <= mostWiresharkConversations)
            return anyOf(in);
        if (out.size() <= mostWiresharkConversations)
            return out.empty() ? protocol : fmt::format("{} && !({})", protocol, anyOf(out));
        return std::nullopt;
    }

    bool isStream(const FilterField &field)
    {
        return field.column->name == "tcp.stream" || field.column->name == "udp.stream";
    }
    // The number itself is compared with others that are written there.
    bool isNumber(const FilterExpression &test)
    {
        return !test.bits && test.other.field == nullptr;
    }

    Text testText(const FilterExpression &test, std::span<const Conversation> conversations)
    {
        const FilterField &field = *test.field;
        if (field.column->isOwn)
            return std::nullopt;
        if (isStream(field) || (test.other.field != nullptr && isStream(*test.other.field)))
            return isNumber(test) ? streamText(test, conversations) : std::nullopt;
        std::string left = nameOf(field) + slicesText(test.slices);
        if (test.bits) {
            const Text bits = valueText(field, *test.bits);
            left += " & " + bits.value_or("0");
        }
        if (test.kind == Kind::Exists)
            return left;
        if (test.kind == Kind::Matches)
            return left + " matches " + quotedText(test.values.front().bytes);
        if (test.other.field != nullptr) {
            if (test.other.field->column->isOwn)
                return std::nullopt;
            return fmt::format("{} {} {}{}", left, orderText(test.order), nameOf(*test.other.field),
                slicesText(test.other.slices));
        }
        std::string values;
        for (const FilterValue &value : test.values) {
            const Text text = valueText(field, value);
            if (!text)
                return std::nullopt;
            values += values.empty() ? *text : ", " + *text;
        }
        if (test.kind == Kind::In)
            return left + " in {" + values + "}";
        return fmt::format("{} {} {}", left,
            test.kind == Kind::Contains ? "contains" : orderText(test.order), values);
    }

    // Nothing where any part is not known.
    Text wholeText(const FilterExpression &expression, std::span<const Conversation> conversations)
    {
        std::string text;
        switch (expression.kind) {
        case Kind::Exists:
        case Kind::Compare:
        case Kind::In:
        case Kind::Contains:
        case Kind::Matches:
            return testText(expression, conversations);
        case Kind::Not: {
            const Text inner = wholeText(expression.parts.front(), conversations);
            return inner ? Text("!(" + *inner + ")") : std::nullopt;
        }
        case Kind::And:
        case Kind::Or:
            for (const FilterExpression &part : expression.parts) {
                const Text inner = wholeText(part, conversations);
                if (!inner)
                    return std::nullopt;
                join(text, expression.kind == Kind::And ? "&&" : "||", *inner);
            }
        }
        return text;
    }

    void addTerms(const FilterExpression &expression, std::span<const Conversation> conversations,
        WiresharkText &to)
    {
        if (expression.kind == Kind::And) {
            for (const FilterExpression &part : expression.parts)
                addTerms(part, conversations, to);
        } else if (const Text term = wholeText(expression, conversations)) {
            join(to.text, "&&", *term);
        } else {
            to.leftOut.push_back(&expression);
        }
    }

} // namespace

WiresharkText wiresharkText(
    const FilterExpression &expression, std::span<const Conversation> conversations)
{
    if (const Text whole = wholeText(expression, conversations))
        return {*whole, {}};
    WiresharkText known;
    addTerms(expression, conversations, known);
    return known;
}

std::string wiresharkText(const Conversation &conversation)
{
    const Endpoint &a = conversation.a;
    const Endpoint &b = conversation.b;
    const bool v6 = a.address.family() == IpAddress::Family::V6;
    std::string text = v6
        ? bothText("ipv6.addr", "ipv6.src", "ipv6.dst", a.address.text(), b.address.text())
        : bothText("ip.addr", "ip.src", "ip.dst", a.address.text(), b.address.text());
    switch (conversation.kind) {
    case Conversation::Kind::Tcp:
    case Conversation::Kind::PortsOnly:
        text += " && " + bothText("tcp.port", "tcp.srcport", "tcp.dstport", a.port, b.port);
        break;
    case Conversation::Kind::Udp:
        text += " && " + bothText("udp.port", "udp.srcport", "udp.dstport", a.port, b.port);
        break;
    case Conversation::Kind::Other: // fragments of TCP and UDP among them
        text += " && !tcp && !udp";
        if (!v6) // with extension headers, IPv6 has no one field for it
            text += fmt::format(" && ip.proto == {}", conversation.protocol);
        break;
    }
    if (conversation.kind != Conversation::Kind::Other)
        text += v6 ? " && !icmpv6" : " && !icmp"; // an error quotes headers
    return text
        + fmt::format(" && frame.time_epoch >= {} && frame.time_epoch <= {}",
            secondsText(conversation.first), secondsText(conversation.last));
}

} // namespace remora::dissect
