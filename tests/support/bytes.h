// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "dissect/capture/rawpacket.h"

// Packets made byte by byte for tests. Every function gives a layer around what it is given.
namespace remora::test {

using Bytes = std::vector<std::byte>;

// "00 1f ab", blanks anywhere.
Bytes hex(std::string_view digits);
Bytes operator+(const Bytes &a, const Bytes &b);
Bytes zeros(std::size_t count);

struct TcpFields {
    std::uint16_t sourcePort = 40'000;
    std::uint16_t destinationPort = 443;
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgment = 0;
    std::uint16_t flags = 0x10;
    std::uint16_t window = 8192;
    Bytes options = {}; // a multiple of four bytes
    int headerLength = -1; // bytes; -1: what it really is
};
Bytes tcp(const TcpFields &fields, const Bytes &payload = {});
Bytes udp(std::uint16_t sourcePort, std::uint16_t destinationPort, const Bytes &payload = {});

struct Ipv4Fields {
    std::string_view source = "10.0.0.1";
    std::string_view destination = "10.0.0.2";
    std::uint8_t protocol = 6;
    std::uint16_t identification = 1;
    std::uint16_t fragment = 0; // flags and offset, as they stand in the header
    int totalLength = -1; // -1: what it really is
    Bytes options = {};
};
Bytes ipv4(const Ipv4Fields &fields, const Bytes &payload);
Bytes ipv6(std::uint8_t nextHeader, const Bytes &payload, std::string_view source = "fd00::1",
    std::string_view destination = "fd00::2");

Bytes ethernet(std::uint16_t type, const Bytes &payload);
Bytes vlan(std::uint16_t innerType, const Bytes &payload); // behind the type 0x8100 or 0x88a8

// A packet of a file that holds these bytes; they must live as long as it is used.
dissect::RawPacket packet(const Bytes &bytes, dissect::LinkType link = dissect::LinkType::Ethernet,
    dissect::Timestamp time = 0, std::uint32_t wireLength = 0);

// A pcap or pcapng file with these packets.
std::string captureFile(const std::vector<Bytes> &packets,
    dissect::LinkType link = dissect::LinkType::Ethernet, dissect::Duration step = 1'000'000);

} // namespace remora::test
