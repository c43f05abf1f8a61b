// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/nativefilter.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <variant>

#include "dissect/core/address.h"

namespace remora::dissect {

namespace {

    using Value = NativeFilter::Value;
    using Values = NativeFilter::Values;
    using Reader = NativeFilter::Reader;

    struct FieldReader {
        NativeFilter::Field field;
        Reader read;
    };

    bool isTcp(const FilteredPacket &p)
    {
        return p.frame.protocol == protocolTcp && p.frame.transport == Frame::Transport::Tcp;
    }
    bool isUdp(const FilteredPacket &p) { return p.frame.transport == Frame::Transport::Udp; }
    bool isIp(const FilteredPacket &p) { return p.frame.transport != Frame::Transport::None; }

    const Endpoint &server(const FilteredPacket &p)
    {
        return p.serverIsSource ? p.frame.source : p.frame.destination;
    }
    const Endpoint &client(const FilteredPacket &p)
    {
        return p.serverIsSource ? p.frame.destination : p.frame.source;
    }
    Values number(bool has, std::uint64_t value)
    {
        return has ? Values{static_cast<double>(value)} : Values{};
    }
    Values address(bool has, const IpAddress &value) { return has ? Values{value} : Values{}; }

    std::string protocolText(std::uint8_t protocol)
    {
        switch (protocol) {
        case protocolTcp:
            return "TCP";
        case protocolUdp:
            return "UDP";
        case protocolIcmp:
            return "ICMP";
        case protocolIcmpv6:
            return "ICMPv6";
        default:
            return std::to_string(protocol);
        }
    }

    std::string applicationOf(const FilteredPacket &p)
    {
        switch (server(p).port) {
        case 22:
            return "SSH";
        case 53:
            return "DNS";
        case 80:
            return "HTTP";
        case 443:
        case 8443:
            return "HTTPS";
        case 5432:
            return "PostgreSQL";
        default:
            return "Unknown";
        }
    }

    const std::vector<FieldReader> &readers()
    {
        using P = const FilteredPacket &;
        static const std::vector<FieldReader> all{
            {{"generic.application", "STRING", "Application, by the server's port"},
                [](P p) { return isTcp(p) || isUdp(p) ? Values{applicationOf(p)} : Values{}; }},
            {{"generic.bits", "UINT64", "Bits on the wire"},
                [](P p) { return number(true, std::uint64_t{p.raw.wireLength} * 8); }},
            {{"generic.bytes", "UINT64", "Bytes on the wire"},
                [](P p) { return number(true, p.raw.wireLength); }},
            {{"generic.frame.valid", "BOOLEAN", "Whether the frame's headers make sense"},
                [](P p) { return Values{std::string(p.frame.oddities == 0 ? "true" : "false")}; }},
            {{"generic.packets", "UINT64", "One for every packet"},
                [](P) { return number(true, 1); }},
            {{"ip.address", "IPv4", "Address of either end"},
                [](P p) {
                    return isIp(p) ? Values{p.frame.source.address, p.frame.destination.address}
                                   : Values{};
                }},
            {{"ip.dst", "IPv4", "Destination address"},
                [](P p) { return address(isIp(p), p.frame.destination.address); }},
            {{"ip.protocol", "UINT8", "Number of the IP protocol"},
                [](P p) { return number(isIp(p), p.frame.protocol); }},
            {{"ip.protocol_name", "STRING", "Name of the IP protocol"},
                [](P p) { return isIp(p) ? Values{protocolText(p.frame.protocol)} : Values{}; }},
            {{"ip.src", "IPv4", "Source address"},
                [](P p) { return address(isIp(p), p.frame.source.address); }},
            {{"tcp.bits", "UINT64", "Bits of TCP packets"},
                [](P p) { return number(isTcp(p), std::uint64_t{p.raw.wireLength} * 8); }},
            {{"tcp.bytes", "UINT64", "Bytes of TCP packets"},
                [](P p) { return number(isTcp(p), p.raw.wireLength); }},
            {{"tcp.client_ip", "IPv4", "Address of the client"},
                [](P p) { return address(isTcp(p), client(p).address); }},
            {{"tcp.client_port", "TCP_PORT", "Port of the client"},
                [](P p) { return number(isTcp(p), client(p).port); }},
            {{"tcp.dst_port", "TCP_PORT", "Destination port"},
                [](P p) { return number(isTcp(p), p.frame.destination.port); }},
            {{"tcp.port", "TCP_PORT", "Port of either end"},
                [](P p) {
                    return isTcp(p) ? Values{static_cast<double>(p.frame.source.port),
                               static_cast<double>(p.frame.destination.port)}
                                    : Values{};
                }},
            {{"tcp.server_ip", "IPv4", "Address of the server"},
                [](P p) { return address(isTcp(p), server(p).address); }},
            {{"tcp.server_port", "TCP_PORT", "Port of the server"},
                [](P p) { return number(isTcp(p), server(p).port); }},
            {{"tcp.src_port", "TCP_PORT", "Source port"},
                [](P p) { return number(isTcp(p), p.frame.source.port); }},
            {{"udp.bits", "UINT64", "Bits of UDP packets"},
                [](P p) { return number(isUdp(p), std::uint64_t{p.raw.wireLength} * 8); }},
            {{"udp.bytes", "UINT64", "Bytes of UDP packets"},
                [](P p) { return number(isUdp(p), p.raw.wireLength); }},
            {{"udp.client_port", "UDP_PORT", "Port of the client"},
                [](P p) { return number(isUdp(p), client(p).port); }},
            {{"udp.dst_port", "UDP_PORT", "Destination port"},
                [](P p) { return number(isUdp(p), p.frame.destination.port); }},
            {{"udp.port", "UDP_PORT", "Port of either end"},
                [](P p) {
                    return isUdp(p) ? Values{static_cast<double>(p.frame.source.port),
                               static_cast<double>(p.frame.destination.port)}
                                    : Values{};
                }},
            {{"udp.server_port", "UDP_PORT", "Port of the server"},
                [](P p) { return number(isUdp(p), server(p).port); }},
            {{"udp.src_port", "UDP_PORT", "Source port"},
                [](P p) { return number(isUdp(p), p.frame.source.port); }},
        };
        return all;
    }

