// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "dissect/capture/rawpacket.h"

namespace remora::bench {

// Where a made-up TCP connection stands.
struct Connection {
    std::uint32_t number = 0; // decides addresses and ports
    std::uint32_t clientSequence = 1000;
    std::uint32_t serverSequence = 5000;
    std::uint32_t step = 0;
};

// Makes the bytes of one packet after the other: Ethernet, IPv4, TCP with timestamps. A packet is
// valid until the next one is made.
class FrameMaker {
public:
    // Bytes of TCP payload in a data segment, and how many of them are captured.
    FrameMaker(std::uint32_t fullPayload, std::uint32_t capturedPayload);

    // SYN, SYN-ACK, ACK, request; then, again and again, two data segments of the server and the
    // client's ACK.
    void advance(Connection &connection, dissect::RawPacket &to);
    void make(const Connection &connection, bool fromServer, std::uint16_t flags,
        std::uint32_t payload, dissect::RawPacket &to);

private:
    std::uint32_t m_fullPayload;
    std::uint32_t m_capturedPayload;
    std::vector<std::uint8_t> m_bytes;
};

} // namespace remora::bench
