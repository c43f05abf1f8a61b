// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 792, RFC 4443 and RFC 4861; RFC 826 for ARP.
#include <array>

#include <fmt/format.h>

#include "dissect/brief/briefs.h"
#include "dissect/core/address.h"

namespace remora::dissect {

namespace {

    template <std::size_t count>
    std::string named(const std::array<const char *, count> &names, std::uint8_t code)
    {
        return code < count ? names[code] : fmt::format("code {}", code);
    }

    std::string echo(ByteReader message, const char *what)
    {
        if (!message.has(8))
            return what;
        return fmt::format("{} id {} seq {}", what, message.u16(4), message.u16(6));
    }

    std::string brief4(ByteReader message)
    {
        constexpr std::array unreachable{"network unreachable", "host unreachable",
            "protocol unreachable", "port unreachable", "fragmentation needed",
            "source route failed", "network unknown", "host unknown", "source host isolated",
            "network prohibited", "host prohibited", "network unreachable for this service",
            "host unreachable for this service", "administratively prohibited"};
        constexpr std::array exceeded{"time to live exceeded", "reassembly time exceeded"};
        const std::uint8_t code = message.u8(1);
        switch (message.u8(0)) {
        case 0:
            return echo(message, "echo reply");
        case 3:
            if (code == 4 && message.has(8)) // RFC 1191
                return fmt::format("fragmentation needed, MTU {}", message.u16(6));
            return named(unreachable, code);
        case 5:
            return "redirect";
        case 8:
            return echo(message, "echo request");
        case 9:
            return "router advertisement";
        case 10:
            return "router solicitation";
        case 11:
            return named(exceeded, code);
        case 12:
            return "parameter problem";
        default:
            return fmt::format("type {} code {}", message.u8(0), code);
        }
    }

    std::string brief6(ByteReader message)
    {
        constexpr std::array unreachable{"no route", "administratively prohibited", "beyond scope",
            "address unreachable", "port unreachable", "source address failed", "route rejected"};
        constexpr std::array exceeded{"hop limit exceeded", "reassembly time exceeded"};
        const std::uint8_t code = message.u8(1);
        const auto target = [&](const char *what) {
            if (!message.has(24))
                return std::string(what);
            return fmt::format("{} {}", what, IpAddress::v6(message.data() + 8).text());
        };
        switch (message.u8(0)) {
        case 1:
            return named(unreachable, code);
        case 2:
            return message.has(8) ? fmt::format("packet too big, MTU {}", message.u32(4))
                                  : std::string("packet too big");
        case 3:
            return named(exceeded, code);
        case 4:
            return "parameter problem";
        case 128:
            return echo(message, "echo request");
        case 129:
            return echo(message, "echo reply");
        case 130:
            return "multicast listener query";
        case 131:
        case 143:
            return "multicast listener report";
        case 133:
            return "router solicitation";
        case 134:
            return "router advertisement";
        case 135:
            return target("neighbor solicitation");
        case 136:
            return target("neighbor advertisement");
        case 137:
            return "redirect";
        default:
            return fmt::format("type {} code {}", message.u8(0), code);
        }
    }

} // namespace

std::string icmpBrief(ByteReader message, bool v6)
{
    if (!message.has(2))
        return {};
    return v6 ? "ICMPv6 " + brief6(message) : "ICMP " + brief4(message);
}

std::string arpBrief(ByteReader message)
{
    constexpr std::uint32_t length = 28; // Ethernet and IPv4
    if (!message.has(length) || message.u16(2) != 0x0800 || message.u8(4) != 6
        || message.u8(5) != 4)
        return "ARP";
    const std::string sender = IpAddress::v4(message.data() + 14).text();
    const std::string target = IpAddress::v4(message.data() + 24).text();
    if (message.u16(6) == 1)
        return sender == target ? fmt::format("ARP announcement of {}", sender)
                                : fmt::format("ARP who has {}? tell {}", target, sender);
    const std::uint8_t *mac = message.data() + 8;
    return fmt::format("ARP {} is at {:02x}:{:02x}:{:02x}:{:02x}:{:02x}:{:02x}", sender, mac[0],
        mac[1], mac[2], mac[3], mac[4], mac[5]);
}

} // namespace remora::dissect