    // "tcp::source_port" of older material.
    std::string modernName(std::string name)
    {
        for (auto at = name.find("::"); at != std::string::npos; at = name.find("::"))
            name.replace(at, 2, ".");
        for (const auto &[old, now] :
            {std::pair{".source_port", ".src_port"}, std::pair{".destination_port", ".dst_port"},
                std::pair{"ip.source", "ip.src"}, std::pair{"ip.destination", "ip.dst"}}) {
            const std::string_view suffix(old);
            if (name.size() >= suffix.size()
                && name.compare(name.size() - suffix.size(), suffix.size(), suffix) == 0)
                name.replace(name.size() - suffix.size(), suffix.size(), now);
        }
        return name;
    }

    bool equalFolded(std::string_view a, std::string_view b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
            [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
    }

    // What a number of that type of field is at most.
    std::uint64_t largest(std::string_view type)
    {
        return type == "UINT8"        ? 0xff
            : type.ends_with("_PORT") ? 0xffff
                                      : std::numeric_limits<std::uint64_t>::max();
    }

    template <class T> bool compare(const std::string &op, const T &a, const T &b)
    {
        if (op == "<")
            return a < b;
        if (op == "<=")
            return a <= b;
        if (op == ">")
            return a > b;
        if (op == ">=")
            return a >= b;
        return a == b;
    }

} // namespace

// Recursive descent: or := and ('|' and)*, and := not ('&' not)*, not := '!' not | '(' or ')' |
// test.
class NativeFilterParser {
public:
    using ForeignField = NativeFilter::ForeignField;
    NativeFilterParser(std::string_view text, const std::vector<ForeignField> &foreign)
        : m_text(text)
        , m_foreign(foreign)
    {
    }

    tl::expected<NativeFilter, std::string> parse()
    {
        auto test = alternatives(0);
        skipSpace();
        if (m_error.empty() && m_at < m_text.size())
            fail("unexpected '" + std::string(m_text.substr(m_at, 20)) + "'");
        if (!m_error.empty())
            return tl::unexpected(m_error);
        return NativeFilter(std::move(test));
    }

private:
    using Test = NativeFilter::Test;
    static constexpr int deepest = 100;

    void skipSpace()
    {
        while (m_at < m_text.size() && std::isspace(static_cast<unsigned char>(m_text[m_at])) != 0)
            ++m_at;
    }
    bool accept(char c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == c && (c == '&' || c == '|'))
            ++m_at; // && and || mean the same
        return true;
    }
    Test fail(std::string words)
    {
        if (m_error.empty())
            m_error = std::move(words);
        return {};
    }

    Test alternatives(int depth)
    {
        Test left = conjunction(depth);
        while (m_error.empty() && accept('|')) {
            Test right = conjunction(depth);
            left = [a = std::move(left), b = std::move(right)](
                       const FilteredPacket &p) { return a(p) || b(p); };
        }
        return left;
    }
    Test conjunction(int depth)
    {
        Test left = negation(depth);
        while (m_error.empty() && accept('&')) {
            Test right = negation(depth);
            left = [a = std::move(left), b = std::move(right)](
                       const FilteredPacket &p) { return a(p) && b(p); };
        }
        return left;
    }
    Test negation(int depth)
    {
        if (depth > deepest)
            return fail("too many parentheses");
        if (accept('!')) {
            Test inner = negation(depth + 1);
            return [a = std::move(inner)](const FilteredPacket &p) { return !a(p); };
        }
        if (accept('(')) {
            Test inner = alternatives(depth + 1);
            if (m_error.empty() && !accept(')'))
                return fail("missing ')'");
            return inner;
        }
        return comparison();
    }

