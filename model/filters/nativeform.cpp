// SPDX-License-Identifier: GPL-3.0-or-later
// From Wireshark's words to the NetShark's own.
#include <array>
#include <charconv>

#include "dissect/core/address.h"
#include "dissect/filter/filterlexer.h"
#include "dissect/filter/nativefilter.h"
#include "model/filters/exportfilters.h"

namespace remora::model {

namespace {

    using dissect::FilterToken;
    using Kind = FilterToken::Kind;

    enum class Values { Addresses, Numbers };
    struct Field {
        std::string_view display;
        std::string_view native;
        Values values;
    };
    constexpr std::array<Field, 11> fields{{{"ip.addr", "ip.address", Values::Addresses},
        {"ip.src", "ip.src", Values::Addresses}, {"ip.dst", "ip.dst", Values::Addresses},
        {"ip.proto", "ip.protocol", Values::Numbers}, {"tcp.port", "tcp.port", Values::Numbers},
        {"tcp.srcport", "tcp.src_port", Values::Numbers},
        {"tcp.dstport", "tcp.dst_port", Values::Numbers}, {"udp.port", "udp.port", Values::Numbers},
        {"udp.srcport", "udp.src_port", Values::Numbers},
        {"udp.dstport", "udp.dst_port", Values::Numbers},
        {"frame.len", "generic.bytes", Values::Numbers}}};
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> protocols{
        {{"tcp", "ip.protocol=6"}, {"udp", "ip.protocol=17"}, {"icmp", "ip.protocol=1"}}};

    std::string_view sign(Kind kind)
    {
        switch (kind) {
        case Kind::Equal:
            return "=";
        case Kind::NotEqual:
            return "!=";
        case Kind::Less:
            return "<";
        case Kind::LessOrEqual:
            return "<=";
        case Kind::Greater:
            return ">";
        case Kind::GreaterOrEqual:
            return ">=";
        default:
            return {};
        }
    }

    bool fits(std::string_view value, Values values)
    {
        if (values == Values::Addresses) {
            const auto address = dissect::IpAddress::parse(value);
            return address && address->family() == dissect::IpAddress::Family::V4;
        }
        unsigned number = 0;
        const auto [end, problem]
            = std::from_chars(value.data(), value.data() + value.size(), number);
        return problem == std::errc() && end == value.data() + value.size();
    }

    // Says in native words what it reads. What it cannot say ends it: `m_failed`.
    class Translator {
    public:
        explicit Translator(std::string_view text)
            : m_lexer(text)
            , m_token(m_lexer.next())
        {
        }

        std::optional<std::string> all()
        {
            std::string said = alternatives(0);
            if (m_failed || m_token.kind != Kind::End)
                return std::nullopt;
            return said;
        }

    private:
        bool accept(Kind kind)
        {
            if (m_token.kind != kind)
                return false;
            m_token = m_lexer.next();
            return true;
        }
        std::string fail()
        {
            m_failed = true;
            return {};
        }

        std::string alternatives(int depth)
        {
            std::string said = conjunction(depth);
            while (!m_failed && accept(Kind::Or))
                said += " | " + conjunction(depth);
            return said;
        }
        std::string conjunction(int depth)
        {
            std::string said = negation(depth);
            while (!m_failed && accept(Kind::And))
                said += " & " + negation(depth);
            return said;
        }
        std::string negation(int depth)
        {
            constexpr int deepest = 50;
            if (depth > deepest)
                return fail();
            if (accept(Kind::Not)) {
                const std::string inner = negation(depth + 1);
                return inner.starts_with('(') ? "!" + inner : "!(" + inner + ")";
            }
            if (accept(Kind::Open)) {
                const std::string inner = alternatives(depth + 1);
                return accept(Kind::Close) ? "(" + inner + ")" : fail();
            }
            return test();
        }

        std::string test()
        {
            const std::string_view word = m_token.text;
            if (!accept(Kind::Word))
                return fail();
            const std::string_view comparison = sign(m_token.kind);
            for (const auto &[display, native] : protocols) {
                if (word == display)
                    return comparison.empty() ? std::string(native) : fail();
            }
            for (const Field &field : fields) {
                if (word == field.display)
                    return accept(Kind::In) ? set(field) : comparisonOf(field, comparison);
            }
            return fail();
        }

        std::string comparisonOf(const Field &field, std::string_view comparison)
        {
            // Addresses have no order.
            const bool ordered = comparison != "=" && comparison != "!=";
            if (comparison.empty() || (ordered && field.values == Values::Addresses))
                return fail();
            m_token = m_lexer.next();
            const std::string_view value = m_token.text;
            if (!accept(Kind::Word) || !fits(value, field.values))
                return fail();
            return std::string(field.native).append(comparison).append(value);
        }

        std::string set(const Field &field)
        {
            if (!accept(Kind::OpenSet))
                return fail();
            std::string said = "(";
            for (bool first = true; first || accept(Kind::Comma); first = false) {
                const std::string_view value = m_token.text;
                if (!accept(Kind::Word) || !fits(value, field.values))
                    return fail();
                said.append(first ? "" : " | ").append(field.native).append("=").append(value);
            }
            return accept(Kind::CloseSet) ? said + ")" : fail();
        }

        dissect::FilterLexer m_lexer;
        FilterToken m_token;
        bool m_failed = false;
    };

} // namespace

std::optional<QString> nativeForm(const QString &displayFilter)
{
    const std::string text = displayFilter.toStdString();
    const auto said = Translator(text).all();
    if (!said || dissect::NativeFilter::problem(*said, {}))
        return std::nullopt;
    return QString::fromStdString(*said);
}

} // namespace remora::model
