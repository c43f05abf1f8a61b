// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bytes.h"

#include <cctype>
#include <stdexcept>

#include "dissect/capture/capturewriter.h"
#include "dissect/core/address.h"

namespace remora::test {

namespace {

    void put8(Bytes &to, unsigned value) { to.push_back(static_cast<std::byte>(value)); }
    void put16(Bytes &to, unsigned value)
    {
        put8(to, value >> 8U & 0xffU);
        put8(to, value & 0xffU);
    }
    void put32(Bytes &to, std::uint32_t value)
    {
        put16(to, value >> 16U);
        put16(to, value & 0xffffU);
    }

    void putAddress(Bytes &to, std::string_view text)
    {
        const auto address = dissect::IpAddress::parse(text);
        if (!address)
            throw std::invalid_argument("a test names an address that is none");
        const std::size_t size = address->family() == dissect::IpAddress::Family::V4 ? 4 : 16;
        for (std::size_t i = 0; i < size; ++i)
            put8(to, address->bytes()[i]);
    }

} // namespace

Bytes hex(std::string_view digits)
{
    Bytes bytes;
    std::string pair;
    for (const char c : digits) {
        if (std::isspace(static_cast<unsigned char>(c)) != 0)
            continue;
        pair += c;
        if (pair.size() == 2) {
            put8(bytes, static_cast<unsigned>(std::stoul(pair, nullptr, 16)));
            pair.clear();
        }
    }
    return bytes;
}

Bytes operator+(const Bytes &a, const Bytes &b)
{
    Bytes sum = a;
    sum.insert(sum.end(), b.begin(), b.end());
    return sum;
}

Bytes zeros(std::size_t count) { return Bytes(count); }

Bytes tcp(const TcpFields &fields, const Bytes &payload)
{
    const auto real = static_cast<unsigned>(20 + fields.options.size());
    const unsigned length
        = fields.headerLength < 0 ? real : static_cast<unsigned>(fields.headerLength);
    Bytes bytes;
    put16(bytes, fields.sourcePort);
    put16(bytes, fields.destinationPort);
    put32(bytes, fields.sequence);
    put32(bytes, fields.acknowledgment);
    put16(bytes, length / 4 << 12U | fields.flags);
    put16(bytes, fields.window);
    put32(bytes, 0);
    return bytes + fields.options + payload;
}

Bytes udp(std::uint16_t sourcePort, std::uint16_t destinationPort, const Bytes &payload)
{
    Bytes bytes;
    put16(bytes, sourcePort);
    put16(bytes, destinationPort);
    put16(bytes, static_cast<unsigned>(8 + payload.size()));
    put16(bytes, 0);
    return bytes + payload;
}

Bytes ipv4(const Ipv4Fields &fields, const Bytes &payload)
{
    const auto header = static_cast<unsigned>(20 + fields.options.size());
    const unsigned total = fields.totalLength < 0 ? header + static_cast<unsigned>(payload.size())
                                                  : static_cast<unsigned>(fields.totalLength);
    Bytes bytes;
    put8(bytes, 0x40U | header / 4);
    put8(bytes, 0);
    put16(bytes, total);
    put16(bytes, fields.identification);
    put16(bytes, fields.fragment);
    put8(bytes, 64);
    put8(bytes, fields.protocol);
    put16(bytes, 0);
    putAddress(bytes, fields.source);
    putAddress(bytes, fields.destination);
    return bytes + fields.options + payload;
}

Bytes ipv6(std::uint8_t nextHeader, const Bytes &payload, std::string_view source,
    std::string_view destination)
{
    Bytes bytes;
    put32(bytes, 0x60000000U);
    put16(bytes, static_cast<unsigned>(payload.size()));
    put8(bytes, nextHeader);
    put8(bytes, 64);
    putAddress(bytes, source);
    putAddress(bytes, destination);
    return bytes + payload;
}

Bytes ethernet(std::uint16_t type, const Bytes &payload)
{
    Bytes bytes = hex("02 00 00 00 00 02  02 00 00 00 00 01");
    put16(bytes, type);
    return bytes + payload;
}

Bytes vlan(std::uint16_t innerType, const Bytes &payload)
{
    Bytes bytes = hex("00 64");
    put16(bytes, innerType);
    return bytes + payload;
}

dissect::RawPacket packet(
    const Bytes &bytes, dissect::LinkType link, dissect::Timestamp time, std::uint32_t wireLength)
{
    dissect::RawPacket raw;
    raw.time = time;
    raw.wireLength = wireLength == 0 ? static_cast<std::uint32_t>(bytes.size()) : wireLength;
    raw.link = link;
    raw.data = bytes;
    return raw;
}

std::string captureFile(
    const std::vector<Bytes> &packets, dissect::LinkType link, dissect::Duration step)
{
    const dissect::CaptureWriter writer(dissect::OutputFormat::PcapNs, link, 0);
    std::string file;
    writer.appendHeader(file);
    dissect::Timestamp time = 1'700'000'000 * dissect::second;
    for (const Bytes &bytes : packets) {
        writer.appendPacket(file, packet(bytes, link, time));
        time += step;
    }
    return file;
}

} // namespace remora::test