    std::string word()
    {
        skipSpace();
        const std::size_t begin = m_at;
        const auto belongs = [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '_'
                || c == ':' || c == '-' || c == '/';
        };
        while (m_at < m_text.size() && belongs(m_text[m_at]))
            ++m_at;
        return std::string(m_text.substr(begin, m_at - begin));
    }

    std::optional<std::string> value()
    {
        skipSpace();
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            const std::size_t end = m_text.find('"', m_at + 1);
            if (end == std::string_view::npos) {
                fail("missing '\"'");
                return std::nullopt;
            }
            std::string quoted(m_text.substr(m_at + 1, end - m_at - 1));
            m_at = end + 1;
            return quoted;
        }
        std::string plain = word();
        if (plain.empty()) {
            fail("a value is missing");
            return std::nullopt;
        }
        return plain;
    }

    std::string comparisonOperator()
    {
        skipSpace();
        for (const std::string_view op : {"!=", "<=", ">=", "==", "=", "<", ">"}) {
            if (m_text.substr(m_at, op.size()) == op) {
                m_at += op.size();
                return op == "==" ? "=" : std::string(op);
            }
        }
        return {};
    }

    Test comparison()
    {
        const std::string written = word();
        if (written.empty())
            return fail(m_at < m_text.size()
                    ? "unexpected '" + std::string(m_text.substr(m_at, 20)) + "'"
                    : "the filter ends too early");
        const std::string name = modernName(written);
        const auto &all = readers();
        const auto known = std::find_if(
            all.begin(), all.end(), [&](const FieldReader &r) { return r.field.name == name; });
        const auto foreign = std::find_if(m_foreign.begin(), m_foreign.end(),
            [&](const ForeignField &f) { return f.name == written || f.name == name; });
        if (known == all.end() && foreign == m_foreign.end())
            return fail("unknown field " + written);
        const std::string op = comparisonOperator();
        if (op.empty())
            return fail("a comparison is missing after " + written);
        const auto text = value();
        if (!text)
            return {};
        if (known == all.end())
            return [](const FilteredPacket &) { return false; };
        return test(known->read, known->field, op, *text);
    }

    Test test(Reader read, const NativeFilter::Field &field, const std::string &op,
        const std::string &text)
    {
        Value wanted = text;
        if (field.type == "IPv4") {
            const auto parsed = IpAddress::parse(text);
            if (!parsed)
                return fail(
                    "'" + text + "' is not an address, as " + std::string(field.name) + " needs");
            wanted = *parsed;
        } else if (field.type != "STRING" && field.type != "BOOLEAN") {
            double parsed = 0;
            const auto [end, problem]
                = std::from_chars(text.data(), text.data() + text.size(), parsed);
            if (problem != std::errc() || end != text.data() + text.size())
                return fail(
                    "'" + text + "' is not a number, as " + std::string(field.name) + " needs");
            const std::uint64_t most = largest(field.type);
            if (!(parsed >= 0 && parsed <= static_cast<double>(most))
                || parsed != std::floor(parsed))
                return fail("'" + text + "' is not a whole number from 0 to " + std::to_string(most)
                    + ", as " + std::string(field.name) + " needs");
            wanted = parsed;
        }
        return [read, op, wanted](const FilteredPacket &p) {
            const Values values = read(p);
            // a field that a packet does not have is neither equal nor unequal to anything
            const auto fits = [&](const Value &value) {
                const auto *words = std::get_if<std::string>(&value);
                if (words != nullptr && (op == "=" || op == "!="))
                    return equalFolded(*words, std::get<std::string>(wanted));
                return compare(op, value, wanted);
            };
            const bool any = std::any_of(values.begin(), values.end(), fits);
            return op == "!=" ? !values.empty() && !any : any;
        };
    }

    std::string_view m_text;
    const std::vector<ForeignField> &m_foreign;
    std::size_t m_at = 0;
    std::string m_error;
};

tl::expected<NativeFilter, std::string> NativeFilter::parse(std::string_view text)
{
    static const std::vector<ForeignField> none;
    return NativeFilterParser(text, none).parse();
}

std::optional<std::string> NativeFilter::problem(
    std::string_view text, const std::vector<ForeignField> &known)
{
    const auto parsed = NativeFilterParser(text, known).parse();
    return parsed ? std::nullopt : std::optional(parsed.error());
}

const std::vector<NativeFilter::Field> &NativeFilter::fields()
{
    static const auto names = [] {
        std::vector<Field> list;
        for (const FieldReader &reader : readers())
            list.push_back(reader.field);
        return list;
    }();
    return names;
}

NativeFilter::Reader NativeFilter::reader(std::string_view name)
{
    const std::string wanted = modernName(std::string(name));
    const auto found = std::ranges::find_if(
        readers(), [&](const FieldReader &known) { return known.field.name == wanted; });
    return found == readers().end() ? nullptr : found->read;
}

} // namespace remora::dissect
