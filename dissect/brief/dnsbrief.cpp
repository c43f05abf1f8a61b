// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 1035, section 4.
#include <array>

#include <fmt/format.h>

#include "dissect/brief/briefs.h"
#include "dissect/core/address.h"
#include "dissect/names/dnsmessage.h"

namespace remora::dissect {

namespace {

    constexpr std::uint16_t typeA = 1;
    constexpr std::uint16_t typeAlias = 5;
    constexpr std::uint16_t typeAaaa = 28;
    constexpr unsigned shownAnswers = 2;

    std::string typeName(std::uint16_t type)
    {
        struct Named {
            std::uint16_t type;
            const char *name;
        };
        constexpr std::array names{Named{typeA, "A"}, Named{2, "NS"}, Named{typeAlias, "CNAME"},
            Named{6, "SOA"}, Named{12, "PTR"}, Named{15, "MX"}, Named{16, "TXT"},
            Named{typeAaaa, "AAAA"}, Named{33, "SRV"}, Named{35, "NAPTR"}, Named{43, "DS"},
            Named{48, "DNSKEY"}, Named{64, "SVCB"}, Named{65, "HTTPS"}, Named{252, "AXFR"},
            Named{255, "ANY"}};
        for (const Named &named : names) {
            if (named.type == type)
                return named.name;
        }
        return fmt::format("TYPE{}", type); // RFC 3597, section 5
    }

    std::string answerCode(unsigned code)
    {
        constexpr std::array names{"NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP",
            "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET", "NOTAUTH", "NOTZONE"};
        return code < names.size() ? names[code] : fmt::format("RCODE{}", code);
    }

    // What the next record says; nothing where there is no whole one.
    std::optional<std::string> record(DnsMessage &message)
    {
        if (!message.name() || !message.has(10))
            return std::nullopt;
        const std::uint16_t type = message.take16();
        message.skip(6); // class and time to live
        const std::uint16_t size = message.take16();
        if (!message.has(size))
            return std::nullopt;
        if (type == typeAlias) {
            DnsMessage inside = message;
            message.skip(size);
            return "CNAME " + inside.name().value_or("?");
        }
        std::string text = typeName(type);
        if (type == typeA && size == 4)
            text = IpAddress::v4(message.here()).text();
        else if (type == typeAaaa && size == 16)
            text = IpAddress::v6(message.here()).text();
        message.skip(size);
        return text;
    }

} // namespace

std::string dnsBrief(ByteReader bytes)
{
    constexpr unsigned mostQuestions = 8; // more than one is rare, many are no DNS
    if (!bytes.has(DnsMessage::headerLength) || bytes.u16(4) > mostQuestions)
        return {};
    const bool isAnswer = (bytes.u8(2) & 0x80U) != 0;
    const unsigned code = bytes.u8(3) & 0x0fU;
    const unsigned answers = bytes.u16(6);
    std::string text = isAnswer ? "DNS response" : "DNS query";
    DnsMessage message(bytes);
    for (unsigned i = 0; i < bytes.u16(4); ++i) {
        const auto name = message.name();
        if (!name || !message.has(4))
            return text;
        const std::string type = typeName(message.take16());
        message.skip(2);
        if (i == 0)
            text += fmt::format(" {} {}", type, name->empty() ? "." : *name);
    }
    if (!isAnswer)
        return text;
    if (code != 0)
        return text + ": " + answerCode(code);
    if (answers == 0)
        return text + ": no answer";
    for (unsigned i = 0; i < answers; ++i) {
        const auto said = i < shownAnswers ? record(message) : std::nullopt;
        if (!said)
            return text + fmt::format("{} {} more", i == 0 ? ":" : ",", answers - i);
        text += (i == 0 ? ": " : ", ") + *said;
    }
    return text;
}

} // namespace remora::dissect
